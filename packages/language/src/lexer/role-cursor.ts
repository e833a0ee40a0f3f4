import type { AttributeId, KindId } from '@govarch/model/vocabulary';
import { syntax } from '../findings/catalogue-syntax.js';
import { messageOf } from '../findings/message.js';
import { isDigit } from '../syntax/characters.js';
import type { Lexicon } from '../syntax/lexicon.js';
import { isQuantity } from './acceptance.js';
import { isMadeName, type NameWithBlanks } from './name-with-blanks.js';
import { nearLinks } from './near-link.js';
import type { ProblemCollector } from './problem.js';
import { type Block, type Role, readingOf, type Statement } from './statement.js';
import type { Surroundings } from './statement-boundary.js';
import type { Token } from './token.js';
import { valueWithAttribute } from './value-without-attribute.js';

/**
 * How the year of an amount is written that stands behind it, or alone in its body: `5 tỷ đồng năm 2026`; alone in the body
 * of what has a date, it is that date.
 */
function yearOfValue(tokens: readonly Token[], { statement, kind }: Junk, { vocabulary }: Lexicon): string | undefined {
  const [date, second] = tokens;
  if (!date || second || date.shape !== 'date' || (statement && !readingOf(statement).values.quantity)) {
    return undefined;
  }
  if (!statement && kind !== undefined && vocabulary.usageOf(DATE, kind) !== undefined) {
    return `${vocabulary.attribute(DATE).spelling.vi} ${date.image}`;
  }
  const dates = `từ ${date.image} đến ${date.image}`;
  return statement ? `{ ${dates} }` : dates;
}

/** `bước B "B" CanBo`: a name behind the title of a step is rather who performs it. */
function performerOfStep(tokens: readonly Token[], statement: Statement | undefined): string | undefined {
  const [name, second] = tokens;
  const isBehindTitle = statement?.head === 'step' && statement.last === 'STRING' && !statement.inner;
  return isBehindTitle && name && !second && isMadeName(name) ? `do ${name.image}` : undefined;
}

/** `giá trị mục tiêu 1.250.000 hồ sơ`: what an indicator counts is its unit of measure. */
function unitOfMeasure(
  tokens: readonly Token[],
  { statement, kind }: Junk,
  { vocabulary }: Lexicon,
): string | undefined {
  const reading = statement && readingOf(statement);
  const isBehindNumber = reading?.values.measure === true && reading.last === 'NUMBER';
  const isUnit = isBehindNumber && tokens.every(({ isWordOrName }) => isWordOrName);
  if (!isUnit || kind === undefined || vocabulary.usageOf(UNIT_OF_MEASURE, kind) === undefined) {
    return undefined;
  }
  const written = tokens.map(({ image }) => image).join(' ');
  const { spelling } = vocabulary.attribute(UNIT_OF_MEASURE);
  return `${spelling[/[^\0-\x7f]/.test(statement!.first.image) ? 'vi' : 'en']} "${written}"`;
}

const DATE = 'date' as AttributeId;
const UNIT_OF_MEASURE = 'unit-of-measure' as AttributeId;

/** Tokens of values that are counted. */
const COUNTED: ReadonlySet<Role> = new Set(['NUMBER', 'UNIT', 'ADDEND', 'DATE', 'PERIOD', 'TO', 'SPOILT']);

/** Neighbours that have no place in their statement. */
interface Junk {
  readonly tokens: Token[];
  readonly line: number;
  readonly statement: Statement | undefined;
  /** The kind of the element in whose body it stands. */
  readonly kind: KindId | undefined;
}

/**
 * Where the assignment of roles stands: the token that it looks at, the block and the statement around it, what it has
 * written, and what it left out.
 */
export abstract class RoleCursor implements Surroundings {
  protected readonly output: Token[] = [];
  protected readonly tokens: Token[];
  protected readonly blocks: Block[] = [{ type: 'top' }];
  protected statement: Statement | undefined;
  protected index = 0;
  /** End of the last token that was left out; neighbours are reported together. */
  private junk: Junk | undefined;

  constructor(
    /** What the tokens were read from. */
    protected readonly text: string,
    tokens: readonly Token[],
    protected readonly found: ProblemCollector,
    readonly lexicon: Lexicon,
    protected readonly besideUnread: ReadonlySet<Token>,
    /** What takes the place of names that were declared with blanks, by the token of its name. */
    protected readonly joined: ReadonlyMap<Token, NameWithBlanks>,
  ) {
    this.tokens = [...tokens];
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

  /** The tokens after this one on its line. */
  protected following(): readonly Token[] {
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

  protected emit(token: Token, role: Role): void {
    token.role = role;
    this.output.push(token);
  }

  protected leaveOut(token: Token): void {
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
    this.junk = { tokens: [token], line: token.startLine, statement: this.statement, kind: this.block.kind };
  }

  /** What means nothing behind a number or a date makes it doubtful: a value that was not understood is no other value. */
  protected spoilValue(token: Token): void {
    const reading = this.statement && readingOf(this.statement);
    if (reading?.head !== 'attribute' || token.first || (reading.values.bounded && token.shape === 'name')) {
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

  protected reportJunk(): void {
    const { junk } = this;
    this.junk = undefined;
    if (junk && !junk.tokens.some((token) => this.besideUnread.has(token))) {
      const { tokens } = junk;
      const text = tokens.map(({ image }) => image).join(' ');
      const near =
        yearOfValue(tokens, junk, this.lexicon) ??
        valueWithAttribute(tokens, junk.statement, this.lexicon) ??
        performerOfStep(tokens, junk.statement) ??
        (junk.statement && nearLinks(tokens, junk.statement, this.lexicon)) ??
        unitOfMeasure(tokens, junk, this.lexicon);
      const reading = junk.statement && readingOf(junk.statement);
      const behindMoney = reading?.values.money === true && isQuantity(reading.last);
      const message = messageOf(syntax.unexpected, [text, near, behindMoney], near === undefined ? [] : [near]);
      this.found.add(message, tokens[0]!.startOffset, tokens[tokens.length - 1]!.end);
    }
  }

  /** What the value that a token stands in tells by itself is not told of the token, and the other way round. */
  protected withdrawDoubts(token: Token, role: Role): void {
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
}
