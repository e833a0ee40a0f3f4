import type { Localized } from '@govarch/model/vocabulary';
import { entriesOf } from './message.js';

const entry = entriesOf('syntax');
/** Of files that are not read at all. */
const unread = entriesOf('file');

/** What is wrong with a text before anybody asks what it means. */
export const syntax = {
  unexpectedCharacter: entry({
    code: 'SYN-01',
    severity: 'error',
    message: (character: string) => ({
      vi: `Ký tự \`${character}\` không dùng được ở đây.`,
      en: `The character \`${character}\` cannot stand here.`,
    }),
    explanation: {
      vi: 'Ký tự này không thuộc ngôn ngữ GovArch. Nếu nó thuộc về một tiêu đề hay mô tả, hãy đặt trong dấu nháy kép.',
      en: 'This character is not part of GovArch. If it belongs to a title or description, put that in double quotes.',
    },
  }),
  unclosedString: entry({
    code: 'SYN-02',
    severity: 'error',
    message: () => ({
      vi: 'Chuỗi chưa được đóng: thiếu dấu `"` ở cuối.',
      en: 'The string is not closed: its final `"` is missing.',
    }),
    explanation: {
      vi: 'Chuỗi trong dấu nháy kép kết thúc trên cùng một dòng. Văn bản nhiều dòng viết giữa hai dấu `"""`.',
      en: 'A quoted string ends on its own line. Text of several lines is written between two `"""`.',
    },
  }),
  unclosedText: entry({
    code: 'SYN-03',
    severity: 'error',
    message: () => ({
      vi: 'Văn bản nhiều dòng chưa được đóng: thiếu dấu `"""` ở cuối.',
      en: 'The text is not closed: its final `"""` is missing.',
    }),
    explanation: {
      vi: 'Văn bản mở bằng `"""` phải được đóng bằng `"""`.',
      en: 'A text that opens with `"""` must be closed with `"""`.',
    },
  }),
  unclosedComment: entry({
    code: 'SYN-04',
    severity: 'error',
    message: () => ({
      vi: 'Ghi chú chưa được đóng: thiếu `*/` ở cuối.',
      en: 'The comment is not closed: its final `*/` is missing.',
    }),
    explanation: {
      vi: 'Mọi nội dung sau `/*` được coi là ghi chú cho đến `*/`.',
      en: 'Everything after `/*` is a comment up to `*/`.',
    },
  }),
  curlyQuotes: entry({
    code: 'SYN-05',
    severity: 'info',
    message: () => ({
      vi: 'Dấu nháy cong được hiểu là dấu nháy thẳng; nên viết `"…"`.',
      en: 'Curly quotes are read as straight ones; better write `"…"`.',
    }),
    explanation: {
      vi: 'Dấu nháy cong thường do phần mềm soạn thảo văn bản tự đổi khi sao chép.',
      en: 'Curly quotes usually come from a word processor when text is copied.',
    },
  }),
  missingClosingBrace: entry({
    code: 'SYN-06',
    severity: 'error',
    message: () => ({ vi: 'Thiếu dấu `}` trước chỗ này.', en: 'A `}` is missing before this place.' }),
    explanation: {
      vi: 'Các dấu ngoặc nhọn không khớp nhau; phần thân được đóng theo độ thụt đầu dòng để phần còn lại vẫn đọc được.',
      en: 'The braces do not match; the body was closed by its indentation so that the rest can still be read.',
    },
  }),
  missingOpeningBrace: entry({
    code: 'SYN-07',
    severity: 'error',
    message: () => ({ vi: 'Thiếu dấu `{` sau câu lệnh này.', en: 'A `{` is missing after this statement.' }),
    explanation: {
      vi: 'Các dòng sau thụt vào như phần thân của câu lệnh nhưng không có dấu `{`.',
      en: 'The following lines are indented like the body of the statement, but there is no `{`.',
    },
  }),
  unexpectedClosingBrace: entry({
    code: 'SYN-08',
    severity: 'error',
    message: () => ({ vi: 'Dấu `}` thừa.', en: 'This `}` closes nothing.' }),
    explanation: {
      vi: 'Không có phần thân nào đang mở ở chỗ này.',
      en: 'No body is open at this place.',
    },
  }),
  unexpected: entry({
    code: 'SYN-09',
    severity: 'error',
    message: (text: string, near: string | undefined) => ({
      vi: `\`${text}\` không có nghĩa ở vị trí này và bị bỏ qua.${near ? ` Có phải ý bạn là \`${near}\`?` : ''}`,
      en: `\`${text}\` means nothing at this place and is ignored.${near ? ` Did you mean \`${near}\`?` : ''}`,
    }),
    explanation: {
      vi: 'Câu lệnh đã đầy đủ hoặc chờ một thành phần khác. Kiểm tra dấu phẩy, dấu nháy và từ khóa ngay trước đó.',
      en: 'The statement is complete, or waits for something else. Check the comma, quotes and word just before.',
    },
  }),
  nameBeginsWithDigit: entry({
    code: 'SYN-10',
    severity: 'error',
    message: () => ({ vi: 'Tên không được bắt đầu bằng chữ số.', en: 'A name cannot begin with a digit.' }),
    explanation: {
      vi: 'Tên gồm chữ cái, chữ số, `_` và `-` ở giữa, bắt đầu bằng chữ cái hoặc `_`.',
      en: 'Names are made of letters, digits, `_` and inner `-`, and begin with a letter or `_`.',
    },
  }),
  ambiguousNumber: entry({
    code: 'SYN-11',
    severity: 'warning',
    message: (image: string) => ({
      vi: `\`${image}\` có thể đọc theo hai cách; hãy viết không có dấu phân cách hàng nghìn.`,
      en: `\`${image}\` can be read in two ways; write it without a thousands separator.`,
    }),
    explanation: {
      vi: 'Dấu chấm và dấu phẩy phân cách hàng nghìn hoặc phần thập phân tùy nơi. Viết `10000` hoặc `10_000`, và `10,5`.',
      en: 'Points and commas part thousands in one place and decimals in another. Write `10000` or `10_000`, and `10.5`.',
    },
  }),
  tooDeep: entry({
    code: 'SYN-12',
    severity: 'error',
    message: (limit: number) => ({
      vi: `Lồng nhau quá ${limit} cấp nên nội dung bên trong không được đọc; có thể thiếu dấu \`}\` ở phía trên.`,
      en: `Nested deeper than ${limit} levels, so what lies inside is not read; a \`}\` may be missing above.`,
    }),
    explanation: {
      vi: 'Không kiến trúc nào cần lồng sâu đến thế; thường do thiếu dấu `}`.',
      en: 'No architecture needs to be nested so deeply; usually a `}` is missing.',
    },
  }),
  tooLarge: unread({
    code: 'SYN-13',
    severity: 'error',
    message: (limit: number) => ({
      vi: `Tệp lớn hơn ${limit} ký tự nên không được đọc; hãy chia thành nhiều tệp.`,
      en: `The file is larger than ${limit} characters and is not read; split it into several files.`,
    }),
    explanation: {
      vi: 'Mọi tệp của một dự án dùng chung một không gian tên, vì vậy có thể chia tệp tùy ý.',
      en: 'All files of a project share one namespace, so a file can be cut anywhere.',
    },
  }),
  tooManyBytes: unread({
    code: 'SYN-21',
    severity: 'error',
    message: (megabytes: number) => ({
      vi: `Tệp lớn hơn ${megabytes} MB nên không được đọc; hãy chia thành nhiều tệp.`,
      en: `The file is larger than ${megabytes} MB and is not read; split it into several files.`,
    }),
    explanation: {
      vi: 'Mọi tệp của một dự án dùng chung một không gian tên, vì vậy có thể chia tệp tùy ý.',
      en: 'All files of a project share one namespace, so a file can be cut anywhere.',
    },
  }),
  notUtf8: entry({
    code: 'SYN-14',
    severity: 'error',
    message: () => ({
      vi: 'Tệp không phải là văn bản UTF-8 nên có ký tự bị đọc thành `�`; hãy lưu lại tệp với bảng mã UTF-8.',
      en: 'The file is not UTF-8 text, so some of it is read as `�`; save it as UTF-8.',
    }),
    explanation: {
      vi: 'Lưu tệp lại với bảng mã UTF-8 (các bảng mã TCVN3, VNI, Windows-1258 không được hỗ trợ).',
      en: 'Save the file as UTF-8 (TCVN3, VNI and Windows-1258 are not supported).',
    },
  }),
  unreadable: unread({
    code: 'SYN-15',
    severity: 'error',
    message: (reason: Localized) => ({
      vi: `Không đọc được tệp: ${reason.vi}.`,
      en: `The file cannot be read: ${reason.en}.`,
    }),
    explanation: {
      vi: 'Kiểm tra quyền đọc của tệp và thư mục.',
      en: 'Check that the file and its folders may be read.',
    },
  }),
  blockWithoutHead: entry({
    code: 'SYN-16',
    severity: 'error',
    message: () => ({ vi: 'Phần thân `{` không có câu lệnh đứng trước.', en: 'This `{` has no statement before it.' }),
    explanation: {
      vi: 'Phần thân phải thuộc về một phần, một phần tử hoặc một mệnh đề đứng ngay trước nó.',
      en: 'A body belongs to the section, element or clause just before it.',
    },
  }),
  missingBracket: entry({
    code: 'SYN-17',
    severity: 'error',
    message: (bracket: string) => ({ vi: `Thiếu dấu \`${bracket}\`.`, en: `A \`${bracket}\` is missing.` }),
    explanation: {
      vi: 'Kích thước viết trong `(…)`, bản số trong `[…]`.',
      en: 'Sizes are written in `(…)`, cardinalities in `[…]`.',
    },
  }),
  expectedLanguage: entry({
    code: 'SYN-19',
    severity: 'error',
    message: (text: string) => ({
      vi: `\`${text}\` không phải là ngôn ngữ; hãy viết \`vi\` hoặc \`en\`.`,
      en: `\`${text}\` is no language; write \`vi\` or \`en\`.`,
    }),
    explanation: {
      vi: 'Văn bản song ngữ viết là `{ vi "…" en "…" }`.',
      en: 'A text in two languages is written `{ vi "…" en "…" }`.',
    },
  }),
  parserError: entry({
    code: 'SYN-18',
    severity: 'error',
    message: (text: string) => ({
      vi: `Lỗi cú pháp tại \`${text}\`.`,
      en: `Syntax error at \`${text}\`.`,
    }),
    explanation: {
      vi: 'Câu lệnh không đúng cú pháp.',
      en: 'The statement does not follow the syntax.',
    },
  }),
} as const;
