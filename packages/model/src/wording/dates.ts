import type { IsoDate } from '../model/element.js';
import type { Localized } from '../vocabulary/types.js';

/** A day as each language writes it: `30/06/2025` in Vietnamese, ISO in English. */
export function dateText(date: IsoDate): Localized {
  return { vi: date.split('-').reverse().join('/'), en: date };
}
