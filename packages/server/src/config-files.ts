import type { GovArchCodeActionProvider } from '@govarch/language/code-actions';
import type { GovArchEditorServices } from '@govarch/language/editor-services';
import { DocumentState, isOperationCancelled, URI, UriUtils } from 'langium';
import { createRequestHandler } from 'langium/lsp';
import {
  type ClientCapabilities,
  type CodeActionParams,
  CodeActionRequest,
  type Connection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';

const CONFIG_FILE = 'govarch.json';
const documentSelector = [{ scheme: 'file', pattern: `**/${CONFIG_FILE}` }];

/**
 * Asks a client for the texts of `govarch.json` and for nothing else of them but quick fixes: they are JSON, which others
 * complete and format.
 */
export function followConfigFiles(
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
        const syncKind = TextDocumentSyncKind.Incremental;
        Promise.all([
          client.register(DidOpenTextDocumentNotification.type, { documentSelector }),
          client.register(DidChangeTextDocumentNotification.type, { documentSelector, syncKind }),
          client.register(DidCloseTextDocumentNotification.type, { documentSelector }),
          client.register(CodeActionRequest.type, { documentSelector }),
        ]).catch(failed);
      }
    },
  };
}

/** Answers what may be done about findings, in models and in `govarch.json`. */
export function addCodeActions(connection: Connection, { shared, lsp }: GovArchEditorServices): void {
  const provider = lsp.CodeActionProvider as GovArchCodeActionProvider;
  const inModels = createRequestHandler<CodeActionParams, ReturnType<typeof provider.actionsIn>>(
    (_, document, params) => provider.getCodeActions(document, params),
    shared,
    DocumentState.Validated,
  );
  connection.onCodeAction(async (params, token) => {
    const uri = URI.parse(params.textDocument.uri);
    if (UriUtils.basename(uri) !== CONFIG_FILE) {
      return inModels(params, token);
    }
    try {
      await shared.workspace.WorkspaceManager.ready;
      await shared.workspace.DocumentBuilder.waitUntil(DocumentState.Validated, token);
      return provider.actionsIn(uri.toString(), params);
    } catch (error) {
      if (isOperationCancelled(error)) {
        return new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'The request has been cancelled.');
      }
      throw error;
    }
  });
}
