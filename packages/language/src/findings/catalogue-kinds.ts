import type { Localized } from '@govarch/model/vocabulary';
import { oneOf } from '@govarch/model/wording/lists';
import { entriesOf } from './message.js';

const entry = entriesOf('project');

/** A question that ends a message; nothing where there is no proposal. */
function didYouMean(name: string | undefined): Localized {
  return name === undefined
    ? { vi: '', en: '' }
    : { vi: ` Có phải ý bạn là \`${name}\`?`, en: ` Did you mean \`${name}\`?` };
}

/** What is wrong with the kinds that a project declares, and with the names that its configuration may choose among. */
export const kinds = {
  unknownBase: entry({
    code: 'PRJ-31',
    severity: 'error',
    message: (kind: string, base: string, nearest: string | undefined) => ({
      vi: `Loại \`${kind}\` dựa trên \`${base}\`, nhưng loại này không có sẵn và cũng không được dự án khai báo.${didYouMean(nearest).vi}`,
      en: `The kind \`${kind}\` is built on \`${base}\`, but there is no such kind in the language or in the project.${didYouMean(nearest).en}`,
    }),
    explanation: {
      vi: 'Khóa `is` ghi mã của một loại có sẵn hoặc của một loại khác trong cùng tệp; trình soạn thảo gợi ý các mã hiện có.',
      en: 'The key `is` holds the id of a kind of the language, such as `system`, or of another kind of the same file.',
    },
  }),
  baseWithSyntax: entry({
    code: 'PRJ-32',
    severity: 'error',
    message: (base: string, reason: Localized) => ({
      vi: `Không thể dựa trên \`${base}\`: ${reason.vi}.`,
      en: `No kind can be built on \`${base}\`: ${reason.en}.`,
    }),
    explanation: {
      vi: 'Loại của dự án được viết như một thành phần thông thường: từ chỉ loại, tên, tiêu đề và phần thân.',
      en: 'A project’s own kind is written as elements are: its word, a name, a title and a body with attributes.',
    },
  }),
  circleOfBases: entry({
    code: 'PRJ-33',
    severity: 'error',
    message: (circle: readonly string[]) => ({
      vi: `Các loại dựa lên nhau thành vòng: ${circle.map((kind) => `\`${kind}\``).join(' → ')}.`,
      en: `These kinds are built on each other in a circle: ${circle.map((kind) => `\`${kind}\``).join(' → ')}.`,
    }),
    explanation: {
      vi: 'Mỗi chuỗi `is` phải kết thúc ở một loại có sẵn của ngôn ngữ.',
      en: 'Every chain of `is` ends at a kind of the language.',
    },
  }),
  takenId: entry({
    code: 'PRJ-34',
    severity: 'error',
    message: (id: string, meaning: Localized) => ({
      vi: `Không thể dùng mã \`${id}\` vì đó đã là mã của ${meaning.vi}.`,
      en: `The id \`${id}\` cannot be used, as it is that of ${meaning.en}.`,
    }),
    explanation: {
      vi: 'Mã của loại và thuộc tính trong dự án phải khác các mã có sẵn.',
      en: 'The ids of a project’s kinds and attributes differ from those of the language.',
    },
  }),
  malformedId: entry({
    code: 'PRJ-35',
    severity: 'error',
    message: (id: string) => ({
      vi: `\`${id}\` không dùng làm mã được: mã gồm chữ thường không dấu, chữ số và dấu gạch nối, bắt đầu bằng chữ, dài nhất 60 ký tự, ví dụ \`dich-vu-vi-mo\`.`,
      en: `\`${id}\` cannot be an id: ids consist of at most 60 lower-case letters without accents, digits and hyphens, and begin with a letter, such as \`data-warehouse\`.`,
    }),
    explanation: {
      vi: 'Mã dùng trong `govarch.json` và tệp xuất; còn từ viết trong mô hình nằm ở `vi` và `en`, có dấu bình thường.',
      en: 'Ids are for `govarch.json` and exported files; what is written in a model is given by `vi` and `en`.',
    },
  }),
  missingKey: entry({
    code: 'PRJ-36',
    severity: 'error',
    message: (owner: string, keys: readonly string[]) => ({
      vi: `\`${owner}\` thiếu ${keys.map((key) => `\`${key}\``).join(', ')}.`,
      en: `\`${owner}\` needs ${keys.map((key) => `\`${key}\``).join(', ')}.`,
    }),
    explanation: {
      vi: 'Một loại cần `is`, `vi` và `en`; một thuộc tính hay giá trị cần `vi` và `en`.',
      en: 'A kind needs `is`, `vi` and `en`; an attribute or a value needs `vi` and `en`.',
    },
  }),
  takenWord: entry({
    code: 'PRJ-37',
    severity: 'error',
    message: (word: string, meaning: Localized) => ({
      vi: `Không thể dùng từ \`${word}\` vì ở cùng vị trí nó đã là ${meaning.vi}.`,
      en: `The word \`${word}\` cannot be used, as in the same place it already is ${meaning.en}.`,
    }),
    explanation: {
      vi: 'Một từ chỉ có một nghĩa ở mỗi vị trí; cách đặt dấu thanh và chữ hoa không làm thành từ khác.',
      en: 'A word means one thing in one place; other placements of tone marks and capital letters make no other word.',
    },
  }),
  malformedWord: entry({
    code: 'PRJ-38',
    severity: 'error',
    message: (word: string) => ({
      vi: `\`${word}\` không dùng làm từ được: từ bắt đầu bằng chữ cái, gồm chữ cái, chữ số, dấu gạch nối và các khoảng trắng đơn.`,
      en: `\`${word}\` cannot be a word: words begin with a letter and consist of letters, digits, hyphens and single blanks.`,
    }),
    explanation: {
      vi: 'Từ này được viết trong mô hình, không có dấu nháy bao quanh, nên không được chứa ký tự khác.',
      en: 'The word is written in models, without quotation marks around it, so it cannot hold other characters.',
    },
  }),
  unknownName: entry({
    code: 'PRJ-39',
    severity: 'error',
    message: (sort: Localized, name: string, nearest: string | undefined) => ({
      vi: `Không có ${sort.vi} \`${name}\`.${didYouMean(nearest).vi}`,
      en: `There is no ${sort.en} \`${name}\`.${didYouMean(nearest).en}`,
    }),
    explanation: {
      vi: 'Mục, loại cha, biểu tượng, kiểu và khái niệm ArchiMate được ghi bằng mã; trình soạn thảo gợi ý các mã hiện có.',
      en: 'Sections, parents, icons, types and ArchiMate concepts are given by id; the editor offers those there are.',
    },
  }),
  attributeOfBase: entry({
    code: 'PRJ-40',
    severity: 'error',
    message: (attribute: string, base: string) => ({
      vi: `Loại gốc \`${base}\` đã có thuộc tính \`${attribute}\`; hãy bỏ khai báo này.`,
      en: `The base \`${base}\` has the attribute \`${attribute}\` already; remove this declaration.`,
    }),
    explanation: {
      vi: 'Loại của dự án có mọi thuộc tính của loại gốc; không cần khai báo lại.',
      en: 'A kind has all attributes of its base; they are not declared again.',
    },
  }),
  attributeSpeltOtherwise: entry({
    code: 'PRJ-41',
    severity: 'error',
    message: (attribute: string, kind: string, words: Localized) => ({
      vi: `Ở loại \`${kind}\`, thuộc tính \`${attribute}\` được đặt từ khác: \`${words.vi}\`, \`${words.en}\`; hãy dùng cùng từ, hoặc mã khác.`,
      en: `The attribute \`${attribute}\` of the kind \`${kind}\` has other words, \`${words.en}\` and \`${words.vi}\`; use the same words, or another id.`,
    }),
    explanation: {
      vi: 'Nhiều loại có thể có cùng một thuộc tính nếu mã và từ giống nhau.',
      en: 'Several kinds may have one attribute, under one id and the same words.',
    },
  }),
  valuesWithoutEnumeration: entry({
    code: 'PRJ-42',
    severity: 'error',
    message: (attribute: string) => ({
      vi: `\`${attribute}\` liệt kê giá trị nhưng không có kiểu \`enumeration\`; hãy sửa kiểu, hoặc bỏ danh sách giá trị.`,
      en: `\`${attribute}\` lists values but is not of the type \`enumeration\`; change its type, or remove the values.`,
    }),
    explanation: {
      vi: 'Chỉ thuộc tính kiểu `enumeration` có danh sách giá trị.',
      en: 'Only an attribute of the type `enumeration` lists its values.',
    },
  }),
  keyTwice: entry({
    code: 'PRJ-43',
    severity: 'error',
    message: (key: string) => ({
      vi: `\`${key}\` đã có ở trên; lần ghi này bị bỏ qua.`,
      en: `\`${key}\` stands above already, so this one is ignored.`,
    }),
    explanation: {
      vi: 'Mỗi khóa chỉ được ghi một lần trong một đối tượng.',
      en: 'A key stands once in an object.',
    },
  }),
  unknownFramework: entry({
    code: 'PRJ-44',
    severity: 'warning',
    message: (name: string, meant: readonly string[], all: readonly string[]) => {
      const { vi, en } = oneOf((meant.length > 0 ? meant : all).map((id) => ({ vi: `\`${id}\``, en: `\`${id}\`` })));
      return {
        vi: `Không có phiên bản khung kiến trúc nào có mã \`${name}\`. ${meant.length > 0 ? `Có phải ý bạn là ${vi}?` : `Hãy viết ${vi}.`}`,
        en: `No edition of an architecture framework is called \`${name}\`. ${meant.length > 0 ? `Did you mean ${en}?` : `Write ${en}.`}`,
      };
    },
    explanation: {
      vi: 'Mã gồm tên khung và số phiên bản, ví dụ `vn-egov-2.0`; trình soạn thảo gợi ý các phiên bản hiện có.',
      en: 'Editions are named by framework and number, such as `vn-egov-2.0`; the editor offers those there are.',
    },
  }),
} as const;
