import { type Disposable, Emitter, URI } from 'langium';
import type { DocumentUpdateHandler, LangiumSharedServices } from 'langium/lsp';
import {
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  FileChangeType,
  type TextDocumentChangeEvent,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** The files that a project is made of. */
const WATCHED = ['**/*.govarch', '**/govarch.json', '**/'];

/**
 * Brings the workspace up to date when the author types and when files change on disk. There is no delay: a build that
 * is overtaken by the next keystroke is cancelled.
 */
export class GovArchDocumentUpdateHandler implements DocumentUpdateHandler {
  private readonly watchedFiles = new Emitter<DidChangeWatchedFilesParams>();

  constructor(
    private readonly services: LangiumSharedServices,
    private readonly failed: (error: unknown) => void,
  ) {
    let canRegister = false;
    services.lsp.LanguageServer.onInitialize((params) => {
      canRegister = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    });
    services.lsp.LanguageServer.onInitialized(() => {
      if (canRegister) {
        this.register();
      }
    });
  }

  didChangeContent(change: TextDocumentChangeEvent<TextDocument>): void {
    this.update([URI.parse(change.document.uri)], []);
  }

  /** The text on disk counts again; it may differ from what the editor showed. */
  didCloseDocument(change: TextDocumentChangeEvent<TextDocument>): void {
    this.update([URI.parse(change.document.uri)], []);
  }

  didChangeWatchedFiles(params: DidChangeWatchedFilesParams): void {
    this.watchedFiles.fire(params);
    const changed = new Set<string>();
    const deleted = new Set<string>();
    for (const { uri, type } of params.changes) {
      (type === FileChangeType.Deleted ? deleted : changed).add(uri);
      (type === FileChangeType.Deleted ? changed : deleted).delete(uri);
    }
    // What the editor shows counts more than what lies on disk: it tells of it itself.
    const isOpen = (uri: string) => this.services.workspace.TextDocuments.get(uri) !== undefined;
    const toUris = (uris: Iterable<string>) => [...uris].filter((uri) => !isOpen(uri)).map((uri) => URI.parse(uri));
    this.update(toUris(changed), toUris(deleted));
  }

  onWatchedFilesChange(callback: (params: DidChangeWatchedFilesParams) => void): Disposable {
    return this.watchedFiles.event(callback);
  }

  private update(changed: URI[], deleted: URI[]): void {
    if (changed.length + deleted.length === 0) {
      return;
    }
    const { WorkspaceManager, WorkspaceLock, DocumentBuilder } = this.services.workspace;
    WorkspaceManager.ready
      .then(() => WorkspaceLock.write((token) => DocumentBuilder.update(changed, deleted, token)))
      .catch(this.failed);
  }

  private register(): void {
    const watchers = WATCHED.map((globPattern) => ({ globPattern }));
    this.services.lsp.Connection?.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch(this.failed);
  }
}
