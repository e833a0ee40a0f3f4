import { nearest } from '@govarch/model/text';
import { isKindId, type KindId, viewKinds } from '@govarch/model/vocabulary';
import { syntax } from '../validation/catalogue-syntax.js';
import { views } from '../validation/catalogue-views.js';
import { messageOf } from '../validation/message.js';
import { acceptToken, literalRole, take } from './acceptance.js';
import { isPartOfLongerWord, misreadWord } from './misread-word.js';
import type { ProblemCollector } from './problem.js';
import {
  type Block,
  beginStatement,
  linkRole,
  openingOf,
  type Role,
  type Statement,
  takesName,
  valueKindsOf,
} from './statement.js';
import { insertedBefore, type Token, type TokenShape } from './token.js';
import { classBits, meaningIn } from './words.js';

/** Deepest nesting of blocks that is read. */
export const MAXIMUM_DEPTH = 32;

const viewKindSpellings = viewKinds.flatMap(({ spelling }) => [spelling.vi, spelling.en]);
const VALUE = classBits('enumeration-value');
const RELATION = classBits('relation', 'inverse');
const ATTRIBUTE = classBits('attribute', 'flag');
const VIEW_VERB = classBits('view-verb');
const BOOLEAN = classBits('boolean');

/**
 * Tells what each token is at its place: one pass with a stack of blocks and the statement that is being read. What has
 * no place is reported and left out, so the parser never meets it.
 *
 * @param tokens with matching braces, unless the text is only the beginning of one
 */
export function assignRoles(tokens: readonly Token[], found: ProblemCollector): Token[] {
  return new RoleAssignment(tokens, found).run();
}

class RoleAssignment {
  private readonly output: Token[] = [];
  private readonly blocks: Block[] = [{ type: 'top' }];
  private statement: Statement | undefined;
  private index = 0;
  /** End of the last token that was left out; neighbours are reported together. */
  private junk: { start: number; end: number; line: number } | undefined;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly found: ProblemCollector,
  ) {}

  run(): Token[] {
    for (; this.index < this.tokens.length; this.index++) {
      const token = this.tokens[this.index]!;
      if (this.block.type === 'text') {
        this.inText(token);
      } else if (token.isMark('{')) {
        this.openBlock(token);
      } else if (token.isMark('}')) {
        this.closeBlock(token);
      } else if (token.shape === 'mark') {
        this.mark(token);
      } else {
        this.word(token);
      }
    }
    this.endStatement(this.tokens[this.tokens.length - 1]);
    this.reportJunk();
    return this.output;
  }

  private get block(): Block {
    return this.blocks[this.blocks.length - 1]!;
  }

  private get next(): Token | undefined {
    return this.tokens[this.index + 1];
  }

  private emit(token: Token, role: Role): void {
    token.role = role;
    this.output.push(token);
  }

  // --- blocks

  private openBlock(token: Token): void {
    if (this.opensText()) {
      this.emit(token, 'TEXTOPEN');
      this.blocks.push({ type: 'text' });
      return;
    }
    if (this.blocks.length > MAXIMUM_DEPTH) {
      this.skipBlock(token);
      return;
    }
    const { statement } = this;
    if (!statement) {
      this.found.add(messageOf(syntax.blockWithoutHead, []), token.startOffset, token.end);
      this.emit(insertedBefore(token, ''), 'UNKNOWN');
      this.emit(token, '{');
      this.blocks.push(this.block.type === 'top' ? { type: 'section' } : this.block);
      return;
    }
    if (statement.head === 'unknown') {
      this.nameUnknown();
    }
    this.endStatement(token);
    this.emit(token, '{');
    this.blocks.push(blockOf(statement));
  }

  /** Whether a `{` begins a text in two languages: `{ vi "…" en "…" }`, at a place for a text. */
  private opensText(): boolean {
    const { statement } = this;
    if (!statement || !looksBilingual(this.tokens, this.index + 1)) {
      return false;
    }
    switch (statement.head) {
      case 'attribute':
        return statement.taken === 0 || statement.comma;
      case 'sequence':
        return statement.last === 'WHEN' || !statement.titled;
      case 'select':
      case 'setting':
        return true;
      case 'clause':
      case 'section':
      case 'extend':
        return false;
      default:
        return !statement.titled;
    }
  }

  private inText(token: Token): void {
    if (token.isMark('}')) {
      this.closeText(token);
    } else if (isLanguage(token)) {
      this.emit(token, 'LANGUAGE');
    } else if (token.isText && this.lastRole === 'LANGUAGE') {
      this.emit(token, literalRole(token));
    } else if (token.shape === 'name' && this.next?.isText && this.next.startLine === token.endLine) {
      this.found.add(messageOf(syntax.expectedLanguage, [token.image]), token.startOffset, token.end);
      this.emit(token, 'LANGUAGE');
    } else if (token.isText || (!token.first && !openingOf(token, this.next, this.block))) {
      this.leaveOut(token);
    } else {
      this.found.add(messageOf(syntax.missingClosingBrace, []), token.startOffset, token.end);
      this.closeText(insertedBefore(token, '}'));
      this.index--;
    }
  }

  private closeText(token: Token): void {
    this.emit(token, 'TEXTCLOSE');
    this.blocks.pop();
    take(this.statement!, 'TEXTCLOSE');
  }

  private get lastRole(): Role | undefined {
    return this.output[this.output.length - 1]?.role;
  }

  private skipBlock(token: Token): void {
    this.found.add(messageOf(syntax.tooDeep, [MAXIMUM_DEPTH]), token.startOffset, token.end);
    let depth = 1;
    while (depth > 0 && this.index + 1 < this.tokens.length) {
      this.index++;
      const skipped = this.tokens[this.index]!;
      depth += skipped.isMark('{') ? 1 : skipped.isMark('}') ? -1 : 0;
    }
    this.statement = undefined;
  }

  private closeBlock(token: Token): void {
    if (this.blocks.length === 1) {
      this.found.add(messageOf(syntax.unexpectedClosingBrace, []), token.startOffset, token.end);
      return;
    }
    this.endStatement(token);
    this.blocks.pop();
    this.emit(token, '}');
  }

  // --- marks

  private mark(token: Token): void {
    if (token.first && token.isMark('->') && this.statement && !isDeeper(token, this.statement)) {
      this.beginWithoutSource(token);
    }
    const { statement } = this;
    const role = statement && acceptToken(statement, token, this.next);
    if (role) {
      this.emit(token, role);
    } else {
      this.leaveOut(token);
    }
  }

  /** `-> B` on a line of its own: a sequence whose source is missing. */
  private beginWithoutSource(token: Token): void {
    if (!isWaiting(this.statement!)) {
      this.endStatement(token);
      this.start(beginStatement('sequence', '', insertedBefore(token, ''), 'ORIGIN', token.indent));
    }
  }

  private leaveOut(token: Token): void {
    if (this.statement?.head === 'unknown') {
      return;
    }
    const { junk } = this;
    if (junk && junk.line === token.startLine && this.tokens[this.index - 1]?.end === junk.end) {
      junk.end = token.end;
      return;
    }
    this.reportJunk();
    this.junk = { start: token.startOffset, end: token.end, line: token.startLine };
  }

  private reportJunk(): void {
    const { junk } = this;
    if (junk) {
      const text = this.tokens.filter(({ startOffset, end }) => startOffset >= junk.start && end <= junk.end);
      this.found.add(messageOf(syntax.unexpected, [text.map(({ image }) => image).join(' ')]), junk.start, junk.end);
      this.junk = undefined;
    }
  }

  // --- words, names, literals

  private word(token: Token): void {
    const { statement } = this;
    if (!statement || this.begins(token, statement)) {
      this.begin(token);
      return;
    }
    let role = acceptToken(statement, token, this.next);
    if (!role && statement.head === 'field' && statement.brackets > 0) {
      this.closeBracket(statement, token);
      role = acceptToken(statement, token, this.next);
    }
    if (!role) {
      if (!this.takesNameOfView(token, statement)) {
        this.leaveOut(token);
      }
      return;
    }
    if (statement.head === 'unknown' && token.isText) {
      this.nameUnknown();
    }
    this.emit(token, role);
  }

  /** `view landscap X`: of several names the last is the view's; those before it were meant to be its kind. */
  private takesNameOfView(token: Token, statement: Statement): boolean {
    const before = this.output[this.output.length - 1];
    if (statement.head !== 'view' || before?.role !== 'NAME' || !token.isNameLike) {
      return false;
    }
    const near = nearest(before.image, viewKindSpellings);
    this.found.add(messageOf(views.missingKind, [near[0]], near), before.startOffset, before.end);
    this.output.pop();
    this.emit(token, 'NAME');
    return true;
  }

  /** Whether a token begins the next statement rather than continue this one. */
  private begins(token: Token, statement: Statement): boolean {
    if (token.isText) {
      return false;
    }
    const opens = this.opens(token);
    if (token.first && this.beginsOnNewLine(token, statement, opens)) {
      return true;
    }
    if (!opens) {
      return this.isSubjectAfterHead(token, statement);
    }
    return statement.brackets === 0 || statement.head === 'flow' ? !this.belongs(token, statement) : false;
  }

  private opens(token: Token): boolean {
    if (token.is(VIEW_VERB) && (this.block.type === 'view' || this.block.type === 'other')) {
      return true;
    }
    return openingOf(token, this.next, this.block) !== undefined;
  }

  /** The rule of lines: a line continues the statement before it after `,` or `->`, or where it is indented deeper. */
  private beginsOnNewLine(token: Token, statement: Statement, opens: boolean): boolean {
    const deeper = isDeeper(token, statement);
    const expression = statement.head === 'select' || statement.head === 'setting';
    if (expression && (deeper || statement.comma) && !token.is(VIEW_VERB)) {
      return false;
    }
    const waiting = isWaiting(statement);
    if (opens && !(waiting && token.is(VALUE) && statement.head === 'attribute')) {
      return !(deeper && linkRole(statement, token) !== undefined && !waiting);
    }
    if (!deeper) {
      const standsAlone = !this.next || this.next.first || this.next.shape === 'mark';
      return !(waiting && token.isNameLike && standsAlone && !this.next?.isMark('->'));
    }
    const unfinished = waiting || statement.taken === 0 || statement.brackets > 0;
    return (
      !unfinished && linkRole(statement, token) === undefined && !(statement.head === 'attribute' && statement.comma)
    );
  }

  /** `… "Title" A -> B`: a name before an arrow in a statement that has no place for one. */
  private isSubjectAfterHead(token: Token, statement: Statement): boolean {
    const complete = (statement.head === 'element' || statement.head === 'step') && statement.named;
    return complete && token.shape === 'name' && !isWaiting(statement) && (this.next?.isMark('->') ?? false);
  }

  /** Whether a word that could open a statement belongs to the one in whose middle it stands. */
  private belongs(token: Token, statement: Statement): boolean {
    if (linkRole(statement, token)) {
      return true;
    }
    switch (statement.head) {
      case 'unknown':
        return !this.interruptsUnknown(token, statement);
      case 'select':
      case 'setting':
        return !token.is(VIEW_VERB) || isWaiting(statement);
      case 'attribute':
        return this.belongsToAttribute(token, statement);
      case 'clause':
        return isWaiting(statement) && this.canBeName(token);
      case 'relation':
        return (statement.last === 'SUBJECT' && token.is(RELATION)) || (isWaiting(statement) && this.canBeName(token));
      case 'sequence':
        return isWaiting(statement) && this.canBeName(token);
      case 'step':
        return (
          token.is(RELATION) || this.isNameHere(token, statement) || (isWaiting(statement) && this.canBeName(token))
        );
      case 'field':
        return acceptsFieldWord(statement, token) || this.isNameHere(token, statement);
      case 'view':
        return statement.taken === 0 || this.isNameHere(token, statement);
      default:
        return this.isNameHere(token, statement) || (isWaiting(statement) && this.canBeName(token));
    }
  }

  private belongsToAttribute(token: Token, statement: Statement): boolean {
    const atValue = statement.taken === 0 || statement.comma;
    if (statement.values.flag) {
      return statement.taken === 0 && token.is(BOOLEAN);
    }
    if (!atValue) {
      return false;
    }
    return (statement.values.enumeration && token.is(VALUE)) || (statement.comma && this.canBeName(token));
  }

  /** Whether a word in a statement without meaning rather begins the next one: it is followed by a value. */
  private interruptsUnknown(token: Token, statement: Statement): boolean {
    if (statement.titled) {
      return true;
    }
    const { next } = this;
    const valued = next !== undefined && !next.first && (VALUED.has(next.shape) || next.is(VALUE));
    return valued && token.is(ATTRIBUTE) && !isPartOfLongerWord([...this.wordsOf(statement), token]);
  }

  /** The words that a statement without meaning has so far. */
  private wordsOf(statement: Statement): Token[] {
    const words: Token[] = [];
    for (let index = this.output.length - 1; index >= 0; index--) {
      const token = this.output[index]!;
      words.unshift(token);
      if (token === statement.first) {
        break;
      }
    }
    return words;
  }

  private isNameHere(token: Token, statement: Statement): boolean {
    const nameless = takesName(statement.head) && !statement.named && statement.taken === 0;
    return nameless && this.canBeName(token);
  }

  /** A word without blanks can be a name, unless a value after it shows that it is an attribute. */
  private canBeName(token: Token): boolean {
    if (!token.isNameLike) {
      return false;
    }
    const { next } = this;
    const valued = next !== undefined && !next.first && VALUED.has(next.shape) && !next.isText;
    return !(valued && token.is(ATTRIBUTE));
  }

  // --- the beginning of a statement

  private begin(token: Token): void {
    this.endStatement(token);
    this.reportJunk();
    const { indent } = token;
    const opening = openingOf(token, this.next, this.block);
    if (opening && !(this.next?.shape === 'name' && misreadWord(token, this.following()))) {
      const id = meaningIn(token.word, opening.wordClass)!.id;
      const values = opening.head === 'attribute' ? valueKindsOf(id, this.block.kind) : undefined;
      this.start(beginStatement(opening.head, id, token, opening.role, indent, values));
    } else if (token.shape !== 'name' && token.shape !== 'word') {
      this.statement = undefined;
      this.leaveOut(token);
    } else if (!opening && this.next?.isMark('->')) {
      this.start(beginStatement('sequence', '', token, 'ORIGIN', indent));
    } else if (!opening && this.next && !this.next.first && this.next.is(RELATION)) {
      this.start(beginStatement('relation', '', token, 'SUBJECT', indent));
    } else {
      this.start(beginStatement('unknown', '', token, 'UNKNOWN', indent));
    }
  }

  private start(statement: Statement): void {
    this.statement = statement;
    this.block.hasSteps ||= statement.head === 'step';
    this.emit(statement.first, statement.last);
  }

  /** The tokens after this one on its line. */
  private following(): readonly Token[] {
    const following: Token[] = [];
    for (let index = this.index + 1; index < this.tokens.length && following.length < 6; index++) {
      const token = this.tokens[index]!;
      if (token.first) {
        break;
      }
      following.push(token);
    }
    return following;
  }

  // --- the end of a statement

  private endStatement(at: Token | undefined): void {
    const { statement } = this;
    if (statement?.head === 'field' && statement.brackets > 0 && at) {
      this.closeBracket(statement, at);
    }
    const last = this.output[this.output.length - 1];
    if (statement?.comma && last) {
      this.found.add(messageOf(syntax.unexpected, [',']), last.startOffset, last.end);
    }
    this.statement = undefined;
  }

  private closeBracket(statement: Statement, before: Token): void {
    const bracket = this.lastOpenBracket() === '(' ? ')' : ']';
    this.found.add(messageOf(syntax.missingBracket, [bracket]), statement.first.startOffset, statement.first.end);
    this.emit(insertedBefore(before, bracket), bracket);
    statement.brackets = 0;
    take(statement, bracket);
  }

  private lastOpenBracket(): Role | undefined {
    for (let index = this.output.length - 1; index >= 0; index--) {
      const { role } = this.output[index]!;
      if (role === '(' || role === '[') {
        return role;
      }
    }
    return undefined;
  }

  /** The last word before the title or body of a statement without meaning is its name. */
  private nameUnknown(): void {
    const last = this.output[this.output.length - 1];
    if (last?.role === 'JUNK' && last.isNameLike) {
      last.role = 'NAME';
    }
  }
}

/** A line is indented deeper by two columns or more: a blank that stays where a word is deleted is none. */
function isDeeper(token: Token, statement: Statement): boolean {
  return token.indent >= statement.indent + 2;
}

/** Whether a text in two languages stands here, one of its words perhaps missing or misspelt. */
function looksBilingual(tokens: readonly Token[], start: number): boolean {
  let languages = 0;
  let texts = 0;
  let strays = 0;
  for (let index = start; index < tokens.length && index < start + 6; index++) {
    const token = tokens[index]!;
    if (token.isMark('}')) {
      break;
    }
    if (isLanguage(token)) {
      languages++;
      if (index === start && tokens[index + 1]?.isText) {
        return true;
      }
    } else if (token.isText) {
      texts++;
    } else if (token.shape === 'name') {
      strays++;
    } else {
      return false;
    }
  }
  return languages > 0 && texts > 0 && strays <= 1;
}

function isLanguage({ image }: Token): boolean {
  return image === 'vi' || image === 'en';
}

/** Shapes of tokens that can only be values. */
const VALUED: ReadonlySet<TokenShape> = new Set(['number', 'date', 'period', 'string', 'text']);

/** Whether a statement cannot end here: after a comma, an arrow, a link, a relation. */
function isWaiting({ comma, last }: Statement): boolean {
  return (
    comma ||
    last === '->' ||
    last === ':' ||
    last === 'LINK' ||
    last === 'BY' ||
    last === 'WHEN' ||
    last === 'RELATION' ||
    last === 'TO' ||
    last === 'OPERATOR'
  );
}

const FLAG = classBits('flag');
const PRIMITIVE = classBits('primitive-type');

function acceptsFieldWord(statement: Statement, token: Token): boolean {
  return (statement.last === ':' && token.is(PRIMITIVE)) || (token.is(FLAG) && statement.named);
}

function blockOf(statement: Statement): Block {
  const kind: KindId | undefined = isKindId(statement.id) ? statement.id : undefined;
  switch (statement.head) {
    case 'section':
      return { type: 'section' };
    case 'element':
      return { type: kind === 'process' ? 'process' : 'element', kind };
    case 'flow':
    case 'step':
    case 'field':
    case 'responsibility':
      return { type: 'element', kind };
    case 'extend':
      return { type: 'element' };
    case 'view':
      return { type: 'view' };
    default:
      return { type: 'other' };
  }
}
