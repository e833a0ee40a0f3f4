import { type KindId, kindEntry, type SectionId } from '@govarch/model/vocabulary';
import { SymbolKind } from 'vscode-languageserver';

const OF_SECTION: Partial<Record<SectionId, SymbolKind>> = {
  motivation: SymbolKind.Event,
  business: SymbolKind.Interface,
  data: SymbolKind.Struct,
  application: SymbolKind.Class,
  technology: SymbolKind.Module,
  security: SymbolKind.Key,
  transition: SymbolKind.Constant,
  governance: SymbolKind.Interface,
};

const OF_KIND: Partial<Record<KindId, SymbolKind>> = {
  architecture: SymbolKind.Package,
  process: SymbolKind.Function,
  function: SymbolKind.Function,
  field: SymbolKind.Field,
  flow: SymbolKind.Operator,
};

/** The icon of a kind in the outline and in searches: by its section, with a few of their own. */
export function symbolKindOf(kind: KindId | undefined): SymbolKind {
  if (kind === undefined) {
    return SymbolKind.Object;
  }
  const { section } = kindEntry(kind);
  return OF_KIND[kind] ?? (section && OF_SECTION[section]) ?? SymbolKind.Object;
}
