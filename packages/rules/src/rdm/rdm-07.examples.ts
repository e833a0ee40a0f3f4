import type { RuleExamples } from '../rule-examples.js';

export const rdm07Examples: RuleExamples = {
  valid: [
    {
      title: { vi: 'Giờ và ngày đổi được sang nhau', en: 'Hours and days convert' },
      text: `định hướng {
  chỉ tiêu ThoiGianXuLy "Thời gian xử lý" { giá trị thực tế 2 giờ giá trị mục tiêu không quá 3 ngày }
}
`,
    },
    {
      title: { vi: 'Tỷ lệ ghi bằng số thập phân', en: 'A share as a decimal' },
      text: `motivation { indicator Online "Share of online files" { actual-value 0,85 target-value at-least 80% } }
`,
    },
    {
      title: { vi: 'Không có mục tiêu để so sánh', en: 'No target to compare with' },
      text: `motivation { indicator Online "Share of online files" { baseline-value 42% actual-value 3 months } }
`,
    },
  ],
  invalid: [
    {
      title: { vi: 'Một tháng không có số ngày nhất định', en: 'A month has no certain number of days' },
      text: `định hướng {
  chỉ tiêu ThoiGianXuLy "Thời gian xử lý" { giá trị thực tế 60 ngày giá trị mục tiêu 2 tháng }
}
`,
      finds: ['giá trị thực tế'],
    },
    {
      title: { vi: 'Số tiền không ghi đơn vị', en: 'An amount of money without its unit' },
      text: `định hướng { chỉ tiêu TietKiem "Tiết kiệm hằng năm" { giá trị hiện trạng 3 giá trị mục tiêu 5 tỷ đồng } }
`,
      finds: ['giá trị hiện trạng'],
    },
  ],
};
