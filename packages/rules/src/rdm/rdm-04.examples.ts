import type { RuleExamples } from '../rule-examples.js';

export const rdm04Examples: RuleExamples = {
  valid: [
    {
      title: { vi: 'Việc sau phụ thuộc việc trước', en: 'Later work depends on earlier work' },
      text: `transition {
  initiative XayLGSP "Xây dựng LGSP" { period 2020 to 2021 }
  project KetNoi "Kết nối các bộ" {
    period 2021 to 2022
    depends-on XayLGSP
  }
  milestone HoanThanh "Hoàn thành kết nối" {
    date 2022-12-31
    depends-on KetNoi
  }
}
`,
    },
    {
      title: { vi: 'Cùng bắt đầu và cùng kết thúc', en: 'Both begin and end on the same days' },
      text: `chuyển đổi {
  nhiệm vụ A "Nhiệm vụ A" { giai đoạn 2021 đến 2022 }
  nhiệm vụ B "Nhiệm vụ B" {
    giai đoạn 2021 đến 2022
    phụ thuộc A
  }
}
`,
    },
  ],
  invalid: [
    {
      title: { vi: 'Ba việc phụ thuộc vòng', en: 'Three pieces of work in a circle' },
      text: `transition {
  initiative A "Nhiệm vụ A" { depends-on B }
  initiative B "Nhiệm vụ B" { depends-on C }
  project C "Dự án C" { depends-on A }
}
`,
      finds: ['B }'],
    },
    {
      title: { vi: 'Hai việc phụ thuộc lẫn nhau', en: 'Two pieces of work depend on each other' },
      text: `chuyển đổi {
  nhiệm vụ A "Nhiệm vụ A" { phụ thuộc B }
  nhiệm vụ B "Nhiệm vụ B" { phụ thuộc A }
}
`,
      finds: ['B }'],
    },
    {
      title: { vi: 'Kết thúc trước một ngày', en: 'It ends a day too early' },
      text: `transition {
  initiative XayLGSP "Xây dựng LGSP" {
    from 2021-01-01
    to 2021-12-31
  }
  milestone KhaiTruong "Khai trương" {
    date 2021-12-30
    depends-on XayLGSP
  }
}
`,
      finds: ['XayLGSP'],
    },
    {
      title: { vi: 'Bắt đầu trước việc mà nó phụ thuộc', en: 'It begins before what it depends on' },
      text: `transition {
  initiative XayLGSP "Xây dựng LGSP" { period 2021 to 2022 }
  project KetNoi "Kết nối các bộ" {
    period 2020 to 2023
    depends-on XayLGSP
  }
}
`,
      finds: ['XayLGSP'],
    },
  ],
};
