import { classBits, KIND_CLASSES, meaningIn } from '../syntax/words.js';
import {
  type Head,
  isArrow,
  isComparison,
  isDashOfRange,
  isLineRelation,
  isWaiting,
  linkRole,
  type Role,
  type Statement,
  type ValueKinds,
} from './statement.js';
import type { Token } from './token.js';

const RELATION = classBits('relation', 'inverse');
const VALUE = classBits('enumeration-value');
const BOOLEAN = classBits('boolean');
const UNIT = classBits('unit');
const KIND = classBits(...KIND_CLASSES);
const PRIMITIVE = classBits('primitive-type');
const VIEW_KIND = classBits('view-kind');
const VIEW_OPERATOR = classBits('view-operator');
/** Words of views after which a name is a plain value: `owner = X` names an element, `tag = X` does not. */
const COMPARED = classBits('attribute', 'flag');
/** What every element has and a view may compare. */
const OWN_PROPERTIES: ReadonlySet<string> = new Set(['kind', 'name']);
const COMPARISON_ENDS: ReadonlySet<Role> = new Set([',', '(', ')', '->', '<-', '<->']);
/** Words that mean something at the beginning of a term or condition; others may be the names of elements there. */
const SELECTING = classBits(
  'kind',
  'flow',
  'step',
  'field',
  'responsibility',
  'section',
  'attribute',
  'flag',
  'relation',
  'inverse',
  'view-argument',
);

/** What a statement makes of its next token: a role, or undefined where it has no place for it. */
type Accept = (statement: Statement, token: Token, next: Token | undefined) => Role | undefined;

const acceptors: Record<Head, Accept> = {
  section: () => undefined,
  element: (statement, token) => acceptName(statement, token) ?? acceptTitle(statement, token),
  responsibility: acceptParts,
  step: acceptParts,
  flow: acceptFlowPart,
  field: acceptFieldPart,
  extend: (statement, token) => (statement.taken === 0 && token.isNameLike ? 'REFERENCE' : undefined),
  attribute: acceptValue,
  clause: (statement, token) => acceptTarget(statement, token) ?? acceptLabel(statement, token),
  relation: acceptRelationPart,
  sequence: acceptSequencePart,
  view: acceptViewPart,
  select: acceptItem,
  setting: acceptItem,
  unknown: acceptAnything,
};

/**
 * The role of a token inside a statement; undefined where it means nothing there. Keeps the statement's progress. An
 * attribute on the statement's line takes what it can; what it has no place for ends it.
 */
export function acceptToken(statement: Statement, token: Token, next: Token | undefined): Role | undefined {
  if (statement.inner) {
    const role = acceptToken(statement.inner, token, next);
    if (role !== undefined || isWaiting(statement.inner)) {
      return role;
    }
    statement.inner = undefined;
  }
  const role = acceptors[statement.head](statement, token, next);
  if (role === undefined) {
    return undefined;
  }
  take(statement, role);
  return role;
}

/** Records that a statement took a token of this role. */
export function take(statement: Statement, role: Role): void {
  const isTitle = (role === 'STRING' || role === 'TEXT' || role === 'TEXTCLOSE') && statement.last !== 'WHEN';
  statement.titled ||= isTitle && statement.head !== 'attribute';
  statement.named ||= role === 'NAME' && statement.head !== 'attribute';
  statement.parted ||= PARTS.has(role);
  statement.comma = role === ',';
  statement.last = role;
  statement.taken++;
}

const PARTS: ReadonlySet<Role> = new Set(['LINK', 'LINERELATION']);

/** Role of a literal by its shape. */
export function literalRole(token: Token): Role {
  switch (token.shape) {
    case 'string':
      return 'STRING';
    case 'text':
      return 'TEXT';
    case 'number':
      return 'NUMBER';
    case 'date':
      return 'DATE';
    case 'period':
      return 'PERIOD';
    default:
      return 'NAME';
  }
}

function acceptName(statement: Statement, token: Token): Role | undefined {
  return statement.taken === 0 && token.isNameLike ? 'NAME' : undefined;
}

function acceptTitle(statement: Statement, token: Token): Role | undefined {
  return token.isText && takesTitle(statement) ? literalRole(token) : undefined;
}

/** Whether a declaration has a place for its title here: after its name, or after its first word. */
export function takesTitle({ last, taken, titled }: Statement): boolean {
  return !titled && (last === 'NAME' || taken === 0 || last === 'VIEWKIND');
}

/** A name that is spoken of: after a link, a relation, an arrow or a comma. */
function acceptReference(statement: Statement, token: Token): Role | undefined {
  return awaitsReference(statement) && (token.isNameLike || token.shape === 'string') ? 'REFERENCE' : undefined;
}

/** Whether the name of an element is to come next. */
export function awaitsReference({ comma, last }: Statement): boolean {
  return comma || AWAITS_REFERENCE.has(last);
}

const AWAITS_REFERENCE: ReadonlySet<Role> = new Set(['LINK', 'RELATION', 'LINERELATION', 'BY', '->', '<-', '<->']);

function acceptComma(statement: Statement, token: Token): Role | undefined {
  return partsList(token) && statement.last === 'REFERENCE' ? ',' : undefined;
}

/** Whether a token stands between the members of a list: `a, b`, `a; b`, `a và b`. */
function partsList(token: Token): boolean {
  return token.isMark(',') || token.isMark(';') || isAnd(token);
}

/** Whether a word is `và` or `and`. */
export function isAnd(token: Token): boolean {
  return meaningIn(token.word, 'view-operator')?.id === 'and';
}

/** What begins a part of the line: a link or a relation, by the form of the statement. */
function acceptPartWord(statement: Statement, token: Token): Role | undefined {
  const link = statement.comma ? undefined : linkRole(statement, token);
  return link ?? (isLineRelation(statement, token) ? 'LINERELATION' : undefined);
}

function acceptParts(statement: Statement, token: Token): Role | undefined {
  return (
    acceptPartWord(statement, token) ??
    acceptReference(statement, token) ??
    acceptName(statement, token) ??
    acceptTitle(statement, token) ??
    acceptComma(statement, token)
  );
}

function acceptFlowPart(statement: Statement, token: Token, next: Token | undefined): Role | undefined {
  const { arrow } = token;
  if (arrow) {
    return statement.last === 'REFERENCE' && !hasArrow(statement) ? takeArrow(statement, arrow) : undefined;
  }
  if (!hasArrow(statement) && statement.last !== 'REFERENCE' && token.isNameLike && isSource(statement, next)) {
    return 'REFERENCE';
  }
  const role = acceptParts(statement, token);
  if (role !== undefined && PARTS.has(role)) {
    endOfPath(statement);
  }
  return role;
}

/**
 * Whether what follows a name shows that it is where a flow begins: `A -> …`, the first of several, `A, B -> …`, or the
 * end of the line after a flow that is named: its arrow is still to come.
 */
function isSource({ named }: Statement, next: Token | undefined): boolean {
  return next === undefined || (next.first && !next.arrow) ? named : next.arrow !== undefined || partsList(next);
}

/** After a link or an attribute of a flow its ends can no longer follow. */
export function endOfPath(statement: Statement): void {
  statement.brackets = 2;
}

/** A flow counts its arrow as 1 and its first link as 2: what stands before neither comes after. */
function hasArrow(statement: Statement): boolean {
  return statement.brackets > 0;
}

function takeArrow(statement: Statement, arrow: Role): Role {
  statement.brackets = 1;
  return arrow;
}

function acceptFieldPart(statement: Statement, token: Token): Role | undefined {
  const { last } = statement;
  if (statement.brackets > 0) {
    return acceptInBrackets(statement, token);
  }
  if (last === ':') {
    return token.is(PRIMITIVE) ? 'PRIMITIVE' : token.isNameLike ? 'REFERENCE' : acceptTitleOfField(statement, token);
  }
  const part = acceptPartWord(statement, token) ?? (statement.parted ? acceptTarget(statement, token) : undefined);
  if (part) {
    return part;
  }
  if (token.isMark(':')) {
    return statement.taken === 0 || last === 'NAME' ? ':' : undefined;
  }
  const typed = !statement.parted && (last === 'PRIMITIVE' || last === 'REFERENCE');
  if ((token.isMark('(') && typed) || (token.isMark('[') && (typed || last === ')'))) {
    statement.brackets = 1;
    return token.image as Role;
  }
  return acceptTitleOfField(statement, token) ?? acceptName(statement, token);
}

function acceptTitleOfField(statement: Statement, token: Token): Role | undefined {
  return token.isText && !statement.titled ? literalRole(token) : undefined;
}

function acceptInBrackets(statement: Statement, token: Token): Role | undefined {
  const { last } = statement;
  if (token.isMark(')') || token.isMark(']')) {
    statement.brackets = 0;
    return token.image as Role;
  }
  if (token.shape === 'number') {
    return last === 'NUMBER' ? undefined : 'NUMBER';
  }
  if (token.isMark(',') || token.isMark('..')) {
    return last === 'NUMBER' || (token.isMark('..') && last === '[') ? (token.image as Role) : undefined;
  }
  return last === '..' && isMany(token) ? '*' : undefined;
}

/** `[1..*]`, and `[1..n]` as data models write it too. */
function isMany(token: Token): boolean {
  return token.isMark('*') || (token.shape === 'name' && /^n$/i.test(token.image));
}

function acceptValue(statement: Statement, token: Token, next: Token | undefined): Role | undefined {
  const { values, last, comma, taken } = statement;
  if (isDashOfRange(statement, token, next)) {
    return 'TO';
  }
  if (isComparison(statement, token)) {
    return 'COMPARISON';
  }
  if (token.isMark(',') || token.isMark(';') || (isAnd(token) && last !== 'NAME' && last !== 'JUNK')) {
    return taken > 0 && !comma && VALUES.has(last) ? ',' : undefined;
  }
  if (token.shape === 'mark') {
    return undefined;
  }
  const link = linkRole(statement, token, next);
  if (link) {
    return link;
  }
  if (last === 'COMPARISON') {
    return token.shape === 'number' ? 'NUMBER' : undefined;
  }
  if (last === 'BY') {
    return token.isNameLike ? 'REFERENCE' : undefined;
  }
  if (last === 'TO') {
    return token.shape === 'number' || token.shape === 'date' ? literalRole(token) : undefined;
  }
  if (values.pair && taken === 1 && token.isText && (last === 'STRING' || last === 'TEXT')) {
    return 'SECOND';
  }
  if (taken > 0 && !comma) {
    return acceptRestOfValue(statement, token);
  }
  if (values.flag) {
    return token.is(BOOLEAN) && taken === 0 ? 'BOOLEAN' : undefined;
  }
  if (values.reference && !values.enumeration && !(token.isText && values.text) && token.shape !== 'number') {
    return token.isNameLike || token.shape === 'string' ? 'REFERENCE' : undefined;
  }
  if (token.shape !== 'word' && token.shape !== 'name') {
    return literalRole(token);
  }
  if (values.name) {
    return 'NAME';
  }
  if (token.is(VALUE) || (values.kind && token.is(KIND))) {
    return 'VALUE';
  }
  return token.is(BOOLEAN) ? 'BOOLEAN' : token.isNameLike ? 'NAME' : isChosen(values) ? 'VALUE' : undefined;
}

/** What follows inside a value: the other words of one that means nothing, units, a further number in a smaller unit. */
function acceptRestOfValue({ values, last }: Statement, token: Token): Role | undefined {
  if (last === 'NAME' || last === 'JUNK') {
    const isNumber = values.quantity && !values.enumeration && (token.shape === 'number' || token.is(UNIT));
    return token.shape === 'name' || isNumber ? 'JUNK' : undefined;
  }
  if (token.is(UNIT)) {
    return isQuantity(last) ? 'UNIT' : undefined;
  }
  return token.shape === 'number' && last === 'UNIT' && values.quantity && !values.measure ? 'ADDEND' : undefined;
}

/** Whether a role is that of a number or its unit. */
export function isQuantity(role: Role): boolean {
  return role === 'NUMBER' || role === 'UNIT' || role === 'ADDEND';
}

/** Whether one of a set of words is expected: then any other word is a wrong one of them. */
export function isChosen({ enumeration, kind }: ValueKinds): boolean {
  return enumeration || kind;
}

const VALUES: ReadonlySet<Role> = new Set([
  'STRING',
  'TEXT',
  'TEXTCLOSE',
  'NUMBER',
  'UNIT',
  'ADDEND',
  'DATE',
  'PERIOD',
  'VALUE',
  'BOOLEAN',
  'NAME',
  'JUNK',
  'REFERENCE',
]);

function acceptTarget(statement: Statement, token: Token): Role | undefined {
  return acceptReference(statement, token) ?? acceptComma(statement, token);
}

function acceptRelationPart(statement: Statement, token: Token): Role | undefined {
  if (statement.last === 'SUBJECT') {
    return token.is(RELATION) ? 'RELATION' : undefined;
  }
  const title = token.isText && !statement.titled && !statement.comma ? literalRole(token) : undefined;
  return acceptTarget(statement, token) ?? title;
}

/** What a clause says of itself, after what it names: `liên hệ với B "cùng nhóm người sử dụng"`. */
function acceptLabel(statement: Statement, token: Token): Role | undefined {
  return token.isText && !statement.titled && statement.last === 'REFERENCE' ? literalRole(token) : undefined;
}

function acceptSequencePart(statement: Statement, token: Token): Role | undefined {
  const link = linkRole(statement, token);
  if (link) {
    return link;
  }
  if (token.arrow) {
    const { last } = statement;
    return last === 'REFERENCE' || last === 'ORIGIN' || isArrow(last) ? token.arrow : undefined;
  }
  if (token.isText) {
    const isSpokenOf = isArrow(statement.last) && token.shape === 'string';
    return isSpokenOf ? 'REFERENCE' : !statement.titled || statement.last === 'WHEN' ? literalRole(token) : undefined;
  }
  return isArrow(statement.last) && token.isNameLike ? 'REFERENCE' : undefined;
}

function acceptViewPart(statement: Statement, token: Token): Role | undefined {
  if (statement.taken === 0 && token.is(VIEW_KIND)) {
    return 'VIEWKIND';
  }
  const nameExpected = statement.last === 'VIEWKIND' || statement.taken === 0;
  return nameExpected && token.isNameLike ? 'NAME' : acceptTitle(statement, token);
}

const COMPARISONS: ReadonlySet<string> = new Set(['=', '<', '>', '!=', '<=', '>=', '≤', '≥']);
/** Settings of views whose names stand for elements. */
const ELEMENT_SETTINGS: ReadonlySet<string> = new Set(['rows', 'place']);
const NAMING_SETTINGS: ReadonlySet<string> = new Set([...ELEMENT_SETTINGS, 'compare']);
/** All below an element: `X.*` its children, `X.**` whatever is in it, `**` everything. */
const DESCENTS = new Set(['**', '.*', '.**']);
const ITEM_MARKS = new Set(['->', '<-', '<->', '*', ',', '(', ')']);

function acceptItem(statement: Statement, token: Token): Role | undefined {
  if (token.shape === 'mark') {
    statement.descends = DESCENTS.has(token.image);
    if (COMPARISONS.has(token.image) || statement.descends) {
      return 'OPERATOR';
    }
    const mark = token.arrow ?? (token.isMark(';') ? ',' : (token.image as Role));
    statement.plainValue &&= !COMPARISON_ENDS.has(mark);
    return acceptItemMark(statement, mark);
  }
  if (token.shape === 'word') {
    return wordOfView(statement, token);
  }
  if (token.shape === 'name') {
    statement.beforeTag = false;
    const plain = statement.plainValue || (statement.head === 'setting' && !NAMING_SETTINGS.has(statement.id));
    return plain ? 'NAME' : 'REFERENCE';
  }
  return token.shape === 'number' && statement.last === 'UNIT' ? 'ADDEND' : literalRole(token);
}

function acceptItemMark(statement: Statement, mark: Role): Role | undefined {
  if (mark === ')' && statement.brackets === 0) {
    return undefined;
  }
  statement.brackets += mark === '(' ? 1 : mark === ')' ? -1 : 0;
  return ITEM_MARKS.has(mark) ? mark : undefined;
}

function wordOfView(statement: Statement, token: Token): Role {
  const { last } = statement;
  if (isQuantity(last) && token.is(UNIT)) {
    return 'UNIT';
  }
  if (statement.beforeTag && !token.is(VIEW_OPERATOR)) {
    statement.beforeTag = false;
    return 'NAME';
  }
  if (last === 'OPERATOR' && !statement.descends && (!token.is(VIEW_OPERATOR) || token.is(BOOLEAN))) {
    return token.is(VALUE) ? 'VALUE' : token.is(BOOLEAN) ? 'BOOLEAN' : 'WORD';
  }
  const { plainValue } = statement;
  statement.beforeTag = opensTag(token);
  const isProperty = OWN_PROPERTIES.has(meaningIn(token.word, 'view-argument')?.id ?? '');
  const awaitsCondition = meaningIn(token.word, 'view-operator')?.id === 'where';
  statement.plainValue =
    (token.is(COMPARED) && !statement.values.reference) || isProperty || statement.beforeTag || awaitsCondition;
  const namesElements = statement.head === 'select' || ELEMENT_SETTINGS.has(statement.id);
  const mayBeName = token.isNameLike && !token.is(SELECTING) && !token.is(VIEW_OPERATOR);
  const isName = namesElements && mayBeName && !plainValue;
  return isName ? 'REFERENCE' : 'WORD';
}

/** Whether a word of a condition is followed by a tag, which may be any word. */
function opensTag(token: Token): boolean {
  return meaningIn(token.word, 'view-operator')?.id === 'tag' || meaningIn(token.word, 'attribute')?.id === 'tags';
}

/** A statement without meaning keeps its words. Which of them is its name is seen when its title or body comes. */
function acceptAnything(statement: Statement, token: Token): Role | undefined {
  if (token.isText) {
    return statement.titled ? undefined : literalRole(token);
  }
  return statement.titled ? undefined : 'JUNK';
}
