import { named, TrackedElement } from '../tracking/tracked-element.js';
import type { AttributeId } from '../vocabulary/vocabulary.js';
import type { Attribute, Element } from './element.js';

/** The occurrences of an attribute, in the order of the text. Whoever asks so does not depend on other attributes. */
export function attributesNamed(element: Element, id: AttributeId): readonly Attribute[] {
  return element instanceof TrackedElement ? element.attributesNamed(id) : named(element.attributes, id);
}
