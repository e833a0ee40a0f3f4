import type { AttributeRow } from '../rows.js';

/** Attributes that concern reference. */
export const referenceAttributes = [
  {
    id: 'model',
    spelling: { en: 'model', vi: 'mô hình tham chiếu' },
    documentation: { en: 'Model.', vi: 'Mô hình tham chiếu.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['reference-entry'], value: { type: 'enumeration', enumeration: 'reference-model' } }],
  },
  {
    id: 'verified',
    spelling: { en: 'verified', vi: 'đã kiểm chứng' },
    documentation: { en: 'Verified.', vi: 'Đã kiểm chứng.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['reference-entry'], value: { type: 'boolean' } }],
  },
] as const satisfies readonly AttributeRow[];
