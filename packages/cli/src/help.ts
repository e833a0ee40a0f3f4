import type { Language } from '@govarch/model/vocabulary';

export interface HelpText {
  readonly program: string;
  readonly version: string;
  readonly help: string;
  readonly helpCommand: string;
  readonly noCommand: string;
  readonly language: string;
  readonly validate: string;
  readonly render: string;
  readonly export: string;
  readonly path: string;
  readonly paths: string;
  readonly reportFormat: string;
  readonly imageFormat: string;
  readonly exportFormat: string;
  readonly asOf: string;
  readonly lawDate: string;
  readonly maxWarnings: string;
  readonly view: string;
  readonly folder: string;
  readonly file: string;
  readonly force: string;
  readonly init: string;
  readonly template: string;
  readonly languageOfProject: string;
  readonly newProject: string;
  readonly migrate: string;
  readonly migrateCheck: string;
  readonly new: string;
  readonly newWhat: string;
  readonly newElement: string;
  readonly newView: string;
  readonly newProcess: string;
  readonly kind: string;
  readonly viewKind: string;
  readonly name: string;
  readonly title: string;
  readonly inside: string;
  readonly project: string;
  readonly vocabulary: string;
  readonly word: string;
  /** Headings that the option parser prints. */
  readonly titles: Readonly<Record<string, string>>;
  /** What stands before the value that is taken where nothing is said. */
  readonly default: string;
  /** What stands in brackets for what is to be written there, where it is not the same word. */
  readonly placeholders: Readonly<Record<string, string>>;
}

/** What `--help` says. */
export const help: Readonly<Record<Language, HelpText>> = {
  vi: {
    program: 'Kiến trúc Chính phủ điện tử viết bằng văn bản: kiểm tra, vẽ sơ đồ, xuất mô hình.',
    version: 'in số phiên bản',
    help: 'in hướng dẫn này',
    helpCommand: 'in hướng dẫn của một lệnh',
    noCommand: 'Hãy chọn một lệnh: init, new, validate, render, export, migrate hoặc vocabulary. Xem govarch --help.\n',
    language: 'ngôn ngữ của thông báo (mặc định: theo dự án)',
    validate:
      'kiểm tra các dự án; mã thoát 0: không có lỗi, 1: có lỗi, 2: gọi lệnh sai hoặc có phần chưa đọc được, 3: lỗi của GovArch',
    render:
      'vẽ các sơ đồ của một dự án thành tệp SVG hoặc PNG; mã thoát như của validate; không ghi gì khi còn phần của mô hình chưa đọc hoặc chưa hiểu được',
    export:
      'ghi mô hình của một dự án ra một tệp; mã thoát như của validate; không ghi gì khi còn phần của mô hình chưa đọc hoặc chưa hiểu được',
    path: 'thư mục của dự án, hoặc một tệp của nó',
    paths: 'thư mục của dự án, hoặc tệp của chúng',
    reportFormat: 'dạng của báo cáo',
    imageFormat: 'dạng của hình vẽ',
    exportFormat: 'dạng của tệp',
    asOf: 'ngày tham chiếu: mô hình được xét theo ngày này, như 30/06/2025',
    lawDate: 'ngày của pháp luật được áp dụng (mặc định: ngày tham chiếu, nhưng không sau hôm nay)',
    maxWarnings: 'số cảnh báo tối đa được chấp nhận',
    view: 'tên sơ đồ, hoặc tên thành phần để vẽ ngữ cảnh của nó (mặc định: mọi sơ đồ đã khai báo)',
    folder: 'thư mục nhận các hình vẽ; không ghi gì ra ngoài thư mục này',
    file: 'tệp nhận mô hình; "-" là đầu ra chuẩn',
    force: 'ghi phần đọc được dù mô hình có lỗi; thành phần có dấu không công bố bị viết hỏng vẫn không được đưa ra',
    init: 'tạo một dự án mới trong thư mục; không ghi đè tệp nào có sẵn',
    template: 'kiến trúc mẫu: empty (chỉ một cơ quan), ministry (bộ) hoặc province (tỉnh)',
    languageOfProject: 'ngôn ngữ của dự án và của thông báo',
    newProject: 'thư mục của dự án mới',
    migrate: 'viết lại dự án theo phiên bản ngôn ngữ hiện nay mà không đổi ý nghĩa, và ghi phiên bản vào govarch.json',
    migrateCheck: 'chỉ cho biết có gì phải viết lại (mã thoát 1), không sửa tệp',
    new: 'thêm phần khung của một thành phần, quy trình hoặc sơ đồ vào đúng tệp của dự án',
    newWhat: '`element`, `process` hoặc `view`',
    newElement: 'thêm một thành phần thuộc một loại, như "hệ thống" hay system',
    newView: 'thêm một sơ đồ',
    newProcess: 'thêm một quy trình với bước đầu, bước xử lý và kết thúc',
    kind: 'loại thành phần, có dấu hay không dấu, như "he thong" hay system',
    viewKind: 'loại sơ đồ, như "tổng thể" hay landscape',
    name: 'tên dùng để nhắc đến trong mô hình: chữ cái, chữ số, không có dấu cách',
    title: 'tiêu đề (mặc định: như tên)',
    inside: 'tên thành phần chứa thành phần mới',
    project: 'thư mục của dự án, hoặc một tệp của nó',
    vocabulary: 'in nghĩa và cách dùng của một từ; không ghi từ nào thì liệt kê mọi từ',
    word: 'một từ tiếng Việt hoặc tiếng Anh, có dấu hay không dấu',
    titles: {
      'Usage:': 'Cách dùng:',
      'Arguments:': 'Tham số:',
      'Options:': 'Tùy chọn:',
      'Commands:': 'Lệnh:',
    },
    default: 'mặc định',
    placeholders: {
      options: 'tùy chọn',
      command: 'lệnh',
      path: 'đường dẫn',
      paths: 'đường dẫn',
      folder: 'thư mục',
      file: 'tệp',
      name: 'tên',
      kind: 'loại',
      what: 'nội dung',
      text: 'văn bản',
      title: 'tiêu đề',
      template: 'mẫu',
      date: 'ngày',
      word: 'từ',
      n: 'số',
    },
  },
  en: {
    program: 'e-Government architecture as text: check it, draw it, export it.',
    version: 'print the version',
    help: 'print this help',
    helpCommand: "print a command's help",
    noCommand: 'Choose a command: init, new, validate, render, export, migrate or vocabulary. See govarch --help.\n',
    language: "language of messages (default: the project's)",
    validate:
      'check projects; exit code 0: no errors, 1: errors, 2: wrong call or something not read, 3: a defect of GovArch',
    render:
      "draw a project's views as SVG or PNG files; exit codes as of validate; nothing is written while part of the model was not read or understood",
    export:
      "write a project's model to a file; exit codes as of validate; nothing is written while part of the model was not read or understood",
    path: "a project's folder, or one of its files",
    paths: "projects' folders, or their files",
    reportFormat: 'form of the report',
    imageFormat: 'form of the pictures',
    exportFormat: 'form of the file',
    asOf: 'date at which the model is judged, like 2025-06-30 or 30/06/2025',
    lawDate: 'date of the law that counts (default: that of --as-of, but not after today)',
    maxWarnings: 'how many warnings are accepted',
    view: 'name of a view, or of an element to draw what surrounds it (default: all declared views)',
    folder: 'folder for the pictures; nothing is written outside of it',
    file: 'file for the model; "-" is standard output',
    force:
      'write what could be read in spite of errors; elements whose mark as restricted is damaged are still withheld',
    init: 'create a project in a folder; existing files are not overwritten',
    template: 'architecture to begin with: empty (one agency), ministry or province',
    languageOfProject: 'language of the project and of messages',
    newProject: 'folder of the new project',
    migrate:
      'rewrite a project for the present edition of the language without changing what it says, and say so in govarch.json',
    migrateCheck: 'only tell whether there is something to rewrite (exit code 1), change no file',
    new: 'write the skeleton of an element, a process or a view into the right file of a project',
    newWhat: '`element`, `process` or `view`',
    newElement: 'add an element of a kind, such as system',
    newView: 'add a view',
    newProcess: 'add a process with a beginning, a step and an end',
    kind: 'kind of the element in either language, such as system or "he thong"',
    viewKind: 'kind of the view, such as landscape',
    name: 'name by which the model speaks of it: letters and digits, no blanks',
    title: 'title (default: the name)',
    inside: 'name of the element that is to contain it',
    project: "the project's folder, or one of its files",
    vocabulary: 'print what a word means and where it stands; without a word, list all words',
    word: 'a word in English or Vietnamese, with or without tone marks',
    titles: {},
    default: 'default',
    placeholders: {},
  },
};
