import type { EnumerationEntry } from '../types.js';

/** Enumerations that concern motivation. */
export const motivationEnumerations = [
  {
    id: 'legal-document-type',
    title: { en: 'Type of legal document', vi: 'Loại văn bản' },
    values: [
      {
        id: 'law',
        spelling: { en: 'law', vi: 'luật' },
        documentation: { en: 'Law.', vi: 'Luật.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'resolution',
        spelling: { en: 'resolution', vi: 'nghị quyết' },
        documentation: { en: 'Resolution.', vi: 'Nghị quyết.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'decree',
        spelling: { en: 'decree', vi: 'nghị định' },
        documentation: { en: 'Decree.', vi: 'Nghị định.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'decision',
        spelling: { en: 'decision', vi: 'quyết định' },
        documentation: { en: 'Decision.', vi: 'Quyết định.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'directive',
        spelling: { en: 'directive', vi: 'chỉ thị' },
        documentation: { en: 'Directive.', vi: 'Chỉ thị.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'circular',
        spelling: { en: 'circular', vi: 'thông tư' },
        documentation: { en: 'Circular.', vi: 'Thông tư.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'official-letter',
        spelling: { en: 'official-letter', vi: 'công văn' },
        documentation: { en: 'Official letter.', vi: 'Công văn.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'plan',
        spelling: { en: 'plan', vi: 'kế hoạch' },
        documentation: { en: 'Plan.', vi: 'Kế hoạch.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'other',
        spelling: { en: 'other', vi: 'khác' },
        documentation: { en: 'Other.', vi: 'Khác.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'requirement-status',
    title: { en: 'Status of a requirement', vi: 'Tình trạng yêu cầu' },
    values: [
      {
        id: 'proposed',
        spelling: { en: 'proposed', vi: 'đề xuất' },
        documentation: { en: 'Proposed.', vi: 'Đề xuất.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'agreed',
        spelling: { en: 'agreed', vi: 'đã thống nhất' },
        documentation: { en: 'Agreed.', vi: 'Đã thống nhất.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'met',
        spelling: { en: 'met', vi: 'đã đáp ứng' },
        documentation: { en: 'Met.', vi: 'Đã đáp ứng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'dropped',
        spelling: { en: 'dropped', vi: 'đã bỏ' },
        documentation: { en: 'Dropped.', vi: 'Đã bỏ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'lesson-origin',
    title: { en: 'Origin of a lesson', vi: 'Xuất xứ bài học' },
    values: [
      {
        id: 'domestic',
        spelling: { en: 'domestic', vi: 'trong nước' },
        documentation: { en: 'Domestic.', vi: 'Trong nước.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'international',
        spelling: { en: 'international', vi: 'quốc tế' },
        documentation: { en: 'International.', vi: 'Quốc tế.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
