import { composed, continuesName, endOfSyllable, skipBlanks } from '../syntax/characters.js';
import type { Lexicon } from '../syntax/lexicon.js';
import type { SyllableNode, Word } from '../syntax/words.js';

/** A word found in a text, and where it ends. */
export interface WordMatch {
  readonly word: Word;
  readonly end: number;
}

/**
 * The longest word of the vocabulary at an offset. A shorter one is taken only where the longer would swallow the first
 * syllable of the next word: `lớp dữ liệu chủ quản X` is `lớp`, `dữ liệu`, `chủ quản`, not `dữ liệu chủ`.
 */
export function longestWord(text: string, offset: number, { syllables, initials }: Lexicon): WordMatch | undefined {
  if (!initials.has(text.charCodeAt(offset))) {
    return undefined;
  }
  const matches = wordsAt(text, offset, syllables);
  if (!matches || matches.length === 1) {
    return matches?.[0];
  }
  const longest = matches[matches.length - 1]!;
  const afterLongest = skipBlanks(text, longest.end);
  if (!continuesName(text.charCodeAt(afterLongest)) || endOfWordAfter(text, longest.end, syllables) > longest.end) {
    return longest;
  }
  for (let index = matches.length - 2; index >= 0; index--) {
    if (endOfWordAfter(text, matches[index]!.end, syllables) > longest.end) {
      return matches[index];
    }
  }
  return longest;
}

/**
 * All words that begin at an offset, shortest first; undefined where none does. Words do not cross lines; any blanks may
 * part their syllables.
 */
function wordsAt(text: string, offset: number, syllables: SyllableNode): WordMatch[] | undefined {
  let matches: WordMatch[] | undefined;
  let node: SyllableNode | undefined = syllables;
  let start = offset;
  for (;;) {
    const end = endOfSyllable(text, start);
    node = end > start ? node.next.get(composed(text.slice(start, end))) : undefined;
    if (!node) {
      return matches;
    }
    if (node.word) {
      const match = { word: node.word, end };
      if (matches) {
        matches.push(match);
      } else {
        matches = [match];
      }
    }
    start = skipBlanks(text, end);
    if (node.next.size === 0 || start === end) {
      return matches;
    }
  }
}

/** End of the longest word after some blanks; the offset itself where there is none. */
function endOfWordAfter(text: string, offset: number, syllables: SyllableNode): number {
  const matches = wordsAt(text, skipBlanks(text, offset), syllables);
  return matches?.[matches.length - 1]?.end ?? offset;
}
