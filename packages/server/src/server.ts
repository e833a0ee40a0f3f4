import { GovArchCodeActionProvider } from '@govarch/language/code-actions';
import {
  type AllGovArchServices,
  createGovArchServices,
  type GovArchServices,
  type GovArchSharedServices,
} from '@govarch/language/services';
import type { Finding } from '@govarch/model/finding';
import type { IsoDate } from '@govarch/model/model';
import { DocumentState } from 'langium';
import {
  addCodeActionHandler,
  addCompletionHandler,
  addDocumentHighlightHandler,
  addDocumentSymbolHandler,
  addDocumentUpdateHandler,
  addFindReferencesHandler,
  addFoldingRangeHandler,
  addFormattingHandler,
  addGotoDefinitionHandler,
  addHoverHandler,
  addRenameHandler,
  addSemanticTokenHandler,
  addWorkspaceSymbolHandler,
  type DefaultSharedModuleContext,
  WorkspaceState,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { WorkspaceAnalysis } from './analysis/workspace-analysis.js';
import { DiagnosticsPublisher } from './diagnostics/diagnostics-publisher.js';
import { connectDiagrams, type DiagramEnvironment } from './diagram/connect-diagrams.js';
import type { DiagramEndpoint } from './diagram/diagram-endpoint.js';
import { GovArchDocumentUpdateHandler } from './document-update-handler.js';
import { followSettings, type SettingsListener } from './settings.js';

/** What the server gets from the machine that it runs on. */
export interface ServerEnvironment {
  readonly fileSystemProvider: DefaultSharedModuleContext['fileSystemProvider'];
  /** The date that projects without a date of their own are looked at. */
  readonly today: IsoDate;
  /** Starts ELK outside the thread of the server; without it the server has no diagrams. */
  readonly startElkWorker?: DiagramEnvironment['startElkWorker'];
}

/** A running server; for the entry points and for tests. */
export interface GovArchServer {
  readonly services: AllGovArchServices;
  readonly analysis: WorkspaceAnalysis;
  /** Settled when the projects are loaded, checked and published. */
  readonly ready: Promise<void>;
  dispose(): void;
}

/** Starts the language server on a connection: from here on it answers the editor. */
export function startGovArchServer(connection: Connection, environment: ServerEnvironment): GovArchServer {
  const failed = (error: unknown) => connection.console.error(describeFailure(error));
  const services = createGovArchServices(
    { connection, fileSystemProvider: environment.fileSystemProvider },
    {
      shared: {
        lsp: {
          DocumentUpdateHandler: (shared: GovArchSharedServices) => new GovArchDocumentUpdateHandler(shared, failed),
        },
      },
      language: {
        lsp: {
          CodeActionProvider: ({ shared }: GovArchServices) => codeActions(shared, (uri) => analysis.findingsOf(uri)),
        },
      },
    },
  );
  const workspace = services.shared.workspace.ModelWorkspace;
  const analysis = new WorkspaceAnalysis({ workspace, today: environment.today });
  const publisher = createPublisher(connection, services, analysis, failed);
  addHandlers(connection, services);
  const diagrams = startDiagrams(connection, services, analysis, environment);
  const ready = addLifecycle(connection, services, {
    languageChanged: () => publisher.publishAgain(analysis.documentsWithFindings()),
    lawDateChanged: (lawDate) => publisher.publish(analysis.setLawDate(lawDate)),
    loaded: () => {
      analysis.start();
      publisher.publish(analysis.documentsWithFindings());
      analysis.onUpdate(({ documents }) => publisher.publish(documents));
    },
    failed,
  });
  services.shared.workspace.TextDocuments.listen(connection);
  connection.listen();
  const dispose = () => {
    diagrams?.dispose();
    analysis.dispose();
  };
  return { services, analysis, ready, dispose };
}

/** Code actions for the findings of rules as well; versions tell the editor which text the edits were made for. */
function codeActions(
  shared: GovArchSharedServices,
  findingsOf: (document: string) => readonly Finding[],
): GovArchCodeActionProvider {
  const { TextDocuments } = shared.workspace;
  let takesVersions = false;
  shared.lsp.LanguageServer.onInitialize(({ capabilities }) => {
    takesVersions = capabilities.workspace?.workspaceEdit?.documentChanges === true;
  });
  return new GovArchCodeActionProvider({
    workspace: () => shared.workspace.ModelWorkspace,
    language: shared.lsp.UserLanguage,
    findingsOf,
    versionOf: (document) => (takesVersions ? (TextDocuments.get(document)?.version ?? null) : undefined),
  });
}

function startDiagrams(
  connection: Connection,
  services: AllGovArchServices,
  analysis: WorkspaceAnalysis,
  { today, startElkWorker }: ServerEnvironment,
): DiagramEndpoint | undefined {
  return startElkWorker && connectDiagrams(connection, services.GovArch, analysis, { today, startElkWorker });
}

function createPublisher(
  connection: Connection,
  { shared }: AllGovArchServices,
  analysis: WorkspaceAnalysis,
  failed: (error: unknown) => void,
): DiagnosticsPublisher {
  const { ModelWorkspace: workspace, TextDocuments } = shared.workspace;
  return new DiagnosticsPublisher({
    send: (params) => {
      connection.sendDiagnostics(params).catch(failed);
    },
    findingsOf: (document) => analysis.findingsOf(document),
    rangeOf: (origin) => workspace.rangeOf(origin),
    languageOf: (document) => shared.lsp.UserLanguage.of(document),
    versionOf: (document) => TextDocuments.get(document)?.version,
    counters: workspace.counters,
  });
}

function addHandlers(connection: Connection, { shared }: AllGovArchServices): void {
  addDocumentUpdateHandler(connection, shared);
  addCompletionHandler(connection, shared, DocumentState.Linked);
  addHoverHandler(connection, shared, DocumentState.Linked);
  addGotoDefinitionHandler(connection, shared, DocumentState.Linked);
  addFindReferencesHandler(connection, shared, WorkspaceState.Linked);
  addDocumentHighlightHandler(connection, shared, DocumentState.Linked);
  addRenameHandler(connection, shared, WorkspaceState.Linked);
  addDocumentSymbolHandler(connection, shared, DocumentState.Parsed);
  addFoldingRangeHandler(connection, shared, DocumentState.Parsed);
  addSemanticTokenHandler(connection, shared, DocumentState.Parsed);
  addFormattingHandler(connection, shared, DocumentState.Parsed);
  addCodeActionHandler(connection, shared, DocumentState.Validated);
  addWorkspaceSymbolHandler(connection, shared, WorkspaceState.Linked);
}

interface Lifecycle extends SettingsListener {
  /** The projects are loaded and their model is complete. */
  loaded(): void;
  failed(error: unknown): void;
}

function addLifecycle(connection: Connection, { shared }: AllGovArchServices, lifecycle: Lifecycle): Promise<void> {
  const settings = followSettings(connection, shared.lsp.UserLanguage, lifecycle);
  connection.onInitialize((params) => {
    settings.initialize(params);
    return shared.lsp.LanguageServer.initialize(params);
  });
  connection.onInitialized((params) => {
    shared.lsp.LanguageServer.initialized(params);
    settings.initialized();
  });
  return shared.workspace.WorkspaceManager.ready.then(() => lifecycle.loaded()).catch(lifecycle.failed);
}

/** What the log says of an error of ours, which never ends the server. */
function describeFailure(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
