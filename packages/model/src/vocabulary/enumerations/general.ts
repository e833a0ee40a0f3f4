import type { EnumerationEntry } from '../types.js';

/** Enumerations that concern general. */
export const generalEnumerations = [
  {
    id: 'lifecycle-state',
    title: { en: 'State', vi: 'Trạng thái' },
    values: [
      {
        id: 'baseline',
        outcome: 'changed',
        spelling: { en: 'baseline', vi: 'hiện trạng' },
        documentation: {
          en: 'Exists now and ends with the period.',
          vi: 'Có ở hiện trạng và kết thúc cùng giai đoạn.',
        },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'target',
        outcome: 'added',
        spelling: { en: 'target', vi: 'mục tiêu' },
        documentation: { en: 'Shall exist at the end of the period.', vi: 'Sẽ có vào cuối giai đoạn.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'both',
        outcome: 'kept',
        spelling: { en: 'both', vi: 'cả hai' },
        documentation: { en: 'Exists now and stays.', vi: 'Có ở hiện trạng và tiếp tục duy trì.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'retired',
        outcome: 'removed',
        spelling: { en: 'retired', vi: 'ngừng sử dụng' },
        documentation: { en: 'No longer in use.', vi: 'Không còn sử dụng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'priority',
    title: { en: 'Priority', vi: 'Mức ưu tiên' },
    rising: true,
    values: [
      {
        id: 'low',
        spelling: { en: 'low', vi: 'thấp' },
        documentation: { en: 'Can wait.', vi: 'Có thể thực hiện sau.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'medium',
        spelling: { en: 'medium', vi: 'trung bình' },
        documentation: { en: 'Of ordinary priority.', vi: 'Ưu tiên thông thường.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'high',
        spelling: { en: 'high', vi: 'cao' },
        documentation: { en: 'Must come first.', vi: 'Phải thực hiện trước.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'cycle',
    title: { en: 'Cycle', vi: 'Chu kỳ' },
    values: [
      {
        id: 'daily',
        spelling: { en: 'daily', vi: 'hằng ngày' },
        documentation: { en: 'Every day.', vi: 'Mỗi ngày một lần.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'weekly',
        spelling: { en: 'weekly', vi: 'hằng tuần' },
        documentation: { en: 'Every week.', vi: 'Mỗi tuần một lần.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'monthly',
        spelling: { en: 'monthly', vi: 'hằng tháng' },
        documentation: { en: 'Every month.', vi: 'Mỗi tháng một lần.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'quarterly',
        spelling: { en: 'quarterly', vi: 'hằng quý' },
        documentation: { en: 'Every three months.', vi: 'Ba tháng một lần.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'half-yearly',
        spelling: { en: 'half-yearly', vi: 'sáu tháng' },
        documentation: { en: 'Every six months.', vi: 'Sáu tháng một lần.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'yearly',
        spelling: { en: 'yearly', vi: 'hằng năm' },
        documentation: { en: 'Every year.', vi: 'Mỗi năm một lần.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'two-yearly',
        spelling: { en: 'two-yearly', vi: 'hai năm' },
        documentation: { en: 'Every two years.', vi: 'Hai năm một lần.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'nas-record',
    title: { en: 'NAS record', vi: 'Bản ghi NAS' },
    values: [
      {
        id: 'own',
        spelling: { en: 'own', vi: 'bản ghi chính' },
        documentation: { en: 'The main record, kept by its owner.', vi: 'Bản ghi chính do chủ quản duy trì.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'reference',
        spelling: { en: 'reference', vi: 'bản ghi tham chiếu' },
        documentation: {
          en: 'A reference to the record of another owner.',
          vi: 'Tham chiếu đến bản ghi của chủ quản khác.',
        },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'model-level',
    title: { en: 'Level of the model', vi: 'Mức mô hình' },
    values: [
      {
        id: 'overall',
        spelling: { en: 'overall', vi: 'tổng thể' },
        documentation: {
          en: 'The most general description: layers, main elements and how they are related.',
          vi: 'Mô tả khái quát nhất: các lớp, thành phần chính và mối quan hệ.',
        },
        source: { instrument: 'NĐ 224/2026/NĐ-CP', article: 'Art. 3.6', evidence: 'verified' },
      },
      {
        id: 'logical',
        spelling: { en: 'logical', vi: 'lô-gic', also: { vi: ['lôgic', 'logic'] } },
        documentation: {
          en: 'The details of the overall model: how elements work together.',
          vi: 'Chi tiết hóa mô hình tổng thể: quy trình xử lý giữa các thành phần.',
        },
        source: { instrument: 'NĐ 224/2026/NĐ-CP', article: 'Art. 3.7', evidence: 'verified' },
      },
      {
        id: 'physical',
        spelling: { en: 'physical', vi: 'vật lý' },
        documentation: {
          en: 'The details of the logical model: solutions, technical parameters and equipment.',
          vi: 'Chi tiết hóa mô hình lô-gic: giải pháp, thông số kỹ thuật và thiết bị.',
        },
        source: { instrument: 'NĐ 224/2026/NĐ-CP', article: 'Art. 3.8', evidence: 'verified' },
      },
    ],
  },
  {
    id: 'architecture-status',
    title: { en: 'Status of an architecture', vi: 'Tình trạng kiến trúc' },
    rising: true,
    values: [
      {
        id: 'draft',
        spelling: { en: 'draft', vi: 'dự thảo' },
        documentation: {
          en: 'Being written: what is still missing is not a mistake.',
          vi: 'Đang soạn thảo: phần còn thiếu chưa phải là lỗi.',
        },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'submitted',
        spelling: { en: 'submitted', vi: 'trình duyệt' },
        documentation: { en: 'Handed in for approval.', vi: 'Đã trình cấp có thẩm quyền phê duyệt.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'approved',
        spelling: { en: 'approved', vi: 'đã phê duyệt' },
        documentation: { en: 'Approved and to be carried out.', vi: 'Đã được phê duyệt và đang triển khai.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
