import { arrowSpellings, type Language } from '@govarch/model/vocabulary';
import { syntax } from '../findings/catalogue-syntax.js';
import { vocabulary as messages } from '../findings/catalogue-vocabulary.js';
import { messageOf } from '../findings/message.js';
import { continuesName, endOfSyllable, isBlank, isDigit, isInvisible, startsName } from '../syntax/characters.js';
import type { Lexicon } from '../syntax/lexicon.js';
import { classBits, type Word } from '../syntax/words.js';
import { endOfWordedDate } from './dates.js';
import { isFirstOfRange, scanNumber } from './numbers.js';
import { type LexicalProblem, ProblemCollector } from './problem.js';
import { signOfOthers } from './signs-of-others.js';
import { endOfLines, endOfString, endOfText, hasOddQuotes, isQuote } from './strings.js';
import { Token, type TokenShape } from './token.js';
import { longestWord } from './word-match.js';

/** The raw tokens of a text, without their roles. */
export interface ScanResult {
  readonly tokens: Token[];
  readonly comments: Token[];
  readonly problems: LexicalProblem[];
  /** The tokens before and behind characters that mean nothing, on one line with them. */
  readonly besideUnread: ReadonlySet<Token>;
}

const TWO_CHARACTER_MARKS = new Set(['..', '**', '!=', '<=', '>=']);
const UNIT = classBits('unit');
const MARKS = '{}(),:[]*=<>≤≥;•–—';
/** The marks that no longer mark and no arrow begins with, by their codes. */
const LONE_MARKS: ReadonlySet<number> = new Set([...'{}(),'].map((mark) => mark.charCodeAt(0)));

/** How many characters without meaning a finding shows. */
const MOST_SHOWN = 12;

/** Control characters by their number, so that a message can be read. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => `U+${character.charCodeAt(0).toString(16).padStart(4, '0')} `).trim();
}

/** What begins a line of a list in other texts, up to the blank before its words. */
const BULLET = /(?:[-+–—]|\d{1,2}[.)])(?=[ \t]+\p{L})/uy;
const BULLETS: ReadonlySet<number> = new Set([...'-+–—0123456789'].map((sign) => sign.charCodeAt(0)));

/** First characters of the lines by which git marks a conflict. */
const CONFLICT_MARKS: ReadonlySet<number> = new Set([0x3c, 0x3d, 0x7c]);

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/**
 * Cuts a text into raw tokens in one pass. Words of the vocabulary are found by the longest match.
 *
 * @param language in which the text writes its numbers
 */
export function scan(text: string, lexicon: Lexicon, language: Language = 'vi'): ScanResult {
  return new Scanner(text, lexicon, language).run();
}

/** An address of the web; signs that end a clause or a sentence are no part of it. */
const ADDRESS = /https?:\/\/[^\s"“”'{}<>]*[^\s"“”'{}<>.,;:!?)\]]/iy;

class Scanner {
  private readonly tokens: Token[] = [];
  private readonly comments: Token[] = [];
  private readonly found = new ProblemCollector();
  private offset = 0;
  private line = 1;
  private lineStart = 0;
  private first = true;
  private inConflict = false;
  /** Where the line before the next last mark of a conflict ends; infinite where none follows. */
  private conflictEnd = -1;
  /** End of the last character that means nothing. */
  private unexpectedEnd = -1;
  private readonly besideUnread = new Set<Token>();
  private indent = 0;
  /** Depth of round and square brackets: inside them a comma is never part of a number. */
  private brackets = 0;
  /** End of the last text of several lines: what lies before it on its line is no string. */
  private textEnd = 0;
  /** What is known of the quotes of the line that begins there. */
  private oddLine = { start: -1, isOdd: false };

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
    private readonly language: Language,
  ) {}

  run(): ScanResult {
    while (this.offset < this.text.length) {
      this.step(this.text.charCodeAt(this.offset));
    }
    return {
      tokens: this.tokens,
      comments: this.comments,
      problems: this.found.problems,
      besideUnread: this.besideUnread,
    };
  }

  private step(code: number): void {
    if (this.offset === this.lineStart && CONFLICT_MARKS.has(code) && this.conflict()) {
      return;
    }
    if (code === 10) {
      this.offset++;
      this.startLine();
    } else if (isBlank(code)) {
      if (this.first) {
        this.indent += code === 9 ? 4 : 1;
      }
      this.offset++;
    } else if (code === 13 || isInvisible(code)) {
      this.offset++;
    } else if ((code === 47 && this.comment()) || (code === 35 && this.commentOfOthers())) {
      return;
    } else if (code === 39 && this.singleQuoted()) {
      return;
    } else if (isQuote(code)) {
      this.quoted(code);
    } else if (this.first && BULLETS.has(code) && this.bullet()) {
      return;
    } else if (isDigit(code) || (code === 45 && isDigit(this.text.charCodeAt(this.offset + 1)))) {
      this.number();
    } else if (startsName(code) || code === 94) {
      this.wordOrName(code);
    } else {
      this.mark(code);
    }
  }

  private startLine(): void {
    this.line++;
    this.lineStart = this.offset;
    this.first = true;
    this.indent = 0;
  }

  private push(shape: TokenShape, end: number, word?: Word): void {
    const startLine = this.line;
    const startColumn = this.offset - this.lineStart + 1;
    const { first, indent } = this;
    const start = this.offset;
    if (shape === 'text') {
      this.countLines(end);
    }
    const token = new Token(
      shape,
      this.text.slice(start, end),
      start,
      end,
      startLine,
      startColumn,
      this.line,
      end - this.lineStart,
      first,
      indent,
      word,
    );
    this.tokens.push(token);
    if (this.unexpectedEnd >= this.lineStart) {
      this.besideUnread.add(token);
      this.unexpectedEnd = -1;
    }
    this.first = false;
    this.offset = end;
  }

  /** Moves the line counter over text that may hold line breaks. */
  private countLines(end: number): void {
    // No search beyond the end: it would go through all that follows where no line ends.
    for (let index = this.offset; index < end; index++) {
      if (this.text.charCodeAt(index) === 10) {
        this.line++;
        this.lineStart = index + 1;
      }
    }
  }

  /**
   * The lines by which git marks a conflict are no text. Of the parts the first is read: what lies between `|||||||` or
   * `=======` and the last mark is a comment.
   */
  private conflict(): boolean {
    const { text, offset } = this;
    if (text.startsWith('<<<<<<<', offset)) {
      this.found.add(messageOf(syntax.mergeConflict, []), offset, offset + 7);
      this.inConflict = true;
      this.addComment(endOfLine(text, offset));
      return true;
    }
    if (!this.inConflict || !(text.startsWith('=======', offset) || text.startsWith('|||||||', offset))) {
      return false;
    }
    this.inConflict = false;
    if (this.conflictEnd < offset) {
      const next = text.indexOf('\n>>>>>>>', offset);
      this.conflictEnd = next < 0 ? Number.POSITIVE_INFINITY : next;
    }
    const hasEnd = this.conflictEnd < text.length;
    this.addComment(endOfLine(text, hasEnd ? this.conflictEnd + 1 : offset));
    return true;
  }

  private comment(): boolean {
    const next = this.text.charCodeAt(this.offset + 1);
    if (next === 47) {
      this.addComment(endOfLine(this.text, this.offset));
      return true;
    }
    if (next !== 42) {
      return false;
    }
    let end = this.text.indexOf('*/', this.offset + 2);
    if (end < 0) {
      this.found.add(messageOf(syntax.unclosedComment, []), this.offset, this.offset + 2);
      end = this.text.length;
    } else {
      end += 2;
    }
    this.addComment(end);
    return true;
  }

  /** `# …` as in scripts: told, and passed over. */
  private commentOfOthers(): boolean {
    const { text, offset } = this;
    const before = text.charCodeAt(offset - 1);
    const next = text.charCodeAt(offset + 1);
    const rest = text.slice(offset, endOfLine(text, offset));
    const isApart = this.first || (isBlank(before) && !/[{}]/.test(rest));
    const isComment = isApart && (isBlank(next) || startsName(next) || next === 35);
    if (isComment) {
      this.found.add(messageOf(syntax.commentOfOthers, [], ['//']), offset, offset + 1);
      this.addComment(endOfLine(text, offset));
    }
    return isComment;
  }

  /** `'…'` on one line, as people quote who have no other quotes at hand. */
  private singleQuoted(): boolean {
    const { text, offset } = this;
    const end = text.indexOf("'", offset + 1);
    if (end < 0 || end > endOfLine(text, offset)) {
      return false;
    }
    this.push('string', end + 1);
    const token = this.tokens[this.tokens.length - 1]!;
    token.isStandIn = true;
    token.image = `"${text.slice(offset + 1, end).replaceAll('"', '\\"')}"`;
    return true;
  }

  /** Comments with nothing between them become one: a syntax tree with many thousand hidden neighbours is slow. */
  private addComment(end: number): void {
    const last = this.comments[this.comments.length - 1];
    const lastToken = this.tokens[this.tokens.length - 1];
    const joined = last && (!lastToken || lastToken.end <= last.startOffset) ? this.comments.pop() : undefined;
    const start = joined ?? {
      startOffset: this.offset,
      startLine: this.line,
      startColumn: this.offset - this.lineStart + 1,
      first: this.first,
      indent: this.indent,
    };
    this.countLines(end);
    const image = this.text.slice(start.startOffset, end);
    this.comments.push(
      new Token(
        'mark',
        image,
        start.startOffset,
        end,
        start.startLine,
        start.startColumn,
        this.line,
        end - this.lineStart,
        start.first,
        start.indent,
        undefined,
      ),
    );
    this.offset = end;
  }

  private quoted(code: number): void {
    const start = this.offset;
    if (code === 34 && this.text.startsWith('"""', start)) {
      const { end, closed } = endOfText(this.text, start, this.indent);
      if (!closed) {
        this.found.add(messageOf(syntax.unclosedText, []), start, start + 3);
      }
      this.push('text', end);
      this.textEnd = end;
      return;
    }
    const { end, closed } = endOfString(this.text, start, () => this.isLineOdd());
    if (!closed && this.quotedOverLines(end)) {
      return;
    }
    if (!closed) {
      this.found.add(messageOf(syntax.unclosedString, []), start, end);
    }
    this.push('string', end);
  }

  /** `"…"` that goes on over lines: told, and read as the text between three quotes that it was to be. */
  private quotedOverLines(firstEnd: number): boolean {
    const { text, offset } = this;
    const end = text.charCodeAt(offset) === 34 ? endOfLines(text, firstEnd) : undefined;
    if (end === undefined) {
      return false;
    }
    const instead = `"""${text.slice(offset + 1, end - 1)}"""`;
    this.found.add(messageOf(syntax.stringOverLines, [], [instead]), offset, end);
    this.push('text', end);
    const token = this.tokens[this.tokens.length - 1]!;
    token.isStandIn = true;
    token.image = instead;
    this.textEnd = end;
    return true;
  }

  /** Whether the quotes of this line do not pair up; looked at once, however many strings the line has. */
  private isLineOdd(): boolean {
    if (this.oddLine.start !== this.lineStart) {
      const start = Math.max(this.textEnd, this.lineStart);
      this.oddLine = { start: this.lineStart, isOdd: hasOddQuotes(this.text, start) };
    }
    return this.oddLine.isOdd;
  }

  private number(): void {
    const last = this.tokens[this.tokens.length - 1];
    const isDash = last?.end === this.offset && (last.shape === 'date' || last.shape === 'number');
    if (this.text.charCodeAt(this.offset) === 45 && isDash) {
      this.push('mark', this.offset + 1);
      return;
    }
    const number = scanNumber(this.text, this.offset, this.brackets > 0, this.language);
    const nameEnd = endOfSyllable(this.text, number.end);
    const isName = nameEnd > number.end && number.shape === 'number' && !number.percent;
    if (isName && !isFirstOfRange(this.text, number.end) && !this.isUnit(number.end, nameEnd)) {
      this.found.add(messageOf(syntax.nameBeginsWithDigit, []), this.offset, nameEnd);
      this.push('name', nameEnd);
      return;
    }
    if (number.readings) {
      const image = this.text.slice(this.offset, number.end);
      this.found.add(
        messageOf(syntax.foreignNumber, [image, number.readings], number.readings),
        this.offset,
        number.end,
      );
    }
    this.push(number.shape, number.end);
  }

  /** `5tỷ`, `30ngày`: a unit that is written without a blank before it. */
  private isUnit(start: number, end: number): boolean {
    const word = this.lexicon.find(this.text.slice(start, end));
    return word !== undefined && (word.classes & UNIT) !== 0;
  }

  private wordOrName(code: number): void {
    const { text, offset } = this;
    const dateEnd = endOfWordedDate(text, offset);
    if (dateEnd !== undefined && !this.followsAmount()) {
      this.push('date', dateEnd);
      return;
    }
    if (code !== 94) {
      const match = longestWord(text, offset, this.lexicon);
      if (match && !this.goesOnAsName(match.end)) {
        this.push('word', match.end, match.word);
        return;
      }
    }
    const end = this.endOfName();
    if (text.charCodeAt(end) !== 58 || !this.addressWithoutQuotes(end)) {
      this.push('name', end);
    }
  }

  /** `https://a.vn`: told, and read as the text that it is in quotes. */
  private addressWithoutQuotes(end: number): boolean {
    const { text, offset } = this;
    ADDRESS.lastIndex = offset;
    const [address] = text.startsWith('://', end) ? (ADDRESS.exec(text) ?? []) : [];
    if (address === undefined) {
      return false;
    }
    const quoted = `"${address}"`;
    this.found.add(messageOf(syntax.textWithoutQuotes, [quoted], [quoted]), offset, offset + address.length);
    this.push('string', offset + address.length);
    const token = this.tokens[this.tokens.length - 1]!;
    token.isStandIn = true;
    token.image = quoted;
    return true;
  }

  /** Whether a number stands before this on its line of which a word may be the unit. */
  private followsAmount(): boolean {
    return this.follows('number') && !this.tokens[this.tokens.length - 1]!.image.endsWith('%');
  }

  /** Whether the last token on this line has this shape. */
  private follows(shape: TokenShape): boolean {
    return !this.first && this.tokens[this.tokens.length - 1]?.shape === shape;
  }

  /** Whether `.x` or `::` makes a qualified name of what looked like a word. */
  private goesOnAsName(end: number): boolean {
    const next = this.text.charCodeAt(end);
    return (
      (next === 46 && continuesName(this.text.charCodeAt(end + 1))) ||
      (next === 58 && this.text.charCodeAt(end + 1) === 58)
    );
  }

  /** Qualified names are one token; a separator at the end belongs to it, for half-typed ones. */
  private endOfName(): number {
    const { text } = this;
    let end = this.endOfPart(this.offset);
    for (;;) {
      const code = text.charCodeAt(end);
      const next = text.charCodeAt(end + 1);
      const separator = code === 46 && next !== 46 && next !== 42 ? 1 : code === 58 && next === 58 ? 2 : 0;
      if (separator === 0) {
        return Math.max(end, this.offset + 1);
      }
      const partEnd = this.endOfPart(end + separator);
      if (partEnd === end + separator) {
        return partEnd;
      }
      end = partEnd;
    }
  }

  private endOfPart(offset: number): number {
    const start = this.text.charCodeAt(offset) === 94 ? offset + 1 : offset;
    const end = endOfSyllable(this.text, start);
    return end === start ? offset : end;
  }

  private mark(code: number): void {
    const { text, offset } = this;
    if (LONE_MARKS.has(code)) {
      this.countBrackets(code);
      this.push('mark', offset + 1);
      return;
    }
    const two = text.slice(offset, offset + 2);
    if (two === '.*') {
      this.push('mark', offset + (text.charCodeAt(offset + 2) === 42 ? 3 : 2));
      return;
    }
    if (this.signOfOthers()) {
      return;
    }
    const arrow = this.arrow();
    if (arrow) {
      this.push('mark', offset + arrow.length);
    } else if (TWO_CHARACTER_MARKS.has(two)) {
      this.push('mark', offset + 2);
    } else if (code === 45 && (this.follows('date') || this.follows('number'))) {
      this.push('mark', offset + 1);
    } else if (MARKS.includes(text[offset]!)) {
      this.countBrackets(code);
      this.push('mark', offset + 1);
    } else {
      this.unexpected();
    }
  }

  /** `-->`, `=>`, `==`: told, and read as the sign that is meant. */
  private signOfOthers(): boolean {
    const sign = signOfOthers(this.text, this.offset);
    if (!sign) {
      return false;
    }
    const { written, instead } = sign;
    const end = this.offset + written.length;
    this.found.add(messageOf(messages.wordOfOthers, [written, [instead], undefined], [instead]), this.offset, end);
    const word = this.lexicon.find(instead);
    this.push(word ? 'word' : 'mark', end, word);
    const token = this.tokens[this.tokens.length - 1]!;
    token.isStandIn = true;
    token.image = instead;
    return true;
  }

  /** `- `, `+ `, `1. ` or `1) ` before a statement: a bullet, as `•` is one. */
  private bullet(): boolean {
    BULLET.lastIndex = this.offset;
    if (!this.first || !BULLET.test(this.text)) {
      return false;
    }
    this.push('mark', BULLET.lastIndex);
    const token = this.tokens[this.tokens.length - 1]!;
    token.isStandIn = true;
    token.image = '•';
    return true;
  }

  /** The arrow that begins here; `<-5` compares with a negative number. */
  private arrow(): string | undefined {
    const { text, offset } = this;
    const arrow = arrowSpellings.find((sign) => text.startsWith(sign, offset));
    return arrow === '<-' && isDigit(text.charCodeAt(offset + 2)) ? undefined : arrow;
  }

  /** Characters that mean nothing are reported together where they stand together. */
  private unexpected(): void {
    const { offset, text } = this;
    const last = this.unexpectedEnd === offset ? this.found.problems.pop() : undefined;
    const start = last?.offset ?? offset;
    this.offset += text.codePointAt(offset)! > 0xffff ? 2 : 1;
    this.unexpectedEnd = this.offset;
    const before = this.first ? undefined : this.tokens[this.tokens.length - 1];
    if (before) {
      this.besideUnread.add(before);
    }
    const shown = printable(text.slice(start, Math.min(this.offset, start + MOST_SHOWN)));
    this.found.add(messageOf(syntax.unexpectedCharacter, [shown]), start, this.offset);
  }

  private countBrackets(code: number): void {
    if (code === 40 || code === 91) {
      this.brackets++;
    } else if (code === 41 || code === 93) {
      this.brackets = Math.max(0, this.brackets - 1);
    } else if (code === 123 || code === 125) {
      this.brackets = 0;
    }
  }
}
