import type { Language } from '@govarch/model/vocabulary';
import { isDigit } from '../syntax/characters.js';
import { endOfDate } from './dates.js';

/** A number, date or period at a place in a text. */
export interface ScannedNumber {
  readonly shape: 'number' | 'date' | 'period';
  readonly end: number;
  readonly percent: boolean;
  /** Where the project's language does not write numbers so: how to write what may be meant. */
  readonly readings?: readonly string[];
}

/** Years that a dash joins: `2020-2025`, `2020 – 2025`. */
const PERIOD = /\d{4} ?[-–—] ?\d{4}(?!\d)/y;
/** A number with its separators; of a number in brackets commas are no part. */
const NUMBER = /-?\d+(?:_\d+)*(?:[.,]\d+)*/y;
const NUMBER_IN_BRACKETS = /-?\d+(?:_\d+)*(?:\.\d+)*/y;
/** Groups of three digits that blanks part: `32 000 000`. */
const SPACED = /-?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?/y;

/** Reads a number, a date (`2025-12-31`, `31/12/2025`, `12/2025`) or a period (`2020-2025`). */
export function scanNumber(text: string, start: number, inBrackets: boolean, language: Language): ScannedNumber {
  const date = endOfDate(text, start);
  if (date !== undefined) {
    return { shape: 'date', end: date, percent: false };
  }
  const period = endOfMatch(PERIOD, text, start);
  if (period !== undefined) {
    return { shape: 'period', end: period, percent: false };
  }
  const end =
    endOfMatch(SPACED, text, start) ?? endOfMatch(inBrackets ? NUMBER_IN_BRACKETS : NUMBER, text, start) ?? start + 1;
  const percentAt = text.charCodeAt(end) === 32 ? end + 1 : end;
  const percent = text.charCodeAt(percentAt) === 37;
  const { readings } = readNumber(text.slice(start, end), language);
  return { shape: 'number', end: percent ? percentAt + 1 : end, percent, ...(readings ? { readings } : {}) };
}

/** A dash and a second number behind a first: `3-5`, `80-90%`. */
const REST_OF_RANGE = /-\d+(?:[.,]\d+)*(?![\p{L}\p{N}_-])/uy;

/** Whether the number that ends there is the first of a range, not the beginning of a name. */
export function isFirstOfRange(text: string, end: number): boolean {
  REST_OF_RANGE.lastIndex = end;
  return text.charCodeAt(end) === 45 && REST_OF_RANGE.test(text);
}

function endOfMatch(pattern: RegExp, text: string, start: number): number | undefined {
  if (!isDigit(text.charCodeAt(start)) && text.charCodeAt(start) !== 45) {
    return undefined;
  }
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** How a language writes numbers: thousands in groups, then decimals. */
const REGULAR: Record<Language, RegExp> = {
  vi: /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/,
  en: /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
};
const DECIMAL_SIGN: Record<Language, string> = { vi: ',', en: '.' };
const THOUSANDS_SIGN: Record<Language, string> = { vi: '.', en: ',' };

/**
 * A decimal number of this language that the other one would read as thousands, and that spreadsheets write for them:
 * `5,000` in a Vietnamese text. A zero before the sign leaves no doubt.
 */
const LIKE_THOUSANDS: Record<Language, RegExp> = { vi: /^-?[1-9]\d{0,2},\d{3}$/, en: /^-?[1-9]\d{0,2}\.\d{3}$/ };

/** A number as it is read, and how to write it without doubt where its language does not write it so. */
interface ReadNumber {
  readonly value: number;
  readonly readings?: readonly string[];
}

/**
 * Vietnamese parts thousands by points and writes a decimal comma, English the other way round. What cannot be read so is
 * read as the other language writes it, else as thousands.
 */
function readNumber(image: string, language: Language): ReadNumber {
  const plain = image.replace(/[_%\s]/g, '');
  if (LIKE_THOUSANDS[language].test(plain)) {
    const [whole = '', decimals = ''] = plain.split(DECIMAL_SIGN[language]);
    const asThousands = `${whole}${THOUSANDS_SIGN[language]}${decimals}`;
    const kept = decimals.endsWith('0') ? decimals.replace(/0+$/, '') : `${decimals}0`;
    const asDecimal = kept === '' ? whole : `${whole}${DECIMAL_SIGN[language]}${kept}`;
    return { value: valueIn(plain, language), readings: [asThousands, asDecimal] };
  }
  if (REGULAR[language].test(plain)) {
    return { value: valueIn(plain, language) };
  }
  const other = language === 'vi' ? 'en' : 'vi';
  const digits = plain.replace(/[.,]/g, '');
  if (REGULAR[other].test(plain)) {
    const value = valueIn(plain, other);
    const asMeant = String(value).replace('.', DECIMAL_SIGN[language]);
    const isOneReading = asMeant === digits || /^-?0/.test(digits);
    return { value, readings: isOneReading ? [asMeant] : [asMeant, digits] };
  }
  const groups = plain.split(/[.,]/);
  const last = groups.pop() ?? '';
  return { value: Number(digits), readings: [`${groups.join('')}${DECIMAL_SIGN[language]}${last}`, digits] };
}

function valueIn(plain: string, language: Language): number {
  return Number(language === 'vi' ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', ''));
}

/** The value of a number as the scanner accepts it, in the language of its project. */
export function numberValue(image: string, language: Language): number {
  return readNumber(image, language).value;
}
