import type { AttributeRow } from '../rows.js';

/** Attributes that concern security. */
export const securityAttributes = [
  {
    id: 'layer',
    spelling: { en: 'layer', vi: 'lớp' },
    documentation: {
      en: 'What the control protects: technical layers, or areas of management.',
      vi: 'Lớp được bảo vệ: các lớp kỹ thuật hoặc nội dung quản lý.',
    },
    source: { instrument: 'TT 03/2017/TT-BTTTT', article: 'Art. 8.3', evidence: 'verified' },
    usages: [{ on: ['control'], value: { type: 'enumeration', enumeration: 'control-layer' }, list: true }],
  },
  {
    id: 'log-retention',
    spelling: { en: 'log-retention', vi: 'thời gian lưu nhật ký' },
    documentation: { en: 'For how many days logs are kept.', vi: 'Thời gian lưu nhật ký, tính theo ngày.' },
    source: { instrument: 'TT 31/2017/TT-BTTTT', article: 'Art. 5', evidence: 'verified' },
    usages: [{ on: ['control', 'application', 'database'], value: { type: 'number', minimum: 0, integer: true } }],
  },
  {
    id: 'report-cycle',
    spelling: { en: 'report-cycle', vi: 'chu kỳ báo cáo' },
    documentation: { en: 'How often a report on monitoring is made.', vi: 'Chu kỳ báo cáo kết quả giám sát.' },
    source: { instrument: 'TT 31/2017/TT-BTTTT', article: 'Art. 5', evidence: 'verified' },
    usages: [{ on: ['control'], value: { type: 'enumeration', enumeration: 'cycle' }, list: true }],
  },
  {
    id: 'internet-sensors',
    spelling: { en: 'internet-sensors', vi: 'giám sát mọi kết nối internet' },
    documentation: {
      en: 'Whether sensors cover every connection to the internet.',
      vi: 'Thiết bị quan trắc bao phủ mọi đường kết nối Internet.',
    },
    source: { instrument: 'TT 31/2017/TT-BTTTT', article: 'Art. 5', evidence: 'verified' },
    usages: [{ on: ['control'], value: { type: 'boolean' } }],
  },
  {
    id: 'likelihood',
    spelling: { en: 'likelihood', vi: 'khả năng xảy ra' },
    documentation: { en: 'How likely the risk is.', vi: 'Khả năng rủi ro xảy ra.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['risk'], value: { type: 'enumeration', enumeration: 'risk-rating' } }],
  },
  {
    id: 'impact',
    spelling: { en: 'impact', vi: 'mức tác động' },
    documentation: { en: 'How grave the consequences are.', vi: 'Mức độ tác động khi rủi ro xảy ra.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['risk'], value: { type: 'enumeration', enumeration: 'risk-rating' } }],
  },
  {
    id: 'treatment',
    spelling: { en: 'treatment', vi: 'xử lý rủi ro' },
    documentation: { en: 'What is done about the risk.', vi: 'Cách xử lý rủi ro.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['risk'], value: { type: 'enumeration', enumeration: 'risk-treatment' } }],
  },
  {
    id: 'parts',
    spelling: { en: 'parts', vi: 'thành phần hồ sơ' },
    documentation: { en: 'Which parts of the dossier are there.', vi: 'Các thành phần hồ sơ đã có.' },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 15', evidence: 'verified' },
    usages: [{ on: ['level-dossier'], value: { type: 'enumeration', enumeration: 'dossier-part' }, list: true }],
  },
  {
    id: 'plan-topics',
    spelling: { en: 'plan-topics', vi: 'nội dung phương án' },
    documentation: {
      en: 'Which topics the protection plan covers.',
      vi: 'Các nội dung có trong phương án bảo đảm an toàn thông tin.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 19.2', evidence: 'verified' },
    usages: [{ on: ['level-dossier'], value: { type: 'enumeration', enumeration: 'plan-topic' }, list: true }],
  },
  {
    id: 'appraiser',
    spelling: { en: 'appraiser', vi: 'cơ quan thẩm định' },
    documentation: { en: 'Who appraised the dossier.', vi: 'Đơn vị, cơ quan thẩm định hồ sơ.' },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 12', evidence: 'verified' },
    usages: [{ on: ['level-dossier'], value: { type: 'reference', to: ['party', 'provider'] }, list: true }],
  },
  {
    id: 'appraised',
    spelling: { en: 'appraised', vi: 'ngày thẩm định' },
    documentation: { en: 'When the dossier was appraised.', vi: 'Ngày thẩm định hồ sơ.' },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 12', evidence: 'verified' },
    usages: [{ on: ['level-dossier'], value: { type: 'date' } }],
  },
  {
    id: 'approver',
    spelling: { en: 'approver', vi: 'cấp phê duyệt' },
    documentation: { en: 'Who approved, or has to approve, the dossier.', vi: 'Cấp phê duyệt hồ sơ.' },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 12', evidence: 'verified' },
    usages: [{ on: ['level-dossier'], value: { type: 'reference', to: ['party', 'role'] } }],
  },
  {
    id: 'reviewed',
    spelling: { en: 'reviewed', vi: 'ngày rà soát' },
    documentation: { en: 'When it was reviewed.', vi: 'Ngày rà soát, kiểm tra.' },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 20.2c', evidence: 'verified' },
    usages: [
      { on: ['level-dossier', 'processing-record', 'code-list', 'control'], value: { type: 'date' }, repeatable: true },
    ],
  },
  {
    id: 'review-interval',
    spelling: { en: 'review-interval', vi: 'chu kỳ rà soát' },
    documentation: { en: 'How often it is reviewed.', vi: 'Chu kỳ rà soát, kiểm tra, đánh giá.' },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 20.2c', evidence: 'verified' },
    usages: [
      { on: ['level-dossier', 'processing-record', 'code-list'], value: { type: 'enumeration', enumeration: 'cycle' } },
    ],
  },
  {
    id: 'assessor',
    spelling: { en: 'assessor', vi: 'đơn vị đánh giá' },
    documentation: {
      en: 'Who assesses the security of the systems; independent from level 3 on.',
      vi: 'Đơn vị kiểm tra, đánh giá an toàn thông tin; từ cấp độ 3 phải độc lập.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 20.2c', evidence: 'verified' },
    usages: [{ on: ['level-dossier'], value: { type: 'reference', to: ['party', 'provider'] }, list: true }],
  },
  {
    id: 'security-assessed',
    spelling: { en: 'security-assessed', vi: 'ngày đánh giá an toàn thông tin' },
    documentation: { en: 'When security was assessed.', vi: 'Ngày kiểm tra, đánh giá an toàn thông tin.' },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 20.2c', evidence: 'verified' },
    usages: [{ on: ['application', 'level-dossier'], value: { type: 'date' }, repeatable: true }],
  },
  {
    id: 'dependent-systems',
    spelling: { en: 'dependent-systems', vi: 'hệ thống liên quan' },
    documentation: {
      en: 'Systems that depend on those of the dossier or are affected by them; listed for levels 4 and 5.',
      vi: 'Các hệ thống khác liên quan hoặc bị ảnh hưởng; phải liệt kê với cấp độ 4 và 5.',
    },
    source: { instrument: 'TT 03/2017/TT-BTTTT', article: 'Art. 7.3a', evidence: 'verified' },
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
    documentation: {
      en: "The agency's own security staff: layer 1 of the four-layer model.",
      vi: 'Lực lượng tại chỗ bảo đảm an toàn thông tin: lớp 1 của mô hình bốn lớp.',
    },
    source: { instrument: 'CV 1552/BTTTT-CATTT', evidence: 'verified' },
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
    documentation: {
      en: 'Who monitors and protects professionally (SOC): layer 2 of the four-layer model.',
      vi: 'Tổ chức hoặc biện pháp giám sát, bảo vệ chuyên nghiệp (SOC): lớp 2 của mô hình bốn lớp.',
    },
    source: { instrument: 'CV 1552/BTTTT-CATTT', evidence: 'verified' },
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
    documentation: {
      en: 'Who inspects and assesses independently and regularly: layer 3 of the four-layer model.',
      vi: 'Tổ chức kiểm tra, đánh giá độc lập định kỳ: lớp 3 của mô hình bốn lớp.',
    },
    source: { instrument: 'CV 1552/BTTTT-CATTT', evidence: 'verified' },
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
    documentation: {
      en: 'The connection to the national monitoring system: layer 4 of the four-layer model.',
      vi: 'Kết nối, chia sẻ thông tin với hệ thống giám sát quốc gia: lớp 4 của mô hình bốn lớp.',
    },
    source: { instrument: 'CV 1552/BTTTT-CATTT', evidence: 'verified' },
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
