import {
  type ClientCapabilities,
  CodeActionRequest,
  type Connection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentFilter,
  TextDocumentSyncKind,
} from 'vscode-languageserver';

const CONFIGURATIONS: DocumentFilter = { scheme: 'file', pattern: '**/govarch.json' };
/** Long texts of chapters may stand in them; what else is written there is passed over. */
const MARKDOWN: DocumentFilter = { scheme: 'file', pattern: '**/*.{md,MD,markdown}' };

/**
 * Asks a client for the texts of `govarch.json` and of Markdown, which count as they are shown, saved or not, and for
 * nothing else of them but quick fixes of the first: they are JSON and Markdown, which others complete and format.
 */
export function followOpenTexts(
  connection: Connection,
  failed: (error: unknown) => void,
): { initialize(capabilities: ClientCapabilities): void; initialized(): void } {
  let canFollow = false;
  return {
    initialize({ textDocument }) {
      canFollow =
        textDocument?.synchronization?.dynamicRegistration === true &&
        textDocument.codeAction?.dynamicRegistration === true;
    },
    initialized() {
      if (canFollow) {
        const { client } = connection;
        const documentSelector = [CONFIGURATIONS, MARKDOWN];
        const syncKind = TextDocumentSyncKind.Incremental;
        Promise.all([
          client.register(DidOpenTextDocumentNotification.type, { documentSelector }),
          client.register(DidChangeTextDocumentNotification.type, { documentSelector, syncKind }),
          client.register(DidCloseTextDocumentNotification.type, { documentSelector }),
          client.register(CodeActionRequest.type, { documentSelector: [CONFIGURATIONS] }),
        ]).catch(failed);
      }
    },
  };
}
