import type { AttributeRow } from '../rows.js';

/** Attributes that concern system level. */
export const systemLevelAttributes = [
  {
    id: 'harm',
    spelling: { en: 'harm', vi: 'mức tổn hại' },
    documentation: { en: 'Harm.', vi: 'Mức tổn hại.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['application', 'database'], value: { type: 'enumeration', enumeration: 'harm' } }],
  },
  {
    id: 'defence',
    spelling: { en: 'defence', vi: 'quốc phòng an ninh' },
    documentation: { en: 'Defence.', vi: 'Quốc phòng an ninh.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['application', 'database'], value: { type: 'boolean' } }],
  },
  {
    id: 'no-unplanned-downtime',
    spelling: { en: 'no-unplanned-downtime', vi: 'không ngừng ngoài kế hoạch' },
    documentation: { en: 'No unplanned downtime.', vi: 'Không ngừng ngoài kế hoạch.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['application', 'database'], value: { type: 'boolean' } }],
  },
  {
    id: 'conditional-business',
    spelling: { en: 'conditional-business', vi: 'kinh doanh có điều kiện' },
    documentation: { en: 'Conditional business.', vi: 'Kinh doanh có điều kiện.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['application'], value: { type: 'boolean' } }],
  },
  {
    id: 'works-grade',
    spelling: { en: 'works-grade', vi: 'cấp công trình' },
    documentation: { en: 'Works grade.', vi: 'Cấp công trình.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['application'], value: { type: 'enumeration', enumeration: 'works-grade' } }],
  },
  {
    id: 'national-store',
    spelling: { en: 'national-store', vi: 'lưu trữ quốc gia' },
    documentation: { en: 'National store.', vi: 'Lưu trữ quốc gia.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['application', 'database'], value: { type: 'boolean' } }],
  },
  {
    id: 'international-link',
    spelling: { en: 'international-link', vi: 'kết nối quốc tế' },
    documentation: { en: 'International link.', vi: 'Kết nối quốc tế.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['application', 'network'], value: { type: 'boolean' } }],
  },
  {
    id: 'prime-minister-decision',
    spelling: { en: 'prime-minister-decision', vi: 'theo quyết định của Thủ tướng' },
    documentation: { en: 'Prime minister decision.', vi: 'Theo quyết định của Thủ tướng.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['application', 'database'], value: { type: 'boolean' } }],
  },
] as const satisfies readonly AttributeRow[];
