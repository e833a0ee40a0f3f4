import type { StructuralWordEntry } from '../types.js';

/** Words of the syntax: links. */
export const linksWords = [
  {
    id: 'by',
    spelling: { en: 'by', vi: 'do', also: { vi: ['bởi'] } },
    documentation: {
      en: 'Names who performs a step, or who approved.',
      vi: 'Nêu chủ thể thực hiện bước hoặc phê duyệt.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'using',
    spelling: { en: 'using', vi: 'bằng', also: { vi: ['theo', 'trên'] } },
    documentation: {
      en: 'Names the system of a step, or the sharing service of a flow.',
      vi: 'Nêu hệ thống mà bước thực hiện trên đó, hoặc dịch vụ chia sẻ mà luồng theo.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'when',
    spelling: { en: 'when', vi: 'khi' },
    documentation: {
      en: 'Gives the condition of an arrow between steps.',
      vi: 'Nêu điều kiện của mũi tên giữa các bước.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'default',
    spelling: {
      en: 'default',
      vi: 'mặc định',
      also: { en: ['otherwise'], vi: ['trường hợp còn lại', 'các trường hợp còn lại'] },
    },
    documentation: {
      en: 'Marks the way that an exclusive or inclusive gateway takes where no condition holds: `G -> B default`.',
      vi: 'Đánh dấu nhánh mà cổng loại trừ hoặc cổng bao gồm đi theo khi không điều kiện nào đúng: `G -> B mặc định`.',
    },
    source: { instrument: 'ISO/IEC 19510:2013 (BPMN 2.0)', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'via',
    spelling: { en: 'via', vi: 'qua' },
    documentation: {
      en: 'Names the platforms that a flow passes, in order.',
      vi: 'Nêu các nền tảng mà luồng đi qua, theo thứ tự.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'carries',
    spelling: { en: 'carries', vi: 'mang' },
    documentation: { en: 'Names the data that a flow carries.', vi: 'Nêu dữ liệu mà luồng mang.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'to',
    spelling: { en: 'to', vi: 'đến' },
    documentation: {
      en: 'Stands between the two ends of a period: `2020 to 2025`.',
      vi: 'Đặt giữa hai đầu của giai đoạn: `2020 đến 2025`.',
    },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'for',
    spelling: { en: 'for', vi: 'cho' },
    documentation: { en: 'Names what a responsibility is for.', vi: 'Nêu nội dung được phân công trách nhiệm.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'responsible',
    spelling: { en: 'responsible', vi: 'thực hiện' },
    documentation: { en: 'Names who does the work.', vi: 'Nêu chủ thể trực tiếp thực hiện.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'accountable',
    spelling: { en: 'accountable', vi: 'chịu trách nhiệm' },
    documentation: { en: 'Names who answers for the result.', vi: 'Nêu chủ thể chịu trách nhiệm về kết quả.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'consulted',
    spelling: { en: 'consulted', vi: 'tham vấn' },
    documentation: { en: 'Names who is consulted.', vi: 'Nêu chủ thể được tham vấn.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
  {
    id: 'informed',
    spelling: { en: 'informed', vi: 'thông báo' },
    documentation: { en: 'Names who is informed.', vi: 'Nêu chủ thể được thông báo.' },
    source: { instrument: 'GovArch practice', evidence: 'inferred' },
    wordClass: 'link',
  },
] as const satisfies readonly StructuralWordEntry[];
