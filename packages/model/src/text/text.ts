const COMBINING_MARKS = /\p{M}/gu;
/** Captured, so that splitting keeps the borders. */
const SYLLABLE_BORDER = /([\s-]+)/u;
const TONE_MARKS = '\u0300\u0301\u0303\u0309\u0323';
/** Open syllables in oa, oe or uy, in NFD, by where the mark stands. After q, the u belongs to the consonant. */
const FIRST_VOWEL_MARKED = new RegExp(`^(.*)(o|(?<!q)u)([${TONE_MARKS}])((?<=o.)[ae]|(?<=u.)y)$`, 'iu');
const LAST_VOWEL_MARKED = new RegExp(`^(.*)(o|(?<!q)u)((?<=o)[ae]|(?<=u)y)([${TONE_MARKS}])$`, 'iu');

/**
 * Characters that whoever shows a text may obey rather than show: controls (escape sequences and links of terminals begin
 * with one), marks that turn the direction of writing, line ends of other sorts, tags, halves of characters. Line feeds
 * and tabs are not among them.
 */
const OBEYED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** Whether a text may hold any of them; halves of characters are asked for too, since that is quick to tell. */
const MAY_BE_OBEYED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/;

/** The text with something else in the place of each character that would be obeyed rather than shown. */
export function replaceControls(text: string, replacement: (character: string) => string): string {
  return MAY_BE_OBEYED.test(text) ? text.replace(OBEYED, replacement) : text;
}

/** The text in Unicode Normalization Form C: texts that read the same are then the same string. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** The text in lower case without tone marks and diacritics, `đ` as `d`: what people type who leave accents out. */
export function foldAccents(text: string): string {
  return withoutAccents(text).toLowerCase();
}

/** The text without tone marks and diacritics, `đ` as `d`, its capitals as they are. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(COMBINING_MARKS, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

const OLD_PLACEMENT = /[òóỏõọ][ae]|[ùúủũụ]y/iu;
const MARK_ON_FIRST_VOWEL = new RegExp(`(o|(?<!q)u)([${TONE_MARKS}])((?<=o.)[ae]|(?<=u.)y)(?!\\p{M})`, 'giu');

/**
 * The text with its tone marks on the second vowel of `oa`, `oe` and `uy`: `Hòa` and `Hoà` are then one text. Given in
 * NFC.
 */
export function onePlacement(text: string): string {
  return OLD_PLACEMENT.test(text) ? nfc(text.normalize('NFD').replace(MARK_ON_FIRST_VOWEL, '$1$3$2')) : text;
}

/**
 * A word with its tone marks in every placement in use, in NFC; first as it was given. Open syllables in `oa`, `oe` and
 * `uy` have two: `hòa` and `hoà`, `thủy` and `thuỷ`. A word of several such syllables is given in every combination.
 */
export function tonePlacements(word: string): string[] {
  const composed = PLAIN.test(word) ? word : nfc(word);
  if (!MOVABLE.test(composed)) {
    return [composed];
  }
  return composed
    .split(SYLLABLE_BORDER)
    .reduce<string[]>(
      (starts, part) => syllablePlacements(part).flatMap((end) => starts.map((start) => start + end)),
      [''],
    );
}

/** Letters that bear no mark. */
const PLAIN = /^[a-z\s-]*$/i;
/** The vowels of which either may bear the tone, one of them with it: most words of the vocabulary have none. */
const MOVABLE = /[òóỏõọ][ae]|o[àáảãạèéẻẽẹ]|[ùúủũụ]y|u[ỳýỷỹỵ]/i;

function syllablePlacements(syllable: string): string[] {
  const decomposed = syllable.normalize('NFD');
  const moved = FIRST_VOWEL_MARKED.test(decomposed)
    ? decomposed.replace(FIRST_VOWEL_MARKED, '$1$2$4$3')
    : decomposed.replace(LAST_VOWEL_MARKED, '$1$2$4$3');
  return moved === decomposed ? [syllable] : [syllable, nfc(moved)];
}

/**
 * The number of insertions, deletions, substitutions and swaps of neighbours that turn one text into the other (optimal
 * string alignment, by code point).
 *
 * @param max the largest distance of interest; a larger one is given as `max + 1`
 */
export function damerauLevenshtein(a: string, b: string, max = Number.POSITIVE_INFINITY): number {
  const from = [...a];
  const to = [...b];
  const tooFar = max + 1;
  if (Math.abs(from.length - to.length) > max) {
    return tooFar;
  }
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) {
        cost = Math.min(cost, beforePrevious[column - 2]! + 1);
      }
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > max) {
      return tooFar;
    }
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[to.length]!, tooFar);
}

/** The letters of a text without accents, as a set of bits: `a` to `z`, and one for all other signs. */
export function lettersOf(folded: string): number {
  let letters = 0;
  for (let index = 0; index < folded.length; index++) {
    const letter = folded.charCodeAt(index) - 0x61;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return letters;
}

/**
 * Whether texts with these letters may be no further apart than a distance: each step from one to the other brings in at
 * most one letter and takes out at most one. Tells most texts apart before their distance is measured.
 */
export function mayBeNear(a: number, b: number, distance: number): boolean {
  return bitsIn(a & ~b) <= distance && bitsIn(b & ~a) <= distance;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) {
    count++;
  }
  return count;
}

/**
 * The candidates that a misspelt word may have meant, best first; none where nothing is near. Nearness is counted without
 * accents first (people leave them out), and with accents among equals; then the order of the candidates decides.
 *
 * @param limit how many to give at most
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): string[] {
  const exact = nfc(word).toLowerCase();
  const folded = foldAccents(word);
  const allowed = Math.max(1, Math.floor([...folded].length / 4));
  const ranked: { candidate: string; folded: number; exact: number }[] = [];
  for (const candidate of new Set(candidates)) {
    // In NFC a letter is one unit, so lengths tell most candidates apart before they are folded.
    if (Math.abs(nfc(candidate).length - folded.length) > allowed) {
      continue;
    }
    const distance = damerauLevenshtein(folded, foldAccents(candidate), allowed);
    if (distance <= allowed) {
      ranked.push({ candidate, folded: distance, exact: damerauLevenshtein(exact, nfc(candidate).toLowerCase()) });
    }
  }
  ranked.sort((a, b) => a.folded - b.folded || a.exact - b.exact);
  return ranked.slice(0, limit).map(({ candidate }) => candidate);
}
