import type { Element } from '@govarch/model/model';
import { firstValue, valuesOf } from '@govarch/model/queries';
import type { AttributeId } from '@govarch/model/vocabulary';
import { type Perspective, textFor } from './perspective.js';

/** The title of an enumerated attribute's value. */
export function enumerationText(perspective: Perspective, element: Element, attribute: string): string | undefined {
  const value = firstValue(element, attribute as Parameters<typeof firstValue>[1], 'enumeration')?.value;
  return value === undefined ? undefined : enumerationValueText(perspective, element, attribute, value);
}

/** The spelling of a value that an element's attribute has; the id where the vocabulary does not have it. */
export function enumerationValueText(
  { model, language }: Perspective,
  element: Element,
  attribute: string,
  value: string,
): string {
  const vocabulary = model.vocabularyOf(element);
  const type = vocabulary.usageOf(attribute as AttributeId, element.kind)?.value;
  const enumeration = vocabulary.enumerations.find(({ id }) => type?.type === 'enumeration' && id === type.enumeration);
  return enumeration?.values.find(({ id }) => id === value)?.spelling[language] ?? value;
}

/** An attribute as text: its first value, whatever its type; undefined where it has none that is short. */
export function attributeText(perspective: Perspective, element: Element, attribute: string): string | undefined {
  const value = valuesOf(element, attribute as Parameters<typeof valuesOf>[1])[0];
  switch (value?.type) {
    case 'text':
      return textFor(perspective, value.text);
    case 'enumeration':
      return enumerationValueText(perspective, element, attribute, value.value);
    case 'number':
      return String(value.number);
    case 'boolean':
      return String(value.boolean);
    case 'name':
      return value.name;
    case 'date':
      return value.date;
    default:
      return undefined;
  }
}
