import type { EnumerationEntry } from '../types.js';
import { viewKindsWords } from '../words/view-kinds.js';

/** Enumerations that concern what frameworks demand. */
export const frameworkEnumerations = [
  {
    id: 'view-kind',
    title: { en: 'Kind of view', vi: 'Loại sơ đồ' },
    values: viewKindsWords.map(({ wordClass: _, ...entry }) => entry),
  },
  {
    id: 'architecture-statement',
    title: { en: 'What an architecture says of itself', vi: 'Thông tin của kiến trúc' },
    values: [
      {
        id: 'vision',
        spelling: { en: 'vision', vi: 'tầm nhìn' },
        documentation: { en: 'The architecture says its `vision`.', vi: 'Kiến trúc ghi `tầm nhìn`.' },
        source: { instrument: 'Tài liệu tập huấn Khung 2.0 của Cục Tin học hóa', evidence: 'verified' },
      },
      {
        id: 'scope',
        spelling: { en: 'scope', vi: 'phạm vi' },
        documentation: { en: 'The architecture says its `scope`.', vi: 'Kiến trúc ghi `phạm vi`.' },
        source: { instrument: 'Tài liệu tập huấn Khung 2.0 của Cục Tin học hóa', evidence: 'verified' },
      },
      {
        id: 'purpose',
        spelling: { en: 'purpose', vi: 'mục đích' },
        documentation: { en: 'The architecture says its `purpose`.', vi: 'Kiến trúc ghi `mục đích`.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'period',
        spelling: { en: 'period', vi: 'giai đoạn' },
        documentation: { en: 'The architecture says its `period`.', vi: 'Kiến trúc ghi `giai đoạn`.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
