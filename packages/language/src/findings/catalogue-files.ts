import type { Localized } from '@govarch/model/vocabulary';
import { entriesOf } from './message.js';

const entry = entriesOf('file');

/** What is wrong with the text files that chapters name: what they say is not read. */
export const files = {
  missing: entry({
    code: 'PRJ-60',
    severity: 'error',
    message: (path: string) => ({
      vi: `Không tìm thấy tệp văn bản \`${path}\`; đường dẫn tính từ thư mục của tệp mô hình này.`,
      en: `The text file \`${path}\` is not found; its path is relative to the folder of this file.`,
    }),
    explanation: {
      vi: 'Tạo tệp, hoặc sửa đường dẫn ở `tệp văn bản`; trình soạn thảo gợi ý các tệp Markdown có trong dự án.',
      en: 'Create the file, or correct the path after `text-file`; the editor offers the Markdown files of the project.',
    },
  }),
  noPath: entry({
    code: 'PRJ-66',
    severity: 'error',
    message: () => ({
      vi: 'Thiếu đường dẫn của tệp văn bản; hãy viết đường dẫn đến một tệp Markdown của dự án, ví dụ `"noi-dung/hien-trang.md"`.',
      en: 'The path of the text file is missing; write the path to a Markdown file of the project, such as `"texts/baseline.md"`.',
    }),
    explanation: {
      vi: 'Đường dẫn tính từ thư mục của tệp mô hình này; trình soạn thảo gợi ý các tệp Markdown có trong dự án.',
      en: 'The path is relative to the folder of this file; the editor offers the Markdown files of the project.',
    },
  }),
  outside: entry({
    code: 'PRJ-61',
    severity: 'error',
    message: (path: string) => ({
      vi: `Tệp văn bản \`${path}\` nằm ngoài thư mục của dự án nên không được đọc; hãy chuyển tệp vào trong dự án.`,
      en: `The text file \`${path}\` lies outside the folder of the project, so it is not read; move it into the project.`,
    }),
    explanation: {
      vi: 'Vị trí được xét sau khi đi theo mọi liên kết tượng trưng: mô hình nhận từ người khác không được đọc tệp khác trên máy.',
      en: 'Links are followed before its place is looked at: a model that comes from somebody else must not read other files of the machine.',
    },
  }),
  notMarkdown: entry({
    code: 'PRJ-62',
    severity: 'error',
    message: (path: string) => ({
      vi: `\`${path}\` không phải là tệp Markdown nên không được đọc; hãy lưu nội dung thành tệp có đuôi \`.md\`.`,
      en: `\`${path}\` is not a Markdown file, so it is not read; save the text as a file whose name ends in \`.md\`.`,
    }),
    explanation: {
      vi: 'Nội dung soạn bằng phần mềm khác thì chép vào tệp `.md`, lưu bằng bảng mã UTF-8.',
      en: 'A text that was written with another program is copied into an `.md` file and saved as UTF-8.',
    },
  }),
  notUtf8: entry({
    code: 'PRJ-63',
    severity: 'error',
    message: (path: string) => ({
      vi: `Tệp văn bản \`${path}\` không được lưu bằng bảng mã UTF-8 nên không được đọc; hãy lưu lại bằng UTF-8.`,
      en: `The text file \`${path}\` is not saved as UTF-8, so it is not read; save it as UTF-8.`,
    }),
    explanation: {
      vi: 'Trong trình soạn thảo: bấm vào tên bảng mã ở thanh dưới cùng, chọn lưu lại với bảng mã UTF-8.',
      en: 'In VS Code: choose the encoding in the bar at the bottom, then “Save with Encoding” and “UTF-8”.',
    },
  }),
  tooLarge: entry({
    code: 'PRJ-64',
    severity: 'error',
    message: (path: string, megabytes: number) => ({
      vi: `Tệp văn bản \`${path}\` lớn hơn ${megabytes} MB nên không được đọc; hãy chia thành nhiều chương.`,
      en: `The text file \`${path}\` has more than ${megabytes} MB, so it is not read; divide it into several chapters.`,
    }),
    explanation: {
      vi: 'Hình ảnh không nằm trong tệp Markdown; một chương chỉ có chữ thì nhỏ hơn giới hạn này nhiều.',
      en: 'Pictures do not lie in a Markdown file, and a chapter of text alone is much smaller than this.',
    },
  }),
  unreadable: entry({
    code: 'PRJ-65',
    severity: 'error',
    message: (path: string, reason: Localized) => ({
      vi: `Không đọc được tệp văn bản \`${path}\`: ${reason.vi}.`,
      en: `The text file \`${path}\` cannot be read: ${reason.en}.`,
    }),
    explanation: {
      vi: 'Kiểm tra quyền đọc tệp, và rằng đường dẫn là của một tệp chứ không phải thư mục.',
      en: 'Check the right to read the file, and that the path is that of a file and no folder.',
    },
  }),
} as const;
