import { nearest } from '@govarch/model/text';
import type { AttributeId, KindId, PlaceOfWord, RelationId, Vocabulary } from '@govarch/model/vocabulary';
import { syntax } from '../findings/catalogue-syntax.js';
import { views } from '../findings/catalogue-views.js';
import { vocabulary as messages } from '../findings/catalogue-vocabulary.js';
import { messageOf } from '../findings/message.js';
import { viewKindsOf } from '../findings/wording.js';
import { isDigit } from '../syntax/characters.js';
import type { Lexicon } from '../syntax/lexicon.js';
import { classBits, KIND_CLASSES, meaningIn, type Word } from '../syntax/words.js';
import {
  acceptToken,
  awaitsReference,
  endOfPath,
  isAnd,
  isQuantity,
  literalRole,
  take,
  takesTitle,
} from './acceptance.js';
import { isLanguage, looksBilingual } from './bilingual-text.js';
import { partsOfJoinedWord } from './joined-words.js';
import { beginsLikeOneWord, misreadWord, misspeltChoice } from './misread-word.js';
import { joinNames, type NameWithBlanks, nameWithoutBlanks } from './name-with-blanks.js';
import { nearLinks } from './near-link.js';
import type { ProblemCollector } from './problem.js';
import {
  type Block,
  beginStatement,
  type Head,
  isComparison,
  isWaiting,
  linkRole,
  openingOf,
  type Role,
  readingOf,
  type Statement,
  takesName,
  type ValueKinds,
  valueKindsOf,
} from './statement.js';
import { beginsStatement, isDeeper, isHeadAttribute, type Surroundings } from './statement-boundary.js';
import { insertedBefore, type Token } from './token.js';
import { tokensInstead } from './tokens-instead.js';
import { attributeOfValue, valueWithAttribute } from './value-without-attribute.js';
import { longestWord } from './word-match.js';
import { mayBeginWordOfOthers, wordOfOthersAt } from './words-of-others.js';

/** Deepest nesting of blocks that is read. */
export const MAXIMUM_DEPTH = 32;

const RELATION = classBits('relation', 'inverse');
const FLAG = classBits('flag');
const ATTRIBUTE = classBits('attribute');
const DAY = classBits('unit');
const ANY_KIND = classBits(...KIND_CLASSES);
/** Marks and classes of words that say nothing at some places. */
const SILENT: ReadonlySet<string> = new Set(['•', ';', '=']);
const SILENT_WORDS = classBits('unit', 'view-operator');

/**
 * Tells what each token is at its place: one pass with a stack of blocks and the statement that is being read. What has
 * no place is reported and left out, so the parser never meets it.
 *
 * @param tokens with matching braces, unless the text is only the beginning of one
 * @param besideUnread tokens beside characters that were not read, and reported
 */
export function assignRoles(
  tokens: readonly Token[],
  found: ProblemCollector,
  lexicon: Lexicon,
  besideUnread: ReadonlySet<Token> = NO_TOKENS,
): Token[] {
  const before = found.problems.length;
  const assignment = new RoleAssignment(tokens, found, lexicon, besideUnread, NOTHING_JOINED);
  const output = assignment.run();
  if (assignment.namesWithBlanks.length === 0) {
    return output;
  }
  // What is declared with blanks in its name is spoken of with blanks: it is told once, where it is declared.
  found.problems.length = before;
  const joined = joinNames(tokens, assignment.namesWithBlanks);
  return new RoleAssignment(joined.tokens, found, lexicon, besideUnread, joined.names).run();
}

const NOTHING_JOINED: ReadonlyMap<Token, NameWithBlanks> = new Map();

const NO_TOKENS: ReadonlySet<Token> = new Set();

/** Whether a token is one of those that say nothing at some places. */
function mayBeSilent(token: Token): boolean {
  return token.shape === 'mark' ? SILENT.has(token.image) : token.is(SILENT_WORDS);
}

/** How the year of an amount is written that stands behind it, or alone in its body: `5 tỷ đồng năm 2026`. */
function yearOfValue(tokens: readonly Token[], statement: Statement | undefined): string | undefined {
  const [date, second] = tokens;
  if (!date || second || date.shape !== 'date' || (statement && !readingOf(statement).values.quantity)) {
    return undefined;
  }
  const dates = `từ ${date.image} đến ${date.image}`;
  return statement ? `{ ${dates} }` : dates;
}

/** Tokens of values that are counted. */
const COUNTED: ReadonlySet<Role> = new Set(['NUMBER', 'UNIT', 'ADDEND', 'DATE', 'PERIOD', 'TO', 'SPOILT']);

/** Whether a word opens a step of a process. */
function isStep(word: Word | undefined): boolean {
  return meaningIn(word, 'step') !== undefined;
}

/** Whether an attribute takes texts, and nothing else that is a word. */
function isTextOnly({ prose, enumeration, name, kind, quantity, date, flag }: ValueKinds): boolean {
  return prose && !enumeration && !name && !kind && !quantity && !date && !flag;
}

/** Whether a word is an attribute, a relation or a part that an element of a kind may have. */
function maySay({ word }: Token, kind: KindId | undefined, vocabulary: Vocabulary): boolean {
  return (
    word?.meanings.some(({ wordClass, id }) => {
      if (wordClass === 'attribute' || wordClass === 'flag') {
        return kind === undefined || vocabulary.usageOf(id as AttributeId, kind) !== undefined;
      }
      if (wordClass === 'relation') {
        return (
          kind === undefined || vocabulary.relation(id as RelationId).from.some((from) => vocabulary.isA(kind, from))
        );
      }
      const isOfKind = KIND_CLASSES.some((kindClass) => kindClass === wordClass) && vocabulary.isKind(id);
      return isOfKind && (kind === undefined || vocabulary.mayStandIn(id, { kind }));
    }) ?? false
  );
}

function isKind(word: Word | undefined): boolean {
  return word !== undefined && (word.classes & ANY_KIND) !== 0;
}

/** Where words of others are looked for in the rest of a statement. */
const PLACES: Partial<Record<Head, PlaceOfWord>> = {
  step: 'step',
  flow: 'flow',
  sequence: 'sequence',
  attribute: 'value',
};

/** Where a name in a selection is none: at its beginning, or right behind a kind or a name. */
function placeInSelection({ last, comma }: Statement, output: readonly Token[]): PlaceOfWord | undefined {
  if (last === 'SELECT' || comma) {
    return 'selected';
  }
  const before = output[output.length - 1];
  return last === 'REFERENCE' || (last === 'WORD' && before?.is(ANY_KIND)) ? 'selection' : undefined;
}

/** Neighbours that have no place in their statement. */
interface Junk {
  readonly tokens: Token[];
  readonly line: number;
  readonly statement: Statement | undefined;
}

class RoleAssignment implements Surroundings {
  private readonly output: Token[] = [];
  private readonly tokens: Token[];
  private readonly blocks: Block[] = [{ type: 'top' }];
  private statement: Statement | undefined;
  private index = 0;
  /** End of the last token that was left out; neighbours are reported together. */
  private junk: Junk | undefined;
  /** Where the first `{` stands on a line that was looked at; looked for once, however much of the line means nothing. */
  private openingOfLine: { readonly line: number; readonly at: number } | undefined;
  /** Words before the name of the view that is being read, which were meant to be its kind. */
  private kindOfView: Token[] = [];
  /** What was declared with blanks in its name. */
  readonly namesWithBlanks: NameWithBlanks[] = [];
  /** The numbers that stand for names of what was declared so far. */
  private readonly numbersAsNames = new Set<string>();

  constructor(
    tokens: readonly Token[],
    private readonly found: ProblemCollector,
    readonly lexicon: Lexicon,
    private readonly besideUnread: ReadonlySet<Token>,
    private readonly joined: ReadonlyMap<Token, NameWithBlanks>,
  ) {
    this.tokens = [...tokens];
  }

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

  get block(): Block {
    return this.blocks[this.blocks.length - 1]!;
  }

  get next(): Token | undefined {
    return this.tokens[this.index + 1];
  }

  words(): readonly Token[] {
    const start = this.output.lastIndexOf(this.statement!.first);
    return start < 0 ? [] : this.output.slice(start);
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
    } else if (token.isText || (!token.first && !openingOf(token, this.next, this.block))) {
      this.leaveOut(token);
    } else {
      this.found.add(messageOf(syntax.missingClosingBrace, [1]), token.startOffset, token.end);
      this.closeText(insertedBefore(token, '}'));
      this.index--;
    }
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

  // --- what is written besides

  /**
   * Marks and words that people write and that add nothing: the bullet before a statement, `;` behind it, `=` after an
   * attribute, `ngày` before a date, `và` after a comma.
   */
  private saysNothing(token: Token): boolean {
    const { next, statement } = this;
    if (token.isMark('•')) {
      return token.first;
    }
    const isLast = !next || next.first || next.isMark('}');
    if (token.isMark(';')) {
      return isLast && statement !== undefined && !isWaiting(readingOf(statement));
    }
    const reading = statement && readingOf(statement);
    if (!reading || isLast || token.first) {
      return false;
    }
    if (reading.comma) {
      return isAnd(token) && !next.isMark(',');
    }
    if (reading.head !== 'attribute') {
      return false;
    }
    const awaitsDate = reading.values.date && (reading.taken === 0 || reading.last === 'TO');
    const isBeforeDate = awaitsDate && next.shape === 'date' && token.is(DAY) && token.image.length > 1;
    return isBeforeDate || (token.isMark('=') && reading.taken === 0);
  }

  // --- marks

  private mark(token: Token): void {
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

  private leaveOut(token: Token): void {
    if (this.statement?.head === 'unknown') {
      return;
    }
    this.spoilValue(token);
    const { junk } = this;
    const previous = this.tokens[this.index - 1];
    if (junk && junk.line === token.startLine && previous === junk.tokens[junk.tokens.length - 1]) {
      junk.tokens.push(token);
      return;
    }
    this.reportJunk();
    this.junk = { tokens: [token], line: token.startLine, statement: this.statement };
  }

  /** What means nothing behind a number or a date makes it doubtful: a value that was not understood is no other value. */
  private spoilValue(token: Token): void {
    const reading = this.statement && readingOf(this.statement);
    if (reading?.head !== 'attribute' || token.first) {
      return;
    }
    let start = this.output.length;
    while (start > 0 && COUNTED.has(this.output[start - 1]!.role)) {
      start--;
    }
    const value = this.output[start];
    if (value) {
      value.role = 'SPOILT';
    }
  }

  private reportJunk(): void {
    const { junk } = this;
    this.junk = undefined;
    if (junk && !junk.tokens.some((token) => this.besideUnread.has(token))) {
      const { tokens } = junk;
      const text = tokens.map(({ image }) => image).join(' ');
      const near =
        yearOfValue(tokens, junk.statement) ??
        valueWithAttribute(tokens, junk.statement, this.lexicon) ??
        (junk.statement && nearLinks(tokens, junk.statement, this.lexicon));
      const reading = junk.statement && readingOf(junk.statement);
      const behindMoney = reading?.values.money === true && isQuantity(reading.last);
      const message = messageOf(syntax.unexpected, [text, near, behindMoney], near === undefined ? [] : [near]);
      this.found.add(message, tokens[0]!.startOffset, tokens[tokens.length - 1]!.end);
    }
  }

  // --- words, names, literals

  private word(token: Token): void {
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
    if (!statement || beginsStatement(token, statement, this)) {
      this.begin(token);
      return;
    }
    if (statement.head === 'field' && statement.brackets > 0 && token.shape === 'word') {
      this.closeBracket(statement, token);
    }
    if (isHeadAttribute(token, statement, this) && !this.continuesInner(token, statement)) {
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

  // --- words of others

  /** Words of others, and texts without quotes, in places where they would pass for names. */
  private readsWithin(token: Token, statement: Statement): boolean {
    if (statement.head === 'select') {
      return token.isWordOrName && this.readsAsOurs(token, placeInSelection(statement, this.output));
    }
    if (statement.head === 'sequence') {
      const awaitsText = statement.last === 'WHEN' && token.isWordOrName && !token.first;
      return awaitsText && this.takesBareText(this.wordsFrom(token));
    }
    if (this.takesBareTextOfAttribute(token, statement) || this.readsAlias(token, statement)) {
      return true;
    }
    const reading = statement.inner ?? statement;
    const awaitsNumber = reading.head === 'attribute' && reading.values.quantity && reading.taken === 0;
    return awaitsNumber && token.shape === 'name' && this.readsAsOurs(token, 'value');
  }

  /**
   * Reads a word that people know from elsewhere as the word that is written here, and tells so. False where it is none.
   */
  private readsAsOurs(token: Token, place: PlaceOfWord | undefined): boolean {
    const found =
      place &&
      wordOfOthersAt(token, this.following(), place, this.lexicon, place === 'statement' ? this.block.kind : undefined);
    if (!found) {
      return false;
    }
    const { entry, language, written, count } = found;
    const [likeliest] = entry.instead;
    const declares = place === 'statement' && likeliest !== undefined && isKind(this.lexicon.find(likeliest.en));
    if (declares && this.isLongerWord(count)) {
      return false;
    }
    const last = this.tokens[this.index + count - 1]!;
    const instead = entry.instead.map((text) => text[language]);
    this.found.add(
      messageOf(messages.wordOfOthers, [written, instead, entry.advice], instead),
      token.startOffset,
      last.end,
    );
    if (instead.length === 0) {
      this.beginUntold(token, count);
      return true;
    }
    const replaced = tokensInstead(instead[0]!, token, last, this.lexicon);
    this.tokens.splice(this.index, count, ...replaced);
    if (replaced.length === 0) {
      this.index--;
    } else if (replaced[0]!.shape === 'mark') {
      this.mark(replaced[0]!);
    } else {
      this.word(replaced[0]!);
    }
    return true;
  }

  /** `owner A operated by B`: a further statement on the line that begins with a word of others. */
  private goesOnByOthers(token: Token, statement: Statement): boolean {
    const isComplete = statement.head === 'clause' || statement.head === 'attribute';
    return isComplete && !isWaiting(readingOf(statement)) && this.readsAsOurs(token, 'statement');
  }

  /** A statement that means nothing, and of which all has been told. */
  private beginUntold(token: Token, count: number): void {
    this.endStatement(token);
    this.reportJunk();
    this.start(beginStatement('unknown', '', insertedBefore(token, ''), 'UNKNOWN', token.indent));
    for (const part of this.tokens.slice(this.index, this.index + count)) {
      this.emit(part, 'JUNK');
    }
    this.index += count - 1;
  }

  /** Words to the end of the line where a text is awaited: they are the text. */
  private takesBareText(words: readonly Token[]): boolean {
    const token = words[0]!;
    const last = words[words.length - 1]!;
    const quoted = `"${words.map(({ image }) => image).join(' ')}"`;
    this.found.add(messageOf(syntax.textWithoutQuotes, [quoted], [quoted]), token.startOffset, last.end);
    const [text] = tokensInstead(quoted, token, last, this.lexicon);
    this.tokens.splice(this.index, words.length, text!);
    this.word(text!);
    return true;
  }

  private wordsFrom(token: Token): readonly Token[] {
    const following = this.following();
    const end = following.findIndex((next) => !next.isWordOrName && next.shape !== 'number');
    return [token, ...(end < 0 ? following : following.slice(0, end))];
  }

  /** `quoc-gia:NDXP` for `quoc-gia::NDXP`, an element of another project. */
  private readsAlias(token: Token, statement: Statement): boolean {
    const [colon, name] = this.tokens.slice(this.index + 1, this.index + 3);
    const isAlias =
      token.shape === 'name' &&
      colon?.image === ':' &&
      colon.startOffset === token.end &&
      name?.shape === 'name' &&
      name.startOffset === colon.end &&
      awaitsReference(readingOf(statement));
    if (!isAlias) {
      return false;
    }
    const written = `${token.image}:${name.image}`;
    const instead = `${token.image}::${name.image}`;
    this.found.add(
      messageOf(messages.wordOfOthers, [written, [instead], undefined], [instead]),
      token.startOffset,
      name.end,
    );
    const [reference] = tokensInstead(instead, token, name, this.lexicon);
    this.tokens.splice(this.index, 3, reference!);
    this.word(reference!);
    return true;
  }

  /** `kể từ ngày nhận hồ sơ`: several words where an attribute awaits a text, up to what may be said next. */
  private takesBareTextOfAttribute(token: Token, statement: Statement): boolean {
    const reading = readingOf(statement);
    const isAwaited = reading.head === 'attribute' && reading.taken === 0 && token.isWordOrName && !token.first;
    if (!isAwaited || !isTextOnly(reading.values)) {
      return false;
    }
    const { vocabulary } = this.lexicon;
    const kind = reading === statement ? this.block.kind : vocabulary.isKind(statement.id) ? statement.id : undefined;
    const words = this.wordsFrom(token);
    const end = words.findIndex(
      (word) => maySay(word, kind, vocabulary) || (reading !== statement && linkRole(statement, word) !== undefined),
    );
    const text = end < 0 ? words : words.slice(0, end);
    return text.length > 1 && this.takesBareText(text);
  }

  // --- values

  /** What the value that a token stands in tells by itself is not told of the token, and the other way round. */
  private withdrawDoubts(token: Token, role: Role): void {
    const reading = this.statement && readingOf(this.statement);
    if (reading?.head !== 'attribute') {
      return;
    }
    if (role === 'NAME' && !reading.values.name && isDigit(token.image.charCodeAt(0))) {
      this.found.withdraw(syntax.nameBeginsWithDigit.code, token.startOffset);
    } else if (role === 'NUMBER' && !reading.values.quantity) {
      this.found.withdraw(syntax.foreignNumber.code, token.startOffset);
    }
    if (this.besideUnread.has(token)) {
      this.spoilValue(token);
    }
  }

  /** Where one of some words is awaited and none stands, but something like one: all its parts are the value. */
  private takesMisspeltChoice(token: Token, statement: Statement): boolean {
    const reading = readingOf(statement);
    const awaits = reading.head === 'attribute' && reading.values.enumeration && (reading.taken === 0 || reading.comma);
    if (!awaits || token.first || this.isPlainChoice(token, reading.values.choices)) {
      return false;
    }
    const count = misspeltChoice([token, ...this.following()], reading.values.choices);
    for (let part = 0; part < count; part++) {
      const role: Role = part === 0 ? 'NAME' : 'JUNK';
      this.emit(this.tokens[this.index + part]!, role);
      take(reading, role);
    }
    this.index += Math.max(0, count - 1);
    return count > 0;
  }

  /** `tôi thiểu 80%`: words before the number that an indicator awaits, which are no comparison. */
  private isMisspeltComparison(token: Token, statement: Statement): boolean {
    const reading = readingOf(statement);
    const awaits = reading.values.measure && reading.taken === 0 && token.isWordOrName && !isComparison(reading, token);
    return awaits && this.following().find(({ isWordOrName }) => !isWordOrName)?.shape === 'number';
  }

  /** Whether a word is one of those that may stand there, and nothing on its line could make it part of a longer one. */
  private isPlainChoice({ word }: Token, choices: readonly string[]): boolean {
    const { next } = this;
    const goesOn = next !== undefined && !next.first && next.shape === 'name';
    return word !== undefined && !goesOn && choices.includes(word.spelling);
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

  /**
   * `hệ thống Quản lý văn bản "…"`: a name that goes on after a blank, up to the title, the body or the end of the line.
   * Its first part stays the name.
   */
  private takesNameWithBlanks(token: Token, statement: Statement): boolean {
    const name = this.output[this.output.length - 1];
    const goesOn = takesName(statement.head) && name?.role === 'NAME' && token.shape === 'name' && !token.first;
    if (!goesOn || statement.head === 'view') {
      return false;
    }
    let last = token;
    let end = this.index;
    while (this.tokens[end + 1] && !this.tokens[end + 1]!.first && this.tokens[end + 1]!.isWordOrName) {
      end++;
      last = this.tokens[end]!;
    }
    const after = this.tokens[end + 1];
    const ends = !after || after.first || after.isText || after.isMark('{') || after.isMark('}');
    if (!ends) {
      return false;
    }
    const parts = [name, ...this.tokens.slice(this.index, end + 1)].map(({ image }) => image);
    const proposed = nameWithoutBlanks(parts);
    const isTitled = after?.isText === true && !after.first;
    this.reportNameWithBlanks({ parts, proposed }, isTitled, name.startOffset, last.end);
    if (!name.word) {
      // A word of the language before the name is rather written twice: `bước bước X`.
      this.namesWithBlanks.push({ parts, proposed });
    }
    this.index = end;
    return true;
  }

  private reportNameWithBlanks(
    { parts, proposed }: NameWithBlanks,
    isTitled: boolean,
    start: number,
    end: number,
  ): void {
    const written = parts.join(' ');
    const suggestion = isTitled ? proposed : `${proposed} "${written}"`;
    this.found.add(messageOf(syntax.nameWithBlanks, [written, proposed, isTitled], [suggestion]), start, end);
  }

  /** `view landscap X`: of several names the last is the view's; those before it were meant to be its kind. */
  private takesNameOfView(token: Token, statement: Statement): boolean {
    const before = this.output[this.output.length - 1];
    if (statement.head !== 'view' || before?.role !== 'NAME' || !token.isNameLike) {
      return false;
    }
    this.kindOfView.push(before);
    this.output.pop();
    this.emit(token, 'NAME');
    return true;
  }

  /** `bước 1 "…"`, `1 -> 2`: a number is no name, which is told once, where it is declared. */
  private takesNumberAsName(token: Token, statement: Statement): boolean {
    if (token.shape !== 'number' || !/^\d+$/.test(token.image)) {
      return false;
    }
    if (takesName(statement.head) && statement.taken === 0) {
      const proposed = `${nameWithoutBlanks([statement.first.image]).charAt(0)}${token.image}`;
      this.found.add(messageOf(syntax.nameBeginsWithDigit, [proposed], [proposed]), token.startOffset, token.end);
      this.numbersAsNames.add(token.image);
      this.emit(token, 'NAME');
      take(statement, 'NAME');
      return true;
    }
    const isSpokenOf = awaitsReference(statement) && this.numbersAsNames.has(token.image);
    if (isSpokenOf) {
      this.emit(token, 'REFERENCE');
      take(statement, 'REFERENCE');
    }
    return isSpokenOf;
  }

  /** `sơ đồ ứng dụng X`: a word where the kind of a view is awaited. */
  private takesKindOfView(token: Token, statement: Statement): boolean {
    const isAwaited = statement.head === 'view' && statement.taken === 0 && token.shape === 'word' && !token.first;
    if (isAwaited) {
      this.kindOfView.push(token);
    }
    return isAwaited;
  }

  private reportKindOfView(): void {
    const [first] = this.kindOfView;
    const last = this.kindOfView.at(-1);
    if (first && last) {
      const near = nearest(
        this.kindOfView.map(({ image }) => image).join(' '),
        this.lexicon.vocabulary.viewKinds.flatMap(({ spelling }) => [spelling.vi, spelling.en]),
      );
      this.found.add(
        messageOf(views.missingKind, [near[0], viewKindsOf(this.lexicon.vocabulary)], near),
        first.startOffset,
        last.end,
      );
      this.kindOfView = [];
    }
  }

  // --- the beginning of a statement

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
    } else if (!opening && this.block.type === 'view') {
      this.start(beginStatement('unknown', '', token, 'UNKNOWN', indent));
    } else if (!opening && this.next?.arrow) {
      this.start(beginStatement('sequence', '', token, 'ORIGIN', indent));
    } else if (!opening && this.next && !this.next.first && this.next.is(RELATION) && !this.beginsLikeOneWord(token)) {
      this.start(beginStatement('relation', '', token, 'SUBJECT', indent));
    } else if (!this.readsInSmallLetters(token) && !this.readsAsOurs(token, place) && !this.readsAsValue(token)) {
      this.start(beginStatement('unknown', '', token, 'UNKNOWN', indent));
    }
  }

  /** `Ứng dụng {`, `Chủ quản X`: a statement that begins with a capital as a sentence does is read as it is meant. */
  private readsInSmallLetters(token: Token): boolean {
    const first = token.image.charAt(0);
    if (token.shape !== 'name' || first === first.toLowerCase()) {
      return false;
    }
    const words = [token, ...this.following()];
    const written = words.map(({ image }) => image.normalize('NFC').toLowerCase());
    const match = longestWord(written.join(' '), 0, this.lexicon);
    const count = written.findIndex((_, index) => written.slice(0, index + 1).join(' ').length === match?.end) + 1;
    if (!match || count === 0) {
      return false;
    }
    const [word] = tokensInstead(match.word.spelling, token, words[count - 1]!, this.lexicon);
    if (!word?.word || !openingOf(word, words[count], this.block)) {
      return false;
    }
    this.tokens.splice(this.index, count, word);
    this.word(word);
    return true;
  }

  /** A value without its attribute: `cá nhân` in an entity is `phân loại cá nhân`. */
  private readsAsValue(token: Token): boolean {
    const { kind } = this.block;
    const attribute = kind && token.word && attributeOfValue(token.word, kind, this.lexicon.vocabulary);
    if (!attribute || (this.next && !this.next.first && !this.next.isMark('}'))) {
      return false;
    }
    const instead = `${attribute} ${token.word!.spelling}`;
    this.found.add(
      messageOf(messages.wordOfOthers, [token.image, [instead], undefined], [instead]),
      token.startOffset,
      token.end,
    );
    const [head, value] = tokensInstead(instead, token, token, this.lexicon);
    this.tokens.splice(this.index, 1, head!, value!);
    this.word(head!);
    return true;
  }

  /** Whether words go on from a name up to a title or a body: then the words before it were to be one. */
  private isLongerWord(count: number): boolean {
    const rest = this.following().slice(count - 1);
    const words = rest.findIndex((next) => !next.isWordOrName);
    return words > 1 && (rest[words]!.isText || rest[words]!.isMark('{'));
  }

  /** Whether a statement begins with a word of others that looks like one of ours: `cơ quan chủ quản X` of a system. */
  private beginsWordOfOthers(token: Token, place: PlaceOfWord): boolean {
    const { kind } = this.block;
    const found = wordOfOthersAt(token, this.following(), place, this.lexicon, kind);
    if (!found || found.count > 1) {
      return found !== undefined && this.readsAsOurs(token, place);
    }
    const id = KIND_CLASSES.map((wordClass) => meaningIn(token.word, wordClass)?.id).find(
      (known) => known !== undefined,
    );
    const { vocabulary } = this.lexicon;
    const isHere =
      id === undefined || kind === undefined || !vocabulary.isKind(id) || vocabulary.mayStandIn(id, { kind });
    return !isHere && this.readsAsOurs(token, place);
  }

  private isMisreadWord(token: Token): boolean {
    const mayGoOn = this.next?.shape === 'name' && this.lexicon.longerWords(token.word!).rests.length > 0;
    return (mayGoOn && misreadWord(token, this.following(), this.lexicon)) || this.isBeginningOfStep(token);
  }

  /** In a process `cổng` is no portal: where more than a name follows it, it was to be a longer word, that of a gateway. */
  private isBeginningOfStep(token: Token): boolean {
    const { kind, type } = this.block;
    if (type !== 'process' || kind === undefined) {
      return false;
    }
    const [name, then] = this.following();
    const id = meaningIn(token.word, 'kind')?.id;
    const { vocabulary, longerWords, find } = this.lexicon;
    if (!name?.isWordOrName || !then?.isWordOrName) {
      return false;
    }
    return (
      id !== undefined &&
      vocabulary.isKind(id) &&
      !vocabulary.mayStandIn(id, { kind }) &&
      longerWords(token.word!).rests.some((rest) => isStep(find(`${token.word!.spelling} ${rest}`)))
    );
  }

  private beginsLikeOneWord(token: Token): boolean {
    return token.shape === 'name' && beginsLikeOneWord(token, this.following(), this.lexicon);
  }

  private start(statement: Statement): void {
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

  /** The tokens after this one on its line. */
  private following(): readonly Token[] {
    const following: Token[] = [];
    for (let index = this.index + 1; index < this.tokens.length && following.length < 9; index++) {
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
    this.reportKindOfView();
    const last = this.output[this.output.length - 1];
    if (statement && readingOf(statement).comma && last) {
      this.found.add(messageOf(syntax.unexpected, [last.image, undefined]), last.startOffset, last.end);
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
