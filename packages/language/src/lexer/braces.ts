import { syntax } from '../findings/catalogue-syntax.js';
import { vocabulary as messages } from '../findings/catalogue-vocabulary.js';
import { messageOf } from '../findings/message.js';
import { classBits } from '../syntax/words.js';
import type { ProblemCollector } from './problem.js';
import { insertedBefore, type Token } from './token.js';

/** Words that head a statement with a body. */
const HEADS = classBits('kind', 'section', 'flow', 'view', 'step', 'extend', 'responsibility');
/** Words that open a statement. */
const OPENERS = HEADS | classBits('field', 'attribute', 'flag', 'relation', 'inverse', 'view-verb');
const SECTION = classBits('section');

/**
 * Makes the braces of a text match. Where they do, nothing happens; where they do not, the indentation tells where one
 * is missing or too many, and in a text without indentation the sections do.
 */
export function balanceBraces(tokens: Token[], found: ProblemCollector): Token[] {
  readRoundBodies(tokens, found);
  if (areBalanced(tokens)) {
    return tokens;
  }
  return isIndented(tokens) ? new IndentationRepair(tokens, found).run() : closeAtSections(tokens, found);
}

/** `hệ thống S "S" (` up to a `)` on a line of its own: the body of a statement between the brackets of other languages. */
function readRoundBodies(tokens: readonly Token[], found: ProblemCollector): void {
  const open: number[] = [];
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.shape !== 'mark') {
      continue;
    }
    if (token.image === '(' && !token.first && tokens[index + 1]?.first === true) {
      open.push(index);
    } else if (token.image === ')' && token.first) {
      const at = open.pop() ?? 0;
      const begin = tokens[at]!;
      if (at > 0 && headsLine(tokens, at) && token.indent <= begin.indent) {
        found.add(messageOf(messages.wordOfOthers, ['(', ['{'], undefined], ['{']), begin.startOffset, begin.end);
        asBrace(begin, '{');
        asBrace(token, '}');
      }
    }
  }
}

/** Whether the line up to a token begins with a word that may have a body. */
function headsLine(tokens: readonly Token[], end: number): boolean {
  let start = end;
  while (start > 0 && !tokens[start]!.first) {
    start--;
  }
  return tokens[start]!.is(HEADS);
}

function asBrace(token: Token, image: string): void {
  token.image = image;
  token.isStandIn = true;
}

function areBalanced(tokens: readonly Token[]): boolean {
  let depth = 0;
  for (const token of tokens) {
    if (token.isMark('{')) {
      depth++;
    } else if (token.isMark('}') && --depth < 0) {
      return false;
    }
  }
  return depth === 0;
}

/** Whether most lines after a `{` at the end of a line are indented deeper than that line. */
function isIndented(tokens: readonly Token[]): boolean {
  let blocks = 0;
  let deeper = 0;
  let lineIndent = 0;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const token = tokens[index]!;
    const next = tokens[index + 1]!;
    if (token.first) {
      lineIndent = token.indent;
    }
    if (token.isMark('{') && next.first && !next.isMark('}')) {
      blocks++;
      deeper += next.indent > lineIndent ? 1 : 0;
    }
  }
  return blocks === 0 || deeper >= 0.8 * blocks;
}

interface OpenBlock {
  readonly indent: number;
  readonly line: number;
}

class IndentationRepair {
  private readonly output: Token[] = [];
  private readonly open: OpenBlock[] = [];
  /** First token of the statement that the current line belongs to. */
  private statement: Token | undefined;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly found: ProblemCollector,
  ) {}

  run(): Token[] {
    for (let index = 0; index < this.tokens.length; index++) {
      const token = this.tokens[index]!;
      if (token.first && !this.beginLine(token, this.tokens[index - 1])) {
        continue;
      }
      if (token.isMark('{')) {
        this.openBlock(token);
      } else if (token.isMark('}')) {
        this.closeBlock(token, this.tokens[index + 1]);
      } else {
        this.output.push(token);
      }
    }
    const last = this.tokens[this.tokens.length - 1]!;
    this.sayMissing(this.open.length);
    while (this.open.pop()) {
      this.output.push(insertedBefore(last, '}'));
    }
    return this.output;
  }

  private get innermost(): OpenBlock | undefined {
    return this.open[this.open.length - 1];
  }

  /** Closes and opens what the indentation of a line asks for; false where its first token is dropped. */
  private beginLine(token: Token, previous: Token | undefined): boolean {
    if (token.isMark('}')) {
      return this.beginWithClosingBrace(token);
    }
    if (isContinuation(token, previous)) {
      return true;
    }
    // A blank stays where the `}` before a `{` was deleted.
    const width = token.isMark('{') ? token.indent - 1 : token.indent;
    this.closeWhile(token, ({ indent }) => width <= indent);
    this.insertMissingOpening(token, previous);
    this.statement = token;
    return true;
  }

  private beginWithClosingBrace(token: Token): boolean {
    this.closeWhile(token, ({ indent }) => indent > token.indent);
    if (this.innermost && this.innermost.indent >= token.indent) {
      return true;
    }
    this.say(syntax.unexpectedClosingBrace, token);
    return false;
  }

  /** Opens the body that a line is indented like, where no `{` does. */
  private insertMissingOpening(token: Token, previous: Token | undefined): void {
    if (token.isMark('{') || !previous) {
      return;
    }
    const end = previous.isMark('(') ? this.output[this.output.length - 2] : previous;
    if (end?.isMark('}') && end.first && token.indent > end.indent) {
      this.insertOpening(token, end);
    } else if (this.lacksOpening(token, previous)) {
      this.insertOpening(token, this.statement!);
    }
  }

  private insertOpening(before: Token, head: Token): void {
    this.say(syntax.missingOpeningBrace, head);
    this.output.push(insertedBefore(before, '{'));
    this.open.push({ indent: head.indent, line: head.startLine });
  }

  /** Whether a line is indented like the body of the statement before it, which opened none. */
  private lacksOpening(token: Token, previous: Token): boolean {
    const { statement } = this;
    const mayHaveBody = statement?.is(HEADS) || (statement?.is(OPENERS) && token.is(OPENERS));
    if (!statement || !mayHaveBody || token.indent <= statement.indent) {
      return false;
    }
    const openedOnItsLine = this.innermost?.line === statement.startLine;
    const closedOnItsLine = previous.isMark('}') && previous.startLine === statement.startLine;
    return !previous.isMark('{') && !openedOnItsLine && !closedOnItsLine;
  }

  private openBlock(token: Token): void {
    const before = this.output[this.output.length - 1];
    if (before?.isMark('{')) {
      this.found.add(messageOf(syntax.unexpected, ['{', undefined]), token.startOffset, token.end);
      return;
    }
    const afterText = before?.isMark('}') && before.startLine === token.startLine;
    const { indent } = afterText || !this.statement ? token : this.statement;
    this.open.push({ indent, line: token.startLine });
    this.output.push(token);
  }

  private closeBlock(token: Token, next: Token | undefined): void {
    const before = this.output[this.output.length - 1];
    const afterLines = before !== undefined && before.startLine < before.endLine;
    const closesLater = !token.first && !afterLines && this.innermost?.line !== token.startLine;
    const doubled = before?.isMark('}') && before.startLine === token.startLine && next?.isMark('{');
    if (closesLater && (!next || next.first || next.isMark('}') || doubled)) {
      if (!this.openOnLineOf(token)) {
        this.say(syntax.unexpectedClosingBrace, token);
      }
      return;
    }
    this.open.pop();
    this.output.push(token);
  }

  /** A `}` at the end of a line that opened nothing: the `{` is missing where the line's body begins. */
  private openOnLineOf(token: Token): boolean {
    let start = this.output.length - 1;
    while (start > 0 && !this.output[start]!.first) {
      start--;
    }
    const head = this.output[start];
    const line = this.output.slice(start);
    if (!head?.is(OPENERS) || line.some((other) => other.isMark('{'))) {
      return false;
    }
    const bracket = line.findIndex((other) => other.isMark('(') || other.isMark('['));
    const body = line.findIndex((other, index) => index > 1 && other.is(OPENERS));
    if (body < 0) {
      return false;
    }
    this.say(syntax.missingOpeningBrace, head);
    const mistyped = bracket === body - 1 ? 1 : 0;
    this.output.splice(start + body - mistyped, mistyped, insertedBefore(line[body]!, '{'));
    this.output.push(token);
    return true;
  }

  /** Closes the innermost blocks for which a condition holds. However many braces one place lacks, that is one finding. */
  private closeWhile(before: Token, condition: (block: OpenBlock) => boolean): void {
    const after = this.output.length;
    let count = 0;
    for (; this.innermost && condition(this.innermost); count++) {
      this.output.push(insertedBefore(before, '}'));
      this.open.pop();
    }
    this.sayMissing(count, this.output[after - 1]);
  }

  /** @param last token of what lacks braces: there they are written */
  private sayMissing(count: number, last = this.output[this.output.length - 1]): void {
    if (count > 0 && last) {
      this.found.add(messageOf(syntax.missingClosingBrace, [count]), last.startOffset, last.end);
    }
  }

  private say(entry: typeof syntax.missingOpeningBrace, token: Token): void {
    this.found.add(messageOf(entry, []), token.startOffset, token.end);
  }
}

function isContinuation(token: Token, previous: Token | undefined): boolean {
  const afterSeparator = previous !== undefined && (previous.isMark(',') || previous.arrow !== undefined);
  return (
    (afterSeparator && !token.is(OPENERS)) || token.arrow !== undefined || token.isMark(',') || token.shape === 'string'
  );
}

/** In a text without indentation a section at the beginning of a line closes everything before it. */
function closeAtSections(tokens: readonly Token[], found: ProblemCollector): Token[] {
  const output: Token[] = [];
  let depth = 0;
  const closeAll = (before: Token): void => {
    const last = output[output.length - 1];
    if (depth > 0 && last) {
      found.add(messageOf(syntax.missingClosingBrace, [depth]), last.startOffset, last.end);
    }
    for (; depth > 0; depth--) {
      output.push(insertedBefore(before, '}'));
    }
  };
  tokens.forEach((token, index) => {
    if (token.first && token.is(SECTION) && tokens[index + 1]?.isMark('{')) {
      closeAll(token);
    }
    if (token.isMark('{')) {
      depth++;
    } else if (token.isMark('}') && --depth < 0) {
      depth = 0;
      found.add(messageOf(syntax.unexpectedClosingBrace, []), token.startOffset, token.end);
      return;
    }
    output.push(token);
  });
  closeAll(tokens[tokens.length - 1]!);
  return output;
}
