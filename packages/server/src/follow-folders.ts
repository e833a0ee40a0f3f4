import type { AllGovArchEditorServices } from '@govarch/language/editor-services';
import { URI } from 'langium';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { GovArchDocumentUpdateHandler } from './document-update-handler.js';

/** What a client sends, as `{ trusted: boolean }`, when its user comes to trust the opened folders. */
const TRUST_CHANGED = 'govarch/trustChanged';

/**
 * Keeps the opened folders, and the trust in them, as the editor has them. A client that says nothing of trust is not
 * trusted; `initializationOptions.trusted` says it at the start.
 */
export function followFolders(
  connection: Connection,
  { shared }: AllGovArchEditorServices,
): { initialize(params: InitializeParams): void; initialized(): void } {
  const { ModelWorkspace: workspace, WorkspaceManager } = shared.workspace;
  const lookAgain = () => (shared.lsp.DocumentUpdateHandler as GovArchDocumentUpdateHandler).lookAgain();
  let canChange = false;
  connection.onNotification(TRUST_CHANGED, (change: unknown) => {
    workspace.setTrusted(isTrusted(change));
    lookAgain();
  });
  return {
    initialize(params) {
      workspace.setTrusted(isTrusted(params.initializationOptions));
      canChange = params.capabilities.workspace?.workspaceFolders === true;
    },
    initialized() {
      if (!canChange) {
        return;
      }
      const folders = new Set(WorkspaceManager.openedFolders.map(({ uri }) => uri));
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) {
          folders.delete(uri);
        }
        for (const { uri } of added) {
          folders.add(uri);
        }
        workspace.setOpened([...folders].map((uri) => URI.parse(uri)));
        lookAgain();
      });
    },
  };
}

function isTrusted(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'trusted') === true;
}
