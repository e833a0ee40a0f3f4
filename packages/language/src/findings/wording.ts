import {
  type AttributeId,
  type AttributeUsage,
  attributeEntry,
  enumerationEntry,
  isKindId,
  type KindId,
  kindEntry,
  kindGroups,
  type Localized,
  type RelationId,
  relationEntry,
  sectionEntry,
  type ValueType,
  vocabularyWords,
} from '@govarch/model/vocabulary';
import type { Meaning } from '../syntax/words.js';

const spellings = new Map<string, Localized>();
for (const { wordClass, entry, enumeration } of vocabularyWords()) {
  spellings.set(`${wordClass} ${entry.id} ${enumeration ?? ''}`, entry.spelling);
}

/** The preferred spellings of a meaning in both languages. */
export function spellingOf({ wordClass, id, enumeration }: Meaning): Localized | undefined {
  return spellings.get(`${wordClass} ${id} ${enumeration ?? ''}`);
}

export function kindWord(kind: KindId | undefined): Localized {
  return kind ? kindEntry(kind).spelling : { vi: 'phần tử', en: 'element' };
}

/** A kind with its article, at the beginning of a sentence or inside one. */
export function kindPhrase(kind: KindId | undefined): Localized {
  const word = kindWord(kind);
  return { vi: `\`${word.vi}\``, en: `\`${word.en}\`` };
}

export function attributeWord(attribute: string): Localized {
  return attributeEntry(attribute as AttributeId).spelling;
}

export function relationWord(relation: RelationId): Localized {
  return relationEntry(relation).spelling;
}

/** Kinds and groups of kinds as a list of which one is meant: `a, b or c`. */
export function selectorList(selectors: readonly string[]): Localized {
  const titles = selectors.flatMap(selectorTitles);
  return {
    vi: joined([...new Set(titles.map(({ vi }) => vi))], 'hoặc'),
    en: joined([...new Set(titles.map(({ en }) => en))], 'or'),
  };
}

function joined(titles: readonly string[], conjunction: string): string {
  const last = titles[titles.length - 1] ?? '';
  return titles.length < 2 ? last : `${titles.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** Groups of more kinds than this are named by their title, as their kinds would be too many to read. */
const LISTED_KINDS = 4;

function selectorTitles(selector: string): readonly Localized[] {
  if (selector === 'any') {
    return [{ vi: 'mọi phần tử', en: 'anything' }];
  }
  if (isKindId(selector)) {
    return [kindEntry(selector).spelling];
  }
  const group = kindGroups.find(({ id }) => id === selector);
  if (!group) {
    return [{ vi: selector, en: selector }];
  }
  return group.kinds.length <= LISTED_KINDS
    ? group.kinds.map((kind) => kindEntry(kind as KindId).spelling)
    : [{ vi: inSentence(group.title.vi), en: inSentence(group.title.en) }];
}

function inSentence(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** The kinds that have an attribute. */
export function bearersOf(attribute: string): Localized {
  return selectorList([...new Set(attributeEntry(attribute as AttributeId).usages.flatMap(({ on }) => on))]);
}

/** Where an element of a kind may stand. */
export function placesOf(kind: KindId): Localized {
  const { section, standsInSection, parents } = kindEntry(kind);
  const places: Localized[] = [];
  if (section === undefined) {
    places.push({ vi: 'ở ngoài cùng của tệp', en: 'at the top of a file' });
  } else if (standsInSection) {
    const { spelling } = sectionEntry(section);
    places.push({ vi: `trong phần \`${spelling.vi}\``, en: `in the section \`${spelling.en}\`` });
  }
  if (parents.length > 0) {
    const list = selectorList(parents);
    places.push({ vi: `bên trong ${list.vi}`, en: `inside ${list.en}` });
  }
  return {
    vi: `nó đứng ${places.map(({ vi }) => vi).join(' hoặc ')}`,
    en: `it stands ${places.map(({ en }) => en).join(' or ')}`,
  };
}

/** What a value of a type looks like. */
export function valuePhrase({ value }: AttributeUsage): Localized {
  return typePhrase(value);
}

function typePhrase(type: ValueType): Localized {
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
      return { vi: 'một số hoặc tỷ lệ, ví dụ `80%`', en: 'a number or percentage, such as `80%`' };
    case 'url':
      return { vi: 'một địa chỉ, ví dụ `"https://chinhphu.vn"`', en: 'an address, such as `"https://chinhphu.vn"`' };
    case 'agency-code':
      return { vi: 'một mã định danh cơ quan, ví dụ `"G22.01"`', en: 'an agency code, such as `"G22.01"`' };
    case 'name':
      return { vi: 'một tên', en: 'a name' };
    case 'enumeration':
      return enumerationPhrase(type.enumeration);
    case 'reference': {
      const list = selectorList(type.to);
      return { vi: `tên của ${list.vi}`, en: `the name of ${list.en}` };
    }
    case 'approval':
      return { vi: 'ngày phê duyệt, ví dụ `2021-03-01 do VPCP`', en: 'a date, such as `2021-03-01 by VPCP`' };
  }
}

function enumerationPhrase(enumeration: string): Localized {
  const { values } = enumerationEntry(enumeration as Parameters<typeof enumerationEntry>[0]);
  const shown = values.slice(0, 6).map(({ spelling }) => spelling);
  const more = values.length > shown.length ? ', …' : '';
  return {
    vi: `một trong các giá trị ${shown.map(({ vi }) => `\`${vi}\``).join(', ')}${more}`,
    en: `one of ${shown.map(({ en }) => `\`${en}\``).join(', ')}${more}`,
  };
}
