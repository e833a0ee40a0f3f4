import type { AttributeRow } from '../rows.js';

/** Attributes that concern architecture. */
export const architectureAttributes = [
  {
    id: 'framework',
    spelling: { en: 'framework', vi: 'khung' },
    documentation: {
      en: 'The edition of the architecture framework, such as `vn-egov-2.0`.',
      vi: 'Phiên bản khung kiến trúc áp dụng, ví dụ `vn-egov-2.0`.',
    },
    source: { instrument: 'NĐ 73/2019/NĐ-CP', article: 'Art. 5, 16', evidence: 'verified' },
    usages: [{ on: ['architecture', 'reference-entry'], value: { type: 'edition' } }],
  },
  {
    id: 'period',
    spelling: { en: 'period', vi: 'giai đoạn' },
    documentation: {
      en: 'From when to when it extends: two years or two dates.',
      vi: 'Giai đoạn từ thời điểm nào đến thời điểm nào: hai năm hoặc hai ngày.',
    },
    source: { instrument: 'QĐ 1425/QĐ-TTg', article: 'Mẫu 03', evidence: 'secondary' },
    usages: [{ on: ['architecture', 'work', 'plateau', 'survey', 'monitoring'], value: { type: 'period' } }],
  },
  {
    id: 'vision',
    spelling: { en: 'vision', vi: 'tầm nhìn' },
    documentation: {
      en: 'What the agency wants to be at the end of the period.',
      vi: 'Tầm nhìn của cơ quan đến cuối giai đoạn.',
    },
    source: { instrument: 'Tài liệu tập huấn Khung 2.0 của Cục Tin học hóa', evidence: 'verified' },
    usages: [{ on: ['architecture'], value: { type: 'text' } }],
  },
  {
    id: 'model-level',
    spelling: { en: 'model-level', vi: 'mức mô hình' },
    documentation: {
      en: 'How far the description goes: the overall, the logical or the physical model.',
      vi: 'Mức chi tiết của mô hình: tổng thể, lô-gic hoặc vật lý.',
    },
    source: { instrument: 'NĐ 224/2026/NĐ-CP', article: 'Art. 3.6, 3.7, 3.8', evidence: 'verified' },
    usages: [
      { on: ['architecture', 'chapter'], value: { type: 'enumeration', enumeration: 'model-level' }, list: true },
    ],
  },
] as const satisfies readonly AttributeRow[];
