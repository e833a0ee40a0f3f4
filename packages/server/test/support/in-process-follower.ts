import type { LayoutEngine } from '@govarch/diagram/draw';
import { GovArchCodeActionProvider } from '@govarch/language/code-actions';
import { createGovArchEditorServices, type GovArchSharedEditorServices } from '@govarch/language/editor-services';
import { LinkingFileSystem, type MemoryFileSystem } from '@govarch/language/memory-file-system';
import type { Element, IsoDate, ModelReader } from '@govarch/model/model';
import Elk from 'elkjs/lib/elk.bundled.js';
import { URI } from 'langium';
import type { Diagnostic, FileChangeType, PublishDiagnosticsParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { WorkspaceAnalysis } from '../../src/analysis/workspace-analysis.js';
import { createPublisher } from '../../src/diagnostics/create-publisher.js';
import { startDiagramEndpoint } from '../../src/diagram/diagram-endpoint.js';
import { availableViews } from '../../src/diagram/view-ids.js';
import { GovArchDocumentUpdateHandler } from '../../src/document-update-handler.js';
import { DiagramClients } from './diagram-clients.js';
import { fixesIn, offered } from './fixes.js';
import { type Follower, UNTITLED, type UserSettings, type WorldState } from './workspace-state.js';

const ROOT = 'file:///w';

/** A follower whose findings can be looked at one by one. */
export interface InProcessFollower extends Follower {
  /** What an editor shows of a document now. */
  diagnosticsOf(document: string): readonly Diagnostic[];
  /** Names of the projects that rules check. */
  openedProjects(): readonly string[];
  /** Builds that were finished. */
  builds(): number;
}

/** The services of the server with files in memory, without a connection. */
export async function startInProcess(
  state: WorldState,
  files: MemoryFileSystem = new LinkingFileSystem(),
): Promise<InProcessFollower> {
  const link = (path: string, target: string): void => {
    if (!(files instanceof LinkingFileSystem)) {
      throw new Error('This disk has no links.');
    }
    files.link(uriOf(path), uriOf(target));
  };
  for (const [path, text] of state.disk) {
    files.write(uriOf(path), text);
  }
  for (const [path, target] of state.links) {
    link(path, target);
  }
  const failures: unknown[] = [];
  const failed = (error: unknown): void => {
    failures.push(error);
  };
  const { shared } = createGovArchEditorServices(
    { fileSystemProvider: () => files },
    {
      shared: {
        lsp: {
          DocumentUpdateHandler: (services: GovArchSharedEditorServices) =>
            new GovArchDocumentUpdateHandler(services, { failed, fileEventDelay: 0 }),
        },
      },
    },
  );
  const { TextDocuments: texts, ModelWorkspace: workspace, WorkspaceManager } = shared.workspace;
  const handler = shared.lsp.DocumentUpdateHandler as GovArchDocumentUpdateHandler;
  texts.onDidChangeContent((change) => handler.didChangeContent(change));
  texts.onDidClose((change) => handler.didCloseDocument(change));
  const published = new Map<string, readonly Diagnostic[]>();
  let today = state.date;
  const analysis = new WorkspaceAnalysis({ workspace, today });
  const send = ({ uri, diagnostics }: PublishDiagnosticsParams): void => {
    if (diagnostics.length > 0) {
      published.set(uri, diagnostics);
    } else {
      published.delete(uri);
    }
  };
  const publisher = createPublisher(shared, analysis, { send, pageOf: () => undefined });
  const codeActions = new GovArchCodeActionProvider({
    workspace: () => workspace,
    language: shared.lsp.UserLanguage,
    findingsOf: (document) => analysis.findingsOf(document),
    versionOf: () => undefined,
  });
  const versionOf = (uri: string): number | undefined => texts.get(uri)?.version;
  const endpoint = startDiagramEndpoint(
    {
      workspace,
      findings: analysis,
      createElk: () => ({ layout: (graph) => layoutEngine().layout(graph), giveUp: () => {}, dispose: () => {} }),
      versionOf,
      today: () => today,
      lawDate: () => analysis.askedLawDate,
      report: failed,
    },
    (message) => diagrams.receive(message),
  );
  const diagrams = new DiagramClients({
    send: (message) => endpoint.accept(message),
    uriOf: (document) => uriOf(document).toString(),
    versionOf: (document) => versionOf(uriOf(document).toString()),
  });
  let { settings } = state;
  const setLanguage = (language: UserSettings['language']): void => {
    shared.lsp.UserLanguage.preferred = language;
    publisher.publishAgain(analysis.documentsWithFindings());
  };
  const setLawDate = (lawDate: UserSettings['lawDate']): void => {
    publisher.publish(analysis.setLawDate(lawDate));
    endpoint.dateChanged();
  };
  const settled = async (): Promise<void> => {
    await handler.settled();
    await endpoint.settled();
  };
  let builds = 0;
  workspace.onUpdate(() => builds++);
  let version = 0;
  const show = (document: string, text: string): void => {
    texts.set(TextDocument.create(uriOf(document).toString(), languageOf(document), ++version, text));
  };
  const follower: InProcessFollower = {
    diagnosticsOf: (document) => published.get(uriOf(document).toString()) ?? [],
    openedProjects: () => [...workspace.openedProjects].sort(),
    builds: () => builds,
    write: async (path, text) => files.write(uriOf(path), text),
    link: async (path, target) => link(path, target),
    remove: async (path) => files.removeAll(uriOf(path)),
    opened: async (document, text) => show(document, text),
    changed: async (document, text) => show(document, text),
    closed: async (document) => texts.delete(uriOf(document).toString()),
    watched: async (changes: readonly { readonly path: string; readonly type: FileChangeType }[]) =>
      handler.didChangeWatchedFiles({
        changes: changes.map(({ path, type }) => ({ uri: uriOf(path).toString(), type })),
      }),
    folders: async (folders) => {
      workspace.setOpened(folders.map(uriOf));
      handler.lookAgain();
    },
    trusted: async (trusted) => {
      workspace.setTrusted(trusted);
      handler.lookAgain();
    },
    settings: async (now) => {
      const before = settings;
      settings = now;
      if (now.language !== before.language) {
        setLanguage(now.language);
      }
      if (now.lawDate !== before.lawDate) {
        setLawDate(now.lawDate);
      }
    },
    date: async (date: IsoDate) => {
      today = date;
      analysis.setToday(date);
      endpoint.dateChanged();
    },
    settled,
    switchView: async (which, offer) => diagrams.switchView(which, offer),
    drawings: () => diagrams.drawings(),
    shown: async () => {
      const { model } = workspace;
      const views = [...workspace.openedProjects]
        .sort()
        .map((project) => [project, availableViews(model, project, 'vi')]);
      const content = {
        failures: failures.map(String),
        projects: [...model.projects()].map(({ name }) => name).sort(),
        opened: [...workspace.openedProjects].sort(),
        elements: [...model.elements()],
        relations: [...model.relations()],
        texts: [...model.elements()].map((element) => textsOf(model, element)).filter((texts) => texts.length > 0),
        views,
        published: [...published].sort(([a], [b]) => (a < b ? -1 : 1)),
        fixes: [...published]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([uri, diagnostics]) => [uri, offered(codeActions.actionsIn(uri, fixesIn(uri, diagnostics)))]),
      };
      return JSON.stringify(content, null, 1);
    },
    stop: async () => {
      endpoint.dispose();
      analysis.dispose();
      handler.dispose();
    },
  };
  workspace.setTrusted(state.trusted);
  shared.lsp.UserLanguage.preferred = settings.language;
  analysis.setLawDate(settings.lawDate);
  for (const [document, text] of state.open) {
    show(document, text);
  }
  await WorkspaceManager.initializeWorkspace(
    state.folders.map((path) => ({ name: path, uri: uriOf(path).toString() })),
  );
  analysis.start();
  publisher.publish(analysis.documentsWithFindings());
  analysis.onUpdate(({ documents }) => {
    publisher.publish(documents);
    endpoint.findingsChanged();
  });
  diagrams.open(state.diagrams);
  await settled();
  return follower;
}

let elk: LayoutEngine | undefined;

/** ELK in this thread, for all followers: what it lays out does not depend on what it laid out before. */
function layoutEngine(): LayoutEngine {
  elk ??= new Elk();
  return elk;
}

function uriOf(document: string): URI {
  return URI.parse(document.startsWith(UNTITLED) ? document : `${ROOT}/${document}`);
}

function languageOf(document: string): string {
  return document.endsWith('.json') ? 'json' : 'govarch';
}

/** What the text files say that an element names; null for one that could not be read. */
function textsOf(model: ModelReader, { attributes }: Element): readonly (string | null)[] {
  return attributes.flatMap(({ values, origin }) =>
    values.flatMap((value) => (value.type === 'file' ? [model.textFile(origin.document, value.path) ?? null] : [])),
  );
}
