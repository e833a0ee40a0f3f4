import type { Localized } from '@govarch/model/vocabulary';
import { entriesOf } from './message.js';

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
      vi: 'Câu lệnh bắt đầu bằng một phần, một loại, một thuộc tính hoặc một quan hệ của từ vựng, viết bằng tiếng Việt hoặc tiếng Anh.',
      en: 'A statement begins with a section, a kind, an attribute or a relation of the vocabulary, in Vietnamese or English.',
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
      vi: 'Mỗi loại có các thuộc tính riêng, xem tài liệu tham chiếu của ngôn ngữ.',
      en: 'Every kind has attributes of its own; see the language reference.',
    },
  }),
  duplicateAttribute: entry({
    code: 'VOC-03',
    severity: 'error',
    message: (attribute: Localized) => ({
      vi: `Thuộc tính \`${attribute.vi}\` được viết nhiều lần.`,
      en: `The attribute \`${attribute.en}\` is written more than once.`,
    }),
    explanation: {
      vi: 'Chỉ một số thuộc tính được lặp lại, ví dụ kinh phí theo năm. Thuộc tính nhận nhiều giá trị viết chúng cách nhau bằng dấu phẩy.',
      en: 'Only some attributes repeat, such as cost per year. An attribute of several values parts them by commas.',
    },
  }),
  conflictingValues: entry({
    code: 'VOC-04',
    severity: 'error',
    message: (attribute: Localized, element: string) => ({
      vi: `\`${element}\` có hai giá trị khác nhau của \`${attribute.vi}\`.`,
      en: `\`${element}\` has two different values of \`${attribute.en}\`.`,
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
      vi: 'Kiểu giá trị của mỗi thuộc tính có trong tài liệu tham chiếu của ngôn ngữ.',
      en: 'The language reference gives the type of every attribute.',
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
      vi: 'Giới hạn do từ vựng quy định, thường theo văn bản pháp luật.',
      en: 'The vocabulary sets the limits, mostly from the law.',
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
      vi: 'Thuộc tính này chỉ nhận một trong các giá trị đã liệt kê trong từ vựng.',
      en: 'The attribute takes one of the values that the vocabulary lists.',
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
      vi: 'Mỗi quan hệ chỉ nối một số loại phần tử, xem tài liệu tham chiếu của ngôn ngữ.',
      en: 'A relation joins certain kinds only; see the language reference.',
    },
  }),
  selfRelation: entry({
    code: 'VOC-09',
    severity: 'error',
    message: (relation: Localized) => ({
      vi: `Quan hệ \`${relation.vi}\` nối một phần tử với chính nó.`,
      en: `The relation \`${relation.en}\` joins an element with itself.`,
    }),
    explanation: {
      vi: 'Quan hệ này chỉ có nghĩa giữa hai phần tử khác nhau.',
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
      vi: 'Mỗi loại thuộc về một phần và có thể nằm trong một số loại cha.',
      en: 'A kind belongs to a section, and may stand inside certain parents.',
    },
  }),
  severalArchitectures: entry({
    code: 'VOC-11',
    severity: 'error',
    message: () => ({
      vi: 'Một dự án chỉ mô tả một kiến trúc.',
      en: 'A project describes one architecture only.',
    }),
    explanation: {
      vi: 'Chia các kiến trúc khác nhau thành các dự án, nối với nhau bằng `dependencies`.',
      en: 'Give every architecture a project of its own, joined by `dependencies`.',
    },
  }),
  nothingToBelongTo: entry({
    code: 'VOC-12',
    severity: 'error',
    message: (word: string) => ({
      vi: `\`${word}\` phải nằm trong thân của một phần tử.`,
      en: `\`${word}\` belongs into the body of an element.`,
    }),
    explanation: {
      vi: 'Ngoài phần tử, quan hệ viết kèm tên nguồn: `eCabinet đọc HoSo`.',
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
      vi: 'Chỉ thuộc tính đúng/sai được viết không kèm giá trị.',
      en: 'Only attributes that are true or false stand without a value.',
    },
  }),
  datesClashWithState: entry({
    code: 'VOC-14',
    severity: 'warning',
    message: (state: Localized) => ({
      vi: `Trạng thái \`${state.vi}\` mâu thuẫn với thời gian hiệu lực; thời gian được ưu tiên.`,
      en: `The state \`${state.en}\` contradicts the dates; the dates count.`,
    }),
    explanation: {
      vi: 'Phần tử đã kết thúc không còn ở trạng thái mục tiêu, phần tử ngừng sử dụng cần ngày kết thúc.',
      en: 'What has ended is no target, and what is retired has an end.',
    },
  }),
  endsBeforeItBegins: entry({
    code: 'VOC-15',
    severity: 'error',
    message: (from: string, to: string) => ({
      vi: `Thời gian kết thúc ${to} trước thời gian bắt đầu ${from}.`,
      en: `It ends on ${to}, before it begins on ${from}.`,
    }),
    explanation: {
      vi: 'Kiểm tra hai ngày `từ` và `đến`.',
      en: 'Check the dates of `from` and `to`.',
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
  missingUnit: entry({
    code: 'VOC-19',
    severity: 'warning',
    message: (amount: string, readings: readonly string[]) => ({
      vi: `Số tiền \`${amount}\` thiếu đơn vị nên được hiểu là đồng; hãy viết ${listed(readings, 'hoặc')}.`,
      en: `The amount \`${amount}\` has no unit and is taken for đồng; write ${listed(readings, 'or')}.`,
    }),
    explanation: {
      vi: 'Kinh phí trong các văn bản thường tính bằng triệu đồng; không có đơn vị thì không biết chắc.',
      en: 'Documents mostly count costs in millions of đồng; without a unit nobody knows.',
    },
  }),
  missingAttribute: entry({
    code: 'VOC-17',
    severity: 'error',
    message: (element: string, kind: Localized, attribute: Localized) => ({
      vi: `\`${element}\` thiếu \`${attribute.vi}\`, là thuộc tính bắt buộc của ${kind.vi}.`,
      en: `\`${element}\` lacks \`${attribute.en}\`, which ${kind.en} must have.`,
    }),
    explanation: {
      vi: '`govarch.json` của dự án đặt `required` cho thuộc tính này. Hãy ghi thuộc tính vào phần tử, hoặc vào một khối `bổ sung` của nó.',
      en: 'The project’s `govarch.json` sets `required` for the attribute. Write it into the element, or into an `extend` block of it.',
    },
  }),
  restrictionNotUnderstood: entry({
    code: 'VOC-18',
    severity: 'error',
    message: (written: string) => ({
      vi: `\`${written}\` trông như \`không công bố\` nhưng ở đây không có tác dụng. Hãy viết \`không công bố\` thành một câu riêng trong thân của phần tử.`,
      en: `\`${written}\` looks like \`restricted\` but has no effect here. Write \`restricted\` as a statement of its own in the body of the element.`,
    }),
    explanation: {
      vi: 'Khi một dấu `không công bố` không được hiểu, lệnh xuất và vẽ không ghi gì, để không làm lộ nội dung.',
      en: 'As long as a mark is not understood, export and render write nothing, so that nothing leaks.',
    },
  }),
} as const;
