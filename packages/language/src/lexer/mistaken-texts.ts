import type { AttributeId, KindId, PlaceOfWord, RelationId, Vocabulary } from '@govarch/model/vocabulary';
import { syntax } from '../findings/catalogue-syntax.js';
import { messageOf } from '../findings/message.js';
import { classBits, KIND_CLASSES, meaningIn } from '../syntax/words.js';
import { awaitsReference, isAnd, take } from './acceptance.js';
import { MistakenNames, nameForNumber } from './mistaken-names.js';
import { isMadeName, nameWithoutBlanks } from './name-with-blanks.js';
import type { TextRange } from './problem.js';
import {
  type Head,
  isLineRelation,
  linkRole,
  readingOf,
  type Statement,
  takesName,
  type ValueKinds,
} from './statement.js';
import { Token } from './token.js';
import { mayBeWordOfOthers } from './words-of-others.js';

const UNIT = classBits('unit');
const FLAG = classBits('flag');
const VALUE = classBits('enumeration-value');
const VIEW_WORD = classBits('view-verb', 'view-operator');
/** Shapes of what is counted. */
const COUNTED: ReadonlySet<string> = new Set(['number', 'date', 'period']);
/** Statements that speak of elements, behind whose words a title may stand for a name. */
const SPEAKING: ReadonlySet<Head> = new Set<Head>(['clause', 'relation', 'step', 'flow', 'element', 'responsibility']);
/** Statements on whose line more is said of what they declare. */
const SPEAKING_ON_LINE: ReadonlySet<Head> = new Set<Head>(['step', 'flow', 'element', 'responsibility']);
/** Letters that the first syllable of a title without accents has at least. */
const SHORTEST_SYLLABLE = 3;
/** Where words of others may stand behind a name. */
const PLACES: readonly PlaceOfWord[] = ['step', 'statement', 'flow', 'selection'];
/** Settings of views that take terms. */
const TERMS: ReadonlySet<string> = new Set(['rows', 'place']);

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

/** Whether a token is a name as authors make them, with those of the elements that it lies in: `VP.KHTC`. */
function isPathOfNames(token: Token): boolean {
  return token.shape === 'name' && (isMadeName(token) || /^\w+(?:(?:\.|::)\w+)+$/.test(token.image));
}

/**
 * Texts that lack their quotes, and titles in the place of names. Each is told once, as a whole with what to write, and
 * read as meant.
 */
export abstract class MistakenTexts extends MistakenNames {
  /** What was read as text without quotes: what its characters are is told of nothing in it. */
  readonly bareTexts: TextRange[] = [];

  /** Reads a word, a name or a literal. */
  protected abstract word(token: Token): void;

  /** Whether a name stands in the text behind a word that may declare it. */
  protected abstract isDeclared(name: string): boolean;

  /** Words to the end of the line where a text is awaited: they are the text. */
  protected takesBareText(words: readonly Token[]): boolean {
    const text = this.textOver(words);
    const { image, startOffset, end } = text;
    this.found.add(messageOf(syntax.textWithoutQuotes, [image], [image]), startOffset, end);
    this.tokens.splice(this.index, words.length, text);
    this.word(text);
    return true;
  }

  /** `kể từ ngày nhận hồ sơ`, `749/QĐ-TTg`: what stands where an attribute awaits a text, up to what is said next. */
  protected takesBareTextOfAttribute(token: Token, statement: Statement): boolean {
    const reading = readingOf(statement);
    const isAwaited = reading.head === 'attribute' && reading.taken === 0 && !token.isText && !token.first;
    if (!isAwaited || !isTextOnly(reading.values) || this.saysMore(this.index, statement)) {
      return false;
    }
    const end = this.endOfBareText(statement);
    const words = this.tokens.slice(this.index, end);
    // One word may be one that is not yet typed to its end, or the name of what is spoken of.
    const isCode = words.length === 1 && (!token.isWordOrName || this.besideUnread.has(token));
    const isText = words.length > 1 || (isCode && this.isOfKind(reading.id as AttributeId, statement));
    return isText && this.takesBareText(words);
  }

  /**
   * `hệ thống Quản lý văn bản "…"`: a name that goes on after a blank, up to the title, the body, what is said next or the
   * end of the line. Its first part stays the name; what follows a number, or a name made as one, is the title.
   */
  protected takesNameWithBlanks(token: Token, statement: Statement): boolean {
    const name = this.output[this.output.length - 1];
    const goesOn = takesName(statement.head) && name?.role === 'NAME' && token.shape === 'name' && !token.first;
    if (!goesOn || statement.head === 'view') {
      return false;
    }
    const end = this.endOfNameWithBlanks(statement);
    const rest = this.tokens.slice(this.index, end);
    const after = this.tokens[end];
    const isMark = after?.shape === 'mark' && !after.isMark('{') && !after.isMark('}');
    if (after && !after.first && (isMark || !(after.shape === 'mark' || after.isText || after.isWordOrName))) {
      return false;
    }
    const isTitled = after?.isText === true && !after.first;
    const isNumber = /^\d+$/.test(name.image);
    if (!isTitled && isMadeName(name) && name.word === undefined && /^\p{Lu}/u.test(token.image) && rest.length > 1) {
      return this.takesBareText(rest);
    }
    const last = rest[rest.length - 1]!;
    const written = rest.map(({ image }) => image);
    const parts = isNumber ? written : [name.image, ...written];
    const proposed = isNumber ? nameForNumber(name.image, statement) : nameWithoutBlanks(parts);
    if (isNumber) {
      this.found.withdraw(syntax.nameBeginsWithDigit.code, name.startOffset);
      this.bareTexts.push({ start: name.startOffset, end: token.startOffset });
      this.numbersAsNames.add(name.image);
    } else if (!name.word) {
      // A word of the language before the name is rather written twice: `bước bước X`.
      this.namesWithBlanks.push({ parts, proposed });
    }
    this.reportNameWithBlanks({ parts, proposed }, isTitled, name.startOffset, last.end);
    this.index = end - 1;
    return true;
  }

  /** Where a name with blanks ends whose second part is being read. */
  private endOfNameWithBlanks(statement: Statement): number {
    let end = this.index + 1;
    for (; this.isOnLine(end) && this.tokens[end]!.isWordOrName; end++) {
      const word = this.tokens[end]!;
      const value = this.tokens[end + 1];
      const isSpokenOf = value && !value.first && (isPathOfNames(value) || /^[\p{Lu}"\d]/u.test(value.image));
      const isLink = linkRole(statement, word, value) !== undefined || isLineRelation(statement, word);
      if ((isLink && isSpokenOf) || this.saysMore(end, statement, true)) {
        break;
      }
    }
    return end;
  }

  /** `đơn vị tính %`: nothing but characters that mean nothing where an attribute awaits a text. */
  protected takesUnreadText(statement: Statement): void {
    const { head, id, taken, values, first } = readingOf(statement);
    const isEmpty = head === 'attribute' && taken === 0 && this.output[this.output.length - 1] === first;
    const isUnread = isEmpty && this.besideUnread.has(first);
    if (!isUnread || !isTextOnly(values) || !this.isOfKind(id as AttributeId, statement)) {
      return;
    }
    const start = first.end;
    const end = this.endWithUnread(first, this.tokens[this.index]);
    const written = this.text.slice(start, end).trim();
    if (written === '') {
      return;
    }
    const text = this.textBetween(first, end - written.length, end);
    this.found.add(messageOf(syntax.textWithoutQuotes, [text.image], [text.image]), text.startOffset, end);
    this.emit(text, 'STRING');
    take(readingOf(statement), 'STRING');
  }

  /** `chủ quản Bộ Nội vụ`: an element that is spoken of by its title, without quotes. */
  protected readsTitleOfNamed(token: Token, statement: Statement): boolean {
    const reading = readingOf(statement);
    const isSpokenOf = awaitsReference(reading) && (SPEAKING.has(reading.head) || reading.values.reference);
    if (!isSpokenOf || token.first || token.shape !== 'name' || isPathOfNames(token)) {
      return false;
    }
    return this.takesTitleAsName(this.endOfTitle(statement));
  }

  /** `gồm Bộ Nội vụ`, `gồm "Bộ Nội vụ"` in a view. */
  protected readsTitleInSelection(token: Token, statement: Statement): boolean {
    const { head, id, last, comma } = statement;
    const isTerm = (head === 'select' || TERMS.has(id)) && (comma || last === 'SELECT' || last === 'SETTING');
    if (!isTerm || token.first) {
      return false;
    }
    if (token.shape === 'string') {
      this.emit(token, 'REFERENCE');
      take(statement, 'REFERENCE');
      return true;
    }
    if (token.shape !== 'name' || isPathOfNames(token) || !/^\p{Lu}/u.test(token.image)) {
      return false;
    }
    let end = this.index + 1;
    while (this.isOnLine(end) && this.tokens[end]!.isWordOrName && !this.tokens[end]!.is(VIEW_WORD)) {
      end++;
    }
    return this.takesTitleAsName(end);
  }

  /** Takes the tokens up to an index as one name, if they read like a title; that nothing has it as name is found there. */
  private takesTitleAsName(end: number): boolean {
    const words = this.tokens.slice(this.index, end);
    const [token, second] = words;
    const isTitle = token && second && !this.isDeclared(token.image) && this.readsLikeTitle(token, second);
    if (!isTitle) {
      return false;
    }
    const name = this.textOver(words);
    // As long as it is written: what is found of it is found at its place.
    name.image = name.image.slice(1, -1);
    name.shape = 'name';
    this.tokens.splice(this.index, words.length, name);
    this.word(name);
    return true;
  }

  /** Whether two words begin a title: no name has accents; one without may be a name before words that are misspelt. */
  private readsLikeTitle(first: Token, second: Token): boolean {
    if (/[^\0-\x7f]/.test(first.image)) {
      return true;
    }
    const goesOn = /^\p{Ll}/u.test(second.image) && /[^\0-\x7f]/.test(second.image);
    return (
      goesOn &&
      first.image.length >= SHORTEST_SYLLABLE &&
      PLACES.every((place) => !mayBeWordOfOthers(second.image, place, this.lexicon))
    );
  }

  /** Where the title ends that begins at the token that is being read: before a mark, or what is said next. */
  private endOfTitle(statement: Statement): number {
    let end = this.index + 1;
    for (; this.isOnLine(end); end++) {
      const word = this.tokens[end]!;
      const isPart = word.isWordOrName || word.shape === 'number';
      const isMember = isAnd(word) && this.isOnLine(end + 1) && isPathOfNames(this.tokens[end + 1]!);
      if (!isPart || isMember || linkRole(statement, word) !== undefined || this.saysMore(end, statement, true)) {
        break;
      }
    }
    return end;
  }

  /** Where the text ends that an attribute awaits at the token that is being read. */
  private endOfBareText(statement: Statement): number {
    const { inner } = statement;
    const isList = readingOf(statement).values.reference;
    let end = this.index;
    for (; this.isOnLine(end); end++) {
      const word = this.tokens[end]!;
      const isParting = word.isMark(',') || word.isMark(';');
      const isEnd = word.isMark('{') || word.isMark('}') || word.isText || (isList && word.shape === 'mark');
      const saysMore = this.saysMore(isParting ? end + 1 : end, statement);
      if (isEnd || saysMore || (inner !== undefined && linkRole(statement, word) !== undefined)) {
        break;
      }
    }
    const isParted = end > this.index && this.tokens[end - 1]!.isMark(';');
    return isParted ? end - 1 : end;
  }

  private isOnLine(index: number): boolean {
    return index < this.tokens.length && (index === this.index || !this.tokens[index]!.first);
  }

  /**
   * Whether a word among others says something else of the element: it is a mark, or its value follows and nothing
   * goes on behind that.
   *
   * @param isName whether the words are to be a title, in which nothing is counted and which speaks of one element
   */
  protected saysMore(index: number, statement: Statement, isName = false): boolean {
    const word = this.tokens[index];
    if (word?.shape !== 'word' || !this.isOnLine(index)) {
      return false;
    }
    const kind = this.kindOf(statement);
    const { inner } = statement;
    if (!maySay(word, kind, this.lexicon.vocabulary)) {
      return false;
    }
    const value = this.tokens[index + 1];
    if (word.is(FLAG) || inner) {
      return true;
    }
    if (!value || value.first) {
      return false;
    }
    const isRelation = meaningIn(word.word, 'relation') !== undefined;
    const mayBeCounted = isName || !statement.first.first;
    const isValue =
      value.isText ||
      (isRelation && (isPathOfNames(value) || (isName && /^\p{Lu}/u.test(value.image)))) ||
      (mayBeCounted && (COUNTED.has(value.shape) || value.is(VALUE)));
    return isValue && (isName || this.endsBehind(index + 1, kind));
  }

  /** The kind of the element of which a statement speaks; undefined where it is not known. */
  private kindOf({ inner, head, id }: Statement): KindId | undefined {
    const isOnLine = inner !== undefined || SPEAKING_ON_LINE.has(head);
    return isOnLine ? (this.lexicon.vocabulary.isKind(id) ? id : undefined) : this.block.kind;
  }

  private isOfKind(attribute: AttributeId, statement: Statement): boolean {
    const kind = this.kindOf(statement);
    return kind === undefined || this.lexicon.vocabulary.usageOf(attribute, kind) !== undefined;
  }

  /** Whether nothing goes on behind a value. */
  private endsBehind(index: number, kind: KindId | undefined): boolean {
    let end = index + 1;
    while (this.tokens[end]?.is(UNIT)) {
      end++;
    }
    const after = this.tokens[end];
    return !after || after.first || after.shape === 'mark' || maySay(after, kind, this.lexicon.vocabulary);
  }

  /** One text in quotes in the place of some tokens of a line, with what stands between and right behind them. */
  private textOver(words: readonly Token[]): Token {
    const [first] = words;
    const after = this.tokens[this.index + words.length];
    return this.textBetween(first!, first!.startOffset, this.endWithUnread(words[words.length - 1]!, after));
  }

  /** The text between two places of the line of a token, in quotes. */
  private textBetween(
    { startOffset, startLine, startColumn, first, indent }: Token,
    start: number,
    end: number,
  ): Token {
    this.bareTexts.push({ start, end });
    const written = this.text.slice(start, end).replace(/\s+/gu, ' ');
    const columnOf = (offset: number): number => startColumn + offset - startOffset;
    const token = new Token(
      'string',
      `"${written}"`,
      start,
      end,
      startLine,
      columnOf(start),
      startLine,
      columnOf(end) - 1,
      first && start === startOffset,
      indent,
      undefined,
    );
    token.isStandIn = true;
    return token;
  }

  /** The end of a token, or of the characters that mean nothing between it and the next. */
  private endWithUnread(token: Token, next: Token | undefined): number {
    if (!this.besideUnread.has(token)) {
      return token.end;
    }
    const [behind] = this.text.slice(token.end, next?.startOffset).split(/[\r\n#]|\/[/*]/u);
    return token.end + behind!.trimEnd().length;
  }
}
