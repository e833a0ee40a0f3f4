import type { RuleExamples } from '../rule-examples.js';

export const sys01Examples: RuleExamples = {
  valid: [
    {
      title: { vi: 'Khuôn mẫu không phải hệ thống đang vận hành', en: 'A template is not a running system' },
      text: `ứng dụng {
  hệ thống Mau "Ứng dụng mẫu" { khuôn mẫu }
}
`,
    },
    {
      title: { vi: 'Một chủ quản; phân hệ theo hệ thống', en: 'One owner, which the module inherits' },
      text: `business { agency VanPhong "Văn phòng Chính phủ" }
application {
  system eCabinet "e-Cabinet" {
    owner VanPhong
    module BieuQuyet "Phân hệ biểu quyết"
  }
}
`,
    },
    {
      title: {
        vi: 'Chủ quản mới từ ngày sau ngày chủ quản cũ kết thúc',
        en: 'A new owner from the day after the old one ends',
      },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ"
  agency BoCongAn "Bộ Công an"
}
application {
  portal CongDVC "Cổng Dịch vụ công quốc gia" {
    owner VanPhong { to 2025-06-30 }
    owner BoCongAn { from 2025-07-01 }
  }
}
`,
    },
    {
      title: { vi: 'Hệ thống đã ngừng sử dụng không cần chủ quản', en: 'A retired system needs no owner' },
      text: `ứng dụng {
  hệ thống Cu "Hệ thống cũ" { đến 2025-06-29 }
}
`,
    },
  ],
  invalid: [
    {
      title: { vi: 'Không có chủ quản', en: 'No owner' },
      text: `application {
  system eCabinet "e-Cabinet" {
    module BieuQuyet "Phân hệ biểu quyết"
  }
}
`,
      finds: ['eCabinet'],
    },
    {
      title: {
        vi: 'Không có chủ quản trong kiến trúc của một cơ quan',
        en: 'No owner in the architecture of one agency',
      },
      text: `kiến trúc KienTruc "Kiến trúc" { chủ quản VanPhong }
nghiệp vụ { cơ quan VanPhong "Văn phòng Chính phủ" }
ứng dụng {
  hệ thống eCabinet "e-Cabinet" { cấp độ 3 }
  hệ thống eConsultation "e-Consultation" {
    // lấy ý kiến
    phân hệ LayYKien "Lấy ý kiến"
  }
}
`,
      finds: ['eCabinet', 'eConsultation'],
      fixed: `kiến trúc KienTruc "Kiến trúc" { chủ quản VanPhong }
nghiệp vụ { cơ quan VanPhong "Văn phòng Chính phủ" }
ứng dụng {
  hệ thống eCabinet "e-Cabinet" { cấp độ 3 chủ quản VanPhong }
  hệ thống eConsultation "e-Consultation" {
    chủ quản VanPhong
    // lấy ý kiến
    phân hệ LayYKien "Lấy ý kiến"
  }
}
`,
    },
    {
      title: { vi: 'Hai chủ quản trong một ngày chuyển giao', en: 'Two owners on the day of the hand-over' },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ"
  agency BoCongAn "Bộ Công an"
}
application {
  portal CongDVC "Cổng Dịch vụ công quốc gia" {
    owner VanPhong { to 2025-06-30 }
    owner BoCongAn { from 2025-06-30 }
  }
}
`,
      finds: ['BoCongAn'],
    },
    {
      title: { vi: 'Khoảng trống giữa hai chủ quản', en: 'A gap between two owners' },
      text: `nghiệp vụ {
  cơ quan VanPhong "Văn phòng Chính phủ"
  cơ quan BoCongAn "Bộ Công an"
}
ứng dụng {
  cổng CongDVC "Cổng Dịch vụ công quốc gia" {
    chủ quản VanPhong { đến 2025-06-29 }
    chủ quản BoCongAn { từ 2025-07-01 }
  }
}
`,
      finds: ['CongDVC'],
    },
    {
      title: {
        vi: 'Không có chủ quản, theo Nghị định thay thế từ ngày 19/08/2026, mới biết qua nguồn thứ cấp: chỉ là cảnh báo',
        en: 'No owner, by the decree in force from 19 August 2026, known second hand: a warning',
      },
      text: `application {
  system eCabinet "e-Cabinet"
}
`,
      asOf: '2026-08-19',
      finds: ['eCabinet'],
      severity: 'warning',
    },
    {
      title: {
        vi: 'Không có chủ quản khi chưa chắc Nghị định còn hiệu lực: chỉ là cảnh báo',
        en: 'No owner while the decree may have ended: a warning only',
      },
      text: `application {
  system eCabinet "e-Cabinet"
}
`,
      asOf: '2026-08-18',
      finds: ['eCabinet'],
      severity: 'warning',
    },
  ],
};
