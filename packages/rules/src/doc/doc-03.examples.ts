import type { RuleExamples } from '../rule-examples.js';

export const doc03Examples: RuleExamples = {
  valid: [
    {
      title: { vi: 'Đúng ngày cuối cùng còn hiệu lực', en: 'The very last day in force' },
      text: `motivation { legal-basis ND61 "Cơ chế một cửa" { number "61/2018/NĐ-CP" } }
business { channel MotCua "Bộ phận Một cửa" { based-on ND61 } }
`,
      asOf: '2025-06-30',
    },
    {
      title: {
        vi: 'Văn bản hết hiệu lực không còn là căn cứ của thành phần nào đang dùng',
        en: 'A document that has ended, on which nothing in use rests',
      },
      text: `định hướng { căn cứ ND61 "Cơ chế một cửa" { số hiệu "61/2018/NĐ-CP" } }
nghiệp vụ {
  kênh MotCua "Bộ phận Một cửa" { căn cứ vào ND61 { đến 2025-06-30 } }
  kênh Cu "Kênh cũ" {
    căn cứ vào ND61
    đến 2025-06-30
  }
}
`,
      asOf: '2025-07-01',
    },
    {
      title: {
        vi: 'Thành phần của ngày sau căn cứ vào văn bản có hiệu lực từ trước ngày đó',
        en: 'What is in use on a later day rests on what is in force by then',
      },
      text: `motivation { legal-basis Moi "Văn bản sắp có hiệu lực" { effective 2027-07-01 } }
business { channel MotCua "Bộ phận Một cửa" { from 2028-01-01 based-on Moi } }
`,
      asOf: '2028-12-31',
      lawDate: '2026-11-27',
    },
    {
      title: {
        vi: 'Mô hình của ngày sau được xét theo pháp luật của hôm nay',
        en: 'The model of a later day, by the law of today',
      },
      text: `motivation { legal-basis Luat60 "Luật Dữ liệu" { number "60/2024/QH15" expires 2029-12-31 } }
data { database KhoDuLieu "Kho dữ liệu" { based-on Luat60 } }
`,
      asOf: '2030-12-31',
      lawDate: '2026-11-27',
    },
    {
      title: {
        vi: 'Chưa rõ còn hiệu lực hay không thì không báo',
        en: 'A document that may or may not be in force is not reported',
      },
      text: `motivation { legal-basis TT13 "Kết nối với cơ sở dữ liệu quốc gia" { number "13/2017/TT-BTTTT" } }
business { channel MotCua "Bộ phận Một cửa" { based-on TT13 } }
`,
      asOf: '2026-07-01',
    },
  ],
  invalid: [
    {
      title: {
        vi: 'Hết hiệu lực từ hôm trước, theo danh mục văn bản; số hiệu viết cả tên loại',
        en: 'Ended the day before by the catalogue; the number written with its type',
      },
      text: `định hướng { căn cứ ND61 "Cơ chế một cửa" { số hiệu "Nghị định số 61/2018/NĐ-CP" } }
nghiệp vụ { kênh MotCua "Bộ phận Một cửa" { căn cứ vào ND61 } }
`,
      asOf: '2025-07-01',
      finds: ['số hiệu "Nghị định'],
      fixed: `định hướng {
  căn cứ ND61 "Cơ chế một cửa" { số hiệu "Nghị định số 61/2018/NĐ-CP" }
  căn cứ ND118 "Thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia" {
    loại nghị định
    số hiệu "118/2025/NĐ-CP"
    ngày ban hành 2025-06-09
    hiệu lực từ 2025-07-01
  }
}
nghiệp vụ { kênh MotCua "Bộ phận Một cửa" { căn cứ vào ND118 } }
`,
    },
    {
      title: {
        vi: 'Hết hiệu lực theo ngày ghi trong mô hình; nhiều thành phần, một lần báo',
        en: 'Ended by the date that the model states; several elements, reported once',
      },
      text: `motivation {
  legal-basis QuyChe "Quy chế của Bộ" { expires 2025-06-29 }
  goal A "Mục tiêu A" { based-on QuyChe }
  goal B "Mục tiêu B" { based-on QuyChe }
  goal C "Mục tiêu C" { based-on QuyChe }
  goal D "Mục tiêu D" { based-on QuyChe }
}
`,
      finds: ['QuyChe "Quy chế'],
    },
    {
      title: { vi: 'Chưa có hiệu lực', en: 'Not yet in force' },
      text: `motivation { legal-basis ND224 "Thi hành Luật Chuyển đổi số" { number "224/2026/NĐ-CP" } }
business { channel MotCua "Bộ phận Một cửa" { based-on ND224 } }
`,
      asOf: '2026-06-30',
      finds: ['number "224'],
    },
    {
      title: {
        vi: 'Đã được thay thế, chưa rõ từ ngày nào: chỉ nêu thông tin',
        en: 'Replaced on a day that is not known: a note only',
      },
      text: `motivation { legal-basis ND43 "Cung cấp thông tin trực tuyến" { number "NĐ 43/2011/NĐ-CP" } }
business { channel MotCua "Bộ phận Một cửa" { based-on ND43 } }
`,
      finds: ['number "NĐ 43'],
      severity: 'info',
    },
  ],
};
