import type { RelationRow } from '../rows.js';

/** Relations that any two elements may have. */
export const generalRelations = [
  {
    id: 'specializes',
    spelling: { en: 'specializes', vi: 'là dạng của' },
    documentation: {
      en: 'The more general element of the same kind of which this one is a special case.',
      vi: 'Thành phần tổng quát hơn, cùng loại, mà thành phần này là một dạng cụ thể.',
    },
    source: { instrument: 'ArchiMate 3.2', evidence: 'inferred' },
    inverse: { en: 'generalizes', vi: 'là dạng chung của' },
    from: ['any'],
    to: ['any'],
    sameKind: true,
    archimate: { relationship: 'Specialization' },
    syntax: 'clause',
  },
  {
    id: 'related-to',
    spelling: { en: 'related-to', vi: 'liên hệ với' },
    documentation: {
      en: 'What it has to do with where no other relation says so; a text after the name says how.',
      vi: 'Thành phần có liên hệ mà chưa có quan hệ nào khác nêu đúng; ghi rõ liên hệ bằng văn bản sau tên.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    inverse: { en: 'related from', vi: 'được liên hệ từ' },
    from: ['any'],
    to: ['any'],
    archimate: { relationship: 'Association' },
    syntax: 'clause',
  },
] as const satisfies readonly RelationRow[];
