import type { Localized } from '@govarch/model/vocabulary';
import { entriesOf } from './message.js';

const entry = entriesOf('view');

/** What is wrong with views. */
export const views = {
  includesNothing: entry({
    code: 'VIEW-01',
    severity: 'warning',
    message: (name: string) => ({
      vi: `Sơ đồ \`${name}\` không gồm thành phần nào; hãy xem lại \`gồm\`, \`trừ\`, điều kiện và thời điểm của sơ đồ.`,
      en: `The view \`${name}\` includes nothing; check its \`include\`, \`exclude\`, conditions and date.`,
    }),
    explanation: {
      vi: 'Kiểm tra các dòng `gồm`, `trừ` và điều kiện sau `trong đó`.',
      en: 'Check the `include` and `exclude` lines and the conditions after `where`.',
    },
  }),
  notUnderstood: entry({
    code: 'VIEW-02',
    severity: 'error',
    message: (expected: Localized) => ({
      vi: `Ở đây cần ${expected.vi}.`,
      en: `What is needed here is ${expected.en}.`,
    }),
    explanation: {
      vi: 'Cách viết từng dòng của sơ đồ có trong trang về sơ đồ của tài liệu, kèm ví dụ cho mỗi loại sơ đồ.',
      en: 'The page on views in the manual says how each line is written, with an example for each kind of view.',
    },
  }),
  missingKind: entry({
    code: 'VIEW-03',
    severity: 'error',
    message: (nearest: string | undefined, kinds: Localized) => ({
      vi: `Thiếu loại sơ đồ.${nearest ? ` Có phải ý bạn là \`${nearest}\`?` : ` Hãy viết một trong các loại ${kinds.vi}.`}`,
      en: `The kind of the view is missing.${nearest ? ` Did you mean \`${nearest}\`?` : ` Write one of the kinds ${kinds.en}.`}`,
    }),
    explanation: {
      vi: 'Viết `sơ đồ tổng thể Ten "Tiêu đề"`; các loại: tổng thể, lớp, ngữ cảnh, quy trình, liên thông, …',
      en: 'Write `view landscape Name "Title"`; kinds are landscape, layer, context, process, integration, …',
    },
  }),
  misplaced: entry({
    code: 'VIEW-04',
    severity: 'error',
    message: () => ({
      vi: 'Câu lệnh này chỉ dùng trong thân của một sơ đồ.',
      en: 'This statement belongs into the body of a view.',
    }),
    explanation: {
      vi: '`gồm`, `trừ`, `nhóm theo`, … nằm trong `sơ đồ … { … }`.',
      en: '`include`, `exclude`, `group by`, … stand in `view … { … }`.',
    },
  }),
  notInView: entry({
    code: 'VIEW-05',
    severity: 'error',
    message: () => ({
      vi: 'Câu lệnh này không dùng được trong thân của một sơ đồ; hãy chuyển ra mục của thành phần.',
      en: 'This statement cannot stand in the body of a view; move it to the section of its element.',
    }),
    explanation: {
      vi: 'Sơ đồ chọn và trình bày thành phần; thành phần được khai báo trong các mục khác.',
      en: 'A view selects and shows elements; they are declared in the other sections.',
    },
  }),
  conditionTooDeep: entry({
    code: 'VIEW-06',
    severity: 'error',
    message: (most: number) => ({
      vi: `Dấu ngoặc lồng nhau quá ${most} lớp nên phần trong ngoặc này không được đọc; hãy bỏ bớt ngoặc hoặc tách thành nhiều dòng \`gồm\`.`,
      en: `Brackets are nested more than ${most} deep, so what stands in these is not read; leave some out, or write several \`include\` lines.`,
    }),
    explanation: {
      vi: 'Điều kiện và danh sách trong sơ đồ được lồng ngoặc tối đa 32 lớp. Phần còn lại của tệp vẫn được đọc.',
      en: 'Conditions and lists in a view nest up to 32 brackets deep. The rest of the file is read all the same.',
    },
  }),
  conditionNeverMet: entry({
    code: 'VIEW-07',
    severity: 'warning',
    message: (written: string, kind: Localized, attribute: Localized) => ({
      vi: `Điều kiện sau danh sách áp dụng cho cả \`${written}\`, nhưng ${lowerFirst(kind.vi)} không có \`${attribute.vi}\`; hãy đặt phần cần lọc trong ngoặc: \`(… trong đó …)\`.`,
      en: `The condition after the list is about \`${written}\` too, but ${lowerFirst(kind.en)} has no \`${attribute.en}\`; put what it is about in brackets: \`(… where …)\`.`,
    }),
    explanation: {
      vi: '`gồm hệ thống, nền tảng trong đó …` lọc cả danh sách. Muốn lọc một phần thì viết `gồm vùng, (hệ thống trong đó …)` hoặc hai dòng `gồm`.',
      en: '`include system, platform where …` is about the whole list. For a part of it write `include zone, (system where …)`, or two `include` lines.',
    },
  }),
  placedButAbsent: entry({
    code: 'VIEW-08',
    severity: 'warning',
    message: (element: string, view: string) => ({
      vi: `\`${element}\` được đặt vị trí nhưng không có trong sơ đồ \`${view}\`; hãy thêm vào \`gồm\` hoặc bỏ dòng này.`,
      en: `\`${element}\` is placed but is not in the view \`${view}\`; add it to \`include\`, or remove this line.`,
    }),
    explanation: {
      vi: '`đặt` chỉ định thứ tự của thành phần mà sơ đồ đã chọn; nó không đưa thành phần vào sơ đồ.',
      en: '`place` gives the order of elements that the view selects; it does not add any.',
    },
  }),
} as const;

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
