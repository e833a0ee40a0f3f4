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
      vi: `Ký tự \`${character}\` không dùng được ở đây; nếu nó thuộc về một tiêu đề hay mô tả, hãy đặt trong dấu nháy kép.`,
      en: `The character \`${character}\` cannot stand here; if it belongs to a title or description, put that in double quotes.`,
    }),
    explanation: {
      vi: 'Ngoài dấu nháy chỉ viết được từ, tên, số và các dấu của ngôn ngữ GovArch.',
      en: 'Outside of quotes there are only words, names, numbers and the signs of the GovArch language.',
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
  stringOverLines: entry({
    code: 'SYN-27',
    severity: 'error',
    message: () => ({
      vi: 'Văn bản nhiều dòng viết giữa hai dấu `"""`.',
      en: 'A text of several lines stands between two `"""`.',
    }),
    explanation: {
      vi: 'Chuỗi trong dấu nháy kép `"` kết thúc trên cùng một dòng; mở và đóng văn bản nhiều dòng bằng `"""`.',
      en: 'A string in double quotes `"` ends on its own line; a text of several lines opens and closes with `"""`.',
    },
  }),
  statementsRunTogether: entry({
    code: 'SYN-28',
    severity: 'error',
    message: (before: string, title: string) => ({
      vi: `Hai khai báo viết liền trên một dòng. Hãy xuống dòng trước \`${title}\`; nếu đó là tên đầy đủ của \`${before}\`, hãy viết \`"${title}"\`.`,
      en: `Two declarations stand on one line. Begin a new line before \`${title}\`; where that is the title of \`${before}\`, write \`"${title}"\`.`,
    }),
    explanation: {
      vi: 'Mỗi thành phần khai báo trên một dòng: loại, tên, rồi tên đầy đủ trong dấu nháy kép.',
      en: 'Each element is declared on a line of its own: its kind, its name, then its title in double quotes.',
    },
  }),
  missingCommas: entry({
    code: 'SYN-30',
    severity: 'error',
    message: (list: string) => ({
      vi: `Các nội dung của một danh sách cách nhau bằng dấu phẩy: hãy viết \`${list}\`.`,
      en: `The members of a list are separated by commas: write \`${list}\`.`,
    }),
    explanation: {
      vi: 'Danh sách viết được trên nhiều dòng, nhưng sau mỗi nội dung trừ nội dung cuối phải có dấu phẩy.',
      en: 'A list may stand on several lines, with a comma after each member but the last.',
    },
  }),
  missingArrow: entry({
    code: 'SYN-31',
    severity: 'error',
    message: (written: string) => ({
      vi: `Giữa hai bước cần mũi tên: hãy viết \`${written}\`.`,
      en: `An arrow is needed between two steps: write \`${written}\`.`,
    }),
    explanation: {
      vi: 'Trình tự của các bước viết bằng mũi tên, mỗi trình tự một dòng: `A -> B -> C`.',
      en: 'The order of steps is written by arrows, each order on a line: `A -> B -> C`.',
    },
  }),
  commaAtEnd: entry({
    code: 'SYN-29',
    severity: 'error',
    message: () => ({
      vi: 'Sau dấu phẩy này còn thiếu một nội dung; nếu danh sách đã đủ, hãy bỏ dấu phẩy.',
      en: 'Something is missing after this comma; where the list is complete, remove it.',
    }),
    explanation: {
      vi: 'Dấu phẩy đứng giữa các nội dung của một danh sách; các câu lệnh không cách nhau bằng dấu phẩy.',
      en: 'A comma stands between the members of a list; statements are not separated by commas.',
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
      vi: 'Chú thích chưa được đóng: thiếu `*/` ở cuối.',
      en: 'The comment is not closed: its final `*/` is missing.',
    }),
    explanation: {
      vi: 'Mọi nội dung sau `/*` được coi là chú thích cho đến `*/`.',
      en: 'Everything after `/*` is a comment up to `*/`.',
    },
  }),
  missingClosingBrace: entry({
    code: 'SYN-06',
    severity: 'error',
    message: (count: number) =>
      count === 1
        ? { vi: 'Thiếu dấu `}` sau chỗ này.', en: 'A `}` is missing after this place.' }
        : { vi: `Thiếu ${count} dấu \`}\` sau chỗ này.`, en: `${count} \`}\` are missing after this place.` },
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
    message: () => ({ vi: 'Dấu `}` này thừa; hãy xóa đi.', en: 'This `}` closes nothing; remove it.' }),
    explanation: {
      vi: 'Không có phần thân nào đang mở ở chỗ này.',
      en: 'No body is open at this place.',
    },
  }),
  unexpected: entry({
    code: 'SYN-09',
    severity: 'error',
    message: (text: string, near: string | undefined, behindMoney = false) => ({
      vi: `\`${text}\` không có nghĩa ở vị trí này và bị bỏ qua.${near ? ` Có phải ý bạn là \`${near}\`?` : behindMoney ? ' Sau số tiền viết `đồng`, `triệu đồng` hoặc `tỷ đồng`.' : ''}`,
      en: `\`${text}\` means nothing at this place and is ignored.${near ? ` Did you mean \`${near}\`?` : behindMoney ? ' After an amount write `VND`, `million VND` or `billion VND`.' : ''}`,
    }),
    explanation: {
      vi: 'Câu lệnh đã đủ, hoặc cần một nội dung khác ở chỗ này. Kiểm tra dấu phẩy, dấu nháy và từ đứng ngay trước đó.',
      en: 'The statement is complete, or needs something else at this place. Check the comma, the quotes and the word just before.',
    },
  }),
  nameBeginsWithDigit: entry({
    code: 'SYN-10',
    severity: 'error',
    message: (proposed?: string) => ({
      vi: `Tên không được bắt đầu bằng chữ số; hãy ${proposed === undefined ? 'thêm một chữ cái hoặc `_` ở đầu' : `viết \`${proposed}\`, cả ở những chỗ nhắc đến tên này`}.`,
      en: `A name cannot begin with a digit; ${proposed === undefined ? 'put a letter or `_` before it' : `write \`${proposed}\`, also where it is spoken of`}.`,
    }),
    explanation: {
      vi: 'Tên gồm chữ cái, chữ số, `_` và `-` ở giữa, bắt đầu bằng chữ cái hoặc `_`.',
      en: 'Names are made of letters, digits, `_` and inner `-`, and begin with a letter or `_`.',
    },
  }),
  nameWithBlanks: entry({
    code: 'SYN-22',
    severity: 'error',
    message: (written: string, name: string, isTitled: boolean) => ({
      vi: `Tên không có dấu cách: viết \`${name}\`${isTitled ? ', cả ở những chỗ nhắc đến tên này' : `, còn tên đầy đủ \`"${written}"\` đặt trong dấu nháy sau tên`}.`,
      en: `A name has no blanks: write \`${name}\`${isTitled ? ', also where it is spoken of' : `, with the full name \`"${written}"\` in quotes after it`}.`,
    }),
    explanation: {
      vi: 'Tên dùng để nhắc đến thành phần ở nơi khác nên viết liền, ví dụ `QuanLyVanBan`; tên đầy đủ là tiêu đề trong dấu nháy.',
      en: 'A name stands for its element elsewhere, so it is written in one, such as `QuanLyVanBan`; the full name is the title in quotes.',
    },
  }),
  textWithoutQuotes: entry({
    code: 'SYN-25',
    severity: 'error',
    message: (quoted: string) => ({
      vi: `Văn bản đặt trong dấu nháy kép: hãy viết \`${quoted}\`.`,
      en: `A text stands in double quotes: write \`${quoted}\`.`,
    }),
    explanation: {
      vi: 'Điều kiện, tiêu đề, mô tả là văn bản, luôn đặt trong dấu nháy kép.',
      en: 'Conditions, titles and descriptions are texts, which stand in double quotes.',
    },
  }),
  commentOfOthers: entry({
    code: 'SYN-26',
    severity: 'error',
    message: () => ({
      vi: 'Chú thích bắt đầu bằng `//`, không phải `#`.',
      en: 'A comment begins with `//`, not with `#`.',
    }),
    explanation: {
      vi: 'Viết `// chú thích` đến hết dòng, hoặc `/* chú thích */` trên nhiều dòng.',
      en: 'Write `// comment` to the end of the line, or `/* comment */` over several lines.',
    },
  }),
  foreignNumber: entry({
    code: 'SYN-11',
    severity: 'warning',
    message: (image: string, readings: readonly string[]) => ({
      vi: `Không chắc \`${image}\` là số nào: hãy viết ${readings.map((reading) => `\`${reading}\``).join(' hoặc ')}.`,
      en: `It is not certain which number \`${image}\` is: write ${readings.map((reading) => `\`${reading}\``).join(' or ')}.`,
    }),
    explanation: {
      vi: 'Dự án tiếng Việt viết dấu chấm giữa các hàng nghìn và dấu phẩy trước phần thập phân (`32.000.000`, `1.234,56`); dự án tiếng Anh viết ngược lại. `10_000` và `10 000` luôn được hiểu.',
      en: 'In a Vietnamese project points separate thousands and a comma the decimals (`32.000.000`, `1.234,56`), in an English one the other way round. `10_000` and `10 000` always work.',
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
      vi: 'Kiến trúc không cần lồng sâu đến thế; thường là do thiếu dấu `}`.',
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
      vi: 'Các tệp của một dự án được đọc như một, nên có thể chia tệp ở bất kỳ chỗ nào giữa hai khai báo.',
      en: 'The files of a project are read as one, so a file can be cut anywhere between two declarations.',
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
      vi: 'Các tệp của một dự án được đọc như một, nên có thể chia tệp ở bất kỳ chỗ nào giữa hai khai báo.',
      en: 'The files of a project are read as one, so a file can be cut anywhere between two declarations.',
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
  utf16: entry({
    code: 'SYN-23',
    severity: 'warning',
    message: () => ({
      vi: 'Tệp được lưu với bảng mã UTF-16; hãy lưu lại với bảng mã UTF-8.',
      en: 'The file is saved as UTF-16; save it as UTF-8.',
    }),
    explanation: {
      vi: 'Nội dung vẫn được đọc, nhưng các công cụ khác, trong đó có git, cần UTF-8.',
      en: 'Its text is read all the same, but other tools and git expect UTF-8.',
    },
  }),
  mergeConflict: entry({
    code: 'SYN-24',
    severity: 'error',
    message: () => ({
      vi: 'Xung đột khi hợp nhất tệp chưa được giải quyết; tạm thời phần phía trên dấu `=======` được đọc. Hãy giữ một phần và xóa các dòng đánh dấu.',
      en: 'A merge conflict is not resolved; for now the part above `=======` is read. Keep one part and delete the marker lines.',
    }),
    explanation: {
      vi: 'Chọn một trong hai phần giữa `<<<<<<<` và `>>>>>>>`, rồi xóa các dòng đánh dấu.',
      en: 'Keep one of the two parts between `<<<<<<<` and `>>>>>>>`, and delete the marker lines.',
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
      vi: 'Phần thân phải thuộc về một mục, một thành phần hoặc một mệnh đề đứng ngay trước nó.',
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
      en: `\`${text}\` is not a language; write \`vi\` or \`en\`.`,
    }),
    explanation: {
      vi: 'Văn bản song ngữ được viết như `{ vi "…" en "…" }`.',
      en: 'A text in two languages is written as `{ vi "…" en "…" }`.',
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
      vi: 'Phần còn lại của câu lệnh không được đọc. So sánh với ví dụ trong tài liệu của từ đứng đầu câu lệnh.',
      en: 'The rest of the statement is not read. Compare it with the example that the manual gives for its first word.',
    },
  }),
} as const;
