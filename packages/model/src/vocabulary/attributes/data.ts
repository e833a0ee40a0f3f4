import type { AttributeRow } from '../rows.js';

/** Attributes that concern data. */
export const dataAttributes = [
  {
    id: 'classification',
    spelling: { en: 'classification', vi: 'phân loại' },
    documentation: {
      en: 'Which classes of information the data contains.',
      vi: 'Dữ liệu thuộc những loại thông tin nào.',
    },
    source: { instrument: 'NĐ 85/2016/NĐ-CP', article: 'Art. 6.1', evidence: 'verified' },
    usages: [
      {
        on: ['entity', 'field', 'code-list', 'dataset', 'database', 'flow', 'business-object'],
        value: { type: 'enumeration', enumeration: 'data-class' },
        list: true,
      },
    ],
  },
  {
    id: 'sharing',
    spelling: { en: 'sharing', vi: 'hình thức chia sẻ' },
    documentation: {
      en: 'In which form the data is shared with other agencies.',
      vi: 'Hình thức chia sẻ dữ liệu cho cơ quan khác.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 3', evidence: 'verified' },
    usages: [
      { on: ['flow', 'sharing-service'], value: { type: 'enumeration', enumeration: 'sharing-form' } },
      { on: ['entity', 'field', 'code-list', 'dataset'], value: { type: 'enumeration', enumeration: 'data-sharing' } },
    ],
  },
  {
    id: 'master',
    spelling: { en: 'master', vi: 'dữ liệu chủ' },
    documentation: {
      en: 'Whether this is master data: what is kept in one place only and other data refer to; not the same as original data.',
      vi: 'Là dữ liệu chủ: chỉ lưu ở một nơi để các dữ liệu khác tham chiếu; khác với dữ liệu gốc.',
    },
    source: { instrument: 'NĐ 224/2026/NĐ-CP', article: 'Art. 23.5b', evidence: 'verified' },
    usages: [{ on: ['entity', 'field', 'code-list', 'database'], value: { type: 'boolean' } }],
  },
  {
    id: 'key',
    spelling: { en: 'key', vi: 'khóa' },
    documentation: { en: 'Whether the field identifies the entity.', vi: 'Trường dùng để định danh thực thể.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['field'], value: { type: 'boolean' } }],
  },
  {
    id: 'optional',
    spelling: { en: 'optional', vi: 'không bắt buộc' },
    documentation: { en: 'Whether the field may be left empty.', vi: 'Trường có thể để trống.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['field'], value: { type: 'boolean' } }],
  },
  {
    id: 'uses-code-list',
    spelling: { en: 'uses-code-list', vi: 'theo danh mục' },
    documentation: {
      en: 'The code list from which the field takes its values.',
      vi: 'Danh mục mã mà trường lấy giá trị.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 9.2', evidence: 'verified' },
    usages: [{ on: ['field'], value: { type: 'reference', to: ['code-list'] } }],
  },
  {
    id: 'subject',
    spelling: { en: 'subject', vi: 'đối tượng mã hóa' },
    documentation: {
      en: 'What the codes stand for, such as administrative divisions; lets a list be compared with the national one.',
      vi: 'Đối tượng được mã hóa, ví dụ đơn vị hành chính; để đối chiếu với danh mục dùng chung quốc gia.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 9.2', evidence: 'verified' },
    usages: [{ on: ['field', 'code-list'], value: { type: 'text' } }],
  },
  {
    id: 'retention',
    spelling: { en: 'retention', vi: 'thời hạn lưu trữ' },
    documentation: { en: 'How long the data is kept.', vi: 'Thời hạn lưu trữ dữ liệu.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['entity', 'database', 'dataset', 'processing-record'], value: { type: 'text' } }],
  },
  {
    id: 'regulation',
    spelling: { en: 'regulation', vi: 'quy chế' },
    documentation: {
      en: 'The public regulation on using the data or the platform.',
      vi: 'Quy chế khai thác, sử dụng đã công bố.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 22', evidence: 'verified' },
    usages: [{ on: ['database', 'platform', 'portal'], value: { type: 'text' } }],
  },
  {
    id: 'update-mechanism',
    spelling: { en: 'update-mechanism', vi: 'cơ chế cập nhật' },
    documentation: {
      en: 'How and by whom the data is collected and kept up to date.',
      vi: 'Cơ chế thu thập, cập nhật dữ liệu và đơn vị cập nhật.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 11.4c', evidence: 'verified' },
    usages: [{ on: ['database', 'code-list', 'dataset'], value: { type: 'text' } }],
  },
  {
    id: 'data-source',
    spelling: { en: 'data-source', vi: 'nguồn dữ liệu' },
    documentation: { en: 'Where the data comes from.', vi: 'Nguồn dữ liệu được thu thập.' },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 11.4c', evidence: 'verified' },
    usages: [{ on: ['database', 'dataset', 'entity'], value: { type: 'text' }, list: true }],
  },
  {
    id: 'data-categories',
    spelling: { en: 'data-categories', vi: 'nhóm dữ liệu' },
    documentation: {
      en: 'Which of open data, data shared by default and data shared on special request the database holds.',
      vi: 'Cơ sở dữ liệu có dữ liệu mở, dữ liệu chia sẻ mặc định hay dữ liệu chia sẻ theo yêu cầu đặc thù.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 11.4d', evidence: 'verified' },
    usages: [{ on: ['database'], value: { type: 'enumeration', enumeration: 'data-sharing' }, list: true }],
  },
  {
    id: 'legal-value',
    spelling: { en: 'legal-value', vi: 'giá trị pháp lý' },
    documentation: {
      en: 'Whether the data has legal value, so that it replaces papers.',
      vi: 'Dữ liệu có giá trị pháp lý, thay thế được giấy tờ.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 12.3', evidence: 'verified' },
    usages: [{ on: ['database', 'dataset', 'entity'], value: { type: 'boolean' } }],
  },
  {
    id: 'national-subject',
    spelling: { en: 'national-subject', vi: 'lĩnh vực quốc gia' },
    documentation: {
      en: 'What a national database is about; rules look up the one on population, land or enterprises by it.',
      vi: 'Lĩnh vực của cơ sở dữ liệu quốc gia, để nhận biết cơ sở dữ liệu về dân cư, đất đai, doanh nghiệp.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 11.5', evidence: 'verified' },
    usages: [{ on: ['database'], value: { type: 'enumeration', enumeration: 'national-subject' } }],
  },
  {
    id: 'records',
    spelling: { en: 'records', vi: 'số bản ghi' },
    documentation: { en: 'How many records there are.', vi: 'Số lượng bản ghi.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['database', 'entity', 'dataset'], value: { type: 'number', minimum: 0, integer: true } }],
  },
  {
    id: 'copy',
    spelling: { en: 'copy', vi: 'bản sao' },
    documentation: {
      en: 'Whether the database keeps a copy only, which another database holds as its master data.',
      vi: 'Cơ sở dữ liệu chỉ giữ bản sao; dữ liệu chủ do cơ sở dữ liệu khác lưu giữ.',
    },
    source: { instrument: 'NĐ 224/2026/NĐ-CP', article: 'Art. 23.5b', evidence: 'verified' },
    usages: [{ on: [], onClauses: ['stores'], value: { type: 'boolean' } }],
  },
] as const satisfies readonly AttributeRow[];
