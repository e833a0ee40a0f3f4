import type { RuleExamples } from '../rule-examples.js';

export const sec04Examples: RuleExamples = {
  valid: [
    {
      title: { vi: 'Dịch vụ mức độ 4, hệ thống cấp độ 3', en: 'A service at level 4 and a system of level 3' },
      text: `business { public-service CapPhep "Cấp giấy phép" { service-level 4 } }
application {
  portal CongDVC "Cổng Dịch vụ công quốc gia" {
    level 3
    provides CapPhep
  }
}
`,
    },
    {
      title: { vi: 'Dịch vụ mức độ 2, hệ thống cấp độ 2', en: 'A service at level 2 and a system of level 2' },
      text: `nghiệp vụ { dịch vụ công TraCuu "Tra cứu thủ tục" { mức độ 2 } }
ứng dụng {
  cổng TrangTin "Trang tin" {
    cấp độ 2
    cung cấp TraCuu
  }
}
`,
    },
  ],
  invalid: [
    {
      title: { vi: 'Dịch vụ mức độ 3, hệ thống cấp độ 2', en: 'A service at level 3 and a system of level 2' },
      text: `business { public-service CapPhep "Cấp giấy phép" { service-level 3 } }
application {
  system MotCua "Hệ thống một cửa" {
    level 2
    supports CapPhep
  }
}
`,
      finds: ['level 2'],
    },
    {
      title: {
        vi: 'Từ ngày 01/07 đến ngày 18/08/2026, khi chưa chắc Nghị định còn hiệu lực: chỉ cảnh báo',
        en: 'From 1 July to 18 August 2026, while the decree may have ended: a warning only',
      },
      text: `business { public-service CapPhep "Cấp giấy phép" { service-level full } }
application {
  system MotCua "Hệ thống một cửa" {
    level 2
    supports CapPhep
  }
}
`,
      finds: ['level 2'],
      severity: 'warning',
      asOf: '2026-08-18',
    },
    {
      title: {
        vi: 'Dịch vụ toàn trình được cung cấp qua cổng',
        en: 'A fully online service delivered through a portal',
      },
      text: `nghiệp vụ {
  dịch vụ công CapPhep "Cấp giấy phép" {
    mức độ toàn trình
    cung cấp qua CongDVC
  }
}
ứng dụng {
  cổng CongDVC "Cổng Dịch vụ công quốc gia" { cấp độ 2 }
}
`,
      finds: ['cấp độ 2'],
      fixed: `nghiệp vụ {
  dịch vụ công CapPhep "Cấp giấy phép" {
    mức độ toàn trình
    cung cấp qua CongDVC
  }
}
ứng dụng {
  cổng CongDVC "Cổng Dịch vụ công quốc gia" { cấp độ 3 }
}
`,
    },
    {
      title: { vi: 'Phân hệ cung cấp dịch vụ mức độ 4', en: 'A module provides a service at level 4' },
      text: `business { public-service CapPhep "Cấp giấy phép" { service-level 4 } }
application {
  system MotCua "Hệ thống một cửa" {
    level 1
    module TiepNhan "Tiếp nhận hồ sơ" { provides CapPhep }
  }
}
`,
      finds: ['level 1'],
    },
    {
      title: {
        vi: 'Dịch vụ toàn trình, theo Nghị định thay thế từ ngày 19/08/2026, mới biết qua nguồn thứ cấp: chỉ là cảnh báo',
        en: 'A fully online service, by the decree in force from 19 August 2026, known second hand: a warning',
      },
      text: `business { public-service CapPhep "Cấp giấy phép" { service-level full } }
application {
  system MotCua "Hệ thống một cửa" {
    level 2
    supports CapPhep
  }
}
`,
      asOf: '2026-08-19',
      finds: ['level 2'],
      severity: 'warning',
    },
  ],
};
