import type { EnumerationEntry } from '../types.js';

/** Enumerations that concern general. */
export const generalEnumerations = [
  {
    id: 'lifecycle-state',
    title: { en: 'State', vi: 'Trạng thái' },
    values: [
      {
        id: 'baseline',
        spelling: { en: 'baseline', vi: 'hiện trạng' },
        documentation: {
          en: 'Exists now and ends with the period.',
          vi: 'Có ở hiện trạng và kết thúc cùng giai đoạn.',
        },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'target',
        spelling: { en: 'target', vi: 'mục tiêu' },
        documentation: { en: 'Shall exist at the end of the period.', vi: 'Sẽ có vào cuối giai đoạn.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'both',
        spelling: { en: 'both', vi: 'cả hai' },
        documentation: { en: 'Exists now and stays.', vi: 'Có ở hiện trạng và tiếp tục duy trì.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'retired',
        spelling: { en: 'retired', vi: 'ngừng sử dụng' },
        documentation: { en: 'Is no longer in use.', vi: 'Không còn sử dụng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
  {
    id: 'priority',
    title: { en: 'Priority', vi: 'Mức ưu tiên' },
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
] as const satisfies readonly EnumerationEntry[];
