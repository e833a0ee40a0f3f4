import type { PlaceOfWord, Vocabulary } from '@govarch/model/vocabulary';
import { syntax } from '../findings/catalogue-syntax.js';
import { vocabulary as messages } from '../findings/catalogue-vocabulary.js';
import { messageOf } from '../findings/message.js';
import type { Lexicon } from '../syntax/lexicon.js';
import { classBits, meaningIn } from '../syntax/words.js';
import { acceptToken, endOfPath, isAnd, literalRole, take, takesTitle } from './acceptance.js';
import { isLanguage, looksBilingual } from './bilingual-text.js';
import { partsOfJoinedWord } from './joined-words.js';
import { AT_MOST, isLimit } from './limits.js';
import { MistakenHeads } from './mistaken-heads.js';
import { joinNames, type NameWithBlanks } from './name-with-blanks.js';
import type { ProblemCollector } from './problem.js';
import {
  type Block,
  beginStatement,
  type Head,
  isWaiting,
  openingOf,
  type Role,
  readingOf,
  type Statement,
  takesName,
  valueKindsOf,
} from './statement.js';
import { beginsStatement, isDeeper, isHeadAttribute } from './statement-boundary.js';
import { insertedBefore, type Token } from './token.js';
import { mayBeginWordOfOthers } from './words-of-others.js';

/** Deepest nesting of blocks that is read. */
export const MAXIMUM_DEPTH = 32;

const RELATION = classBits('relation', 'inverse');
const FLAG = classBits('flag');
const ATTRIBUTE = classBits('attribute');
const DAY = classBits('unit');
/** Marks and classes of words that say nothing at some places. */
const SILENT: ReadonlySet<string> = new Set(['•', '*', ';', '=', ':', ',']);
const SILENT_WORDS = classBits('unit', 'view-operator', 'comparison', 'attribute');

/**
 * Tells what each token is at its place: one pass with a stack of blocks and the statement that is being read. What has
 * no place is reported and left out, so the parser never meets it.
 *
 * @param text what the tokens were read from
 * @param tokens with matching braces, unless the text is only the beginning of one
 * @param besideUnread tokens beside characters that were not read, and reported
 */
export function assignRoles(
  text: string,
  tokens: readonly Token[],
  found: ProblemCollector,
  lexicon: Lexicon,
  besideUnread: ReadonlySet<Token>,
): Token[] {
  const before = [...found.problems];
  const read = (from: readonly Token[], names: ReadonlyMap<Token, NameWithBlanks>) =>
    new RoleAssignment(text, from, found, lexicon, besideUnread, names);
  let assignment = read(tokens, NOTHING_JOINED);
  let output = assignment.run();
  if (assignment.namesWithBlanks.length > 0) {
    // What is declared with blanks in its name is spoken of with blanks: it is told once, where it is declared.
    found.reset(before);
    const joined = joinNames(tokens, assignment.namesWithBlanks);
    assignment = read(joined.tokens, joined.names);
    output = assignment.run();
  }
  found.withdrawWithin(assignment.bareTexts, before);
  return output;
}

const NOTHING_JOINED: ReadonlyMap<Token, NameWithBlanks> = new Map();

/** Whether a token is one of those that say nothing at some places. */
function mayBeSilent(token: Token): boolean {
  return token.shape === 'mark' ? SILENT.has(token.image) : token.is(SILENT_WORDS);
}

/** Where words of others are looked for in the rest of a statement. */
const PLACES: Partial<Record<Head, PlaceOfWord>> = {
  step: 'step',
  flow: 'flow',
  sequence: 'sequence',
  attribute: 'value',
};

/** `giai đoạn từ 2025 đến 2026`: the word before the first day of a period. */
function isFrom({ word }: Token, next: Token, { values }: Statement): boolean {
  const isTime = next.shape === 'number' || next.shape === 'date' || next.shape === 'period';
  return values.period && isTime && meaningIn(word, 'comparison')?.id === 'between';
}

/** Statements that have no body, whatever a view says in them. */
const WITHOUT_BODY: ReadonlySet<Head> = new Set<Head>(['select', 'setting']);
/** So many tokens before the name of a statement without meaning are looked at. */
const MOST_WORDS = 100;

/** The attributes that a title has for its time. */
const TIMES: ReadonlySet<string> = new Set(['from', 'to']);
/** Attributes that hold for no time: times themselves, and the mark, which keeps back whatever is written beside it. */
const WITHOUT_TIME: ReadonlySet<string> = new Set([...TIMES, 'restricted']);
/** Statements that hold for a time of their own, said in their bodies. */
const BEARS_TIMES: ReadonlySet<Head> = new Set<Head>(['attribute', 'clause', 'element', 'relation']);

class RoleAssignment extends MistakenHeads {
  /** Where the first `{` stands on a line that was looked at; looked for once, however much of the line means nothing. */
  private openingOfLine: { readonly line: number; readonly at: number } | undefined;

  run(): Token[] {
    for (; this.index < this.tokens.length; this.index++) {
      const token = this.tokens[this.index]!;
      if (this.block.type === 'text') {
        this.inText(token);
      } else if (token.isMark('{')) {
        this.openBlock(token);
      } else if (token.isMark('}')) {
        this.closeBlock(token);
      } else if (mayBeSilent(token) && this.saysNothing(token)) {
        // It stays in the text, and the formatter leaves it alone.
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
    if (this.statement && WITHOUT_BODY.has(this.statement.head)) {
      this.endStatement(token);
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
    this.blocks.push(blockOf(statement, this.lexicon.vocabulary));
  }

  /** Whether a `{` begins a text in two languages: `{ vi "…" en "…" }`, at a place for a text. */
  private opensText(): boolean {
    const { statement } = this;
    if (!statement || !looksBilingual(this.tokens, this.index + 1)) {
      return false;
    }
    const { inner } = statement;
    if (inner && (inner.taken === 0 || inner.comma)) {
      return true;
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
      case 'field':
        return !statement.titled && statement.brackets === 0;
      case 'relation':
      case 'unknown':
        return !statement.titled;
      default:
        return takesTitle(statement);
    }
  }

  private inText(token: Token): void {
    if (token.isMark('}')) {
      this.closeText(token);
    } else if (token.isMark('{') && (this.lastRole === 'STRING' || this.lastRole === 'TEXT')) {
      this.openTitle(token);
    } else if (isLanguage(token)) {
      this.emit(token, 'LANGUAGE');
    } else if (token.isText && this.lastRole === 'LANGUAGE') {
      this.emit(token, literalRole(token));
    } else if (token.shape === 'name' && this.next?.isText && this.next.startLine === token.endLine) {
      this.found.add(messageOf(syntax.expectedLanguage, [token.image]), token.startOffset, token.end);
      this.emit(token, 'LANGUAGE');
    } else if (this.timesOfTitle(token) > 0) {
      this.putInBraces(this.tokens.slice(this.index, this.index + this.timesOfTitle(token)));
    } else if (token.isText || (!token.first && !openingOf(token, this.next, this.block))) {
      this.leaveOut(token);
    } else if (this.goesOnAsBody(token)) {
      this.partTitleFromBody(token);
    } else {
      this.found.add(messageOf(syntax.missingClosingBrace, [1]), token.startOffset, token.end);
      this.closeText(insertedBefore(token, '}'));
      this.index--;
    }
  }

  /** Of how many tokens the times of a title consist that stand behind it without braces: `{ vi "A" đến 2022 }`. */
  private timesOfTitle(token: Token): number {
    const isBehindTitle = this.lastRole === 'STRING' || this.lastRole === 'TEXT';
    return token.first || !isBehindTitle || !this.isTextOfDeclaration() ? 0 : this.countTimes();
  }

  /** Of how many tokens the times consist that stand here: `từ 2025 đến ngày 31/12/2026`. */
  private countTimes(): number {
    let end = this.index;
    while (TIMES.has(meaningIn(this.tokens[end]?.word, 'attribute')?.id ?? '')) {
      const value = this.tokens[end + 1]?.is(DAY) ? end + 2 : end + 1;
      const shape = this.tokens[value]?.shape;
      if (shape !== 'number' && shape !== 'date') {
        break;
      }
      end = value + 1;
    }
    return end - this.index;
  }

  /**
   * `chủ quản Bo đến 31/12/2026` on a line of its own: the time is that of the clause, and is read so, in the braces that it
   * lacks. In a body of one line nobody can tell whose it is; there it is that of the element, as everything else.
   */
  private readsTimesBehind(token: Token, statement: Statement): boolean {
    const isBehind = !token.first && statement.first.first && !statement.inner && BEARS_TIMES.has(statement.head);
    const hasTime = isBehind && !WITHOUT_TIME.has(statement.id) && !isWaiting(statement);
    const count = hasTime ? this.countTimes() : 0;
    if (count === 0) {
      return false;
    }
    this.tellBraces(this.tokens.slice(this.index, this.index + count));
    this.openBlock(insertedBefore(token, '{'));
    this.index--;
    return true;
  }

  private putInBraces(times: readonly Token[]): void {
    this.tellBraces(times);
    this.openTitle(insertedBefore(times[0]!, '{'));
    this.index--;
  }

  /** Tells that times want braces, and closes them behind. */
  private tellBraces(times: readonly Token[]): void {
    const first = times[0]!;
    const last = times[times.length - 1]!;
    const after = this.tokens[this.index + times.length] ?? last;
    const written = times.map(({ image }) => image).join(' ');
    const instead = `{ ${written} }`;
    this.found.add(
      messageOf(messages.wordOfOthers, [written, [instead], undefined], [instead]),
      first.startOffset,
      last.end,
    );
    this.tokens.splice(this.index + times.length, 0, insertedBefore(after, '}'));
  }

  /** Whether a statement among the languages of a title belongs into a body of what the title is of. */
  private goesOnAsBody(token: Token): boolean {
    return this.isTextOfDeclaration() && (!token.first || isDeeper(token, this.statement!));
  }

  private isTextOfDeclaration(): boolean {
    const { statement } = this;
    const isDeclared = statement !== undefined && takesName(statement.head) && statement.inner === undefined;
    return isDeclared && this.blocks.length <= MAXIMUM_DEPTH;
  }

  /** `{ vi "A" en "B" không công bố }`: the title ends and the body begins, so that what is said there holds. */
  private partTitleFromBody(token: Token): void {
    const instead = `} { ${token.image}`;
    this.found.add(
      messageOf(messages.wordOfOthers, [token.image, [instead], undefined], [instead]),
      token.startOffset,
      token.end,
    );
    this.closeText(insertedBefore(token, '}'));
    this.openBlock(insertedBefore(token, '{'));
    this.index--;
  }

  /** The body of one language of a text: `{ vi "A" { đến 2022-12-31 } }`. The statement goes on behind it. */
  private openTitle(token: Token): void {
    const { statement } = this;
    if (this.blocks.length > MAXIMUM_DEPTH) {
      this.skipBlock(token);
      this.statement = statement;
      return;
    }
    this.emit(token, '{');
    this.blocks.push({ type: 'other', within: statement! });
    this.statement = undefined;
  }

  private closeText(token: Token): void {
    this.emit(token, 'TEXTCLOSE');
    this.blocks.pop();
    take(readingOf(this.statement!), 'TEXTCLOSE');
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
    this.statement = this.blocks.pop()?.within;
    this.emit(token, '}');
  }

  /**
   * Marks and words that people write and that add nothing: the bullet before a statement, `;` behind it, `=` or `:` after
   * an attribute, `ngày` before a date, `và` after a comma, `không quá` before a limit, `từ` before a period.
   */
  private saysNothing(token: Token): boolean {
    const { next, statement } = this;
    if (token.isMark('•')) {
      return token.first;
    }
    if (token.isMark('*')) {
      return token.first && this.block.type !== 'view' && next !== undefined && !next.first;
    }
    const isLast = !next || next.first || next.isMark('}');
    if (token.isMark(';') || token.isMark(',')) {
      const isEnd = isLast && token.isMark(';') && statement !== undefined && !isWaiting(readingOf(statement));
      const isBehindBody = token.isMark(';') && statement === undefined && this.lastRole === '}';
      return isEnd || isBehindBody || this.partsStatements(token);
    }
    const reading = statement && readingOf(statement);
    if (!reading || isLast || token.first) {
      return false;
    }
    if (reading.comma) {
      return isAnd(token) && !next.isMark(',');
    }
    if (token.isMark(':') || (token.isMark('=') && reading.head !== 'attribute')) {
      const isBehindName = takesName(reading.head) && reading.head !== 'field' && reading.last === 'NAME';
      const isBeforeBody = reading.head === 'section' && reading.taken === 0 && next.isMark('{');
      return (
        isBehindName ||
        isBeforeBody ||
        reading.last === 'RELATION' ||
        (reading.head === 'attribute' && reading.taken === 0)
      );
    }
    if (reading.head !== 'attribute') {
      return false;
    }
    const awaitsDate = reading.values.date && (reading.taken === 0 || reading.last === 'TO');
    const isBeforeDate = awaitsDate && next.shape === 'date' && token.is(DAY) && token.image.length > 1;
    return (
      isBeforeDate ||
      (reading.taken === 0 &&
        (token.isMark('=') || this.repeatsLimit(token, next, reading) || isFrom(token, next, reading)))
    );
  }

  /** `thời hạn giải quyết không quá 30 ngày`: that no more is meant is what the attribute says. */
  private repeatsLimit({ word }: Token, next: Token, { id }: Statement): boolean {
    const saysAtMost = meaningIn(word, 'comparison')?.id === AT_MOST || meaningIn(word, 'attribute')?.id === id;
    return saysAtMost && next.shape === 'number' && isLimit(id, this.lexicon);
  }

  protected override mark(token: Token): void {
    if (token.first && token.arrow && this.statement && !isDeeper(token, this.statement)) {
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

  protected override word(token: Token): void {
    const { statement } = this;
    const parts = this.block.type === 'view' && partsOfJoinedWord(token, this.next, this.lexicon);
    if (parts) {
      this.tokens.splice(this.index, 1, ...parts);
      this.word(parts[0]!);
      return;
    }
    if (statement && (this.takesMisspeltChoice(token, statement) || this.readsWithin(token, statement))) {
      return;
    }
    if (
      statement &&
      (this.readsHead(token, statement) ||
        this.readsMissingArrow(token, statement) ||
        this.readsTimeOfValue(token, statement))
    ) {
      return;
    }
    if (!statement || beginsStatement(token, statement, this)) {
      if (this.runsTogether(token) || (statement && this.readsTimesBehind(token, statement))) {
        return;
      }
      this.begin(token);
      return;
    }
    if (statement.head === 'field' && statement.brackets > 0 && token.shape === 'word') {
      this.closeBracket(statement, token);
    }
    if (isHeadAttribute(token, statement, this) && !this.continuesInner(token, statement)) {
      const place = PLACES[statement.head];
      if (place && mayBeginWordOfOthers(token, this.next, place, this.lexicon) && this.readsAsOurs(token, place)) {
        return;
      }
      this.beginInner(token, statement);
      return;
    }
    if ((statement.head === 'select' || statement.head === 'setting') && token.is(ATTRIBUTE)) {
      statement.values = valueKindsOf(meaningIn(token.word, 'attribute')!.id, undefined, this.lexicon.vocabulary);
    }
    let role = this.isMisspeltComparison(token, statement) ? undefined : acceptToken(statement, token, this.next);
    if (!role && statement.head === 'field' && statement.brackets > 0) {
      this.closeBracket(statement, token);
      role = acceptToken(statement, token, this.next);
    }
    if (!role) {
      if (
        this.readsWithoutCommas(token, statement) ||
        this.readsInSmallLetters(token) ||
        this.readsAsOurs(token, PLACES[statement.head]) ||
        this.goesOnByOthers(token, statement)
      ) {
        return;
      }
      if (this.takesNumberAsName(token, statement)) {
        return;
      }
      if (
        !this.takesKindOfView(token, statement) &&
        !this.takesNameOfView(token, statement) &&
        !this.takesNameWithBlanks(token, statement)
      ) {
        this.leaveOut(token);
      }
      return;
    }
    if (statement.head === 'unknown' && token.isText) {
      this.nameUnknown();
    }
    const joined = role === 'NAME' ? this.joined.get(token) : undefined;
    if (joined) {
      const isTitled = this.next?.isText === true && !this.next.first;
      this.reportNameWithBlanks(joined, isTitled, token.startOffset, token.end);
    }
    this.emit(token, role);
    this.withdrawDoubts(token, role);
  }

  /** `owner A operated by B`: a further statement on the line that begins with a word of others. */
  private goesOnByOthers(token: Token, statement: Statement): boolean {
    const isComplete = statement.head === 'clause' || statement.head === 'attribute';
    return isComplete && !isWaiting(readingOf(statement)) && this.readsAsOurs(token, 'statement');
  }

  /** Whether the attribute that is being read on the line takes the word as a value. */
  private continuesInner(token: Token, { inner }: Statement): boolean {
    return inner !== undefined && acceptToken({ ...inner }, token, this.next) !== undefined;
  }

  /** An attribute on the line of what it belongs to: it is read like one in a body, up to what it has no place for. */
  private beginInner(token: Token, statement: Statement): void {
    const isMark = token.is(FLAG);
    const id = meaningIn(token.word, isMark ? 'flag' : 'attribute')!.id;
    const role: Role = isMark ? 'MARK' : 'LINEATTRIBUTE';
    const kind = this.lexicon.vocabulary.isKind(statement.id) ? statement.id : undefined;
    const values = valueKindsOf(id, kind, this.lexicon.vocabulary);
    statement.inner = beginStatement('attribute', id, token, role, statement.indent, values);
    statement.taken++;
    statement.last = role;
    if (statement.head === 'flow') {
      endOfPath(statement);
    }
    this.emit(token, role);
  }

  private begin(token: Token): void {
    this.endStatement(token);
    this.reportJunk();
    const { indent } = token;
    const opening = openingOf(token, this.next, this.block);
    const place = this.block.type === 'top' ? 'section' : 'statement';
    if (
      opening &&
      mayBeginWordOfOthers(token, this.next, place, this.lexicon) &&
      this.beginsWordOfOthers(token, place)
    ) {
      return;
    }
    if (token.shape === 'string' && this.next?.arrow) {
      this.start(beginStatement('sequence', '', token, 'ORIGIN', indent));
    } else if (token.shape === 'string' && this.next && !this.next.first && this.next.is(RELATION)) {
      this.start(beginStatement('relation', '', token, 'SUBJECT', indent));
    } else if (this.readsAsField(token) || (!opening && this.readsAsView(token))) {
      // It has begun.
    } else if (opening?.head === 'step' && this.readsStepBeforeArrow(token)) {
      // It has begun.
    } else if (opening && this.block.type === 'view' && this.readsAsSelection(token)) {
      // It has begun.
    } else if (opening && !this.isMisreadWord(token)) {
      const id = meaningIn(token.word, opening.wordClass)!.id;
      const values =
        opening.head === 'attribute' ? valueKindsOf(id, this.block.kind, this.lexicon.vocabulary) : undefined;
      this.start(beginStatement(opening.head, id, token, opening.role, indent, values));
    } else if (this.numbersAsNames.has(token.image) && this.next?.arrow) {
      this.start(beginStatement('sequence', '', token, 'ORIGIN', indent));
    } else if (token.shape !== 'name' && token.shape !== 'word') {
      if (this.lineOpensBlock()) {
        this.start(beginStatement('unknown', '', token, 'UNKNOWN', indent));
      } else {
        this.statement = undefined;
        this.leaveOut(token);
      }
    } else if (this.block.type === 'view' && this.readsAsSelection(token)) {
      // It has begun.
    } else if (!opening && this.block.type === 'view') {
      if (this.readsAsOurs(token, 'view')) {
        return;
      }
      this.start(beginStatement('unknown', '', token, 'UNKNOWN', indent));
    } else if (
      !opening &&
      (this.readsSeveralSources(token) || this.readsSeveralSubjects(token) || this.readsAsFlow(token))
    ) {
      // It has begun.
    } else if (!opening && this.next?.arrow) {
      this.start(beginStatement('sequence', '', token, 'ORIGIN', indent));
    } else if (!opening && this.next && !this.next.first && this.next.is(RELATION) && !this.beginsLikeOneWord(token)) {
      if (this.readsInSmallLetters(token) || this.readsAsOurs(token, place, 2)) {
        return;
      }
      if (this.beginsUnread(token)) {
        this.start(beginStatement('unknown', '', token, 'UNKNOWN', indent));
        return;
      }
      this.start(beginStatement('relation', '', token, 'SUBJECT', indent));
    } else if (!this.readsInSmallLetters(token) && !this.readsAsOurs(token, place) && !this.readsAsValue(token)) {
      this.start(beginStatement('unknown', '', token, 'UNKNOWN', indent));
    }
  }

  protected override start(statement: Statement): void {
    this.statement = statement;
    this.block.hasSteps ||= statement.head === 'step';
    this.emit(statement.first, statement.last);
  }

  /** Whether a `{` follows on the line: then what stands before it has a body, whatever it is. */
  private lineOpensBlock(): boolean {
    const line = this.tokens[this.index]!.startLine;
    if (this.openingOfLine?.line === line) {
      return this.openingOfLine.at > this.index;
    }
    const at = this.firstBraceOfLine();
    this.openingOfLine = { line, at };
    return at > this.index;
  }

  /** Index of the first `{` that stands on the line after this token, before any `}`; -1 where there is none. */
  private firstBraceOfLine(): number {
    for (let index = this.index + 1; index < this.tokens.length && !this.tokens[index]!.first; index++) {
      if (this.tokens[index]!.isMark('{')) {
        return index;
      }
      if (this.tokens[index]!.isMark('}')) {
        break;
      }
    }
    return -1;
  }

  protected override endStatement(at: Token | undefined): void {
    const { statement } = this;
    if (statement?.head === 'field' && statement.brackets > 0 && at) {
      this.closeBracket(statement, at);
    }
    this.reportKindOfView();
    if (statement) {
      this.takesUnreadText(statement);
    }
    const last = this.output[this.output.length - 1];
    if (statement && readingOf(statement).comma && last) {
      this.found.add(messageOf(syntax.commaAtEnd, [], ['']), last.startOffset, last.end);
    }
    this.statement = undefined;
  }

  private closeBracket(statement: Statement, before: Token): void {
    const bracket = this.lastOpenBracket() === '(' ? ')' : ']';
    const last = this.output[this.output.length - 1] ?? statement.first;
    this.found.add(messageOf(syntax.missingBracket, [bracket]), last.startOffset, last.end);
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

  /**
   * The last word before the title or body of a statement without meaning is its name; behind an arrow it is rather that
   * of another element.
   */
  private nameUnknown(): void {
    const last = this.output[this.output.length - 1];
    if (last?.role === 'JUNK' && last.isNameLike && !this.hasArrow()) {
      last.role = 'NAME';
    }
  }

  /** Whether an arrow stands before this token on its line. */
  private hasArrow(): boolean {
    for (let index = this.index - 1; index >= Math.max(0, this.index - MOST_WORDS); index--) {
      const token = this.tokens[index]!;
      if (token.arrow) {
        return true;
      }
      if (token === this.statement?.first || token.first) {
        break;
      }
    }
    return false;
  }
}

function blockOf(statement: Statement, vocabulary: Vocabulary): Block {
  const kind = vocabulary.isKind(statement.id) ? statement.id : undefined;
  switch (statement.head) {
    case 'section':
      return { type: 'section' };
    case 'element':
    case 'step':
      return { type: kind !== undefined && vocabulary.isA(kind, 'with-steps') ? 'process' : 'element', kind };
    case 'flow':
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
