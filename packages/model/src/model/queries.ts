import type { Language, Localized } from '../vocabulary/types.js';
import type { AttributeId } from '../vocabulary/vocabulary.js';
import { type CoreKindId, coreVocabulary, type KindGroupId } from '../vocabulary/vocabulary.js';
import type { AttributeValue, BilingualText, Element, ElementId, IsoDate, ModelReader } from './architecture-model.js';
import { attributesNamed } from './attributes.js';
import { inOrderOfText } from './place.js';
import { holding, holdsAt } from './time.js';
import { titleAt } from './titles.js';

/** The values of an attribute over all its occurrences, in the order of the text. */
export function valuesOf(element: Element, attribute: AttributeId): AttributeValue[] {
  return attributesNamed(element, attribute).flatMap((item) => item.values);
}

/** A day, and the end of the architecture's period, by which what has a state and no dates is in use or not. */
export interface AtDate {
  readonly asOf: IsoDate;
  readonly periodEnd?: IsoDate;
}

/** The values that an attribute has on a day, in the order of the text. */
export function valuesAt(element: Element, attribute: AttributeId, { asOf, periodEnd }: AtDate): AttributeValue[] {
  return attributesNamed(element, attribute)
    .filter((item) => holdsAt(item, asOf, periodEnd))
    .flatMap((item) => item.values);
}

/** The first value of this type that an attribute has on a day; undefined where there is none. */
export function firstValueAt<Type extends AttributeValue['type']>(
  element: Element,
  attribute: AttributeId,
  type: Type,
  time: AtDate,
): Extract<AttributeValue, { type: Type }> | undefined {
  return valuesAt(element, attribute, time).find(
    (value): value is Extract<AttributeValue, { type: Type }> => value.type === type,
  );
}

/** The first value of an attribute of this type, whatever its time; undefined where there is none. */
export function firstValue<Type extends AttributeValue['type']>(
  element: Element,
  attribute: AttributeId,
  type: Type,
): Extract<AttributeValue, { type: Type }> | undefined {
  for (const value of valuesOf(element, attribute)) {
    if (value.type === type) {
      return value as Extract<AttributeValue, { type: Type }>;
    }
  }
  return undefined;
}

export function numberOf(element: Element, attribute: AttributeId): number | undefined {
  return firstValue(element, attribute, 'number')?.number;
}

/** The value of an enumerated attribute, by its vocabulary id. */
export function enumerationOf(element: Element, attribute: AttributeId): string | undefined {
  return firstValue(element, attribute, 'enumeration')?.value;
}

/** Whether a boolean attribute is set; one that is not written is false. */
export function isSet(element: Element, attribute: AttributeId): boolean {
  return firstValue(element, attribute, 'boolean')?.boolean ?? false;
}

/** Whether elements built on this kind belong to a group. */
export function isOfGroup(base: CoreKindId, group: KindGroupId): boolean {
  return coreVocabulary.isA(base, group);
}

/** The elements above this one, nearest first. A containment that runs in a circle ends where it would repeat. */
export function ancestors(model: ModelReader, element: Element): Element[] {
  const seen = new Set<ElementId>([element.id]);
  const result: Element[] = [];
  let parent = element.parent;
  while (parent !== undefined && !seen.has(parent)) {
    seen.add(parent);
    const next = model.element(parent);
    if (!next) {
      break;
    }
    result.push(next);
    parent = next.parent;
  }
  return result;
}

/** Owners at a date: those that the element names, else those of its nearest ancestor that names any. */
export function effectiveOwners(
  model: ModelReader,
  element: Element,
  asOf: IsoDate,
  periodEnd?: IsoDate,
): readonly ElementId[] {
  for (const candidate of [element, ...ancestors(model, element)]) {
    const owners = holding(inOrderOfText(model.outgoing(candidate.id, 'owner')), asOf, periodEnd);
    if (owners.length > 0) {
      return [...new Set(owners.map((owner) => owner.target))];
    }
  }
  return [];
}

/** The ends of a flow that ask for its data or begin to send them, whichever way the data go; none without an arrow. */
export function initiatorsOf(model: ModelReader, flow: Element): readonly ElementId[] {
  const { flowDirection } = flow;
  if (flowDirection === undefined) {
    return [];
  }
  return model.outgoing(flow.id, flowDirection === 'fetch' ? 'flow-to' : 'flow-from').map(({ target }) => target);
}

/** The topmost agency or agency group that a party belongs to; the party itself where it stands alone. */
export function topAgency(model: ModelReader, party: Element): Element {
  const above = ancestors(model, party).filter((element) => isOfGroup(element.base, 'party'));
  return above[above.length - 1] ?? party;
}

/** A text in one language, falling back to the other. */
export function textIn(text: BilingualText | undefined, language: Language): string | undefined {
  return text?.[language] ?? text?.vi ?? text?.en;
}

/**
 * What to call an element in a message or a diagram: its title, else its name, else that it has none.
 *
 * @param asOf the day whose title is meant, where that is not the as-of date of the project
 */
export function displayName(element: Element, language: Language, asOf?: IsoDate): string {
  const title = asOf === undefined ? element.title : titleAt(element, asOf);
  return textIn(title, language) ?? element.name ?? withoutName(element)[language];
}

/** What has neither title nor name is spoken of by its kind. */
function withoutName({ base }: Element): Localized {
  const { vi, en } = coreVocabulary.kind(base).spelling;
  return { vi: `${vi} không tên`, en: `unnamed ${en.replaceAll('-', ' ')}` };
}
