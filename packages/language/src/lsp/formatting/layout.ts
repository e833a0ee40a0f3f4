/** A token as the layout sees it: what stands beside it decides the blanks before it. */
export interface LayoutToken {
  readonly start: number;
  readonly end: number;
  readonly shape: TokenShape;
  /** It is the first token of a statement, or of a language's part in a bilingual text. */
  readonly begins: boolean;
}

export type TokenShape =
  | 'plain'
  | 'open'
  | 'close'
  | 'comma'
  /** `->` and `:`, with a blank on both sides. */
  | 'infix'
  | 'bracket-open'
  | 'bracket-close'
  /** `..`, between numbers without blanks. */
  | 'range'
  /** `.*` and `.**`, right behind the name that they belong to. */
  | 'suffix'
  | 'line-comment'
  | 'block-comment';

/** Replaces the text between two offsets. */
export interface LayoutEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/**
 * A text after some edits.
 *
 * @param edits in the order of the text
 */
export function withEdits(text: string, edits: readonly LayoutEdit[]): string {
  let result = '';
  let offset = 0;
  for (const { start, end, newText } of edits) {
    result += text.slice(offset, start) + newText;
    offset = end;
  }
  return result + text.slice(offset);
}

const NO_BLANK_BEFORE: ReadonlySet<TokenShape> = new Set(['comma', 'bracket-close', 'suffix']);
const INDENT = '  ';
/** A line that continues a statement stands deeper than the statement's body. */
const CONTINUATION = '    ';

interface Block {
  /** Its statements stand on lines of their own: they did so in the text. */
  readonly multiline: boolean;
}

/**
 * The canonical blanks between tokens: a statement per line, two blanks per level, at most one empty line, one blank
 * between words. Bodies that the author wrote on one line stay on it. Only blanks change, and text between two tokens
 * that is not blank (what the lexer could not read) is left as it is with everything beside it.
 */
export function layoutEdits(text: string, tokens: readonly LayoutToken[]): LayoutEdit[] {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const edits: LayoutEdit[] = [];
  const blocks: Block[] = [];
  for (let index = 0; index <= tokens.length; index++) {
    const previous = tokens[index - 1];
    const token = tokens[index];
    const start = previous?.end ?? contentStart(text);
    const end = token?.start ?? text.length;
    if (previous?.shape === 'open') {
      blocks.push({ multiline: breaksLine(text, start, end) });
    }
    const block = blocks[blocks.length - 1];
    if (token?.shape === 'close') {
      blocks.pop();
    }
    const before = text.slice(start, end);
    if (before.trim() !== '' || isMissing(previous) || isMissing(token)) {
      continue;
    }
    const blanks = blanksBetween(previous, token, before, block, blocks.length).replaceAll('\n', lineEnd);
    if (blanks !== before) {
      edits.push({ start, end, newText: blanks });
    }
  }
  return edits;
}

/** A brace that the author forgot and the lexer supplied: it has a level, but no place for blanks. */
function isMissing(token: LayoutToken | undefined): boolean {
  return token !== undefined && token.start === token.end;
}

function contentStart(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

function breaksLine(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes('\n');
}

/** @param depth blocks that are open after the token, where it is one that closes a block */
function blanksBetween(
  previous: LayoutToken | undefined,
  token: LayoutToken | undefined,
  before: string,
  block: Block | undefined,
  depth: number,
): string {
  if (!previous) {
    return '';
  }
  if (!token) {
    return '\n';
  }
  const lines = before.split('\n').length - 1;
  const newLine = `\n${INDENT.repeat(depth)}`;
  if (token.shape === 'close') {
    return closing(previous, block, newLine);
  }
  if (isComment(token)) {
    return lines === 0 ? ' ' : withEmptyLine(newLine, previous, lines);
  }
  if (token.begins && (lines > 0 || previous.shape === 'line-comment' || block === undefined || block.multiline)) {
    return withEmptyLine(newLine, previous, lines);
  }
  if (previous.shape === 'line-comment') {
    return newLine + CONTINUATION;
  }
  if (token.shape === 'open' || lines === 0) {
    return spacing(previous, token, before);
  }
  return previous.shape === 'open' ? newLine : newLine + CONTINUATION;
}

function closing(previous: LayoutToken, block: Block | undefined, newLine: string): string {
  if (block?.multiline || previous.shape === 'line-comment') {
    return newLine;
  }
  return previous.shape === 'open' ? '' : ' ';
}

function withEmptyLine(newLine: string, previous: LayoutToken, lines: number): string {
  return lines > 1 && previous.shape !== 'open' ? `\n${newLine}` : newLine;
}

function isComment(token: LayoutToken): boolean {
  return token.shape === 'line-comment' || token.shape === 'block-comment';
}

function spacing(previous: LayoutToken, token: LayoutToken, before: string): string {
  if (NO_BLANK_BEFORE.has(token.shape) || previous.shape === 'bracket-open') {
    return '';
  }
  if (token.shape === 'range' || previous.shape === 'range') {
    return '';
  }
  if (token.shape === 'bracket-open') {
    return before === '' ? '' : ' ';
  }
  return ' ';
}
