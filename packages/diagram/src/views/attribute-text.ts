import type { Element } from '@govarch/model/model';
import { firstValueAt, valuesAt } from '@govarch/model/queries';
import type { AttributeId, EnumerationEntry } from '@govarch/model/vocabulary';
import { dateText } from '@govarch/model/wording/dates';
import { numberText } from '@govarch/model/wording/numbers';
import { type Perspective, textFor } from './perspective.js';

/** The title of the value that an enumerated attribute has at the perspective's date. */
export function enumerationText(perspective: Perspective, element: Element, attribute: string): string | undefined {
  const value = firstValueAt(element, attribute as AttributeId, 'enumeration', perspective.time)?.value;
  return value === undefined ? undefined : enumerationValueText(perspective, element, attribute, value);
}

/** The spelling of a value that an element's attribute has; the id where the vocabulary does not have it. */
export function enumerationValueText(
  perspective: Perspective,
  element: Element,
  attribute: string,
  value: string,
): string {
  const enumeration = enumerationOf(perspective, element, attribute);
  return enumeration?.values.find(({ id }) => id === value)?.spelling[perspective.language] ?? value;
}

/** The enumeration whose values an attribute of an element has. */
export function enumerationOf(
  { model }: Perspective,
  element: Element,
  attribute: string,
): EnumerationEntry | undefined {
  const vocabulary = model.vocabularyOf(element);
  const type = vocabulary.usageOf(attribute as AttributeId, element.kind)?.value;
  return vocabulary.enumerations.find(({ id }) => type?.type === 'enumeration' && id === type.enumeration);
}

/** An attribute as text at the perspective's date: its first value, whatever its type; undefined where it has none that is short. */
export function attributeText(perspective: Perspective, element: Element, attribute: string): string | undefined {
  const value = valuesAt(element, attribute as AttributeId, perspective.time)[0];
  switch (value?.type) {
    case 'text':
      return textFor(perspective, value.text);
    case 'enumeration':
      return enumerationValueText(perspective, element, attribute, value.value);
    case 'number':
      return numberText(value.number)[perspective.language];
    case 'boolean':
      return String(value.boolean);
    case 'name':
      return value.name;
    case 'date':
      return dateText(value.date)[perspective.language];
    default:
      return undefined;
  }
}
