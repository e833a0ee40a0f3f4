import type { GovArchCodeActionProvider } from '@govarch/language/code-actions';
import type { GovArchEditorServices } from '@govarch/language/editor-services';
import { DocumentState, isOperationCancelled, URI, UriUtils } from 'langium';
import { createRequestHandler } from 'langium/lsp';
import { type CodeActionParams, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

const CONFIG_FILE = 'govarch.json';

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
