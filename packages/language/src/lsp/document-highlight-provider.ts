import type { LangiumDocument } from 'langium';
import type { DocumentHighlightProvider } from 'langium/lsp';
import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver';
import { occurrenceAt, occurrencesOf } from '../references/occurrences.js';
import type { SymbolTable } from '../references/symbol-table.js';
import type { ModelWorkspace } from '../workspace/model-workspace.js';

/** Marks the places in the document that name the symbol under the cursor. */
export class GovArchDocumentHighlightProvider implements DocumentHighlightProvider {
  constructor(
    private readonly table: SymbolTable,
    private readonly workspace: () => ModelWorkspace,
  ) {}

  getDocumentHighlight(document: LangiumDocument, params: DocumentHighlightParams): DocumentHighlight[] | undefined {
    const occurrence = occurrenceAt(this.table, document, document.textDocument.offsetAt(params.position));
    if (!occurrence) {
      return undefined;
    }
    return occurrencesOf(this.table, [document], occurrence.symbol).map((item) => ({
      range: this.workspace().rangeOf(item),
      kind: item.isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  }
}
