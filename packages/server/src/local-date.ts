import type { IsoDate } from '@govarch/model/model';

/** The date on the user's calendar, `2025-12-31`. */
export function localDate(now: Date): IsoDate {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
