import type { KindId, Vocabulary } from '../vocabulary/vocabulary.js';
import type { Element } from './element.js';

/**
 * The kind of an element and those that it is built on: the lists in which it stands.
 *
 * @param vocabulary by which its document was read
 */
export function kindsOf({ kind, base }: Pick<Element, 'kind' | 'base'>, vocabulary: Vocabulary): readonly KindId[] {
  if (kind === base) {
    return [kind];
  }
  return vocabulary.isKind(kind) ? vocabulary.lineageOf(kind) : [kind, base];
}
