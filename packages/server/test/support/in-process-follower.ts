import { createGovArchEditorServices, type GovArchSharedEditorServices } from '@govarch/language/editor-services';
import { MemoryFileSystem } from '@govarch/language/memory-file-system';
import type { IsoDate } from '@govarch/model/model';
import { URI } from 'langium';
import type { Diagnostic, FileChangeType, PublishDiagnosticsParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { WorkspaceAnalysis } from '../../src/analysis/workspace-analysis.js';
import { createPublisher } from '../../src/diagnostics/create-publisher.js';
import { availableViews } from '../../src/diagram/view-ids.js';
import { GovArchDocumentUpdateHandler } from '../../src/document-update-handler.js';
import { type Follower, UNTITLED, type WorldState } from './workspace-script.js';

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
export async function startInProcess(state: WorldState, files = new MemoryFileSystem()): Promise<InProcessFollower> {
  for (const [path, text] of state.disk) {
    files.write(uriOf(path), text);
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
  const analysis = new WorkspaceAnalysis({ workspace, today: state.date });
  const send = ({ uri, diagnostics }: PublishDiagnosticsParams): void => {
    if (diagnostics.length > 0) {
      published.set(uri, diagnostics);
    } else {
      published.delete(uri);
    }
  };
  const publisher = createPublisher(shared, analysis, { send, pageOf: () => undefined });
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
    date: async (date: IsoDate) => analysis.setToday(date),
    settled: () => handler.settled(),
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
        views,
        published: [...published].sort(([a], [b]) => (a < b ? -1 : 1)),
      };
      return JSON.stringify(content, null, 1);
    },
    stop: async () => {
      analysis.dispose();
      handler.dispose();
    },
  };
  workspace.setTrusted(state.trusted);
  for (const [document, text] of state.open) {
    show(document, text);
  }
  await WorkspaceManager.initializeWorkspace(
    state.folders.map((path) => ({ name: path, uri: uriOf(path).toString() })),
  );
  analysis.start();
  publisher.publish(analysis.documentsWithFindings());
  analysis.onUpdate(({ documents }) => publisher.publish(documents));
  await follower.settled();
  return follower;
}

function uriOf(document: string): URI {
  return URI.parse(document.startsWith(UNTITLED) ? document : `${ROOT}/${document}`);
}

function languageOf(document: string): string {
  return document.endsWith('.json') ? 'json' : 'govarch';
}
