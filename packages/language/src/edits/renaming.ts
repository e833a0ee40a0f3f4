import type { LangiumDocument } from 'langium';
import { lexiconOfDocument } from '../parser/parser.js';
import { type Occurrence, occurrencesOf } from '../references/occurrences.js';
import { isPart, type NamedSymbol } from '../references/symbol.js';
import type { SymbolTable } from '../references/symbol-table.js';
import type { Lexicon } from '../syntax/lexicon.js';
import { isName, readsLikeWord } from './element-names.js';
import { type Refusal, refusals } from './refusals.js';
import type { TextChange } from './text-change.js';

/** Every place that names a symbol, with the name that it is to get. */
export function renamedOccurrences(
  table: SymbolTable,
  documents: Iterable<LangiumDocument>,
  symbol: NamedSymbol,
  name: string,
): (TextChange & { readonly document: string })[] {
  return [...documents].flatMap((document) => {
    const lexicon = lexiconOfDocument(document);
    return occurrencesOf(table, [document], symbol).map((occurrence) => {
      const { start, end } = occurrence;
      const newText = needsEscape(occurrence, name, lexicon) ? `^${name}` : name;
      return { document: occurrence.document, start, end, newText };
    });
  });
}

/** Why a symbol cannot get a name; undefined where it can. */
export function renamingRefusal(table: SymbolTable, symbol: NamedSymbol, name: string): Refusal | undefined {
  if (!isName(name)) {
    return refusals.notAName(name);
  }
  const other = name === symbol.simpleName ? undefined : collision(table, symbol, name);
  return other && refusals.taken(other.qualifiedName, name);
}

/** A symbol that the new name would clash with: the same qualified name, or another reading of the simple one. */
function collision(table: SymbolTable, symbol: NamedSymbol, name: string): NamedSymbol | undefined {
  const parent = symbol.qualifiedName.slice(0, symbol.qualifiedName.length - symbol.simpleName.length);
  const same = table.symbol(symbol.project, parent + name, symbol.space);
  if (same || isPart(symbol)) {
    return same;
  }
  for (const other of table.symbolsOf(symbol.project, symbol.space)) {
    if (other !== symbol && other.simpleName === name && !isPart(other)) {
      return other;
    }
  }
  return undefined;
}

/** A name that begins a statement and reads like a word of the language is written with `^`. */
function needsEscape({ leaf, start }: Occurrence, name: string, lexicon: Lexicon): boolean {
  const beginsStatement = leaf.tokenType.name === 'SUBJECT' || leaf.tokenType.name === 'ORIGIN';
  const isEscaped = leaf.text[start - leaf.offset - 1] === '^';
  return beginsStatement && start === leaf.offset && !isEscaped && readsLikeWord(name, lexicon);
}
