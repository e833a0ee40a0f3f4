import { tonePlacements } from '@govarch/model/text';
import {
  type KindId,
  type Language,
  type PlaceOfWord,
  type Vocabulary,
  type WordOfOthers,
  wordsOfOthers,
} from '@govarch/model/vocabulary';
import type { Lexicon } from '../syntax/lexicon.js';
import { oncePer } from '../syntax/once-per.js';
import type { Word } from '../syntax/words.js';
import type { Token } from './token.js';

/** A word of others as it stands in a text. */
export interface FoundWord {
  readonly entry: WordOfOthers;
  /** The language in which it is written, and told what to write instead. */
  readonly language: Language;
  /** As it is written. */
  readonly written: string;
  /** Number of tokens. */
  readonly count: number;
}

type Written = Pick<FoundWord, 'entry' | 'language'>;

/** The words of others at one kind of place. */
interface WordsAtPlace {
  /** By all that is written, in small letters. */
  readonly phrases: ReadonlyMap<string, readonly Written[]>;
  /** The first syllables by which one begins. */
  readonly names: ReadonlySet<string>;
  /** The words of the language by which one begins, and what may follow them in it; {@link WHOLE} where nothing needs to. */
  readonly words: ReadonlyMap<Word, ReadonlySet<string>>;
  /** Length of the longest. */
  readonly longest: number;
}

const WHOLE = '';
const NOWHERE: WordsAtPlace = { phrases: new Map(), names: new Set(), words: new Map(), longest: 0 };

const wordsByPlace = oncePer((lexicon: Lexicon): ReadonlyMap<PlaceOfWord, WordsAtPlace> => {
  const places = new Map<PlaceOfWord, Map<string, Written[]>>();
  for (const entry of wordsOfOthers) {
    for (const language of ['vi', 'en'] as const) {
      for (const written of (entry.written[language] ?? []).flatMap(tonePlacements)) {
        const phrases = places.get(entry.at) ?? new Map<string, Written[]>();
        places.set(entry.at, phrases);
        if (!isOwn(written, lexicon)) {
          phrases.set(written, [...(phrases.get(written) ?? []), { entry, language }]);
        }
      }
    }
  }
  return new Map([...places].map(([place, phrases]) => [place, wordsAtPlace(phrases, lexicon)]));
});

function wordsAtPlace(phrases: ReadonlyMap<string, readonly Written[]>, lexicon: Lexicon): WordsAtPlace {
  const all = [...phrases.keys()];
  const words = new Map<Word, Set<string>>();
  for (const syllables of all.map((phrase) => phrase.replaceAll(',', ' ,').split(' '))) {
    syllables.forEach((_, index) => {
      const word = lexicon.find(syllables.slice(0, index + 1).join(' '));
      if (word) {
        const nexts = words.get(word) ?? new Set();
        words.set(word, nexts);
        for (const next of beginningsOf(syllables.slice(index + 1))) {
          nexts.add(next);
        }
      }
    });
  }
  return {
    phrases,
    names: new Set(all.map((phrase) => phrase.split(' ')[0]!)),
    words,
    longest: Math.max(...all.map(({ length }) => length)),
  };
}

function beginningsOf(syllables: readonly string[]): readonly string[] {
  return syllables.length === 0 ? [WHOLE] : syllables.map((_, end) => syllables.slice(0, end + 1).join(' '));
}

/** Whether a project declares a kind by this word: then it is no word of others. */
function isOwn(written: string, { find, vocabulary }: Lexicon): boolean {
  return (
    find(written)?.meanings.some(({ id }) => vocabulary.isKind(id) && vocabulary.kind(id).is !== undefined) ?? false
  );
}

/** Whether a word of others may begin with a word of the language at a place: looked at for every statement. */
export function mayBeginWordOfOthers(
  { word }: Token,
  next: Token | undefined,
  place: PlaceOfWord,
  lexicon: Lexicon,
): boolean {
  const nexts = word && (wordsByPlace(lexicon).get(place) ?? NOWHERE).words.get(word);
  return nexts !== undefined && (nexts.has(WHOLE) || (next !== undefined && !next.first && nexts.has(next.image)));
}

/** Whether a name in small letters may begin a word of others at a place: looked at for each name at some places. */
export function mayBeWordOfOthers(image: string, place: PlaceOfWord, lexicon: Lexicon): boolean {
  return wordsByPlace(lexicon).get(place)?.names.has(image) ?? false;
}

/**
 * The longest word of others that begins with a token, on its line; undefined where none does.
 *
 * @param following the tokens after it on its line
 * @param kind of the element in whose body it begins a statement, where that is known
 */
export function wordOfOthersAt(
  token: Token,
  following: readonly Token[],
  place: PlaceOfWord,
  lexicon: Lexicon,
  kind?: KindId,
): FoundWord | undefined {
  const { phrases, names, words, longest } = wordsByPlace(lexicon).get(place) ?? NOWHERE;
  const begins = (token.word && words.has(token.word)) || names.has(token.image) || names.has(normal(token.image));
  if (!begins) {
    return undefined;
  }
  let found: FoundWord | undefined;
  let written = '';
  for (const [index, next] of [token, ...following].entries()) {
    written += written === '' || next.isMark(',') ? next.image : ` ${next.image}`;
    if (written.length > longest + 2) {
      break;
    }
    const then = following[index];
    const meant = phrases
      .get(normal(written))
      ?.find(({ entry }) => isMeantIn(entry, kind, lexicon.vocabulary) && isMeantBefore(entry, then));
    found = meant ? { ...meant, written, count: index + 1 } : found;
  }
  return found;
}

function normal(written: string): string {
  return written.normalize('NFC').toLowerCase();
}

function isMeantIn({ in: selectors }: WordOfOthers, kind: KindId | undefined, vocabulary: Vocabulary): boolean {
  return (
    selectors === undefined || (kind !== undefined && selectors.some((selector) => vocabulary.isA(kind, selector)))
  );
}

/** Whether what follows a word of others is what follows where it is meant so. */
function isMeantBefore({ before }: WordOfOthers, then: Token | undefined): boolean {
  switch (before) {
    case 'address':
      return then?.shape === 'string' && ADDRESS.test(then.image);
    case 'number':
      return then?.shape === 'number';
    default:
      return true;
  }
}

/** A text that is an address of the web. */
const ADDRESS = /^.(?:https?:|www\.)/i;
