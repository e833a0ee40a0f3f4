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
        documentation: { en: 'Put forward, not yet decided.', vi: 'Mới đề xuất, chưa quyết định.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'accepted',
        spelling: { en: 'accepted', vi: 'chấp thuận' },
        documentation: { en: 'Decided and in force.', vi: 'Đã chấp thuận và đang áp dụng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'rejected',
        spelling: { en: 'rejected', vi: 'không chấp thuận' },
        documentation: { en: 'Decided against.', vi: 'Không được chấp thuận.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'superseded',
        spelling: { en: 'superseded', vi: 'đã thay thế' },
        documentation: { en: 'Replaced by a later decision.', vi: 'Đã được thay thế bằng quyết định sau.' },
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
        documentation: {
          en: 'To improve institutions: laws, regulations, organisation.',
          vi: 'Hoàn thiện thể chế: văn bản, quy chế, tổ chức.',
        },
        source: { instrument: 'Kế hoạch xây dựng Kiến trúc CPĐT của VPCP (12/2019)', evidence: 'verified' },
      },
      {
        id: 'process-improvement',
        spelling: { en: 'process-improvement', vi: 'cải tiến quy trình' },
        documentation: { en: 'To improve business processes.', vi: 'Cải tiến quy trình nghiệp vụ.' },
        source: { instrument: 'Kế hoạch xây dựng Kiến trúc CPĐT của VPCP (12/2019)', evidence: 'verified' },
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
        documentation: { en: 'A steering committee.', vi: 'Ban chỉ đạo.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'architecture-board',
        spelling: { en: 'architecture-board', vi: 'hội đồng kiến trúc' },
        documentation: {
          en: 'A board that decides on the architecture.',
          vi: 'Hội đồng quyết định các vấn đề kiến trúc.',
        },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'working-group',
        spelling: { en: 'working-group', vi: 'tổ công tác' },
        documentation: { en: 'A working group.', vi: 'Tổ công tác, nhóm giúp việc.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'council',
        spelling: { en: 'council', vi: 'hội đồng' },
        documentation: { en: 'An advisory or appraisal council.', vi: 'Hội đồng tư vấn, thẩm định.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'other',
        spelling: { en: 'other', vi: 'khác' },
        documentation: { en: 'Another body.', vi: 'Tổ chức khác.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'chapter-status',
    title: { en: 'Status of a chapter', vi: 'Tình trạng chương' },
    rising: true,
    values: [
      {
        id: 'outline',
        spelling: { en: 'outline', vi: 'đề cương' },
        documentation: { en: 'Only its outline is there.', vi: 'Mới có đề cương.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'draft',
        spelling: { en: 'draft', vi: 'dự thảo' },
        documentation: { en: 'Being written.', vi: 'Đang soạn dự thảo.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'in-review',
        spelling: { en: 'in-review', vi: 'đang thẩm định' },
        documentation: { en: 'Being reviewed.', vi: 'Đang lấy ý kiến, thẩm định.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'final',
        spelling: { en: 'final', vi: 'hoàn thành' },
        documentation: { en: 'Finished.', vi: 'Đã hoàn thành.' },
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
        documentation: { en: 'The business reference model.', vi: 'Mô hình tham chiếu nghiệp vụ.' },
        source: { instrument: 'QĐ 2323/QĐ-BTTTT', article: 'Khung 2.0', evidence: 'verified' },
      },
      {
        id: 'DRM',
        spelling: { en: 'DRM', vi: 'DRM' },
        documentation: { en: 'The data reference model.', vi: 'Mô hình tham chiếu dữ liệu.' },
        source: { instrument: 'QĐ 2323/QĐ-BTTTT', article: 'Khung 2.0', evidence: 'verified' },
      },
      {
        id: 'ARM',
        spelling: { en: 'ARM', vi: 'ARM' },
        documentation: { en: 'The application reference model.', vi: 'Mô hình tham chiếu ứng dụng.' },
        source: { instrument: 'QĐ 2323/QĐ-BTTTT', article: 'Khung 2.0', evidence: 'verified' },
      },
      {
        id: 'TRM',
        spelling: { en: 'TRM', vi: 'TRM' },
        documentation: { en: 'The technology reference model.', vi: 'Mô hình tham chiếu công nghệ.' },
        source: { instrument: 'QĐ 2323/QĐ-BTTTT', article: 'Khung 2.0', evidence: 'verified' },
      },
      {
        id: 'SRM',
        spelling: { en: 'SRM', vi: 'SRM' },
        documentation: { en: 'The security reference model.', vi: 'Mô hình tham chiếu an toàn thông tin.' },
        source: { instrument: 'QĐ 2323/QĐ-BTTTT', article: 'Khung 2.0', evidence: 'verified' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
