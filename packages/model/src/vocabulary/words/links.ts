import type { StructuralWordEntry } from '../types.js';

/** Words of the syntax: links. */
export const linksWords = [
  {
    id: 'by',
    spelling: { en: 'by', vi: 'do', also: { vi: ['bởi'] } },
    documentation: { en: 'By.', vi: 'Do.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'using',
    spelling: { en: 'using', vi: 'theo', also: { vi: ['bằng'] } },
    documentation: { en: 'Using.', vi: 'Theo.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'when',
    spelling: { en: 'when', vi: 'khi' },
    documentation: { en: 'When.', vi: 'Khi.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'via',
    spelling: { en: 'via', vi: 'qua' },
    documentation: { en: 'Via.', vi: 'Qua.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'carries',
    spelling: { en: 'carries', vi: 'mang' },
    documentation: { en: 'Carries.', vi: 'Mang.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'to',
    spelling: { en: 'to', vi: 'đến' },
    documentation: { en: 'To.', vi: 'Đến.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'for',
    spelling: { en: 'for', vi: 'cho' },
    documentation: { en: 'For.', vi: 'Cho.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'responsible',
    spelling: { en: 'responsible', vi: 'thực hiện' },
    documentation: { en: 'Responsible.', vi: 'Thực hiện.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'accountable',
    spelling: { en: 'accountable', vi: 'chịu trách nhiệm' },
    documentation: { en: 'Accountable.', vi: 'Chịu trách nhiệm.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'consulted',
    spelling: { en: 'consulted', vi: 'tham vấn' },
    documentation: { en: 'Consulted.', vi: 'Tham vấn.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'informed',
    spelling: { en: 'informed', vi: 'thông báo' },
    documentation: { en: 'Informed.', vi: 'Thông báo.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
] as const satisfies readonly StructuralWordEntry[];
