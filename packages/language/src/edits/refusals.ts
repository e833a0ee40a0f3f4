import type { Localized } from '@govarch/model/vocabulary';

/** Why an edit cannot be made; in words that say what the author can do instead. */
export type Refusal = Localized;

export const refusals = {
  gone: (id: string): Refusal => ({
    vi: `Không còn \`${id}\` để sửa; mô hình đã thay đổi.`,
    en: `There is no \`${id}\` to edit any more; the model has changed.`,
  }),
  outside: (name: string, project: string): Refusal => ({
    vi: `\`${name}\` thuộc dự án \`${project}\`, dự án này chỉ được dùng làm phụ thuộc; hãy mở và sửa dự án đó.`,
    en: `\`${name}\` belongs to the project \`${project}\`, which is used as a dependency only; open that project to edit it.`,
  }),
  unreadable: (document: string): Refusal => ({
    vi: `Không sửa được \`${document}\` vì không đọc được tệp đó.`,
    en: `\`${document}\` cannot be edited, as it could not be read.`,
  }),
  unnamed: (id: string): Refusal => ({
    vi: `\`${id}\` không có tên viết được ở đây; hãy đặt tên cho nó trước.`,
    en: `\`${id}\` has no name that can be written here; name it first.`,
  }),
  noPlace: (kind: Localized): Refusal => ({
    vi: `Không rõ phải khai báo ${kind.vi} ở đâu; loại này chỉ đứng bên trong một phần tử khác.`,
    en: `It is not clear where to declare the ${kind.en}; its kind stands inside another element only.`,
  }),
  unknownKind: (kind: string, project: string): Refusal => ({
    vi: `Dự án \`${project}\` không có loại \`${kind}\`; hãy khai báo loại này trong \`govarch.json\`.`,
    en: `The project \`${project}\` has no kind \`${kind}\`; declare it in its \`govarch.json\`.`,
  }),
  noDocument: (project: string): Refusal => ({
    vi: `Dự án \`${project}\` chưa có tệp nào để ghi.`,
    en: `The project \`${project}\` has no file to write to.`,
  }),
  notAName: (name: string): Refusal => ({
    vi: `“${name}” không dùng làm tên được: tên bắt đầu bằng chữ cái hoặc “_”, gồm chữ cái, chữ số, “_” và “-” ở giữa.`,
    en: `“${name}” cannot be a name: names begin with a letter or “_” and hold letters, digits, “_” and inner “-”.`,
  }),
  taken: (other: string, name: string): Refusal => ({
    vi: `Đã có phần tử “${other}”: đổi thành “${name}” thì hai phần tử trùng tên.`,
    en: `There already is an element “${other}”: with the name “${name}” the two could not be told apart.`,
  }),
  viewTaken: (name: string): Refusal => ({
    vi: `Đã có sơ đồ “${name}”; hãy chọn tên khác.`,
    en: `There already is a view “${name}”; choose another name.`,
  }),
  several: (word: Localized, id: string): Refusal => ({
    vi: `\`${id}\` có nhiều \`${word.vi}\`; không rõ phải sửa mệnh đề nào.`,
    en: `\`${id}\` has several \`${word.en}\`; it is not clear which one to edit.`,
  }),
  partOfSyntax: (word: Localized): Refusal => ({
    vi: `\`${word.vi}\` là một phần không thể thiếu của câu lệnh; hãy sửa cả câu lệnh.`,
    en: `\`${word.en}\` is a part that its statement cannot do without; edit the statement as a whole.`,
  }),
  notAllowed: (word: Localized, kind: Localized): Refusal => ({
    vi: `\`${kind.vi}\` không thể có \`${word.vi}\`.`,
    en: `\`${kind.en}\` cannot have \`${word.en}\`.`,
  }),
  noConfiguration: (project: string): Refusal => ({
    vi: `Dự án \`${project}\` không có \`govarch.json\`; hãy tạo tệp này trước.`,
    en: `The project \`${project}\` has no \`govarch.json\`; create one first.`,
  }),
  brokenConfiguration: (project: string): Refusal => ({
    vi: `\`govarch.json\` của dự án \`${project}\` có lỗi; hãy sửa lỗi trước.`,
    en: `The \`govarch.json\` of the project \`${project}\` has errors; correct them first.`,
  }),
  aliasTaken: (alias: string): Refusal => ({
    vi: `Bí danh \`${alias}\` đã dùng cho một phụ thuộc khác.`,
    en: `The alias \`${alias}\` already stands for another dependency.`,
  }),
  contradictory: (): Refusal => ({
    vi: 'Các sửa đổi này chồng lên nhau nên không làm cùng lúc được; hãy làm từng sửa đổi một.',
    en: 'These edits overlap and cannot be made together; make them one by one.',
  }),
  insideItself: (name: string): Refusal => ({
    vi: `Không chuyển \`${name}\` vào chính nó được.`,
    en: `\`${name}\` cannot be moved into itself.`,
  }),
} as const;
