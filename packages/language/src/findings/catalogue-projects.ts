import type { Localized } from '@govarch/model/vocabulary';
import { entriesOf } from './message.js';

const entry = entriesOf('project');

/** What is wrong with projects: their configuration, their folders and files. */
export const projects = {
  malformed: entry({
    code: 'PRJ-01',
    severity: 'error',
    message: (reason: Localized) => ({
      vi: `\`govarch.json\` không phải là một đối tượng JSON hợp lệ: ${reason.vi}. Giá trị mặc định được dùng cho phần không đọc được.`,
      en: `\`govarch.json\` is not a valid JSON object: ${reason.en}. Defaults are used for what cannot be read.`,
    }),
    explanation: {
      vi: 'Tệp cấu hình của dự án là một đối tượng JSON `{ … }`; trong tệp được viết chú thích.',
      en: 'The configuration of a project is one JSON object; comments are allowed.',
    },
  }),
  unknownKey: entry({
    code: 'PRJ-02',
    severity: 'warning',
    message: (key: string, nearest: string | undefined) => ({
      vi: `\`govarch.json\` không có khóa \`${key}\`${nearest ? `. Có phải ý bạn là \`${nearest}\`?` : ' nên khóa này bị bỏ qua.'}`,
      en: `\`govarch.json\` has no key \`${key}\`${nearest ? `. Did you mean \`${nearest}\`?` : ', so it is ignored.'}`,
    }),
    explanation: {
      vi: 'Khóa này bị bỏ qua. Trình soạn thảo gợi ý các khóa hợp lệ khi viết trong `govarch.json`.',
      en: 'The key is ignored. The editor offers the keys there are while you write in `govarch.json`.',
    },
  }),
  wrongValue: entry({
    code: 'PRJ-03',
    severity: 'error',
    message: (key: string, expected: Localized) => ({
      vi: `Giá trị của \`${key}\` phải là ${expected.vi}.`,
      en: `The value of \`${key}\` must be ${expected.en}.`,
    }),
    explanation: {
      vi: 'Khi chưa sửa, giá trị mặc định được dùng thay.',
      en: 'Until it is fixed, the default is used instead.',
    },
  }),
  unknownDependency: entry({
    code: 'PRJ-04',
    severity: 'error',
    message: (alias: string, path: string) => ({
      vi: `Không tìm thấy dự án phụ thuộc \`${alias}\` tại \`${path}\`; đường dẫn thư mục tính từ thư mục của dự án này.`,
      en: `The dependency \`${alias}\` is not found at \`${path}\`; its folder is given relative to this project's.`,
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
      vi: `Đã có một dự án khác tên \`${name}\`; hãy đặt \`name\` khác trong \`govarch.json\`.`,
      en: `Another project is also called \`${name}\`; give it another \`name\` in \`govarch.json\`.`,
    }),
    explanation: {
      vi: 'Tên dự án phải duy nhất trong không gian làm việc; dự án sau được đọc với một tên tạm.',
      en: 'Names of projects are unique in a workspace; the later one is read under a temporary name.',
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
  unreadable: entry({
    code: 'PRJ-08',
    severity: 'error',
    message: (path: string, reason: Localized) => ({
      vi: `Không đọc được \`${path}\`: ${reason.vi}. Các tệp khác vẫn được đọc.`,
      en: `\`${path}\` cannot be read: ${reason.en}. The other files are read all the same.`,
    }),
    explanation: {
      vi: 'Kiểm tra đường dẫn và quyền đọc; nếu không thuộc mô hình thì xóa hoặc đưa vào `exclude`.',
      en: 'Check the path and the right to read it; what does not belong to the model is deleted or put into `exclude`.',
    },
  }),
  includesNothing: entry({
    code: 'PRJ-09',
    severity: 'warning',
    message: (pattern: string) => ({
      vi: `Không có tệp .govarch nào khớp với \`${pattern}\`; mẫu đường dẫn tính từ thư mục của dự án.`,
      en: `No .govarch file fits \`${pattern}\`; patterns are relative to the folder of the project.`,
    }),
    explanation: {
      vi: 'Ví dụ: `**/*.govarch` là mọi tệp, `ung-dung/*.govarch` là các tệp nằm ngay trong một thư mục.',
      en: '`**/*.govarch` means all files, `applications/*.govarch` those right in one folder.',
    },
  }),
  brokenDependency: entry({
    code: 'PRJ-10',
    severity: 'error',
    message: (alias: string) => ({
      vi: `\`govarch.json\` của dự án phụ thuộc \`${alias}\` có lỗi nên dự án đó có thể chưa được đọc đúng; hãy sửa tệp đó trước.`,
      en: `The \`govarch.json\` of the dependency \`${alias}\` has errors, so it may not be read as it is meant; fix it first.`,
    }),
    explanation: {
      vi: 'Giá trị mặc định được dùng cho phần cấu hình không đọc được.',
      en: 'Defaults are used for what cannot be read of the configuration.',
    },
  }),
  inTwoProjects: entry({
    code: 'PRJ-11',
    severity: 'warning',
    message: (kept: string, other: string) => ({
      vi: `Tệp nằm trong cả hai dự án \`${kept}\` và \`${other}\`; nó được đọc trong \`${kept}\`. Hãy dùng \`include\`, \`exclude\` hoặc một \`govarch.json\` riêng để tách hai dự án.`,
      en: `The file lies in two projects, \`${kept}\` and \`${other}\`; it is read in \`${kept}\`. Separate them by \`include\`, \`exclude\` or a \`govarch.json\` of its own.`,
    }),
    explanation: {
      vi: 'Mỗi tệp thuộc đúng một dự án.',
      en: 'A file belongs to one project.',
    },
  }),
  restrictedOutside: entry({
    code: 'PRJ-13',
    severity: 'error',
    message: (name: string, project: string) => ({
      vi: `Tệp này không thuộc dự án \`${project}\` nhưng đánh dấu \`${name}\` của dự án là không công bố, nên dấu này không có tác dụng. Hãy đưa tệp vào \`include\`, hoặc ghi \`không công bố\` trong dự án, hoặc chuyển tệp ra ngoài thư mục dự án.`,
      en: `This file does not belong to the project \`${project}\` and yet restricts its \`${name}\`, so the mark has no effect. Add the file to \`include\`, or write \`restricted\` inside the project, or move the file out of the project's folder.`,
    }),
    explanation: {
      vi: 'Dấu `không công bố` chỉ có tác dụng trong các tệp thuộc dự án; khi xuất hoặc vẽ, công cụ dừng lại thay vì bỏ qua dấu này.',
      en: 'A mark counts in files of the project only; export and render stop rather than pass over it.',
    },
  }),
  patternRefused: entry({
    code: 'PRJ-21',
    severity: 'error',
    message: (pattern: string) => ({
      vi: `\`${pattern}\` không phải là mẫu đường dẫn nên bị bỏ qua. Mẫu gồm tên và \`*\`, \`**\`, \`?\`, \`[abc]\`, \`{a,b}\`; không dùng nhóm và phép lặp của biểu thức chính quy.`,
      en: `\`${pattern}\` is not a path pattern, so it is left out. Patterns consist of names and \`*\`, \`**\`, \`?\`, \`[abc]\`, \`{a,b}\`, without the groups and repetitions of regular expressions.`,
    }),
    explanation: {
      vi: '`**/*.govarch` là mọi tệp, `{nghiep-vu,ung-dung}/**` là mọi tệp trong hai thư mục.',
      en: '`**/*.govarch` means all files, `{business,applications}/**` all those in two folders.',
    },
  }),
  keepsLastConfiguration: entry({
    code: 'PRJ-22',
    severity: 'error',
    message: (reason: Localized) => ({
      vi: `\`govarch.json\` không phải là một đối tượng JSON hợp lệ: ${reason.vi}. Cho đến khi sửa xong, cấu hình hợp lệ gần nhất vẫn có hiệu lực.`,
      en: `\`govarch.json\` is not a valid JSON object: ${reason.en}. Until it is fixed, the last valid configuration applies.`,
    }),
    explanation: {
      vi: 'Tệp cấu hình của dự án là một đối tượng JSON `{ … }`; trong tệp được viết chú thích.',
      en: 'The configuration of a project is one JSON object; comments are allowed.',
    },
  }),
  dependencyWithoutConfig: entry({
    code: 'PRJ-23',
    severity: 'error',
    message: (alias: string, path: string) => ({
      vi: `Thư mục \`${path}\` của dự án phụ thuộc \`${alias}\` không có \`govarch.json\` nên không được đọc.`,
      en: `The folder \`${path}\` of the dependency \`${alias}\` has no \`govarch.json\`, so it is not read.`,
    }),
    explanation: {
      vi: 'Dự án phụ thuộc là thư mục có `govarch.json`; tệp có thể chỉ gồm `{}`.',
      en: 'A dependency is a folder with a `govarch.json`; `{}` is enough in it.',
    },
  }),
  dependencyOutside: entry({
    code: 'PRJ-24',
    severity: 'error',
    message: (alias: string, path: string) => ({
      vi: `Dự án phụ thuộc \`${alias}\` tại \`${path}\` nằm ngoài không gian làm việc nên không được đọc. Hãy mở thêm thư mục đó, hoặc đánh dấu không gian làm việc là đáng tin cậy.`,
      en: `The dependency \`${alias}\` at \`${path}\` lies outside the workspace, so it is not read. Open its folder too, or trust the workspace.`,
    }),
    explanation: {
      vi: 'Khi mở tệp nhận từ người khác, công cụ không tự đọc các thư mục khác trên máy.',
      en: 'Files that come from somebody else must not make the tool read other folders of the machine.',
    },
  }),
  linkOutside: entry({
    code: 'PRJ-25',
    severity: 'warning',
    message: (path: string) => ({
      vi: `Liên kết \`${path}\` dẫn ra ngoài không gian làm việc nên không được đi theo. Hãy mở thêm thư mục đích, hoặc đánh dấu không gian làm việc là đáng tin cậy.`,
      en: `The link \`${path}\` leads out of the workspace, and is not followed. Open the folder that it leads to too, or trust the workspace.`,
    }),
    explanation: {
      vi: 'Khi mở tệp nhận từ người khác, công cụ không tự đọc các thư mục khác trên máy.',
      en: 'Files that come from somebody else must not make the tool read other folders of the machine.',
    },
  }),
  linkIntoProject: entry({
    code: 'PRJ-27',
    severity: 'error',
    message: (path: string, project: string) => ({
      vi: `Liên kết \`${path}\` dẫn vào thư mục của dự án khác, \`${project}\`, nên không được đi theo. Hãy ghi dự án đó ở \`dependencies\`, hoặc đưa liên kết vào \`exclude\`.`,
      en: `The link \`${path}\` leads into the folder of another project, \`${project}\`, and is not followed. Name that project in \`dependencies\`, or put the link into \`exclude\`.`,
    }),
    explanation: {
      vi: 'Mỗi dự án quyết định nội dung nào của mình được công bố; đọc một phần thư mục qua liên kết có thể bỏ sót dấu `không công bố` ở tệp khác. Thành phần của dự án phụ thuộc được dùng qua tên, ví dụ `quoc-gia::NDXP`.',
      en: 'A project decides what of it may be published; a part of its folder, read through a link, may miss a `restricted` in another file. Elements of a dependency are used by name, such as `quoc-gia::NDXP`.',
    },
  }),
  scanStopped: entry({
    code: 'PRJ-26',
    severity: 'error',
    message: (reason: Localized) => ({
      vi: `Dự án chưa được đọc hết: ${reason.vi}. Hãy dùng một thư mục nhỏ hơn, hoặc tách phần không thuộc mô hình ra.`,
      en: `The project is not read completely: ${reason.en}. Choose a smaller folder, or move out what does not belong to the model.`,
    }),
    explanation: {
      vi: 'Công cụ tìm tệp trong giới hạn về số thư mục, số tệp và thời gian.',
      en: 'Files are looked for within limits of folders, files and time.',
    },
  }),
  readOtherwise: entry({
    code: 'PRJ-45',
    severity: 'warning',
    message: (places: number, edition: string) => ({
      vi: `Dự án chưa ghi phiên bản ngôn ngữ, và ${places} điều kiện sau danh sách nay áp dụng cho cả danh sách, trong khi phiên bản 0.1 chỉ áp dụng cho mục cuối. Chạy \`govarch migrate\` để giữ cách đọc cũ, hoặc ghi \`"edition": "${edition}"\` trong \`govarch.json\` nếu cách đọc mới là đúng.`,
      en: `The project does not say for which edition of the language it is written, and ${places === 1 ? 'one condition after a list is' : `${places} conditions after lists are`} now about the whole list; edition 0.1 took them for conditions of its last term. Run \`govarch migrate\` to keep what it said, or write \`"edition": "${edition}"\` in \`govarch.json\` if the new reading is right.`,
    }),
    explanation: {
      vi: 'Dự án ghi `edition` trong `govarch.json` được đọc theo phiên bản đó mà không nhắc lại.',
      en: 'A project that says its `edition` in `govarch.json` is not told of it again.',
    },
  }),
  otherEdition: entry({
    code: 'PRJ-46',
    severity: 'error',
    message: (framework: string, held: string) => ({
      vi: `Dự án theo khung \`${framework}\`, nhưng gói khung của dự án là của \`${held}\`; hãy sửa \`framework\` hoặc \`frameworkPack\`.`,
      en: `The project follows the framework \`${framework}\`, but its own pack is one of \`${held}\`; correct \`framework\` or \`frameworkPack\`.`,
    }),
    explanation: {
      vi: 'Gói khung là một dự án mà `name` là mã phiên bản khung của gói. Có thể bỏ `framework`: phiên bản khi đó lấy theo gói.',
      en: 'A pack is a project whose `name` is the edition that it holds. Without `framework` the edition is that of the pack.',
    },
  }),
  packOfItself: entry({
    code: 'PRJ-48',
    severity: 'error',
    message: () => ({
      vi: '`frameworkPack` trỏ về chính dự án này; gói khung là một dự án khác, trong thư mục riêng. Hãy ghi thư mục của gói, hoặc bỏ `frameworkPack` để dùng gói có sẵn theo `framework`.',
      en: '`frameworkPack` leads to this project itself; a pack is another project, in a folder of its own. Give its folder, or leave `frameworkPack` out and name an edition in `framework`.',
    }),
    explanation: {
      vi: 'Gói khung nêu các nội dung phải có mà dự án được đối chiếu; dự án không đối chiếu với chính mình.',
      en: 'A pack demands what a project is compared with; a project is not compared with itself.',
    },
  }),
  otherFramework: entry({
    code: 'PRJ-47',
    severity: 'warning',
    message: (written: string, configured: string) => ({
      vi: `Kiến trúc ghi khung \`${written}\`, nhưng \`govarch.json\` ghi \`"framework": "${configured}"\`, và mô hình được đối chiếu theo khung này. Hãy ghi cùng một phiên bản ở hai nơi.`,
      en: `The architecture says the framework \`${written}\`, but \`govarch.json\` says \`"framework": "${configured}"\`, by which the model is judged. Write the same edition at both places.`,
    }),
    explanation: {
      vi: 'Gói khung được đọc theo `framework` trong `govarch.json`; `khung` của kiến trúc nói cùng phiên bản cho người đọc tài liệu.',
      en: 'The pack is chosen by `framework` in `govarch.json`; `framework` of the architecture says the same to who reads the document.',
    },
  }),
} as const;
