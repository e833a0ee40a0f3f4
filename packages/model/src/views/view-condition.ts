import type { AttributeValue, Element, ModelReader } from '../model/architecture-model.js';
import { type Bounds, boundsOf, compareBounds, inOneUnit, singleBounds } from '../model/measures.js';
import { effectiveOwners, valuesAt } from '../model/queries.js';
import { targetReached } from '../model/targets.js';
import { holding } from '../model/time.js';
import { nfc, onePlacement } from '../text/text.js';
import type { AttributeId, EnumerationEntry, EnumerationId, RelationId, Vocabulary } from '../vocabulary/vocabulary.js';
import type { ViewTime } from './view-connections.js';
import type { Amount, ComparedValue, ComparisonOperator, Days, ViewCondition } from './view-definition.js';

type Comparison = Extract<ViewCondition, { type: 'compare' }>;
type PropertyCondition = Extract<ViewCondition, { type: 'property' }>;

/** Whether an element meets a `where` condition at a date. What nobody can tell, it does not meet. */
export function meets(model: ModelReader, element: Element, condition: ViewCondition, time: ViewTime): boolean {
  return holds(model, element, condition, time) === true;
}

/** Whether a condition holds; undefined where nobody can tell: then its opposite cannot be told either. */
function holds(model: ModelReader, element: Element, condition: ViewCondition, time: ViewTime): boolean | undefined {
  switch (condition.type) {
    case 'and':
      return unless(false, condition.conditions, (part) => holds(model, element, part, time));
    case 'or':
      return unless(true, condition.conditions, (part) => holds(model, element, part, time));
    case 'not': {
      const held = holds(model, element, condition.condition, time);
      return held === undefined ? undefined : !held;
    }
    case 'tag':
      return valuesAt(element, 'tags', time).some((value) =>
        comparablesOf(value).some((tag) => isTag(tag, condition.tag)),
      );
    case 'states':
      return valuesFor(model, element, condition.attribute, time).length > 0;
    case 'related':
      return relatedTo(model, element, condition.relation, time).includes(condition.to);
    case 'property':
      return hasProperty(element, condition, time);
    case 'reached':
      return targetReached(element, time.asOf);
    case 'compare':
      return compares(model, element, condition, time);
  }
}

/** The opposite of an answer that decides, unless one of the parts gives that answer, or nobody can tell for one of them. */
function unless(
  deciding: boolean,
  parts: readonly ViewCondition[],
  holdsOf: (part: ViewCondition) => boolean | undefined,
): boolean | undefined {
  let answer: boolean | undefined = !deciding;
  for (const part of parts) {
    const held = holdsOf(part);
    if (held === deciding) {
      return deciding;
    }
    answer = held === undefined ? undefined : answer;
  }
  return answer;
}

/** Keys and values compare as names do; numbers are compared as numbers. */
function hasProperty(element: Element, { attribute, key, compared }: PropertyCondition, time: ViewTime): boolean {
  const written = valuesAt(element, attribute, time).flatMap((value) =>
    value.type === 'pair' && isTag(value.key, key) ? Object.values(value.text) : [],
  );
  if (!compared) {
    return written.length > 0;
  }
  const { operator, value } = compared;
  const isAlike = (text: string, sign: Exclude<ComparisonOperator, '!='>): boolean =>
    (sign === '=' && isTag(text, value)) || holdsFor(plainValue(text), sign, plainValue(value), undefined);
  return operator === '!='
    ? !written.some((text) => isAlike(text, '='))
    : written.some((text) => isAlike(text, operator));
}

/** A text that is a number, as in data, is one. */
function plainValue(text: string): ComparedValue {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** Tags compare as names do, wherever their tone marks were put. */
function isTag(found: ComparedValue, tag: string): boolean {
  return found === tag || (typeof found === 'string' && onePlacement(nfc(found)) === onePlacement(nfc(tag)));
}

/** Whether a condition asks for a state or a date: then it decides about time itself. */
export function asksForTime(condition: ViewCondition | undefined): boolean {
  switch (condition?.type) {
    case 'and':
    case 'or':
      return condition.conditions.some(asksForTime);
    case 'not':
      return asksForTime(condition.condition);
    case 'compare':
    case 'states':
      return ['state', 'from', 'to'].includes(condition.attribute);
    default:
      return false;
  }
}

function compares(model: ModelReader, element: Element, condition: Comparison, time: ViewTime): boolean {
  const { attribute, operator, value } = condition;
  const vocabulary = model.vocabularyOf(element);
  if (attribute === 'kind') {
    return vocabulary.isA(element.kind, String(value)) === (operator === '=');
  }
  const found = valuesFor(model, element, attribute, time);
  const enumeration = vocabulary.isAttribute(attribute) ? enumerationOf(vocabulary, element, attribute) : undefined;
  if (operator === '!=') {
    return !found.some((item) => holdsFor(item, '=', value, enumeration));
  }
  if (value === false && found.length === 0) {
    return operator === '=';
  }
  return found.some((item) => holdsFor(item, operator, value, enumeration));
}

function valuesFor(
  model: ModelReader,
  element: Element,
  attribute: AttributeId | RelationId | 'name',
  time: ViewTime,
): readonly ComparedValue[] {
  switch (attribute) {
    case 'name':
      return element.name === undefined ? [] : [element.name, element.qualifiedName];
    case 'state':
      return element.validity.state === undefined ? [] : [element.validity.state];
    case 'from':
      return element.validity.from === undefined ? [] : [element.validity.from];
    case 'to':
      return element.validity.to === undefined ? [] : [element.validity.to];
    default: {
      const vocabulary = model.vocabularyOf(element);
      const values = vocabulary.isAttribute(attribute) ? valuesAt(element, attribute, time).flatMap(comparablesOf) : [];
      return values.length > 0 || !vocabulary.isRelation(attribute)
        ? values
        : relatedTo(model, element, attribute, time);
    }
  }
}

function relatedTo(model: ModelReader, element: Element, relation: RelationId, time: ViewTime): readonly string[] {
  if (relation === 'owner') {
    return effectiveOwners(model, element, time.asOf, time.periodEnd);
  }
  return holding(model.outgoing(element.id, relation), time.asOf, time.periodEnd).map((item) => item.target);
}

function comparablesOf(value: AttributeValue): ComparedValue[] {
  switch (value.type) {
    case 'text':
      return Object.values(value.text).filter((text): text is string => text !== undefined);
    case 'number':
      return [value.unit === undefined ? value.number : { amount: value.number, unit: value.unit }];
    case 'boolean':
      return [value.boolean];
    case 'date':
      return [value.date];
    case 'period':
      return [{ from: value.from, to: value.to }];
    case 'money':
      return [{ amount: value.amount, unit: value.currency }];
    case 'percentage':
      return [value.percentage];
    case 'measure':
      return [boundsOf(value)!];
    case 'url':
      return [value.url];
    case 'file':
      return [value.path];
    case 'pair':
      return [value.key, ...Object.values(value.text).filter((text): text is string => text !== undefined)];
    case 'agency-code':
      return [value.code];
    case 'name':
      return [value.name];
    case 'enumeration':
      return [value.value];
    case 'reference':
      return [value.element];
    case 'approval':
      return value.date === undefined ? [] : [value.date];
  }
}

/** The enumeration whose values an attribute of an element has. */
function enumerationOf(
  vocabulary: Vocabulary,
  { kind }: Element,
  attribute: AttributeId,
): EnumerationEntry | undefined {
  const type = vocabulary.usageOf(attribute, kind)?.value;
  return type?.type === 'enumeration' ? vocabulary.enumeration(type.enumeration as EnumerationId) : undefined;
}

/** Whether a value stands to another as the operator says; of values that do not compare it says nothing. */
function holdsFor(
  found: ComparedValue,
  operator: Exclude<ComparisonOperator, '!='>,
  value: ComparedValue,
  enumeration: EnumerationEntry | undefined,
): boolean {
  const difference = differenceOf(found, value, enumeration);
  if (difference === undefined) {
    return false;
  }
  switch (operator) {
    case '=':
      return difference === 0;
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
  }
}

/**
 * Less than 0 where the first comes before the second, more where after; undefined where neither can be said. Enumerated
 * values stand in the order of their enumeration, texts in that of their characters.
 */
function differenceOf(
  a: ComparedValue,
  b: ComparedValue,
  enumeration: EnumerationEntry | undefined,
): number | undefined {
  if (isDays(a) || isDays(b)) {
    return daysBetween(a, b);
  }
  if (isBounds(a)) {
    return boundsBetween(a, b);
  }
  if (isAmount(a) || isAmount(b)) {
    return amountBetween(a, b);
  }
  if (typeof a === 'number' || typeof b === 'number') {
    return numberOrNothing(Number(a) - Number(b));
  }
  const [first, second] = [a, b].map((value) => enumeration?.values.findIndex(({ id }) => id === value) ?? -1);
  if (first! >= 0 && second! >= 0) {
    return first! - second!;
  }
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function daysBetween(a: ComparedValue, b: ComparedValue): number | undefined {
  const [left, right] = [daysOf(a), daysOf(b)];
  if (!left || !right) {
    return undefined;
  }
  return left.to < right.from ? -1 : left.from > right.to ? 1 : 0;
}

/** @param b what a condition compares with: a single number, with or without its unit */
function boundsBetween(a: Bounds, b: ComparedValue): number | undefined {
  const { amount, unit } = amountOf(b);
  return Number.isNaN(amount) ? undefined : compareBounds(a, singleBounds(amount, unit));
}

function amountBetween(a: ComparedValue, b: ComparedValue): number | undefined {
  const [left, right] = [amountOf(a), amountOf(b)];
  const alike = inOneUnit(singleBounds(left.amount, left.unit), singleBounds(right.amount, right.unit));
  return alike && numberOrNothing(alike[0].lower! - alike[1].lower!);
}

function numberOrNothing(number: number): number | undefined {
  return Number.isNaN(number) ? undefined : number;
}

function daysOf(value: ComparedValue): Days | undefined {
  return isDays(value) ? value : typeof value === 'string' ? { from: value, to: value } : undefined;
}

function amountOf(value: ComparedValue): { readonly amount: number; readonly unit?: string } {
  return isAmount(value) ? value : { amount: Number(value) };
}

function isBounds(value: ComparedValue): value is Bounds {
  return typeof value === 'object' && 'includesLower' in value;
}

function isDays(value: ComparedValue): value is Days {
  return typeof value === 'object' && 'from' in value;
}

function isAmount(value: ComparedValue): value is Amount {
  return typeof value === 'object' && 'amount' in value;
}
