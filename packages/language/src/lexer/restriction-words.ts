import { damerauLevenshtein, foldAccents } from '@govarch/model/text';

/** A part of a text that reads like the mark for what may not be published, whether or not it was understood as one. */
export interface MarkLike {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ENGLISH = 'restricted';
const VIETNAMESE = 'khongcongbo';
/** How many words the mark may have been torn into. */
const MOST_WORDS = 4;
/** Letters by which the mark may be misspelt. */
const MISSPELT = 2;

/**
 * Finds everything in a text that reads like `restricted` or `không công bố`: rightly written, misspelt, without tone
 * marks, broken over lines, joined or torn apart, `không công khai` too.
 */
export function restrictionWords(text: string): MarkLike[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: foldAccents(word),
  }));
  const found: MarkLike[] = [];
  for (let first = 0; first < words.length; first++) {
    const { start } = words[first]!;
    let joined = '';
    let longest: MarkLike | undefined;
    for (let next = first; next < first + MOST_WORDS; next++) {
      const word = words[next];
      const isApart = word && next > first && !/^[\s_-]*$/.test(text.slice(words[next - 1]!.end, word.start));
      if (!word || isApart || joined.length + word.folded.length > VIETNAMESE.length + 5) {
        break;
      }
      joined += word.folded;
      if (readsLikeMark(joined, next - first + 1)) {
        longest = { start, end: word.end };
      }
    }
    const last = found[found.length - 1];
    if (longest && (!last || last.end <= longest.start)) {
      found.push(longest);
    }
  }
  return found;
}

/** @param joined words without accents and without what parts them */
function readsLikeMark(joined: string, words: number): boolean {
  return (
    joined.startsWith('restrict') ||
    (words <= 2 && damerauLevenshtein(joined, ENGLISH, MISSPELT) <= MISSPELT) ||
    damerauLevenshtein(joined, VIETNAMESE, MISSPELT) <= MISSPELT ||
    (words >= 2 && words <= 3 && joined.startsWith('khongcong'))
  );
}
