import type { GovArchSharedEditorServices } from '@govarch/language/editor-services';
import type { WorkspaceAnalysis } from '../analysis/workspace-analysis.js';
import { DiagnosticsPublisher, type PublisherContext } from './diagnostics-publisher.js';

/** Publishes the findings of an analysis in the language of their reader, with the versions of the texts that are open. */
export function createPublisher(
  { workspace, lsp }: GovArchSharedEditorServices,
  analysis: WorkspaceAnalysis,
  editor: Pick<PublisherContext, 'send' | 'pageOf'>,
): DiagnosticsPublisher {
  return new DiagnosticsPublisher({
    ...editor,
    findingsOf: (document) => analysis.findingsOf(document),
    rangeOf: (origin) => workspace.ModelWorkspace.rangeOf(origin),
    languageOf: (document) => lsp.UserLanguage.of(document),
    versionOf: (document) => workspace.TextDocuments.get(document)?.version,
    counters: workspace.ModelWorkspace.counters,
  });
}
