import type { RuleExamples } from '../rule-examples.js';

export const sec06Examples: RuleExamples = {
  valid: [
    {
      title: { vi: 'Biện pháp giám sát bảo vệ hệ thống', en: 'A monitoring control protects the system' },
      text: `application { system eCabinet "e-Cabinet" { level 3 } }
security {
  control SOC "Giám sát an toàn thông tin tập trung" {
    type monitoring
    protects eCabinet
  }
}
`,
    },
    {
      title: {
        vi: 'Giám sát cả vùng máy chủ mà hệ thống được triển khai trong đó',
        en: 'The zone is monitored in which the node stands that hosts the system',
      },
      text: `ứng dụng {
  hệ thống eCabinet "e-Cabinet" {
    cấp độ 3
    triển khai trên MayChu
  }
}
công nghệ { máy chủ MayChu "Cụm máy chủ" { thuộc vùng VungMayChu } }
an toàn thông tin {
  vùng VungMayChu "Vùng máy chủ"
  biện pháp SOC "Giám sát an toàn thông tin tập trung" {
    loại giám sát tập trung
    bảo vệ VungMayChu
  }
}
`,
    },
    {
      title: {
        vi: 'Hồ sơ cấp độ nêu đơn vị giám sát chuyên nghiệp, đúng ngày cuối cùng của đơn vị đó',
        en: 'The dossier names who monitors professionally, on the very last day of that provider',
      },
      text: `nghiệp vụ { nhà cung cấp SOC "Trung tâm giám sát" { đến 2025-06-30 } }
ứng dụng {
  hệ thống eCabinet "e-Cabinet" {
    cấp độ 3
    phân hệ HopDienTu "Họp điện tử" { cấp độ 3 }
  }
}
an toàn thông tin {
  hồ sơ cấp độ HoSo "Hồ sơ đề xuất cấp độ" {
    áp dụng cho eCabinet
    giám sát chuyên nghiệp SOC
  }
}
`,
    },
    {
      title: { vi: 'Cấp độ 2 không bắt buộc', en: 'Level 2 need not be monitored' },
      text: `application { system TrangTin "Trang tin" { level 2 } }
`,
    },
  ],
  invalid: [
    {
      title: { vi: 'Cấp độ 3 không có giám sát', en: 'Level 3 without monitoring' },
      text: `application { system eCabinet "e-Cabinet" { level 3 } }
`,
      finds: ['level 3'],
    },
    {
      title: { vi: 'Chỉ có biện pháp sao lưu', en: 'Only a backup control' },
      text: `ứng dụng { hệ thống eCabinet "e-Cabinet" { cấp độ 4 } }
an toàn thông tin {
  biện pháp SaoLuu "Sao lưu" {
    loại sao lưu
    bảo vệ eCabinet
  }
}
`,
      finds: ['cấp độ 4'],
    },
    {
      title: { vi: 'Dịch vụ giám sát hết hạn hôm trước', en: 'The monitoring ended the day before' },
      text: `application { system eCabinet "e-Cabinet" { level 3 } }
security {
  control SOC "Giám sát an toàn thông tin tập trung" {
    type monitoring
    protects eCabinet
    to 2025-06-29
  }
}
`,
      finds: ['level 3'],
    },
    {
      title: {
        vi: 'Đơn vị giám sát nêu trong hồ sơ đã ngừng từ hôm trước; hồ sơ của hệ thống khác không được tính',
        en: 'Who monitors by the dossier ended the day before; the dossier of another system does not count',
      },
      text: `business {
  provider SOC "Trung tâm giám sát" { to 2025-06-29 }
  provider SOC2 "Trung tâm giám sát thứ hai"
}
application {
  system eCabinet "e-Cabinet" { level 3 }
  system TrangTin "Trang tin" { level 2 }
}
security {
  level-dossier HoSo "Hồ sơ đề xuất cấp độ" {
    covers eCabinet
    professional-monitoring SOC
  }
  level-dossier HoSo2 "Hồ sơ đề xuất cấp độ khác" {
    covers TrangTin
    professional-monitoring SOC2
  }
}
`,
      finds: ['level 3'],
    },
    {
      title: {
        vi: 'Từ ngày 01/07/2026 chưa chắc Thông tư số 31/2017/TT-BTTTT còn hiệu lực: chỉ là cảnh báo',
        en: 'From 1 July 2026 Circular No. 31/2017/TT-BTTTT may have ended: a warning only',
      },
      text: `application { system eCabinet "e-Cabinet" { level 3 } }
`,
      asOf: '2026-07-01',
      finds: ['level 3'],
      severity: 'warning',
    },
  ],
};
