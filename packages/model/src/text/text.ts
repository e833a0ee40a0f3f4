const COMBINING_MARKS = /\p{M}/gu;
const TONE_MARKS = '\u0300\u0301\u0303\u0309\u0323';
/** An open syllable in oa, oe or uy (not after q, where the u is part of the consonant), in NFD. */
const OPEN_SYLLABLE = new RegExp(
  `^(?<head>.*(?:o[${TONE_MARKS}]?[ae]|(?<!q)u[${TONE_MARKS}]?y)[${TONE_MARKS}]?)$`,
  'iu',
);
const OLD_STYLE = new RegExp(`^(.*[ou])([${TONE_MARKS}])([aey])$`, 'iu');
const NEW_STYLE = new RegExp(`^(.*[ou])([aey])([${TONE_MARKS}])$`, 'iu');

/** The text in Unicode Normalization Form C: texts that read the same are then the same string. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** The text in lower case without tone marks and diacritics, `đ` as `d`: what people type who leave accents out. */
export function foldAccents(text: string): string {
  return text.normalize('NFD').replace(COMBINING_MARKS, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/**
 * A word in both placements of the tone mark, in NFC, as it was given first. Open syllables in `oa`, `oe` and `uy` have
 * two placements in use: `hòa` and `hoà`, `thủy` and `thuỷ`. All syllables of a word are given the same placement.
 */
export function tonePlacements(word: string): string[] {
  const given = nfc(word);
  return [...new Set([given, ...[moveToFirstVowel, moveToLastVowel].map((move) => eachSyllable(given, move))])];
}

function eachSyllable(word: string, move: (syllable: string) => string): string {
  return word
    .split(/([\s-]+)/u)
    .map((part) => {
      const decomposed = part.normalize('NFD');
      return OPEN_SYLLABLE.test(decomposed) ? nfc(move(decomposed)) : part;
    })
    .join('');
}

function moveToFirstVowel(syllable: string): string {
  return syllable.replace(NEW_STYLE, '$1$3$2');
}

function moveToLastVowel(syllable: string): string {
  return syllable.replace(OLD_STYLE, '$1$3$2');
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

/**
 * The candidates that a misspelt word may have meant, best first; none where nothing is near. Nearness is counted without
 * accents first (people leave them out), and with accents among equals; then the order of the candidates decides.
 *
 * @param limit how many to give at most
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): string[] {
  const exact = nfc(word).toLowerCase();
  const folded = foldAccents(word);
  const allowed = Math.max(1, Math.floor([...folded].length / 3));
  const ranked: { candidate: string; folded: number; exact: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const distance = damerauLevenshtein(folded, foldAccents(candidate), allowed);
    if (distance <= allowed) {
      ranked.push({ candidate, folded: distance, exact: damerauLevenshtein(exact, nfc(candidate).toLowerCase()) });
    }
  }
  ranked.sort((a, b) => a.folded - b.folded || a.exact - b.exact);
  return ranked.slice(0, limit).map(({ candidate }) => candidate);
}
