import type { CoreKindId, KindEntry, SectionId } from '@govarch/model/vocabulary';
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

const OF_KIND: Partial<Record<CoreKindId, SymbolKind>> = {
  architecture: SymbolKind.Package,
  process: SymbolKind.Function,
  function: SymbolKind.Function,
  field: SymbolKind.Field,
  flow: SymbolKind.Operator,
};

/** The icon of a kind in the outline and in searches: by its section, with a few of their own. */
export function symbolKindOf(kind: KindEntry | undefined, base: CoreKindId | undefined): SymbolKind {
  const ofSection = OF_SECTION[(kind?.section ?? '') as SectionId];
  return (base && OF_KIND[base]) ?? ofSection ?? SymbolKind.Object;
}
