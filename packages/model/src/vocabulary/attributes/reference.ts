import type { AttributeRow } from '../rows.js';

/** Attributes that concern reference. */
export const referenceAttributes = [
  {
    id: 'model',
    spelling: { en: 'model', vi: 'mô hình tham chiếu' },
    documentation: { en: 'Which reference model the entry belongs to.', vi: 'Mục thuộc mô hình tham chiếu nào.' },
    source: { instrument: 'QĐ 2323/QĐ-BTTTT', article: 'Khung 2.0', evidence: 'verified' },
    usages: [{ on: ['reference-entry'], value: { type: 'enumeration', enumeration: 'reference-model' } }],
  },
  {
    id: 'verified',
    spelling: { en: 'verified', vi: 'đã kiểm chứng' },
    documentation: {
      en: 'Whether the entry was checked against the official text.',
      vi: 'Mục đã được đối chiếu với văn bản chính thức.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['reference-entry'], value: { type: 'boolean' } }],
  },
] as const satisfies readonly AttributeRow[];
