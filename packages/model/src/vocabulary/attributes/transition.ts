import type { AttributeRow } from '../rows.js';

/** Attributes that concern transition. */
export const transitionAttributes = [
  {
    id: 'cost',
    spelling: { en: 'cost', vi: 'kinh phí' },
    documentation: {
      en: 'What it costs; repeat it per year, each with its dates and its source of funds in a body.',
      vi: 'Kinh phí; có thể ghi theo từng năm, mỗi khoản kèm thời gian và nguồn vốn trong phần thân.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['work', 'proposal', 'application', 'database', 'technology', 'control'],
        value: { type: 'money' },
        repeatable: true,
      },
    ],
  },
  {
    id: 'funding',
    spelling: { en: 'funding', vi: 'nguồn vốn' },
    documentation: { en: 'Where the money comes from.', vi: 'Nguồn vốn.' },
    source: { instrument: 'QĐ 1425/QĐ-TTg', article: 'Mẫu 03', evidence: 'secondary' },
    usages: [{ on: ['work'], onClauses: ['cost'], value: { type: 'text' }, list: true }],
  },
  {
    id: 'progress',
    spelling: { en: 'progress', vi: 'tiến độ' },
    documentation: {
      en: 'How much is done; date it with a body.',
      vi: 'Tiến độ hoàn thành; ghi ngày trong phần thân.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['work', 'milestone'], value: { type: 'percentage' }, repeatable: true }],
  },
  {
    id: 'outcome',
    spelling: { en: 'outcome', vi: 'kết quả' },
    documentation: { en: 'What is or shall be achieved.', vi: 'Kết quả đạt được hoặc cần đạt.' },
    source: { instrument: 'QĐ 1425/QĐ-TTg', article: 'Mẫu 03', evidence: 'secondary' },
    usages: [{ on: ['work', 'milestone', 'proposal', 'survey'], value: { type: 'text' }, repeatable: true }],
  },
  {
    id: 'compliance-declaration',
    spelling: { en: 'compliance-declaration', vi: 'thuyết minh tuân thủ' },
    documentation: {
      en: "What the project's documents declare compliance with.",
      vi: 'Nội dung tuân thủ được thuyết minh trong hồ sơ dự án.',
    },
    source: { instrument: 'NĐ 73/2019/NĐ-CP', article: 'Art. 5, 16', evidence: 'verified' },
    usages: [{ on: ['project'], value: { type: 'enumeration', enumeration: 'compliance-declaration' }, list: true }],
  },
] as const satisfies readonly AttributeRow[];
