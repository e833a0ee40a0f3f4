import type { RuleExamples } from '../rule-examples.js';

export const rdm01Examples: RuleExamples = {
  valid: [
    {
      title: { vi: 'Một nhiệm vụ khắc phục khoảng cách', en: 'An initiative closes the gap' },
      text: `transition {
  gap ThieuLGSP "Chưa có LGSP"
  initiative XayLGSP "Xây dựng LGSP" { closes ThieuLGSP }
}
`,
    },
    {
      title: {
        vi: 'Nhiệm vụ đã hoàn thành vẫn được tính; khoảng cách cha theo các khoảng cách con',
        en: 'A finished initiative counts, and a gap made of gaps is judged by them',
      },
      text: `chuyển đổi {
  khoảng cách HaTang "Hạ tầng" {
    khoảng cách ThieuLGSP "Chưa có LGSP"
  }
  nhiệm vụ XayLGSP "Xây dựng LGSP" {
    khắc phục HaTang.ThieuLGSP
    đến 2021-12-31
  }
}
`,
    },
  ],
  invalid: [
    {
      title: { vi: 'Không ai khắc phục', en: 'Nobody closes it' },
      text: `transition {
  gap ThieuLGSP "Chưa có LGSP"
}
`,
      finds: ['ThieuLGSP'],
    },
    {
      title: { vi: 'Nhiệm vụ duy nhất đã bị bỏ', en: 'The only initiative was given up' },
      text: `chuyển đổi {
  khoảng cách ThieuLGSP "Chưa có LGSP"
  nhiệm vụ XayLGSP "Xây dựng LGSP" {
    trạng thái ngừng sử dụng
    khắc phục ThieuLGSP
  }
}
`,
      finds: ['ThieuLGSP'],
    },
  ],
};
