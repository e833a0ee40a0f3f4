import type { AttributeRow } from '../rows.js';

/** Attributes that concern organization. */
export const organizationAttributes = [
  {
    id: 'legacy-code',
    spelling: { en: 'legacy-code', vi: 'mã cũ' },
    documentation: { en: 'Legacy code.', vi: 'Mã cũ.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['agency', 'agency-group', 'unit'], value: { type: 'text' } }],
  },
  {
    id: 'abbreviation',
    spelling: { en: 'abbreviation', vi: 'tên viết tắt' },
    documentation: { en: 'Abbreviation.', vi: 'Tên viết tắt.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['agency', 'agency-group', 'unit', 'provider', 'governance-body', 'application', 'database'],
        value: { type: 'text' },
      },
    ],
  },
  {
    id: 'tier',
    spelling: { en: 'tier', vi: 'cấp' },
    documentation: { en: 'Tier.', vi: 'Cấp.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['agency', 'agency-group', 'unit', 'domain'], value: { type: 'enumeration', enumeration: 'tier' } }],
  },
  {
    id: 'contact',
    spelling: { en: 'contact', vi: 'đầu mối liên hệ' },
    documentation: { en: 'Contact.', vi: 'Đầu mối liên hệ.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: [
          'agency',
          'agency-group',
          'unit',
          'provider',
          'governance-body',
          'application',
          'database',
          'sharing-service',
        ],
        value: { type: 'text' },
        list: true,
        repeatable: true,
      },
    ],
  },
  {
    id: 'mandate',
    spelling: { en: 'mandate', vi: 'chức năng nhiệm vụ' },
    documentation: { en: 'Mandate.', vi: 'Chức năng nhiệm vụ.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['agency', 'unit', 'governance-body', 'role'], value: { type: 'text' } }],
  },
  {
    id: 'business-code',
    spelling: { en: 'business-code', vi: 'mã số doanh nghiệp' },
    documentation: { en: 'Business code.', vi: 'Mã số doanh nghiệp.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['provider'], value: { type: 'text' } }],
  },
  {
    id: 'licensed',
    spelling: { en: 'licensed', vi: 'được cấp phép' },
    documentation: { en: 'Licensed.', vi: 'Được cấp phép.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['provider'], value: { type: 'boolean' } }],
  },
  {
    id: 'default-catalogue-reviewed',
    spelling: { en: 'default-catalogue-reviewed', vi: 'ngày rà soát danh mục mặc định' },
    documentation: { en: 'Default catalogue reviewed.', vi: 'Ngày rà soát danh mục mặc định.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['agency', 'agency-group', 'architecture'], value: { type: 'date' }, repeatable: true }],
  },
  {
    id: 'data-assessed',
    spelling: { en: 'data-assessed', vi: 'ngày đánh giá dữ liệu' },
    documentation: { en: 'Data assessed.', vi: 'Ngày đánh giá dữ liệu.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['agency', 'agency-group', 'architecture', 'database'], value: { type: 'date' }, repeatable: true }],
  },
] as const satisfies readonly AttributeRow[];
