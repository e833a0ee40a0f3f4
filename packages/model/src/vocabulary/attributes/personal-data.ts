import type { AttributeRow } from '../rows.js';

/** Attributes that concern personal data. */
export const personalDataAttributes = [
  {
    id: 'processing-start',
    spelling: { en: 'processing-start', vi: 'ngày bắt đầu xử lý' },
    documentation: { en: 'When the processing of personal data began.', vi: 'Ngày bắt đầu xử lý dữ liệu cá nhân.' },
    source: { instrument: 'NĐ 13/2023/NĐ-CP', article: 'Art. 24', evidence: 'verified' },
    usages: [{ on: ['processing-record'], value: { type: 'date' } }],
  },
  {
    id: 'impact-file',
    spelling: { en: 'impact-file', vi: 'hồ sơ đánh giá tác động' },
    documentation: {
      en: "The file of the assessment of the processing's impact.",
      vi: 'Hồ sơ đánh giá tác động xử lý dữ liệu cá nhân.',
    },
    source: { instrument: 'NĐ 13/2023/NĐ-CP', article: 'Art. 24', evidence: 'verified' },
    usages: [{ on: ['processing-record'], value: { type: 'text' } }],
  },
  {
    id: 'impact-file-date',
    spelling: { en: 'impact-file-date', vi: 'ngày lập hồ sơ tác động' },
    documentation: { en: 'When the impact assessment file was made.', vi: 'Ngày lập hồ sơ đánh giá tác động.' },
    source: { instrument: 'NĐ 13/2023/NĐ-CP', article: 'Art. 24', evidence: 'verified' },
    usages: [{ on: ['processing-record'], value: { type: 'date' } }],
  },
  {
    id: 'submitted',
    spelling: { en: 'submitted', vi: 'ngày nộp hồ sơ' },
    documentation: {
      en: 'When the file was handed in to the competent authority.',
      vi: 'Ngày nộp hồ sơ cho cơ quan có thẩm quyền.',
    },
    source: { instrument: 'NĐ 13/2023/NĐ-CP', article: 'Art. 24', evidence: 'verified' },
    usages: [{ on: ['processing-record', 'level-dossier'], value: { type: 'date' } }],
  },
  {
    id: 'protection-unit',
    spelling: { en: 'protection-unit', vi: 'bộ phận bảo vệ dữ liệu' },
    documentation: {
      en: 'Who is charged with protecting personal data.',
      vi: 'Bộ phận, nhân sự phụ trách bảo vệ dữ liệu cá nhân.',
    },
    source: { instrument: 'NĐ 13/2023/NĐ-CP', article: 'Art. 28', evidence: 'verified' },
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
    documentation: {
      en: 'Whether personal data is transferred abroad.',
      vi: 'Có chuyển dữ liệu cá nhân ra nước ngoài.',
    },
    source: { instrument: 'NĐ 13/2023/NĐ-CP', article: 'Art. 25', evidence: 'verified' },
    usages: [{ on: ['processing-record', 'flow'], value: { type: 'boolean' } }],
  },
  {
    id: 'transfer-file',
    spelling: { en: 'transfer-file', vi: 'hồ sơ chuyển ra nước ngoài' },
    documentation: {
      en: 'The file of the assessment of the transfer abroad.',
      vi: 'Hồ sơ đánh giá tác động chuyển dữ liệu cá nhân ra nước ngoài.',
    },
    source: { instrument: 'NĐ 13/2023/NĐ-CP', article: 'Art. 25', evidence: 'verified' },
    usages: [{ on: ['processing-record'], value: { type: 'text' } }],
  },
  {
    id: 'transfer-file-date',
    spelling: { en: 'transfer-file-date', vi: 'ngày lập hồ sơ chuyển ra nước ngoài' },
    documentation: {
      en: 'When the file on the transfer abroad was made.',
      vi: 'Ngày lập hồ sơ chuyển dữ liệu ra nước ngoài.',
    },
    source: { instrument: 'NĐ 13/2023/NĐ-CP', article: 'Art. 25', evidence: 'verified' },
    usages: [{ on: ['processing-record'], value: { type: 'date' } }],
  },
] as const satisfies readonly AttributeRow[];
