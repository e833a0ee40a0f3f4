import type { Localized } from '@govarch/model/vocabulary';
import { beginning, entriesOf } from './message.js';

const entry = entriesOf('vocabulary');

/** A word of the vocabulary that a misspelt one is near to. */
export interface NearWord {
  /** The spelling that is near: it is in the language in which the author writes. */
  readonly near: string;
  /** The word's preferred spellings. */
  readonly spelling: Localized | undefined;
}

/** Proposes the spelling that is near to what was written, and the word in the reader's language where that differs. */
function didYouMean(word: NearWord | undefined): Localized {
  if (!word) {
    return { vi: '', en: '' };
  }
  const proposed = (preferred: string | undefined): string =>
    preferred === undefined || preferred === word.near ? `\`${word.near}\`` : `\`${word.near}\` (\`${preferred}\`)`;
  return {
    vi: ` Có phải ý bạn là ${proposed(word.spelling?.vi)}?`,
    en: ` Did you mean ${proposed(word.spelling?.en)}?`,
  };
}

function listed(readings: readonly string[], joint: string): string {
  const quoted = readings.map((reading) => `\`${reading}\``);
  if (quoted.length < 2) {
    return quoted.join('');
  }
  return `${quoted.slice(0, -1).join(', ')} ${joint} ${quoted.at(-1)}`;
}

/** What contradicts the vocabulary: words, kinds, attributes, values, relations. */
export const vocabulary = {
  unknownWord: entry({
    code: 'VOC-01',
    severity: 'error',
    message: (word: string, nearest: NearWord | undefined) => ({
      vi: `Không hiểu \`${word}\`.${didYouMean(nearest).vi}`,
      en: `\`${word}\` is not understood.${didYouMean(nearest).en}`,
    }),
    explanation: {
      vi: 'Câu lệnh bắt đầu bằng tên mục, loại thành phần, thuộc tính hoặc quan hệ, viết bằng tiếng Việt hoặc tiếng Anh. Lệnh `govarch vocabulary` in mọi từ dùng được.',
      en: 'A statement begins with a section, a kind, an attribute or a relation, in Vietnamese or English. `govarch vocabulary` prints all words there are.',
    },
  }),
  attributeNotOnKind: entry({
    code: 'VOC-02',
    severity: 'error',
    message: (kind: Localized, attribute: string, nearest: NearWord | undefined, bearers: Localized) => ({
      vi: `${kind.vi} không có thuộc tính \`${attribute}\` (thuộc tính của ${bearers.vi}).${didYouMean(nearest).vi}`,
      en: `${kind.en} has no attribute \`${attribute}\`, which belongs to ${bearers.en}.${didYouMean(nearest).en}`,
    }),
    explanation: {
      vi: 'Mỗi loại thành phần có các thuộc tính riêng; lệnh `govarch vocabulary` in thuộc tính dùng cho những loại nào.',
      en: 'Every kind has attributes of its own; `govarch vocabulary` prints to which kinds an attribute belongs.',
    },
  }),
  duplicateAttribute: entry({
    code: 'VOC-03',
    severity: 'error',
    message: (attribute: Localized) => ({
      vi: `Thuộc tính \`${attribute.vi}\` được viết nhiều lần; hãy giữ lại một.`,
      en: `The attribute \`${attribute.en}\` is written more than once; keep one of them.`,
    }),
    explanation: {
      vi: 'Chỉ một số thuộc tính được lặp lại, ví dụ kinh phí theo năm. Nhiều giá trị của một thuộc tính được viết cách nhau bằng dấu phẩy.',
      en: 'Only some attributes repeat, such as cost per year. Several values of one attribute are separated by commas.',
    },
  }),
  conflictingValues: entry({
    code: 'VOC-04',
    severity: 'error',
    message: (attribute: Localized, element: Localized) => ({
      vi: `${beginning(element.vi)} có hai giá trị khác nhau của \`${attribute.vi}\`; hãy giữ lại một.`,
      en: `${beginning(element.en)} has two different values of \`${attribute.en}\`; keep one of them.`,
    }),
    explanation: {
      vi: 'Một khối `bổ sung` không được thay đổi giá trị đã khai báo ở nơi khác.',
      en: 'An `extend` block may not change what is declared elsewhere.',
    },
  }),
  wrongValue: entry({
    code: 'VOC-05',
    severity: 'error',
    message: (attribute: Localized, expected: Localized) => ({
      vi: `Giá trị của \`${attribute.vi}\` phải là ${expected.vi}.`,
      en: `The value of \`${attribute.en}\` must be ${expected.en}.`,
    }),
    explanation: {
      vi: 'Lệnh `govarch vocabulary` in kiểu giá trị của mỗi thuộc tính.',
      en: '`govarch vocabulary` prints which values an attribute takes.',
    },
  }),
  outOfRange: entry({
    code: 'VOC-06',
    severity: 'error',
    message: (attribute: Localized, range: Localized) => ({
      vi: `Giá trị của \`${attribute.vi}\` phải ${range.vi}.`,
      en: `The value of \`${attribute.en}\` must be ${range.en}.`,
    }),
    explanation: {
      vi: 'Giới hạn thường theo văn bản pháp luật; nguồn được nêu trong tài liệu của thuộc tính.',
      en: 'The limits mostly follow the law; the manual names the source with the attribute.',
    },
  }),
  unknownValue: entry({
    code: 'VOC-07',
    severity: 'error',
    message: (attribute: Localized, value: string, nearest: NearWord | undefined, expected: Localized) => ({
      vi: `\`${attribute.vi}\` không nhận giá trị \`${value}\`.${nearest ? didYouMean(nearest).vi : ` Hãy viết ${expected.vi}.`}`,
      en: `\`${attribute.en}\` does not take the value \`${value}\`.${nearest ? didYouMean(nearest).en : ` Write ${expected.en}.`}`,
    }),
    explanation: {
      vi: 'Thuộc tính này chỉ nhận một trong các giá trị có sẵn; lệnh `govarch vocabulary` in các giá trị đó.',
      en: 'The attribute takes one of a list of values; `govarch vocabulary` prints them.',
    },
  }),
  relationNotAllowed: entry({
    code: 'VOC-08',
    severity: 'error',
    message: (relation: Localized, source: Localized, target: Localized, allowed: Localized) => ({
      vi: `Quan hệ \`${relation.vi}\` không thể đi từ ${source.vi} đến ${target.vi}; ${allowed.vi}.`,
      en: `The relation \`${relation.en}\` cannot go from ${source.en} to ${target.en}; ${allowed.en}.`,
    }),
    explanation: {
      vi: 'Mỗi quan hệ chỉ nối một số loại thành phần; lệnh `govarch vocabulary` in các loại đó.',
      en: 'A relation joins certain kinds only; `govarch vocabulary` prints them.',
    },
  }),
  selfRelation: entry({
    code: 'VOC-09',
    severity: 'error',
    message: (relation: Localized) => ({
      vi: `Quan hệ \`${relation.vi}\` nối một thành phần với chính nó.`,
      en: `The relation \`${relation.en}\` joins an element with itself.`,
    }),
    explanation: {
      vi: 'Quan hệ này chỉ có nghĩa giữa hai thành phần khác nhau.',
      en: 'The relation means something only between two elements.',
    },
  }),
  wrongPlace: entry({
    code: 'VOC-10',
    severity: 'error',
    message: (kind: Localized, allowed: Localized) => ({
      vi: `${kind.vi} không thể đứng ở đây; ${allowed.vi}.`,
      en: `${kind.en} cannot stand here; ${allowed.en}.`,
    }),
    explanation: {
      vi: 'Mỗi loại thuộc về một mục và có thể nằm bên trong một số loại khác.',
      en: 'A kind belongs to a section, and may stand inside certain other kinds.',
    },
  }),
  severalArchitectures: entry({
    code: 'VOC-11',
    severity: 'error',
    message: () => ({
      vi: 'Một dự án chỉ mô tả một kiến trúc; hãy chuyển kiến trúc này sang một dự án khác.',
      en: 'A project describes one architecture only; move this one to another project.',
    }),
    explanation: {
      vi: 'Mỗi kiến trúc có một dự án riêng; các dự án được nối với nhau bằng `dependencies` trong `govarch.json`.',
      en: 'Every architecture has a project of its own; `dependencies` in `govarch.json` joins them.',
    },
  }),
  nothingToBelongTo: entry({
    code: 'VOC-12',
    severity: 'error',
    message: (word: string) => ({
      vi: `\`${word}\` phải nằm trong thân của một thành phần.`,
      en: `\`${word}\` belongs into the body of an element.`,
    }),
    explanation: {
      vi: 'Ngoài thành phần, quan hệ viết kèm tên nguồn: `eCabinet đọc HoSo`.',
      en: 'Outside of elements a relation is written with its source: `eCabinet reads HoSo`.',
    },
  }),
  missingValue: entry({
    code: 'VOC-13',
    severity: 'error',
    message: (attribute: Localized, expected: Localized) => ({
      vi: `Thiếu giá trị của \`${attribute.vi}\`: ${expected.vi}.`,
      en: `The value of \`${attribute.en}\` is missing: ${expected.en}.`,
    }),
    explanation: {
      vi: 'Chỉ thuộc tính nhận giá trị đúng hoặc sai mới được viết mà không kèm giá trị.',
      en: 'Only attributes that are true or false stand without a value.',
    },
  }),
  datesClashWithState: entry({
    code: 'VOC-14',
    severity: 'warning',
    message: (state: Localized) => ({
      vi: `Trạng thái \`${state.vi}\` mâu thuẫn với thời gian hiệu lực; hãy bỏ trạng thái, vì thời gian được ưu tiên.`,
      en: `The state \`${state.en}\` contradicts the dates; remove the state, as the dates count.`,
    }),
    explanation: {
      vi: 'Thành phần đã kết thúc không còn ở trạng thái mục tiêu, thành phần ngừng sử dụng cần ngày kết thúc.',
      en: 'What has ended cannot be a target, and what is retired needs an end.',
    },
  }),
  endsBeforeItBegins: entry({
    code: 'VOC-15',
    severity: 'error',
    message: (from: Localized, to: Localized) => ({
      vi: `Ngày kết thúc ${to.vi} trước ngày bắt đầu ${from.vi}; hãy sửa một trong hai ngày.`,
      en: `It ends on ${to.en}, before it begins on ${from.en}; correct one of the dates.`,
    }),
    explanation: {
      vi: 'Kiểm tra hai ngày `từ` và `đến`.',
      en: 'Check the dates of `from` and `to`.',
    },
  }),
  titlesOverlap: entry({
    code: 'VOC-27',
    severity: 'warning',
    message: (earlier: string, later: string) => ({
      vi: `“${earlier}” và “${later}” cùng có hiệu lực; hãy ghi \`đến\` cho tên gọi trước và \`từ\` ngày hôm sau cho tên gọi sau.`,
      en: `“${earlier}” and “${later}” hold at the same time; give the first one \`to\`, and the second one \`from\` the day after.`,
    }),
    explanation: {
      vi: 'Tại mỗi ngày một thành phần có một tên gọi trong mỗi ngôn ngữ.',
      en: 'On each day an element has one title in each language.',
    },
  }),
  titleMissing: entry({
    code: 'VOC-25',
    severity: 'warning',
    message: (earlier: string, later: string, first: Localized, last: Localized) => ({
      vi: `Từ ${first.vi} đến ${last.vi} không có tên gọi nào giữa “${earlier}” và “${later}”; hãy sửa một trong hai ngày.`,
      en: `From ${first.en} to ${last.en} there is no title between “${earlier}” and “${later}”; correct one of the dates.`,
    }),
    explanation: {
      vi: 'Các tên gọi nối tiếp nhau: tên sau bắt đầu ngay sau ngày cuối của tên trước. Trong khoảng trống, tên trước được dùng.',
      en: 'Titles follow each other: the next begins on the day after the last day of the one before. Between them the one before is shown.',
    },
  }),
  periodOfText: entry({
    code: 'VOC-26',
    severity: 'error',
    message: () => ({
      vi: 'Chỉ tên gọi của thành phần mới có thời gian; ở đây hãy ghi thời gian trong phần thân của thuộc tính.',
      en: 'Only titles of elements have periods; here write the dates into the body of the attribute.',
    }),
    explanation: {
      vi: 'Tên gọi theo thời gian: `{ vi "A" { đến 31/12/2022 } vi "B" { từ 01/01/2023 } }`. Văn bản khác ghi thời gian sau dấu `}`.',
      en: 'A title over time: `{ vi "A" { to 2022-12-31 } vi "B" { from 2023-01-01 } }`. Other texts are dated behind the `}`.',
    },
  }),
  rangeUpsideDown: entry({
    code: 'VOC-23',
    severity: 'error',
    message: (range: string) => ({
      vi: `\`${range}\` bắt đầu bằng số lớn hơn; hãy viết số nhỏ trước.`,
      en: `\`${range}\` begins with the larger number; write the smaller one first.`,
    }),
    explanation: {
      vi: 'Một khoảng giá trị đi từ số nhỏ đến số lớn: `từ 3 đến 5`.',
      en: 'A range goes from the smaller number to the larger: `from 3 to 5`.',
    },
  }),
  severalValues: entry({
    code: 'VOC-16',
    severity: 'error',
    message: (attribute: Localized) => ({
      vi: `\`${attribute.vi}\` chỉ nhận một giá trị.`,
      en: `\`${attribute.en}\` takes one value only.`,
    }),
    explanation: {
      vi: 'Chỉ một số thuộc tính nhận danh sách giá trị.',
      en: 'Only some attributes take a list.',
    },
  }),
  noSuchDay: entry({
    code: 'VOC-20',
    severity: 'error',
    message: (date: string) => ({
      vi: `Không có ngày \`${date}\` trong lịch.`,
      en: `There is no \`${date}\` in the calendar.`,
    }),
    explanation: {
      vi: 'Kiểm tra ngày và tháng: tháng hai có 28 hoặc 29 ngày, và ngày đứng trước tháng.',
      en: 'Check day and month: February has 28 or 29 days, and the day comes before the month.',
    },
  }),
  impossibleSize: entry({
    code: 'VOC-21',
    severity: 'error',
    message: (written: string) => ({
      vi: `Độ dài \`${written}\` không thể có; hãy viết số nguyên lớn hơn 0, ví dụ \`văn bản(20)\`, \`số(10, 2)\`.`,
      en: `There is no length \`${written}\`; write a whole number above 0, such as \`text(20)\`, \`number(10, 2)\`.`,
    }),
    explanation: {
      vi: 'Trong ngoặc tròn là độ dài tối đa của văn bản, hoặc số chữ số và số chữ số thập phân.',
      en: 'In parentheses stands the largest length of a text, or the number of digits and of decimals.',
    },
  }),
  impossibleCardinality: entry({
    code: 'VOC-22',
    severity: 'error',
    message: (written: string, meant: string | undefined) => ({
      vi: `Bản số \`${written}\` không thể có; hãy viết ${meant === undefined ? 'số nhỏ trước, ví dụ `[0..1]`, `[1..*]`' : `\`${meant}\``}.`,
      en: `There is no cardinality \`${written}\`; write ${meant === undefined ? 'the smaller number first, such as `[0..1]`, `[1..*]`' : `\`${meant}\``}.`,
    }),
    explanation: {
      vi: 'Trong ngoặc vuông là số giá trị ít nhất và nhiều nhất của trường: `[0..1]` là có thể không có, `[1..*]` là ít nhất một.',
      en: 'In square brackets stand the least and the largest number of values: `[0..1]` may be missing, `[1..*]` is one at least.',
    },
  }),
  wordOfOthers: entry({
    code: 'VOC-29',
    severity: 'error',
    message: (written: string, instead: readonly string[], advice: Localized | undefined) => {
      const kept = instead.filter((text) => text !== '');
      const vi = kept.length > 0 ? ` Hãy viết ${listed(kept, 'hoặc')}.` : instead.length > 0 ? ' Hãy bỏ đi.' : '';
      const en = kept.length > 0 ? ` Write ${listed(kept, 'or')}.` : instead.length > 0 ? ' Leave it out.' : '';
      return {
        vi: `Ở đây không viết \`${written}\`.${vi}${advice ? ` ${advice.vi}` : ''}`,
        en: `\`${written}\` is not written here.${en}${advice ? ` ${advice.en}` : ''}`,
      };
    },
    explanation: {
      vi: 'Từ này dùng trong văn bản hoặc công cụ khác; ở đây mỗi ý có một từ, và phần còn lại của câu được đọc như thể từ đó đã được viết.',
      en: 'The word is one of documents or other tools; here each thing has one word, and the rest is read as if that were written.',
    },
  }),
  unclearAmount: entry({
    code: 'VOC-24',
    severity: 'error',
    message: (written: string, readings: readonly string[]) => ({
      vi: `Không rõ \`${written}\` là bao nhiêu; hãy viết một số kèm một đơn vị${readings.length > 0 ? `: ${listed(readings, 'hoặc')}` : ''}.`,
      en: `It is not clear how much \`${written}\` is; write one number with one unit${readings.length > 0 ? `: ${listed(readings, 'or')}` : ''}.`,
    }),
    explanation: {
      vi: 'Số tiền có thể viết theo nhiều đơn vị nhỏ dần, ví dụ `1 tỷ 200 triệu đồng`; mỗi số phải kèm đơn vị. Thời hạn được viết theo một đơn vị.',
      en: 'Amounts of money may be written in units that become smaller, such as `1 billion 200 million VND`, each number with its unit. Durations have one unit.',
    },
  }),
  missingUnit: entry({
    code: 'VOC-19',
    severity: 'warning',
    message: (amount: string, readings: readonly string[]) => ({
      vi: `Số tiền \`${amount}\` thiếu đơn vị nên được hiểu là đồng; hãy viết ${listed(readings, 'hoặc')}.`,
      en: `The amount \`${amount}\` has no unit and is taken for đồng; write ${listed(readings, 'or')}.`,
    }),
    explanation: {
      vi: 'Kinh phí trong các văn bản thường tính bằng triệu đồng; thiếu đơn vị thì không rõ là bao nhiêu.',
      en: 'Documents mostly count costs in millions of đồng; without a unit it is not clear how much is meant.',
    },
  }),
  missingAttribute: entry({
    code: 'VOC-17',
    severity: 'error',
    message: (element: Localized, kind: Localized, attribute: Localized) => ({
      vi: `${beginning(element.vi)} thiếu \`${attribute.vi}\`, thuộc tính bắt buộc của ${kind.vi}.`,
      en: `${beginning(element.en)} needs \`${attribute.en}\`: every ${kind.en} must have it.`,
    }),
    explanation: {
      vi: '`govarch.json` của dự án đặt `required` cho thuộc tính này. Hãy ghi thuộc tính vào thành phần, hoặc vào một khối `bổ sung` của nó.',
      en: 'The project’s `govarch.json` sets `required` for the attribute. Write it into the element, or into an `extend` block of it.',
    },
  }),
  restrictionNotUnderstood: entry({
    code: 'VOC-18',
    severity: 'error',
    message: (written: string) => ({
      vi: `\`${written}\` trông như \`không công bố\` nhưng ở đây không có tác dụng. Hãy viết \`không công bố\` thành một câu riêng trong thân của thành phần.`,
      en: `\`${written}\` looks like \`restricted\` but has no effect here. Write \`restricted\` as a statement of its own in the body of the element.`,
    }),
    explanation: {
      vi: 'Khi còn một dấu `không công bố` chưa hiểu được, lệnh `govarch export` và `govarch render` không ghi gì, để không làm lộ nội dung.',
      en: 'As long as a mark is not understood, `govarch export` and `govarch render` write nothing, so that nothing leaks.',
    },
  }),
  restrictionOfNothing: entry({
    code: 'VOC-45',
    severity: 'error',
    message: (written: string) => ({
      vi: `\`${written}\` ở đây không gắn với thành phần nào, nên không giữ lại nội dung nào. Hãy viết \`không công bố\` trong thân của thành phần, hoặc trong \`bổ sung\` đúng tên của thành phần.`,
      en: `\`${written}\` belongs to no element here, so nothing is withheld for it. Write \`restricted\` in the body of the element, or in an \`extend\` of its exact name.`,
    }),
    explanation: {
      vi: 'Không đoán được dấu này dành cho thành phần nào, kể cả khi tìm tên gần giống. Lệnh ghi với `--force` không giữ lại gì vì dấu này, nên có thể làm lộ nội dung.',
      en: 'Nobody can tell which element the mark is meant for; no name is near either. With `--force` nothing is withheld for it, so something may leak.',
    },
  }),
  twoTexts: entry({
    code: 'VOC-60',
    severity: 'warning',
    message: (of: Localized) => ({
      vi: `${beginning(of.vi)} có cả \`nội dung\` và \`tệp văn bản\`; hãy giữ một trong hai, để không có hai bản khác nhau.`,
      en: `${beginning(of.en)} has both \`text\` and \`text-file\`; keep one of them, so that there are not two versions.`,
    }),
    explanation: {
      vi: 'Văn bản ngắn ghi ở `nội dung`, văn bản dài để trong tệp Markdown và ghi ở `tệp văn bản`.',
      en: 'A short text stands in `text`, a long one in a Markdown file that `text-file` names.',
    },
  }),
} as const;
