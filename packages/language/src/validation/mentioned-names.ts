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

/**
 * The elements and views that a statement may speak of which was not understood: those whose names or titles stand in it,
 * and those whose names are near to a word of its head. Rather too many than too few: what is meant is to be held back.
 */
export function mentionedIn({ head, text }: UnreadStatement, project: string, table: SymbolTable): NamedSymbol[] {
  const words = new Set(text.normalize('NFC').match(NAME));
  const headWords = [...new Set(head.match(NAME))].filter(mayBeMisspelt).map((word) => foldAccents(word));
  const spoken = foldedWords(text);
  const isMentioned = ({ simpleName, foldedName, node }: NamedSymbol) =>
    words.has(simpleName.normalize('NFC')) ||
    headWords.some((word) => isNear(word, foldedName)) ||
    (node !== undefined && titlesOf(node).some((title) => speaksOf(spoken, title)));
  return (['element', 'view'] as const).flatMap((space) =>
    [...table.visibleFrom(project, space)].filter(
      (symbol) => symbol.declaration && isWritten(symbol) && isMentioned(symbol),
    ),
  );
}

/** Short words without a capital are those of the language, such as `mở`, rather than a name. */
function mayBeMisspelt(word: string): boolean {
  return word.length >= 3 || /^\p{Lu}/u.test(word);
}

/** Whether a word may be a name, misspelt: in one letter of a short name, in a third of the letters of a longer one. */
function isNear(word: string, name: string): boolean {
  const allowed = Math.max(1, Math.floor(name.length / 3));
  const isAlike = word[0] === name[0] || (name.length > 2 && word[word.length - 1] === name[name.length - 1]);
  return isAlike && damerauLevenshtein(word, name, allowed) <= allowed;
}

/** The words of a text without accents, each between blanks. */
function foldedWords(text: string): string {
  return ` ${[...foldAccents(text).matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word).join(' ')} `;
}

function speaksOf(spoken: string, title: string): boolean {
  const words = foldedWords(title);
  return words.trim().length > 0 && spoken.includes(words);
}
