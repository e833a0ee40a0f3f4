import { NamedSymbol } from '../../references/symbol.js';
import type { SymbolTable } from '../../references/symbol-table.js';

/**
 * The shortest name that means the symbol everywhere in a project: its simple name where that is unambiguous, else as
 * much of the qualified name as is needed, with the alias of its project where that is another.
 */
export function shortestName(table: SymbolTable, symbol: NamedSymbol, project: string): string {
  const full = table.nameFrom(symbol, project) ?? symbol.qualifiedName;
  const alias = full.slice(0, full.length - symbol.qualifiedName.length);
  const parts = symbol.qualifiedName.split('.');
  for (let count = 1; count < parts.length; count++) {
    const name = alias + parts.slice(-count).join('.');
    const resolution = table.resolve(name, { project, scopes: () => [] }, symbol.space);
    if (resolution instanceof NamedSymbol && resolution === symbol) {
      return name;
    }
  }
  return full;
}
