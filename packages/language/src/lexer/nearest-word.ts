import { damerauLevenshtein, foldAccents, lettersOf, mayBeNear } from '@govarch/model/text';
import type { AttributeId, KindId, RelationId, SectionId, Vocabulary } from '@govarch/model/vocabulary';
import type { Lexicon } from '../syntax/lexicon.js';
import { oncePer } from '../syntax/once-per.js';
import { classBits, KIND_CLASSES, type Meaning, type Word, type WordClass } from '../syntax/words.js';
import { isVietnamese, mostWrongOf } from './vietnamese-syllables.js';

/** What stands around a word that means nothing, as far as it tells what was meant. */
export interface StatementShape {
  readonly title: boolean;
  readonly body: boolean;
  readonly number: boolean;
  /** Where the statement stands, as far as that is known. */
  readonly around?: Around;
}

/** What a statement stands in: an element of a kind, or a section. */
export interface Around {
  readonly kind?: KindId;
  readonly section?: SectionId;
}

/** A word of the vocabulary that a misspelt statement may begin with. */
export interface NearestWord {
  readonly word: Word;
  readonly meaning: Meaning;
  /** Number of written words that it replaces. */
  readonly used: number;
}

const DECLARING_CLASSES: readonly WordClass[] = [...KIND_CLASSES, 'view'];
const OPENING_CLASSES: readonly WordClass[] = [
  ...DECLARING_CLASSES,
  'section',
  'attribute',
  'flag',
  'relation',
  'extend',
  'view-verb',
];
const KIND_LIKE = classBits(...DECLARING_CLASSES);
const RELATION = classBits('relation');
const ATTRIBUTE = classBits('attribute');
const FLAG = classBits('flag');
const SECTION = classBits('section');
const EXTEND = classBits('extend');
const VIEW_VERB = classBits('view-verb');
const OPENING = classBits(...OPENING_CLASSES);

/** A word that a statement may begin with, as it is compared with misspelt ones. */
interface Candidate {
  readonly word: Word;
  readonly syllables: number;
  /** Without accents and blanks. */
  readonly folded: string;
  readonly letters: number;
  /** The largest distance at which the word may be meant. */
  readonly allowed: number;
  /** Whether it is a word of English only. */
  readonly isEnglish: boolean;
  /** Whether it is a verb of views only, which no element has a place for. */
  readonly isOfViews: boolean;
}

const candidatesIn: (lexicon: Lexicon) => readonly Candidate[] = oncePer((lexicon) => {
  const vietnamese = new Set(
    lexicon.vocabulary.words.flatMap(({ entry: { spelling } }) => [
      spelling.vi,
      ...(spelling.also?.vi ?? []),
      ...(spelling.former?.vi ?? []),
    ]),
  );
  return [...lexicon.words()]
    .filter((word) => (word.classes & OPENING) !== 0)
    .map((word) => {
      const folded = foldedLetters(word.spelling);
      const allowed = folded.length < 8 ? 1 : folded.length === 8 ? 2 : 3;
      const isEnglish = !MARKED.test(word.spelling) && !vietnamese.has(word.spelling);
      const isOfViews = (word.classes & OPENING) === VIEW_VERB;
      const syllables = word.spelling.split(' ').length;
      return { word, syllables, folded, letters: lettersOf(folded), allowed, isEnglish, isOfViews };
    });
});

/** A letter with a mark, as only Vietnamese words have them. */
const MARKED = /[^\0-\x7f]/;

/** Words of so few letters are meant only where the first of them is right: `phí` is no `ghi`. */
const SHORT = 3;

/** Statements in a row are often misspelt alike; the last answers are kept. */
const answersFor = oncePer((_lexicon: Lexicon) => new Map<string, readonly NearestWord[]>());
const KEPT_ANSWERS = 500;

/** The letters of a word as misspelt ones are compared: without accents and without blanks. */
export function foldedLetters(text: string): string {
  return foldAccents(text).replaceAll(' ', '');
}

/** Whether a statement of this class declares an element or a view. */
export function declares(meaning: Meaning): boolean {
  return DECLARING_CLASSES.includes(meaning.wordClass);
}

/**
 * The words that a statement with an unknown beginning may have meant, best first. How it goes on tells the class: a
 * title and a body come after a kind, a number after an attribute, a name alone after a relation.
 *
 * @param written the words from the beginning of the statement to its title or body, its name among them
 */
export function nearestWords(
  written: readonly string[],
  shape: StatementShape,
  lexicon: Lexicon,
): readonly NearestWord[] {
  const answers = answersFor(lexicon);
  const { title, body, number, around } = shape;
  const key = [written.join(' '), title, body, number, around?.kind, around?.section].join('|');
  let nearest = answers.get(key);
  if (!nearest) {
    nearest = findNearest(written, shape, lexicon);
    if (answers.size >= KEPT_ANSWERS) {
      answers.clear();
    }
    answers.set(key, nearest);
  }
  return nearest;
}

function findNearest(written: readonly string[], shape: StatementShape, lexicon: Lexicon): readonly NearestWord[] {
  const candidates = candidatesIn(lexicon);
  const found: { word: Word; used: number; score: number }[] = [];
  const writesMarks = MARKED.test(written.join(' '));
  for (let used = 1; used <= Math.min(written.length, MOST_SYLLABLES); used++) {
    const text = written.slice(0, used).join(' ').normalize('NFC');
    const folded = foldedLetters(text);
    const letters = lettersOf(folded);
    const isMarked = MARKED.test(text);
    // Who writes a word of Vietnamese rightly means that word: `tăng` is no `hãng`.
    const most = writesMarks && isVietnamese(text) ? mostWrongOf(text) : MOST_WRONG;
    for (const candidate of candidates) {
      const allowed = Math.min(most, candidate.allowed);
      if (
        Math.abs(candidate.folded.length - folded.length) > allowed ||
        !mayBeNear(letters, candidate.letters, allowed) ||
        candidate.word.spelling === text ||
        (isMarked && candidate.isEnglish) ||
        (shape.around?.kind !== undefined && candidate.isOfViews)
      ) {
        continue;
      }
      const distance = damerauLevenshtein(folded, candidate.folded, allowed);
      if (distance <= allowed && (candidate.folded.length > SHORT || candidate.folded[0] === folded[0])) {
        const exact = damerauLevenshtein(text, candidate.word.spelling, 4);
        const { word, syllables } = candidate;
        const unlike = (distance * 2 + exact * 0.5 + Math.abs(syllables - used) * 0.4) / Math.max(3, folded.length);
        const misplaced = isAtHome(word, shape.around, lexicon.vocabulary) ? 0 : MISPLACED;
        const score = unlike * LETTERS + misfit(word, written.slice(used), shape) + misplaced - used * LONGER;
        found.push({ word, used, score });
      }
    }
  }
  found.sort((a, b) => a.score - b.score);
  return found
    .slice(0, 3)
    .map(({ word, used }) => ({ word, used, meaning: openingMeaning(word, written.length - used) }));
}

/** More letters than this are never wrong. */
const MOST_WRONG = 3;
/** So many letters wrong, of a word of so many letters, weigh as much as what follows. */
const LETTERS = 8;
/** How much a word that does not belong into what stands around it is set back. */
const MISPLACED = 1.5;
/** How much each further written word that a proposal explains brings it forward. */
const LONGER = 0.25;
/** The most syllables of a word, and some. */
const MOST_SYLLABLES = 9;

/** Whether one of the meanings of a word belongs where the statement stands. */
function isAtHome({ meanings }: Word, around: Around | undefined, vocabulary: Vocabulary): boolean {
  const kind = around?.kind;
  if (!around || (kind === undefined && around.section === undefined)) {
    return true;
  }
  return meanings.some(({ wordClass, id }) => {
    if (DECLARING_CLASSES.includes(wordClass)) {
      const parent = kind === undefined ? { section: around.section! } : { kind };
      return !vocabulary.isKind(id) || vocabulary.mayStandIn(id, parent);
    }
    if (kind === undefined) {
      return wordClass === 'section' || wordClass === 'extend';
    }
    if (wordClass === 'attribute' || wordClass === 'flag') {
      return vocabulary.usageOf(id as AttributeId, kind) !== undefined;
    }
    if (wordClass === 'relation') {
      return vocabulary.relation(id as RelationId).from.some((selector) => vocabulary.isA(kind, selector));
    }
    return false;
  });
}

/** How much a kind is set back whose name would be a plain syllable: nearly any other word is meant. */
const NO_NAME = 10;
/** A syllable of plain Vietnamese, which nobody gives as a name: `ghệ`. */
const PLAIN_SYLLABLE = /^(?=.*[^\0-\x7f])\p{Ll}+$/u;

/** How badly a word fits what follows it; 0 where it fits. */
function misfit(word: Word, rest: readonly string[], { title, body, number }: StatementShape): number {
  const left = rest.length;
  const is = (bits: number): boolean => (word.classes & bits) !== 0;
  const fits =
    (is(KIND_LIKE) && left === 1) ||
    (is(RELATION) && left >= 1 && !title) ||
    (is(ATTRIBUTE) && (left >= 1 || title || number)) ||
    (is(FLAG) && left === 0) ||
    (is(EXTEND) && left === 1 && body) ||
    (is(SECTION) && left === 0 && body);
  let score = fits ? 0 : 3;
  if (is(KIND_LIKE) && left === 1 && PLAIN_SYLLABLE.test(rest[0]!)) {
    score += NO_NAME;
  }
  if (title && body && left === 1 && !is(KIND_LIKE)) {
    score += 1.5;
  }
  if (number && !is(ATTRIBUTE)) {
    score += 2;
  }
  return score;
}

function openingMeaning(word: Word, left: number): Meaning {
  const order: readonly WordClass[] = left > 0 ? OPENING_CLASSES : [...OPENING_CLASSES].reverse();
  for (const wordClass of order) {
    const meaning = word.meanings.find((candidate) => candidate.wordClass === wordClass);
    if (meaning) {
      return meaning;
    }
  }
  return word.meanings[0]!;
}

/** Whether words that were written apart are nearly one word of the vocabulary. A blank may be too much or missing. */
export function isNearWord(written: readonly string[], lexicon: Lexicon): boolean {
  const text = written.join(' ');
  const syllables = text.split(' ').length;
  const folded = foldedLetters(text);
  const letters = lettersOf(folded);
  return candidatesIn(lexicon).some(
    (candidate) =>
      Math.abs(candidate.syllables - syllables) <= 1 &&
      mayBeNear(letters, candidate.letters, 2) &&
      damerauLevenshtein(folded, candidate.folded, 2) <= (candidate.folded.length > 8 ? 2 : 1),
  );
}
