import { damerauLevenshtein, foldAccents } from '@govarch/model/text';
import type { Lexicon } from '../syntax/lexicon.js';
import { isNearWord } from './nearest-word.js';
import type { Token } from './token.js';

/**
 * Whether a word is rather the beginning of a longer one that is misspelt: `cơ quan ban hàn` reads as an agency `ban`,
 * and means `cơ quan ban hành`.
 *
 * @param following the tokens after it on its line
 */
export function misreadWord(token: Token, following: readonly Token[], lexicon: Lexicon): boolean {
  if (!token.word || following[0]?.shape !== 'name' || following[1]?.isMark('{')) {
    return false;
  }
  return lexicon.restsOfLongerWords(token.word).some((rest) => isMisspelt(rest, following));
}

function isMisspelt(rest: string, following: readonly Token[]): boolean {
  if (!beginsAlike(rest, following[0]!.image)) {
    return false;
  }
  const syllables = rest.split(' ').length;
  const allowed = rest.length >= 8 ? 2 : 1;
  for (const count of [syllables, syllables + 1, syllables - 1]) {
    const words = following.slice(0, count);
    if (count < 1 || words.length < count || words.some(({ shape }) => shape !== 'name' && shape !== 'word')) {
      continue;
    }
    const written = words.map(({ image }) => image.normalize('NFC')).join(' ');
    const differsInTones = foldAccents(written) === foldAccents(rest) && /^\p{Ll}/u.test(written);
    if (differsInTones || (written.length >= 3 && damerauLevenshtein(written, rest, allowed) <= allowed)) {
      return true;
    }
  }
  return false;
}

/** Whether the first letters of two words, in any order, leave it possible that one is the other misspelt. */
function beginsAlike(rest: string, written: string): boolean {
  const start = rest.slice(0, 3).normalize('NFD');
  const code = written.normalize('NFD')[0]!;
  return start.includes(code);
}

/** Whether some words together are rather one misspelt word: `hiệu lưc từ` is `hiệu lực từ`, and no `từ`. */
export function isPartOfLongerWord(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const images = tokens.slice(-5).map(({ image }) => image.normalize('NFC'));
  return images.some((_, start) => images.length - start > 1 && isNearWord(images.slice(start), lexicon));
}
