import { foldAccents, nfc, tonePlacements } from '../text/text.js';
import type { KindId } from '../vocabulary/ids.js';
import type {
  AttributeEntry,
  AttributeUsage,
  Entry,
  KindEntry,
  Language,
  Localized,
  RelationEntry,
  Spelling,
  ValueType,
} from '../vocabulary/types.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { sourceText } from '../wording/citation.js';

/** One fact of a word: where it may stand, what it takes, where it comes from. */
export interface WordFact {
  readonly label: Localized;
  /** Texts of the same weight; where there is nothing to say there is no fact. */
  readonly values: readonly Localized[];
}

/** What the manual says of one meaning of a word. */
export interface WordEntry {
  /** What sort of word it is: a kind, an attribute, a value. */
  readonly sort: Localized;
  readonly sortId: WordSort;
  readonly spelling: Spelling;
  readonly documentation: Localized;
  readonly facts: readonly WordFact[];
}

const SORTS = {
  section: { vi: 'mục', en: 'section' },
  kind: { vi: 'loại thành phần', en: 'kind' },
  attribute: { vi: 'thuộc tính', en: 'attribute' },
  relation: { vi: 'quan hệ', en: 'relation' },
  value: { vi: 'giá trị', en: 'value' },
  viewKind: { vi: 'loại sơ đồ', en: 'kind of view' },
  syntax: { vi: 'từ của cú pháp', en: 'word of the syntax' },
} satisfies Record<string, Localized>;

/** The sorts of words. */
export type WordSort = keyof typeof SORTS;

const LABELS = {
  standsIn: { vi: 'Đứng trong', en: 'Stands in' },
  contains: { vi: 'Bên trong có thể có', en: 'May contain' },
  on: { vi: 'Dùng cho', en: 'On' },
  takes: { vi: 'Giá trị', en: 'Takes' },
  from: { vi: 'Từ', en: 'From' },
  to: { vi: 'Đến', en: 'To' },
  inverse: { vi: 'Đọc ngược', en: 'Read backwards' },
  of: { vi: 'Giá trị của', en: 'Value of' },
  also: { vi: 'Cũng viết', en: 'Also written' },
  former: { vi: 'Trước đây viết', en: 'Formerly written' },
  source: { vi: 'Nguồn', en: 'Source' },
  archimate: { vi: 'ArchiMate', en: 'ArchiMate' },
} satisfies Record<string, Localized>;

const ANY: Localized = { vi: 'mọi thành phần', en: 'any' };
const SAME_KIND: Localized = { vi: 'thành phần cùng loại', en: 'the same kind' };

/** Everything that the manual says of the words of a vocabulary, in the order of its tables. */
export function wordEntries(vocabulary: Vocabulary): readonly WordEntry[] {
  return [
    ...vocabulary.sections.map((entry) => wordEntry('section', entry, contentsOfSection(vocabulary, entry.id))),
    ...vocabulary.kinds.map((kind) => wordEntry('kind', kind, kindFacts(vocabulary, kind))),
    ...vocabulary.attributes.map((entry) => wordEntry('attribute', entry, attributeFacts(vocabulary, entry))),
    ...vocabulary.relations.map((entry) => wordEntry('relation', entry, relationFacts(vocabulary, entry))),
    ...vocabulary.enumerations.flatMap(({ title, values }) =>
      values.map((entry) => wordEntry('value', entry, [fact('of', [title])])),
    ),
    ...vocabulary.structuralWords.map((entry) =>
      wordEntry(entry.wordClass === 'view-kind' ? 'viewKind' : 'syntax', entry, []),
    ),
  ];
}

/**
 * The entries of a word in either language. A word that is written exactly wins over one that is so without its tone
 * marks (`he thong`).
 */
export function entriesOfWord(entries: readonly WordEntry[], word: string): readonly WordEntry[] {
  const wanted = nfc(word.trim().replace(/\s+/g, ' ')).toLowerCase();
  const exact = entries.filter(({ spelling }) =>
    spellingsOf(spelling).some((written) => tonePlacements(written.toLowerCase()).includes(wanted)),
  );
  return exact.length > 0
    ? exact
    : entries.filter(({ spelling }) =>
        spellingsOf(spelling).some((written) => foldAccents(written) === foldAccents(wanted)),
      );
}

/** Every accepted spelling of an entry. */
export function spellingsOf({ vi, en, also, former }: Spelling): readonly string[] {
  return [vi, en, ...furtherSpellings(also), ...furtherSpellings(former)];
}

function furtherSpellings(further: Spelling['also']): readonly string[] {
  return [...(further?.vi ?? []), ...(further?.en ?? [])];
}

/** What an attribute takes, in words: `một trong: …`, `ngày`. */
export function valueText(vocabulary: Vocabulary, { value, list, repeatable }: AttributeUsage): Localized {
  const { vi, en } = valueTypeText(vocabulary, value);
  return {
    vi: vi + (list ? '; nhiều giá trị, cách nhau bằng dấu phẩy' : '') + (repeatable ? '; ghi được nhiều lần' : ''),
    en: en + (list ? '; several, separated by commas' : '') + (repeatable ? '; may be repeated' : ''),
  };
}

/** Kinds and groups of kinds by their names in both languages. */
export function selectorTexts({ kinds, kindGroups }: Vocabulary, selectors: readonly string[]): readonly Localized[] {
  return selectors.map((selector) => {
    const kind = kinds.find(({ id }) => id === selector);
    return kind?.spelling ?? kindGroups.find(({ id }) => id === selector)?.title ?? ANY;
  });
}

function wordEntry(
  sort: keyof typeof SORTS,
  { spelling, documentation, source }: Entry,
  facts: readonly WordFact[],
): WordEntry {
  const asWritten = (text: string): Localized => ({ vi: text, en: text });
  const also = furtherSpellings(spelling.also).map(asWritten);
  const former = furtherSpellings(spelling.former).map(asWritten);
  const cited = { vi: sourceText(source, 'vi'), en: sourceText(source, 'en') };
  const all = [...facts, fact('also', also), fact('former', former), fact('source', [cited])];
  return {
    sort: SORTS[sort],
    sortId: sort,
    spelling,
    documentation,
    facts: all.filter(({ values }) => values.length > 0),
  };
}

function fact(label: keyof typeof LABELS, values: readonly Localized[]): WordFact {
  return { label: LABELS[label], values: values.map(({ vi, en }) => ({ vi, en })) };
}

function contentsOfSection({ kinds }: Vocabulary, section: string): WordFact[] {
  return [
    fact(
      'contains',
      kinds.filter((kind) => kind.section === section && kind.standsInSection).map((k) => k.spelling),
    ),
  ];
}

function kindFacts(vocabulary: Vocabulary, kind: KindEntry<KindId>): WordFact[] {
  const section = vocabulary.sections.find(({ id }) => id === kind.section);
  const places = [
    ...(kind.standsInSection && section ? [section.spelling] : []),
    ...selectorTexts(vocabulary, kind.parents),
  ];
  return [
    fact('standsIn', places),
    fact(
      'contains',
      childKinds(vocabulary, kind.id).map(({ spelling }) => spelling),
    ),
    fact('archimate', [{ vi: kind.archimate, en: kind.archimate }]),
  ];
}

/** The kinds whose elements may stand inside an element of a kind. */
export function childKinds(vocabulary: Vocabulary, kind: KindId): readonly KindEntry<KindId>[] {
  return vocabulary.kinds.filter(({ id }) => vocabulary.mayStandIn(id, { kind }));
}

function attributeFacts(vocabulary: Vocabulary, { usages }: AttributeEntry): WordFact[] {
  return usages.flatMap((usage) => [
    fact('on', [...selectorTexts(vocabulary, usage.on), ...clauseTexts(vocabulary, usage.onClauses ?? [])]),
    fact('takes', [valueText(vocabulary, usage)]),
  ]);
}

/** The relations and attributes in whose bodies an attribute may stand. */
function clauseTexts({ relations, attributes }: Vocabulary, clauses: readonly string[]): readonly Localized[] {
  return [...relations, ...attributes]
    .filter(({ id }) => clauses.includes(id))
    .map(({ spelling }) => ({ vi: `thân của \`${spelling.vi}\``, en: `the body of \`${spelling.en}\`` }));
}

function relationFacts(vocabulary: Vocabulary, relation: RelationEntry): WordFact[] {
  const { from, to, sameKind, inverse, archimate } = relation;
  const concepts = [archimate, ...(archimate.otherwise ?? [])].map(
    ({ relationship, reversed }) => `${relationship}${reversed ? ' (↔)' : ''}`,
  );
  return [
    fact('from', selectorTexts(vocabulary, from)),
    fact('to', sameKind ? [SAME_KIND] : selectorTexts(vocabulary, to)),
    fact('inverse', [inverse]),
    fact(
      'archimate',
      concepts.map((concept) => ({ vi: concept, en: concept })),
    ),
  ];
}

/** Types of which nothing more is to be said than what they are. */
type PlainType = Exclude<ValueType['type'], 'enumeration' | 'reference' | 'approval' | 'number'>;

const TYPES: Readonly<Record<PlainType, Localized>> = {
  text: { vi: 'văn bản trong ngoặc kép', en: 'text in quotation marks' },
  pair: { vi: 'hai văn bản trong ngoặc kép: khóa và giá trị', en: 'two texts in quotation marks: a key and its value' },
  boolean: { vi: 'viết một mình, hoặc kèm đúng, sai', en: 'written alone, or with true or false' },
  date: { vi: 'ngày, như 31/12/2025', en: 'a date, like 2025-12-31' },
  period: { vi: 'giai đoạn, như 2026 đến 2030', en: 'a period, like 2026 to 2030' },
  money: { vi: 'số tiền, như 12,5 tỷ đồng', en: 'an amount, like 12.5 billion VND' },
  percentage: { vi: 'tỷ lệ, như 80%', en: 'a percentage, like 80%' },
  measure: {
    vi: 'số hoặc tỷ lệ phần trăm, có thể kèm so sánh, như tối thiểu 80%, dưới 5%, từ 3 đến 5 ngày',
    en: 'a number or a percentage, also compared, like at-least 80%, less-than 5%, from 3 to 5 days',
  },
  url: { vi: 'địa chỉ trong ngoặc kép', en: 'a URL in quotation marks' },
  file: { vi: 'đường dẫn của tệp Markdown trong ngoặc kép', en: 'the path of a Markdown file in quotation marks' },
  edition: { vi: 'phiên bản của một khung kiến trúc', en: 'an edition of a framework' },
  'agency-code': { vi: 'mã định danh trong ngoặc kép', en: 'an agency code in quotation marks' },
  name: { vi: 'một tên', en: 'a name' },
  kind: { vi: 'một loại thành phần', en: 'a kind' },
  view: { vi: 'tên một sơ đồ', en: 'the name of a view' },
};

function valueTypeText(vocabulary: Vocabulary, type: ValueType): Localized {
  switch (type.type) {
    case 'enumeration': {
      const values = vocabulary.enumerations.find(({ id }) => id === type.enumeration)?.values ?? [];
      const list = (language: Language) => values.map(({ spelling }) => spelling[language]).join(', ');
      return { vi: `một trong: ${list('vi')}`, en: `one of: ${list('en')}` };
    }
    case 'reference': {
      const names = selectorTexts(vocabulary, type.to);
      const orText = type.orText
        ? { vi: ', hoặc văn bản trong ngoặc kép', en: ', or text in quotation marks' }
        : undefined;
      return {
        vi: `tên của ${joined(names, 'vi')}${orText?.vi ?? ''}`,
        en: `the name of ${joined(names, 'en')}${orText?.en ?? ''}`,
      };
    }
    case 'approval': {
      const names = selectorTexts(vocabulary, type.by);
      return { vi: `ngày, và do ${joined(names, 'vi')}`, en: `a date, and by ${joined(names, 'en')}` };
    }
    case 'number':
      return numberText(type.minimum ?? 0, type.maximum, type.integer === true);
    default:
      return TYPES[type.type];
  }
}

function numberText(minimum: number, maximum: number | undefined, integer: boolean): Localized {
  const noun = integer ? { vi: 'số nguyên', en: 'a whole number' } : { vi: 'số', en: 'a number' };
  return maximum === undefined
    ? { vi: `${noun.vi} từ ${minimum}`, en: `${noun.en} from ${minimum}` }
    : { vi: `${noun.vi} từ ${minimum} đến ${maximum}`, en: `${noun.en} from ${minimum} to ${maximum}` };
}

function joined(texts: readonly Localized[], language: Language): string {
  return texts.map((text) => text[language].toLowerCase()).join(', ');
}
