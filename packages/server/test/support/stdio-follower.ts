import { mkdir, mkdtemp, readdir, rm, rmdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIAGRAM_ACCEPT } from '@govarch/diagram/protocol';
import type { ActionMessage } from 'sprotty-protocol';
import {
  CodeActionRequest,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  LSPErrorCodes,
  PublishDiagnosticsNotification,
  ResponseError,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { DiagramClients } from './diagram-clients.js';
import { fixesIn, offered } from './fixes.js';
import type { ServerProgram } from './server-process.js';
import { SET_TODAY } from './set-today.js';
import { type Follower, UNTITLED, type UserSettings, type WorldState } from './workspace-state.js';

/** Where the diagram is opened from whose list of views is shown. */
const DRAWN = 'ws/a/1.govarch';
/** The client of that diagram. */
const ASKING = 'asking';

/**
 * A server in a process of its own, which reads from the disk.
 *
 * @param program takes the day from {@link SET_TODAY}
 */
export async function startOverStdio(program: ServerProgram, state: WorldState): Promise<Follower> {
  const root = await mkdtemp(path.join(tmpdir(), 'govarch-script-'));
  const { connection, kill } = program.start([state.date]);
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
  connection.onNotification(DIAGRAM_ACCEPT, (message: ActionMessage) => {
    if (message.clientId !== ASKING) {
      diagrams.receive(message);
    } else if ('availableViews' in message.action) {
      viewsArrived(message.action.availableViews);
    }
  });
  let version = 0;
  const versions = new Map<string, number>();
  const nextVersion = (document: string): number => {
    versions.set(document, ++version);
    return version;
  };
  const diagrams = new DiagramClients({
    send: (message) => {
      void connection.sendNotification(DIAGRAM_ACCEPT, message);
    },
    uriOf,
    versionOf: (document) => versions.get(document),
  });
  let folders = [...state.folders];
  const opened = (document: string, text: string): Promise<void> =>
    connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: {
        uri: uriOf(document),
        languageId: document.endsWith('.json') ? 'json' : 'govarch',
        version: nextVersion(document),
        text,
      },
    });
  const link = async (file: string, target: string): Promise<void> => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await symlink(path.join(root, target), path.join(root, file));
  };
  /** Fixes by the document's URI; of what is no document, a link that leads nowhere for instance, that it has none. */
  const fixesOf = async ([uri, diagnostics]: [string, readonly Diagnostic[]]): Promise<unknown> => {
    try {
      return [uri, offered((await connection.sendRequest(CodeActionRequest.type, fixesIn(uri, diagnostics))) ?? [])];
    } catch (error) {
      if (error instanceof ResponseError && error.code === LSPErrorCodes.ServerCancelled) {
        return [uri, 'no document'];
      }
      throw error;
    }
  };
  /** The views that a diagram offers which is opened now. */
  const views = async (): Promise<unknown> => {
    const arrived = new Promise((resolve) => {
      viewsArrived = resolve;
    });
    await connection.sendNotification(DIAGRAM_ACCEPT, {
      clientId: ASKING,
      action: { kind: 'requestModel', requestId: '1', options: { sourceUri: uriOf(DRAWN) } },
    });
    return arrived;
  };
  const follower: Follower = {
    write,
    link,
    remove: async (file) => {
      await rm(path.join(root, file), { recursive: true, force: true });
      await removeEmptyFolders(root, path.dirname(path.join(root, file)));
    },
    opened,
    changed: (document, text) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uriOf(document), version: nextVersion(document) },
        contentChanges: [{ text }],
      }),
    closed: (document) => {
      versions.delete(document);
      return connection.sendNotification(DidCloseTextDocumentNotification.type, {
        textDocument: { uri: uriOf(document) },
      });
    },
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
    settings: (settings) =>
      connection.sendNotification(DidChangeConfigurationNotification.type, {
        settings: { govarch: written(settings) },
      }),
    date: (date) => connection.sendNotification(SET_TODAY, date),
    settled: async () => {
      await connection.sendRequest('govarch/settled');
    },
    switchView: async (which, offer) => diagrams.switchView(which, offer),
    drawings: () => diagrams.drawings(),
    shown: async () => {
      const symbols = await connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' });
      const all = [...published].sort(([a], [b]) => (a < b ? -1 : 1));
      const content = {
        published: all,
        fixes: await Promise.all(all.filter(([uri]) => /\.(govarch|json)$|^untitled:/.test(uri)).map(fixesOf)),
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
  for (const [file, target] of state.links) {
    await link(file, target);
  }
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: { workspace: { workspaceFolders: true } },
    workspaceFolders: folders.map(folderOf),
    initializationOptions: { trusted: state.trusted, ...written(state.settings) },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  for (const [document, text] of state.open) {
    await opened(document, text);
  }
  diagrams.open(state.diagrams);
  await follower.settled();
  return follower;
}

/** Settings as an editor writes those that its user leaves to the project. */
function written({ language, lawDate }: UserSettings): object {
  return { language: language ?? 'auto', lawDate: lawDate ?? '' };
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
