import type { AttributeRow } from '../rows.js';

/** Attributes that concern sharing. */
export const sharingAttributes = [
  {
    id: 'method',
    spelling: { en: 'method', vi: 'phương thức' },
    documentation: { en: 'How data is handed over.', vi: 'Phương thức chia sẻ dữ liệu.' },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 23', evidence: 'verified' },
    usages: [
      { on: ['flow', 'sharing-service'], value: { type: 'enumeration', enumeration: 'sharing-method' } },
      {
        on: ['survey', 'monitoring', 'assessment'],
        value: { type: 'text' },
        documentation: {
          en: 'How it was or is done: questionnaire, interview, measurement.',
          vi: 'Phương pháp tiến hành: phiếu hỏi, phỏng vấn, đo đạc.',
        },
      },
    ],
  },
  {
    id: 'access',
    spelling: { en: 'access', vi: 'hình thức kết nối' },
    documentation: {
      en: 'Whether the connection reads data or also updates it.',
      vi: 'Hình thức kết nối: chỉ khai thác hay có cập nhật dữ liệu.',
    },
    source: { instrument: 'TT 13/2017/TT-BTTTT', article: 'Art. 3', evidence: 'verified' },
    usages: [{ on: ['flow', 'sharing-service'], value: { type: 'enumeration', enumeration: 'access-form' } }],
  },
  {
    id: 'protocol',
    spelling: { en: 'protocol', vi: 'giao thức' },
    documentation: {
      en: 'The protocols in use, such as `"HTTPS"`, `"SOAP"`.',
      vi: 'Các giao thức sử dụng, ví dụ `"HTTPS"`, `"SOAP"`.',
    },
    source: { instrument: 'TT 13/2017/TT-BTTTT', article: 'Art. 18, 19', evidence: 'verified' },
    usages: [{ on: ['flow', 'sharing-service', 'interface'], value: { type: 'text' }, list: true }],
  },
  {
    id: 'data-format',
    spelling: { en: 'data-format', vi: 'định dạng dữ liệu' },
    documentation: {
      en: 'The formats in which data is exchanged, such as `"XML"`, `"JSON"`.',
      vi: 'Định dạng dữ liệu trao đổi, ví dụ `"XML"`, `"JSON"`.',
    },
    source: { instrument: 'TT 13/2017/TT-BTTTT', article: 'Art. 18, 19', evidence: 'verified' },
    usages: [{ on: ['flow', 'sharing-service', 'interface', 'dataset'], value: { type: 'text' }, list: true }],
  },
  {
    id: 'frequency',
    spelling: { en: 'frequency', vi: 'tần suất' },
    documentation: {
      en: 'How often data flows, or something is done.',
      vi: 'Tần suất trao đổi dữ liệu hoặc thực hiện.',
    },
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
    documentation: { en: 'Whether the line is encrypted.', vi: 'Đường truyền được mã hóa.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['flow', 'interface'], value: { type: 'boolean' } }],
  },
  {
    id: 'direct-reason',
    spelling: { en: 'direct-reason', vi: 'lý do trực tiếp' },
    documentation: {
      en: 'Why the flow between agencies passes no integration platform.',
      vi: 'Lý do luồng liên cơ quan kết nối trực tiếp, không qua nền tảng tích hợp.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 46', evidence: 'verified' },
    usages: [{ on: ['flow'], value: { type: 'text' } }],
  },
  {
    id: 'agreement',
    spelling: { en: 'agreement', vi: 'thỏa thuận' },
    documentation: {
      en: 'The agreement on sharing the data, by number or title.',
      vi: 'Văn bản thống nhất chia sẻ dữ liệu: số hiệu hoặc tên.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 38', evidence: 'verified' },
    usages: [{ on: ['flow'], value: { type: 'text' } }],
  },
  {
    id: 'agreement-points',
    spelling: { en: 'agreement-points', vi: 'nội dung thỏa thuận' },
    documentation: {
      en: 'Which points of a sharing agreement are settled.',
      vi: 'Các nội dung đã thống nhất khi chia sẻ dữ liệu.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 38', evidence: 'verified' },
    usages: [{ on: ['flow'], value: { type: 'enumeration', enumeration: 'agreement-point' }, list: true }],
  },
  {
    id: 'valid-until',
    spelling: { en: 'valid-until', vi: 'thời hạn' },
    documentation: {
      en: 'Until when the synchronised or handed-over data may be used.',
      vi: 'Thời hạn sử dụng dữ liệu đã đồng bộ hoặc bàn giao.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 41.2', evidence: 'verified' },
    usages: [{ on: ['flow'], value: { type: 'date' } }],
  },
  {
    id: 'specification',
    spelling: { en: 'specification', vi: 'tài liệu kỹ thuật' },
    documentation: { en: 'The technical document that describes the service.', vi: 'Tài liệu kỹ thuật mô tả dịch vụ.' },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 24.3', evidence: 'verified' },
    usages: [{ on: ['sharing-service', 'interface'], value: { type: 'text' } }],
  },
  {
    id: 'exchange-structure',
    spelling: { en: 'exchange-structure', vi: 'cấu trúc trao đổi' },
    documentation: {
      en: 'The structure of the exchanged data: a schema or its address.',
      vi: 'Cấu trúc dữ liệu trao đổi: lược đồ hoặc địa chỉ lược đồ.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 24.3', evidence: 'verified' },
    usages: [{ on: ['sharing-service', 'interface'], value: { type: 'text' } }],
  },
  {
    id: 'ready-date',
    spelling: { en: 'ready-date', vi: 'ngày sẵn sàng' },
    documentation: { en: 'When the service was ready for use.', vi: 'Ngày dịch vụ sẵn sàng phục vụ.' },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 25.1', evidence: 'verified' },
    usages: [{ on: ['sharing-service'], value: { type: 'date' } }],
  },
  {
    id: 'published-date',
    spelling: { en: 'published-date', vi: 'ngày công bố' },
    documentation: { en: 'When it was made public.', vi: 'Ngày công bố.' },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 25.1', evidence: 'verified' },
    usages: [{ on: ['sharing-service', 'dataset', 'public-service'], value: { type: 'date' } }],
  },
  {
    id: 'account-lead-time',
    spelling: { en: 'account-lead-time', vi: 'thời hạn cấp tài khoản' },
    documentation: {
      en: 'Within how many working days an account for connecting is granted.',
      vi: 'Thời hạn cấp tài khoản kết nối, tính theo ngày làm việc.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 35.3', evidence: 'verified' },
    usages: [{ on: ['sharing-service', 'platform'], value: { type: 'number', minimum: 0 } }],
  },
  {
    id: 'sharing-log',
    spelling: { en: 'sharing-log', vi: 'nhật ký chia sẻ' },
    documentation: {
      en: 'Which details of each request the provider keeps in its log.',
      vi: 'Các nội dung mà bên cung cấp lưu trong nhật ký chia sẻ dữ liệu.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 45', evidence: 'verified' },
    usages: [
      {
        on: ['sharing-service', 'application', 'database'],
        value: { type: 'enumeration', enumeration: 'sharing-log' },
        list: true,
      },
    ],
  },
  {
    id: 'direct-case',
    spelling: { en: 'direct-case', vi: 'trường hợp trực tiếp' },
    documentation: {
      en: 'Which of the cases in which systems may connect without an intermediary.',
      vi: 'Trường hợp được kết nối trực tiếp, không qua hệ thống trung gian.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 46.2', evidence: 'verified' },
    usages: [{ on: ['flow'], value: { type: 'enumeration', enumeration: 'direct-case' } }],
  },
  {
    id: 'valid-for',
    spelling: { en: 'valid-for', vi: 'thời gian sử dụng' },
    documentation: {
      en: 'How long synchronised or handed-over data may be used, counted from the last handing-over; a number with a unit.',
      vi: 'Thời gian được sử dụng dữ liệu đã đồng bộ hoặc bàn giao, tính từ lần gần nhất; ghi số kèm đơn vị.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 41.2', evidence: 'verified' },
    usages: [{ on: ['flow', 'sharing-service', 'dataset', 'database'], value: { type: 'number', minimum: 0 } }],
  },
] as const satisfies readonly AttributeRow[];
