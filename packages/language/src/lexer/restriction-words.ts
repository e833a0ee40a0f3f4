import { damerauLevenshtein, foldAccents } from '@govarch/model/text';

/** A part of a text that reads like the mark for what may not be published, whether or not it was understood as one. */
export interface MarkLike {
  readonly start: number;
  readonly end: number;
}

/** A word of a text, and itself without accents. */
interface WrittenWord extends MarkLike {
  readonly folded: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What may part the words of a mark and shows nothing, or a blank: soft hyphens, zero-width signs, damaged bytes. */
const GAP = '[\\s_\\p{Cf}\\u2011\\0-]';
const ONLY_GAPS = new RegExp(`^${GAP}*$`, 'u');
/** How many words the mark may have been torn into. */
const MOST_WORDS = 4;
/** Letters by which the mark may be misspelt. */
const MISSPELT = 2;
/** Letters of the longest text that reads like a mark. */
const MOST_LETTERS = 16;

const MARKS = ['restricted', 'khongcongbo'] as const;

/**
 * Parts of the marks, one more of each mark than letters of it may be wrong: what is near to a mark has one of them as it
 * is, but for accents and for what parts words. To look for these first is what makes the search quick.
 */
const PARTS = new RegExp(['res', 'tri', 'cted', 'khon', 'g-con', 'g-bo'].map(withAccents).join('|'), 'giu');
/** Characters before and after such a part in which a mark lies. */
const REACH = 80;

function withAccents(part: string): string {
  const letters: Readonly<Record<string, string>> = {
    d: '[dđ]',
    e: '[eèéẻẽẹêềếểễệ]',
    i: '[iìíỉĩị]',
    o: '[oòóỏõọôồốổỗộơờớởỡợ]',
    '-': `${GAP}*`,
  };
  return [...part].map((letter) => `${letters[letter] ?? letter}[\\u0300-\\u036f]*`).join('');
}

/**
 * Finds everything in a text that reads like `restricted` or `không công bố`: rightly written, misspelt, without tone
 * marks, broken over lines, joined or torn apart, `không công khai` too.
 */
export function restrictionWords(text: string): MarkLike[] {
  const found: MarkLike[] = [];
  /** Behind every word at which a mark was looked for, and behind the last mark. */
  let looked = 0;
  for (const { index } of text.matchAll(PARTS)) {
    const words = wordsOf(text, startOfWord(text, Math.max(looked, index - REACH)), index + REACH);
    // A mark that has the part in it begins there or before.
    for (let first = 0; first < words.length && words[first]!.start <= index; first++) {
      const mark = words[first]!.start < looked ? undefined : bestMark(words, first, text);
      if (mark) {
        found.push(mark);
      }
      looked = Math.max(looked, mark?.end ?? words[first]!.start + 1);
    }
  }
  return found;
}

/** The beginning of the word at an offset, as far as a mark may reach. */
function startOfWord(text: string, offset: number): number {
  let start = Math.max(0, offset);
  while (start > 0 && start > offset - REACH && /[\p{L}\p{M}\p{N}]/u.test(text[start - 1]!)) {
    start--;
  }
  return start;
}

/** The words of a part of a text; the last one may go on behind it. */
function wordsOf(text: string, start: number, end: number): WrittenWord[] {
  const part = text.slice(start, end + REACH);
  return [...part.matchAll(WORD)]
    .filter(({ index }) => start + index < end)
    .map(({ 0: word, index }) => ({
      start: start + index,
      end: start + index + word.length,
      folded: foldAccents(word),
    }));
}

/** The mark that begins with a word: the one that is written best, and the longest of those. */
function bestMark(words: readonly WrittenWord[], first: number, text: string): MarkLike | undefined {
  const { start } = words[first]!;
  let joined = '';
  let best: MarkLike | undefined;
  let fewest = MISSPELT;
  for (let count = 1; count <= MOST_WORDS; count++) {
    const word = words[first + count - 1];
    if (!word || (count > 1 && !isOnlyGap(text, words[first + count - 2]!.end, word.start))) {
      break;
    }
    joined += word.folded;
    if (joined.length > MOST_LETTERS) {
      break;
    }
    const wrong = wrongLetters(joined, count);
    if (wrong <= fewest) {
      best = { start, end: word.end };
      fewest = wrong;
    }
  }
  return best;
}

/** Whether only blanks, line ends, hyphens and what shows nothing stand between two words. */
function isOnlyGap(text: string, start: number, end: number): boolean {
  return (end - start === 1 && text.charCodeAt(start) === 32) || ONLY_GAPS.test(text.slice(start, end));
}

/**
 * By how many letters words differ from the mark; more than {@link MISSPELT} where they do not read like it.
 *
 * @param joined words without accents and without what parts them
 */
function wrongLetters(joined: string, words: number): number {
  const wrong = Math.min(...MARKS.map((mark) => damerauLevenshtein(joined, mark, MISSPELT)));
  const beginsLikeMark = joined.startsWith('restrict') || (words >= 2 && words <= 3 && joined.startsWith('khongcong'));
  return beginsLikeMark ? Math.min(wrong, MISSPELT) : wrong;
}
