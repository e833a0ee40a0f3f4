import { tonePlacements } from '@govarch/model/text';
import type { Spelling, Vocabulary } from '@govarch/model/vocabulary';
import { composed } from './characters.js';
import { oncePer } from './once-per.js';
import { classBits, type Meaning, meaningIn, type SyllableNode, type Word, type WordClass } from './words.js';

/** The words of a vocabulary, as texts are searched for them. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  /** Root of the trie: the first syllables of all words, in NFC. */
  readonly syllables: SyllableNode;
  /** The characters by which words begin, composed or not, so that most names need no search. */
  readonly initials: ReadonlySet<number>;
  /** Every word, by spelling. */
  words(): Iterable<Word>;
  /** The word with a spelling as it stands in a text: blanks of any kind and number, any Unicode form. */
  find(image: string): Word | undefined;
  /** The vocabulary's id of a word in one class; undefined where the word is none of that class. */
  idOf(image: string, wordClass: WordClass): string | undefined;
  /** What the longer words of the vocabulary add to this one. */
  longerWords(word: Word): LongerWords;
}

/** The words that begin with another. */
export interface LongerWords {
  /** The spellings that they add to it: `ban hành` to `cơ quan`. */
  readonly rests: readonly string[];
  /** The first three characters of each, taken apart into letters and marks. */
  readonly beginnings: readonly string[];
  /** All characters of these beginnings. */
  readonly letters: ReadonlySet<string>;
}

/** The lexicon of a vocabulary. Projects of one vocabulary share it. */
export const lexiconOf: (vocabulary: Vocabulary) => Lexicon = oncePer(createLexicon);

function createLexicon(vocabulary: Vocabulary): Lexicon {
  const words = new Map<string, Word>();
  const syllables: SyllableNode = { next: new Map() };
  const longerWords = new Map<Word, LongerWords>();

  const addSpelling = (spelling: string, meaning: Meaning): void => {
    let word = words.get(spelling);
    if (!word) {
      word = { spelling, meanings: [], classes: 0 };
      words.set(spelling, word);
      addToTrie(syllables, word);
    }
    addMeaning(word, meaning);
  };
  for (const { spelling, wordClass, entry, enumeration } of vocabulary.words) {
    addSpelling(spelling, { wordClass, id: entry.id, enumeration });
  }
  for (const { id, inverse, syntax } of vocabulary.relations) {
    const spellings = syntax === 'clause' ? spellingsOf(inverse) : [];
    // An inverse name is a word only where its spellings are free: it is a second way to say something.
    if (spellings.every((spelling) => !words.has(spelling))) {
      for (const spelling of spellings) {
        addSpelling(spelling, { wordClass: 'inverse', id });
      }
    }
  }

  const find = (image: string): Word | undefined =>
    words.get(image) ?? words.get(composed(image).replace(/[ \t\u00a0]+/g, ' '));
  const initials = new Set(
    [...syllables.next.keys()].flatMap((syllable) => [syllable.charCodeAt(0), syllable.normalize('NFD').charCodeAt(0)]),
  );
  return {
    vocabulary,
    syllables,
    initials,
    words: () => words.values(),
    find,
    idOf: (image, wordClass) => meaningIn(find(image), wordClass)?.id,
    longerWords: (word) => {
      let longer = longerWords.get(word);
      if (!longer) {
        const below = [...wordsBelow(nodeOf(syllables, word))];
        const rests = below.map(({ spelling }) => spelling.slice(word.spelling.length + 1));
        const beginnings = rests.map((rest) => rest.slice(0, 3).normalize('NFD'));
        longer = { rests, beginnings, letters: new Set(beginnings.flatMap((beginning) => [...beginning])) };
        longerWords.set(word, longer);
      }
      return longer;
    },
  };
}

function spellingsOf({ en, vi, former }: Spelling): readonly string[] {
  return [en, vi, ...(former?.en ?? []), ...(former?.vi ?? [])].flatMap(tonePlacements);
}

function addMeaning(word: Word, meaning: Meaning): void {
  if (!word.meanings.some((other) => isSameMeaning(other, meaning))) {
    word.meanings.push(meaning);
    word.classes |= classBits(meaning.wordClass);
  }
}

function isSameMeaning(a: Meaning, b: Meaning): boolean {
  return a.wordClass === b.wordClass && a.id === b.id && a.enumeration === b.enumeration;
}

function addToTrie(root: SyllableNode, word: Word): void {
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

/** The node of the trie at which a word of it ends. */
function nodeOf(root: SyllableNode, { spelling }: Word): SyllableNode {
  let node = root;
  for (const syllable of spelling.split(' ')) {
    node = node.next.get(syllable)!;
  }
  return node;
}

/** The words that begin with all that leads to a node, and go on. */
function* wordsBelow({ next }: SyllableNode): Iterable<Word> {
  for (const node of next.values()) {
    if (node.word) {
      yield node.word;
    }
    yield* wordsBelow(node);
  }
}
