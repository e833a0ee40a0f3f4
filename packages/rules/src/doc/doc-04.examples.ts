import type { RuleExamples } from '../rule-examples.js';

const PACK = `căn cứ QD2323 "Khung phiên bản 2.0" { số hiệu "2323/QĐ-BTTTT" }
nội dung phải có TamNhin { vi "Tầm nhìn" en "Vision" } { thông tin phải có tầm nhìn căn cứ vào QD2323 đã kiểm chứng đúng }
nội dung phải có SoDo { vi "Sơ đồ tổng thể" en "Overall diagram" } { sơ đồ phải có tổng thể căn cứ vào QD2323 đã kiểm chứng đúng }
`;
const sections = (pack: string): string =>
  pack
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `${line.startsWith('căn cứ') ? 'định hướng' : 'tham chiếu'} { ${line} }\n`)
    .join('');

export const doc04Examples: RuleExamples = {
  valid: [
    {
      title: { vi: 'Có tầm nhìn và sơ đồ tổng thể', en: 'A vision and an overall diagram' },
      pack: sections(PACK),
      text: `kiến trúc KienTruc "Kiến trúc số của Bộ" { tầm nhìn "Làm việc trên dữ liệu số." }
sơ đồ { sơ đồ tổng thể TongThe "Mô hình tổng thể" { gồm hệ thống } }
ứng dụng { hệ thống MotCua "Hệ thống một cửa" }
`,
    },
    {
      title: { vi: 'Chương nói rõ mình đáp ứng nội dung nào', en: 'A chapter says which content it gives' },
      pack: sections(PACK),
      text: `architecture KienTruc "Kiến trúc số của Bộ" { vision "Work on digital data." }
document { chapter C5 "Sơ đồ tổng thể" { maps-to framework::SoDo } }
`,
    },
    {
      title: { vi: 'Dự án không theo khung nào', en: 'A project that follows no framework' },
      text: `kiến trúc KienTruc "Kiến trúc số của Bộ"
`,
    },
  ],
  invalid: [
    {
      title: { vi: 'Thiếu cả hai nội dung', en: 'Both contents are lacking' },
      pack: sections(PACK),
      text: `kiến trúc KienTruc "Kiến trúc số của Bộ"
sơ đồ { sơ đồ ngữ cảnh MotCua1 "Quanh hệ thống một cửa" { gồm MotCua } }
ứng dụng { hệ thống MotCua "Hệ thống một cửa" }
`,
      finds: ['KienTruc', 'KienTruc'],
    },
    {
      title: { vi: 'Gói khung không đòi hỏi gì', en: 'A pack that demands nothing' },
      pack: sections('mục tham chiếu BRM "Mô hình tham chiếu nghiệp vụ"'),
      text: `kiến trúc KienTruc "Kiến trúc số của Bộ"
`,
      finds: ['KienTruc'],
      severity: 'info',
    },
    {
      title: {
        vi: 'Nội dung chưa kiểm chứng được chỉ nêu ở mức thông tin',
        en: 'What is not verified is merely noted',
      },
      pack: sections(
        'nội dung phải có RuiRo { vi "Rủi ro" en "Risks" } { thành phần phải có rủi ro đã kiểm chứng sai }',
      ),
      text: `architecture KienTruc "Kiến trúc số của Bộ"
`,
      finds: ['KienTruc'],
      severity: 'info',
    },
    {
      title: {
        vi: 'Khung ghi trong kiến trúc nhưng không có trong govarch.json',
        en: 'A framework that govarch.json does not name',
      },
      text: `kiến trúc KienTruc "Kiến trúc số của Bộ" { khung vn-egov-2.0 }
`,
      finds: ['khung vn-egov-2.0'],
      severity: 'info',
    },
  ],
};
