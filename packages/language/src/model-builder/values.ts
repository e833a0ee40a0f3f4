import type { AttributeValue } from '@govarch/model/model';
import type { AttributeUsage, EnumerationId, KindId, Language, ValueType, Vocabulary } from '@govarch/model/vocabulary';
import type { Addend, Attribute as AttributeNode, HeadAttribute, Value } from '../generated/ast.js';
import { dateSpanOf } from '../lexer/dates.js';
import { numberValue } from '../lexer/numbers.js';
import { isQuote, pathValue } from '../lexer/strings.js';
import type { Lexicon } from '../syntax/lexicon.js';
import { type BuildContext, targetOf, textOf } from './build-context.js';

/** What is written where a value stands, whichever statement it belongs to. */
export type WrittenValue = Pick<
  Value,
  | 'text'
  | 'comparison'
  | 'number'
  | 'units'
  | 'addend'
  | 'upper'
  | 'upperUnits'
  | 'date'
  | 'end'
  | 'period'
  | 'word'
  | 'name'
  | 'words'
  | 'element'
  | '$cstNode'
> & { readonly bool?: string; readonly second?: Value['second'] };

const MULTIPLES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };
/** The enumeration of the values of `state`. */
export const STATE_ENUMERATION = 'lifecycle-state';
const CURRENCIES: ReadonlySet<string> = new Set(['VND', 'USD']);

/**
 * How an attribute is used where it stands; in a body without a known kind, the way it is used on anything.
 *
 * @param clause id of the relation or attribute whose body it is, where it is one
 */
export function usageAt(
  vocabulary: Vocabulary,
  attribute: string,
  kind: KindId | undefined,
  clause?: string,
): AttributeUsage | undefined {
  if (!vocabulary.isAttribute(attribute)) {
    return undefined;
  }
  const onClause = clause === undefined ? undefined : vocabulary.usageOnClause(attribute, clause);
  if (onClause || kind) {
    return onClause ?? vocabulary.usageOf(attribute, kind!);
  }
  const { usages } = vocabulary.attribute(attribute);
  return usages.find(({ on }) => on.includes('any')) ?? usages[0];
}

/** The values of an attribute as its type reads them; what does not fit the type is left out. */
export function valuesOf(
  node: AttributeNode | HeadAttribute,
  usage: AttributeUsage,
  context: BuildContext,
): AttributeValue[] {
  if (usage.value.type === 'approval') {
    return approvalOf(node);
  }
  if (usage.value.type === 'boolean' && node.values.length === 0) {
    return [{ type: 'boolean', boolean: true }];
  }
  return node.values.flatMap((value) => readValue(value, usage.value, node.attribute, context) ?? []);
}

function approvalOf(node: AttributeNode | HeadAttribute): AttributeValue[] {
  const written = node.values[0]?.date ?? node.values[0]?.number;
  const date = written === undefined ? undefined : dateSpanOf(written)?.first;
  const by = targetOf(node.by);
  return date || by ? [{ type: 'approval', ...(date ? { date } : {}), ...(by ? { by } : {}) }] : [];
}

/** One value read by a type; undefined where it does not fit. */
export function readValue(
  value: WrittenValue,
  type: ValueType,
  attribute: string,
  context: BuildContext,
): AttributeValue | undefined {
  switch (type.type) {
    case 'text':
      return textValueOf(value, context);
    case 'url':
      return withString(value, context, (url) => ({ type: 'url', url }));
    case 'file':
      return fileOf(value);
    case 'pair':
      return pairOf(value, context);
    case 'agency-code':
      return withString(value, context, (code) => ({ type: 'agency-code', code }));
    case 'name':
    case 'edition':
    case 'view':
      return withString(value, context, (name) => ({ type: 'name', name }));
    case 'kind':
      return kindOf(value, context);
    case 'boolean':
      return value.bool === undefined ? undefined : { type: 'boolean', boolean: value.bool === 'true' };
    case 'date':
      return dateOf(value, attribute);
    case 'period':
      return periodOf(value);
    case 'enumeration':
      return enumerationValueOf(value, type.enumeration, context.lexicon);
    case 'reference': {
      const element = targetOf(value.element);
      const text = type.orText && textOf(value.text, context);
      return element ? { type: 'reference', element } : text ? { type: 'text', text } : undefined;
    }
    case 'approval':
      return undefined;
    case 'measure':
      return measureOf(value, context.language);
    default:
      return numericOf(value, type.type, context.language);
  }
}

function textValueOf(value: WrittenValue, context: BuildContext): AttributeValue | undefined {
  const text = textOf(value.text, context) ?? bareText(value, context);
  return text ? { type: 'text', text } : undefined;
}

/** A number, date or single word where a text is meant is taken as it is written. */
function bareText(value: WrittenValue, { language }: BuildContext): { vi?: string; en?: string } | undefined {
  const bare = value.name ?? value.word ?? value.number ?? value.date ?? value.period ?? value.element?.$refText;
  return bare === undefined ? undefined : { [language]: value.$cstNode?.text ?? bare };
}

/** A key and what it says; undefined where one of the two is not there. */
function pairOf(value: WrittenValue, context: BuildContext): AttributeValue | undefined {
  const key = textOf(value.text, context);
  const text = textOf(value.second, context);
  const written = key?.[context.language] ?? key?.vi ?? key?.en;
  return written && text ? { type: 'pair', key: written, text } : undefined;
}

function withString(
  value: WrittenValue,
  context: BuildContext,
  make: (text: string) => AttributeValue,
): AttributeValue | undefined {
  const text = textOf(value.text, context);
  const written =
    text?.[context.language] ?? text?.vi ?? text?.en ?? value.name ?? value.word ?? value.element?.$refText;
  return written === undefined ? undefined : make(written);
}

/** Only what stands in quotes is a path: a name without them has been reported. */
function fileOf({ text }: WrittenValue): AttributeValue | undefined {
  const image = text?.$cstNode?.text;
  return image === undefined || !isQuote(image.charCodeAt(0)) ? undefined : { type: 'file', path: pathValue(image) };
}

function kindOf(value: WrittenValue, { lexicon }: BuildContext): AttributeValue | undefined {
  const id = lexicon
    .find(value.word ?? value.name ?? '')
    ?.meanings.find((meaning) => lexicon.vocabulary.isKind(meaning.id))?.id;
  return id === undefined ? undefined : { type: 'name', name: id };
}

function dateOf(value: WrittenValue, attribute: string): AttributeValue | undefined {
  const span = dateSpanOf(value.date ?? value.number ?? '');
  const ends = attribute === 'to' || attribute === 'expires' || attribute === 'valid-until';
  return span && { type: 'date', date: ends ? span.last : span.first };
}

function periodOf(value: WrittenValue): AttributeValue | undefined {
  const [first, second] = value.period
    ? value.period.split(/\s?[-–]\s?/)
    : [value.date ?? value.number, value.end ?? value.upper];
  const from = dateSpanOf(first ?? '');
  const to = dateSpanOf(second ?? first ?? '');
  return from && to && { type: 'period', from: from.first, to: to.last };
}

function enumerationValueOf(value: WrittenValue, enumeration: string, lexicon: Lexicon): AttributeValue | undefined {
  const id = enumerationIdOf(value, enumeration, lexicon);
  return id === undefined ? undefined : { type: 'enumeration', value: id };
}

/** Id of the value that is written, among those of one enumeration. */
export function enumerationIdOf(value: WrittenValue, enumeration: string, lexicon: Lexicon): string | undefined {
  const { values } = lexicon.vocabulary.enumeration(enumeration as EnumerationId);
  if (value.number !== undefined) {
    return values.find(({ id, spelling }) => id === value.number || spelling.en === value.number)?.id;
  }
  const named = value.name && [value.name, ...value.words].join(' ');
  const written = value.word ?? named ?? (value.bool === undefined ? undefined : value.$cstNode?.text);
  return written === undefined ? undefined : enumerationIdOfWord(written, enumeration, lexicon);
}

/** Id of the value of an enumeration that a word stands for. */
export function enumerationIdOfWord(written: string, enumeration: string, lexicon: Lexicon): string | undefined {
  return lexicon
    .find(written)
    ?.meanings.find((meaning) => meaning.wordClass === 'enumeration-value' && meaning.enumeration === enumeration)?.id;
}

function numericOf(
  value: WrittenValue,
  type: 'number' | 'money' | 'percentage',
  language: Language,
): AttributeValue | undefined {
  if (value.number === undefined || (type !== 'money' && value.addend)) {
    return undefined;
  }
  const { amount, unit } = amountOf(value.number, value.units, language);
  switch (type) {
    case 'percentage':
      return { type: 'percentage', percentage: numberValue(value.number, language) };
    case 'money': {
      const whole = roundedSum(amount, multipleOf(value.units), value.addend, language);
      const currency = currencyOf(value.units) ?? lastCurrencyOf(value.addend) ?? 'VND';
      return whole === undefined ? undefined : { type: 'money', amount: whole, currency };
    }
    default:
      return { type: 'number', number: amount, ...unitOf(value.number.endsWith('%') ? undefined : unit) };
  }
}

/** A number or percentage; with a comparison or a second number, all that are meant. */
function measureOf(
  { comparison, number, units, addend, upper, upperUnits }: WrittenValue,
  language: Language,
): AttributeValue | undefined {
  if (number === undefined || addend) {
    return undefined;
  }
  // `từ 3 đến 5 ngày`: the unit of both ends stands behind the second.
  const hasOwnUnit = units.length > 0 || number.endsWith('%');
  const first = amountOf(number, hasOwnUnit ? units : upperUnits, language);
  if (comparison === undefined && upper === undefined) {
    return first.unit === 'percent'
      ? { type: 'percentage', percentage: first.amount }
      : { type: 'number', number: first.amount, ...unitOf(first.unit) };
  }
  if (upper !== undefined) {
    const second = amountOf(upper, upperUnits, language);
    const unit = second.unit ?? first.unit;
    const isRange = comparison === undefined || comparison === 'between';
    return isRange && (first.unit ?? unit) === unit
      ? { type: 'measure', comparison: 'between', lower: first.amount, upper: second.amount, ...unitOf(unit) }
      : undefined;
  }
  switch (comparison) {
    case 'at-least':
    case 'more-than':
      return { type: 'measure', comparison, lower: first.amount, ...unitOf(first.unit) };
    case 'at-most':
    case 'less-than':
      return { type: 'measure', comparison, upper: first.amount, ...unitOf(first.unit) };
    default:
      return undefined;
  }
}

function unitOf(unit: string | undefined): { readonly unit?: string } {
  return unit === undefined ? {} : { unit };
}

/** A number with its unit: the multiples are in the number. */
function amountOf(
  written: string,
  units: readonly string[],
  language: Language,
): { readonly amount: number; readonly unit?: string } {
  const multiple = multipleOf(units);
  const unit = written.endsWith('%') ? 'percent' : units.find((candidate) => !(candidate in MULTIPLES));
  return { amount: roundedProduct(numberValue(written, language), multiple), ...unitOf(unit) };
}

/** The currency behind the last part of an amount that names one. */
function lastCurrencyOf(addend: Addend | undefined): string | undefined {
  return addend && (lastCurrencyOf(addend.addend) ?? currencyOf(addend.units));
}

function currencyOf(units: readonly string[]): string | undefined {
  return units.find((unit) => CURRENCIES.has(unit));
}

function multipleOf(units: readonly string[]): number {
  return units.reduce((product, unit) => product * (MULTIPLES[unit] ?? 1), 1);
}

/**
 * What an amount is together with the smaller ones behind it: `1 tỷ 200 triệu`. Undefined where their units do not become
 * smaller, or one has none: `1 tỷ 2` may be 1,2 tỷ or a billion and two.
 */
function roundedSum(
  first: number,
  multiple: number,
  addend: Addend | undefined,
  language: Language,
): number | undefined {
  let [sum, above] = [first, multiple];
  for (let next = addend; next; next = next.addend) {
    const step = multipleOf(next.units);
    const amount = numberValue(next.number, language) * step;
    if (next.units.length === 0 || step >= above || amount >= above || amount < 0) {
      return undefined;
    }
    sum += amount;
    above = step;
  }
  return Math.round(sum * 1000) / 1000;
}

/** 12.3 billion is 12300000000, not 12300000000.000002. */
function roundedProduct(number: number, multiple: number): number {
  return multiple === 1 ? number : Math.round(number * multiple * 1000) / 1000;
}
