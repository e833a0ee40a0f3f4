import type { Element } from '@govarch/model/model';
import { effectiveOwners, isOfGroup } from '@govarch/model/queries';
import { inOrderOfText } from '@govarch/model/text-order';
import { lifecycleAt } from '@govarch/model/time';
import { attributeText, enumerationValueText } from './attribute-text.js';
import { type Perspective, titleOf } from './perspective.js';
import { words } from './words.js';

/** As many colours as `color by` has; further values share the last. */
export const TONE_COUNT = 8;

/** The colours of a view that has `color by`. */
export interface Tones {
  toneOf(element: Element): number | undefined;
  /** What each tone means, from tone 0. */
  readonly titles: readonly string[];
}

/** Gives every value of the property among the elements a tone; values are in the order of their texts. */
export function tonesFor(perspective: Perspective, property: string, elements: Iterable<Element>): Tones {
  const values = new Set<string>();
  for (const element of elements) {
    const value = propertyText(perspective, element, property);
    if (value !== undefined) {
      values.add(value);
    }
  }
  const titles = [...values].sort();
  const rest = titles.splice(TONE_COUNT - 1);
  if (rest.length > 0) {
    titles.push(rest.join(', '));
  }
  return {
    titles,
    toneOf: (element) => {
      const value = propertyText(perspective, element, property);
      if (value === undefined) {
        return undefined;
      }
      const tone = titles.indexOf(value);
      return tone >= 0 ? tone : TONE_COUNT - 1;
    },
  };
}

/** What an element has for a property by which views group and colour: a level, a state, its owner, an attribute. */
export function propertyText(perspective: Perspective, element: Element, property: string): string | undefined {
  const { model, time, language } = perspective;
  switch (property) {
    case 'state': {
      const lifecycle = lifecycleAt(element.validity, time.asOf, time.periodEnd);
      return element.validity.state
        ? enumerationValueText(perspective, element, 'state', element.validity.state)
        : lifecycle === 'active'
          ? undefined
          : words[lifecycle][language];
    }
    case 'owner':
    case 'agency': {
      const owner = model.element(effectiveOwners(model, element, time.asOf, time.periodEnd)[0] ?? '');
      return owner && isOfGroup(owner.base, 'party') ? titleOf(perspective, owner) : undefined;
    }
    case 'zone': {
      const zone = model.element(inOrderOfText(model.outgoing(element.id, 'located-in'))[0]?.target ?? '');
      return zone && titleOf(perspective, zone);
    }
    case 'level': {
      const level = attributeText(perspective, element, 'level');
      return level && `${words.level[language]} ${level}`;
    }
    default:
      return attributeText(perspective, element, property);
  }
}
