import type { RuleExamples } from '../rule-examples.js';

export const sec01Examples: RuleExamples = {
  valid: [
    {
      title: { vi: 'Khuôn mẫu không phải hệ thống đang vận hành', en: 'A template is not a running system' },
      text: `ứng dụng {
  hệ thống Mau "Ứng dụng mẫu" { khuôn mẫu }
}
`,
    },
    {
      title: { vi: 'Cấp độ thấp nhất và cao nhất', en: 'The lowest and the highest level' },
      text: `application {
  system TrangTin "Trang tin nội bộ" { level 1 }
  platform KetNoi "Hạ tầng kết nối quốc tế" { level 5 }
}
`,
    },
    {
      title: {
        vi: 'Phân hệ không ghi cấp độ; hệ thống đã ngừng không cần cấp độ',
        en: 'A module without a level of its own, and a retired system',
      },
      text: `ứng dụng {
  hệ thống eCabinet "e-Cabinet" {
    cấp độ 3
    phân hệ BieuQuyet "Phân hệ biểu quyết"
  }
  hệ thống Cu "Hệ thống cũ" { trạng thái ngừng sử dụng }
}
`,
    },
    {
      title: {
        vi: 'Hệ thống của cơ quan khác mà kiến trúc chỉ kết nối đến',
        en: 'A system of another agency, to which the architecture only connects',
      },
      text: `architecture KienTruc "Kiến trúc" { owner VanPhong }
business {
  agency VanPhong "Văn phòng Chính phủ"
  agency BoCongAn "Bộ Công an"
}
application {
  system DanCu "Cơ sở dữ liệu quốc gia về dân cư" { owner BoCongAn }
}
`,
    },
  ],
  invalid: [
    {
      title: { vi: 'Chưa ghi cấp độ', en: 'No level' },
      text: `application {
  system eCabinet "e-Cabinet"
  portal CongDVC "Cổng Dịch vụ công quốc gia"
}
`,
      finds: ['eCabinet', 'CongDVC'],
    },
    {
      title: {
        vi: 'Chưa ghi cấp độ, dù các thuộc tính đã xác định cấp độ',
        en: 'No level, though the attributes decide which it is',
      },
      text: `application {
  system NoiBo "Quản lý văn bản nội bộ" {
    type internal
    information private
  }
}
`,
      finds: ['NoiBo'],
      fixed: `application {
  system NoiBo "Quản lý văn bản nội bộ" {
    type internal
    information private
    level 2
  }
}
`,
    },
    {
      title: { vi: 'Hệ thống dự kiến cũng phải đề xuất cấp độ', en: 'A planned system needs a proposed level too' },
      text: `ứng dụng {
  hệ thống Moi "Hệ thống mới" { từ 2026-01-01 }
}
`,
      finds: ['Moi'],
    },
    {
      title: {
        vi: 'Chưa ghi cấp độ, theo Nghị định thay thế từ ngày 19/08/2026, mới biết qua nguồn thứ cấp: chỉ là cảnh báo',
        en: 'No level, by the decree in force from 19 August 2026, known second hand: a warning',
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
        vi: 'Từ ngày 01/07/2026 chưa chắc Nghị định còn hiệu lực: chỉ là cảnh báo',
        en: 'From 1 July 2026 the decree may have ended: a warning only',
      },
      text: `application {
  system eCabinet "e-Cabinet"
}
`,
      asOf: '2026-07-01',
      finds: ['eCabinet'],
      severity: 'warning',
    },
  ],
};
