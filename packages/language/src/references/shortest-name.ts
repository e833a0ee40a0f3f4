import { NamedSymbol } from './symbol.js';
import type { SymbolTable } from './symbol-table.js';

/**
 * The shortest name that means the symbol everywhere in a project: its simple name where that is unambiguous, else as
 * much of the qualified name as is needed, with the alias of its project where that is another.
 */
export function shortestName(table: SymbolTable, symbol: NamedSymbol, project: string): string {
  const full = table.nameFrom(symbol, project) ?? symbol.qualifiedName;
  const alias = full.slice(0, full.length - symbol.qualifiedName.length);
  const name = shortestSuffix(symbol.qualifiedName, (suffix) => {
    const resolution = table.resolve(alias + suffix, { project, scopes: () => [] }, symbol.space);
    return resolution instanceof NamedSymbol && resolution === symbol;
  });
  return alias + name;
}

/** The last parts of a qualified name, as few as fit; all of them where fewer do not. */
export function shortestSuffix(qualifiedName: string, fits: (name: string) => boolean): string {
  const parts = qualifiedName.split('.');
  for (let count = 1; count < parts.length; count++) {
    const name = parts.slice(-count).join('.');
    if (fits(name)) {
      return name;
    }
  }
  return qualifiedName;
}
