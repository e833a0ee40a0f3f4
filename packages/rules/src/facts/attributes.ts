import { attributesNamed } from '@govarch/model/attributes';
import type { Attribute, AttributeValue, Element, IsoDate } from '@govarch/model/model';
import { holdsAt } from '@govarch/model/time';
import type { AttributeId } from '@govarch/model/vocabulary';
import type { RuleContext } from '../rule.js';

type ValueOf<Type extends AttributeValue['type']> = Extract<AttributeValue, { type: Type }>;

/** An attribute as it holds on a day, with the first of its values that has the wanted type. */
export interface FoundAttribute<Type extends AttributeValue['type']> {
  readonly attribute: Attribute;
  readonly value: ValueOf<Type>;
}

const NONE: readonly never[] = [];

/** All values of a type that an attribute has on a day, each with where it is written, in the order of the text. */
export function attributesOn<Type extends AttributeValue['type']>(
  context: RuleContext,
  element: Element,
  id: AttributeId,
  type: Type,
  day: IsoDate,
): readonly FoundAttribute<Type>[] {
  const written = attributesNamed(element, id);
  if (written.length === 0) {
    return NONE;
  }
  const found: FoundAttribute<Type>[] = [];
  for (const attribute of written) {
    if (!holdsAt(attribute, day, context.periodEnd(element.project))) {
      continue;
    }
    for (const value of attribute.values) {
      if (value.type === type) {
        found.push({ attribute, value: value as ValueOf<Type> });
      }
    }
  }
  return found;
}

/** Whether an attribute is written at all, for whatever time: what a check may ask before it works out the day. */
export function hasAttribute(element: Element, id: AttributeId): boolean {
  return attributesNamed(element, id).length > 0;
}

/** The first of them. */
export function attributeOn<Type extends AttributeValue['type']>(
  context: RuleContext,
  element: Element,
  id: AttributeId,
  type: Type,
  day: IsoDate,
): FoundAttribute<Type> | undefined {
  return attributesOn(context, element, id, type, day)[0];
}

/** An enumerated attribute's value on a day, by its vocabulary id. */
export function choiceOn(context: RuleContext, element: Element, id: AttributeId, day: IsoDate): string | undefined {
  return attributeOn(context, element, id, 'enumeration', day)?.value.value;
}

/** A number on a day. */
export function numberOn(context: RuleContext, element: Element, id: AttributeId, day: IsoDate): number | undefined {
  return attributeOn(context, element, id, 'number', day)?.value.number;
}

/** A boolean attribute on a day; undefined where it is not written. */
export function booleanOn(context: RuleContext, element: Element, id: AttributeId, day: IsoDate): boolean | undefined {
  return attributeOn(context, element, id, 'boolean', day)?.value.boolean;
}
