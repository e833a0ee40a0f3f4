import type { SectionEntry } from './types.js';

/** The top-level parts of a file, in the order in which an architecture document treats them. */
export const sectionTable = [
  {
    id: 'motivation',
    spelling: { en: 'motivation', vi: 'định hướng' },
    documentation: { en: 'Motivation.', vi: 'Định hướng.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
  },
  {
    id: 'business',
    spelling: { en: 'business', vi: 'nghiệp vụ' },
    documentation: { en: 'Business.', vi: 'Nghiệp vụ.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
  },
  {
    id: 'data',
    spelling: { en: 'data', vi: 'dữ liệu' },
    documentation: { en: 'Data.', vi: 'Dữ liệu.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
  },
  {
    id: 'application',
    spelling: { en: 'application', vi: 'ứng dụng' },
    documentation: { en: 'Application.', vi: 'Ứng dụng.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
  },
  {
    id: 'technology',
    spelling: { en: 'technology', vi: 'công nghệ' },
    documentation: { en: 'Technology.', vi: 'Công nghệ.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
  },
  {
    id: 'security',
    spelling: { en: 'security', vi: 'an toàn thông tin' },
    documentation: { en: 'Security.', vi: 'An toàn thông tin.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
  },
  {
    id: 'transition',
    spelling: { en: 'transition', vi: 'chuyển đổi' },
    documentation: { en: 'Transition.', vi: 'Chuyển đổi.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
  },
  {
    id: 'governance',
    spelling: { en: 'governance', vi: 'quản trị' },
    documentation: { en: 'Governance.', vi: 'Quản trị.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
  },
  {
    id: 'reference',
    spelling: { en: 'reference', vi: 'tham chiếu' },
    documentation: { en: 'Reference.', vi: 'Tham chiếu.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
  },
  {
    id: 'document',
    spelling: { en: 'document', vi: 'tài liệu' },
    documentation: { en: 'Document.', vi: 'Tài liệu.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
  },
  {
    id: 'views',
    spelling: { en: 'views', vi: 'sơ đồ' },
    documentation: { en: 'Views.', vi: 'Sơ đồ.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
  },
] as const satisfies readonly SectionEntry[];

/** Identifies a section. */
export type SectionId = (typeof sectionTable)[number]['id'];
