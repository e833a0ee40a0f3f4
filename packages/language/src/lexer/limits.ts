import type { Lexicon } from '../syntax/lexicon.js';

/** Id of the comparison that says that no more is meant. */
export const AT_MOST = 'at-most';

/** Whether an attribute is a limit: then its own word may be that of the comparison, as in `không quá 3 ngày`. */
export function isLimit(attribute: string, lexicon: Lexicon): boolean {
  return lexicon.idOf(AT_MOST, 'attribute') === attribute;
}
