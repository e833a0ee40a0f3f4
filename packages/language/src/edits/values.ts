import type { AttributeValue, BilingualText } from '@govarch/model/model';
import type { EnumerationId, Language, Spelling, ValueType, Vocabulary, WordClass } from '@govarch/model/vocabulary';
import { linkWithin } from '../syntax/forms.js';

/** What a value is written by. */
export interface ValueStyle {
  readonly vocabulary: Vocabulary;
  /** Language of words. */
  readonly language: Language;
  /** Language of texts that name none. */
  readonly textLanguage: Language;
  readonly dayFirst: boolean;
  /** How an element is written here; undefined where it has no name. */
  readonly nameOf: (element: string) => string | undefined;
}

/** A value as a text writes it; undefined where it names an element that has no name here. */
export function writtenValue(value: AttributeValue, type: ValueType, style: ValueStyle): string | undefined {
  switch (value.type) {
    case 'text':
      return writtenText(value.text, style.textLanguage);
    case 'number':
      return withUnit(plainNumber(value.number, style), value.unit, style);
    case 'boolean':
      return spelled(style.vocabulary, 'boolean', value.boolean ? 'true' : 'false', style.language);
    case 'date':
      return writtenDate(value.date, style.dayFirst);
    case 'period':
      return writtenPeriod(value.from, value.to, style);
    case 'money':
      return writtenMoney(value.amount, value.currency, style);
    case 'percentage':
      return `${plainNumber(value.percentage, style)}%`;
    case 'measure':
      return writtenMeasure(value, style);
    case 'url':
      return quoted(value.url);
    case 'file':
      return quoted(value.path);
    case 'pair':
      return `${quoted(value.key)} ${quoted(value.text[style.textLanguage] ?? value.text.vi ?? value.text.en ?? '')}`;
    case 'agency-code':
      return quoted(value.code);
    case 'name':
      return value.name;
    case 'enumeration':
      return enumerationWord(value.value, type, style);
    case 'reference':
      return style.nameOf(value.element);
    case 'approval':
      return writtenApproval(value.date, value.by, style);
  }
}

/** A text as a string, or in braces where it says its languages. */
export function writtenText(text: BilingualText, language: Language): string {
  const other: Language = language === 'vi' ? 'en' : 'vi';
  if (text[other] === undefined) {
    return quoted(text[language] ?? '');
  }
  const parts = [language, other].flatMap((part) => {
    const written = text[part as Language];
    return written === undefined ? [] : [`${part} ${quoted(written)}`];
  });
  return `{ ${parts.join(' ')} }`;
}

/** Every kind of double quote would end the string. */
function quoted(text: string): string {
  const escaped = text
    .replace(/["\\“”]/gu, (character) => `\\${character}`)
    .replace(/\r?\n|\r/gu, '\\n')
    .replaceAll('\t', '\\t');
  return `"${escaped}"`;
}

/** A date as the file writes dates. */
export function writtenDate(date: string, dayFirst: boolean): string {
  return dayFirst ? date.split('-').reverse().join('/') : date;
}

function writtenPeriod(from: string, to: string, { vocabulary, language, dayFirst }: ValueStyle): string {
  const whole = from.endsWith('-01-01') && to.endsWith('-12-31');
  return whole
    ? `${from.slice(0, 4)}-${to.slice(0, 4)}`
    : `${writtenDate(from, dayFirst)} ${spelled(vocabulary, 'link', linkWithin('period'), language)} ${writtenDate(to, dayFirst)}`;
}

const MULTIPLES = [
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
] as const;

function writtenMoney(amount: number, currency: string, style: ValueStyle): string {
  const { vocabulary, language } = style;
  const multiple = MULTIPLES.find(([, size]) => Math.abs(amount) >= size && Number.isInteger((amount / size) * 1000));
  const words = multiple
    ? [plainNumber(amount / multiple[1], style), spelled(vocabulary, 'unit', multiple[0], language)]
    : [String(amount)];
  return [...words, spelled(vocabulary, 'unit', currency, language)].join(' ');
}

function writtenMeasure(
  { comparison, lower, upper, unit }: Extract<AttributeValue, { type: 'measure' }>,
  style: ValueStyle,
): string {
  const { vocabulary, language } = style;
  const amount = (number: number): string =>
    unit === 'percent' ? `${plainNumber(number, style)}%` : withUnit(plainNumber(number, style), unit, style);
  const numbers =
    lower !== undefined && upper !== undefined
      ? [plainNumber(lower, style), spelled(vocabulary, 'link', linkWithin('measure'), language), amount(upper)]
      : [amount(lower ?? upper ?? 0)];
  return [spelled(vocabulary, 'comparison', comparison, language), ...numbers].join(' ');
}

function withUnit(number: string, unit: string | undefined, { vocabulary, language }: ValueStyle): string {
  if (unit === undefined) {
    return number;
  }
  const word = spelled(vocabulary, 'unit', unit, language);
  const plural = language === 'en' && number !== '1' ? `${word}s` : word;
  const { also } =
    vocabulary.structuralWords.find(({ wordClass, id }) => wordClass === 'unit' && id === unit)?.spelling ?? {};
  return `${number} ${also?.en?.includes(plural) ? plural : word}`;
}

/** A number as the project's language writes it, read in one way only: three decimals could be thousands. */
function plainNumber(number: number, { textLanguage }: ValueStyle): string {
  const written = String(number);
  const certain = /^-?\d{1,3}\.\d{3}$/.test(written) ? `${written}0` : written;
  return textLanguage === 'vi' ? certain.replace('.', ',') : certain;
}

function enumerationWord(id: string, type: ValueType, { vocabulary, language }: ValueStyle): string {
  const values = type.type === 'enumeration' ? vocabulary.enumeration(type.enumeration as EnumerationId).values : [];
  const entry = values.find((value) => value.id === id);
  return entry ? wordOf(entry.spelling, language) : id;
}

function writtenApproval(
  date: string | undefined,
  by: string | undefined,
  { vocabulary, language, dayFirst, nameOf }: ValueStyle,
): string | undefined {
  const party = by === undefined ? undefined : nameOf(by);
  if (by !== undefined && party === undefined) {
    return undefined;
  }
  const written = date === undefined ? [] : [writtenDate(date, dayFirst)];
  return [
    ...written,
    ...(party === undefined ? [] : [spelled(vocabulary, 'link', linkWithin('approval'), language), party]),
  ].join(' ');
}

/** A word of the syntax in a language. */
export function spelled(vocabulary: Vocabulary, wordClass: WordClass, id: string, language: Language): string {
  const word = vocabulary.structuralWords.find((entry) => entry.wordClass === wordClass && entry.id === id);
  return word ? wordOf(word.spelling, language) : id;
}

/** The spelling that is written, not those that are read as well. */
export function wordOf(spelling: Spelling, language: Language): string {
  return spelling[language].normalize('NFC');
}
