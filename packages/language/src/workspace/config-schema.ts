import {
  archimateElements,
  coreVocabulary,
  declaredValueTypes,
  frameworkEditions,
  icons,
  type Localized,
  languageEditions,
} from '@govarch/model/vocabulary';

import { ID_PATTERN, LONGEST, WORD_PATTERN } from './declared-words.js';
import { baseKinds, elementSections, MOST_KINDS } from './kind-declarations.js';

const { attributes, kindGroups, kinds, relations } = coreVocabulary;

/** What the schema says of a rule. */
export interface DescribedRule {
  readonly id: string;
  readonly title: Localized;
  readonly explanation: Localized;
}

/** Part of a JSON schema. */
interface Schema {
  readonly [keyword: string]: unknown;
}

const TEXT: Schema = { type: 'string', pattern: '\\S' };
/** A date as authors write it; whether there is such a day is for the reader of the file to say. */
const DATE = '^(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4})$';
const PATHS: Schema = { type: 'array', items: TEXT };

/**
 * The JSON schema of `govarch.json`, with what editors show beside the values that they offer. It accepts whatever the
 * reader accepts, and refuses what can be told from one value alone.
 */
export function configSchema(rules: readonly DescribedRule[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'govarch.json',
    ...described({ en: 'A GovArch project.', vi: 'Một dự án GovArch.' }),
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: {
        ...described({
          en: 'Address of this schema, for editors that do not know the file.',
          vi: 'Địa chỉ lược đồ này, dành cho trình soạn thảo chưa biết tệp.',
        }),
        ...TEXT,
      },
      name: {
        ...described({
          en: 'Name of the project: the prefix by which other projects refer to its elements. Without it, the name of the folder.',
          vi: 'Tên dự án: tiền tố để dự án khác tham chiếu thành phần của dự án này. Nếu không ghi, lấy tên thư mục.',
        }),
        ...TEXT,
      },
      language: {
        ...described({
          en: 'Language of the project’s texts, and of the words that completion offers.',
          vi: 'Ngôn ngữ của nội dung dự án và của các từ được gợi ý.',
        }),
        ...choice([
          ['vi', { en: 'Vietnamese', vi: 'Tiếng Việt' }],
          ['en', { en: 'English', vi: 'Tiếng Anh' }],
        ]),
        default: 'vi',
      },
      framework: {
        ...described({
          en: 'Edition of the architecture framework that the project follows. Its pack is read with the project: reference models, and what the edition demands.',
          vi: 'Phiên bản khung kiến trúc mà dự án tuân theo. Gói khung của phiên bản được đọc cùng dự án: mô hình tham chiếu và nội dung phải có.',
        }),
        ...choice(
          frameworkEditions.map(({ id, title, instrument }) => [
            id,
            { en: `${title.en}, ${instrument}`, vi: `${title.vi}, ${instrument}` },
          ]),
        ),
      },
      frameworkPack: {
        ...described({
          en: 'Folder of a pack of your own, in place of the one that ships with GovArch: a project called after the edition that it holds. `framework` is then not needed.',
          vi: 'Thư mục gói khung của riêng bạn, thay cho gói có sẵn: một dự án có `name` là mã phiên bản khung. Khi đó không cần ghi `framework`.',
        }),
        ...TEXT,
      },
      edition: {
        ...described({
          en: 'The edition of the language for which the project is written. Without it, or with an earlier one, what is read otherwise now is told once.',
          vi: 'Phiên bản ngôn ngữ mà dự án được viết theo. Nếu không ghi, hoặc ghi phiên bản trước, công cụ báo một lần những chỗ nay được đọc khác.',
        }),
        ...choice(
          languageEditions.map((edition) => [edition, { en: `Edition ${edition}`, vi: `Phiên bản ${edition}` }]),
        ),
      },
      asOf: {
        ...described({
          en: 'The as-of date: the model is judged as it is on this day, written as 2025-06-30 or 30/06/2025. Without it, the end of the architecture’s period, or today.',
          vi: 'Ngày tham chiếu: mô hình được xét theo ngày này, viết như 30/06/2025. Nếu không ghi, lấy ngày cuối giai đoạn của kiến trúc hoặc hôm nay.',
        }),
        type: 'string',
        pattern: DATE,
      },
      lawDate: {
        ...described({
          en: 'The day whose law counts, as 2025-06-30 or 30/06/2025. Without it, the as-of date, but not after today.',
          vi: 'Ngày của pháp luật được áp dụng, viết như 30/06/2025. Nếu không ghi, lấy ngày tham chiếu, nhưng không sau hôm nay.',
        }),
        type: 'string',
        pattern: DATE,
      },
      include: {
        ...described({ en: 'The files of the project, as patterns.', vi: 'Các tệp của dự án, viết dưới dạng mẫu.' }),
        ...PATHS,
        default: ['**/*.govarch'],
      },
      exclude: {
        ...described({
          en: 'Files that do not belong to the project, as patterns.',
          vi: 'Các tệp không thuộc dự án, viết dưới dạng mẫu.',
        }),
        ...PATHS,
        default: [],
      },
      dependencies: {
        ...described({
          en: 'Other projects whose elements this one refers to: the prefix to write, and the folder.',
          vi: 'Các dự án khác có thành phần được tham chiếu: tiền tố dùng khi viết và thư mục.',
        }),
        type: 'object',
        additionalProperties: TEXT,
      },
      rules: rulesSchema(rules),
      kinds: {
        ...described({
          en: 'Kinds of the project’s own, by their ids: each is a special case of another kind, with words and attributes of its own.',
          vi: 'Các loại thành phần riêng của dự án, theo mã: mỗi loại là trường hợp riêng của một loại khác, có từ và thuộc tính riêng.',
        }),
        type: 'object',
        maxProperties: MOST_KINDS,
        propertyNames: idBesides([...kinds.map(({ id }) => id), ...kindGroups.map(({ id }) => id), 'any']),
        additionalProperties: { $ref: '#/definitions/kind' },
      },
    },
    definitions: {
      severity: severitySchema(),
      word: { type: 'string', pattern: WORD_PATTERN },
      documentation: documentationSchema(),
      kind: kindSchema(),
      kindReference: kindReferenceSchema(),
      attribute: attributeSchema(),
      value: valueSchema(),
    },
  };
}

function rulesSchema(rules: readonly DescribedRule[]): Schema {
  return {
    ...described({
      en: 'Which rules apply, and how severe their findings are.',
      vi: 'Các quy tắc được áp dụng và mức độ của từng quy tắc.',
    }),
    type: 'object',
    additionalProperties: false,
    properties: {
      extends: {
        ...described({
          en: 'The profile that the settings below change.',
          vi: 'Bộ quy tắc làm nền cho các thiết lập bên dưới.',
        }),
        ...choice([
          ['recommended', { en: 'Every rule at its own severity', vi: 'Mỗi quy tắc theo mức độ vốn có' }],
          ['strict', { en: 'Some rules are more severe', vi: 'Một số quy tắc có mức độ cao hơn' }],
          [
            'reference-architecture',
            {
              en: 'All elements are building blocks: what must hold of running systems is not asked',
              vi: 'Mọi thành phần đều là khuôn mẫu: không áp dụng yêu cầu đối với hệ thống đang vận hành',
            },
          ],
        ]),
        default: 'recommended',
      },
      ...Object.fromEntries(
        rules.map(({ id, title, explanation }) => [
          id,
          {
            ...described(title),
            markdownDescription: `**${title.vi}**\n\n${explanation.vi}\n\n**${title.en}**\n\n${explanation.en}`,
            $ref: '#/definitions/severity',
          },
        ]),
      ),
    },
  };
}

function severitySchema(): Schema {
  return choice([
    ['error', { en: 'Findings are errors; `govarch validate` fails', vi: 'Báo lỗi; `govarch validate` không đạt' }],
    ['warning', { en: 'Findings are warnings', vi: 'Báo cảnh báo' }],
    ['info', { en: 'Findings are notes', vi: 'Chỉ nêu thông tin' }],
    ['off', { en: 'The rule is not applied', vi: 'Không áp dụng quy tắc này' }],
  ]);
}

function kindSchema(): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['is', 'vi', 'en'],
    defaultSnippets: [
      {
        label: '{ "is": …, "vi": …, "en": … }',
        ...described({ en: 'A kind of the project’s own', vi: 'Một loại riêng của dự án' }),
        body: { is: blank(1, 'module'), vi: blank(2, 'dịch vụ vi mô'), en: blank(3, 'microservice') },
      },
    ],
    properties: {
      is: {
        ...described({
          en: 'The kind of which it is a special case: one of the language, or another one of this file.',
          vi: 'Loại gốc: một loại có sẵn hoặc một loại khác trong tệp này.',
        }),
        $ref: '#/definitions/kindReference',
      },
      ...words(),
      documentation: { $ref: '#/definitions/documentation' },
      section: {
        ...described({
          en: 'The section in which its elements may stand directly. Without it, as the base.',
          vi: 'Mục mà thành phần loại này được đứng trực tiếp. Nếu không ghi, theo loại gốc.',
        }),
        ...choice(elementSections.map((id) => [id, named(coreVocabulary.section(id))])),
      },
      parents: {
        ...described({
          en: 'The kinds inside which its elements may stand. Without it, those of the base.',
          vi: 'Các loại mà thành phần loại này được nằm bên trong. Nếu không ghi, theo loại gốc.',
        }),
        type: 'array',
        items: { $ref: '#/definitions/kindReference' },
      },
      attributes: {
        ...described({
          en: 'What it has beyond the attributes of its base, by their ids.',
          vi: 'Các thuộc tính riêng, ngoài thuộc tính của loại gốc, theo mã.',
        }),
        type: 'object',
        propertyNames: idBesides([...attributes.map(({ id }) => id), ...relations.map(({ id }) => id)]),
        additionalProperties: { $ref: '#/definitions/attribute' },
      },
      icon: {
        ...described({
          en: 'The sign of its figures. Without it, that of the base.',
          vi: 'Biểu tượng trên sơ đồ. Nếu không ghi, lấy của loại gốc.',
        }),
        ...choice(icons.map(({ id, title }) => [id, title])),
      },
      archimate: {
        ...described({
          en: 'The ArchiMate concept as which it is exchanged. Without it, that of the base.',
          vi: 'Khái niệm ArchiMate khi trao đổi mô hình. Nếu không ghi, lấy của loại gốc.',
        }),
        enum: archimateElements,
      },
    },
  };
}

/** A kind of the language, or what may be the id of a project's own: only the reader knows those there are. */
function kindReferenceSchema(): Schema {
  const others = kinds.map(({ id }) => id).filter((id) => !baseKinds.includes(id));
  return {
    anyOf: [
      choice(baseKinds.map((id) => [id, named(coreVocabulary.kind(id))])),
      idBesides([...others, ...kindGroups.map(({ id }) => id), 'any']),
    ],
    // Of alternatives VS Code offers only what fits what is typed already: half a word fits the second one alone.
    defaultSnippets: baseKinds.map((id) => ({
      label: JSON.stringify(id),
      description: inBoth(named(coreVocabulary.kind(id))),
      body: id,
    })),
  };
}

function attributeSchema(): Schema {
  const isOf = (type: string): Schema => ({ required: ['type'], properties: { type: { const: type } } });
  return {
    type: 'object',
    additionalProperties: false,
    required: ['vi', 'en'],
    defaultSnippets: [
      {
        label: '{ "vi": …, "en": …, "type": … }',
        ...described({ en: 'An attribute', vi: 'Một thuộc tính' }),
        body: { vi: blank(1, 'nền chạy'), en: blank(2, 'runtime'), type: blank(3, 'text') },
      },
    ],
    properties: {
      ...words(),
      type: {
        ...described({ en: 'The type of its values.', vi: 'Kiểu giá trị.' }),
        ...choice(declaredValueTypes.map((type) => [type, VALUE_TYPES[type]])),
        default: 'text',
      },
      list: {
        ...described({
          en: 'May hold several values, separated by commas.',
          vi: 'Nhận nhiều giá trị, cách nhau bằng dấu phẩy.',
        }),
        type: 'boolean',
        default: false,
      },
      required: {
        ...described({ en: 'An element without it is a finding.', vi: 'Thành phần thiếu thuộc tính này sẽ bị báo.' }),
        type: 'boolean',
        default: false,
      },
      values: {
        ...described({
          en: 'The values of an enumeration, by their ids.',
          vi: 'Các giá trị của kiểu liệt kê, theo mã.',
        }),
        type: 'object',
        minProperties: 1,
        propertyNames: idBesides([]),
        additionalProperties: { $ref: '#/definitions/value' },
      },
      documentation: { $ref: '#/definitions/documentation' },
    },
    allOf: [
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema.
      { if: isOf('enumeration'), then: { required: ['values'] }, else: { properties: { values: false } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema.
      { if: isOf('boolean'), then: { properties: { list: { const: false } } } },
    ],
  };
}

function valueSchema(): Schema {
  return { type: 'object', additionalProperties: false, required: ['vi', 'en'], properties: words() };
}

function documentationSchema(): Schema {
  return {
    ...described({
      en: 'What it means, for hover, completion and documents.',
      vi: 'Ý nghĩa, hiển thị khi rê chuột, khi gợi ý và trong tài liệu.',
    }),
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    properties: {
      vi: { ...described({ en: 'In Vietnamese', vi: 'Bằng tiếng Việt' }), ...TEXT },
      en: { ...described({ en: 'In English', vi: 'Bằng tiếng Anh' }), ...TEXT },
    },
  };
}

function words(): Schema {
  const word = (description: Localized): Schema => ({ ...described(description), $ref: '#/definitions/word' });
  return {
    vi: word({ en: 'Its Vietnamese word, as models write it.', vi: 'Từ tiếng Việt dùng khi viết mô hình.' }),
    en: word({ en: 'Its English word, as models write it.', vi: 'Từ tiếng Anh dùng khi viết mô hình.' }),
  };
}

function idBesides(taken: readonly string[]): Schema {
  const id = { type: 'string', pattern: ID_PATTERN, maxLength: LONGEST };
  return taken.length > 0 ? { ...id, not: { enum: taken } } : id;
}

/** A place of a snippet that is filled in, in this order. */
function blank(place: number, proposal: string): string {
  return `\${${place}:${proposal}}`;
}

/** Values to choose among, each with what editors show beside it. */
function choice(values: readonly (readonly [string, Localized])[]): Schema {
  return { enum: values.map(([value]) => value), enumDescriptions: values.map(([, text]) => inBoth(text)) };
}

function described(text: Localized): Schema {
  return { description: inBoth(text) };
}

function inBoth({ vi, en }: Localized): string {
  return `${vi} / ${en}`;
}

/** An entry of the vocabulary by its word, and what it means. */
function named({
  spelling,
  documentation,
}: {
  readonly spelling: Localized;
  readonly documentation: Localized;
}): Localized {
  return { vi: `${spelling.vi}: ${documentation.vi}`, en: `${spelling.en}: ${documentation.en}` };
}

const VALUE_TYPES: Readonly<Record<(typeof declaredValueTypes)[number], Localized>> = {
  text: { en: 'A text in double quotes', vi: 'Văn bản trong dấu nháy kép' },
  number: { en: 'A number', vi: 'Một số' },
  money: { en: 'An amount of money, such as 12.5 billion VND', vi: 'Số tiền, ví dụ 12,5 tỷ đồng' },
  date: { en: 'A date, such as 2025-12-31', vi: 'Ngày, ví dụ 31/12/2025' },
  boolean: { en: 'True or false', vi: 'Đúng hoặc sai' },
  enumeration: { en: 'One of the values that are listed', vi: 'Một trong các giá trị được liệt kê' },
};
