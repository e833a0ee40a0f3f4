import type { Language, Localized } from './types.js';

/**
 * Where a word of others is met: at the beginning of a statement or of a section, behind the beginning of a step, a flow or
 * an arrow between steps, before or behind a number or date, in what a view selects, and there at its beginning.
 */
export type PlaceOfWord = 'section' | 'statement' | 'step' | 'flow' | 'sequence' | 'value' | 'selection' | 'selected';

/** What people write who know other words than ours: those of their documents, of other tools, of plain speech. */
export interface WordOfOthers {
  /** As it is written, by language: what to write instead is said in the same one. */
  readonly written: { readonly [language in Language]?: readonly string[] };
  readonly at: PlaceOfWord;
  /** Of a statement: the kinds and groups in whose bodies it is meant so; anywhere where nothing is said. */
  readonly in?: readonly string[];
  /**
   * What to write instead, the likeliest first: the text is read as if that stood there. An empty text: it is left out.
   * Nothing, where {@link advice} alone says what to do.
   */
  readonly instead: readonly Localized[];
  /** What else there is to know. */
  readonly advice?: Localized;
}

const nothing: Localized = { vi: '', en: '' };
const gateways: readonly Localized[] = [
  { vi: 'cổng loại trừ', en: 'exclusive-gateway' },
  { vi: 'cổng song song', en: 'parallel-gateway' },
  { vi: 'cổng bao gồm', en: 'inclusive-gateway' },
  { vi: 'cổng theo sự kiện', en: 'event-gateway' },
];

/** Words of others, which nobody has to learn to avoid: each tells once what is written here, and is read as that. */
export const wordsOfOthers: readonly WordOfOthers[] = [
  // Sections
  {
    written: {
      vi: ['an toàn, an ninh mạng', 'an toàn thông tin, an ninh mạng', 'kiến trúc an toàn, an ninh mạng', 'bảo mật'],
      en: ['cybersecurity'],
    },
    at: 'section',
    instead: [{ vi: 'an toàn thông tin', en: 'security' }],
  },
  {
    written: { vi: ['hạ tầng', 'hạ tầng kỹ thuật', 'hạ tầng kỹ thuật công nghệ'], en: ['infrastructure'] },
    at: 'section',
    instead: [{ vi: 'công nghệ', en: 'technology' }],
  },

  // Parties
  {
    written: {
      vi: ['cơ quan chủ quản', 'đơn vị chủ quản', 'chủ quản hệ thống', 'chủ sở hữu'],
      en: ['owned by', 'owning agency'],
    },
    at: 'statement',
    in: ['application', 'database', 'technology', 'data-object'],
    instead: [{ vi: 'chủ quản', en: 'owner' }],
  },
  {
    written: {
      vi: ['đơn vị vận hành', 'cơ quan vận hành', 'đơn vị quản lý vận hành'],
      en: ['operated by', 'operating unit'],
    },
    at: 'statement',
    in: ['application', 'database', 'technology'],
    instead: [{ vi: 'vận hành', en: 'operator' }],
  },
  {
    written: { vi: ['cơ quan chủ trì', 'đơn vị chủ trì', 'chủ đầu tư'], en: ['led by', 'lead agency'] },
    at: 'statement',
    in: ['work'],
    instead: [{ vi: 'chủ trì', en: 'lead' }],
  },
  {
    written: { vi: ['cơ quan phối hợp', 'đơn vị phối hợp'], en: ['coordinated with'] },
    at: 'statement',
    in: ['work'],
    instead: [{ vi: 'phối hợp', en: 'coordinates' }],
  },
  {
    written: {
      vi: ['nhà cung cấp', 'nhà thầu', 'đơn vị cung cấp'],
      en: ['provider', 'supplier', 'contractor'],
    },
    at: 'statement',
    in: ['application', 'database', 'technology'],
    instead: [],
    advice: {
      vi: 'Nhà cung cấp được khai báo trong mục `nghiệp vụ`, ví dụ `nhà cung cấp FPT "Tập đoàn FPT"`; ở đây viết `vận hành FPT` nếu thuê dịch vụ, hoặc `thuộc tính "nhà cung cấp" "FPT"`.',
      en: 'A provider is declared in the section `business`, such as `provider FPT "FPT Corporation"`; here write `operator FPT` where the service is rented, or `property "provider" "FPT"`.',
    },
  },

  // Decisions
  {
    written: { vi: ['quyết định phê duyệt', 'văn bản phê duyệt'], en: ['approval decision', 'approved by'] },
    at: 'statement',
    instead: [],
    advice: {
      vi: 'Ngày và chủ thể phê duyệt viết sau `phê duyệt`, ví dụ `phê duyệt 30/09/2025 do VPCP`; số quyết định viết sau `nguồn`, ví dụ `nguồn "12/QĐ-BTC"`.',
      en: 'Day and party stand after `approved`, such as `approved 2025-09-30 by VPCP`; the number of the decision after `source`, such as `source "12/QĐ-BTC"`.',
    },
  },
  {
    written: { vi: ['số quyết định', 'số văn bản'], en: ['decision number'] },
    at: 'statement',
    instead: [],
    advice: {
      vi: 'Số của một `căn cứ` viết sau `số hiệu`; ở thành phần khác viết sau `nguồn`, ví dụ `nguồn "12/QĐ-BTC"`.',
      en: 'The number of a `legal-basis` stands after `number`; elsewhere after `source`, such as `source "12/QĐ-BTC"`.',
    },
  },
  {
    written: { vi: ['ngày phê duyệt'], en: ['approval date', 'approved on'] },
    at: 'statement',
    instead: [{ vi: 'phê duyệt', en: 'approved' }],
  },
  {
    written: { vi: ['ban hành'], en: ['issues'] },
    at: 'statement',
    in: ['party'],
    instead: [],
    advice: {
      vi: 'Văn bản cho biết ai ban hành: trong `căn cứ` của mục `định hướng` viết `cơ quan ban hành …`.',
      en: 'The document tells who issued it: write `issuer …` in the `legal-basis` of the section `motivation`.',
    },
  },

  // Names and titles
  {
    written: { vi: ['tiêu đề', 'tên', 'tên đầy đủ'], en: ['title', 'label', 'name', 'full name'] },
    at: 'statement',
    instead: [],
    advice: {
      vi: 'Tên đầy đủ viết trong dấu nháy kép ngay sau tên của thành phần, ví dụ `hệ thống QLVB "Quản lý văn bản"`.',
      en: 'The title stands in double quotes right after the name of the element, such as `system QLVB "Document management"`.',
    },
  },
  {
    written: { vi: ['ghi chú', 'diễn giải'], en: ['comment', 'note', 'remark'] },
    at: 'statement',
    instead: [{ vi: 'mô tả', en: 'description' }],
  },
  {
    written: { vi: ['phí', 'lệ phí'], en: [] },
    at: 'statement',
    in: ['public-service'],
    instead: [{ vi: 'mức phí', en: 'fee-amount' }],
  },

  // What may not be published
  {
    written: {
      vi: [
        'bí mật',
        'mật',
        'tối mật',
        'tuyệt mật',
        'nội bộ',
        'lưu hành nội bộ',
        'hạn chế',
        'không được công bố',
        'không công khai',
        'nhãn không công bố',
      ],
      en: ['confidential', 'secret', 'internal', 'private', 'classified', 'tags restricted'],
    },
    at: 'statement',
    instead: [{ vi: 'không công bố', en: 'restricted' }],
  },

  // Processes
  {
    written: {
      vi: [
        'cổng',
        'cổng phân nhánh',
        'cổng phân luồng',
        'cổng quyết định',
        'cổng điều kiện',
        'điểm rẽ nhánh',
        'rẽ nhánh',
      ],
      en: ['gateway', 'branch', 'split', 'portal'],
    },
    at: 'statement',
    in: ['with-steps'],
    instead: gateways,
  },
  {
    written: { vi: ['công việc', 'hoạt động', 'tác vụ', 'nhiệm vụ'], en: ['task', 'activity', 'user-task'] },
    at: 'statement',
    in: ['with-steps'],
    instead: [{ vi: 'bước', en: 'step' }],
  },
  {
    written: { vi: ['sự kiện'], en: ['event'] },
    at: 'statement',
    in: ['with-steps'],
    instead: [
      { vi: 'sự kiện trung gian', en: 'intermediate-event' },
      { vi: 'bắt đầu', en: 'start' },
      { vi: 'kết thúc', en: 'end' },
      { vi: 'sự kiện biên', en: 'boundary-event' },
    ],
  },
  {
    written: { vi: ['thông điệp', 'gửi thông điệp'], en: ['message'] },
    at: 'statement',
    in: ['with-steps'],
    instead: [{ vi: 'luồng', en: 'flow' }],
  },
  {
    written: { vi: ['lặp đến khi', 'lặp cho đến khi', 'lặp lại cho đến khi'], en: ['loop until', 'until'] },
    at: 'step',
    instead: [{ vi: 'lặp lại đến khi', en: 'repeat-until' }],
  },
  {
    written: { vi: ['với mỗi', 'cho từng'], en: ['for every'] },
    at: 'step',
    instead: [{ vi: 'lặp theo từng', en: 'for-each' }],
  },
  {
    written: { vi: ['trong vòng', 'trong', 'tối đa', 'không qua'], en: ['within', 'in'] },
    at: 'step',
    instead: [{ vi: 'không quá', en: 'at-most' }],
  },
  {
    written: { vi: ['nếu', 'nếu như', 'trong trường hợp', 'với điều kiện'], en: ['if', 'on', 'in case'] },
    at: 'sequence',
    instead: [{ vi: 'khi', en: 'when' }],
  },
  {
    written: { vi: ['ngược lại', 'còn lại'], en: ['else'] },
    at: 'sequence',
    instead: [{ vi: 'mặc định', en: 'default' }],
  },

  // Flows
  {
    written: { vi: ['thông qua', 'đi qua'], en: ['through', 'over'] },
    at: 'flow',
    instead: [{ vi: 'qua', en: 'via' }],
  },
  {
    written: { vi: ['truyền', 'chứa', 'gồm'], en: ['containing'] },
    at: 'flow',
    instead: [{ vi: 'mang', en: 'carries' }],
  },

  {
    written: { en: ['server', 'virtual machine'], vi: ['máy ảo'] },
    at: 'statement',
    instead: [{ vi: 'máy chủ', en: 'node' }],
  },

  // Entities
  {
    written: { vi: ['cột'], en: ['attribute', 'column'] },
    at: 'statement',
    in: ['field-type'],
    instead: [{ vi: 'trường', en: 'field' }],
  },

  // Numbers and dates
  {
    written: { vi: ['khoảng', 'tầm', 'chừng', 'gần'], en: ['about', 'approximately', 'around', 'nearly'] },
    at: 'value',
    instead: [nothing],
  },
  {
    written: { vi: ['trở đi', 'trở lại đây'], en: ['onwards', 'onward'] },
    at: 'value',
    instead: [nothing],
  },

  {
    written: { en: ['year'] },
    at: 'statement',
    instead: [],
    advice: {
      vi: 'Năm của một khoản ghi bằng `từ` và `đến`, ví dụ `từ 2026 đến 2026`.',
      en: 'The year of an amount stands after `from` and `to`, such as `from 2026 to 2026`.',
    },
  },

  // Views
  {
    written: { vi: ['có', 'mà', 'khi', 'nếu', 'với'], en: ['with', 'that', 'which', 'having', 'when', 'if'] },
    at: 'selection',
    instead: [{ vi: 'trong đó', en: 'where' }],
  },
  {
    written: { vi: ['tất cả', 'tất cả các', 'toàn bộ', 'mọi', 'các'], en: ['all', 'every', 'each'] },
    at: 'selected',
    instead: [nothing],
  },
];
