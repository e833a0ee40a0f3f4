import type { AttributeValue, Element, ModelReader } from '../model/architecture-model.js';
import { effectiveOwners, valuesOf } from '../model/queries.js';
import { holding } from '../model/time.js';
import type { AttributeId, EnumerationEntry, EnumerationId, RelationId, Vocabulary } from '../vocabulary/vocabulary.js';
import type { ViewTime } from './view-connections.js';
import type { ViewCondition } from './view-definition.js';

type Comparison = Extract<ViewCondition, { type: 'compare' }>;
type Comparable = string | number | boolean;

/** Whether an element meets a `where` condition at a date. */
export function meets(model: ModelReader, element: Element, condition: ViewCondition, time: ViewTime): boolean {
  switch (condition.type) {
    case 'and':
      return condition.conditions.every((part) => meets(model, element, part, time));
    case 'or':
      return condition.conditions.some((part) => meets(model, element, part, time));
    case 'not':
      return !meets(model, element, condition.condition, time);
    case 'tag':
      return valuesOf(element, 'tags').some((value) => comparablesOf(value).includes(condition.tag));
    case 'related':
      return relatedTo(model, element, condition.relation, time).includes(condition.to);
    case 'compare':
      return compares(model, element, condition, time);
  }
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
  if (operator === '!=') {
    return !found.some((item) => equal(item, value));
  }
  if (value === false && found.length === 0) {
    return operator === '=';
  }
  const enumeration = vocabulary.isAttribute(attribute) ? enumerationOf(vocabulary, element, attribute) : undefined;
  return found.some((item) => (operator === '=' ? equal(item, value) : inOrder(item, operator, value, enumeration)));
}

function valuesFor(
  model: ModelReader,
  element: Element,
  attribute: AttributeId | RelationId | 'name',
  time: ViewTime,
): readonly Comparable[] {
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
      const values = vocabulary.isAttribute(attribute) ? valuesOf(element, attribute).flatMap(comparablesOf) : [];
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

function comparablesOf(value: AttributeValue): Comparable[] {
  switch (value.type) {
    case 'text':
      return Object.values(value.text).filter((text): text is string => text !== undefined);
    case 'number':
      return [value.number];
    case 'boolean':
      return [value.boolean];
    case 'date':
      return [value.date];
    case 'period':
      return [value.from, value.to];
    case 'money':
      return [value.amount];
    case 'percentage':
      return [value.percentage];
    case 'url':
      return [value.url];
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

function equal(found: Comparable, value: Comparable): boolean {
  return found === value || String(found) === String(value);
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

function inOrder(
  found: Comparable,
  operator: string,
  value: Comparable,
  enumeration: EnumerationEntry | undefined,
): boolean {
  const difference = differenceOf(found, value, enumeration);
  switch (operator) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
    default:
      return false;
  }
}

/** Enumerated values stand in the order of their enumeration, texts and dates in that of their characters. */
function differenceOf(a: Comparable, b: Comparable, enumeration: EnumerationEntry | undefined): number {
  if (typeof a === 'number' || typeof b === 'number') {
    return Number(a) - Number(b);
  }
  const [first, second] = [a, b].map((value) => enumeration?.values.findIndex(({ id }) => id === value) ?? -1);
  if (first! >= 0 && second! >= 0) {
    return first! - second!;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}
