import type { Localized } from '@govarch/model/vocabulary';
import { entriesOf } from './message.js';

const entry = entriesOf('view');

/** What is wrong with views. */
export const views = {
  includesNothing: entry({
    code: 'VIEW-01',
    severity: 'warning',
    message: (name: string) => ({
      vi: `Sơ đồ \`${name}\` không gồm phần tử nào; hãy xem lại \`gồm\`, \`trừ\`, điều kiện và thời điểm của sơ đồ.`,
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
      en: `Expected here: ${expected.en}.`,
    }),
    explanation: {
      vi: 'Xem cú pháp của `gồm`, `trừ`, `nhóm theo`, `tô màu theo`, `tại ngày`, `so sánh`, `bố cục` trong tài liệu.',
      en: 'See the syntax of `include`, `exclude`, `group by`, `color by`, `as of`, `compare`, `layout` in the reference.',
    },
  }),
  missingKind: entry({
    code: 'VIEW-03',
    severity: 'error',
    message: (nearest: string | undefined) => ({
      vi: `Thiếu loại sơ đồ.${nearest ? ` Có phải ý bạn là \`${nearest}\`?` : ''}`,
      en: `The kind of the view is missing.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
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
      vi: 'Câu lệnh này không dùng được trong thân của một sơ đồ.',
      en: 'This statement cannot stand in the body of a view.',
    }),
    explanation: {
      vi: 'Sơ đồ chọn và trình bày phần tử; phần tử được khai báo ở phần của chúng.',
      en: 'A view picks and shows elements; they are declared in their sections.',
    },
  }),
} as const;
