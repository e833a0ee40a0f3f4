import type { AttributeRow } from '../rows.js';

/** Attributes that concern personal data. */
export const personalDataAttributes = [
  {
    id: 'processing-start',
    spelling: { en: 'processing-start', vi: 'ngày bắt đầu xử lý' },
    documentation: { en: 'Processing start.', vi: 'Ngày bắt đầu xử lý.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['processing-record'], value: { type: 'date' } }],
  },
  {
    id: 'impact-file',
    spelling: { en: 'impact-file', vi: 'hồ sơ đánh giá tác động' },
    documentation: { en: 'Impact file.', vi: 'Hồ sơ đánh giá tác động.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['processing-record'], value: { type: 'text' } }],
  },
  {
    id: 'impact-file-date',
    spelling: { en: 'impact-file-date', vi: 'ngày lập hồ sơ tác động' },
    documentation: { en: 'Impact file date.', vi: 'Ngày lập hồ sơ tác động.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['processing-record'], value: { type: 'date' } }],
  },
  {
    id: 'submitted',
    spelling: { en: 'submitted', vi: 'ngày nộp hồ sơ' },
    documentation: { en: 'Submitted.', vi: 'Ngày nộp hồ sơ.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['processing-record', 'level-dossier'], value: { type: 'date' } }],
  },
  {
    id: 'protection-unit',
    spelling: { en: 'protection-unit', vi: 'bộ phận bảo vệ dữ liệu' },
    documentation: { en: 'Protection unit.', vi: 'Bộ phận bảo vệ dữ liệu.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['processing-record', 'agency', 'agency-group'],
        value: { type: 'reference', to: ['party', 'role'] },
        list: true,
      },
    ],
  },
  {
    id: 'transfer-abroad',
    spelling: { en: 'transfer-abroad', vi: 'chuyển dữ liệu ra nước ngoài' },
    documentation: { en: 'Transfer abroad.', vi: 'Chuyển dữ liệu ra nước ngoài.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['processing-record', 'flow'], value: { type: 'boolean' } }],
  },
  {
    id: 'transfer-file',
    spelling: { en: 'transfer-file', vi: 'hồ sơ chuyển ra nước ngoài' },
    documentation: { en: 'Transfer file.', vi: 'Hồ sơ chuyển ra nước ngoài.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['processing-record'], value: { type: 'text' } }],
  },
  {
    id: 'transfer-file-date',
    spelling: { en: 'transfer-file-date', vi: 'ngày lập hồ sơ chuyển ra nước ngoài' },
    documentation: { en: 'Transfer file date.', vi: 'Ngày lập hồ sơ chuyển ra nước ngoài.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['processing-record'], value: { type: 'date' } }],
  },
] as const satisfies readonly AttributeRow[];
