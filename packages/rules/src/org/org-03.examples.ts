import type { RuleExamples } from '../rule-examples.js';

export const org03Examples: RuleExamples = {
  valid: [
    {
      title: { vi: 'Đơn vị thêm đúng một nhóm vào mã của cơ quan', en: 'A unit adds one group to the agency’s code' },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ" {
    code "G22"
    unit KSTTHC "Cục Kiểm soát thủ tục hành chính" {
      code "G22.01"
      unit PhongMot "Phòng Một" { code "G22.01.05" }
    }
  }
}
`,
    },
    {
      title: {
        vi: 'Cấp ở giữa không ghi mã nên được phép thêm nhiều nhóm',
        en: 'The level between has no code, so several groups may follow',
      },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ" {
    code "G22"
    unit KhoiMot "Khối tham mưu" {
      unit PhongMot "Phòng Một" { code "G22.01.05" }
    }
  }
}
`,
    },
  ],
  invalid: [
    {
      title: { vi: 'Mã không phát triển từ mã cơ quan', en: 'A code that does not extend the agency’s' },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ" {
    code "G22"
    unit KSTTHC "Cục Kiểm soát thủ tục hành chính" { code "G09.01" }
  }
}
`,
      finds: ['code "G09.01"'],
    },
    {
      title: { vi: 'Thêm hai nhóm ký tự thay vì một', en: 'Two groups added instead of one' },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ" {
    code "G22"
    unit KSTTHC "Cục Kiểm soát thủ tục hành chính" { code "G22.01.02" }
  }
}
`,
      finds: ['code "G22.01.02"'],
    },
    {
      title: { vi: 'Trùng phần đầu nhưng không tách bằng dấu chấm', en: 'The same beginning, but no dot after it' },
      text: `nghiệp vụ {
  cơ quan VanPhong "Văn phòng Chính phủ" {
    mã "G22.01"
    đơn vị PhongMot "Phòng Một" { mã "G22.015" }
  }
}
`,
      finds: ['mã "G22.015"'],
    },
  ],
};
