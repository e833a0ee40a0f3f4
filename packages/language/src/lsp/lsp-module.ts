import type { LangiumDocuments, Module } from 'langium';
import type { LangiumLSPServices, LangiumSharedLSPServices } from 'langium/lsp';
import type { SymbolTable } from '../references/symbol-table.js';
import type { ModelWorkspace } from '../workspace/model-workspace.js';
import { GovArchCodeActionProvider } from './code-action-provider.js';
import { GovArchCompletionProvider } from './completion/completion-provider.js';
import { GovArchDefinitionProvider } from './definition-provider.js';
import { GovArchDocumentHighlightProvider } from './document-highlight-provider.js';
import { GovArchDocumentLinkProvider } from './document-link-provider.js';
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

type DocumentProviders = LangiumLSPServices['lsp'];
type WorkspaceProviders = Pick<LangiumSharedLSPServices['lsp'], 'WorkspaceSymbolProvider'>;
type Makers<Providers> = { readonly [Name in keyof Providers]?: (context: EditorContext) => Providers[Name] };

/** What answers an editor's requests about one document: a line for each feature. */
export const documentProviders = {
  CompletionProvider: (context) => new GovArchCompletionProvider(context),
  HoverProvider: ({ table, workspace, language }) => new GovArchHoverProvider(table, workspace, language),
  DefinitionProvider: ({ table, workspace }) => new GovArchDefinitionProvider(table, workspace),
  DocumentLinkProvider: ({ workspace }) => new GovArchDocumentLinkProvider(workspace),
  ReferencesProvider: ({ table, documents, workspace }) => new GovArchReferencesProvider(table, documents, workspace),
  DocumentHighlightProvider: ({ table, workspace }) => new GovArchDocumentHighlightProvider(table, workspace),
  RenameProvider: ({ table, documents, workspace, language }) =>
    new GovArchRenameProvider(table, documents, workspace, language),
  DocumentSymbolProvider: ({ table, workspace, language }) =>
    new GovArchDocumentSymbolProvider(table, workspace, language),
  FoldingRangeProvider: () => new GovArchFoldingRangeProvider(),
  SemanticTokenProvider: () => new GovArchSemanticTokenProvider(),
  Formatter: () => new GovArchFormatter(),
  CodeActionProvider: ({ workspace, language }) => {
    const findingsOf = (document: string) => workspace().findingsOf(document);
    return new GovArchCodeActionProvider({ workspace, language, findingsOf, versionOf: () => undefined });
  },
} satisfies Makers<DocumentProviders>;

/** What answers an editor's requests about the whole workspace. */
export const workspaceProviders = {
  WorkspaceSymbolProvider: ({ workspace, language }) => new GovArchWorkspaceSymbolProvider(workspace, language),
} satisfies Makers<WorkspaceProviders>;

/** The name of a provider by which an editor's requests are answered. */
export type EditorProvider = keyof typeof documentProviders | keyof typeof workspaceProviders;

/** The services that answer an editor's requests about one document. */
export function createEditorModule(context: () => EditorContext): Module<object, { lsp: DocumentProviders }> {
  return { lsp: made(documentProviders, context) };
}

/** The services that answer an editor's requests about the whole workspace. */
export function createSharedEditorModule(context: () => EditorContext): Module<object, { lsp: WorkspaceProviders }> {
  return { lsp: made(workspaceProviders, context) };
}

function made<Table extends Readonly<Record<string, (context: EditorContext) => unknown>>>(
  makers: Table,
  context: () => EditorContext,
) {
  const services = Object.entries(makers).map(([name, make]) => [name, () => make(context())] as const);
  return Object.fromEntries(services) as { [Name in keyof Table]: () => ReturnType<Table[Name]> };
}
