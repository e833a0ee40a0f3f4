import { mkdir, mkdtemp, readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import type { ServerProgram } from './server-process.js';
import { type Follower, UNTITLED, type WorldState } from './workspace-script.js';

/** Where the diagram is opened from whose list of views is shown. */
const DRAWN = 'ws/a/1.govarch';

/** A server in a process of its own, which reads from the disk. It follows no days: it reads them from the clock. */
export async function startOverStdio(program: ServerProgram, state: WorldState): Promise<Follower> {
  const root = await mkdtemp(path.join(tmpdir(), 'govarch-script-'));
  const { connection, kill } = program.start();
  const uriOf = (document: string): string =>
    document.startsWith(UNTITLED) ? document : pathToFileURL(path.join(root, document)).toString();
  const folderOf = (folder: string) => ({ uri: uriOf(folder), name: folder });
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  };
  const published = new Map<string, readonly Diagnostic[]>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    if (diagnostics.length > 0) {
      published.set(uri, diagnostics);
    } else {
      published.delete(uri);
    }
  });
  let viewsArrived: (views: unknown) => void = () => {};
  connection.onNotification('diagram/accept', ({ action }) => {
    if (action.availableViews) {
      viewsArrived(action.availableViews);
    }
  });
  let version = 0;
  let folders = [...state.folders];
  const opened = (document: string, text: string): Promise<void> =>
    connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: {
        uri: uriOf(document),
        languageId: document.endsWith('.json') ? 'json' : 'govarch',
        version: ++version,
        text,
      },
    });
  /** The views that a diagram offers which is opened now. */
  const views = async (): Promise<unknown> => {
    const arrived = new Promise((resolve) => {
      viewsArrived = resolve;
    });
    await connection.sendNotification('diagram/accept', {
      clientId: 'script',
      action: { kind: 'requestModel', requestId: '1', options: { sourceUri: uriOf(DRAWN) } },
    });
    return arrived;
  };
  const follower: Follower = {
    write,
    remove: async (file) => {
      await rm(path.join(root, file), { recursive: true, force: true });
      await removeEmptyFolders(root, path.dirname(path.join(root, file)));
    },
    opened,
    changed: (document, text) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uriOf(document), version: ++version },
        contentChanges: [{ text }],
      }),
    closed: (document) =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uriOf(document) } }),
    watched: (changes) =>
      connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: changes.map(({ path: file, type }) => ({ uri: uriOf(file), type })),
      }),
    folders: async (now) => {
      const before = folders;
      folders = [...now];
      await connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: {
          added: folders.filter((folder) => !before.includes(folder)).map(folderOf),
          removed: before.filter((folder) => !folders.includes(folder)).map(folderOf),
        },
      });
    },
    trusted: (trusted) => connection.sendNotification('govarch/trustChanged', { trusted }),
    date: async () => {},
    settled: async () => {
      await connection.sendRequest('govarch/settled');
    },
    shown: async () => {
      const symbols = await connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' });
      const content = {
        published: [...published].sort(([a], [b]) => (a < b ? -1 : 1)),
        symbols,
        views: await views(),
      };
      return JSON.stringify(content, null, 1).replaceAll(pathToFileURL(root).toString(), '').replaceAll(root, '');
    },
    stop: async () => {
      kill();
      connection.dispose();
      await rm(root, { recursive: true, force: true });
    },
  };
  for (const [file, text] of state.disk) {
    await write(file, text);
  }
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: { workspace: { workspaceFolders: true } },
    workspaceFolders: folders.map(folderOf),
    initializationOptions: { trusted: state.trusted, language: 'vi' },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  for (const [document, text] of state.open) {
    await opened(document, text);
  }
  await follower.settled();
  return follower;
}

/** A world knows files only: a folder is there as long as a file lies in it. */
async function removeEmptyFolders(root: string, folder: string): Promise<void> {
  for (let current = folder; current !== root; current = path.dirname(current)) {
    const entries = await readdir(current).catch(() => []);
    if (entries.length > 0) {
      return;
    }
    await rmdir(current).catch(() => {});
  }
}
