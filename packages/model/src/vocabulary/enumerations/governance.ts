import type { EnumerationEntry } from '../types.js';

/** Enumerations that concern governance. */
export const governanceEnumerations = [
  {
    id: 'decision-status',
    title: { en: 'Status of a decision', vi: 'Tình trạng quyết định' },
    values: [
      {
        id: 'proposed',
        spelling: { en: 'proposed', vi: 'đề xuất' },
        documentation: { en: 'Proposed.', vi: 'Đề xuất.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'accepted',
        spelling: { en: 'accepted', vi: 'chấp thuận' },
        documentation: { en: 'Accepted.', vi: 'Chấp thuận.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'rejected',
        spelling: { en: 'rejected', vi: 'không chấp thuận' },
        documentation: { en: 'Rejected.', vi: 'Không chấp thuận.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'superseded',
        spelling: { en: 'superseded', vi: 'đã thay thế' },
        documentation: { en: 'Superseded.', vi: 'Đã thay thế.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'proposal-type',
    title: { en: 'Type of proposal', vi: 'Loại đề xuất' },
    values: [
      {
        id: 'institutional',
        spelling: { en: 'institutional', vi: 'thể chế' },
        documentation: { en: 'Institutional.', vi: 'Thể chế.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'process-improvement',
        spelling: { en: 'process-improvement', vi: 'cải tiến quy trình' },
        documentation: { en: 'Process improvement.', vi: 'Cải tiến quy trình.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'governance-body-type',
    title: { en: 'Type of body', vi: 'Loại tổ chức' },
    values: [
      {
        id: 'steering-committee',
        spelling: { en: 'steering-committee', vi: 'ban chỉ đạo' },
        documentation: { en: 'Steering committee.', vi: 'Ban chỉ đạo.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'architecture-board',
        spelling: { en: 'architecture-board', vi: 'hội đồng kiến trúc' },
        documentation: { en: 'Architecture board.', vi: 'Hội đồng kiến trúc.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'working-group',
        spelling: { en: 'working-group', vi: 'tổ công tác' },
        documentation: { en: 'Working group.', vi: 'Tổ công tác.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'council',
        spelling: { en: 'council', vi: 'hội đồng' },
        documentation: { en: 'Council.', vi: 'Hội đồng.' },
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
    id: 'chapter-status',
    title: { en: 'Status of a chapter', vi: 'Tình trạng chương' },
    values: [
      {
        id: 'outline',
        spelling: { en: 'outline', vi: 'đề cương' },
        documentation: { en: 'Outline.', vi: 'Đề cương.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'draft',
        spelling: { en: 'draft', vi: 'dự thảo' },
        documentation: { en: 'Draft.', vi: 'Dự thảo.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'in-review',
        spelling: { en: 'in-review', vi: 'đang thẩm định' },
        documentation: { en: 'In review.', vi: 'Đang thẩm định.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'final',
        spelling: { en: 'final', vi: 'hoàn thành' },
        documentation: { en: 'Final.', vi: 'Hoàn thành.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'reference-model',
    title: { en: 'Reference model', vi: 'Mô hình tham chiếu' },
    values: [
      {
        id: 'BRM',
        spelling: { en: 'BRM', vi: 'BRM' },
        documentation: { en: 'BRM.', vi: 'BRM.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'DRM',
        spelling: { en: 'DRM', vi: 'DRM' },
        documentation: { en: 'DRM.', vi: 'DRM.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'ARM',
        spelling: { en: 'ARM', vi: 'ARM' },
        documentation: { en: 'ARM.', vi: 'ARM.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'TRM',
        spelling: { en: 'TRM', vi: 'TRM' },
        documentation: { en: 'TRM.', vi: 'TRM.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'SRM',
        spelling: { en: 'SRM', vi: 'SRM' },
        documentation: { en: 'SRM.', vi: 'SRM.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
