import type { EditorProvider } from '@govarch/language/editor-providers';
import type { AllGovArchEditorServices } from '@govarch/language/editor-services';
import { DocumentState } from 'langium';
import {
  addCompletionHandler,
  addDocumentHighlightHandler,
  addDocumentSymbolHandler,
  addFindReferencesHandler,
  addFoldingRangeHandler,
  addFormattingHandler,
  addGotoDefinitionHandler,
  addHoverHandler,
  addRenameHandler,
  addWorkspaceSymbolHandler,
  WorkspaceState,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { addCodeActions } from './config-files.js';
import { addDocumentLinks } from './document-links.js';
import { addSemanticTokens } from './semantic-tokens.js';

/** Answers an editor's requests of one sort, each when the documents are as far as the answer needs. */
export type EditorFeature = (connection: Connection, services: AllGovArchEditorServices) => void;

/** A line for each provider of the language: what it provides is announced, so its requests must be answered. */
export const editorFeatures: Readonly<Record<EditorProvider, EditorFeature>> = {
  CompletionProvider: (connection, { shared }) => addCompletionHandler(connection, shared, DocumentState.Linked),
  HoverProvider: (connection, { shared }) => addHoverHandler(connection, shared, DocumentState.Linked),
  DefinitionProvider: (connection, { shared }) => addGotoDefinitionHandler(connection, shared, DocumentState.Linked),
  DocumentLinkProvider: addDocumentLinks,
  ReferencesProvider: (connection, { shared }) => addFindReferencesHandler(connection, shared, WorkspaceState.Linked),
  DocumentHighlightProvider: (connection, { shared }) =>
    addDocumentHighlightHandler(connection, shared, DocumentState.Linked),
  RenameProvider: (connection, { shared }) => addRenameHandler(connection, shared, WorkspaceState.Linked),
  DocumentSymbolProvider: (connection, { shared }) =>
    addDocumentSymbolHandler(connection, shared, DocumentState.Parsed),
  FoldingRangeProvider: (connection, { shared }) => addFoldingRangeHandler(connection, shared, DocumentState.Parsed),
  SemanticTokenProvider: (connection, { GovArch }) => addSemanticTokens(connection, GovArch),
  Formatter: (connection, { shared }) => addFormattingHandler(connection, shared, DocumentState.Parsed),
  CodeActionProvider: (connection, { GovArch }) => addCodeActions(connection, GovArch),
  // The model, in which symbols are looked for, is complete only when the last document is.
  WorkspaceSymbolProvider: (connection, { shared }) =>
    addWorkspaceSymbolHandler(connection, shared, WorkspaceState.Validated),
};
