import type { LangiumDocument } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink } from 'vscode-languageserver';
import type { ModelWorkspace } from '../workspace/model-workspace.js';
import { textFilePaths } from './text-file-paths.js';

/** Makes links of the paths of text files; one that leads out of the project, or nowhere, is none. */
export class GovArchDocumentLinkProvider implements DocumentLinkProvider {
  constructor(private readonly workspace: () => ModelWorkspace) {}

  getDocumentLinks(document: LangiumDocument): DocumentLink[] {
    const workspace = this.workspace();
    const uri = document.uri.toString();
    return textFilePaths(document).flatMap(({ path, start, end }) => {
      const file = workspace.textFileOf(uri, path);
      return file ? [{ range: workspace.rangeOf({ document: uri, start, end }), target: file.toString() }] : [];
    });
  }
}
