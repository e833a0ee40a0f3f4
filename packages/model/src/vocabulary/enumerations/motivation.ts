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
        documentation: { en: 'A law or ordinance.', vi: 'Luật hoặc pháp lệnh.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'resolution',
        spelling: { en: 'resolution', vi: 'nghị quyết' },
        documentation: {
          en: 'A resolution of the Party, the National Assembly or the Government.',
          vi: 'Nghị quyết của Đảng, Quốc hội hoặc Chính phủ.',
        },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'decree',
        spelling: { en: 'decree', vi: 'nghị định' },
        documentation: { en: 'A decree of the Government.', vi: 'Nghị định của Chính phủ.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'decision',
        spelling: { en: 'decision', vi: 'quyết định' },
        documentation: {
          en: 'A decision, of the Prime Minister, a minister or a committee.',
          vi: 'Quyết định của Thủ tướng Chính phủ, bộ trưởng hoặc Ủy ban nhân dân.',
        },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'directive',
        spelling: { en: 'directive', vi: 'chỉ thị' },
        documentation: { en: 'A directive.', vi: 'Chỉ thị.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'circular',
        spelling: { en: 'circular', vi: 'thông tư' },
        documentation: { en: 'A circular of a minister.', vi: 'Thông tư của bộ trưởng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'official-letter',
        spelling: { en: 'official-letter', vi: 'công văn' },
        documentation: { en: 'An official letter.', vi: 'Công văn.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'plan',
        spelling: { en: 'plan', vi: 'kế hoạch' },
        documentation: { en: 'A plan that was issued.', vi: 'Kế hoạch đã ban hành.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'other',
        spelling: { en: 'other', vi: 'khác' },
        documentation: { en: 'Another document.', vi: 'Văn bản khác.' },
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
        documentation: { en: 'Put forward, not yet agreed.', vi: 'Mới đề xuất, chưa thống nhất.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'agreed',
        spelling: { en: 'agreed', vi: 'đã thống nhất' },
        documentation: { en: 'Agreed and to be met.', vi: 'Đã thống nhất, phải đáp ứng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'met',
        spelling: { en: 'met', vi: 'đã đáp ứng' },
        documentation: { en: 'Fulfilled.', vi: 'Đã được đáp ứng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'dropped',
        spelling: { en: 'dropped', vi: 'đã bỏ' },
        documentation: { en: 'Given up.', vi: 'Không tiếp tục thực hiện.' },
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
        documentation: { en: 'From Vietnam.', vi: 'Ở trong nước.' },
        source: { instrument: 'Kế hoạch xây dựng Kiến trúc CPĐT của VPCP (12/2019)', evidence: 'verified' },
      },
      {
        id: 'international',
        spelling: { en: 'international', vi: 'quốc tế' },
        documentation: { en: 'From abroad.', vi: 'Ở nước ngoài.' },
        source: { instrument: 'Kế hoạch xây dựng Kiến trúc CPĐT của VPCP (12/2019)', evidence: 'verified' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
