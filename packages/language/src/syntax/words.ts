import { tonePlacements } from '@govarch/model/text';
import {
  type Localized,
  relations,
  type VocabularyWord,
  type VocabularyWordClass,
  vocabularyWords,
} from '@govarch/model/vocabulary';
import { composed } from './characters.js';

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
  'language',
];

const BITS = new Map(CLASSES.map((wordClass, index) => [wordClass, 1 << index]));

/** The bit set of some classes, to be tested against {@link Word.classes}. */
export function classBits(...classes: WordClass[]): number {
  return classes.reduce((bits, wordClass) => bits | BITS.get(wordClass)!, 0);
}

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

const words = new Map<string, Word>();
const root: SyllableNode = { next: new Map() };

/** Root of the trie: the first syllables of all words, in NFC. */
export const syllables: SyllableNode = root;

/** Every word of the language, by spelling. */
export function allWords(): Iterable<Word> {
  return words.values();
}

/** The word with a spelling as it stands in a text: blanks of any kind and number, any Unicode form. */
export function findWord(image: string): Word | undefined {
  return words.get(image) ?? words.get(composed(image).replace(/[ \t\u00a0]+/g, ' '));
}

/** What a word means in one class. */
export function meaningIn(word: Word | undefined, wordClass: WordClass): Meaning | undefined {
  return word?.meanings.find((meaning) => meaning.wordClass === wordClass);
}

/** The vocabulary's id of a word in one class; undefined where the word is none of that class. */
export function idOf(image: string, wordClass: WordClass): string | undefined {
  return meaningIn(findWord(image), wordClass)?.id;
}

/** The spellings that the longer words of the vocabulary add to this one: `ban hành` to `cơ quan`. */
export function restsOfLongerWords(word: Word): readonly string[] {
  let rests = longerWords.get(word);
  if (!rests) {
    const prefix = `${word.spelling} `;
    rests = [...words.keys()].filter((other) => other.startsWith(prefix)).map((other) => other.slice(prefix.length));
    longerWords.set(word, rests);
  }
  return rests;
}

const longerWords = new Map<Word, readonly string[]>();

function addSpelling(spelling: string, meaning: Meaning): void {
  let word = words.get(spelling);
  if (!word) {
    word = { spelling, meanings: [], classes: 0 };
    words.set(spelling, word);
    addToTrie(word);
  }
  if (!word.meanings.some((other) => isSameMeaning(other, meaning))) {
    word.meanings.push(meaning);
    word.classes |= BITS.get(meaning.wordClass)!;
  }
}

function isSameMeaning(a: Meaning, b: Meaning): boolean {
  return a.wordClass === b.wordClass && a.id === b.id && a.enumeration === b.enumeration;
}

function addToTrie(word: Word): void {
  let node = root;
  for (const syllable of word.spelling.split(' ')) {
    let next = node.next.get(syllable);
    if (!next) {
      next = { next: new Map() };
      node.next.set(syllable, next);
    }
    node = next;
  }
  node.word = word;
}

function addWord({ spelling, wordClass, entry, enumeration }: VocabularyWord): void {
  addSpelling(spelling, { wordClass, id: entry.id, enumeration });
}

/** An inverse name is a word only where its spellings are free: it is a second way to say something. */
function addInverse(id: string, inverse: Localized): void {
  const spellings = [inverse.en, inverse.vi].flatMap(tonePlacements);
  if (spellings.every((spelling) => !words.has(spelling))) {
    for (const spelling of spellings) {
      addSpelling(spelling, { wordClass: 'inverse', id });
    }
  }
}

for (const word of vocabularyWords()) {
  addWord(word);
}
for (const relation of relations) {
  if (relation.syntax === 'clause') {
    addInverse(relation.id, relation.inverse);
  }
}
