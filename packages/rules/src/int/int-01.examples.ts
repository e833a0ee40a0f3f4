import type { RuleExamples } from '../rule-examples.js';

export const int01Examples: RuleExamples = {
  valid: [
    {
      title: { vi: 'Luồng liên cơ quan qua LGSP', en: 'A flow between agencies through an LGSP' },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ"
  agency BoCongAn "Bộ Công an"
}
application {
  platform LGSP "Nền tảng tích hợp, chia sẻ của Văn phòng Chính phủ" {
    owner VanPhong
    integration-role local
  }
  portal CongDVC "Cổng Dịch vụ công quốc gia" { owner VanPhong }
  system DanCu "Cơ sở dữ liệu quốc gia về dân cư" { owner BoCongAn }
  flow TraCuu CongDVC <- DanCu via LGSP
}
`,
    },
    {
      title: { vi: 'Kết nối trực tiếp có ghi lý do', en: 'A direct connection that states its reason' },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ"
  agency BoCongAn "Bộ Công an"
}
application {
  portal CongDVC "Cổng Dịch vụ công quốc gia" { owner VanPhong }
  system DanCu "Cơ sở dữ liệu quốc gia về dân cư" { owner BoCongAn }
  flow TraCuu CongDVC <- DanCu { direct-reason "Nền tảng trung gian chưa sẵn sàng" }
}
`,
    },
    {
      title: {
        vi: 'Hai đơn vị của cùng một cơ quan kết nối trực tiếp',
        en: 'Two units of one agency connect directly',
      },
      text: `nghiệp vụ {
  cơ quan VanPhong "Văn phòng Chính phủ" {
    đơn vị KSTTHC "Cục Kiểm soát thủ tục hành chính"
    đơn vị TTTH "Trung tâm Tin học"
  }
}
ứng dụng {
  hệ thống PAKN "Tiếp nhận phản ánh, kiến nghị" { chủ quản KSTTHC }
  hệ thống QLVB "Quản lý văn bản" { chủ quản TTTH }
  luồng ChuyenDon PAKN -> QLVB
}
`,
    },
  ],
  invalid: [
    {
      title: { vi: 'Kết nối trực tiếp không ghi lý do', en: 'A direct connection without a reason' },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ" { unit KSTTHC "Cục Kiểm soát thủ tục hành chính" }
  agency BoCongAn "Bộ Công an"
}
application {
  portal CongDVC "Cổng Dịch vụ công quốc gia" { owner KSTTHC }
  system DanCu "Cơ sở dữ liệu quốc gia về dân cư" { owner BoCongAn }
  flow TraCuu CongDVC <- DanCu
}
`,
      finds: ['TraCuu'],
    },
    {
      title: {
        vi: 'Một trong nhiều đầu thuộc cơ quan khác',
        en: 'One of several ends belongs to another agency',
      },
      text: `nghiệp vụ {
  cơ quan VanPhong "Văn phòng Chính phủ"
  cơ quan BoCongAn "Bộ Công an"
}
ứng dụng {
  hệ thống BaoCao "Hệ thống báo cáo" { chủ quản VanPhong }
  hệ thống NhiemVu "Theo dõi nhiệm vụ" { chủ quản VanPhong }
  hệ thống BaoCaoBo "Hệ thống báo cáo của Bộ" { chủ quản BoCongAn }
  luồng LaySoLieu BaoCao <- NhiemVu, BaoCaoBo
}
`,
      finds: ['LaySoLieu'],
    },
    {
      title: {
        vi: 'Qua một nền tảng không có vai trò tích hợp',
        en: 'Through a platform that has no integration role',
      },
      text: `nghiệp vụ {
  cơ quan VanPhong "Văn phòng Chính phủ"
  cơ quan BoCongAn "Bộ Công an"
}
ứng dụng {
  nền tảng KhoDuLieu "Kho dữ liệu" { chủ quản VanPhong }
  cổng CongDVC "Cổng Dịch vụ công quốc gia" { chủ quản VanPhong }
  hệ thống DanCu "Cơ sở dữ liệu quốc gia về dân cư" { chủ quản BoCongAn }
  luồng TraCuu CongDVC <- DanCu qua KhoDuLieu
}
`,
      finds: ['KhoDuLieu'],
    },
    {
      title: {
        vi: 'Chủ quản đổi sang cơ quan khác nên luồng nội bộ thành luồng liên cơ quan',
        en: 'The owner changes to another agency, and an internal flow becomes one between agencies',
      },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ"
  agency BoCongAn "Bộ Công an"
}
application {
  system MotCua "Hệ thống một cửa" { owner VanPhong }
  portal CongDVC "Cổng Dịch vụ công quốc gia" {
    owner VanPhong { to 2025-06-29 }
    owner BoCongAn { from 2025-06-30 }
  }
  flow DongBo MotCua -> CongDVC
}
`,
      finds: ['DongBo'],
    },
    {
      title: {
        vi: 'Sau khi Nghị định số 47/2020/NĐ-CP hết hiệu lực: chỉ là cảnh báo',
        en: 'After the end of Decree No. 47/2020/NĐ-CP: a warning only',
      },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ"
  agency BoCongAn "Bộ Công an"
}
application {
  portal CongDVC "Cổng Dịch vụ công quốc gia" { owner VanPhong }
  system DanCu "Cơ sở dữ liệu quốc gia về dân cư" { owner BoCongAn }
  flow TraCuu CongDVC <- DanCu
}
`,
      asOf: '2025-10-22',
      finds: ['TraCuu'],
      severity: 'warning',
    },
    {
      title: {
        vi: 'Mô hình của ngày sau, xét theo pháp luật của ngày trước',
        en: 'The model of a later day, by the law of an earlier one',
      },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ"
  agency BoCongAn "Bộ Công an"
}
application {
  portal CongDVC "Cổng Dịch vụ công quốc gia" { owner VanPhong }
  system DanCu "Cơ sở dữ liệu quốc gia về dân cư" { owner BoCongAn }
  flow TraCuu CongDVC <- DanCu
}
`,
      asOf: '2030-12-31',
      lawDate: '2025-10-21',
      finds: ['TraCuu'],
    },
  ],
};
