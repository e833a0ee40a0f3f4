import type { Element } from '@govarch/model/model';
import { displayName } from '@govarch/model/queries';
import type { Language } from '@govarch/model/vocabulary';
import { drawableText } from '../text/wrap.js';

/** As many names as a reader takes in; of more, the number of the others is told. */
const MOST_NAMES = 4;

/** Names in quotes, and how many more there are. */
export function named(elements: readonly Element[], language: Language): string {
  const names = elements.slice(0, MOST_NAMES).map((element) => `"${drawableText(displayName(element, language))}"`);
  const more = elements.length - names.length;
  const rest = language === 'vi' ? ` và ${more} cái khác` : ` and ${more} more`;
  return names.join(', ') + (more > 0 ? rest : '');
}

/** A number with its English noun. */
export function counted(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
