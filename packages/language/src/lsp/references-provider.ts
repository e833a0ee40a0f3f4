import type { LangiumDocument, LangiumDocuments } from 'langium';
import type { ReferencesProvider } from 'langium/lsp';
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { occurrenceAt, occurrencesOf } from '../references/occurrences.js';
import type { SymbolTable } from '../references/symbol-table.js';
import type { ModelWorkspace } from '../workspace/model-workspace.js';

/** Finds every place in every project that names a symbol. */
export class GovArchReferencesProvider implements ReferencesProvider {
  constructor(
    private readonly table: SymbolTable,
    private readonly documents: LangiumDocuments,
    private readonly workspace: () => ModelWorkspace,
  ) {}

  findReferences(document: LangiumDocument, params: ReferenceParams): Location[] {
    const occurrence = occurrenceAt(this.table, document, document.textDocument.offsetAt(params.position));
    if (!occurrence) {
      return [];
    }
    return occurrencesOf(this.table, this.documents.all, occurrence.symbol)
      .filter((item) => params.context.includeDeclaration || !item.isDeclaration)
      .map((item) => ({ uri: item.document, range: this.workspace().rangeOf(item) }));
  }
}
