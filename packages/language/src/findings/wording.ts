import type { Element } from '@govarch/model/model';
import { displayName } from '@govarch/model/queries';
import {
  type AttributeId,
  type AttributeUsage,
  type EnumerationId,
  frameworkEditions,
  type KindId,
  type Language,
  type Localized,
  type RelationId,
  type ValueType,
  type Vocabulary,
} from '@govarch/model/vocabulary';
import { oneOf } from '@govarch/model/wording/lists';
import { oncePer } from '../syntax/once-per.js';
import { UNNAMED } from '../syntax/unnamed.js';
import type { Meaning } from '../syntax/words.js';

const spellingsIn = oncePer(
  ({ words }: Vocabulary) =>
    new Map<string, Localized>(
      words.map(({ wordClass, entry, enumeration }) => [
        `${wordClass} ${entry.id} ${enumeration ?? ''}`,
        entry.spelling,
      ]),
    ),
);

/** The preferred spellings of a meaning in both languages. */
export function spellingOf(vocabulary: Vocabulary, { wordClass, id, enumeration }: Meaning): Localized | undefined {
  return spellingsIn(vocabulary).get(`${wordClass} ${id} ${enumeration ?? ''}`);
}

/** An element as a sentence speaks of it: its name as it is written, else its title, else that it has no name. */
export function elementPhrase(element: Element): Localized {
  const { name, qualifiedName, title } = element;
  if (name !== undefined) {
    const written = `\`${qualifiedName.includes(UNNAMED) ? name : qualifiedName}\``;
    return { vi: written, en: written };
  }
  const phrase = (language: Language): string => {
    const shown = displayName(element, language);
    return title ? `“${shown}”` : shown;
  };
  return { vi: phrase('vi'), en: title ? phrase('en') : `an ${phrase('en')}` };
}

export function kindWord(vocabulary: Vocabulary, kind: KindId | undefined): Localized {
  return kind ? vocabulary.kind(kind).spelling : { vi: 'thành phần', en: 'element' };
}

/** All kinds of views. */
export function viewKindsOf({ viewKinds }: Vocabulary): Localized {
  const listed = (language: Language): string =>
    viewKinds.map(({ spelling }) => `\`${spelling[language]}\``).join(', ');
  return { vi: listed('vi'), en: listed('en') };
}

/** A kind with its article, at the beginning of a sentence or inside one. */
export function kindPhrase(vocabulary: Vocabulary, kind: KindId | undefined): Localized {
  const word = kindWord(vocabulary, kind);
  return { vi: `\`${word.vi}\``, en: `\`${word.en}\`` };
}

export function attributeWord(vocabulary: Vocabulary, attribute: string): Localized {
  return vocabulary.attribute(attribute as AttributeId).spelling;
}

export function relationWord(vocabulary: Vocabulary, relation: RelationId): Localized {
  return vocabulary.relation(relation).spelling;
}

/** Kinds and groups of kinds as a list of which one is meant: `a, b or c`. */
export function selectorList(vocabulary: Vocabulary, selectors: readonly string[]): Localized {
  return oneOf(selectors.flatMap((selector) => selectorTitles(vocabulary, selector)));
}

/** Groups of more kinds than this are named by their title, as their kinds would be too many to read. */
const LISTED_KINDS = 4;

function selectorTitles(vocabulary: Vocabulary, selector: string): readonly Localized[] {
  if (selector === 'any') {
    return [{ vi: 'mọi thành phần', en: 'anything' }];
  }
  if (vocabulary.isKind(selector)) {
    return [vocabulary.kind(selector).spelling];
  }
  const group = vocabulary.kindGroups.find(({ id }) => id === selector);
  if (!group) {
    return [{ vi: selector, en: selector }];
  }
  return group.kinds.length <= LISTED_KINDS
    ? group.kinds.map((kind) => vocabulary.kind(kind).spelling)
    : [{ vi: inSentence(group.title.vi), en: inSentence(group.title.en) }];
}

function inSentence(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** The kinds that have an attribute, and the clauses in whose bodies it may stand. */
export function bearersOf(vocabulary: Vocabulary, attribute: string): Localized {
  const { usages } = vocabulary.attribute(attribute as AttributeId);
  const kinds = [...new Set(usages.flatMap(({ on }) => on))].flatMap((on) => selectorTitles(vocabulary, on));
  const clauses = usages.flatMap(({ onClauses = [] }) => onClauses).map((clause) => clauseTitle(vocabulary, clause));
  return oneOf([...kinds, ...clauses]);
}

function clauseTitle(vocabulary: Vocabulary, clause: string): Localized {
  const { spelling } = vocabulary.isRelation(clause)
    ? vocabulary.relation(clause)
    : vocabulary.attribute(clause as AttributeId);
  return { vi: `mệnh đề \`${spelling.vi}\``, en: `the clause \`${spelling.en}\`` };
}

/** Where an element of a kind may stand. */
export function placesOf(vocabulary: Vocabulary, kind: KindId): Localized {
  const { section, standsInSection, parents } = vocabulary.kind(kind);
  const places: Localized[] = [];
  if (section === undefined) {
    places.push({ vi: 'ở cấp ngoài cùng của tệp', en: 'at the top of a file' });
  } else if (standsInSection) {
    const { spelling } = vocabulary.section(section);
    places.push({ vi: `trong mục \`${spelling.vi}\``, en: `in the section \`${spelling.en}\`` });
  }
  if (parents.length > 0) {
    const list = selectorList(vocabulary, parents);
    places.push({ vi: `bên trong ${list.vi}`, en: `inside ${list.en}` });
  }
  const list = oneOf(places);
  return { vi: `loại này đứng ${list.vi}`, en: `it stands ${list.en}` };
}

/** What a value of a type looks like. */
export function valuePhrase(vocabulary: Vocabulary, { value }: AttributeUsage): Localized {
  return typePhrase(vocabulary, value);
}

function typePhrase(vocabulary: Vocabulary, type: ValueType): Localized {
  switch (type.type) {
    case 'text':
      return { vi: 'văn bản trong dấu nháy kép', en: 'a text in double quotes' };
    case 'number':
      return type.integer ? { vi: 'một số nguyên', en: 'a whole number' } : { vi: 'một số', en: 'a number' };
    case 'boolean':
      return { vi: '`đúng` hoặc `sai`', en: '`true` or `false`' };
    case 'date':
      return { vi: 'một ngày, ví dụ `31/12/2025`', en: 'a date, such as `2025-12-31`' };
    case 'period':
      return { vi: 'một giai đoạn, ví dụ `2020-2025`', en: 'a period, such as `2020-2025`' };
    case 'money':
      return { vi: 'một số tiền, ví dụ `12,5 tỷ đồng`', en: 'an amount of money, such as `12.5 billion VND`' };
    case 'percentage':
      return { vi: 'một tỷ lệ, ví dụ `80%`', en: 'a percentage, such as `80%`' };
    case 'measure':
      return {
        vi: 'một số hoặc tỷ lệ, ví dụ `80%`, `tối thiểu 80%`, `từ 3 đến 5`',
        en: 'a number or percentage, such as `80%`, `at-least 80%`, `from 3 to 5`',
      };
    case 'url':
      return { vi: 'một địa chỉ, ví dụ `"https://chinhphu.vn"`', en: 'an address, such as `"https://chinhphu.vn"`' };
    case 'file':
      return {
        vi: 'đường dẫn tới một tệp Markdown, ví dụ `"chuong/1-boi-canh.md"`',
        en: 'the path of a Markdown file, such as `"chapters/1-context.md"`',
      };
    case 'pair':
      return {
        vi: 'hai văn bản trong dấu nháy kép, ví dụ `"khóa" "giá trị"`',
        en: 'two texts in double quotes, such as `"key" "value"`',
      };
    case 'agency-code':
      return { vi: 'một mã định danh cơ quan, ví dụ `"G22.01"`', en: 'an agency code, such as `"G22.01"`' };
    case 'name':
      return { vi: 'một tên', en: 'a name' };
    case 'edition':
      return editionPhrase();
    case 'kind':
      return { vi: 'một loại thành phần, ví dụ `hệ thống`', en: 'a kind of element, such as `system`' };
    case 'view':
      return { vi: 'tên của một sơ đồ', en: 'the name of a view' };
    case 'enumeration':
      return enumerationPhrase(vocabulary, type.enumeration);
    case 'reference': {
      const list = selectorList(vocabulary, type.to);
      const orText = type.orText
        ? { vi: ', hoặc văn bản trong dấu nháy kép', en: ', or a text in double quotes' }
        : { vi: '', en: '' };
      return { vi: `tên của ${list.vi}${orText.vi}`, en: `the name of ${list.en}${orText.en}` };
    }
    case 'approval':
      return { vi: 'ngày phê duyệt, ví dụ `01/03/2021 do VPCP`', en: 'a date, such as `2021-03-01 by VPCP`' };
  }
}

function editionPhrase(): Localized {
  const ids = frameworkEditions.map(({ id }) => `\`${id}\``).join(', ');
  return { vi: `một trong các phiên bản khung ${ids}`, en: `one of the editions ${ids} of a framework` };
}

function enumerationPhrase(vocabulary: Vocabulary, enumeration: string): Localized {
  const { values } = vocabulary.enumeration(enumeration as EnumerationId);
  const shown = values.slice(0, 6).map(({ spelling }) => spelling);
  const more = values.length > shown.length ? ', …' : '';
  return {
    vi: `một trong các giá trị ${shown.map(({ vi }) => `\`${vi}\``).join(', ')}${more}`,
    en: `one of ${shown.map(({ en }) => `\`${en}\``).join(', ')}${more}`,
  };
}
