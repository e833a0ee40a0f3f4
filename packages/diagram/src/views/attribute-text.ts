import type { Element } from '@govarch/model/model';
import { firstValue, valuesOf } from '@govarch/model/queries';
import { enumerations } from '@govarch/model/vocabulary';
import { type Perspective, textFor } from './perspective.js';

/** The title of an enumerated attribute's value. */
export function enumerationText(perspective: Perspective, element: Element, attribute: string): string | undefined {
  const value = firstValue(element, attribute as Parameters<typeof firstValue>[1], 'enumeration')?.value;
  return value === undefined ? undefined : enumerationValueText(perspective, value);
}

/** The spelling of an enumeration's value; the id where the vocabulary does not have it. */
export function enumerationValueText(perspective: Perspective, value: string): string {
  for (const { values } of enumerations) {
    const entry = values.find((candidate) => candidate.id === value);
    if (entry) {
      return entry.spelling[perspective.language];
    }
  }
  return value;
}

/** An attribute as text: its first value, whatever its type; undefined where it has none that is short. */
export function attributeText(perspective: Perspective, element: Element, attribute: string): string | undefined {
  const value = valuesOf(element, attribute as Parameters<typeof valuesOf>[1])[0];
  switch (value?.type) {
    case 'text':
      return textFor(perspective, value.text);
    case 'enumeration':
      return enumerationValueText(perspective, value.value);
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
