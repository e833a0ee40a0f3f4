import { GovArchCodeActionProvider } from '@govarch/language/code-actions';
import {
  type AllGovArchEditorServices,
  createGovArchEditorServices,
  type GovArchEditorServices,
  type GovArchSharedEditorServices,
} from '@govarch/language/editor-services';
import type { Finding } from '@govarch/model/finding';
import type { IsoDate } from '@govarch/model/model';
import { addDocumentUpdateHandler, type DefaultSharedModuleContext } from 'langium/lsp';
import type { Connection, InitializeResult } from 'vscode-languageserver';
import { WorkspaceAnalysis } from './analysis/workspace-analysis.js';
import { createPublisher } from './diagnostics/create-publisher.js';
import { type RulePages, rulePagesFor } from './diagnostics/rule-pages.js';
import { connectDiagrams, type DiagramEnvironment } from './diagram/connect-diagrams.js';
import type { DiagramEndpoint } from './diagram/diagram-endpoint.js';
import { GovArchDocumentUpdateHandler } from './document-update-handler.js';
import { editorFeatures } from './editor-features.js';
import { followDate } from './follow-date.js';
import { followFolders } from './follow-folders.js';
import { followOpenTexts } from './open-texts.js';
import { answerRefused } from './protocol-guard.js';
import { showScans } from './scan-progress.js';
import { followSettings, type SettingsListener } from './settings.js';

/** A request of tools that is answered when everything told before it, and the day, is taken in, published and drawn. */
const SETTLED = 'govarch/settled';

/** What the server gets from the machine that it runs on. */
export interface ServerEnvironment {
  readonly fileSystemProvider: DefaultSharedModuleContext['fileSystemProvider'];
  /** The date on the user's calendar, at which projects without a date of their own are looked at. */
  readonly today: () => IsoDate;
  /** Starts ELK outside the thread of the server; without it the server has no diagrams. */
  readonly startElkWorker?: DiagramEnvironment['startElkWorker'];
}

/** A running server; for the entry points and for tests. */
export interface GovArchServer {
  readonly services: AllGovArchEditorServices;
  readonly analysis: WorkspaceAnalysis;
  /** Settled when the projects are loaded, checked and published. */
  readonly ready: Promise<void>;
  /** Settled when everything told so far, and the day that it is, is taken in, published and drawn. */
  settled(): Promise<void>;
  dispose(): void;
}

/** Starts the language server on a connection: from here on it answers the editor. */
export function startGovArchServer(connection: Connection, environment: ServerEnvironment): GovArchServer {
  const failed = (error: unknown) => connection.console.error(describeFailure(error));
  const services = createGovArchEditorServices(
    { connection, fileSystemProvider: environment.fileSystemProvider },
    {
      shared: {
        lsp: {
          DocumentUpdateHandler: (shared: GovArchSharedEditorServices) =>
            new GovArchDocumentUpdateHandler(shared, { failed }),
        },
      },
      language: {
        lsp: {
          CodeActionProvider: ({ shared }: GovArchEditorServices) =>
            codeActions(shared, (uri) => analysis.findingsOf(uri)),
        },
      },
    },
  );
  const workspace = services.shared.workspace.ModelWorkspace;
  const analysis = new WorkspaceAnalysis({ workspace, today: environment.today() });
  let rulePages: RulePages = new Map();
  const publisher = createPublisher(services.shared, analysis, {
    send: (params) => {
      connection.sendDiagnostics(params).catch(failed);
    },
    pageOf: (code) => rulePages.get(code),
  });
  addHandlers(connection, services);
  answerRefused(connection);
  const diagrams = startDiagrams(connection, services, analysis, environment);
  const ready = addLifecycle(connection, services, {
    languageChanged: () => publisher.publishAgain(analysis.documentsWithFindings()),
    lawDateChanged: (lawDate) => {
      publisher.publish(analysis.setLawDate(lawDate));
      diagrams?.dateChanged();
    },
    rulesDescribed: (pages) => {
      rulePages = pages;
    },
    loaded: () => {
      updateHandlerOf(services).planned();
      analysis.start();
      publisher.publish(analysis.documentsWithFindings());
      analysis.onUpdate(({ documents }) => publisher.publish(documents));
    },
    failed,
  });
  const days = followDate(environment.today, (date) => {
    analysis.setToday(date);
    diagrams?.dateChanged();
  });
  const settled = async () => {
    await ready;
    days.look();
    await updateHandlerOf(services).settled();
    await diagrams?.settled();
  };
  connection.onRequest(SETTLED, () => settled().then(() => null));
  services.shared.workspace.TextDocuments.listen(connection);
  connection.listen();
  const dispose = () => {
    days.dispose();
    updateHandlerOf(services).dispose();
    diagrams?.dispose();
    analysis.dispose();
  };
  return { services, analysis, ready, settled, dispose };
}

/** Code actions for the findings of rules as well; versions tell the editor which text the edits were made for. */
function codeActions(
  shared: GovArchSharedEditorServices,
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
  services: AllGovArchEditorServices,
  analysis: WorkspaceAnalysis,
  { today, startElkWorker }: ServerEnvironment,
): DiagramEndpoint | undefined {
  return startElkWorker && connectDiagrams(connection, services.GovArch, analysis, { today, startElkWorker });
}

function updateHandlerOf({ shared }: AllGovArchEditorServices): GovArchDocumentUpdateHandler {
  return shared.lsp.DocumentUpdateHandler as GovArchDocumentUpdateHandler;
}

function addHandlers(connection: Connection, services: AllGovArchEditorServices): void {
  addDocumentUpdateHandler(connection, services.shared);
  for (const addFeature of Object.values(editorFeatures)) {
    addFeature(connection, services);
  }
}

interface Lifecycle extends SettingsListener {
  /** The projects are loaded and their model is complete. */
  loaded(): void;
  /** It is known where the editor shows what each rule is about. */
  rulesDescribed(pages: RulePages): void;
  failed(error: unknown): void;
}

function addLifecycle(connection: Connection, services: AllGovArchEditorServices, lifecycle: Lifecycle): Promise<void> {
  const { shared } = services;
  const settings = followSettings(connection, shared.lsp.UserLanguage, lifecycle);
  shared.workspace.ModelWorkspace.scanObserver = showScans(connection, () => shared.lsp.UserLanguage.preferred);
  const folders = followFolders(connection, services);
  const openTexts = followOpenTexts(connection, lifecycle.failed);
  connection.onInitialize(async (params) => {
    settings.initialize(params);
    folders.initialize(params);
    openTexts.initialize(params.capabilities);
    lifecycle.rulesDescribed(await rulePagesFor(params, shared.workspace.FileSystemProvider));
    return withFolderChanges(await shared.lsp.LanguageServer.initialize(params));
  });
  connection.onInitialized((params) => {
    shared.lsp.LanguageServer.initialized(params);
    settings.initialized();
    folders.initialized();
    openTexts.initialized();
  });
  return shared.workspace.WorkspaceManager.ready.then(() => lifecycle.loaded()).catch(lifecycle.failed);
}

/** Announces that the server follows folders that come and go. */
function withFolderChanges(result: InitializeResult): InitializeResult {
  const workspaceFolders = { supported: true, changeNotifications: true };
  return {
    ...result,
    capabilities: { ...result.capabilities, workspace: { ...result.capabilities.workspace, workspaceFolders } },
  };
}

/** What the log says of an error of ours, which never ends the server. */
function describeFailure(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
