import { entry } from './message.js';

/** What is wrong with projects: their configuration, their folders and files. */
export const projects = {
  malformed: entry({
    code: 'PRJ-01',
    severity: 'error',
    message: (reason: string) => ({
      vi: `\`govarch.json\` không phải là JSON hợp lệ (${reason}); phần không đọc được dùng giá trị mặc định.`,
      en: `\`govarch.json\` is not valid JSON (${reason}); what cannot be read takes its default.`,
    }),
    explanation: {
      vi: 'Tệp cấu hình dự án là một đối tượng JSON, cho phép ghi chú.',
      en: 'The configuration of a project is one JSON object; comments are allowed.',
    },
  }),
  unknownKey: entry({
    code: 'PRJ-02',
    severity: 'warning',
    message: (key: string) => ({
      vi: `\`govarch.json\` không có khóa \`${key}\`.`,
      en: `\`govarch.json\` has no key \`${key}\`.`,
    }),
    explanation: {
      vi: 'Khóa này bị bỏ qua. Các khóa hợp lệ có trong lược đồ JSON đi kèm công cụ.',
      en: 'The key is ignored. The JSON schema that ships with the tool lists the keys there are.',
    },
  }),
  wrongValue: entry({
    code: 'PRJ-03',
    severity: 'error',
    message: (key: string, expected: { vi: string; en: string }) => ({
      vi: `Giá trị của \`${key}\` phải là ${expected.vi}.`,
      en: `The value of \`${key}\` must be ${expected.en}.`,
    }),
    explanation: {
      vi: 'Giá trị không đọc được nên dùng giá trị mặc định.',
      en: 'The value cannot be read, so the default is taken.',
    },
  }),
  unknownDependency: entry({
    code: 'PRJ-04',
    severity: 'error',
    message: (alias: string, path: string) => ({
      vi: `Không tìm thấy dự án phụ thuộc \`${alias}\` tại \`${path}\`.`,
      en: `The dependency \`${alias}\` is not found at \`${path}\`.`,
    }),
    explanation: {
      vi: 'Dự án phụ thuộc được ghi bằng đường dẫn thư mục, tính từ thư mục của dự án này.',
      en: 'A dependency is given by its folder, relative to the folder of this project.',
    },
  }),
  duplicateProject: entry({
    code: 'PRJ-05',
    severity: 'error',
    message: (name: string) => ({
      vi: `Đã có một dự án khác tên \`${name}\`.`,
      en: `Another project is also called \`${name}\`.`,
    }),
    explanation: {
      vi: 'Tên dự án phải duy nhất trong không gian làm việc; dự án sau được đọc với một tên tạm.',
      en: 'Names of projects are unique in a workspace; the later one is read under a makeshift name.',
    },
  }),
  linkLoop: entry({
    code: 'PRJ-06',
    severity: 'warning',
    message: (path: string) => ({
      vi: `Liên kết \`${path}\` dẫn về thư mục đã đọc nên không được đi theo.`,
      en: `The link \`${path}\` leads to a folder that is already read, and is not followed.`,
    }),
    explanation: {
      vi: 'Một liên kết tượng trưng tạo thành vòng, hoặc trỏ tới một thư mục khác của cùng dự án.',
      en: 'A symbolic link makes a loop, or leads to another folder of the same project.',
    },
  }),
  kindsNotSupported: entry({
    code: 'PRJ-07',
    severity: 'info',
    message: () => ({
      vi: 'Phiên bản này chưa hỗ trợ loại phần tử do dự án tự định nghĩa (`kinds`).',
      en: 'Kinds of a project’s own (`kinds`) are not supported by this version yet.',
    }),
    explanation: {
      vi: 'Khai báo được giữ nguyên và bị bỏ qua.',
      en: 'The declaration is kept and ignored.',
    },
  }),
  unreadableFolder: entry({
    code: 'PRJ-08',
    severity: 'error',
    message: (path: string, reason: string) => ({
      vi: `Không đọc được \`${path}\`: ${reason}.`,
      en: `\`${path}\` cannot be read: ${reason}.`,
    }),
    explanation: {
      vi: 'Kiểm tra đường dẫn và quyền đọc.',
      en: 'Check the path and the right to read it.',
    },
  }),
} as const;
