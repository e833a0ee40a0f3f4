import { foldedName } from './disk-names.js';

/**
 * The patterns of `include` and `exclude`. They come with a repository that somebody else may have written, so they are
 * compared without regular expressions, in time that grows with the pattern and the path and not faster.
 *
 * - `*` any characters but `/`, `?` one of them, `[a-z]` one of some, `[!a-z]` none of them
 * - `**` any folders, also none
 * - `{a,b}` either
 * - `\` is `/`, as Windows writes paths
 *
 * Names that begin with a dot are meant only by a pattern that writes the dot.
 */
export interface PathPattern {
  /** Whether it fits a path relative to the project's folder, with `/` between folders. */
  matches(relativePath: string): boolean;
}

/** Ways that `{a,b}` may part into, over all braces of a pattern. */
const MOST_ALTERNATIVES = 64;
const LONGEST_PATTERN = 1000;

/** Groups, repetitions and alternatives as regular expressions and shells have them: `+(a|b)`, `(a+)+`, `!(a)`, `!a`. */
const NOT_UNDERSTOOD = /^!|[?*+@!]\(|\)[?*+{]|\|/;

/** Reads a pattern; undefined for what is not one. */
export function pathPatternOf(written: string): PathPattern | undefined {
  const text = written.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '');
  if (text.trim() === '' || text.length > LONGEST_PATTERN || NOT_UNDERSTOOD.test(text)) {
    return undefined;
  }
  const alternatives = withoutBraces(text);
  const parsed = alternatives?.map((alternative) => alternative.split('/').map(segmentOf));
  if (!parsed || parsed.some((segments) => segments.includes(undefined))) {
    return undefined;
  }
  const patterns = parsed as Segment[][];
  return {
    matches: (path) => {
      const names = path.replace(/^\.\//, '').normalize('NFC').split('/');
      return patterns.some((segments) => segmentsMatch(segments, names));
    },
  };
}

/**
 * The test whether a path fits one of some patterns; what is no pattern fits nothing.
 *
 * @param ignoringCase whether letters that differ in case alone are the same, as the disk takes them
 */
export function matcherOf(patterns: readonly string[], ignoringCase: boolean): (relativePath: string) => boolean {
  const spelled = (text: string): string => (ignoringCase ? foldedName(text) : text);
  const read = patterns.flatMap((pattern) => pathPatternOf(spelled(pattern)) ?? []);
  return (path) => {
    const known = spelled(path);
    return read.some((pattern) => pattern.matches(known));
  };
}

/** Writes out `{a,b}`; undefined where braces are not closed or mean too much. */
function withoutBraces(text: string): string[] | undefined {
  let done: string[] = [''];
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    if (character === '{') {
      const end = text.indexOf('}', index);
      const inside = end < 0 ? '{' : text.slice(index + 1, end);
      if (inside.includes('{') || inside.includes('..')) {
        return undefined;
      }
      const choices = inside.split(',');
      done = done.flatMap((start) => choices.map((choice) => start + choice));
      index = end;
    } else if (character === '}') {
      return undefined;
    } else {
      done = done.map((start) => start + character);
    }
    if (done.length > MOST_ALTERNATIVES) {
      return undefined;
    }
  }
  return done;
}

/** What stands between two `/`: any folders, or the parts of one name. */
type Segment = 'any-folders' | readonly Part[];

/** A part of a name: any characters, one, or one that is or is not in a set. */
type Part = 'any' | 'one' | CharacterSet;

interface CharacterSet {
  readonly ranges: readonly (readonly [string, string])[];
  readonly excluded: boolean;
  /** Written as itself, not in brackets. */
  readonly plain?: true;
}

function segmentOf(text: string): Segment | undefined {
  if (text === '**') {
    return 'any-folders';
  }
  const parts: Part[] = [];
  const characters = [...text];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index]!;
    if (character === '*') {
      // Two stars inside a name mean what one means.
      if (parts[parts.length - 1] !== 'any') {
        parts.push('any');
      }
    } else if (character === '?') {
      parts.push('one');
    } else if (character === '[') {
      const end = characters.indexOf(']', index + 2);
      if (end < 0) {
        return undefined;
      }
      parts.push(characterSetOf(characters.slice(index + 1, end)));
      index = end;
    } else {
      parts.push({ ranges: [[character, character]], excluded: false, plain: true });
    }
  }
  return parts;
}

function characterSetOf(characters: readonly string[]): CharacterSet {
  const excluded = characters[0] === '!' || characters[0] === '^';
  const ranges: [string, string][] = [];
  for (let index = excluded ? 1 : 0; index < characters.length; index++) {
    const first = characters[index]!;
    if (characters[index + 1] === '-' && index + 2 < characters.length) {
      ranges.push([first, characters[index + 2]!]);
      index += 2;
    } else {
      ranges.push([first, first]);
    }
  }
  return { ranges, excluded };
}

/** Compares folder by folder; after a `**` that fails, only the last one is tried further on, which is enough. */
function segmentsMatch(segments: readonly Segment[], names: readonly string[]): boolean {
  return wildcardMatch(
    segments,
    names,
    (segment) => segment === 'any-folders',
    (segment, name) => segment !== 'any-folders' && nameMatches(segment, name),
    (name) => !name.startsWith('.'),
  );
}

function nameMatches(parts: readonly Part[], name: string): boolean {
  const [first] = parts;
  if (name.startsWith('.') && !(typeof first === 'object' && first.plain)) {
    return false;
  }
  return wildcardMatch(
    parts,
    [...name],
    (part) => part === 'any',
    (part, character) => part === 'one' || (typeof part === 'object' && isIn(character, part)),
    () => true,
  );
}

function isIn(character: string, { ranges, excluded }: CharacterSet): boolean {
  return ranges.some(([first, last]) => first <= character && character <= last) !== excluded;
}

/**
 * Whether items fit a list of wanted things of which some mean any number of items. It goes back to the last of those
 * only, so the time is at most the product of both lengths.
 *
 * @param isAny whether a wanted thing means any number of items
 * @param mayBeAny whether an item may be one of any number
 */
function wildcardMatch<Wanted, Item>(
  wanted: readonly Wanted[],
  items: readonly Item[],
  isAny: (wanted: Wanted) => boolean,
  fits: (wanted: Wanted, item: Item) => boolean,
  mayBeAny: (item: Item) => boolean,
): boolean {
  let position = 0;
  let item = 0;
  let lastAny = -1;
  let takenByAny = 0;
  while (item < items.length) {
    const next = wanted[position];
    if (next !== undefined && isAny(next)) {
      lastAny = position++;
      takenByAny = item;
    } else if (next !== undefined && fits(next, items[item]!)) {
      position++;
      item++;
    } else if (lastAny >= 0 && mayBeAny(items[takenByAny]!)) {
      takenByAny++;
      item = takenByAny;
      position = lastAny + 1;
    } else {
      return false;
    }
  }
  while (position < wanted.length && isAny(wanted[position]!)) {
    position++;
  }
  return position === wanted.length;
}
