import type { AttributeValue, Element, ElementId, ModelReader } from '../model/architecture-model.js';
import { inOrderOfText } from '../model/place.js';
import { ancestors, effectiveOwners, valuesAt } from '../model/queries.js';
import { holding } from '../model/time.js';
import type { ViewTime } from './view-connections.js';

/** What a view writes at an element of one attribute, relation or kind that contains it. */
export interface ShownValue {
  /** Id of the attribute, relation or kind. */
  readonly of: string;
  readonly values: readonly AttributeValue[];
  /** The elements that the relation leads to, or the nearest of the kind that contains it. */
  readonly elements: readonly ElementId[];
}

/** What is to be written at an element, in the order that the view gives; what the element does not say is left out. */
export function shownValues(
  model: ModelReader,
  element: Element,
  shown: readonly string[],
  time: ViewTime,
): readonly ShownValue[] {
  return shown
    .map((of) => ({ of, values: shownAt(model, element, of, time), elements: elementsAt(model, element, of, time) }))
    .filter(({ values, elements }) => values.length > 0 || elements.length > 0);
}

function shownAt(model: ModelReader, element: Element, of: string, time: ViewTime): readonly AttributeValue[] {
  if (of === 'state') {
    const { state } = element.validity;
    return state === undefined ? [] : [{ type: 'enumeration', value: state }];
  }
  if (of === 'from' || of === 'to') {
    const date = element.validity[of];
    return date === undefined ? [] : [{ type: 'date', date }];
  }
  return model.vocabularyOf(element).isAttribute(of) ? valuesAt(element, of, time) : [];
}

function elementsAt(model: ModelReader, element: Element, of: string, time: ViewTime): readonly ElementId[] {
  const vocabulary = model.vocabularyOf(element);
  if (of === 'owner') {
    return effectiveOwners(model, element, time.asOf, time.periodEnd);
  }
  if (vocabulary.isRelation(of)) {
    return holding(inOrderOfText(model.outgoing(element.id, of)), time.asOf, time.periodEnd).map(
      ({ target }) => target,
    );
  }
  if (vocabulary.isKind(of)) {
    const around = ancestors(model, element).find(({ kind }) => vocabulary.isA(kind, of));
    return around ? [around.id] : [];
  }
  return [];
}
