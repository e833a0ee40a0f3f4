import type { AttributeRow } from '../rows.js';

/** Attributes that concern sharing. */
export const sharingAttributes = [
  {
    id: 'method',
    spelling: { en: 'method', vi: 'phương thức' },
    documentation: { en: 'Method.', vi: 'Phương thức.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      { on: ['flow', 'sharing-service'], value: { type: 'enumeration', enumeration: 'sharing-method' } },
      { on: ['survey', 'monitoring', 'assessment'], value: { type: 'text' } },
    ],
  },
  {
    id: 'access',
    spelling: { en: 'access', vi: 'hình thức kết nối' },
    documentation: { en: 'Access.', vi: 'Hình thức kết nối.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['flow', 'sharing-service'], value: { type: 'enumeration', enumeration: 'access-form' } }],
  },
  {
    id: 'protocol',
    spelling: { en: 'protocol', vi: 'giao thức' },
    documentation: { en: 'Protocol.', vi: 'Giao thức.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['flow', 'sharing-service', 'interface'], value: { type: 'text' }, list: true }],
  },
  {
    id: 'data-format',
    spelling: { en: 'data-format', vi: 'định dạng dữ liệu' },
    documentation: { en: 'Data format.', vi: 'Định dạng dữ liệu.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['flow', 'sharing-service', 'interface', 'dataset'], value: { type: 'text' }, list: true }],
  },
  {
    id: 'frequency',
    spelling: { en: 'frequency', vi: 'tần suất' },
    documentation: { en: 'Frequency.', vi: 'Tần suất.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['flow', 'sharing-service', 'dataset', 'process'],
        value: { type: 'enumeration', enumeration: 'frequency' },
      },
    ],
  },
  {
    id: 'encrypted',
    spelling: { en: 'encrypted', vi: 'mã hóa đường truyền' },
    documentation: { en: 'Encrypted.', vi: 'Mã hóa đường truyền.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['flow', 'interface'], value: { type: 'boolean' } }],
  },
  {
    id: 'direct-reason',
    spelling: { en: 'direct-reason', vi: 'lý do trực tiếp' },
    documentation: { en: 'Direct reason.', vi: 'Lý do trực tiếp.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['flow'], value: { type: 'text' } }],
  },
  {
    id: 'agreement',
    spelling: { en: 'agreement', vi: 'thỏa thuận' },
    documentation: { en: 'Agreement.', vi: 'Thỏa thuận.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['flow'], value: { type: 'text' } }],
  },
  {
    id: 'agreement-points',
    spelling: { en: 'agreement-points', vi: 'nội dung thỏa thuận' },
    documentation: { en: 'Agreement points.', vi: 'Nội dung thỏa thuận.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['flow'], value: { type: 'enumeration', enumeration: 'agreement-point' }, list: true }],
  },
  {
    id: 'valid-until',
    spelling: { en: 'valid-until', vi: 'thời hạn' },
    documentation: { en: 'Valid until.', vi: 'Thời hạn.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['flow'], value: { type: 'date' } }],
  },
  {
    id: 'specification',
    spelling: { en: 'specification', vi: 'tài liệu kỹ thuật' },
    documentation: { en: 'Specification.', vi: 'Tài liệu kỹ thuật.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['sharing-service', 'interface'], value: { type: 'text' } }],
  },
  {
    id: 'exchange-structure',
    spelling: { en: 'exchange-structure', vi: 'cấu trúc trao đổi' },
    documentation: { en: 'Exchange structure.', vi: 'Cấu trúc trao đổi.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['sharing-service', 'interface'], value: { type: 'text' } }],
  },
  {
    id: 'ready-date',
    spelling: { en: 'ready-date', vi: 'ngày sẵn sàng' },
    documentation: { en: 'Ready date.', vi: 'Ngày sẵn sàng.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['sharing-service'], value: { type: 'date' } }],
  },
  {
    id: 'published-date',
    spelling: { en: 'published-date', vi: 'ngày công bố' },
    documentation: { en: 'Published date.', vi: 'Ngày công bố.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['sharing-service', 'dataset', 'public-service'], value: { type: 'date' } }],
  },
  {
    id: 'account-lead-time',
    spelling: { en: 'account-lead-time', vi: 'thời hạn cấp tài khoản' },
    documentation: { en: 'Account lead time.', vi: 'Thời hạn cấp tài khoản.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['sharing-service', 'platform'], value: { type: 'number', minimum: 0 } }],
  },
  {
    id: 'sharing-log',
    spelling: { en: 'sharing-log', vi: 'nhật ký chia sẻ' },
    documentation: { en: 'Sharing log.', vi: 'Nhật ký chia sẻ.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['sharing-service', 'application', 'database'],
        value: { type: 'enumeration', enumeration: 'sharing-log' },
        list: true,
      },
    ],
  },
] as const satisfies readonly AttributeRow[];
