import type { AstNode, LangiumDocument, LeafCstNode } from 'langium';
import { leafAt } from '../parser/leaves.js';
import type { NamedSymbol } from './symbol.js';
import type { SymbolReference } from './symbol-reference.js';
import type { SymbolTable } from './symbol-table.js';

/** A stretch of a document that names a symbol: a whole name, or one part of a qualified one. */
export interface Occurrence {
  readonly symbol: NamedSymbol;
  /** URI of the document. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** The token in which it stands. */
  readonly leaf: LeafCstNode;
  readonly isDeclaration: boolean;
}

/** The symbol that is named at an offset: by its declaration, by a reference, or as a part of a qualified name. */
export function occurrenceAt(table: SymbolTable, document: LangiumDocument, offset: number): Occurrence | undefined {
  const leaf = leafAt(document, offset);
  if (!leaf || leaf.hidden) {
    return undefined;
  }
  const uri = document.uri.toString();
  const reference = table.referencesIn(uri).find((candidate) => sameLeaf(candidate, leaf));
  const occurrences = reference
    ? occurrencesInReference(table, uri, reference, leaf)
    : declarationsAt(table, uri, leaf, leaf.astNode);
  return occurrences.find((occurrence) => occurrence.start <= offset && offset <= occurrence.end);
}

/** Every place that names the symbol, declarations and qualified names that lead through it included. */
export function occurrencesOf(
  table: SymbolTable,
  documents: Iterable<LangiumDocument>,
  symbol: NamedSymbol,
): Occurrence[] {
  const result: Occurrence[] = [];
  for (const document of documents) {
    const uri = document.uri.toString();
    for (const reference of table.referencesIn(uri)) {
      const leaf = reference.$refNode;
      if (reference.symbol && leaf && isOrContains(symbol, reference.symbol)) {
        result.push(
          ...occurrencesInReference(table, uri, reference, leaf as LeafCstNode).filter(
            (item) => item.symbol === symbol,
          ),
        );
      }
    }
    for (const declared of table.declarationsIn(uri)) {
      const leaf = declared.symbol === symbol ? leafAt(document, declared.end) : undefined;
      if (leaf) {
        result.push(...declarationsAt(table, uri, leaf, declared.node));
      }
    }
  }
  return result;
}

function sameLeaf(reference: SymbolReference, leaf: LeafCstNode): boolean {
  return reference.$refNode?.offset === leaf.offset && reference.$refNode.end === leaf.end;
}

function isOrContains(symbol: NamedSymbol, other: NamedSymbol): boolean {
  return (
    symbol === other || (symbol.project === other.project && other.qualifiedName.startsWith(`${symbol.qualifiedName}.`))
  );
}

function occurrencesInReference(
  table: SymbolTable,
  document: string,
  reference: SymbolReference,
  leaf: LeafCstNode,
): Occurrence[] {
  const { symbol } = reference;
  if (!symbol) {
    return [];
  }
  const names = symbol.qualifiedName.split('.');
  const parts = partsOf(leaf);
  return parts.flatMap((part, index) => {
    const qualifiedName = names.slice(0, names.length - (parts.length - 1 - index)).join('.');
    const named = index === parts.length - 1 ? symbol : table.symbol(symbol.project, qualifiedName);
    return named ? [{ symbol: named, document, ...part, leaf, isDeclaration: false }] : [];
  });
}

function declarationsAt(table: SymbolTable, document: string, leaf: LeafCstNode, node: AstNode): Occurrence[] {
  const declared = table.declarationOf(node);
  if (leaf.tokenType.name !== 'NAME' || !declared || leaf.end !== declared.end) {
    return [];
  }
  const parts = partsOf(leaf);
  const part = parts[parts.length - 1];
  return part ? [{ symbol: declared.symbol, document, ...part, leaf, isDeclaration: true }] : [];
}

/** The parts of a qualified name without its project's alias and without `^`. */
function partsOf(leaf: LeafCstNode): { start: number; end: number }[] {
  const alias = leaf.text.indexOf('::');
  const from = alias < 0 ? 0 : alias + 2;
  const parts: { start: number; end: number }[] = [];
  for (const match of leaf.text.slice(from).matchAll(/[^.]+/gu)) {
    const escaped = match[0].startsWith('^') ? 1 : 0;
    const start = leaf.offset + from + match.index + escaped;
    parts.push({ start, end: start + match[0].length - escaped });
  }
  return parts;
}
