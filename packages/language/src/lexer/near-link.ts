import { damerauLevenshtein, foldAccents } from '@govarch/model/text';
import type { Lexicon } from '../syntax/lexicon.js';
import { oncePer } from '../syntax/once-per.js';
import type { WordClass } from '../syntax/words.js';
import { linksIn, type Statement } from './statement.js';
import { isQuote } from './strings.js';
import type { Token } from './token.js';
import { isVietnamese, mostWrongOf } from './vietnamese-syllables.js';

/** The words inside statements, by what they are for. */
interface InnerWords {
  readonly links: readonly { readonly id: string; readonly spelling: string }[];
  readonly units: readonly string[];
  readonly comparisons: readonly string[];
  readonly relations: readonly string[];
  readonly ofFields: readonly string[];
  readonly ofConditions: readonly string[];
}

const innerWordsOf: (lexicon: Lexicon) => InnerWords = oncePer((lexicon) => {
  const wordsIn = (...classes: readonly WordClass[]) =>
    classes.flatMap((wordClass) =>
      [...lexicon.words()].flatMap(({ spelling, meanings }) =>
        meanings.filter((meaning) => meaning.wordClass === wordClass).map(({ id }) => ({ id, spelling })),
      ),
    );
  const spellingsIn = (...classes: readonly WordClass[]) => wordsIn(...classes).map(({ spelling }) => spelling);
  return {
    links: wordsIn('link'),
    units: spellingsIn('unit'),
    comparisons: spellingsIn('comparison'),
    relations: spellingsIn('relation'),
    ofFields: spellingsIn('attribute', 'flag'),
    ofConditions: spellingsIn('view-operator'),
  };
});

/** A letter with a mark, as only Vietnamese words have them. */
const MARKED = /[^\0-\x7f]/;
/** A word of so few letters is meant only where its first letter is right: `nay` is no `day`. */
const SHORT = 3;
/** The most syllables of a word inside statements. */
const LONGEST = 4;
/** Of more syllables than this nobody meant a word. */
const MOST_SYLLABLES = 24;

/**
 * What words without a meaning were probably meant to be: those of them that lack tone marks, or have a letter wrong,
 * replaced by words that may go on the statement, such as `via`, `chịu trách nhiệm`, `tỷ đồng`. Undefined where none is
 * near.
 *
 * @param tokens names and texts among them; what somebody quoted is never replaced
 */
export function nearLinks(tokens: readonly Token[], statement: Statement, lexicon: Lexicon): string | undefined {
  const written = tokens.flatMap((token) => (token.isText ? [token.image] : token.image.split(' ')));
  if (written.length > MOST_SYLLABLES) {
    return undefined;
  }
  const candidates = candidatesFor(statement, innerWordsOf(lexicon));
  const meant: string[] = [];
  let isNear = false;
  for (let index = 0; index < written.length; ) {
    const near = nearestAt(written, index, candidates);
    isNear ||= near !== undefined && near.spelling !== written.slice(index, index + near.used).join(' ');
    if (!near && isSmall(written[index]!)) {
      // Who writes a further word that is none of ours means something else.
      return undefined;
    }
    meant.push(near?.spelling ?? written[index]!);
    index += near?.used ?? 1;
  }
  return isNear ? meant.join(' ') : undefined;
}

function nearestAt(
  written: readonly string[],
  start: number,
  candidates: readonly string[],
): { spelling: string; used: number } | undefined {
  let best: { spelling: string; used: number; score: number } | undefined;
  for (let used = 1; used <= Math.min(written.length - start, LONGEST); used++) {
    if (isQuote(written[start + used - 1]!.charCodeAt(0))) {
      break;
    }
    const text = written.slice(start, start + used).join(' ');
    const folded = foldAccents(text);
    const most = MARKED.test(text) && isVietnamese(text) ? mostWrongOf(text) : folded.length < 6 ? 1 : 2;
    const allowed = folded.length < 3 ? 0 : most;
    for (const spelling of candidates) {
      const most = spelling.length < 3 ? 0 : allowed;
      const isAnother = folded.length <= SHORT && foldAccents(spelling).charAt(0) !== folded.charAt(0);
      const distance =
        looksLikeName(text) || isAnother ? most + 1 : damerauLevenshtein(folded, foldAccents(spelling), most);
      const score = distance + 0.1 * damerauLevenshtein(text, spelling, 5) - 0.01 * used;
      if (distance <= most && (!best || score < best.score)) {
        best = { spelling, used, score };
      }
    }
  }
  return best;
}

function isSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** The words inside statements have no capitals, and names mostly have. */
function looksLikeName(text: string): boolean {
  return /[\p{Lu}_]/u.test(text);
}

function candidatesFor(statement: Statement, words: InnerWords): readonly string[] {
  const allowed = linksIn(statement);
  const found = words.links.filter(({ id }) => allowed.includes(id)).map(({ spelling }) => spelling);
  switch (statement.head) {
    case 'step':
      return [...found, ...words.relations];
    case 'attribute':
      return [...found, ...(statement.values.measure ? words.comparisons : []), ...words.units];
    case 'field':
      return words.ofFields;
    case 'select':
      return words.ofConditions;
    default:
      return found;
  }
}
