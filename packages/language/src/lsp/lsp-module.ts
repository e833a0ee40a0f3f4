import type { LangiumDocuments, Module } from 'langium';
import type { LangiumLSPServices, LangiumSharedLSPServices } from 'langium/lsp';
import type { SymbolTable } from '../references/symbol-table.js';
import type { ModelWorkspace } from '../workspace/model-workspace.js';
import { GovArchCodeActionProvider } from './code-action-provider.js';
import { GovArchCompletionProvider } from './completion/completion-provider.js';
import { GovArchDefinitionProvider } from './definition-provider.js';
import { GovArchDocumentHighlightProvider } from './document-highlight-provider.js';
import { GovArchDocumentSymbolProvider } from './document-symbol-provider.js';
import { GovArchFoldingRangeProvider } from './folding-range-provider.js';
import { GovArchFormatter } from './formatting/formatter.js';
import { GovArchHoverProvider } from './hover-provider.js';
import { GovArchReferencesProvider } from './references-provider.js';
import { GovArchRenameProvider } from './rename-provider.js';
import { GovArchSemanticTokenProvider } from './semantic-token-provider.js';
import type { UserLanguage } from './user-language.js';
import { GovArchWorkspaceSymbolProvider } from './workspace-symbol-provider.js';

/** What the editor's services rest on. */
export interface EditorContext {
  readonly table: SymbolTable;
  readonly documents: LangiumDocuments;
  readonly workspace: () => ModelWorkspace;
  readonly language: UserLanguage;
}

/** The services that answer an editor's requests about one document. */
export function createEditorModule(context: () => EditorContext): Module<object, { lsp: LangiumLSPServices['lsp'] }> {
  return {
    lsp: {
      CompletionProvider: () => new GovArchCompletionProvider(context()),
      HoverProvider: () => new GovArchHoverProvider(context().table, context().workspace, context().language),
      DefinitionProvider: () => new GovArchDefinitionProvider(context().table, context().workspace),
      ReferencesProvider: () =>
        new GovArchReferencesProvider(context().table, context().documents, context().workspace),
      DocumentHighlightProvider: () => new GovArchDocumentHighlightProvider(context().table, context().workspace),
      RenameProvider: () =>
        new GovArchRenameProvider(context().table, context().documents, context().workspace, context().language),
      DocumentSymbolProvider: () =>
        new GovArchDocumentSymbolProvider(context().table, context().workspace, context().language),
      FoldingRangeProvider: () => new GovArchFoldingRangeProvider(),
      SemanticTokenProvider: () => new GovArchSemanticTokenProvider(),
      Formatter: () => new GovArchFormatter(),
      CodeActionProvider: () => {
        const { workspace, language } = context();
        const findingsOf = (document: string) => workspace().findingsOf(document);
        return new GovArchCodeActionProvider({ workspace, language, findingsOf, versionOf: () => undefined });
      },
    },
  };
}

/** The services that answer an editor's requests about the whole workspace. */
export function createSharedEditorModule(
  context: () => EditorContext,
): Module<object, { lsp: Pick<LangiumSharedLSPServices['lsp'], 'WorkspaceSymbolProvider'> }> {
  return {
    lsp: {
      WorkspaceSymbolProvider: () => new GovArchWorkspaceSymbolProvider(context().workspace, context().language),
    },
  };
}
