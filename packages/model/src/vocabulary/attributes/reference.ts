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
    usages: [{ on: ['reference-entry', 'required-content'], value: { type: 'boolean' } }],
  },
  {
    id: 'required-elements',
    spelling: { en: 'required-elements', vi: 'thành phần phải có' },
    documentation: {
      en: 'Kinds of elements of which one must be in use.',
      vi: 'Các loại thành phần mà kiến trúc phải có ít nhất một thành phần đang dùng.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['required-content'], value: { type: 'kind' }, list: true, repeatable: true }],
  },
  {
    id: 'required-views',
    spelling: { en: 'required-views', vi: 'sơ đồ phải có' },
    documentation: {
      en: 'Kinds of views of which there must be one.',
      vi: 'Các loại sơ đồ mà kiến trúc phải có ít nhất một.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['required-content'],
        value: { type: 'enumeration', enumeration: 'view-kind' },
        list: true,
        repeatable: true,
      },
    ],
  },
  {
    id: 'required-statements',
    spelling: { en: 'required-statements', vi: 'thông tin phải có' },
    documentation: {
      en: 'What the `architecture` itself must say, one of them at least.',
      vi: 'Thông tin mà chính `kiến trúc` phải ghi, ít nhất một.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['required-content'],
        value: { type: 'enumeration', enumeration: 'architecture-statement' },
        list: true,
        repeatable: true,
      },
    ],
  },
] as const satisfies readonly AttributeRow[];
