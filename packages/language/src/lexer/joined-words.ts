import type { Lexicon } from '../syntax/lexicon.js';
import { oncePer } from '../syntax/once-per.js';
import { classBits, KIND_CLASSES, meaningIn, type Word } from '../syntax/words.js';
import { type Token, tokensOfParts } from './token.js';

const KIND = classBits(...KIND_CLASSES, 'section');
const OPERATOR = classBits('view-operator');

/** A word of the language that two others make when they meet: `cổng loại trừ` of `cổng` and `loại trừ`. */
interface JoinedWord {
  readonly kind: Word;
  readonly verb: Word;
  /** Syllables of the first part. */
  readonly syllables: number;
}

/** The kinds of elements that read like another kind and the verb of a view after it. */
const joinedWords = oncePer((lexicon: Lexicon): ReadonlyMap<string, JoinedWord> => {
  const found = new Map<string, JoinedWord>();
  for (const { spelling, wordClass } of lexicon.vocabulary.words) {
    const parts = spelling.split(' ');
    for (let syllables = wordClass === 'step' ? parts.length - 1 : 0; syllables > 0; syllables--) {
      const kind = lexicon.find(parts.slice(0, syllables).join(' '));
      const verb = lexicon.find(parts.slice(syllables).join(' '));
      if (kind && verb && meaningIn(kind, 'kind') && meaningIn(verb, 'view-verb')) {
        found.set(spelling, { kind, verb, syllables });
      }
    }
  }
  return found;
});

/**
 * What a word of a view is where it is followed by what the verb in it takes: `gồm hệ thống, cổng loại trừ CongCu`. Only in
 * a view, for elsewhere there are no such verbs; undefined where the word is one.
 */
export function partsOfJoinedWord(token: Token, next: Token | undefined, lexicon: Lexicon): Token[] | undefined {
  const joined = token.word && joinedWords(lexicon).get(token.word.spelling);
  const takes = next !== undefined && !next.first && !next.is(OPERATOR) && (next.isNameLike || next.is(KIND));
  if (!joined || !takes) {
    return undefined;
  }
  const [rest] = token.image.matchAll(new RegExp(`(?:\\S+\\s+){${joined.syllables}}`, 'gu'));
  return rest && tokensOfParts(token, rest[0].length, joined.kind, joined.verb);
}
