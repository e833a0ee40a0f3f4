import type { AttributeRow } from '../rows.js';

/** Attributes that concern technology. */
export const technologyAttributes = [
  {
    id: 'obligation',
    spelling: { en: 'obligation', vi: 'quy định' },
    documentation: { en: 'Obligation.', vi: 'Quy định.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['standard'], value: { type: 'enumeration', enumeration: 'obligation' } }],
  },
  {
    id: 'group',
    spelling: { en: 'group', vi: 'nhóm' },
    documentation: { en: 'Group.', vi: 'Nhóm.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['standard'], value: { type: 'enumeration', enumeration: 'standard-group' } }],
  },
  {
    id: 'category',
    spelling: { en: 'category', vi: 'hạng mục' },
    documentation: { en: 'Category.', vi: 'Hạng mục.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['standard', 'requirement'], value: { type: 'text' } }],
  },
  {
    id: 'bandwidth',
    spelling: { en: 'bandwidth', vi: 'băng thông' },
    documentation: { en: 'Bandwidth.', vi: 'Băng thông.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['network'], value: { type: 'text' } }],
  },
  {
    id: 'ip-address',
    spelling: { en: 'ip-address', vi: 'địa chỉ IP' },
    documentation: { en: 'Ip address.', vi: 'Địa chỉ IP.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['node', 'device', 'network', 'application'], value: { type: 'text' }, list: true }],
  },
  {
    id: 'configuration',
    spelling: { en: 'configuration', vi: 'cấu hình' },
    documentation: { en: 'Configuration.', vi: 'Cấu hình.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['node', 'device', 'software', 'network'], value: { type: 'text' } }],
  },
  {
    id: 'operating-system',
    spelling: { en: 'operating-system', vi: 'hệ điều hành' },
    documentation: { en: 'Operating system.', vi: 'Hệ điều hành.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['node'], value: { type: 'text' } }],
  },
  {
    id: 'support-until',
    spelling: { en: 'support-until', vi: 'hết hạn hỗ trợ' },
    documentation: { en: 'Support until.', vi: 'Hết hạn hỗ trợ.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['software', 'device', 'node'], value: { type: 'date' } }],
  },
  {
    id: 'cloud-model',
    spelling: { en: 'cloud-model', vi: 'mô hình đám mây' },
    documentation: { en: 'Cloud model.', vi: 'Mô hình đám mây.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['cloud-service', 'data-center'], value: { type: 'enumeration', enumeration: 'cloud-model' } }],
  },
] as const satisfies readonly AttributeRow[];
