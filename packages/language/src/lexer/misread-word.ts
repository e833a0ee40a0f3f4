import { damerauLevenshtein, foldAccents } from '@govarch/model/text';
import type { Lexicon } from '../syntax/lexicon.js';
import { foldedLetters, isNearWord } from './nearest-word.js';
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
  const written = following[0].image;
  const { rests, beginnings, letters } = lexicon.longerWords(token.word);
  const isSmall = startsSmall(written);
  // The first letter, without its marks.
  const initial = written.charCodeAt(0) < 128 ? written[0]! : written.slice(0, 1).normalize('NFD').slice(0, 1);
  if (!isSmall && !letters.has(initial)) {
    return false;
  }
  return rests.some((rest, index) => {
    // Letters may be in any order at the beginning of a misspelt word; a long rest may also begin with a wrong one.
    const mayBeMeant = beginnings[index]!.includes(initial) || (isSmall && rest.length >= 5);
    return mayBeMeant && isMisspelt(rest, following);
  });
}

function isMisspelt(rest: string, following: readonly Token[]): boolean {
  const syllables = rest.split(' ').length;
  const allowed = rest.length >= 8 ? 2 : 1;
  for (const count of [syllables, syllables + 1, syllables - 1]) {
    const words = following.slice(0, count);
    if (count < 1 || words.length < count || words.some((word) => !word.isWordOrName)) {
      continue;
    }
    const written = words.map(({ image }) => image.normalize('NFC')).join(' ');
    const differsInTones = startsSmall(written) && foldAccents(written) === foldAccents(rest);
    if (differsInTones || (written.length >= 3 && damerauLevenshtein(written, rest, allowed) <= allowed)) {
      return true;
    }
  }
  return false;
}

/** Names mostly begin with a capital; words never do. */
function startsSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text);
}

/** Whether words at the beginning of a statement are rather one misspelt word: `nha cung cấp` is no `nha` that provides. */
export function beginsLikeOneWord(token: Token, following: readonly Token[], lexicon: Lexicon): boolean {
  if (!startsSmall(token.image)) {
    return false;
  }
  const words = [token, ...following.filter((word) => word.isWordOrName)];
  const images = words.map(({ image }) => image.normalize('NFC'));
  return images.some((_, end) => end > 0 && isNearWord(images.slice(0, end + 1), lexicon));
}

/**
 * How many tokens are rather one misspelt word of some that may stand there: `cơ sở hạ tâng thông tin`. 0 where the first
 * of them is such a word, or none is like one.
 */
export function misspeltChoice(tokens: readonly Token[], choices: readonly string[]): number {
  const parts = tokens.findIndex((token) => !token.isWordOrName);
  const images = (parts < 0 ? tokens : tokens.slice(0, parts)).map(({ image }) => image.normalize('NFC'));
  const isChoice = tokens[0]?.word !== undefined && choices.includes(tokens[0].word.spelling);
  let best: { count: number; unlike: number } | undefined;
  for (let count = isChoice ? 2 : 1; count <= images.length; count++) {
    const written = foldedLetters(images.slice(0, count).join(' '));
    for (const choice of choices) {
      const meant = foldedLetters(choice);
      const allowed = meant.length < 4 ? 0 : meant.length < 8 ? 1 : 2;
      const distance = damerauLevenshtein(written, meant, allowed);
      const unlike = distance / meant.length;
      if (distance <= allowed && (!best || unlike <= best.unlike)) {
        best = { count, unlike };
      }
    }
  }
  return best?.count ?? 0;
}

/** Whether some words together are rather one misspelt word: `hiệu lưc từ` is `hiệu lực từ`, and no `từ`. */
export function isPartOfLongerWord(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const images = tokens.slice(-5).map(({ image }) => image.normalize('NFC'));
  return images.some((_, start) => images.length - start > 1 && isNearWord(images.slice(start), lexicon));
}
