import type { AttributeValue } from '@govarch/model/model';
import { nearest } from '@govarch/model/text';
import {
  type AttributeUsage,
  type EnumerationId,
  editionsMeantBy,
  frameworkEditions,
  type KindId,
  type Language,
  type Localized,
  type ValueType,
} from '@govarch/model/vocabulary';
import { dateText } from '@govarch/model/wording/dates';
import type { AstNode, CstNode } from 'langium';
import { syntax } from '../findings/catalogue-syntax.js';
import { vocabulary as messages } from '../findings/catalogue-vocabulary.js';
import { messageOf, withFixes } from '../findings/message.js';
import { attributeWord, bearersOf, kindPhrase, valuePhrase } from '../findings/wording.js';
import type { Attribute, HeadAttribute, Value } from '../generated/ast.js';
import { dateSpanOf } from '../lexer/dates.js';
import { numberValue } from '../lexer/numbers.js';
import type { BuildContext } from '../model-builder/build-context.js';
import { readValue, usageAt } from '../model-builder/values.js';
import { statementsIn } from '../parser/bodies.js';
import { headNodeOf } from '../references/name-node.js';
import type { SymbolReference } from '../references/symbol-reference.js';
import type { FindingList } from './finding-list.js';
import type { RelationEnd } from './relation-checks.js';
import { removalOfAttribute } from './removal-fixes.js';

/** What the attributes of one body are checked against. */
export interface AttributeOwner {
  /** Kind of the element; undefined in the body of a clause, which takes what anything may have. */
  readonly kind: KindId | undefined;
  /** The relation or attribute whose body it is, where it is one. */
  readonly clause?: string;
  /** The element whose head line or body it is. */
  readonly self?: RelationEnd;
  /** The attributes of the body that were met so far. */
  readonly seen: Map<string, Attribute | HeadAttribute>;
}

/** Reports an attribute that its element does not have, that stands there twice, or whose value does not fit. */
export function checkAttribute(
  node: Attribute | HeadAttribute,
  owner: AttributeOwner,
  found: FindingList,
  context: BuildContext,
): void {
  const { vocabulary } = context.lexicon;
  const usage = usageAt(vocabulary, node.attribute, owner.kind, owner.clause);
  const onClause = owner.clause !== undefined && (usage?.onClauses?.includes(owner.clause) ?? false);
  if (!usage || (owner.kind === undefined && !onClause && !usage.on.includes('any'))) {
    reportForeign(node, owner.kind, found, context);
    return;
  }
  checkRepetition(node, usage, owner, found, context);
  if (node.values.length === 0) {
    if (usage.value.type !== 'boolean') {
      const message = messageOf(messages.missingValue, [
        attributeWord(vocabulary, node.attribute),
        valuePhrase(vocabulary, usage),
      ]);
      found.at(headNodeOf(node), message);
    }
    return;
  }
  if (node.values.length > 1 && !usage.list) {
    found.at(node.values[1]!.$cstNode, messageOf(messages.severalValues, [attributeWord(vocabulary, node.attribute)]));
  }
  for (const value of node.values) {
    checkValue(value, node.attribute, usage, found, context);
  }
}

function reportForeign(
  node: Attribute | HeadAttribute,
  kind: KindId | undefined,
  found: FindingList,
  { lexicon: { vocabulary } }: BuildContext,
): void {
  const written = headNodeOf(node)?.text ?? node.attribute;
  const phrase = kind ? kindPhrase(vocabulary, kind) : { vi: 'Mệnh đề', en: 'A clause' };
  const candidates = kind ? vocabulary.attributesOf(kind).flatMap(({ spelling }) => [spelling.vi, spelling.en]) : [];
  const suggestions = nearest(written, candidates);
  const best = suggestions[0] === undefined ? undefined : { near: suggestions[0], spelling: undefined };
  const bearers = bearersOf(vocabulary, node.attribute);
  found.at(headNodeOf(node), messageOf(messages.attributeNotOnKind, [phrase, written, best, bearers], suggestions));
}

function checkRepetition(
  node: Attribute | HeadAttribute,
  usage: AttributeUsage,
  { seen, self }: AttributeOwner,
  found: FindingList,
  { document, lexicon: { vocabulary } }: BuildContext,
): void {
  const first = seen.get(node.attribute);
  if (!first) {
    seen.set(node.attribute, node);
    return;
  }
  if (usage.repeatable || isDated(node) || isDated(first)) {
    return;
  }
  const origin = { document, start: first.$cstNode?.offset ?? 0, end: first.$cstNode?.end ?? 0 };
  const word = attributeWord(vocabulary, node.attribute);
  const fixes = self?.declared ? [removalOfAttribute({ node, first, element: self.declared, document, word })] : [];
  found.at(headNodeOf(node), withFixes(messageOf(messages.duplicateAttribute, [word]), fixes), [
    { origin, message: { vi: 'Lần viết đầu tiên', en: 'Written here first' } },
  ]);
}

/** An attribute whose body gives it dates may be followed by its next value. */
function isDated(node: Attribute | HeadAttribute): boolean {
  return statementsIn(node).some(
    (statement) => statement.$type === 'Attribute' && (statement.attribute === 'from' || statement.attribute === 'to'),
  );
}

function checkValue(
  value: Value,
  attribute: string,
  usage: AttributeUsage,
  found: FindingList,
  context: BuildContext,
): void {
  const type = usage.value;
  if (value.spoilt !== undefined) {
    // What stands beside it was not understood, and has been reported.
    return;
  }
  if (type.type === 'approval') {
    checkApproval(value, attribute, usage, found, context);
    return;
  }
  if (type.type === 'reference' && value.element) {
    checkReferenceKind(value, attribute, type, usage, found, context);
    return;
  }
  const read = readValue(value, type, attribute, context);
  if (value.words.length > 0 && type.type !== 'enumeration' && type.type !== 'kind' && read !== undefined) {
    reportLeftOver(value, found);
  }
  const bare = value.text === undefined && QUOTED.has(type.type);
  if (read === undefined && hasNoSuchDay(value, type)) {
    found.at(value.$cstNode, messageOf(messages.noSuchDay, [value.$cstNode?.text ?? '']));
  } else if (read === undefined && value.addend) {
    reportUnclearAmount(value, found, context);
  } else if (read === undefined || bare) {
    reportWrongValue(value, attribute, usage, found, context);
  } else if (isNegative(read, type)) {
    reportNegative(value, attribute, found, context);
  } else if (read.type === 'money' && value.units.length === 0) {
    reportMissingUnit(value, found, context);
  } else if (type.type === 'number' && read.type === 'number') {
    checkRange(read.number, value, attribute, type, found, context);
  } else if (read.type === 'period' && read.from > read.to) {
    found.at(value.$cstNode, messageOf(messages.endsBeforeItBegins, [dateText(read.from), dateText(read.to)]));
  } else if (read.type === 'measure' && (read.lower ?? 0) > (read.upper ?? Number.POSITIVE_INFINITY)) {
    found.at(value.$cstNode, messageOf(messages.rangeUpsideDown, [value.$cstNode?.text ?? '']));
  } else if (read.type === 'url' && !isAddress(read.url)) {
    reportWrongValue(value, attribute, usage, found, context);
  }
}

/** `1 tỷ 2`, `2 năm 6 tháng`: numbers that are no sum, or of which nobody knows the unit. */
function reportUnclearAmount(
  { $cstNode, number, units, addend }: Value,
  found: FindingList,
  context: BuildContext,
): void {
  const written = $cstNode?.text ?? '';
  const isYearAndMonth = units.join() === 'year' && addend?.units.join() === 'month' && !addend.addend;
  const months = isYearAndMonth
    ? numberValue(number!, context.language) * 12 + numberValue(addend.number, context.language)
    : 0;
  const isVietnamese = context.language === 'vi';
  const lacksUnit = units.length === 1 && addend?.units.length === 0 && SMALLER_UNITS[units[0]!];
  const readings =
    months > 0
      ? [`${months} ${isVietnamese ? 'tháng' : 'months'}`]
      : lacksUnit
        ? [`${written} ${lacksUnit[context.language]}`]
        : [];
  found.at($cstNode, messageOf(messages.unclearAmount, [written, readings], readings));
}

/** The unit in which people count what is left of a larger one. */
const SMALLER_UNITS: Readonly<Record<string, Localized>> = {
  billion: { vi: 'triệu đồng', en: 'million VND' },
  million: { vi: 'nghìn đồng', en: 'thousand VND' },
};

/** Whether a value is below nothing that cannot be: what is measured may fall, what is spent or done may not. */
function isNegative(read: AttributeValue, { type }: ValueType): boolean {
  return (
    (read.type === 'money' && read.amount < 0) ||
    (type === 'percentage' && read.type === 'percentage' && read.percentage < 0)
  );
}

function reportNegative(value: Value, attribute: string, found: FindingList, context: BuildContext): void {
  const { vocabulary } = context.lexicon;
  const written = value.$cstNode?.text ?? '';
  const message = messageOf(
    messages.outOfRange,
    [attributeWord(vocabulary, attribute), rangePhrase(0, undefined)],
    [written.replace(/^-\s*/, '')],
  );
  found.at(value.$cstNode, message);
}

/** Words after a value that is complete. */
function reportLeftOver({ words, $cstNode }: Value, found: FindingList): void {
  const leaves =
    $cstNode && 'content' in $cstNode ? ($cstNode.content as CstNode[]).filter(({ hidden }) => !hidden) : [];
  const [first, last] = [leaves[leaves.length - words.length], leaves[leaves.length - 1]];
  if (first && last) {
    found.span(first.offset, last.end, messageOf(syntax.unexpected, [words.join(' '), undefined]));
  }
}

/** Whether a value is written like a date, of a day that there is not. */
function hasNoSuchDay({ date, end }: Value, { type }: ValueType): boolean {
  return DATED.has(type) && [date, end].some((written) => written !== undefined && dateSpanOf(written) === undefined);
}

const DATED: ReadonlySet<ValueType['type']> = new Set(['date', 'period', 'approval']);
/** What stands in quotes. */
const QUOTED: ReadonlySet<ValueType['type']> = new Set(['text', 'url', 'file']);

/** An amount of money says its currency, and mostly millions or billions: a bare number may be any of them. */
export function reportMissingUnit({ $cstNode }: AstNode, found: FindingList, { language }: BuildContext): void {
  const end = $cstNode?.end ?? 0;
  if (found.findings.some(({ origin }) => origin.start > end && origin.start <= end + 2)) {
    // What stands behind the number was to be its unit, and has been reported.
    return;
  }
  const written = $cstNode?.text ?? '';
  const units =
    numberValue(written, language) >= SURELY_WHOLE ? [...MONEY_UNITS[language]].reverse() : MONEY_UNITS[language];
  const suggestions = units.map((unit) => `${written} ${unit}`);
  found.at($cstNode, messageOf(messages.missingUnit, [written, suggestions], suggestions));
}

/** Nobody means so many millions: who writes as much writes it out. */
const SURELY_WHOLE = 1_000_000;

/** How amounts are mostly written, with the currency. */
const MONEY_UNITS: Record<Language, readonly string[]> = {
  vi: ['triệu đồng', 'tỷ đồng', 'đồng'],
  en: ['million VND', 'billion VND', 'VND'],
};

/** Whether a text can be an address: of the web, or of a file beside the model. */
function isAddress(text: string): boolean {
  return /^\S*[.:/]\S*$/u.test(text);
}

function checkApproval(
  value: Value,
  attribute: string,
  usage: AttributeUsage,
  found: FindingList,
  context: BuildContext,
): void {
  if (hasNoSuchDay(value, usage.value)) {
    found.at(value.$cstNode, messageOf(messages.noSuchDay, [value.$cstNode?.text ?? '']));
  } else if (!readValue(value, { type: 'date' }, attribute, context)) {
    reportWrongValue(value, attribute, usage, found, context);
  }
}

function checkReferenceKind(
  value: Value,
  attribute: string,
  type: Extract<ValueType, { type: 'reference' }>,
  usage: AttributeUsage,
  found: FindingList,
  { lexicon: { vocabulary } }: BuildContext,
): void {
  const base = (value.element as unknown as SymbolReference).symbol?.base;
  if (base && !type.to.some((selector) => vocabulary.isA(base, selector))) {
    found.at(
      value.$cstNode,
      messageOf(messages.wrongValue, [attributeWord(vocabulary, attribute), valuePhrase(vocabulary, usage)]),
    );
  }
}

/** Reports a value that an attribute cannot have, with the nearest that it can. */
export function reportWrongValue(
  value: Pick<Value, 'word' | 'name' | 'words' | '$cstNode'>,
  attribute: string,
  usage: AttributeUsage,
  found: FindingList,
  { lexicon: { vocabulary } }: BuildContext,
): void {
  const type = usage.value;
  const written = value.word ?? (value.name && [value.name, ...value.words].join(' '));
  if (type.type === 'enumeration' && written !== undefined) {
    const { values } = vocabulary.enumeration(type.enumeration as EnumerationId);
    const suggestions = nearest(
      written,
      values.flatMap(({ spelling }) => [spelling.vi, spelling.en]),
    );
    const best = values.find(({ spelling }) => spelling.vi === suggestions[0] || spelling.en === suggestions[0]);
    const near = best && suggestions[0] !== undefined ? { near: suggestions[0], spelling: best.spelling } : undefined;
    found.at(
      value.$cstNode,
      messageOf(
        messages.unknownValue,
        [attributeWord(vocabulary, attribute), written, near, valuePhrase(vocabulary, usage)],
        suggestions,
      ),
    );
    return;
  }
  const meant = type.type === 'edition' ? editionsMeant(value) : [];
  found.at(
    value.$cstNode,
    messageOf(messages.wrongValue, [attributeWord(vocabulary, attribute), valuePhrase(vocabulary, usage)], meant),
  );
}

/** `khung 4.0`: the editions of that number. */
function editionsMeant({ $cstNode }: Pick<Value, '$cstNode'>): readonly string[] {
  const ids = frameworkEditions.map(({ id }) => id);
  return editionsMeantBy($cstNode?.text ?? '', ids);
}

function checkRange(
  number: number,
  value: Value,
  attribute: string,
  { minimum, maximum, integer }: Extract<ValueType, { type: 'number' }>,
  found: FindingList,
  { lexicon: { vocabulary } }: BuildContext,
): void {
  const tooSmall = minimum !== undefined && number < minimum;
  const tooLarge = maximum !== undefined && number > maximum;
  if (tooSmall || tooLarge) {
    found.at(
      value.$cstNode,
      messageOf(messages.outOfRange, [attributeWord(vocabulary, attribute), rangePhrase(minimum, maximum)]),
    );
  } else if (integer && !Number.isInteger(number)) {
    const whole = { vi: 'một số nguyên', en: 'a whole number' };
    found.at(value.$cstNode, messageOf(messages.wrongValue, [attributeWord(vocabulary, attribute), whole]));
  }
}

function rangePhrase(minimum: number | undefined, maximum: number | undefined): Localized {
  if (minimum !== undefined && maximum !== undefined) {
    return { vi: `từ ${minimum} đến ${maximum}`, en: `from ${minimum} to ${maximum}` };
  }
  return minimum !== undefined
    ? { vi: `không nhỏ hơn ${minimum}`, en: `at least ${minimum}` }
    : { vi: `không lớn hơn ${maximum}`, en: `at most ${maximum}` };
}
