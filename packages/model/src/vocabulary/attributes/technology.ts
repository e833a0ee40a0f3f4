import type { AttributeRow } from '../rows.js';

/** Attributes that concern technology. */
export const technologyAttributes = [
  {
    id: 'obligation',
    spelling: { en: 'obligation', vi: 'quy định' },
    documentation: { en: 'How binding the standard is.', vi: 'Mức độ bắt buộc áp dụng tiêu chuẩn.' },
    source: { instrument: 'TT 39/2017/TT-BTTTT', article: 'Phụ lục', evidence: 'verified' },
    usages: [{ on: ['standard'], value: { type: 'enumeration', enumeration: 'obligation' } }],
  },
  {
    id: 'group',
    spelling: { en: 'group', vi: 'nhóm' },
    documentation: {
      en: 'The group of the list of technical standards.',
      vi: 'Nhóm trong danh mục tiêu chuẩn kỹ thuật.',
    },
    source: { instrument: 'TT 39/2017/TT-BTTTT', article: 'Phụ lục', evidence: 'verified' },
    usages: [{ on: ['standard'], value: { type: 'enumeration', enumeration: 'standard-group' } }],
  },
  {
    id: 'category',
    spelling: { en: 'category', vi: 'hạng mục' },
    documentation: {
      en: 'The number of the category in its list, such as `"1.2"`.',
      vi: 'Số thứ tự hạng mục trong danh mục, ví dụ `"1.2"`.',
    },
    source: { instrument: 'TT 39/2017/TT-BTTTT', article: 'Phụ lục', evidence: 'verified' },
    usages: [{ on: ['standard', 'requirement'], value: { type: 'text' } }],
  },
  {
    id: 'bandwidth',
    spelling: { en: 'bandwidth', vi: 'băng thông' },
    documentation: { en: 'How much the network can carry.', vi: 'Băng thông của mạng.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['network'], value: { type: 'text' } }],
  },
  {
    id: 'ip-address',
    spelling: { en: 'ip-address', vi: 'địa chỉ IP' },
    documentation: {
      en: 'Its IP addresses. Mark them `restricted`: they must not be published.',
      vi: 'Địa chỉ IP. Nên ghi kèm `không công bố` vì không được công khai.',
    },
    source: { instrument: 'NĐ 224/2026/NĐ-CP', article: 'Art. 24.2', evidence: 'verified' },
    usages: [{ on: ['node', 'device', 'network', 'application'], value: { type: 'text' }, list: true }],
  },
  {
    id: 'configuration',
    spelling: { en: 'configuration', vi: 'cấu hình' },
    documentation: {
      en: 'How it is configured. Mark it `restricted`: it must not be published.',
      vi: 'Cấu hình kỹ thuật. Nên ghi kèm `không công bố` vì không được công khai.',
    },
    source: { instrument: 'NĐ 224/2026/NĐ-CP', article: 'Art. 24.2', evidence: 'verified' },
    usages: [{ on: ['node', 'device', 'software', 'network'], value: { type: 'text' } }],
  },
  {
    id: 'operating-system',
    spelling: { en: 'operating-system', vi: 'hệ điều hành' },
    documentation: { en: 'Its operating system.', vi: 'Hệ điều hành.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['node'], value: { type: 'text' } }],
  },
  {
    id: 'support-until',
    spelling: { en: 'support-until', vi: 'hết hạn hỗ trợ' },
    documentation: { en: 'Until when the maker supports it.', vi: 'Thời điểm hãng ngừng hỗ trợ.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['software', 'device', 'node'], value: { type: 'date' } }],
  },
  {
    id: 'cloud-model',
    spelling: { en: 'cloud-model', vi: 'mô hình đám mây' },
    documentation: { en: 'By whom and for whom the cloud is run.', vi: 'Mô hình triển khai điện toán đám mây.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['cloud-service', 'data-center'], value: { type: 'enumeration', enumeration: 'cloud-model' } }],
  },
] as const satisfies readonly AttributeRow[];
