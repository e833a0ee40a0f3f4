import type { AttributeRow } from '../rows.js';

/** Attributes that concern organization. */
export const organizationAttributes = [
  {
    id: 'legacy-code',
    spelling: { en: 'legacy-code', vi: 'mã cũ' },
    documentation: {
      en: 'The code under QCVN 102:2016/BTTTT, such as `000.00.00.G22`, which Decision No. 20/2020/QĐ-TTg replaced.',
      vi: 'Mã theo QCVN 102:2016/BTTTT, ví dụ `000.00.00.G22`, đã được thay thế theo Quyết định số 20/2020/QĐ-TTg.',
    },
    source: { instrument: 'TT 01/2018/TT-VPCP', article: 'Art. 19', evidence: 'verified' },
    usages: [{ on: ['agency', 'agency-group', 'unit'], value: { type: 'text' } }],
  },
  {
    id: 'abbreviation',
    spelling: { en: 'abbreviation', vi: 'tên viết tắt' },
    documentation: { en: 'The short name in common use.', vi: 'Tên viết tắt thường dùng.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['agency', 'agency-group', 'unit', 'provider', 'governance-body', 'application', 'database', 'term'],
        value: { type: 'text' },
      },
    ],
  },
  {
    id: 'tier',
    spelling: { en: 'tier', vi: 'cấp' },
    documentation: { en: 'The tier of government.', vi: 'Cấp hành chính.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['agency', 'agency-group', 'unit', 'domain'], value: { type: 'enumeration', enumeration: 'tier' } }],
  },
  {
    id: 'contact',
    spelling: { en: 'contact', vi: 'đầu mối liên hệ' },
    documentation: {
      en: 'The focal official or office to turn to; an agency that shares data must name one.',
      vi: 'Đầu mối liên hệ; cơ quan chia sẻ dữ liệu phải cử cán bộ đầu mối.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 7.1', evidence: 'verified' },
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
    documentation: { en: 'Functions and tasks as the law assigns them.', vi: 'Chức năng, nhiệm vụ theo quy định.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['agency', 'unit', 'governance-body', 'role'], value: { type: 'text' } }],
  },
  {
    id: 'business-code',
    spelling: { en: 'business-code', vi: 'mã số doanh nghiệp' },
    documentation: { en: "The enterprise's registration number.", vi: 'Mã số doanh nghiệp.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['provider'], value: { type: 'text' } }],
  },
  {
    id: 'licensed',
    spelling: { en: 'licensed', vi: 'được cấp phép' },
    documentation: {
      en: 'Whether the organisation is licensed to offer information security services.',
      vi: 'Tổ chức có giấy phép cung cấp dịch vụ an toàn thông tin mạng.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 20.2c', evidence: 'verified' },
    usages: [{ on: ['provider'], value: { type: 'boolean' } }],
  },
  {
    id: 'default-catalogue-reviewed',
    spelling: { en: 'default-catalogue-reviewed', vi: 'ngày rà soát danh mục mặc định' },
    documentation: {
      en: 'When the catalogue of data shared by default was last reviewed; due every six months.',
      vi: 'Ngày rà soát gần nhất danh mục dữ liệu chia sẻ mặc định; định kỳ tối thiểu sáu tháng một lần.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 34.2', evidence: 'verified' },
    usages: [{ on: ['agency', 'agency-group', 'architecture'], value: { type: 'date' }, repeatable: true }],
  },
  {
    id: 'data-assessed',
    spelling: { en: 'data-assessed', vi: 'ngày đánh giá dữ liệu' },
    documentation: {
      en: 'When the agency last assessed its data; due every year.',
      vi: 'Ngày đánh giá dữ liệu gần nhất; thực hiện hằng năm.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 16', evidence: 'verified' },
    usages: [{ on: ['agency', 'agency-group', 'architecture', 'database'], value: { type: 'date' }, repeatable: true }],
  },
  {
    id: 'staff',
    spelling: { en: 'staff', vi: 'số người làm việc', also: { vi: ['biên chế'] } },
    documentation: { en: 'How many people work there.', vi: 'Số người làm việc, biên chế được giao.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['agency', 'agency-group', 'unit', 'governance-body'],
        value: { type: 'number', minimum: 0, integer: true },
      },
    ],
  },
  {
    id: 'it-unit',
    spelling: {
      en: 'it-unit',
      vi: 'đơn vị chuyên trách công nghệ thông tin',
      also: { vi: ['đơn vị chuyên trách về công nghệ thông tin'] },
    },
    documentation: {
      en: 'The unit that the agency has designated for information technology.',
      vi: 'Đơn vị chuyên trách về công nghệ thông tin do cơ quan chỉ định.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 3.4', evidence: 'verified' },
    usages: [{ on: ['agency', 'agency-group'], value: { type: 'reference', to: ['party'] }, list: true }],
  },
  {
    id: 'security-unit',
    spelling: {
      en: 'security-unit',
      vi: 'đơn vị chuyên trách an toàn thông tin',
      also: { vi: ['đơn vị chuyên trách về an toàn thông tin'] },
    },
    documentation: {
      en: 'The unit that the agency has designated for information security.',
      vi: 'Đơn vị có chức năng, nhiệm vụ bảo đảm an toàn thông tin của cơ quan.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 3.5', evidence: 'verified' },
    usages: [{ on: ['agency', 'agency-group'], value: { type: 'reference', to: ['party'] }, list: true }],
  },
] as const satisfies readonly AttributeRow[];
