import type { AttributeId } from '@govarch/model/vocabulary';
import type { Lexicon } from '../../syntax/lexicon.js';
import type { WordClass } from '../../syntax/words.js';

/** The classes of words that name an attribute. */
export const ATTRIBUTE_CLASSES: readonly WordClass[] = ['attribute', 'flag'];

/** The attribute that a word names, in either spelling. */
export function attributeIdOf(lexicon: Lexicon, image: string): AttributeId | undefined {
  const id = lexicon.idOf(image, 'attribute') ?? lexicon.idOf(image, 'flag');
  return id !== undefined && lexicon.vocabulary.isAttribute(id) ? id : undefined;
}
