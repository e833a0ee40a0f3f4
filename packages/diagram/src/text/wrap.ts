import type { TextStyleId } from '../diagram.js';
import { widthOf } from './measure.js';

const ELLIPSIS = '…';

/** Characters that XML does not allow or that would turn the direction of the rest of the line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;

/** A text as it can be drawn on one line: composed, without control characters and lone surrogates, blanks single. */
export function drawableText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00ad]+/gu, ' ')
    .replace(UNWANTED, '')
    .trim();
}

/**
 * Breaks a text into lines no wider than `maximum` pixels. Lines end between syllables; only a token wider than a whole
 * line is cut, between letters. What does not fit into the given number of lines ends in an ellipsis.
 */
export function wrapText(text: string, style: TextStyleId, maximum: number, lines: number): string[] {
  const result: string[] = [];
  let line = '';
  for (const token of tokensOf(text, style, maximum)) {
    const longer = line === '' ? token : `${line} ${token}`;
    if (line === '' || widthOf(longer, style) <= maximum) {
      line = longer;
    } else {
      result.push(line);
      line = token;
    }
  }
  if (line !== '') {
    result.push(line);
  }
  if (result.length <= lines) {
    return result;
  }
  return [...result.slice(0, lines - 1), shorten(result.slice(lines - 1).join(' '), style, maximum)];
}

function tokensOf(text: string, style: TextStyleId, maximum: number): string[] {
  return drawableText(text)
    .split(' ')
    .filter((token) => token !== '')
    .flatMap((token) => (widthOf(token, style) <= maximum ? [token] : cut(token, style, maximum)));
}

const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Pieces that are no wider than the maximum with the ending behind them: widths are rounded, so none is subtracted. */
function cut(token: string, style: TextStyleId, maximum: number, ending = ''): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of letters.segment(token)) {
    if (piece !== '' && widthOf(piece + segment + ending, style) > maximum) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  pieces.push(piece);
  return pieces;
}

/** The text on one line, ended by an ellipsis after a whole syllable where it is too long. */
export function shorten(text: string, style: TextStyleId, maximum: number): string {
  const drawable = drawableText(text);
  if (widthOf(drawable, style) <= maximum) {
    return drawable;
  }
  let line = '';
  for (const token of drawable.split(' ')) {
    const longer = line === '' ? token : `${line} ${token}`;
    if (widthOf(longer + ELLIPSIS, style) > maximum) {
      break;
    }
    line = longer;
  }
  if (line === '') {
    line = cut(drawable.split(' ')[0]!, style, maximum, ELLIPSIS)[0]!;
  }
  return line + ELLIPSIS;
}
