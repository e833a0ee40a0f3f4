import { onePlacement } from '@govarch/model/text';

const STARTS_NAME = 1;
const CONTINUES_NAME = 2;

/** Set for characters that were looked at. */
const KNOWN = 4;

/**
 * What each character of the basic plane may be in a name. It is looked up per character, so it is a table; texts use few
 * characters, so each is classified when it is first met.
 */
const CLASSES = new Uint8Array(0x10000);

/** @param code NaN beyond the end of a text */
function classOf(code: number): number {
  const known = CLASSES[code];
  return known === 0 ? classify(code) : (known ?? 0);
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  const starts = isSurrogate || /[_\p{L}]/u.test(character) ? STARTS_NAME : 0;
  const continues = isSurrogate || /[\p{L}\p{M}\p{N}_]/u.test(character) ? CONTINUES_NAME : 0;
  const found = starts | continues | KNOWN;
  CLASSES[code] = found;
  return found;
}

export function startsName(code: number): boolean {
  return (classOf(code) & STARTS_NAME) !== 0;
}

export function continuesName(code: number): boolean {
  return (classOf(code) & CONTINUES_NAME) !== 0;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A blank inside a line, the no-break one too. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0;
}

/** Characters that show nothing and mean nothing: zero-width space, byte order mark. */
export function isInvisible(code: number): boolean {
  return code === 0x200b || code === 0xfeff;
}

/**
 * Most marks on one letter that are part of a name, as in Unicode's stream-safe texts (UAX #15): what is more is no writing,
 * and to compose it takes a time that grows with its square.
 */
const MOST_MARKS = 30;

/** End of the run of name characters at an offset. A `-` belongs to it only before another name character: `a->b`. */
export function endOfSyllable(text: string, offset: number): number {
  let end = offset;
  let marks = 0;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    marks = code >= 0x300 && code <= 0x36f ? marks + 1 : 0;
    if (marks > MOST_MARKS) {
      break;
    }
    if (continuesName(code)) {
      end++;
    } else if (text.charCodeAt(end) === 45 && end + 1 < text.length && continuesName(text.charCodeAt(end + 1))) {
      end += 2;
    } else {
      break;
    }
  }
  return end;
}

export function skipBlanks(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && isBlank(text.charCodeAt(end))) {
    end++;
  }
  return end;
}

/** No word or name is longer; to compose a longer run of marks would take more time than it has letters. */
const LONGEST_COMPOSED = 1000;

/** NFC of a string; composing is tried only where it holds a combining mark. */
export function composed(text: string): string {
  if (text.length > LONGEST_COMPOSED) {
    return text;
  }
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x300 && code <= 0x36f) {
      return text.normalize('NFC');
    }
  }
  return text;
}

/** A name as names are compared: without `^`, in NFC, with its tone marks in one placement. */
export function nameOf(image: string): string {
  return onePlacement(composed(image.includes('^') ? image.replaceAll('^', '') : image));
}
