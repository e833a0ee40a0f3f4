import type { IsoDate } from '@govarch/model/model';
import { composed, endOfSyllable, skipBlanks } from '../syntax/characters.js';

/** A date as the text writes it, at its precision: its first and its last day. */
export interface DateSpan {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** How dates are written, and what they say. Each pattern is tried at a place, so none looks further than it matches. */
interface DateForm {
  readonly pattern: RegExp;
  readonly span: (parts: Readonly<Record<string, string>>) => DateSpan | undefined;
}

const YEAR = '(?<year>\\d{4})';
const QUARTER = '(?<quarter>IV|I{1,3}|[1-4])';
const BLANK = '[ \\t\\u00a0]';
/** The words in dates, composed or not. */
const WORDS = {
  end: '(?:h(?:ế|ê\u0301|e\u0302\u0301)t|cu(?:ố|ô\u0301|o\u0302\u0301)i)',
  day: 'ng(?:à|a\u0300)y',
  month: 'th(?:á|a\u0301)ng',
  quarter: 'qu(?:ý|y\u0301)',
  year: 'n(?:ă|a\u0306)m',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH_MONTH =
  '(?<english>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const ENGLISH_DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';

const numericForms: readonly DateForm[] = [
  form('(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})', dayOf),
  form('(?<year>\\d{4})-(?<month>\\d{2})', monthOf),
  form('(?<year>\\d{4})-Q(?<quarter>[1-4])', quarterOf),
  form(`(?<day>\\d{1,2})(?<sign>[-./])(?<month>\\d{1,2})\\k<sign>${YEAR}`, dayOf),
  form(`(?<month>\\d{1,2})/${YEAR}`, monthOf),
  form(`${ENGLISH_DAY}${BLANK}${ENGLISH_MONTH},?${BLANK}${YEAR}`, dayOf),
  form(`(?<day>\\d{1,2})${BLANK}${WORDS.month}${BLANK}(?<month>\\d{1,2})${BLANK}${WORDS.year}${BLANK}${YEAR}`, dayOf),
];

const wordForms: readonly DateForm[] = [
  form(`${WORDS.quarter}${BLANK}${QUARTER}(?:/|${BLANK}${WORDS.year}${BLANK}|${BLANK})${YEAR}`, quarterOf),
  form(`${WORDS.month}${BLANK}(?<month>\\d{1,2})(?:/|${BLANK}${WORDS.year}${BLANK}|${BLANK})${YEAR}`, monthOf),
  form(
    `${WORDS.day}${BLANK}(?<day>\\d{1,2})${BLANK}${WORDS.month}${BLANK}(?<month>\\d{1,2})${BLANK}${WORDS.year}${BLANK}${YEAR}`,
    dayOf,
  ),
  form(`${WORDS.year}${BLANK}${YEAR}`, yearOf),
  form(`Q(?<quarter>[1-4])[/ ]${YEAR}`, quarterOf),
];

/** `I/2026`, as tables of plans write a quarter. */
const romanForm = form(`(?<quarter>IV|I{1,3})/${YEAR}`, quarterOf);

/** `March 2024`, `March 31, 2024`. */
const englishForms: readonly DateForm[] = [
  form(`${ENGLISH_MONTH}${BLANK}${ENGLISH_DAY},?${BLANK}${YEAR}`, dayOf),
  form(`${ENGLISH_MONTH},?${BLANK}${YEAR}`, monthOf),
];

const plainForms: readonly DateForm[] = [...numericForms, ...wordForms, romanForm, ...englishForms, form(YEAR, yearOf)];

/** `hết năm 2025`, `cuối quý II/2026`, `hết ngày 31/12/2025`: the end of a time is the time itself, whose last day counts. */
const endForms: readonly DateForm[] = plainForms.map(({ pattern, span }) =>
  form(`${WORDS.end}${BLANK}(?:${WORDS.day}${BLANK})?${pattern.source}`, span),
);
const BEGINS_WITH_END = new RegExp(`${WORDS.end}${BLANK}`, 'iuy');

const allForms: readonly DateForm[] = [...plainForms, ...endForms];

function form(pattern: string, span: DateForm['span']): DateForm {
  return { pattern: new RegExp(`${pattern}(?![\\p{L}\\p{N}_])`, 'iuy'), span };
}

/** End of the date of digits that begins at a place, `2025-12-31` or `31/12/2025`; a year alone is a number. */
export function endOfDate(text: string, start: number): number | undefined {
  return endOf(numericForms, text, start);
}

/** The first letters of the words that dates begin with, so that most words need no comparison. */
const INITIALS = codesOf('qtnhcQTNHC');
/** What comes after the first word of a date, or after its `Q`. */
const NUMBERS = codesOf('0123456789IVi');
const DIGITS = codesOf('0123456789');
/** The letters after the `h` of `hết`, composed or not, and after the `c` of `cuối`. */
const SECOND_OF_END: ReadonlySet<string> = new Set('ếẾêÊeEuU');

/** A table of characters below 128. */
function codesOf(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of characters) {
    table[character.charCodeAt(0)] = 1;
  }
  return table;
}

/** The capitals of English months, and of Roman numbers. */
const LATER_INITIALS = codesOf('JFMASONDI');

/** End of `March 2024` or `I/2026`. */
function endOfLaterForm(text: string, start: number): number | undefined {
  if (text.charCodeAt(start) === 0x49) {
    return endOf([romanForm], text, start);
  }
  const digit = skipBlanks(text, endOfSyllable(text, start));
  const isBeforeNumber =
    DIGITS[text.charCodeAt(digit)] === 1 || text.charCodeAt(digit) === 0x2c || text.charCodeAt(digit) === 0x2e;
  return isBeforeNumber ? endOf(englishForms, text, start) : undefined;
}

/** End of the date of words that begins at a place: `quý III/2025`, `tháng 12 năm 2021`, `năm 2025`, `hết năm 2025`. */
export function endOfWordedDate(text: string, start: number): number | undefined {
  const initial = text.charCodeAt(start);
  if (INITIALS[initial] !== 1) {
    return LATER_INITIALS[initial] === 1 ? endOfLaterForm(text, start) : undefined;
  }
  BEGINS_WITH_END.lastIndex = start;
  if (SECOND_OF_END.has(text.charAt(start + 1)) && BEGINS_WITH_END.test(text)) {
    return endOf(endForms, text, start);
  }
  const isNumber = (offset: number): boolean => NUMBERS[text.charCodeAt(offset)] === 1;
  const mayBeDate = isNumber(start + 1) || isNumber(skipBlanks(text, endOfSyllable(text, start)));
  return mayBeDate ? endOf(wordForms, text, start) : undefined;
}

function endOf(forms: readonly DateForm[], text: string, start: number): number | undefined {
  for (const { pattern } of forms) {
    pattern.lastIndex = start;
    if (pattern.test(text)) {
      return pattern.lastIndex;
    }
  }
  return undefined;
}

/** What was read of the last dates: models say the same few days again and again. */
const readBefore = new Map<string, DateSpan | undefined>();
const MOST_REMEMBERED = 2000;

/** The days that a written date stands for; undefined where it is none, or names a day that does not exist. */
export function dateSpanOf(text: string): DateSpan | undefined {
  if (readBefore.has(text)) {
    return readBefore.get(text);
  }
  if (readBefore.size === MOST_REMEMBERED) {
    readBefore.clear();
  }
  const span = readDate(text);
  readBefore.set(text, span);
  return span;
}

function readDate(text: string): DateSpan | undefined {
  const written = composed(text);
  for (const { pattern, span } of allForms) {
    pattern.lastIndex = 0;
    const match = pattern.exec(written);
    if (match && pattern.lastIndex === written.length) {
      return span((match.groups ?? {}) as Record<string, string>);
    }
  }
  return undefined;
}

/** The single day that a text writes; undefined where it writes none. */
export function isoDateOf(text: string): IsoDate | undefined {
  const span = dateSpanOf(text);
  return span && span.first === span.last ? span.first : undefined;
}

function dayOf(parts: Readonly<Record<string, string>>): DateSpan | undefined {
  const { year = '', day = '' } = parts;
  const month = monthIn(parts);
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const inMonth = Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
  return inMonth ? { first: date, last: date } : undefined;
}

function monthOf(parts: Readonly<Record<string, string>>): DateSpan | undefined {
  const { year = '' } = parts;
  const month = monthIn(parts);
  const days = daysIn(Number(year), Number(month));
  const written = month.padStart(2, '0');
  return days > 0 ? { first: `${year}-${written}-01`, last: `${year}-${written}-${days}` } : undefined;
}

/** The number of a month that is written by its number or by its English name. */
function monthIn({ month = '', english }: Readonly<Record<string, string>>): string {
  return english === undefined ? month : String(MONTHS.indexOf(english.slice(0, 3).toLowerCase()) + 1);
}

const ROMAN = ['I', 'II', 'III', 'IV'];

function quarterOf({ year = '', quarter = '' }: Readonly<Record<string, string>>): DateSpan {
  const number = ROMAN.indexOf(quarter.toUpperCase()) + 1 || Number(quarter);
  const first = monthOf({ year, month: String(number * 3 - 2) });
  const last = monthOf({ year, month: String(number * 3) });
  return { first: first!.first, last: last!.last };
}

function yearOf({ year = '' }: Readonly<Record<string, string>>): DateSpan {
  return { first: `${year}-01-01`, last: `${year}-12-31` };
}

/** Days in a month; 0 for a month that there is not. */
function daysIn(year: number, monthNumber: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][monthNumber - 1] ?? 0;
}
