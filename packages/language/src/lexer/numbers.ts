import { isDigit } from '../syntax/characters.js';

/** A number, date or period at a place in a text. */
export interface ScannedNumber {
  readonly shape: 'number' | 'date' | 'period';
  readonly end: number;
  readonly percent: boolean;
  /** Where it can be read in two ways: how to write each of them without doubt. */
  readonly readings?: readonly string[];
}

const DASH = 45;
const EN_DASH = 0x2013;

/** Reads a number, a date (`2025-12-31`, `31/12/2025`, `2025-12`) or a period (`2020-2025`). */
export function scanNumber(text: string, start: number, inBrackets: boolean): ScannedNumber {
  const special = scanDate(text, start) ?? scanPeriod(text, start);
  return special ?? scanPlainNumber(text, start, inBrackets);
}

function digitsFrom(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) {
    end++;
  }
  return end;
}

function scanDate(text: string, start: number): ScannedNumber | undefined {
  const first = digitsFrom(text, start);
  const separator = text.charCodeAt(first);
  if (separator === 47 && first - start <= 2) {
    const second = digitsFrom(text, first + 1);
    const third = digitsFrom(text, second + 1);
    const fits = second > first + 1 && second - first <= 3 && text.charCodeAt(second) === 47 && third - second === 5;
    return fits ? { shape: 'date', end: third, percent: false } : undefined;
  }
  if (separator !== DASH || first - start !== 4) {
    return undefined;
  }
  const second = digitsFrom(text, first + 1);
  if (second - first !== 3) {
    return undefined;
  }
  const third = digitsFrom(text, second + 1);
  if (text.charCodeAt(second) === DASH && third - second === 3) {
    return { shape: 'date', end: third, percent: false };
  }
  return text.charCodeAt(second) === DASH ? undefined : { shape: 'date', end: second, percent: false };
}

function scanPeriod(text: string, start: number): ScannedNumber | undefined {
  const first = digitsFrom(text, start);
  if (first - start !== 4) {
    return undefined;
  }
  const dash = text.charCodeAt(first) === 32 ? first + 1 : first;
  const code = text.charCodeAt(dash);
  if (code !== DASH && code !== EN_DASH) {
    return undefined;
  }
  const second = text.charCodeAt(dash + 1) === 32 ? dash + 2 : dash + 1;
  const end = digitsFrom(text, second);
  return end - second === 4 ? { shape: 'period', end, percent: false } : undefined;
}

function scanPlainNumber(text: string, start: number, inBrackets: boolean): ScannedNumber {
  let end = start + (text.charCodeAt(start) === DASH ? 1 : 0);
  while (isDigit(text.charCodeAt(end)) || (text.charCodeAt(end) === 95 && isDigit(text.charCodeAt(end + 1)))) {
    end++;
  }
  const whole = end;
  while (isSeparator(text.charCodeAt(end), inBrackets) && isDigit(text.charCodeAt(end + 1))) {
    end = digitsFrom(text, end + 1);
  }
  const readings = end > whole ? readingsOf(text.slice(start, end)) : undefined;
  const percentAt = text.charCodeAt(end) === 32 ? end + 1 : end;
  const percent = text.charCodeAt(percentAt) === 37;
  return { shape: 'number', end: percent ? percentAt + 1 : end, percent, readings };
}

function isSeparator(code: number, inBrackets: boolean): boolean {
  return code === 46 || (code === 44 && !inBrackets);
}

/** How a number with points or commas can be read, where that is not certain: `10.000` is ten thousand, or ten. */
function readingsOf(image: string): readonly string[] | undefined {
  const groups = image.split(/[.,]/);
  const last = groups[groups.length - 1]!;
  if (groups.length === 2) {
    const isDecimal = last.length !== 3 || groups[0]!.length > 3 || /^-?0/.test(groups[0]!);
    return isDecimal ? undefined : [`${groups[0]}${last}`, `${groups[0]}.${last.replace(/0+$/, '') || '0'}`];
  }
  const separators = new Set(image.replace(/[^.,]/g, ''));
  const thousands = groups.join('');
  return separators.size === 1 ? [thousands] : [`${groups.slice(0, -1).join('')}.${last}`, thousands];
}

/** The value of a number as the scanner accepts it. In doubt the separator parts thousands, as Vietnamese writes them. */
export function numberValue(image: string): number {
  const plain = image.replace(/[_%\s]/g, '');
  const reading = /[.,]/.test(plain) ? (readingsOf(plain)?.[0] ?? plain.replace(',', '.')) : plain;
  return Number(reading);
}
