import { type AttributeId, isAttributeId } from '@govarch/model/vocabulary';
import { idOf, type WordClass } from '../../syntax/words.js';

/** The classes of words that name an attribute. */
export const ATTRIBUTE_CLASSES: readonly WordClass[] = ['attribute', 'flag'];

/** The classes of words that name a kind. */
export const KIND_CLASSES: readonly WordClass[] = ['kind', 'flow', 'step', 'field', 'responsibility'];

/** The attribute that a word names, in either spelling. */
export function attributeIdOf(image: string): AttributeId | undefined {
  const id = idOf(image, 'attribute') ?? idOf(image, 'flag');
  return id !== undefined && isAttributeId(id) ? id : undefined;
}
