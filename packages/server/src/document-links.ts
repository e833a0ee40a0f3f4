import type { AllGovArchEditorServices } from '@govarch/language/editor-services';
import { DocumentState } from 'langium';
import { createRequestHandler } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';

/**
 * Answers with the links of a text, when the files that it names are read. Langium's own handler answers texts of other
 * languages, which editors send too, with an error.
 */
export function addDocumentLinks(connection: Connection, { shared }: AllGovArchEditorServices): void {
  connection.onDocumentLinks(
    createRequestHandler(
      ({ lsp }, document, params, cancelToken) =>
        lsp?.DocumentLinkProvider?.getDocumentLinks(document, params, cancelToken),
      shared,
      DocumentState.Validated,
    ),
  );
}
