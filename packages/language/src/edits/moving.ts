import type { LangiumDocument, LeafCstNode } from 'langium';
import { type DeclaredName, NamedSymbol } from '../references/symbol.js';
import type { SymbolReference } from '../references/symbol-reference.js';
import type { SymbolTable } from '../references/symbol-table.js';
import { UNNAMED } from '../syntax/unnamed.js';
import type { TextChange } from './text-change.js';

/**
 * Names that would lead elsewhere after a declaration has moved: those that go through what it stood in, and those that
 * meant the nearest of several.
 *
 * @param qualifiedName what the declaration is called then
 */
export function movedNames(
  table: SymbolTable,
  documents: Iterable<LangiumDocument>,
  declared: DeclaredName,
  qualifiedName: string,
): (TextChange & { readonly document: string })[] {
  const { symbol } = declared;
  const result: (TextChange & { readonly document: string })[] = [];
  for (const { uri } of documents) {
    const document = uri.toString();
    for (const reference of table.referencesIn(document)) {
      const node = reference.$refNode as LeafCstNode | undefined;
      const newText = node && newName(table, reference, declared, document, qualifiedName);
      if (newText !== undefined && newText !== node!.text) {
        result.push({ document, start: node!.offset, end: node!.end, newText });
      }
    }
  }
  return symbol.simpleName.startsWith(UNNAMED) ? [] : result;
}

function newName(
  table: SymbolTable,
  { $refText, $refNode, symbol: target }: SymbolReference,
  { symbol, node, document: home }: DeclaredName,
  document: string,
  qualifiedName: string,
): string | undefined {
  if (!target) {
    return undefined;
  }
  const isMoved = target === symbol || isInside(target, symbol);
  const inside = home === document && isWithin($refNode!.offset, node.$cstNode);
  if (!isMoved && !inside) {
    return undefined;
  }
  const separator = $refText.indexOf('::');
  const alias = separator < 0 ? '' : $refText.slice(0, separator + 2);
  const written = $refText.slice(alias.length);
  const stays = meansAnywhere(table, target, written);
  if (!isMoved) {
    return stays || alias !== '' ? undefined : target.qualifiedName;
  }
  const below = target.qualifiedName.slice(symbol.qualifiedName.length);
  const parts = written.split('.').length;
  const goesThrough = parts > below.split('.').length;
  return goesThrough || !stays ? alias + qualifiedName + below : undefined;
}

function isInside(target: NamedSymbol, symbol: NamedSymbol): boolean {
  return target.project === symbol.project && target.qualifiedName.startsWith(`${symbol.qualifiedName}.`);
}

function isWithin(offset: number, node: { readonly offset: number; readonly end: number } | undefined): boolean {
  return node !== undefined && node.offset <= offset && offset < node.end;
}

/** Whether a name means the symbol wherever it is written in its project. */
function meansAnywhere(table: SymbolTable, symbol: NamedSymbol, name: string): boolean {
  const found = table.resolve(name, { project: symbol.project, scopes: () => [] });
  return found instanceof NamedSymbol && found === symbol;
}
