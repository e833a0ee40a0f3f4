import type { AttributeRow } from '../rows.js';

/** Attributes that concern governance. */
export const governanceAttributes = [
  {
    id: 'context',
    spelling: { en: 'context', vi: 'bối cảnh' },
    documentation: { en: 'Context.', vi: 'Bối cảnh.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['decision', 'proposal'], value: { type: 'text' } }],
  },
  {
    id: 'alternatives',
    spelling: { en: 'alternatives', vi: 'phương án khác' },
    documentation: { en: 'Alternatives.', vi: 'Phương án khác.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['decision', 'proposal'], value: { type: 'text' }, repeatable: true }],
  },
  {
    id: 'author',
    spelling: { en: 'author', vi: 'đơn vị soạn' },
    documentation: { en: 'Author.', vi: 'Đơn vị soạn.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['chapter', 'decision', 'proposal'],
        value: { type: 'reference', to: ['party', 'provider', 'role'] },
        list: true,
      },
    ],
  },
  {
    id: 'text',
    spelling: { en: 'text', vi: 'nội dung' },
    documentation: { en: 'Text.', vi: 'Nội dung.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['chapter', 'lesson'], value: { type: 'text' } }],
  },
  {
    id: 'included-views',
    spelling: { en: 'included-views', vi: 'sơ đồ kèm theo' },
    documentation: { en: 'Included views.', vi: 'Sơ đồ kèm theo.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['chapter'], value: { type: 'name' }, list: true, repeatable: true }],
  },
  {
    id: 'included-catalogues',
    spelling: { en: 'included-catalogues', vi: 'danh mục kèm theo' },
    documentation: { en: 'Included catalogues.', vi: 'Danh mục kèm theo.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['chapter'], value: { type: 'name' }, list: true, repeatable: true }],
  },
] as const satisfies readonly AttributeRow[];
