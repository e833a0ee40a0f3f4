import type { VocabularyWordClass } from '@govarch/model/vocabulary';

/** What a word of the language can be; one spelling may be several. */
export type WordClass =
  | VocabularyWordClass
  /** A relation read from its target: `owns` beside `owner`. */
  | 'inverse';

const CLASSES: readonly WordClass[] = [
  'section',
  'kind',
  'flow',
  'step',
  'field',
  'responsibility',
  'view',
  'attribute',
  'flag',
  'relation',
  'inverse',
  'enumeration-value',
  'extend',
  'view-verb',
  'view-operator',
  'view-argument',
  'view-kind',
  'link',
  'primitive-type',
  'unit',
  'boolean',
  'comparison',
  'language',
];

const BITS = new Map(CLASSES.map((wordClass, index) => [wordClass, 1 << index]));

/** The bit set of some classes, to be tested against {@link Word.classes}. */
export function classBits(...classes: WordClass[]): number {
  return classes.reduce((bits, wordClass) => bits | BITS.get(wordClass)!, 0);
}

/** The classes of words that name a kind of elements. */
export const KIND_CLASSES = ['kind', 'flow', 'step', 'field', 'responsibility'] as const satisfies readonly WordClass[];

/** One thing that a word means: an entry of the vocabulary. */
export interface Meaning {
  readonly wordClass: WordClass;
  readonly id: string;
  /** Of a value: the enumeration that it belongs to. */
  readonly enumeration?: string;
}

/** A spelling and all that it means. */
export interface Word {
  readonly spelling: string;
  readonly meanings: Meaning[];
  /** Bit set of the meanings' classes. */
  classes: number;
}

/** A node of the trie of syllables. */
export interface SyllableNode {
  readonly next: Map<string, SyllableNode>;
  word?: Word;
}

const NOTHING: readonly Meaning[] = [];

/** What a word means in one class. */
export function meaningIn(word: Word | undefined, wordClass: WordClass): Meaning | undefined {
  // Asked of every word of a text: without a function made for each.
  for (const meaning of word?.meanings ?? NOTHING) {
    if (meaning.wordClass === wordClass) {
      return meaning;
    }
  }
  return undefined;
}
