import type { RuleExamples } from '../rule-examples.js';

export const org02Examples: RuleExamples = {
  valid: [
    {
      title: { vi: 'Mỗi cơ quan một mã', en: 'Each agency has a code of its own' },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ" { code "G22" }
  agency BoNoiVu "Bộ Nội vụ" { code "G09" }
}
`,
    },
    {
      title: { vi: 'Đơn vị kế thừa mang mã từ ngày hôm sau', en: 'A successor bears the code from the day after' },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ" {
    code "G22"
    unit KSTTHC "Cục Kiểm soát thủ tục hành chính" { code "G22.01" to 2025-06-30 }
    unit CDS "Cục Chuyển đổi số" { code "G22.01" from 2025-07-01 }
  }
}
`,
    },
  ],
  invalid: [
    {
      title: { vi: 'Hai cơ quan cùng một mã', en: 'Two agencies with one code' },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ" { code "G22" }
  agency VanPhongKhac "Cơ quan khác" { code "G22" }
}
`,
      finds: ['code "G22" }\n  agency', 'code "G22" }\n}'],
    },
    {
      title: { vi: 'Hai đơn vị cùng mang mã trong đúng một ngày', en: 'Two units share a code for a single day' },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ" {
    code "G22"
    unit KSTTHC "Cục Kiểm soát thủ tục hành chính" { code "G22.01" to 2025-06-30 }
    unit CDS "Cục Chuyển đổi số" { code "G22.01" from 2025-06-30 }
  }
}
`,
      finds: ['code "G22.01"', 'code "G22.01"'],
    },
  ],
};
