import { boundsOf } from '@govarch/model/measures';
import type { AttributeValue } from '@govarch/model/model';
import { onePlacement } from '@govarch/model/text';
import type { ComparedValue, ComparisonOperator, ViewCondition } from '@govarch/model/views';
import type { AttributeId, RelationId, ValueType } from '@govarch/model/vocabulary';
import type { Item } from '../generated/ast.js';
import { dateSpanOf } from '../lexer/dates.js';
import type { Lexicon } from '../syntax/lexicon.js';
import { type BuildContext, textOf } from './build-context.js';
import type { ItemReader } from './item-reader.js';
import { readValue, type WrittenValue } from './values.js';

const COMPARISONS: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>=']);
const JOINTS: ReadonlySet<string> = new Set(['and', 'or']);
/** Words after a condition on the rows or columns of a matrix. */
const AFTER_TERMS: ReadonlySet<string> = new Set(['columns', 'by']);

/** What a condition compares: an attribute, or what every element has. */
type Property = AttributeId | 'kind' | 'name';

/** Reads the condition after `where`; what could not be understood of it is left out. */
export function readCondition(reader: ItemReader): ViewCondition | undefined {
  return joined(reader, 'or', () => joined(reader, 'and', () => negation(reader)));
}

/** Conditions that are to hold together; one alone stays as it is. */
export function allOfConditions(conditions: readonly (ViewCondition | undefined)[]): ViewCondition | undefined {
  return joinedConditions('and', conditions);
}

function joinedConditions(
  type: 'and' | 'or',
  conditions: readonly (ViewCondition | undefined)[],
): ViewCondition | undefined {
  const read = conditions.filter((condition) => condition !== undefined);
  return read.length > 1 ? { type, conditions: read } : read[0];
}

function joined(
  reader: ItemReader,
  type: 'and' | 'or',
  next: () => ViewCondition | undefined,
): ViewCondition | undefined {
  const conditions = [next()];
  while (reader.takeWord('view-operator', type)) {
    conditions.push(next());
  }
  return joinedConditions(type, conditions);
}

/** Two `not` say nothing: however many there are, one is left or none. */
function negation(reader: ItemReader): ViewCondition | undefined {
  let negated = false;
  while (reader.takeWord('view-operator', 'not')) {
    negated = !negated;
  }
  const condition = reader.inBrackets(
    () => readCondition(reader),
    () => comparison(reader),
  );
  return negated && condition ? { type: 'not', condition } : condition;
}

function comparison(reader: ItemReader): ViewCondition | undefined {
  if (reader.takeWord('view-operator', 'tag') ?? reader.takeWord('attribute', 'tags')) {
    return tagged(reader);
  }
  if (reader.takeWord('view-argument', 'reached')) {
    return { type: 'reached' };
  }
  const property = reader.takeWord('attribute') ?? reader.takeWord('flag') ?? ownProperty(reader);
  if (property !== undefined) {
    return isPair(property, reader.context.lexicon)
      ? ofProperty(reader, property as AttributeId)
      : compared(reader, property as Property);
  }
  const relation = reader.takeWord('relation') as RelationId | undefined;
  if (relation) {
    return related(reader, relation);
  }
  reader.report('condition-expected');
  skipCondition(reader);
  return undefined;
}

/** What was not understood is reported once, with all that belongs to it. */
function skipCondition(reader: ItemReader): void {
  while (reader.current && !endsCondition(reader)) {
    reader.skip();
  }
}

function endsCondition(reader: ItemReader): boolean {
  const operator = reader.wordAs('view-operator') ?? '';
  return reader.isMark(',') || reader.isMark(')') || JOINTS.has(operator) || AFTER_TERMS.has(operator);
}

function ownProperty(reader: ItemReader): string | undefined {
  const id = reader.wordAs('view-argument');
  return id === 'kind' || id === 'name' ? reader.takeWord('view-argument') : undefined;
}

/** `tag core`, `tag = "one or two words"`, `tag != core`. */
function tagged(reader: ItemReader): ViewCondition | undefined {
  const operator = reader.current?.operator;
  if (operator === '=' || operator === '!=') {
    reader.skip();
  } else if (!reader.current || endsCondition(reader)) {
    return { type: 'states', attribute: 'tags' };
  }
  const tag = reader.current && tagOf(reader.current, reader.context);
  if (tag === undefined) {
    reader.report('value-expected');
    return undefined;
  }
  reader.skip();
  return operator === '!=' ? { type: 'not', condition: { type: 'tag', tag } } : { type: 'tag', tag };
}

function tagOf(item: Item, context: BuildContext): string | undefined {
  const written = plainText(item, context) ?? item.name ?? item.element?.$refText;
  return written ?? (item.number !== undefined || item.date !== undefined ? item.$cstNode?.text : undefined);
}

/** Whether an attribute has a key and a value. */
function isPair(property: string, lexicon: Lexicon): boolean {
  return typesOf(property as AttributeId, lexicon).some(({ type }) => type === 'pair');
}

/** `property "key" = "value"`, `property "key"`. */
function ofProperty(reader: ItemReader, attribute: AttributeId): ViewCondition | undefined {
  const key = takeText(reader);
  if (key === undefined) {
    reader.report('value-expected');
    skipCondition(reader);
    return undefined;
  }
  const operator = reader.current?.operator;
  if (operator === undefined || !COMPARISONS.has(operator)) {
    return { type: 'property', attribute, key };
  }
  reader.skip();
  const value = takeText(reader);
  if (value === undefined) {
    reader.report('value-expected');
    return undefined;
  }
  return { type: 'property', attribute, key, compared: { operator: operator as ComparisonOperator, value } };
}

/** A text in quotes, or a number or word that stands for one. */
function takeText(reader: ItemReader): string | undefined {
  const { current, context } = reader;
  const isEnd = !current || current.operator !== undefined || endsCondition(reader);
  const text = isEnd ? undefined : (plainText(current, context) ?? current.$cstNode?.text);
  if (text !== undefined) {
    reader.skip();
  }
  return text;
}

function plainText({ text }: Item, context: BuildContext): string | undefined {
  const read = textOf(text, context);
  return read?.[context.language] ?? read?.vi ?? read?.en;
}

function related(reader: ItemReader, relation: RelationId): ViewCondition | undefined {
  const differs = reader.take('!=');
  const compares = differs || reader.take('=');
  if (!reader.current?.element) {
    if (compares) {
      reader.report('value-expected');
      return undefined;
    }
    return { type: 'states', attribute: relation };
  }
  const to = reader.takeElement();
  if (to === undefined) {
    return undefined;
  }
  const condition: ViewCondition = { type: 'related', relation, to };
  return differs ? { type: 'not', condition } : condition;
}

function compared(reader: ItemReader, property: Property): ViewCondition | undefined {
  const operator = reader.current?.operator;
  if (operator === undefined || !COMPARISONS.has(operator)) {
    return alone(reader, property);
  }
  reader.skip();
  const item = reader.current;
  if (!item || item.operator !== undefined || isJoint(reader)) {
    reader.report('value-expected');
    return undefined;
  }
  reader.skip();
  const value = valueFor(reader, property, item);
  return value === undefined
    ? undefined
    : { type: 'compare', attribute: property, operator: operator as ComparisonOperator, value };
}

/** `where always-on`, `where cost`: an attribute that is compared with nothing is true, or stands there at all. */
function alone(reader: ItemReader, property: Property): ViewCondition | undefined {
  if (property === 'kind' || property === 'name' || (reader.current && !endsCondition(reader))) {
    reader.report('comparison-sign-expected');
    skipCondition(reader);
    return undefined;
  }
  const isMark = typesOf(property, reader.context.lexicon).every(({ type }) => type === 'boolean');
  return isMark
    ? { type: 'compare', attribute: property, operator: '=', value: true }
    : { type: 'states', attribute: property };
}

function isJoint(reader: ItemReader): boolean {
  return JOINTS.has(reader.wordAs('view-operator') ?? '');
}

// --- values

function valueFor(reader: ItemReader, property: Property, item: Item): ComparedValue | undefined {
  const { context } = reader;
  if (item.element && !isResolved(item)) {
    return undefined;
  }
  const types: readonly ValueType[] =
    property === 'kind'
      ? [{ type: 'kind' }]
      : property === 'name'
        ? [{ type: 'name' }]
        : typesOf(property, context.lexicon);
  const written = writtenValue(item);
  for (const type of types) {
    const value = comparedValueOf(written, type, property, context);
    if (value !== undefined) {
      if (type.type === 'money' && item.units.length === 0) {
        reader.reportValue('missing-unit', property, item);
      }
      return value;
    }
  }
  reader.reportValue('wrong-value', property, item);
  return undefined;
}

function isResolved({ element }: Item): boolean {
  return (element as { readonly symbol?: unknown } | undefined)?.symbol !== undefined;
}

/** The types that the values of an attribute have, on one kind or another. */
function typesOf(attribute: AttributeId, { vocabulary }: Lexicon): readonly ValueType[] {
  return vocabulary.isAttribute(attribute) ? vocabulary.attribute(attribute).usages.map(({ value }) => value) : [];
}

function writtenValue(item: Item): WrittenValue {
  return { ...item, word: item.value ?? item.word, words: [], upperUnits: [] };
}

function comparedValueOf(
  written: WrittenValue,
  type: ValueType,
  attribute: string,
  context: BuildContext,
): ComparedValue | undefined {
  switch (type.type) {
    case 'date':
    case 'period':
    case 'approval':
      return daysOf(written);
    default: {
      const value = readValue(written, type, attribute, context);
      return value && comparable(value, context);
    }
  }
}

function daysOf({ date, number, period }: WrittenValue): { readonly from: string; readonly to: string } | undefined {
  const [first, last] = period === undefined ? [date ?? number] : period.split(/\s?[-–—]\s?/);
  const [from, to] = [dateSpanOf(first ?? ''), dateSpanOf(last ?? first ?? '')];
  return from && to && { from: from.first, to: to.last };
}

/** A value as conditions compare it. */
function comparable(value: AttributeValue, { language }: BuildContext): ComparedValue | undefined {
  switch (value.type) {
    case 'text':
      return value.text[language] ?? value.text.vi ?? value.text.en;
    case 'number':
      return value.unit === undefined ? value.number : { amount: value.number, unit: value.unit };
    case 'money':
      return { amount: value.amount, unit: value.currency };
    case 'percentage':
      return value.percentage;
    case 'measure':
      return boundsOf(value);
    case 'boolean':
      return value.boolean;
    case 'url':
      return value.url;
    case 'file':
      return value.path;
    case 'agency-code':
      return value.code;
    case 'name':
      return onePlacement(value.name);
    case 'enumeration':
      return value.value;
    case 'reference':
      return value.element;
    case 'date':
    case 'period':
    case 'approval':
      return undefined;
  }
}
