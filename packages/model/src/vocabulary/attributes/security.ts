import type { AttributeRow } from '../rows.js';

/** Attributes that concern security. */
export const securityAttributes = [
  {
    id: 'layer',
    spelling: { en: 'layer', vi: 'lớp' },
    documentation: { en: 'Layer.', vi: 'Lớp.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['control'], value: { type: 'enumeration', enumeration: 'control-layer' }, list: true }],
  },
  {
    id: 'log-retention',
    spelling: { en: 'log-retention', vi: 'thời gian lưu nhật ký' },
    documentation: { en: 'Log retention.', vi: 'Thời gian lưu nhật ký.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['control', 'application', 'database'], value: { type: 'number', minimum: 0, integer: true } }],
  },
  {
    id: 'report-cycle',
    spelling: { en: 'report-cycle', vi: 'chu kỳ báo cáo' },
    documentation: { en: 'Report cycle.', vi: 'Chu kỳ báo cáo.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['control'], value: { type: 'enumeration', enumeration: 'cycle' }, list: true }],
  },
  {
    id: 'internet-sensors',
    spelling: { en: 'internet-sensors', vi: 'giám sát mọi kết nối internet' },
    documentation: { en: 'Internet sensors.', vi: 'Giám sát mọi kết nối internet.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['control'], value: { type: 'boolean' } }],
  },
  {
    id: 'likelihood',
    spelling: { en: 'likelihood', vi: 'khả năng xảy ra' },
    documentation: { en: 'Likelihood.', vi: 'Khả năng xảy ra.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['risk'], value: { type: 'enumeration', enumeration: 'risk-rating' } }],
  },
  {
    id: 'impact',
    spelling: { en: 'impact', vi: 'mức tác động' },
    documentation: { en: 'Impact.', vi: 'Mức tác động.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['risk'], value: { type: 'enumeration', enumeration: 'risk-rating' } }],
  },
  {
    id: 'treatment',
    spelling: { en: 'treatment', vi: 'xử lý rủi ro' },
    documentation: { en: 'Treatment.', vi: 'Xử lý rủi ro.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['risk'], value: { type: 'enumeration', enumeration: 'risk-treatment' } }],
  },
  {
    id: 'parts',
    spelling: { en: 'parts', vi: 'thành phần hồ sơ' },
    documentation: { en: 'Parts.', vi: 'Thành phần hồ sơ.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['level-dossier'], value: { type: 'enumeration', enumeration: 'dossier-part' }, list: true }],
  },
  {
    id: 'plan-topics',
    spelling: { en: 'plan-topics', vi: 'nội dung phương án' },
    documentation: { en: 'Plan topics.', vi: 'Nội dung phương án.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['level-dossier'], value: { type: 'enumeration', enumeration: 'plan-topic' }, list: true }],
  },
  {
    id: 'appraiser',
    spelling: { en: 'appraiser', vi: 'cơ quan thẩm định' },
    documentation: { en: 'Appraiser.', vi: 'Cơ quan thẩm định.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['level-dossier'], value: { type: 'reference', to: ['party', 'provider'] }, list: true }],
  },
  {
    id: 'appraised',
    spelling: { en: 'appraised', vi: 'ngày thẩm định' },
    documentation: { en: 'Appraised.', vi: 'Ngày thẩm định.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['level-dossier'], value: { type: 'date' } }],
  },
  {
    id: 'approver',
    spelling: { en: 'approver', vi: 'cấp phê duyệt' },
    documentation: { en: 'Approver.', vi: 'Cấp phê duyệt.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['level-dossier'], value: { type: 'reference', to: ['party', 'role'] } }],
  },
  {
    id: 'reviewed',
    spelling: { en: 'reviewed', vi: 'ngày rà soát' },
    documentation: { en: 'Reviewed.', vi: 'Ngày rà soát.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      { on: ['level-dossier', 'processing-record', 'code-list', 'control'], value: { type: 'date' }, repeatable: true },
    ],
  },
  {
    id: 'review-interval',
    spelling: { en: 'review-interval', vi: 'chu kỳ rà soát' },
    documentation: { en: 'Review interval.', vi: 'Chu kỳ rà soát.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      { on: ['level-dossier', 'processing-record', 'code-list'], value: { type: 'enumeration', enumeration: 'cycle' } },
    ],
  },
  {
    id: 'assessor',
    spelling: { en: 'assessor', vi: 'đơn vị đánh giá' },
    documentation: { en: 'Assessor.', vi: 'Đơn vị đánh giá.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['level-dossier'], value: { type: 'reference', to: ['party', 'provider'] }, list: true }],
  },
  {
    id: 'security-assessed',
    spelling: { en: 'security-assessed', vi: 'ngày đánh giá an toàn thông tin' },
    documentation: { en: 'Security assessed.', vi: 'Ngày đánh giá an toàn thông tin.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['application', 'level-dossier'], value: { type: 'date' }, repeatable: true }],
  },
  {
    id: 'dependent-systems',
    spelling: { en: 'dependent-systems', vi: 'hệ thống liên quan' },
    documentation: { en: 'Dependent systems.', vi: 'Hệ thống liên quan.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['level-dossier'],
        value: { type: 'reference', to: ['application', 'database'] },
        list: true,
        repeatable: true,
      },
    ],
  },
  {
    id: 'on-site-force',
    spelling: { en: 'on-site-force', vi: 'lực lượng tại chỗ' },
    documentation: { en: 'On site force.', vi: 'Lực lượng tại chỗ.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['agency', 'agency-group', 'architecture', 'level-dossier'],
        value: { type: 'reference', to: ['party', 'role', 'provider'] },
        list: true,
        repeatable: true,
      },
    ],
  },
  {
    id: 'professional-monitoring',
    spelling: { en: 'professional-monitoring', vi: 'giám sát chuyên nghiệp' },
    documentation: { en: 'Professional monitoring.', vi: 'Giám sát chuyên nghiệp.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['agency', 'agency-group', 'architecture', 'level-dossier'],
        value: { type: 'reference', to: ['party', 'role', 'provider', 'control'] },
        list: true,
        repeatable: true,
      },
    ],
  },
  {
    id: 'independent-assessment',
    spelling: { en: 'independent-assessment', vi: 'đánh giá độc lập' },
    documentation: { en: 'Independent assessment.', vi: 'Đánh giá độc lập.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['agency', 'agency-group', 'architecture', 'level-dossier'],
        value: { type: 'reference', to: ['party', 'provider'] },
        list: true,
        repeatable: true,
      },
    ],
  },
  {
    id: 'national-monitoring',
    spelling: { en: 'national-monitoring', vi: 'kết nối giám sát quốc gia' },
    documentation: { en: 'National monitoring.', vi: 'Kết nối giám sát quốc gia.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['agency', 'agency-group', 'architecture', 'level-dossier'],
        value: { type: 'reference', to: ['party', 'application', 'control'] },
        list: true,
        repeatable: true,
      },
    ],
  },
] as const satisfies readonly AttributeRow[];
