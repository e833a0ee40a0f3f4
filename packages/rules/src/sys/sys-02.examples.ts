import type { RuleExamples } from '../rule-examples.js';

export const sys02Examples: RuleExamples = {
  valid: [
    {
      title: { vi: 'Chủ quản giao đơn vị vận hành', en: 'The owner charges a unit with the operation' },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ" { unit TTTH "Trung tâm Tin học" }
}
application {
  system eCabinet "e-Cabinet" {
    owner VanPhong
    operator VanPhong.TTTH
  }
}
`,
    },
    {
      title: { vi: 'Thuê dịch vụ, bên cung cấp vận hành', en: 'A rented service, operated by its provider' },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ"
  provider VNPT "Tập đoàn VNPT"
}
application {
  system Truc "Trục liên thông văn bản quốc gia" {
    owner VanPhong
    form rented
    operator VNPT
  }
}
`,
    },
    {
      title: {
        vi: 'Thuê dịch vụ, một trong hai đơn vị vận hành là bên cung cấp',
        en: 'A rented service; one of its two operators is the provider',
      },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ"
  provider VNPT "Tập đoàn VNPT"
}
application {
  system Truc "Trục liên thông văn bản quốc gia" {
    owner VanPhong
    form rented
    operator VanPhong, VNPT
  }
}
`,
    },
    {
      title: {
        vi: 'Từ ngày 19/08/2026, hệ thống thuê dịch vụ do ai vận hành là theo hợp đồng',
        en: 'From 19 August 2026 the contract says who operates a rented system',
      },
      text: `business { agency VanPhong "Văn phòng Chính phủ" }
application {
  system Truc "Trục liên thông văn bản quốc gia" {
    owner VanPhong
    form rented
    operator VanPhong
  }
}
`,
      asOf: '2026-08-19',
    },
  ],
  invalid: [
    {
      title: { vi: 'Chưa có đơn vị vận hành', en: 'No operator' },
      text: `business { agency VanPhong "Văn phòng Chính phủ" }
application {
  system eCabinet "e-Cabinet" { owner VanPhong }
}
`,
      finds: ['eCabinet'],
    },
    {
      title: { vi: 'Thuê dịch vụ nhưng cơ quan tự vận hành', en: 'A rented service that the agency operates itself' },
      text: `nghiệp vụ { cơ quan VanPhong "Văn phòng Chính phủ" }
ứng dụng {
  hệ thống Truc "Trục liên thông văn bản quốc gia" {
    chủ quản VanPhong
    hình thức đầu tư thuê dịch vụ
    vận hành VanPhong
  }
}
`,
      finds: ['VanPhong'],
    },
    {
      title: {
        vi: 'Nhà cung cấp hết hợp đồng hôm trước, chưa ai vận hành',
        en: 'The provider’s contract ended the day before, and nobody operates the system',
      },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ"
  provider VNPT "Tập đoàn VNPT"
}
application {
  system Truc "Trục liên thông văn bản quốc gia" {
    owner VanPhong
    form rented
    operator VNPT { to 2025-06-29 }
  }
}
`,
      finds: ['Truc'],
    },
    {
      title: {
        vi: 'Chưa có đơn vị vận hành, theo Nghị định thay thế từ ngày 19/08/2026, mới biết qua nguồn thứ cấp: chỉ là cảnh báo',
        en: 'No operator, by the decree in force from 19 August 2026, known second hand: a warning',
      },
      text: `business { agency VanPhong "Văn phòng Chính phủ" }
application {
  system eCabinet "e-Cabinet" { owner VanPhong }
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
      text: `business { agency VanPhong "Văn phòng Chính phủ" }
application {
  system eCabinet "e-Cabinet" { owner VanPhong }
}
`,
      asOf: '2026-07-01',
      finds: ['eCabinet'],
      severity: 'warning',
    },
  ],
};
