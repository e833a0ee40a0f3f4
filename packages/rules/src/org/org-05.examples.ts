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
    {
      title: {
        vi: 'Phê duyệt vào đúng ngày cuối cùng của cơ quan; cấp phê duyệt của hồ sơ được xét vào ngày đó',
        en: 'An approval on the very last day of the agency, which its dossier’s approver is judged by too',
      },
      text: `business { agency BoTTTT "Bộ Thông tin và Truyền thông" { to 2025-02-28 } }
application { system S "Hệ thống S" }
security {
  level-dossier HoSo "Hồ sơ đề xuất cấp độ" {
    covers S
    approver BoTTTT
    approved 2025-02-28 by BoTTTT
  }
}
`,
    },
    {
      title: {
        vi: 'Cơ quan phê duyệt đã kết thúc, chưa rõ ngày nào',
        en: 'Who approved has ended on a day that is not known',
      },
      text: `nghiệp vụ { cơ quan Cu "Cơ quan cũ" { trạng thái ngừng sử dụng } }
ứng dụng { hệ thống S "Hệ thống S" { phê duyệt 2021-03-01 do Cu } }
`,
    },
  ],
  invalid: [
    {
      title: {
        vi: 'Cấp huyện kết thúc ngày 30/06/2025 mà vẫn là chủ quản',
        en: 'A district, of which there were none after 30 June 2025, still owns a system',
      },
      text: `nghiệp vụ {
  cơ quan Huyen "UBND huyện Mẫu" { cấp huyện đến 30/06/2025 }
  cơ quan Xa "UBND xã Mẫu" { cấp xã từ 01/07/2025 thay thế Huyen }
}
ứng dụng { hệ thống S "Một cửa của huyện" { chủ quản Huyen } }
`,
      asOf: '2025-07-01',
      finds: ['Huyen } }'],
      fixed: `nghiệp vụ {
  cơ quan Huyen "UBND huyện Mẫu" { cấp huyện đến 30/06/2025 }
  cơ quan Xa "UBND xã Mẫu" { cấp xã từ 01/07/2025 thay thế Huyen }
}
ứng dụng { hệ thống S "Một cửa của huyện" { chủ quản Xa } }
`,
    },
    {
      title: { vi: 'Đơn vị chuyên trách đã kết thúc', en: 'A designated unit that has ended' },
      text: `nghiệp vụ {
  cơ quan So "Sở Mẫu" {
    đơn vị chuyên trách an toàn thông tin So.CNTT
    đơn vị CNTT "Trung tâm Công nghệ thông tin" { đến 28/02/2025 }
  }
}
`,
      finds: ['đơn vị chuyên trách an toàn thông tin So.CNTT'],
    },
    {
      title: {
        vi: 'Phê duyệt sau ngày cuối cùng của cơ quan, của thành phần và của quan hệ chủ quản',
        en: 'Approvals on the day after the last of the agency, of an element and of who owns it',
      },
      text: `business {
  agency BoTTTT "Bộ Thông tin và Truyền thông" { to 2025-02-28 }
  agency BoKHCN "Bộ Khoa học và Công nghệ" { replaces BoTTTT }
}
application {
  system S "Hệ thống S" { approved 2025-03-01 by BoTTTT }
  system T "Hệ thống T" {
    owner BoKHCN { approved 2025-03-01 by BoTTTT }
  }
}
`,
      finds: ['approved 2025-03-01 by BoTTTT }\n  system', 'approved 2025-03-01 by BoTTTT }\n  }'],
    },
    {
      title: {
        vi: 'Hồ sơ được phê duyệt sau ngày cuối cùng của cơ quan phê duyệt',
        en: 'A dossier approved after the last day of who approves it',
      },
      text: `nghiệp vụ {
  cơ quan BoTTTT "Bộ Thông tin và Truyền thông" { đến 2025-02-28 }
  cơ quan BoKHCN "Bộ Khoa học và Công nghệ" { thay thế BoTTTT }
}
ứng dụng { hệ thống S "Hệ thống S" }
an toàn thông tin {
  hồ sơ cấp độ HoSo "Hồ sơ đề xuất cấp độ" {
    áp dụng cho S
    cấp phê duyệt BoTTTT
    phê duyệt 2025-03-01 do BoTTTT
  }
}
`,
      finds: ['cấp phê duyệt BoTTTT', 'phê duyệt 2025-03-01 do BoTTTT'],
      fixed: `nghiệp vụ {
  cơ quan BoTTTT "Bộ Thông tin và Truyền thông" { đến 2025-02-28 }
  cơ quan BoKHCN "Bộ Khoa học và Công nghệ" { thay thế BoTTTT }
}
ứng dụng { hệ thống S "Hệ thống S" }
an toàn thông tin {
  hồ sơ cấp độ HoSo "Hồ sơ đề xuất cấp độ" {
    áp dụng cho S
    cấp phê duyệt BoKHCN
    phê duyệt 2025-03-01 do BoKHCN
  }
}
`,
    },
    {
      title: {
        vi: 'Bước quy trình, phân công trách nhiệm và bộ phận bảo vệ dữ liệu nêu cơ quan đã sáp nhập',
        en: 'A step, a responsibility and a unit for data protection that name a merged agency',
      },
      text: `business {
  agency BoTTTT "Bộ Thông tin và Truyền thông" { to 2025-02-28 }
  agency BoKHCN "Bộ Khoa học và Công nghệ" {
    replaces BoTTTT
    protection-unit BoTTTT
  }
  process CapPhep "Cấp phép" { start Nhan "Nhận hồ sơ" step ThamDinh "Thẩm định" by BoTTTT end Cap "Cấp" Nhan -> ThamDinh -> Cap }
}
governance { responsibility for CapPhep accountable BoTTTT }
`,
      finds: ['protection-unit BoTTTT', 'BoTTTT end', 'BoTTTT }\n'],
      fixed: `business {
  agency BoTTTT "Bộ Thông tin và Truyền thông" { to 2025-02-28 }
  agency BoKHCN "Bộ Khoa học và Công nghệ" {
    replaces BoTTTT
    protection-unit BoKHCN
  }
  process CapPhep "Cấp phép" { start Nhan "Nhận hồ sơ" step ThamDinh "Thẩm định" by BoKHCN end Cap "Cấp" Nhan -> ThamDinh -> Cap }
}
governance { responsibility for CapPhep accountable BoKHCN }
`,
    },
    {
      title: {
        vi: 'Vai trò của cơ quan đã kết thúc vẫn thực hiện một bước; cơ quan chưa thành lập đã phê duyệt',
        en: 'A role of an agency that has ended still performs a step; an agency not yet founded has approved',
      },
      text: `nghiệp vụ {
  cơ quan BoTTTT "Bộ Thông tin và Truyền thông" {
    đến 2025-02-28
    vai trò ChuyenVien "Chuyên viên"
  }
  cơ quan BoMoi "Bộ mới" { từ 2026-01-01 }
  quy trình CapPhep "Cấp phép" {
    bước ThamDinh "Thẩm định" do BoTTTT.ChuyenVien
    bước CapPhep "Cấp"
    ThamDinh -> CapPhep
    phê duyệt 2025-06-30 do BoMoi
  }
}
`,
      finds: ['BoTTTT.ChuyenVien', 'phê duyệt 2025-06-30 do BoMoi'],
    },
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
