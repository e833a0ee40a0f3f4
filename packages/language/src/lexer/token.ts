import { type ArrowSign, signOfArrow } from '@govarch/model/vocabulary';
import type { IToken, TokenType } from 'chevrotain';
import type { GovArchTokenNames } from '../generated/ast.js';
import type { Word } from '../syntax/words.js';

/** Stands for the type until the parser asks for it. */
const UNTYPED: TokenType = { name: '' };

/** What a token is by its characters, before its place in a statement decides on its type. */
export type TokenShape = 'word' | 'name' | 'string' | 'text' | 'number' | 'date' | 'period' | 'mark';

/**
 * A token as the scanner makes it and the parser reads it. One object from beginning to end: the scanner fills its
 * place, the role assignment its type.
 */
export class Token implements IToken {
  tokenType: TokenType = UNTYPED;
  tokenTypeIdx = 0;
  /** Name of its type, from its place in its statement. */
  role: GovArchTokenNames = 'NAME';
  /** Set on tokens whose image is what is meant, not what is written at their place. */
  declare isStandIn?: true;
  /** Set on tokens that no character stands for: braces that the indentation asks for. */
  isInsertedInRecovery = false;

  constructor(
    public shape: TokenShape,
    public image: string,
    readonly startOffset: number,
    /** Exclusive, unlike `endOffset`. */
    public end: number,
    readonly startLine: number,
    readonly startColumn: number,
    readonly endLine: number,
    readonly endColumn: number,
    /** Whether nothing but blanks stands before it on its line. */
    public first: boolean,
    /** Width of the blanks at the beginning of its line. */
    readonly indent: number,
    readonly word: Word | undefined,
  ) {}

  get endOffset(): number {
    return this.end - 1;
  }

  /** Whether the word has one of these classes. */
  is(bits: number): boolean {
    return this.word !== undefined && (this.word.classes & bits) !== 0;
  }

  /** Whether it is this bracket, comma or arrow. */
  isMark(image: string): boolean {
    return this.shape === 'mark' && (this.image === image || (image.length > 1 && this.arrow === image));
  }

  /** The arrow that it is, in its first spelling; undefined where it is none. */
  get arrow(): ArrowSign | undefined {
    return this.shape === 'mark' ? signOfArrow(this.image) : undefined;
  }

  /** Whether it can stand for a name: one, or a word without blanks. */
  get isNameLike(): boolean {
    return this.shape === 'name' || (this.word !== undefined && !this.word.spelling.includes(' '));
  }

  /** Whether it is a word of any sort, known or not: no mark, text or number. */
  get isWordOrName(): boolean {
    return this.shape === 'name' || this.shape === 'word';
  }

  get isText(): boolean {
    return this.shape === 'string' || this.shape === 'text';
  }
}

/**
 * The two words that a word consists of, as tokens of their own.
 *
 * @param length of the first with the blanks behind it
 */
export function tokensOfParts(token: Token, length: number, first: Word, second: Word): Token[] {
  const { image, startOffset, startLine, startColumn, end, endLine, endColumn, indent } = token;
  const head = image.slice(0, length).trimEnd();
  const headEnd = startOffset + head.length;
  const middle = startOffset + length;
  const columnOf = (offset: number): number => startColumn + offset - startOffset;
  return [
    new Token(
      'word',
      head,
      startOffset,
      headEnd,
      startLine,
      startColumn,
      startLine,
      columnOf(headEnd) - 1,
      token.first,
      indent,
      first,
    ),
    new Token(
      'word',
      image.slice(length),
      middle,
      end,
      startLine,
      columnOf(middle),
      endLine,
      endColumn,
      false,
      indent,
      second,
    ),
  ];
}

/** A token that stands for no characters, at the place of another. */
export function insertedBefore(place: Token, image: string): Token {
  const token = new Token(
    'mark',
    image,
    place.startOffset,
    place.startOffset,
    place.startLine,
    place.startColumn,
    place.startLine,
    place.startColumn,
    false,
    place.indent,
    undefined,
  );
  token.isInsertedInRecovery = true;
  return token;
}

/**
 * A word or mark that its author left out, in the place of the blank before the token before which it is missing: a parser
 * reads nothing that has no place. Undefined where no blank stands there.
 *
 * @param previousEnd where the token before it ends
 */
export function missingBefore(
  place: Token,
  previousEnd: number,
  image: string,
  shape: TokenShape,
  word: Word | undefined,
): Token | undefined {
  const { startOffset, startLine, startColumn, first, indent } = place;
  const start = startOffset - 1;
  const column = startColumn - 1;
  if (column < 1 || previousEnd > start) {
    return undefined;
  }
  const token = new Token(shape, image, start, startOffset, startLine, column, startLine, column, first, indent, word);
  token.isStandIn = true;
  return token;
}
