import type { LangiumDocument } from 'langium';
import type { DefinitionProvider } from 'langium/lsp';
import type { DefinitionParams, LocationLink } from 'vscode-languageserver';
import { occurrenceAt } from '../references/occurrences.js';
import type { SymbolTable } from '../references/symbol-table.js';
import type { ModelWorkspace } from '../workspace/model-workspace.js';

/** Leads from a name to every place that declares it. */
export class GovArchDefinitionProvider implements DefinitionProvider {
  constructor(
    private readonly table: SymbolTable,
    private readonly workspace: () => ModelWorkspace,
  ) {}

  getDefinition(document: LangiumDocument, params: DefinitionParams): LocationLink[] | undefined {
    const occurrence = occurrenceAt(this.table, document, document.textDocument.offsetAt(params.position));
    if (!occurrence) {
      return undefined;
    }
    const workspace = this.workspace();
    const originSelectionRange = workspace.rangeOf(occurrence);
    return occurrence.symbol.declarations.map((declared) => {
      const targetSelectionRange = workspace.rangeOf(declared);
      const targetRange = declared.node.$cstNode?.range ?? targetSelectionRange;
      return { originSelectionRange, targetUri: declared.document, targetRange, targetSelectionRange };
    });
  }
}
