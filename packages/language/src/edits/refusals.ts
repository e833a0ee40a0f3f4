import type { Localized } from '@govarch/model/vocabulary';
import { UNNAMED } from '../syntax/unnamed.js';

/** Why an edit cannot be made; in words that say what the author can do instead. */
export type Refusal = Localized;

export const refusals = {
  gone: (id: string): Refusal => ({
    vi: `Không còn ${shown(id).vi} để sửa vì mô hình đã thay đổi; hãy làm lại từ mô hình hiện tại.`,
    en: `Nothing is left to edit of ${shown(id).en}, as the model has changed; start again from the model as it is now.`,
  }),
  outside: (name: string, project: string): Refusal => ({
    vi: `\`${name}\` thuộc dự án \`${project}\`, dự án này chỉ được dùng làm phụ thuộc; hãy mở và sửa dự án đó.`,
    en: `\`${name}\` belongs to the project \`${project}\`, which is used as a dependency only; open that project to edit it.`,
  }),
  unreadable: (document: string): Refusal => ({
    vi: `Không sửa được \`${document}\` vì không đọc được tệp đó; hãy kiểm tra quyền đọc.`,
    en: `\`${document}\` cannot be edited, as it could not be read; check that it may be read.`,
  }),
  unnamed: (id: string): Refusal => ({
    vi: `Ở đây không viết được tên của ${shown(id).vi}; hãy đặt tên cho thành phần đó trước.`,
    en: `The name of ${shown(id).en} cannot be written here; name that element first.`,
  }),
  noPlace: (kind: Localized): Refusal => ({
    vi: `Không rõ phải khai báo ${kind.vi} ở đâu; loại này chỉ đứng bên trong một thành phần khác.`,
    en: `It is not clear where to declare the ${kind.en}; its kind stands inside another element only.`,
  }),
  unknownKind: (kind: string, project: string): Refusal => ({
    vi: `Dự án \`${project}\` không có loại \`${kind}\`; hãy khai báo loại này trong \`govarch.json\`.`,
    en: `The project \`${project}\` has no kind \`${kind}\`; declare it in its \`govarch.json\`.`,
  }),
  noDocument: (project: string): Refusal => ({
    vi: `Dự án \`${project}\` chưa có tệp nào để ghi; hãy tạo một tệp \`.govarch\` trước.`,
    en: `The project \`${project}\` has no file to write to; create a \`.govarch\` file first.`,
  }),
  notAName: (name: string): Refusal => ({
    vi: `“${name}” không dùng làm tên được: tên bắt đầu bằng chữ cái hoặc “_”, gồm chữ cái, chữ số, “_” và “-” ở giữa.`,
    en: `“${name}” cannot be a name: names begin with a letter or “_” and hold letters, digits, “_” and inner “-”.`,
  }),
  taken: (other: string, name: string): Refusal => ({
    vi: `Đã có thành phần “${other}”: nếu đổi thành “${name}” thì hai thành phần trùng tên; hãy chọn tên khác.`,
    en: `There already is an element “${other}”: with the name “${name}” the two could not be told apart; choose another name.`,
  }),
  viewTaken: (name: string): Refusal => ({
    vi: `Đã có sơ đồ “${name}”; hãy chọn tên khác.`,
    en: `There already is a view “${name}”; choose another name.`,
  }),
  several: (word: Localized, id: string): Refusal => ({
    vi: `Có nhiều \`${word.vi}\` ở ${shown(id).vi} nên không rõ phải sửa mệnh đề nào; hãy sửa trong văn bản.`,
    en: `There are several \`${word.en}\` in ${shown(id).en}, so it is not clear which one to edit; edit the text.`,
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
    vi: `Bí danh \`${alias}\` đã dùng cho một dự án phụ thuộc khác; hãy chọn bí danh khác.`,
    en: `The alias \`${alias}\` already stands for another dependency; choose another one.`,
  }),
  contradictory: (): Refusal => ({
    vi: 'Các sửa đổi này chồng lên nhau nên không làm cùng lúc được; hãy làm từng sửa đổi một.',
    en: 'These edits overlap and cannot be made together; make them one by one.',
  }),
  insideItself: (name: string): Refusal => ({
    vi: `Không thể chuyển \`${name}\` vào bên trong chính nó; hãy chọn nơi khác.`,
    en: `\`${name}\` cannot be moved into itself; choose another place.`,
  }),
} as const;

/** What an id names, or two ids with an arrow between them, as a sentence speaks of it. */
function shown(id: string): Localized {
  const parts = id.split(' → ').map(shownElement);
  return { vi: parts.map(({ vi }) => vi).join(' → '), en: parts.map(({ en }) => en).join(' → ') };
}

/** What stands in an id for a missing name is shown to nobody. */
function shownElement(id: string): Localized {
  const name = id.slice(id.indexOf('::') < 0 ? 0 : id.indexOf('::') + 2);
  return name.includes(UNNAMED)
    ? { vi: 'thành phần không tên', en: 'an element without a name' }
    : { vi: `\`${name}\``, en: `\`${name}\`` };
}
