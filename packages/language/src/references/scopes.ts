import type { AstNode } from 'langium';
import type { Extension } from '../generated/ast.js';
import type { SymbolReference } from './symbol-reference.js';
import type { SymbolTable } from './symbol-table.js';

/** Qualified names of the declarations around a node, innermost first; its own is the first where it declares one. */
export function scopesAround(node: AstNode, table: SymbolTable): string[] {
  const scopes: string[] = [];
  for (let current: AstNode | undefined = node; current; current = current.$container) {
    const declared = table.declarationOf(current);
    if (declared) {
      scopes.push(declared.symbol.qualifiedName);
    } else if (current.$type === 'Extension') {
      const target = (current as Extension).target as SymbolReference | undefined;
      scopes.push(...(target?.symbol ? [target.symbol.qualifiedName] : []));
    }
  }
  return scopes;
}
