import type { RuleExamples } from '../rule-examples.js';

export const org05Examples: RuleExamples = {
  valid: [
    {
      title: {
        vi: 'Chủ quản cũ đến ngày sáp nhập, chủ quản mới từ ngày hôm sau',
        en: 'The old owner until the merger, the new one from the day after',
      },
      text: `business {
  agency BoTTTT "Bộ Thông tin và Truyền thông" { to 2025-02-28 }
  agency BoKHCN "Bộ Khoa học và Công nghệ" { replaces BoTTTT }
}
application {
  platform NDXP "Nền tảng tích hợp, chia sẻ dữ liệu quốc gia" {
    owner BoTTTT { to 2025-02-28 }
    owner BoKHCN { from 2025-03-01 }
  }
}
`,
    },
    {
      title: { vi: 'Đúng ngày cuối cùng của cơ quan', en: 'The very last day of the agency' },
      text: `nghiệp vụ { cơ quan BoTTTT "Bộ Thông tin và Truyền thông" { đến 2025-02-28 } }
ứng dụng {
  nền tảng NDXP "Nền tảng tích hợp, chia sẻ dữ liệu quốc gia" { chủ quản BoTTTT }
}
`,
      asOf: '2025-02-28',
    },
    {
      title: {
        vi: 'Hệ thống kết thúc cùng cơ quan; cơ quan mới chỉ thay thế cơ quan cũ',
        en: 'A system that ended with its agency; a new agency that merely replaces the old one',
      },
      text: `business {
  agency BoTTTT "Bộ Thông tin và Truyền thông" { to 2025-02-28 }
  agency BoKHCN "Bộ Khoa học và Công nghệ" { replaces BoTTTT }
}
application {
  system Cu "Hệ thống cũ" {
    owner BoTTTT
    to 2025-02-28
  }
}
`,
    },
    {
      title: {
        vi: 'Cơ quan thẩm định còn tồn tại vào ngày thẩm định',
        en: 'The appraiser existed on the day of the appraisal',
      },
      text: `nghiệp vụ { cơ quan BoTTTT "Bộ Thông tin và Truyền thông" { đến 2025-02-28 } }
ứng dụng { hệ thống S "Hệ thống S" }
an toàn thông tin {
  hồ sơ cấp độ HoSo "Hồ sơ đề xuất cấp độ" {
    áp dụng cho S
    cơ quan thẩm định BoTTTT
    ngày thẩm định 2025-02-28
  }
}
`,
    },
  ],
  invalid: [
    {
      title: {
        vi: 'Chủ quản là bộ đã được sáp nhập từ hôm trước',
        en: 'The owner is a ministry that was merged the day before',
      },
      text: `business {
  agency BoTTTT "Bộ Thông tin và Truyền thông" { to 2025-02-28 }
  agency BoKHCN "Bộ Khoa học và Công nghệ" { replaces BoTTTT }
}
application {
  platform NDXP "Nền tảng tích hợp, chia sẻ dữ liệu quốc gia" { owner BoTTTT }
}
`,
      asOf: '2025-03-01',
      finds: ['BoTTTT }\n}'],
      fixed: `business {
  agency BoTTTT "Bộ Thông tin và Truyền thông" { to 2025-02-28 }
  agency BoKHCN "Bộ Khoa học và Công nghệ" { replaces BoTTTT }
}
application {
  platform NDXP "Nền tảng tích hợp, chia sẻ dữ liệu quốc gia" { owner BoKHCN }
}
`,
    },
    {
      title: {
        vi: 'Đơn vị của bộ đã kết thúc vẫn vận hành, chủ trì; không rõ ai thay thế',
        en: 'A unit of a ministry that has ended still operates and leads; nobody is said to replace it',
      },
      text: `nghiệp vụ {
  cơ quan BoTTTT "Bộ Thông tin và Truyền thông" {
    đến 2025-02-28
    đơn vị CucATTT "Cục An toàn thông tin"
  }
}
ứng dụng {
  hệ thống GiamSat "Hệ thống giám sát" { vận hành BoTTTT.CucATTT }
}
chuyển đổi {
  nhiệm vụ NangCap "Nâng cấp giám sát" { chủ trì BoTTTT.CucATTT }
}
`,
      finds: ['BoTTTT.CucATTT }\n}\nchuyển', 'BoTTTT.CucATTT }\n}\n'],
    },
    {
      title: {
        vi: 'Bộ đã kết thúc còn thực hiện chức năng; hệ thống dự kiến có chủ quản sẽ kết thúc trước',
        en: 'A ministry that has ended still performs a function; a planned system whose owner will have ended',
      },
      text: `business {
  agency BoKHDT "Bộ Kế hoạch và Đầu tư" {
    to 2025-02-28
    performs DangKy
  }
  unit TamThoi "Ban quản lý dự án" { to 2025-12-31 }
  function DangKy "Đăng ký doanh nghiệp"
}
application {
  system Moi "Hệ thống mới" {
    from 2026-01-01
    owner TamThoi
  }
}
`,
      finds: ['DangKy\n', 'TamThoi\n'],
    },
    {
      title: {
        vi: 'Cơ quan thẩm định của hồ sơ chưa thẩm định',
        en: 'The appraiser of a dossier that is not yet appraised',
      },
      text: `security {
  level-dossier HoSo "Hồ sơ đề xuất cấp độ" {
    covers S
    appraiser BoTTTT, BoCongAn
  }
}
business {
  agency BoTTTT "Bộ Thông tin và Truyền thông" { to 2025-02-28 }
  agency BoCongAn "Bộ Công an"
  agency BoKHCN "Bộ Khoa học và Công nghệ" { replaces BoTTTT }
}
application { system S "Hệ thống S" }
`,
      finds: ['appraiser BoTTTT'],
      fixed: `security {
  level-dossier HoSo "Hồ sơ đề xuất cấp độ" {
    covers S
    appraiser BoKHCN, BoCongAn
  }
}
business {
  agency BoTTTT "Bộ Thông tin và Truyền thông" { to 2025-02-28 }
  agency BoCongAn "Bộ Công an"
  agency BoKHCN "Bộ Khoa học và Công nghệ" { replaces BoTTTT }
}
application { system S "Hệ thống S" }
`,
    },
    {
      title: { vi: 'Đơn vị chưa thành lập', en: 'A unit that is not yet founded' },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ" {
    unit CDS "Cục Chuyển đổi số" { from 2026-01-01 }
  }
}
application {
  system eCabinet "e-Cabinet" { operator VanPhong.CDS }
}
`,
      finds: ['VanPhong.CDS }\n}'],
    },
  ],
};
