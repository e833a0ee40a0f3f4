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
        documentation: { en: 'Baseline.', vi: 'Hiện trạng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'target',
        spelling: { en: 'target', vi: 'mục tiêu' },
        documentation: { en: 'Target.', vi: 'Mục tiêu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'both',
        spelling: { en: 'both', vi: 'cả hai' },
        documentation: { en: 'Both.', vi: 'Cả hai.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'retired',
        spelling: { en: 'retired', vi: 'ngừng sử dụng' },
        documentation: { en: 'Retired.', vi: 'Ngừng sử dụng.' },
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
        documentation: { en: 'Low.', vi: 'Thấp.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'medium',
        spelling: { en: 'medium', vi: 'trung bình' },
        documentation: { en: 'Medium.', vi: 'Trung bình.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'high',
        spelling: { en: 'high', vi: 'cao' },
        documentation: { en: 'High.', vi: 'Cao.' },
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
        documentation: { en: 'Daily.', vi: 'Hằng ngày.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'weekly',
        spelling: { en: 'weekly', vi: 'hằng tuần' },
        documentation: { en: 'Weekly.', vi: 'Hằng tuần.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'monthly',
        spelling: { en: 'monthly', vi: 'hằng tháng' },
        documentation: { en: 'Monthly.', vi: 'Hằng tháng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'quarterly',
        spelling: { en: 'quarterly', vi: 'hằng quý' },
        documentation: { en: 'Quarterly.', vi: 'Hằng quý.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'half-yearly',
        spelling: { en: 'half-yearly', vi: 'sáu tháng' },
        documentation: { en: 'Half yearly.', vi: 'Sáu tháng.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'yearly',
        spelling: { en: 'yearly', vi: 'hằng năm' },
        documentation: { en: 'Yearly.', vi: 'Hằng năm.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'two-yearly',
        spelling: { en: 'two-yearly', vi: 'hai năm' },
        documentation: { en: 'Two yearly.', vi: 'Hai năm.' },
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
        documentation: { en: 'Own.', vi: 'Bản ghi chính.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
      {
        id: 'reference',
        spelling: { en: 'reference', vi: 'bản ghi tham chiếu' },
        documentation: { en: 'Reference.', vi: 'Bản ghi tham chiếu.' },
        source: { instrument: 'GovArch practice', evidence: 'inferred' },
      },
    ],
  },
] as const satisfies readonly EnumerationEntry[];
