import type { LangiumDocument } from 'langium';
import type { DefinitionProvider } from 'langium/lsp';
import type { DefinitionParams, LocationLink, Range } from 'vscode-languageserver';
import { occurrenceAt } from '../references/occurrences.js';
import type { SymbolTable } from '../references/symbol-table.js';
import type { ModelWorkspace } from '../workspace/model-workspace.js';
import { textFilePathAt } from './text-file-paths.js';

/** Leads from a name to every place that declares it, and from the path of a text file to the file. */
export class GovArchDefinitionProvider implements DefinitionProvider {
  constructor(
    private readonly table: SymbolTable,
    private readonly workspace: () => ModelWorkspace,
  ) {}

  getDefinition(document: LangiumDocument, params: DefinitionParams): LocationLink[] | undefined {
    const offset = document.textDocument.offsetAt(params.position);
    const occurrence = occurrenceAt(this.table, document, offset);
    if (!occurrence) {
      return this.textFileAt(document, offset);
    }
    const workspace = this.workspace();
    const originSelectionRange = workspace.rangeOf(occurrence);
    return occurrence.symbol.declarations.map((declared) => {
      const targetSelectionRange = workspace.rangeOf(declared);
      const targetRange = declared.node.$cstNode?.range ?? targetSelectionRange;
      return { originSelectionRange, targetUri: declared.document, targetRange, targetSelectionRange };
    });
  }
  private textFileAt(document: LangiumDocument, offset: number): LocationLink[] | undefined {
    const written = textFilePathAt(document, offset);
    const file = written && this.workspace().textFileOf(document.uri.toString(), written.path);
    if (!file) {
      return undefined;
    }
    const originSelectionRange = this.workspace().rangeOf({ document: document.uri.toString(), ...written });
    return [{ originSelectionRange, targetUri: file.toString(), targetRange: BEGIN, targetSelectionRange: BEGIN }];
  }
}

const BEGIN: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
