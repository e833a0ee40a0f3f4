import type { Withheld } from '@govarch/model/public-model';
import type { Obstacle } from '@govarch/model/publication';
import type { Language, Localized } from '@govarch/model/vocabulary';
import { dateText } from '@govarch/model/wording/dates';
import { countText, severityCounts } from '@govarch/model/wording/severities';

const OBSTACLES: Readonly<Record<Obstacle, Localized>> = {
  failure: { vi: 'GovArch gặp lỗi nội bộ', en: 'GovArch itself failed' },
  unread: { vi: 'có phần của mô hình chưa được đọc', en: 'part of the model was not read' },
  doubt: { vi: 'có chỗ của mô hình chưa hiểu được', en: 'part of the model was not understood' },
};

/** What the command itself says, beside findings. */
export const messages = {
  pathMissing: (path: string): Localized => ({
    vi: `Không có tệp hay thư mục "${path}". Hãy kiểm tra lại đường dẫn.`,
    en: `There is no file or folder "${path}". Check the path.`,
  }),
  pathUnreadable: (path: string, reason: string): Localized => ({
    vi: `Không đọc được "${path}" (${reason}). Hãy kiểm tra quyền truy cập.`,
    en: `"${path}" cannot be read (${reason}). Check its permissions.`,
  }),
  pathNoModel: (path: string): Localized => ({
    vi: `"${path}" không phải là tệp .govarch. Hãy chỉ ra thư mục của dự án hoặc một tệp .govarch trong đó.`,
    en: `"${path}" is not a .govarch file. Name a project's folder, or a .govarch file in it.`,
  }),
  readAlone: (file: string, folder: string): Localized => ({
    vi: `Chỉ tệp "${file}" được đọc: thư mục "${folder}" không có govarch.json. Để đọc mọi tệp cùng nhau, hãy chỉ ra thư mục.`,
    en: `Only the file "${file}" was read: the folder "${folder}" has no govarch.json. To read all files together, name the folder.`,
  }),
  notAFolder: (path: string, inTheWay: string): Localized => ({
    vi: `Không ghi được vào thư mục "${path}": "${inTheWay}" là một tệp. Hãy chọn thư mục khác.`,
    en: `The folder "${path}" cannot be written: "${inTheWay}" is a file. Choose another folder.`,
  }),
  emptyValue: (option: string): Localized => ({
    vi: `Tùy chọn ${option} cần một giá trị.`,
    en: `Option ${option} needs a value.`,
  }),
  newWhat: (written: string | undefined): Localized => ({
    vi: `${written === undefined ? 'Hãy cho biết thêm gì' : `Không có lệnh \`govarch new ${written}\``}: \`govarch new element <loại> <tên>\`, \`govarch new process <tên>\` hoặc \`govarch new view <loại> <tên>\`, ví dụ \`govarch new element "hệ thống" QLVB\`.`,
    en: `${written === undefined ? 'Say what to add' : `There is no command \`govarch new ${written}\``}: \`govarch new element <kind> <name>\`, \`govarch new process <name>\` or \`govarch new view <kind> <name>\`, such as \`govarch new element system QLVB\`.`,
  }),
  cannotWrite: (path: string, reason: string): Localized => ({
    vi: `Không ghi được vào "${path}" (${reason}).`,
    en: `"${path}" cannot be written (${reason}).`,
  }),
  leadsOutside: (path: string, folder: string): Localized => ({
    vi: `"${path}" là liên kết dẫn ra ngoài thư mục "${folder}" nên không được ghi.`,
    en: `"${path}" is a link that leads out of the folder "${folder}", so it is not written.`,
  }),
  isModel: (path: string): Localized => ({
    vi: `"${path}" là tệp của mô hình nên không được ghi đè. Hãy chọn tên khác.`,
    en: `"${path}" is a file of a model, and is not overwritten. Choose another name.`,
  }),
  notADate: (value: string): Localized => ({
    vi: `"${value}" không phải là ngày. Hãy viết như 30/06/2025.`,
    en: `"${value}" is not a date. Write 2025-06-30 or 30/06/2025.`,
  }),
  notACount: (option: string, value: string): Localized => ({
    vi: `${option} cần một số nguyên từ 0 trở lên, không phải "${value}".`,
    en: `${option} takes a whole number from 0, not "${value}".`,
  }),
  notAChoice: (option: string, value: string, choices: readonly string[]): Localized => ({
    vi: `${option} không nhận "${value}". Các giá trị dùng được: ${choices.join(', ')}.`,
    en: `${option} does not take "${value}". It takes: ${choices.join(', ')}.`,
  }),
  unknownView: (name: string, nearest: readonly string[]): Localized => ({
    vi: `Không có sơ đồ hay thành phần nào tên "${name}".${proposal(nearest).vi}`,
    en: `There is no view or element named "${name}".${proposal(nearest).en}`,
  }),
  projectThere: (folder: string, files: readonly string[]): Localized => ({
    vi: `Thư mục "${folder}" đã có ${files.join(', ')}. Hãy chọn một thư mục khác; không tệp nào bị ghi đè.`,
    en: `The folder "${folder}" already has ${files.join(', ')}. Choose another folder; no file was overwritten.`,
  }),
  nextSteps: (folder: string): Localized => ({
    vi: `Tiếp theo: govarch validate ${folder}`,
    en: `Next: govarch validate ${folder}`,
  }),
  changed: (file: string, line: number): Localized => ({
    vi: `Đã sửa ${file}, từ dòng ${line}`,
    en: `Changed ${file}, from line ${line}`,
  }),
  nothingToMigrate: (edition: string): Localized => ({
    vi: `Không có gì phải viết lại: dự án được đọc theo phiên bản ${edition} của ngôn ngữ.`,
    en: `Nothing has to be rewritten: the project is read by edition ${edition} of the language.`,
  }),
  toMigrate: (places: number, edition: string): Localized => ({
    vi: `Cần chạy \`govarch migrate\`: có ${places} chỗ được đọc khác trước, và \`govarch.json\` chưa ghi \`"edition": "${edition}"\`.`,
    en: `\`govarch migrate\` is due: ${places === 1 ? 'one place is' : `${places} places are`} read otherwise than before, and \`govarch.json\` does not say \`"edition": "${edition}"\` yet.`,
  }),
  added: (file: string, line: number): Localized => ({
    vi: `Đã thêm vào ${file}, dòng ${line}`,
    en: `Added to ${file}, line ${line}`,
  }),
  severalProjects: (path: string, names: readonly string[]): Localized => ({
    vi: `Trong "${path}" có nhiều dự án (${names.join(', ')}). Hãy dùng --project để chỉ ra thư mục của một dự án.`,
    en: `There are several projects in "${path}" (${names.join(', ')}). Name the folder of one of them by --project.`,
  }),
  nothingToEdit: (path: string): Localized => ({
    vi: `Trong "${path}" chưa có tệp .govarch nào để ghi. Hãy bắt đầu bằng govarch init.`,
    en: `There is no .govarch file to write to in "${path}". Begin with govarch init.`,
  }),
  damagedFile: (file: string): Localized => ({
    vi: `Chưa ghi gì: "${file}" có lỗi cú pháp. Hãy sửa lỗi đó trước (govarch validate).`,
    en: `Nothing was written: "${file}" has syntax errors. Fix them first (govarch validate).`,
  }),
  unknownKind: (word: string, nearest: readonly string[]): Localized => ({
    vi: `Không có loại thành phần "${word}".${proposal(nearest).vi} Xem các loại bằng govarch vocabulary.`,
    en: `There is no kind "${word}".${proposal(nearest).en} govarch vocabulary lists all kinds.`,
  }),
  writtenOnOneLine: (word: string, name: string, example: Localized): Localized => ({
    vi: `\`${word}\` cần nhiều hơn một tên, nên hãy viết trực tiếp vào tệp của dự án, ví dụ \`${word} ${name} ${example.vi}\`.`,
    en: `\`${word}\` needs more than a name, so write it into a file of the project, such as \`${word} ${name} ${example.en}\`.`,
  }),
  unknownViewKind: (word: string, kinds: readonly Localized[]): Localized => ({
    vi: `Không có loại sơ đồ "${word}". Các loại: ${kinds.map(({ vi }) => vi).join(', ')}.`,
    en: `There is no kind of view "${word}". There are: ${kinds.map(({ en }) => en).join(', ')}.`,
  }),
  unknownElement: (name: string, nearest: readonly string[]): Localized => ({
    vi: `Không có thành phần nào tên "${name}".${proposal(nearest).vi}`,
    en: `There is no element named "${name}".${proposal(nearest).en}`,
  }),
  unknownWord: (word: string, nearest: readonly string[]): Localized => ({
    vi: `Ngôn ngữ không có từ "${word}".${proposal(nearest).vi}`,
    en: `The language has no word "${word}".${proposal(nearest).en}`,
  }),
  moreOfWords: {
    vi: 'Xem một từ: govarch vocabulary <từ>, có dấu hay không dấu đều được.',
    en: 'To read about one of them: govarch vocabulary <word>, with or without tone marks.',
  },
  nothingToRead: (path: string): Localized => ({
    vi: `Trong "${path}" không có tệp .govarch nào.`,
    en: `There is no .govarch file in "${path}".`,
  }),
  notOfProject: (path: string): Localized => ({
    vi: `Tệp "${path}" không thuộc dự án nào nên không được đọc: \`include\` hoặc \`exclude\` trong govarch.json của thư mục chứa nó đã loại tệp này. Hãy sửa hai mục đó, hoặc chuyển tệp đi.`,
    en: `The file "${path}" belongs to no project and is not read: \`include\` or \`exclude\` in the govarch.json around it leaves it out. Change those, or move the file.`,
  }),
  emptyProject: (project: string): Localized => ({
    vi: `Dự án \`${project}\` không có tệp .govarch nào được đọc; hãy kiểm tra \`include\` trong govarch.json.`,
    en: `No .govarch file of the project \`${project}\` is read; check \`include\` in its govarch.json.`,
  }),
  refused: (obstacle: Obstacle, errors: number): Localized => ({
    vi: `Chưa ghi gì: ${OBSTACLES[obstacle].vi} (${errors} lỗi ở trên). Hãy khắc phục, hoặc dùng --force để ghi phần đọc được.`,
    en: `Nothing was written: ${OBSTACLES[obstacle].en} (${countText(errors, 'error')} above). Fix that, or use --force to write what there is.`,
  }),
  forced: (obstacle: Obstacle, errors: number, places: readonly string[]): Localized => ({
    vi: `Ghi theo --force nên có thể thiếu nội dung: ${OBSTACLES[obstacle].vi} (${errors} lỗi ở trên, tại ${places.join(', ')}).`,
    en: `Written because of --force, so something may be missing: ${OBSTACLES[obstacle].en} (${countText(errors, 'error')} above, in ${places.join(', ')}).`,
  }),
  heldBack: (ids: readonly string[]): Localized => ({
    vi: `Không đưa ra vì chưa rõ có được công bố hay không: ${named(ids, 'thành phần không tên')}.`,
    en: `Withheld because a mark as restricted is in doubt: ${named(ids, 'an element without a name')}.`,
  }),
  dates: (project: string, asOf: string, lawDate: string): Localized => ({
    vi: `Dự án ${project}, tính đến ngày ${dateText(asOf).vi}, theo pháp luật tại ngày ${dateText(lawDate).vi}`,
    en: `Project ${project}, as of ${asOf}, by the law of ${lawDate}`,
  }),
  clean: { vi: 'Không phát hiện vấn đề nào.', en: 'No findings.' },
  summary: (errors: number, warnings: number, infos: number): Localized =>
    severityCounts({ error: errors, warning: warnings, info: infos }),
  counts: (projects: number, files: number, elements: number, relations: number): Localized => ({
    vi: `${projects} dự án, ${files} tệp, ${elements} thành phần, ${relations} quan hệ`,
    en: `${countText(projects, 'project')}, ${countText(files, 'file')}, ${countText(elements, 'element')}, ${countText(relations, 'relation')}`,
  }),
  tooManyWarnings: (warnings: number, limit: number): Localized => ({
    vi: `Có ${warnings} cảnh báo, vượt giới hạn ${limit}.`,
    en: `There are ${warnings} warnings, over the limit of ${limit}.`,
  }),
  loading: { vi: 'Đang đọc mô hình…', en: 'Reading the model…' },
  checking: { vi: 'Đang kiểm tra…', en: 'Checking…' },
  drawing: (view: string): Localized => ({ vi: `Đang vẽ ${view}…`, en: `Drawing ${view}…` }),
  notDrawn: (view: string, reason: string): Localized => ({
    vi: `GovArch gặp lỗi nội bộ khi vẽ ${view} (${reason}); các hình khác vẫn được vẽ.`,
    en: `GovArch itself failed to draw ${view} (${reason}); the other pictures are drawn all the same.`,
  }),
  written: (path: string): Localized => ({ vi: `Đã ghi ${path}`, en: `Wrote ${path}` }),
  withheld: ({ elements, relations, attributes, views }: Withheld): Localized => ({
    vi: `Không đưa ra vì không công bố: ${elements} thành phần, ${relations} quan hệ, ${attributes} thuộc tính, ${views} sơ đồ.`,
    en: `Withheld as restricted: ${countText(elements, 'element')}, ${countText(relations, 'relation')}, ${countText(attributes, 'attribute')}, ${countText(views, 'view')}.`,
  }),
  defect: (reason: string): Localized => ({
    vi: `GovArch gặp lỗi nội bộ: ${reason}\nXin gửi dòng trên cùng mô hình gây lỗi cho nhóm phát triển GovArch (xem README, mục "Báo lỗi").`,
    en: `GovArch itself failed: ${reason}\nPlease report the line above, with the model that causes it, to GovArch's developers (README, "Reporting a defect").`,
  }),
} as const;

/** Ids as a list of names; what stands in an id for a missing name, after `#`, is shown to nobody. */
function named(ids: readonly string[], nameless: string): string {
  return [...new Set(ids.map((id) => (id.includes('#') ? nameless : id)))].join(', ');
}

function proposal(nearest: readonly string[]): Localized {
  const names = nearest.join(', ');
  return nearest.length > 0 ? { vi: ` Có phải là ${names}?`, en: ` Did you mean ${names}?` } : { vi: '', en: '' };
}

/** Language of the user's session, before a project says more: Vietnamese where the locale is. */
export function sessionLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^vi\b/i.test(locale) || /^vi_/i.test(locale) ? 'vi' : 'en';
}
