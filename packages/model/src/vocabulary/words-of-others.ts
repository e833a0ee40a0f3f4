import type { Language, Localized } from './types.js';

/**
 * Where a word of others is met: at the beginning of a statement, of one of a view or of a section, behind the beginning of a step, a flow or
 * an arrow between steps, before or behind a number or date, in what a view selects, and there at its beginning, at the
 * beginning of a condition, behind what a condition compares, and between a relation and what it names.
 */
export type PlaceOfWord =
  | 'section'
  | 'statement'
  | 'step'
  | 'flow'
  | 'sequence'
  | 'value'
  | 'view'
  | 'selection'
  | 'selected'
  | 'condition'
  | 'compared'
  | 'named';

/** What people write who know other words than ours: those of their documents, of other tools, of plain speech. */
export interface WordOfOthers {
  /** As it is written, by language: what to write instead is said in the same one. */
  readonly written: { readonly [language in Language]?: readonly string[] };
  readonly at: PlaceOfWord;
  /** Of a statement: the kinds and groups in whose bodies it is meant so; anywhere where nothing is said. */
  readonly in?: readonly string[];
  /** What follows where it is meant so; anything where nothing is said. */
  readonly before?: 'address' | 'number';
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
      vi: [
        'an toàn',
        'an toàn, an ninh mạng',
        'an toàn thông tin, an ninh mạng',
        'kiến trúc an toàn, an ninh mạng',
        'bảo mật',
      ],
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
  {
    written: { vi: ['kế hoạch', 'kế hoạch triển khai', 'lộ trình triển khai'], en: ['roadmap', 'plan'] },
    at: 'section',
    instead: [{ vi: 'chuyển đổi', en: 'transition' }],
  },

  // Kinds by the names of what they are, or of the best known of them
  {
    written: { vi: ['csdl'] },
    at: 'statement',
    instead: [{ vi: 'cơ sở dữ liệu', en: 'database' }],
  },
  {
    written: { vi: ['api', 'giao diện lập trình'], en: ['endpoint'] },
    at: 'statement',
    instead: [
      { vi: 'dịch vụ chia sẻ', en: 'sharing-service' },
      { vi: 'giao diện', en: 'interface' },
    ],
  },
  {
    written: { vi: ['lgsp', 'ndxp', 'trục liên thông', 'trục tích hợp'], en: ['esb', 'service bus'] },
    at: 'statement',
    instead: [{ vi: 'nền tảng', en: 'platform' }],
  },
  {
    written: {
      vi: ['url', 'website', 'trang web', 'địa chỉ', 'địa chỉ web', 'địa chỉ truy cập', 'đường dẫn', 'đường link'],
      en: ['url', 'web site', 'address', 'web address'],
    },
    at: 'statement',
    in: ['any'],
    before: 'address',
    instead: [{ vi: 'liên kết', en: 'link' }],
  },
  {
    written: {
      vi: ['website', 'trang web', 'trang thông tin', 'trang thông tin điện tử', 'cổng thông tin điện tử'],
      en: ['web site', 'web portal'],
    },
    at: 'statement',
    instead: [{ vi: 'cổng', en: 'portal' }],
  },
  {
    written: {
      vi: ['phòng', 'văn phòng', 'vụ', 'cục', 'chi cục', 'tổng cục', 'trung tâm', 'bộ phận'],
      en: ['department', 'division', 'bureau'],
    },
    at: 'statement',
    instead: [{ vi: 'đơn vị', en: 'unit' }],
  },
  {
    written: { vi: ['thủ tục hành chính', 'tthc'], en: ['administrative procedure'] },
    at: 'statement',
    instead: [{ vi: 'dịch vụ công', en: 'public-service' }],
  },
  {
    written: { vi: ['người sử dụng', 'người dùng', 'số lượng người sử dụng'], en: ['user count'] },
    at: 'statement',
    in: ['application', 'database'],
    instead: [{ vi: 'số người sử dụng', en: 'users' }],
  },
  {
    written: { vi: ['người sử dụng', 'người dùng', 'đối tượng sử dụng'], en: ['user', 'user group'] },
    at: 'statement',
    instead: [{ vi: 'nhóm người sử dụng', en: 'user-group' }],
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
    written: { vi: ['cơ quan thực hiện', 'đơn vị thực hiện'], en: ['performed by', 'implementing agency'] },
    at: 'statement',
    in: ['work'],
    instead: [
      { vi: 'chủ trì', en: 'lead' },
      { vi: 'phối hợp', en: 'coordinates' },
    ],
  },
  {
    written: {
      vi: ['cơ quan giải quyết', 'đơn vị giải quyết', 'cơ quan thực hiện', 'đơn vị thực hiện'],
      en: ['performed by', 'handled by'],
    },
    at: 'statement',
    in: ['public-service', 'process', 'function'],
    instead: [{ vi: 'chủ trì', en: 'lead' }],
  },
  {
    written: { vi: ['đơn vị quản lý', 'cơ quan quản lý'], en: ['managing agency'] },
    at: 'statement',
    in: ['application', 'database', 'technology', 'data-object'],
    instead: [
      { vi: 'chủ quản', en: 'owner' },
      { vi: 'vận hành', en: 'operator' },
    ],
  },
  {
    written: { vi: ['chủ đầu tư'], en: ['investor'] },
    at: 'statement',
    in: ['application', 'database', 'technology'],
    instead: [],
    advice: {
      vi: 'Chủ đầu tư là `chủ trì` của một `nhiệm vụ` hoặc `dự án` trong mục `chuyển đổi`; ở đây viết `chủ quản …` hoặc `vận hành …`.',
      en: 'Who invests is the `lead` of an `initiative` or a `project` in the section `transition`; here write `owner …` or `operator …`.',
    },
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

  {
    written: { vi: ['được vận hành bởi', 'do vận hành'], en: ['run by'] },
    at: 'statement',
    in: ['application', 'database', 'technology'],
    instead: [{ vi: 'vận hành', en: 'operator' }],
  },
  {
    written: {
      vi: ['được quản lý bởi', 'thuộc quản lý của', 'thuộc sở hữu của', 'thuộc'],
      en: ['managed by', 'belongs to'],
    },
    at: 'statement',
    in: ['application', 'database', 'technology'],
    instead: [{ vi: 'chủ quản', en: 'owner' }],
  },
  {
    written: { vi: ['thuộc', 'trực thuộc'], en: ['part of', 'belongs to'] },
    at: 'statement',
    in: ['party'],
    instead: [],
    advice: {
      vi: 'Đơn vị viết trong thân của cơ quan mà nó trực thuộc, ví dụ `cơ quan A "Bộ A" { đơn vị B "Cục B" }`.',
      en: 'A unit stands in the body of the agency to which it belongs, such as `agency A "Ministry A" { unit B "Department B" }`.',
    },
  },
  {
    written: {
      vi: ['kết nối với', 'kết nối đến', 'kết nối tới'],
      en: ['connects to', 'connected to', 'connected with'],
    },
    at: 'statement',
    in: ['application', 'database'],
    instead: [],
    advice: {
      vi: 'Hai hệ thống trao đổi dữ liệu qua một luồng, viết trong mục `ứng dụng` bên ngoài hai hệ thống: `luồng HeThongA -> HeThongB`.',
      en: 'Two systems exchange data over a flow, written in the section `application` outside of both: `flow SystemA -> SystemB`.',
    },
  },
  {
    written: { vi: ['vai trò'], en: ['role'] },
    at: 'statement',
    in: ['platform'],
    instead: [{ vi: 'vai trò tích hợp', en: 'integration-role' }],
  },
  {
    written: { vi: ['dùng', 'tích hợp', 'tích hợp với', 'khai thác'], en: ['integrates', 'integrates with'] },
    at: 'statement',
    in: ['application'],
    instead: [{ vi: 'sử dụng', en: 'uses' }],
  },
  {
    written: {
      vi: ['cài đặt trên', 'chạy trên', 'vận hành trên', 'đặt trên'],
      en: ['runs on', 'deployed on', 'installed on'],
    },
    at: 'statement',
    in: ['application', 'database'],
    instead: [{ vi: 'triển khai trên', en: 'hosted-on' }],
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

  {
    written: {
      vi: ['căn cứ', 'căn cứ pháp lý', 'theo căn cứ', 'theo quy định tại'],
      en: ['legal-basis', 'legal basis', 'pursuant to'],
    },
    at: 'statement',
    in: [
      'application',
      'database',
      'technology',
      'data-object',
      'party',
      'work',
      'business-architecture',
      'goal',
      'principle',
      'requirement',
      'sharing-service',
      'interface',
      'zone',
      'control',
      'decision',
      'change',
    ],
    instead: [{ vi: 'căn cứ vào', en: 'based-on' }],
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
        'không phổ biến',
        'cấm công bố',
        'cấm phổ biến',
        'độ mật',
        'độ mật mật',
        'độ mật tối mật',
        'độ mật tuyệt mật',
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
    written: { vi: [], en: ['xor', 'xor-gateway', 'xor gateway'] },
    at: 'statement',
    in: ['with-steps'],
    instead: [{ vi: 'cổng loại trừ', en: 'exclusive-gateway' }],
  },
  {
    written: { vi: [], en: ['and-gateway', 'and gateway', 'fork', 'join'] },
    at: 'statement',
    in: ['with-steps'],
    instead: [{ vi: 'cổng song song', en: 'parallel-gateway' }],
  },
  {
    written: { vi: [], en: ['or-gateway', 'or gateway'] },
    at: 'statement',
    in: ['with-steps'],
    instead: [{ vi: 'cổng bao gồm', en: 'inclusive-gateway' }],
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
    written: {
      vi: ['thời hạn', 'thời hạn xử lý', 'thời gian', 'thời gian xử lý', 'thời gian giải quyết'],
      en: ['time limit', 'deadline', 'valid-until'],
    },
    at: 'step',
    before: 'number',
    instead: [{ vi: 'không quá', en: 'at-most' }],
  },
  {
    written: {
      vi: ['thời hạn', 'thời hạn xử lý', 'thời gian', 'thời gian xử lý', 'thời gian giải quyết'],
      en: ['time limit', 'deadline', 'valid-until'],
    },
    at: 'statement',
    in: ['process', 'process-step', 'public-service'],
    before: 'number',
    instead: [{ vi: 'thời hạn giải quyết', en: 'duration' }],
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

  {
    written: {
      vi: ['công nghệ', 'ngôn ngữ lập trình', 'nền tảng công nghệ'],
      en: ['technology', 'tech stack', 'programming language'],
    },
    at: 'statement',
    in: ['application', 'database'],
    instead: [{ vi: 'công nghệ sử dụng', en: 'technologies' }],
  },

  // Money and time
  {
    written: {
      vi: ['chi phí', 'tổng chi phí', 'tổng kinh phí', 'dự toán', 'tổng mức đầu tư', 'kinh phí thực hiện'],
      en: ['budget', 'expenses'],
    },
    at: 'statement',
    in: ['work', 'proposal', 'application', 'database', 'technology', 'control'],
    instead: [{ vi: 'kinh phí', en: 'cost' }],
  },
  {
    written: {
      vi: ['thời gian', 'thời gian thực hiện', 'thời gian triển khai', 'tiến độ thực hiện'],
      en: ['duration', 'timeline', 'time frame'],
    },
    at: 'statement',
    in: ['architecture', 'work', 'plateau', 'survey', 'monitoring'],
    instead: [{ vi: 'giai đoạn', en: 'period' }],
  },
  {
    written: {
      vi: ['đưa vào sử dụng', 'đưa vào vận hành', 'đưa vào khai thác', 'ngày đưa vào sử dụng', 'vận hành từ'],
      en: ['went live', 'live since', 'in operation since'],
    },
    at: 'statement',
    in: ['application', 'database', 'sharing-service', 'data-center', 'network'],
    instead: [{ vi: 'ngày vận hành', en: 'go-live' }],
  },
  {
    written: { vi: ['kể từ', 'kể từ ngày', 'từ khi', 'bắt đầu từ'], en: ['since', 'starting from'] },
    at: 'statement',
    in: [
      'application',
      'database',
      'technology',
      'data-object',
      'party',
      'provider',
      'work',
      'flow',
      'sharing-service',
      'interface',
      'legal-basis',
    ],
    instead: [{ vi: 'từ', en: 'from' }],
  },
  {
    written: {
      vi: ['đến nay', 'cho đến nay', 'tới nay'],
      en: ['to now', 'to date', 'until now', 'to today', 'to present'],
    },
    at: 'statement',
    instead: [nothing],
    advice: {
      vi: 'Thành phần không ghi `đến` thì còn hiệu lực đến nay.',
      en: 'What has no `to` goes on to this day.',
    },
  },
  {
    written: { vi: ['nay', 'hiện nay', 'hôm nay'], en: ['now', 'today'] },
    at: 'statement',
    instead: [],
    advice: {
      vi: 'Ngày viết sau `từ` hoặc `đến`, ví dụ `từ 30/09/2025`; thành phần không ghi `đến` thì còn hiệu lực đến nay.',
      en: 'A day stands after `from` or `to`, such as `from 2025-09-30`; what has no `to` goes on to this day.',
    },
  },

  // Numbers and dates
  {
    written: {
      vi: ['khoảng', 'tầm', 'chừng', 'gần', 'đạt', 'đạt mức', 'là'],
      en: ['about', 'approximately', 'around', 'nearly'],
    },
    at: 'value',
    instead: [nothing],
  },
  {
    written: { vi: ['nay', 'hiện nay'], en: ['now', 'today'] },
    at: 'value',
    instead: [],
    advice: {
      vi: 'Một giai đoạn có ngày kết thúc, ví dụ `2024 đến 2025`; nếu chưa biết, viết `từ` và bỏ `đến`.',
      en: 'A period has an end, such as `2024 to 2025`; where it is not known, write `from` alone.',
    },
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
    written: {
      vi: ['không gồm', 'không bao gồm', 'ngoại trừ'],
      en: ['excluding', 'except', 'without', 'not include'],
    },
    at: 'view',
    instead: [{ vi: 'trừ', en: 'exclude' }],
  },
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
  {
    written: { vi: ['có', 'mà'], en: ['has', 'having', 'with'] },
    at: 'condition',
    instead: [nothing],
  },
  {
    written: {
      vi: ['khác', 'khác với', 'không bằng', 'không phải', 'không phải là'],
      en: ['is not', 'not', 'unequal'],
    },
    at: 'compared',
    instead: [{ vi: '!=', en: '!=' }],
  },
  {
    written: { vi: ['bằng', 'là', 'thuộc'], en: ['is', 'equals', 'equal to'] },
    at: 'compared',
    instead: [{ vi: '=', en: '=' }],
  },
  {
    written: {
      vi: ['từ', 'tối thiểu', 'ít nhất', 'không dưới', 'không nhỏ hơn', 'không thấp hơn', 'lớn hơn hoặc bằng'],
      en: ['at least', 'at-least', 'no less than', 'greater than or equal to'],
    },
    at: 'compared',
    instead: [{ vi: '>=', en: '>=' }],
  },
  {
    written: {
      vi: ['lớn hơn', 'cao hơn', 'nhiều hơn', 'trên', 'hơn'],
      en: ['greater than', 'more than', 'above', 'over'],
    },
    at: 'compared',
    instead: [{ vi: '>', en: '>' }],
  },
  {
    written: {
      vi: ['tối đa', 'nhiều nhất', 'không quá', 'không vượt quá', 'không lớn hơn', 'nhỏ hơn hoặc bằng'],
      en: ['at most', 'at-most', 'no more than', 'up to', 'less than or equal to'],
    },
    at: 'compared',
    instead: [{ vi: '<=', en: '<=' }],
  },
  {
    written: { vi: ['nhỏ hơn', 'thấp hơn', 'ít hơn', 'dưới'], en: ['less than', 'lower than', 'below', 'under'] },
    at: 'compared',
    instead: [{ vi: '<', en: '<' }],
  },

  // Between a relation and what it names
  {
    written: {
      vi: ['là', 'bởi', 'của', 'tại', 'trên', 'vào', 'với', 'đến', 'từ', 'các', 'những', 'cho'],
      en: ['is', 'the', 'by', 'with', 'at', 'on', 'of'],
    },
    at: 'named',
    instead: [nothing],
  },
];
