import { foldAccents } from '@govarch/model/text';

/** Something that may be offered. */
export interface Candidate<Item> {
  /** What the list shows and sorts by. */
  readonly label: string;
  /** Forms by which it is found, folded: see {@link searchKey}. */
  readonly keys: readonly string[];
  /** Smaller comes first among equally good matches. */
  readonly weight: number;
  readonly item: Item;
}

/** A candidate that fits what was typed. */
export interface Match<Item> {
  readonly candidate: Candidate<Item>;
  /**
   * What the editor's own filter compares with the typed text: the text as typed, then the rest of the form that matched,
   * or all of it where it does not begin so. So what was found without tone marks is not thrown out again for having them,
   * and nothing is taken for a better match than what begins with the typed text: VS Code puts first what equals it.
   */
  readonly filterText: string;
}

/** The candidates that fit, best first. */
export interface Ranking<Item> {
  readonly matches: readonly Match<Item>[];
  /** Whether there were more than the limit. */
  readonly cut: boolean;
}

interface Scored<Item> {
  readonly candidate: Candidate<Item>;
  readonly quality: number;
  readonly key: string;
}

const EQUAL = 0;
const BEGINS = 1;
const WORD_BEGINS = 2;
const CONTAINS = 3;

/** A form by which a candidate is found: lower case, without tone marks, single blanks. */
export function searchKey(text: string): string {
  return foldAccents(text).replace(/\s+/gu, ' ');
}

/** Ranks candidates by how well they fit the typed text, in any case, with or without tone marks. */
export function rank<Item>(typed: string, candidates: Iterable<Candidate<Item>>, limit: number): Ranking<Item> {
  const wanted = searchKey(typed);
  const scored: Scored<Item>[] = [];
  for (const candidate of candidates) {
    const score = scoreOf(wanted, candidate);
    if (score) {
      scored.push(score);
    }
  }
  scored.sort(compareScores);
  return {
    matches: scored.slice(0, limit).map(({ candidate, quality, key }) => ({
      candidate,
      filterText: typed + (quality <= BEGINS ? key.slice(wanted.length) : ` ${key}`),
    })),
    cut: scored.length > limit,
  };
}

function compareScores<Item>(a: Scored<Item>, b: Scored<Item>): number {
  return (
    a.quality - b.quality ||
    a.candidate.weight - b.candidate.weight ||
    (a.candidate.label < b.candidate.label ? -1 : a.candidate.label > b.candidate.label ? 1 : 0)
  );
}

function scoreOf<Item>(wanted: string, candidate: Candidate<Item>): Scored<Item> | undefined {
  let best: Scored<Item> | undefined;
  for (const key of candidate.keys) {
    const quality = qualityOf(wanted, key);
    if (quality !== undefined && (!best || quality < best.quality)) {
      best = { candidate, quality, key };
    }
  }
  return best;
}

function qualityOf(wanted: string, key: string): number | undefined {
  const index = key.indexOf(wanted);
  if (index === 0) {
    return key.length === wanted.length ? EQUAL : BEGINS;
  }
  if (index < 0) {
    return undefined;
  }
  return isBoundary(key.charCodeAt(index - 1)) ? WORD_BEGINS : wanted.length > 1 ? CONTAINS : undefined;
}

/** Whether a word may begin after the character: a blank or one of `.:_-`. */
function isBoundary(code: number): boolean {
  return code === 32 || code === 46 || code === 58 || code === 95 || code === 45;
}
