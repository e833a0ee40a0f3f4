/** Where a quoted text ends, and whether its author closed it. */
export interface QuotedEnd {
  readonly end: number;
  readonly closed: boolean;
}

/** Straight and curly double quotes all open a string: word processors write the curly ones. */
export function isQuote(code: number): boolean {
  return code === 34 || code === 0x201c || code === 0x201d;
}

function closesString(code: number): boolean {
  return code === 34 || code === 0x201d;
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
  let index = start + 1;
  let closed = false;
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 92) {
      index++;
    } else if (code === 10 || code === 13) {
      break;
    } else if (closesString(code)) {
      closed = true;
      break;
    }
  }
  index = Math.min(index, text.length);
  if (closed && !hasOddQuotes()) {
    return { end: index + 1, closed: true };
  }
  const brace = text.slice(start, index).search(/\s*\{(?=\s|$)/);
  if (brace > 0) {
    return { end: start + brace, closed: false };
  }
  return closed ? { end: index + 1, closed: true } : { end: beforeClosingBraces(text, start, index), closed: false };
}

/** Whether the quotes of a line do not pair up. */
export function hasOddQuotes(text: string, lineStart: number): boolean {
  let odd = false;
  for (let index = lineStart; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 92) {
      index++;
    } else if (code === 10) {
      break;
    } else if (isQuote(code)) {
      odd = !odd;
    }
  }
  return odd;
}

/** Where an unclosed string ends whose line ends with braces: before them, unless they pair up inside it. */
function beforeClosingBraces(text: string, start: number, end: number): number {
  const segment = text.slice(start, end);
  const braces = /\s*[{}][\s{}]*$/.exec(segment);
  if (!braces) {
    return end;
  }
  let balance = 0;
  for (const character of segment) {
    balance += character === '{' ? 1 : character === '}' ? -1 : 0;
  }
  return balance === 0 ? end : Math.max(start + 1, start + braces.index);
}

/** The text between the quotes, escapes resolved. */
export function stringValue(image: string): string {
  const closed = image.length > 1 && closesString(image.charCodeAt(image.length - 1));
  const inner = image.slice(1, closed ? -1 : undefined);
  return inner.includes('\\')
    ? inner.replace(/\\(.)/g, (_, character: string) => ESCAPES[character] ?? character)
    : inner;
}

const ESCAPES: Record<string, string> = { n: '\n', t: '\t' };

/** The text between triple quotes without the indentation that its lines share. */
export function textValue(image: string): string {
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
