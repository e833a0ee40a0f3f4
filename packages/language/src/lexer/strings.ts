import { isBlank } from '../syntax/characters.js';

/** Where a quoted text ends, and whether its author closed it. */
export interface QuotedEnd {
  readonly end: number;
  readonly closed: boolean;
}

/** What opens and closes a text of several lines. */
const TEXT_QUOTES = '"""';

/** What closes a string that begins with a quote, and the quote's code. A string ends as it began. */
const CLOSING: ReadonlyMap<number, number> = new Map([
  [0x22, 0x22],
  [0x201c, 0x201d],
  // Word processors that take the beginning of a text for its end write the closing quote at both ends.
  [0x201d, 0x201d],
  [0xab, 0xbb],
  [0x2018, 0x2019],
]);

/** Whether a character opens a string: a straight quote, or one of the pairs that word processors write. */
export function isQuote(code: number): boolean {
  // Every character of a text is asked, and nearly all of them are none.
  return code === 0x22 || (code >= 0xab && CLOSING.has(code));
}

/**
 * Where the quote stands that closes the string which begins at an offset; undefined where the line has none. Quotes of
 * another pair are text, and of the same pair where they stand inside one another.
 */
function closingQuote(text: string, start: number): number | undefined {
  const open = text.charCodeAt(start);
  const close = CLOSING.get(open);
  let depth = 1;
  for (let index = start + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 92) {
      index++;
    } else if (code === 10 || code === 13) {
      return undefined;
    } else if (code === close) {
      depth--;
      if (depth === 0) {
        return index;
      }
    } else if (code === open) {
      depth++;
    }
  }
  return undefined;
}

/** A `"""` text that nobody closed ends before the first line that is not indented deeper than its own. */
export function endOfText(text: string, start: number, indent: number): QuotedEnd {
  const close = text.indexOf('"""', start + 3);
  if (close >= 0) {
    return { end: close + 3, closed: true };
  }
  for (let line = text.indexOf('\n', start); line >= 0; line = text.indexOf('\n', line + 1)) {
    const width = indentAt(text, line + 1);
    if (width !== undefined && width <= indent) {
      return { end: line, closed: false };
    }
  }
  return { end: text.length, closed: false };
}

/** Width of a line's indentation; undefined for a blank line. */
function indentAt(text: string, offset: number): number | undefined {
  let width = 0;
  for (let index = offset; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 32) {
      width++;
    } else if (code === 9) {
      width += 4;
    } else {
      return code === 10 || code === 13 ? undefined : width;
    }
  }
  return undefined;
}

/**
 * Strings end on their line. Where a line's quotes do not pair up, the string with something like ` {` in it is the one
 * that lacks its end, and it ends there: the block that follows is worth more than a brace in a title.
 *
 * @param hasOddQuotes whether the quotes of the line do not pair up
 */
export function endOfString(text: string, start: number, hasOddQuotes: () => boolean): QuotedEnd {
  const close = closingQuote(text, start);
  if (close !== undefined && !hasOddQuotes()) {
    return { end: close + 1, closed: true };
  }
  const end = close ?? straightQuoteInstead(text, start) ?? endOfLine(text, start);
  const brace = beforeOpeningBrace(text, start, end);
  if (brace !== undefined) {
    return { end: brace, closed: false };
  }
  return close === undefined
    ? { end: beforeClosingBraces(text, start, end), closed: false }
    : { end: close + 1, closed: true };
}

/** So far from the end of its first line a text is looked for that goes on over lines. */
const LONGEST_REST = 4000;

/**
 * End of a text between simple quotes that goes on over lines: the next quote stands behind its text, where one that opens
 * a string stands before it. Undefined where it does not.
 *
 * @param firstEnd where the first line of the text ends
 */
export function endOfLines(text: string, firstEnd: number): number | undefined {
  if (!isLineEnd(text.charCodeAt(firstEnd))) {
    return undefined;
  }
  const quote = text.slice(firstEnd, firstEnd + LONGEST_REST).indexOf('"');
  const at = firstEnd + quote;
  const isBehindText = quote > 0 && !isWhite(text.charCodeAt(at - 1)) && !OPENS_BEFORE_QUOTE.test(text.charAt(at - 1));
  return isBehindText && AFTER_STRING.test(text.charAt(at + 1)) ? at + 1 : undefined;
}

/** What may stand right before a quote that opens a string. */
const OPENS_BEFORE_QUOTE = /[{(,:=\\]/;

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** End of a string that begins with a curly quote and ends with a straight one: `“Tên"` before a blank or a mark. */
function straightQuoteInstead(text: string, start: number): number | undefined {
  if (text.charCodeAt(start) === 34) {
    return undefined;
  }
  for (let index = start + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || code === 13) {
      return undefined;
    }
    if (code === 34 && AFTER_STRING.test(text.charAt(index + 1))) {
      return index + 1;
    }
  }
  return undefined;
}

/** What may follow a string: a blank, a mark, the end. */
const AFTER_STRING = /^[\s{}(),]?$/;

/** Where the blanks begin before the first ` { ` of a stretch of text; undefined where there is none, or at its start. */
function beforeOpeningBrace(text: string, start: number, end: number): number | undefined {
  for (let brace = start; brace < end; brace++) {
    if (text.charCodeAt(brace) === 123 && (brace + 1 === end || isWhite(text.charCodeAt(brace + 1)))) {
      const before = beforeBlanks(text, start, brace);
      return before > start ? before : undefined;
    }
  }
  return undefined;
}

/** Where the blanks begin that end at an offset, not before `start`. */
function beforeBlanks(text: string, start: number, end: number): number {
  let before = end;
  while (before > start && isWhite(text.charCodeAt(before - 1))) {
    before--;
  }
  return before;
}

function isWhite(code: number): boolean {
  return isBlank(code) || code === 10 || code === 13;
}

function endOfLine(text: string, start: number): number {
  for (let index = start; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || code === 13) {
      return index;
    }
  }
  return text.length;
}

/**
 * Whether the quotes of a line do not pair up. What lies in a text of several lines does not count.
 *
 * @param start where the line begins, or the text ends whose last line it is
 */
export function hasOddQuotes(text: string, start: number): boolean {
  for (let index = nextOfLine(text, start); index < text.length; index = nextOfLine(text, index + 1)) {
    const code = text.charCodeAt(index);
    if (code === 10) {
      return false;
    }
    if (code === 92) {
      index++;
    } else if (code === 0x22 && text.startsWith(TEXT_QUOTES, index)) {
      const close = text.indexOf(TEXT_QUOTES, index + TEXT_QUOTES.length);
      if (close < 0 || text.slice(index, close).includes('\n')) {
        return false;
      }
      index = close + TEXT_QUOTES.length - 1;
    } else {
      const close = closingQuote(text, index);
      if (close === undefined) {
        return true;
      }
      index = close;
    }
  }
  return false;
}

/** What decides whether the quotes of a line pair up: quotes, what makes them part of a text, the end of the line. */
const OF_LINE = new RegExp(`[\\n\\\\${String.fromCharCode(...CLOSING.keys())}]`, 'g');

function nextOfLine(text: string, start: number): number {
  OF_LINE.lastIndex = start;
  return OF_LINE.test(text) ? OF_LINE.lastIndex - 1 : text.length;
}

/** Where an unclosed string ends whose line ends with braces: before them, unless they pair up inside it. */
function beforeClosingBraces(text: string, start: number, end: number): number {
  let balance = 0;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    balance += code === 123 ? 1 : code === 125 ? -1 : 0;
  }
  let braces = end;
  let hasBrace = false;
  while (braces > start + 1 && (isWhite(text.charCodeAt(braces - 1)) || isBrace(text.charCodeAt(braces - 1)))) {
    braces--;
    hasBrace ||= isBrace(text.charCodeAt(braces));
  }
  return balance === 0 || !hasBrace ? end : braces;
}

function isBrace(code: number): boolean {
  return code === 123 || code === 125;
}

/** What a string or a text in three quotes says. */
export function quotedValue(image: string): string {
  return image.startsWith(TEXT_QUOTES) ? textValue(image) : stringValue(image);
}

/** The text between the quotes, escapes resolved. */
export function stringValue(image: string): string {
  const closed = image.length > 1 && image.charCodeAt(image.length - 1) === CLOSING.get(image.charCodeAt(0));
  const inner = image.slice(1, closed ? -1 : undefined);
  return inner.includes('\\')
    ? inner.replace(/\\(.)/g, (_, character: string) => ESCAPES[character] ?? character)
    : inner;
}

/** The path between the quotes, with `/` between its folders: `\` parts them on Windows and escapes nothing here. */
export function pathValue(image: string): string {
  const closed = image.length > 1 && image.charCodeAt(image.length - 1) === CLOSING.get(image.charCodeAt(0));
  return image
    .slice(1, closed ? -1 : undefined)
    .trim()
    .replace(/\\+/g, '/');
}

const ESCAPES: Record<string, string> = { n: '\n', t: '\t' };

/** The text between triple quotes without the indentation that its lines share. */
function textValue(image: string): string {
  const inner = image.slice(3, image.length >= 6 && image.endsWith('"""') ? -3 : undefined).replaceAll('\r\n', '\n');
  const lines = inner.split('\n');
  const indents = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const shared = indents.length > 0 ? Math.min(...indents) : 0;
  return lines
    .map((line, index) => (index === 0 ? line : line.slice(shared)))
    .join('\n')
    .trim();
}
