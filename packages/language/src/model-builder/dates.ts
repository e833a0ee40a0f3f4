import type { IsoDate } from '@govarch/model/model';

/** A date as the text writes it (`2025-12-31`, `31/12/2025`, `2025-12`, `2025`) as its first and its last day. */
export interface DateSpan {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;
const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const YEAR = /^(\d{4})$/;

/** The days that a written date stands for; undefined where it is none, like 31/02/2025. */
export function dateSpanOf(text: string): DateSpan | undefined {
  const iso = ISO.exec(text);
  if (iso) {
    return iso[3] === undefined ? month(iso[1]!, iso[2]!) : day(iso[1]!, iso[2]!, iso[3]);
  }
  const written = DAY_FIRST.exec(text);
  if (written) {
    return day(written[3]!, written[2]!, written[1]!);
  }
  const year = YEAR.exec(text);
  return year ? { first: `${year[1]}-01-01`, last: `${year[1]}-12-31` } : undefined;
}

/** The single day that a text writes; undefined where it writes none. */
export function isoDateOf(text: string): IsoDate | undefined {
  const span = dateSpanOf(text);
  return span && span.first === span.last ? span.first : undefined;
}

function day(year: string, monthText: string, dayText: string): DateSpan | undefined {
  const date = `${year}-${monthText.padStart(2, '0')}-${dayText.padStart(2, '0')}`;
  const inMonth = Number(dayText) >= 1 && Number(dayText) <= daysIn(Number(year), Number(monthText));
  return inMonth ? { first: date, last: date } : undefined;
}

function month(year: string, monthText: string): DateSpan | undefined {
  const days = daysIn(Number(year), Number(monthText));
  return days > 0 ? { first: `${year}-${monthText}-01`, last: `${year}-${monthText}-${days}` } : undefined;
}

/** Days in a month; 0 for a month that there is not. */
function daysIn(year: number, monthNumber: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][monthNumber - 1] ?? 0;
}
