import { DIAGRAM_ACCEPT } from '@govarch/diagram/protocol';
import type { GovArchEditorServices } from '@govarch/language/editor-services';
import type { IsoDate } from '@govarch/model/model';
import type { ActionMessage } from 'sprotty-protocol';
import type { Connection } from 'vscode-languageserver';
import type { WorkspaceAnalysis } from '../analysis/workspace-analysis.js';
import { type DiagramEndpoint, startDiagramEndpoint } from './diagram-endpoint.js';
import { createElkEngine, type ElkWorker } from './elk-engine.js';

/** What diagrams get from the machine that the server runs on. */
export interface DiagramEnvironment {
  readonly today: () => IsoDate;
  /** Starts ELK outside the thread of the server. */
  startElkWorker(): ElkWorker;
}

/** Serves diagrams on the connection of the language server: see the protocol in `@govarch/diagram/protocol`. */
export function connectDiagrams(
  connection: Connection,
  { shared }: GovArchEditorServices,
  analysis: WorkspaceAnalysis,
  environment: DiagramEnvironment,
): DiagramEndpoint {
  const report = (error: unknown) =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const endpoint = startDiagramEndpoint(
    {
      workspace: shared.workspace.ModelWorkspace,
      findings: analysis,
      createElk: () => createElkEngine(() => environment.startElkWorker()),
      versionOf: (document) => shared.workspace.TextDocuments.get(document)?.version,
      today: environment.today,
      lawDate: () => analysis.askedLawDate,
      report,
    },
    (message) => {
      connection.sendNotification(DIAGRAM_ACCEPT, message).catch(report);
    },
  );
  analysis.onUpdate(() => endpoint.findingsChanged());
  // A panel that the editor brings back asks before the projects are loaded: which view is meant is known only then.
  connection.onNotification(DIAGRAM_ACCEPT, (message: ActionMessage) => {
    shared.workspace.WorkspaceManager.ready.then(() => endpoint.accept(message)).catch(report);
  });
  return endpoint;
}
