const TONE_MARKS = '\u0300\u0301\u0303\u0309\u0323';

/** Blanks inside a word: one or more, no-break or not, never over a line's end. */
const BLANKS = '[ \\t\\x{A0}]+';

/**
 * A pattern (Oniguruma) for these words, longest first. A word does not match where it is only the beginning of a longer
 * word of the vocabulary: `cấp` is not found in `cấp độ`. Letters with marks are found composed, decomposed and
 * half-composed, as Vietnamese keyboards produce them.
 *
 * @param chosen the words to find
 * @param vocabulary all words, for the look at the longer ones
 */
export function wordPattern(chosen: readonly string[], vocabulary: readonly string[]): string {
  const restsOf = restsByBeginning(vocabulary);
  return [...chosen]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => {
      const rests = restsOf.get(word) ?? [];
      const notLonger = rests.length > 0 ? `(?!${rests.map(encode).join('|')})` : '';
      return encode(word) + notLonger;
    })
    .join('|');
}

/** For each word that begins longer ones: what these go on with, with the blank before it. */
function restsByBeginning(vocabulary: readonly string[]): Map<string, string[]> {
  const words = new Set(vocabulary);
  const rests = new Map<string, string[]>();
  for (const word of [...words].sort()) {
    for (let blank = word.indexOf(' '); blank >= 0; blank = word.indexOf(' ', blank + 1)) {
      const beginning = word.slice(0, blank);
      if (words.has(beginning)) {
        const known = rests.get(beginning);
        if (known) {
          known.push(word.slice(blank));
        } else {
          rests.set(beginning, [word.slice(blank)]);
        }
      }
    }
  }
  return rests;
}

function encode(word: string): string {
  return [...word].map(encodeCharacter).join('');
}

function encodeCharacter(character: string): string {
  if (character === ' ') {
    return BLANKS;
  }
  if (/[.*+?^${}()|[\]\\]/.test(character)) {
    return `\\${character}`;
  }
  const decomposed = character.normalize('NFD');
  if (decomposed.length === 1) {
    return character;
  }
  const forms = new Set([character, decomposed]);
  const tone = [...decomposed].find((mark) => TONE_MARKS.includes(mark));
  if (tone !== undefined) {
    const withoutTone = [...decomposed].filter((mark) => mark !== tone).join('');
    forms.add(withoutTone.normalize('NFC') + tone);
  }
  return `(?:${[...forms].join('|')})`;
}
