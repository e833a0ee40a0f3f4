import type { AttributeRow } from '../rows.js';

/** Attributes that concern business. */
export const businessAttributes = [
  {
    id: 'duration',
    spelling: {
      en: 'duration',
      vi: 'thời hạn giải quyết',
      also: { en: ['at-most'], vi: ['không quá', 'trong thời hạn'] },
    },
    documentation: {
      en: 'How long it takes or may take at most, of a timer after how long it goes off; a number with a unit, such as `5 working day`.',
      vi: 'Thời hạn giải quyết, nhiều nhất là bao lâu; với sự kiện hẹn giờ là sau bao lâu. Ghi số kèm đơn vị, ví dụ `không quá 5 ngày làm việc`.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['process', 'process-step', 'public-service'], value: { type: 'number', minimum: 0 } }],
  },
  {
    id: 'counted-from',
    spelling: { en: 'counted-from', vi: 'kể từ' },
    documentation: {
      en: 'From when the time limit counts: a step or an event of the process, `counted-from FileReceived`, or a text, `duration 3 working day counted-from "receipt of the complete file"`.',
      vi: 'Mốc tính thời hạn: một bước hoặc sự kiện của quy trình, `kể từ NhanHoSo`, hoặc văn bản, `không quá 3 ngày làm việc kể từ "ngày nhận đủ hồ sơ hợp lệ"`.',
    },
    source: { instrument: 'NĐ 61/2018/NĐ-CP', evidence: 'inferred' },
    usages: [
      {
        on: ['process', 'process-step', 'public-service'],
        value: { type: 'reference', to: ['process-step'], orText: true },
      },
    ],
  },
  {
    id: 'event-type',
    spelling: { en: 'event-type', vi: 'loại sự kiện' },
    documentation: {
      en: 'What sort of event it is: a message, a timer, an error, a signal; without it none is said.',
      vi: 'Loại sự kiện: thông điệp, hẹn giờ, lỗi, tín hiệu; không ghi thì không nêu loại.',
    },
    source: { instrument: 'ISO/IEC 19510:2013 (BPMN 2.0)', evidence: 'inferred' },
    usages: [{ on: ['process-event'], value: { type: 'enumeration', enumeration: 'event-type' } }],
  },
  {
    id: 'throws',
    spelling: { en: 'throws', vi: 'phát đi' },
    documentation: {
      en: 'The intermediate event is sent by the process; without it the process waits for the event.',
      vi: 'Sự kiện trung gian do quy trình phát ra; không ghi thì quy trình chờ sự kiện.',
    },
    source: { instrument: 'ISO/IEC 19510:2013 (BPMN 2.0)', evidence: 'inferred' },
    usages: [{ on: ['intermediate-event'], value: { type: 'boolean' } }],
  },
  {
    id: 'non-interrupting',
    spelling: { en: 'non-interrupting', vi: 'không ngắt bước' },
    documentation: {
      en: 'The step goes on when the boundary event happens; without it the step ends then.',
      vi: 'Khi sự kiện biên xảy ra, bước vẫn tiếp tục; không ghi thì bước dừng.',
    },
    source: { instrument: 'ISO/IEC 19510:2013 (BPMN 2.0)', evidence: 'inferred' },
    usages: [{ on: ['boundary-event'], value: { type: 'boolean' } }],
  },
  {
    id: 'repeat-until',
    spelling: { en: 'repeat-until', vi: 'lặp lại đến khi' },
    documentation: {
      en: 'The step is done again until this holds: a loop.',
      vi: 'Bước được làm lại cho đến khi điều kiện này đúng (vòng lặp).',
    },
    source: { instrument: 'ISO/IEC 19510:2013 (BPMN 2.0)', evidence: 'inferred' },
    usages: [{ on: ['process-activity'], value: { type: 'text' } }],
  },
  {
    id: 'for-each',
    spelling: { en: 'for-each', vi: 'lặp theo từng' },
    documentation: {
      en: 'The step is done once for each of these, all at once unless it is `one-by-one`: `for-each "ministry"`.',
      vi: 'Bước được làm một lần cho từng đối tượng nêu ở đây, cùng lúc nếu không ghi `lần lượt`: `lặp theo từng "bộ, ngành"`.',
    },
    source: { instrument: 'ISO/IEC 19510:2013 (BPMN 2.0)', evidence: 'inferred' },
    usages: [{ on: ['process-activity'], value: { type: 'text' } }],
  },
  {
    id: 'one-by-one',
    spelling: { en: 'one-by-one', vi: 'lần lượt' },
    documentation: {
      en: 'What is done for each is done one after the other.',
      vi: 'Việc lặp theo từng đối tượng được làm lần lượt, không cùng lúc.',
    },
    source: { instrument: 'ISO/IEC 19510:2013 (BPMN 2.0)', evidence: 'inferred' },
    usages: [{ on: ['process-activity'], value: { type: 'boolean' } }],
  },
  {
    id: 'volume',
    spelling: { en: 'volume', vi: 'số lượng giao dịch' },
    documentation: {
      en: 'How many cases or transactions there are in a year.',
      vi: 'Số lượng hồ sơ, giao dịch trong một năm.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['process', 'public-service', 'flow', 'sharing-service'], value: { type: 'number', minimum: 0 } }],
  },
  {
    id: 'automation',
    spelling: { en: 'automation', vi: 'mức tự động hóa' },
    documentation: { en: 'How far it is done by machine.', vi: 'Mức độ tự động hóa.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['process', 'process-step'], value: { type: 'enumeration', enumeration: 'automation' } }],
  },
  {
    id: 'input',
    spelling: { en: 'input', vi: 'đầu vào' },
    documentation: {
      en: 'What is needed to begin: documents, applications, data.',
      vi: 'Đầu vào: giấy tờ, hồ sơ, dữ liệu cần có.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['process', 'process-step', 'public-service'], value: { type: 'text' }, list: true }],
  },
  {
    id: 'output',
    spelling: { en: 'output', vi: 'kết quả đầu ra' },
    documentation: {
      en: 'What comes out: a decision, a licence, a reply.',
      vi: 'Kết quả đầu ra: quyết định, giấy phép, văn bản trả lời.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['process', 'process-step', 'public-service'], value: { type: 'text' }, list: true }],
  },
  {
    id: 'collects',
    spelling: { en: 'collects', vi: 'thu thập' },
    documentation: {
      en: 'Data that is asked from citizens or enterprises here.',
      vi: 'Dữ liệu yêu cầu người dân, doanh nghiệp cung cấp.',
    },
    source: { instrument: 'NĐ 47/2020/NĐ-CP', article: 'Art. 5.2, 9.3', evidence: 'verified' },
    usages: [
      {
        on: ['process', 'process-step', 'public-service'],
        value: { type: 'reference', to: ['entity', 'field', 'dataset'] },
        list: true,
        repeatable: true,
      },
    ],
  },
  {
    id: 'procedure-code',
    spelling: { en: 'procedure-code', vi: 'mã thủ tục' },
    documentation: {
      en: 'The code of the administrative procedure in the national database of procedures.',
      vi: 'Mã thủ tục hành chính trong Cơ sở dữ liệu quốc gia về thủ tục hành chính.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['public-service', 'process'], value: { type: 'text' } }],
  },
  {
    id: 'service-level',
    spelling: { en: 'service-level', vi: 'mức độ' },
    documentation: {
      en: 'The online level: 1 to 4 until 2022, then partial or full.',
      vi: 'Mức độ trực tuyến: mức 1 đến 4 trước năm 2022, sau đó là một phần hoặc toàn trình.',
    },
    source: { instrument: 'NĐ 43/2011/NĐ-CP; NĐ 42/2022/NĐ-CP', evidence: 'verified' },
    usages: [{ on: ['public-service'], value: { type: 'enumeration', enumeration: 'service-level' } }],
  },
  {
    id: 'fee',
    spelling: { en: 'fee', vi: 'có phí' },
    documentation: { en: 'Whether a fee or charge has to be paid.', vi: 'Dịch vụ có thu phí, lệ phí.' },
    source: { instrument: 'NĐ 61/2018/NĐ-CP', article: 'Art. 25.2d', evidence: 'verified' },
    usages: [{ on: ['public-service'], value: { type: 'boolean' } }],
  },
  {
    id: 'partial-reason',
    spelling: { en: 'partial-reason', vi: 'lý do một phần' },
    documentation: {
      en: 'Why the service is online only in part; also cite the legal basis.',
      vi: 'Lý do dịch vụ chỉ trực tuyến một phần; đồng thời nêu căn cứ pháp lý.',
    },
    source: { instrument: 'NĐ 224/2026/NĐ-CP', article: 'Art. 14', evidence: 'verified' },
    usages: [{ on: ['public-service'], value: { type: 'text' } }],
  },
  {
    id: 'fee-amount',
    spelling: { en: 'fee-amount', vi: 'mức phí' },
    documentation: {
      en: 'How much the fee or charge is for one case; repeat it where there are several.',
      vi: 'Mức phí, lệ phí cho một hồ sơ; có thể ghi nhiều lần khi có nhiều mức.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['public-service'], value: { type: 'money' }, repeatable: true }],
  },
  {
    id: 'partial-case',
    spelling: { en: 'partial-case', vi: 'trường hợp một phần' },
    documentation: {
      en: 'Which of the cases in which the law lets a service be online only in part.',
      vi: 'Trường hợp pháp luật cho phép chỉ cung cấp trực tuyến một phần.',
    },
    source: { instrument: 'NĐ 224/2026/NĐ-CP', article: 'Art. 14', evidence: 'verified' },
    usages: [{ on: ['public-service'], value: { type: 'enumeration', enumeration: 'partial-case' }, list: true }],
  },
] as const satisfies readonly AttributeRow[];
