import { damerauLevenshtein, foldAccents } from '@govarch/model/text';
import { isWritten, type NamedSymbol } from '../references/symbol.js';
import { type SymbolTable, titlesOf } from '../references/symbol-table.js';

const NAME = /[\p{L}\p{M}\p{N}_-]+/gu;

/** What a statement that was not understood says: its head, and everything in it. */
export interface UnreadStatement {
  /** Everything before its body: here it names what it speaks of, perhaps misspelt. */
  readonly head: string;
  readonly text: string;
}

/** In how many letters a word may differ from a name of some length and still be that name, misspelt. */
export type Tolerance = (length: number) => number;

/** Of what was not understood at all: in one letter of a short name, in a third of the letters of a longer one. */
const THIRD: Tolerance = (length) => Math.max(1, Math.floor(length / 3));
/** Of what may be about something else altogether. */
export const SLIP: Tolerance = (length) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * The elements and views that a statement may speak of which was not understood: those whose names or titles stand in it,
 * and for each other word of its head those with the nearest names. Rather too many than too few: what is meant is to be
 * held back.
 */
export function mentionedIn(
  { head, text }: UnreadStatement,
  project: string,
  table: SymbolTable,
  tolerance: Tolerance = THIRD,
): NamedSymbol[] {
  const words = new Set(text.normalize('NFC').match(NAME));
  const spoken = foldedWords(text);
  const isMentioned = ({ simpleName, node }: NamedSymbol) =>
    words.has(simpleName.normalize('NFC')) ||
    (node !== undefined && titlesOf(node).some((title) => speaksOf(spoken, title)));
  const symbols = writtenIn(project, table);
  const mentioned = symbols.filter(isMentioned);
  const names = new Set(mentioned.map(({ simpleName }) => simpleName.normalize('NFC')));
  const misspelt = [...new Set(head.normalize('NFC').match(NAME))].filter(
    (word) => mayBeMisspelt(word) && !names.has(word),
  );
  return [...new Set([...mentioned, ...misspelt.flatMap((word) => nearestTo(foldAccents(word), symbols, tolerance))])];
}

/** The elements and views that have a title, but for accents and for what parts words. */
export function titledAs(title: string, project: string, table: SymbolTable): NamedSymbol[] {
  const words = foldedWords(title);
  return writtenIn(project, table).filter(
    ({ node }) => node !== undefined && titlesOf(node).some((other) => foldedWords(other) === words),
  );
}

function writtenIn(project: string, table: SymbolTable): readonly NamedSymbol[] {
  return (['element', 'view'] as const).flatMap((space) =>
    [...table.visibleFrom(project, space)].filter((symbol) => symbol.declaration && isWritten(symbol)),
  );
}

/** Short words without a capital are those of the language, such as `mở`, rather than a name. */
function mayBeMisspelt(word: string): boolean {
  return word.length >= 3 || /^\p{Lu}/u.test(word);
}

/** The symbols that a word may name, misspelt: the nearest, and those that are only one letter further away. */
function nearestTo(word: string, symbols: readonly NamedSymbol[], tolerance: Tolerance): NamedSymbol[] {
  const found = symbols.flatMap((symbol) => {
    const letters = lettersWrong(word, symbol.foldedName, tolerance);
    return letters === undefined ? [] : [{ symbol, letters }];
  });
  const fewest = Math.min(...found.map(({ letters }) => letters));
  return found.filter(({ letters }) => letters <= fewest + 1).map(({ symbol }) => symbol);
}

/** The letters in which a word differs from a name; undefined where they are too many for it to be that name. */
function lettersWrong(word: string, name: string, tolerance: Tolerance): number | undefined {
  const allowed = tolerance(name.length);
  const isAlike = word[0] === name[0] || (name.length > 2 && word[word.length - 1] === name[name.length - 1]);
  if (!isAlike || Math.abs(word.length - name.length) > allowed) {
    return undefined;
  }
  const letters = damerauLevenshtein(word, name, allowed);
  return letters <= allowed ? letters : undefined;
}

/** The words of a text without accents, each between blanks. */
function foldedWords(text: string): string {
  return ` ${[...foldAccents(text).matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word).join(' ')} `;
}

function speaksOf(spoken: string, title: string): boolean {
  const words = foldedWords(title);
  return words.trim().length > 0 && spoken.includes(words);
}
