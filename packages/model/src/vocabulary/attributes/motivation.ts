import type { AttributeRow } from '../rows.js';

/** Attributes that concern motivation. */
export const motivationAttributes = [
  {
    id: 'number',
    spelling: { en: 'number', vi: 'số hiệu' },
    documentation: {
      en: 'The official number of the document, such as `85/2016/NĐ-CP`.',
      vi: 'Số hiệu chính thức của văn bản, ví dụ `85/2016/NĐ-CP`.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['legal-basis', 'standard', 'level-dossier', 'decision'], value: { type: 'text' } }],
  },
  {
    id: 'issued',
    spelling: { en: 'issued', vi: 'ngày ban hành' },
    documentation: { en: 'The day on which the document was signed.', vi: 'Ngày ký ban hành văn bản.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['legal-basis', 'standard'], value: { type: 'date' } }],
  },
  {
    id: 'effective',
    spelling: { en: 'effective', vi: 'hiệu lực từ' },
    documentation: { en: 'The first day on which the document is in force.', vi: 'Ngày văn bản bắt đầu có hiệu lực.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['legal-basis', 'standard'], value: { type: 'date' } }],
  },
  {
    id: 'expires',
    spelling: { en: 'expires', vi: 'hiệu lực đến' },
    documentation: {
      en: 'The last day on which the document is in force.',
      vi: 'Ngày cuối cùng văn bản còn hiệu lực.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['legal-basis', 'standard'], value: { type: 'date' } }],
  },
  {
    id: 'issuer',
    spelling: { en: 'issuer', vi: 'cơ quan ban hành' },
    documentation: { en: 'Who issued the document.', vi: 'Cơ quan ban hành văn bản.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['legal-basis', 'standard'], value: { type: 'text' } }],
  },
  {
    id: 'article',
    spelling: { en: 'article', vi: 'điều khoản' },
    documentation: { en: 'The articles and clauses that matter here.', vi: 'Các điều, khoản, điểm liên quan.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [
      {
        on: ['legal-basis', 'requirement'],
        onClauses: ['based-on', 'complies-with', 'amends', 'replaces'],
        value: { type: 'text' },
        list: true,
      },
    ],
  },
  {
    id: 'unit-of-measure',
    spelling: { en: 'unit-of-measure', vi: 'đơn vị tính' },
    documentation: { en: 'The unit in which the indicator is measured.', vi: 'Đơn vị tính của chỉ tiêu.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['indicator', 'monitoring', 'statistic'], value: { type: 'text' } }],
  },
  {
    id: 'baseline-value',
    spelling: { en: 'baseline-value', vi: 'giá trị hiện trạng' },
    documentation: {
      en: 'The value at the outset; date it with a body.',
      vi: 'Giá trị lúc ban đầu; ghi ngày trong phần thân.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['indicator', 'monitoring'], value: { type: 'measure' }, repeatable: true }],
  },
  {
    id: 'target-value',
    spelling: { en: 'target-value', vi: 'giá trị mục tiêu' },
    documentation: {
      en: 'The value to be reached, such as `at-least 80%`, `from 3 to 5`; date it with a body.',
      vi: 'Giá trị cần đạt, ví dụ `tối thiểu 80%`, `từ 3 đến 5`; ghi ngày trong phần thân.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['indicator', 'monitoring'], value: { type: 'measure' }, repeatable: true }],
  },
  {
    id: 'actual-value',
    spelling: { en: 'actual-value', vi: 'giá trị thực tế' },
    documentation: {
      en: 'The value that was measured; date it with a body.',
      vi: 'Giá trị đo được trên thực tế; ghi ngày trong phần thân.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['indicator', 'monitoring', 'statistic'], value: { type: 'measure' }, repeatable: true }],
  },
  {
    id: 'lower-is-better',
    spelling: {
      en: 'lower-is-better',
      vi: 'càng thấp càng tốt',
      also: { vi: ['càng nhỏ càng tốt', 'càng ít càng tốt', 'thấp hơn là tốt hơn'] },
    },
    documentation: {
      en: 'The target is reached by a value that is as low or lower: waiting times, numbers of incidents.',
      vi: 'Chỉ tiêu đạt khi giá trị bằng hoặc thấp hơn mục tiêu: thời gian chờ, số sự cố.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['indicator', 'monitoring'], value: { type: 'boolean' } }],
  },
  {
    id: 'cycle',
    spelling: { en: 'cycle', vi: 'chu kỳ' },
    documentation: { en: 'How often it is measured or repeated.', vi: 'Chu kỳ đo lường hoặc lặp lại.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['indicator', 'monitoring', 'survey'], value: { type: 'enumeration', enumeration: 'cycle' } }],
  },
  {
    id: 'respondents',
    spelling: { en: 'respondents', vi: 'đối tượng khảo sát' },
    documentation: { en: 'Who was asked.', vi: 'Đối tượng được khảo sát.' },
    source: { instrument: 'Kế hoạch xây dựng Kiến trúc CPĐT của VPCP (12/2019)', evidence: 'verified' },
    usages: [{ on: ['survey'], value: { type: 'text' }, list: true }],
  },
  {
    id: 'findings',
    spelling: { en: 'findings', vi: 'kết quả khảo sát' },
    documentation: { en: 'What was found.', vi: 'Kết quả, phát hiện chính.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['survey', 'assessment'], value: { type: 'text' }, repeatable: true }],
  },
  {
    id: 'strengths',
    spelling: { en: 'strengths', vi: 'điểm mạnh' },
    documentation: { en: 'What works well.', vi: 'Điểm mạnh, kết quả đã đạt được.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['assessment'], value: { type: 'text' }, repeatable: true }],
  },
  {
    id: 'weaknesses',
    spelling: { en: 'weaknesses', vi: 'điểm yếu' },
    documentation: { en: 'What does not work well.', vi: 'Điểm yếu, hạn chế, tồn tại.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    usages: [{ on: ['assessment'], value: { type: 'text' }, repeatable: true }],
  },
  {
    id: 'origin',
    spelling: { en: 'origin', vi: 'xuất xứ' },
    documentation: {
      en: 'Whether the lesson comes from Vietnam or from abroad.',
      vi: 'Bài học ở trong nước hay quốc tế.',
    },
    source: { instrument: 'Kế hoạch xây dựng Kiến trúc CPĐT của VPCP (12/2019)', evidence: 'verified' },
    usages: [{ on: ['lesson'], value: { type: 'enumeration', enumeration: 'lesson-origin' } }],
  },
] as const satisfies readonly AttributeRow[];
