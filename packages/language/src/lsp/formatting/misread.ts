import { readTokens } from '../../lexer/lexer.js';
import { ProblemCollector } from '../../lexer/problem.js';
import type { Reading } from '../../lexer/reading.js';

const BLANK = /\s/u;

/**
 * Where a text would be read otherwise than now if it had other blanks, as offsets in it; nowhere, mostly. Lines tell
 * where statements end, so a blank may decide what the words beside it mean.
 *
 * @param edited the text with other blanks, and nothing else changed
 */
export function misreadAt(text: string, edited: string, reading: Reading): readonly number[] {
  const now = readingOf(text, reading);
  const then = readingOf(edited, reading);
  const differing = [...new Set([...now.keys(), ...then.keys()])].filter((place) => now.get(place) !== then.get(place));
  const offsets = differing.length > 0 ? offsetsOfSigns(text) : [];
  return differing.map((place) => offsets[place] ?? text.length);
}

/** The tokens with their roles, by the number of signs before them that are no blanks. */
function readingOf(text: string, by: Reading): ReadonlyMap<number, string> {
  const reading = new Map<number, string>();
  let offset = 0;
  let place = 0;
  for (const { startOffset, role, image } of readTokens(text, by, new ProblemCollector()).tokens) {
    for (; offset < startOffset; offset++) {
      place += BLANK.test(text[offset]!) ? 0 : 1;
    }
    // Braces that the text lacks stand at the place of the token behind them.
    reading.set(place, `${reading.get(place) ?? ''} ${role} ${image.replace(/\s+/gu, ' ')}`);
  }
  return reading;
}

function offsetsOfSigns(text: string): readonly number[] {
  return [...text.matchAll(/\S/g)].map(({ index }) => index);
}
