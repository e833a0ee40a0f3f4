import type { RuleExamples } from '../rule-examples.js';

export const org01Examples: RuleExamples = {
  valid: [
    {
      title: { vi: 'Mã cấp 1 và mã cấp 2', en: 'Codes of level 1 and level 2' },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ" {
    code "G22"
    unit KSTTHC "Cục Kiểm soát thủ tục hành chính" { code "G22.01" }
  }
}
`,
    },
    {
      title: { vi: 'Đúng 35 ký tự, mức tối đa', en: 'Exactly 35 characters, the most allowed' },
      text: `nghiệp vụ {
  cơ quan BoNoiVu "Bộ Nội vụ" { mã "G09.0000000001.0000000002.000000003" }
}
`,
    },
    {
      title: { vi: 'Mã theo lược đồ của tổ chức khác', en: 'A code of another organisation’s scheme' },
      text: `business {
  agency HiepHoi "Hiệp hội" { code "Z01ABC123" }
}
`,
    },
  ],
  invalid: [
    {
      title: { vi: 'Chữ cái thường', en: 'A small letter' },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ" { code "g22" }
}
`,
      finds: ['code "g22"'],
    },
    {
      title: { vi: '36 ký tự, quá một ký tự', en: '36 characters, one too many' },
      text: `nghiệp vụ {
  cơ quan BoNoiVu "Bộ Nội vụ" { mã "G09.0000000001.0000000002.000000003X" }
}
`,
      finds: ['mã "G09.'],
    },
    {
      title: { vi: 'Mã theo cấu trúc cũ, đọc từ phải sang trái', en: 'The legacy form, read from right to left' },
      text: `business {
  agency VanPhong "Văn phòng Chính phủ" { code "000.00.00.G22" }
}
`,
      finds: ['code "000.00.00.G22"'],
    },
    {
      title: { vi: 'Nhóm đầu và nhóm rỗng sai cấu trúc', en: 'A wrong first group, and an empty one' },
      text: `business {
  agency BoA "Bộ A" { code "GA2" }
  agency BoB "Bộ B" { code "G03..01" }
  agency BoC "Hiệp hội C" { code "Z00ABC" }
}
`,
      finds: ['code "GA2"', 'code "G03..01"', 'code "Z00ABC"'],
    },
  ],
};
