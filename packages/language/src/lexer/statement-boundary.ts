import { formOf } from '../syntax/forms.js';
import type { Lexicon } from '../syntax/lexicon.js';
import { classBits, KIND_CLASSES, meaningIn } from '../syntax/words.js';
import { isChosen, isQuantity } from './acceptance.js';
import { isPartOfLongerWord } from './misread-word.js';
import {
  type Block,
  isComparison,
  isLineRelation,
  isWaiting,
  linkRole,
  openingOf,
  readingOf,
  type Statement,
  takesName,
} from './statement.js';
import type { Token, TokenShape } from './token.js';

const VALUE = classBits('enumeration-value');
const RELATION = classBits('relation', 'inverse');
const ATTRIBUTE = classBits('attribute', 'flag');
const VIEW_VERB = classBits('view-verb');
const VIEW_ARGUMENT = classBits('view-argument');
const BOOLEAN = classBits('boolean');
const UNIT = classBits('unit');
/** Words that open a statement only with a name after them. */
const NEEDS_NAME = classBits(...KIND_CLASSES);

/** What a decision on a token needs to know of the text around it. */
export interface Surroundings {
  readonly next: Token | undefined;
  readonly block: Block;
  readonly lexicon: Lexicon;
  /** The words that the statement has so far. */
  readonly words: () => readonly Token[];
}

/** Whether a token begins the next statement rather than continue this one. */
export function beginsStatement(token: Token, statement: Statement, around: Surroundings): boolean {
  if (token.isText) {
    return token.first && statement.head === 'sequence' && around.next?.arrow !== undefined && !isWaiting(statement);
  }
  const opens = mayOpen(token, around);
  if (token.first && beginsOnNewLine(token, statement, opens, around)) {
    return true;
  }
  if (!opens) {
    return isSubjectAfterHead(token, statement, around);
  }
  return statement.brackets === 0 || statement.head === 'flow' ? !belongs(token, statement, around) : false;
}

function mayOpen(token: Token, around: Surroundings): boolean {
  if (token.is(VIEW_VERB) && (around.block.type === 'view' || around.block.type === 'other')) {
    return true;
  }
  return openingOf(token, around.next, around.block) !== undefined;
}

/** The rule of lines: a line continues the statement before it after `,` or `->`, or where it is indented deeper. */
function beginsOnNewLine(token: Token, statement: Statement, opens: boolean, around: Surroundings): boolean {
  const deeper = isDeeper(token, statement);
  const expression = statement.head === 'select' || statement.head === 'setting';
  if (expression && (deeper || statement.comma || goesOnWithMatrix(token, statement)) && !token.is(VIEW_VERB)) {
    return false;
  }
  const reading = readingOf(statement);
  const waiting = isWaiting(reading);
  if (opens && !(waiting && token.is(VALUE) && reading.head === 'attribute')) {
    return !(
      deeper &&
      (linkRole(statement, token, around.next) !== undefined || isLineRelation(statement, token)) &&
      !waiting
    );
  }
  if (!deeper) {
    const standsAlone = !around.next || around.next.first || around.next.shape === 'mark';
    return !(waiting && token.isNameLike && standsAlone && around.next?.arrow === undefined);
  }
  const goesOn = statement.head === 'clause' && statement.last === 'REFERENCE' && standsAlone(token, around);
  const unfinished = waiting || statement.taken === 0 || statement.brackets > 0 || goesOn;
  return (
    !unfinished &&
    linkRole(statement, token, around.next) === undefined &&
    !(reading.head === 'attribute' && reading.comma)
  );
}

/** The columns of a matrix, and what joins them, on lines of their own under its rows. */
function goesOnWithMatrix(token: Token, { id }: Statement): boolean {
  const operator = meaningIn(token.word, 'view-operator')?.id;
  return id === 'rows' && (operator === 'columns' || operator === 'by');
}

/** Whether a name stands on a line of its own. */
function standsAlone(token: Token, { next }: Surroundings): boolean {
  return token.isNameLike && (!next || next.first || next.isMark('}'));
}

/** `… "Title" A -> B`: a name before an arrow in a statement that has no place for one. */
function isSubjectAfterHead(token: Token, statement: Statement, around: Surroundings): boolean {
  const complete =
    statement.head === 'sequence' || ((statement.head === 'element' || statement.head === 'step') && statement.named);
  return complete && token.shape === 'name' && !isWaiting(readingOf(statement)) && around.next?.arrow !== undefined;
}

/** Whether a word that could open a statement belongs to the one in whose middle it stands. */
function belongs(token: Token, statement: Statement, around: Surroundings): boolean {
  if (statement.inner && belongsToAttribute(token, statement.inner, around)) {
    return true;
  }
  const isPart = linkRole(statement, token, around.next) !== undefined || isLineRelation(statement, token);
  if (isPart || isHeadAttribute(token, statement, around)) {
    return true;
  }
  switch (statement.head) {
    case 'unknown':
      return !interruptsUnknown(token, statement, around);
    case 'select':
    case 'setting':
      return !token.is(VIEW_VERB) || isWaiting(statement) || isPartOfPlacement(token, statement);
    case 'attribute':
      return belongsToAttribute(token, statement, around);
    case 'clause':
      return isWaiting(statement) && canBeName(token, around);
    case 'relation':
      return (statement.last === 'SUBJECT' && token.is(RELATION)) || (isWaiting(statement) && canBeName(token, around));
    case 'sequence':
      return isWaiting(statement) && canBeName(token, around);
    case 'field':
      return (
        acceptsFieldWord(statement, token) ||
        isNameHere(token, statement, around) ||
        (statement.parted && isWaiting(statement) && canBeName(token, around))
      );
    case 'view':
      return statement.taken === 0 || isNameHere(token, statement, around);
    default:
      return isNameHere(token, statement, around) || (isWaiting(statement) && canBeName(token, around));
  }
}

/** `đặt X hàng 2 cột 3`: the word for a row opens the rows of a matrix too. */
function isPartOfPlacement(token: Token, statement: Statement): boolean {
  return statement.id === 'place' && token.is(VIEW_ARGUMENT) && !token.first;
}

/** Whether a word in the middle of a line names an attribute of what the line declares. */
export function isHeadAttribute(token: Token, statement: Statement, around: Surroundings): boolean {
  const form = formOf(statement.head);
  if (!form || token.first || !token.is(ATTRIBUTE) || linkRole(statement, token, around.next)) {
    return false;
  }
  const typeIsMissing = statement.last === ':' && token.is(FLAG);
  const isInBrackets = statement.head === 'field' && statement.brackets > 0;
  const isClause = form.clauses && token.is(RELATION);
  if ((isWaiting(readingOf(statement)) && !typeIsMissing) || isInBrackets || isClause) {
    return false;
  }
  if (isNameHere(token, statement, around)) {
    return false;
  }
  return openingOf(token, around.next, around.block)?.head === 'attribute';
}

function belongsToAttribute(token: Token, statement: Statement, around: Surroundings): boolean {
  const { values, taken, comma } = statement;
  if (values.flag) {
    return taken === 0 && token.is(BOOLEAN);
  }
  if (isUnit(token, statement, around) || isRangeOfAmounts(token, statement, around)) {
    return true;
  }
  if (isComparison(statement, token) && !token.first) {
    return true;
  }
  if (taken > 0 && !comma) {
    return false;
  }
  if (values.name && !token.first) {
    return true;
  }
  const isValue = (values.enumeration && token.is(VALUE)) || (values.kind && token.is(NEEDS_NAME));
  return isValue || isWrongChoice(token, statement, around) || (comma && canBeName(token, around));
}

/** `30 ngày`: a word after a number is its unit, unless a value shows that it is an attribute. */
function isUnit(token: Token, { values, last }: Statement, { next }: Surroundings): boolean {
  const valued = next !== undefined && !next.first && VALUED.has(next.shape);
  return values.quantity && isQuantity(last) && token.is(UNIT) && !valued;
}

/** `5 đến 7 tỷ`: no date, though `đến` may begin one; an amount is one number. */
function isRangeOfAmounts({ word }: Token, { values, last }: Statement, { next }: Surroundings): boolean {
  const isAmount = next?.shape === 'number' && !next.first && !/^(?:19|20|21)\d\d$/.test(next.image);
  return values.quantity && !values.period && isQuantity(last) && isAmount && meaningIn(word, 'link')?.id === 'to';
}

/** Where one of some words is awaited, a word that declares nothing, as no name follows, was meant to be one of them. */
function isWrongChoice(token: Token, { values, taken }: Statement, { next }: Surroundings): boolean {
  const standsAlone = !next || next.first || next.isMark('}') || next.isMark(',');
  return isChosen(values) && taken === 0 && !token.first && token.is(NEEDS_NAME) && standsAlone;
}

/** Whether a word in a statement without meaning rather begins the next one: it is followed by a value. */
function interruptsUnknown(token: Token, statement: Statement, around: Surroundings): boolean {
  if (statement.titled) {
    return true;
  }
  const { next } = around;
  const valued = next !== undefined && !next.first && (VALUED.has(next.shape) || next.is(VALUE));
  const isNamed = next !== undefined && !next.first && next.shape === 'name';
  const begins = (valued && token.is(ATTRIBUTE)) || (isNamed && token.is(RELATION) && !statement.first.first);
  return begins && !isPartOfLongerWord([...around.words(), token], around.lexicon);
}

function isNameHere(token: Token, statement: Statement, around: Surroundings): boolean {
  const nameless = takesName(statement.head) && !statement.named && statement.taken === 0;
  return nameless && canBeName(token, around);
}

/** A word without blanks can be a name, unless a value after it shows that it is an attribute. */
function canBeName(token: Token, around: Surroundings): boolean {
  if (!token.isNameLike) {
    return false;
  }
  const { next } = around;
  const valued = next !== undefined && !next.first && VALUED.has(next.shape) && !next.isText;
  return !(valued && token.is(ATTRIBUTE));
}

/** A line is indented deeper by two columns or more: a blank that stays where a word is deleted is none. */
export function isDeeper(token: Token, statement: Statement): boolean {
  return token.indent >= statement.indent + 2;
}

/** Shapes of tokens that can only be values. */
const VALUED: ReadonlySet<TokenShape> = new Set(['number', 'date', 'period', 'string', 'text']);

const FLAG = classBits('flag');
const PRIMITIVE = classBits('primitive-type');

function acceptsFieldWord(statement: Statement, token: Token): boolean {
  return statement.last === ':' && token.is(PRIMITIVE);
}
