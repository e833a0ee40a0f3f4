import type { Lexicon } from '../syntax/lexicon.js';

/** Id of the comparison that says that no more is meant. */
export const AT_MOST = 'at-most';

/** Whether an attribute is a limit: then its own word may be that of the comparison, as in `không quá 3 ngày`. */
export function isLimit(attribute: string, lexicon: Lexicon): boolean {
  return lexicon.idOf(AT_MOST, 'attribute') === attribute;
}

/** How people say behind a number that it is the least or the most, and the words that stand before it here. */
export const COMPARISONS_BEHIND: readonly { readonly written: readonly string[]; readonly instead: string }[] = [
  { written: ['trở lên'], instead: 'tối thiểu' },
  { written: ['trở xuống'], instead: 'tối đa' },
  { written: ['or more', 'or higher', 'or above'], instead: 'at-least' },
  { written: ['or less', 'or lower', 'or below'], instead: 'at-most' },
];
