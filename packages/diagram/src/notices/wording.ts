import type { Element, IsoDate } from '@govarch/model/model';
import { displayName } from '@govarch/model/queries';
import type { Localized } from '@govarch/model/vocabulary';
import { allOf } from '@govarch/model/wording/lists';
import { drawableText } from '../text/wrap.js';

/** As many names as a reader takes in; of more, the number of the others is told. */
const MOST_NAMES = 4;

/** Names in quotes, as they are on a day, and how many more there are. */
export function named(elements: readonly Element[], asOf: IsoDate): Localized {
  const names = elements.slice(0, MOST_NAMES).map((element) => ({
    vi: `"${drawableText(displayName(element, 'vi', asOf))}"`,
    en: `"${drawableText(displayName(element, 'en', asOf))}"`,
  }));
  const more = elements.length - names.length;
  return allOf(more > 0 ? [...names, { vi: `${more} thành phần khác`, en: `${more} more` }] : names);
}

/** A number with its English noun. */
export function counted(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
