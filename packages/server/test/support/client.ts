import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  type FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { nodeFileSystem } from '../../src/node-file-system.js';
import { type GovArchServer, startGovArchServer } from '../../src/server.js';

/** An editor that speaks to a server over a connection; its files lie in a folder of their own. */
export class Client {
  readonly published: PublishDiagnosticsParams[] = [];
  private readonly versions = new Map<string, number>();
  private readonly texts = new Map<string, string>();
  private readonly waiting: { matches: (params: PublishDiagnosticsParams) => boolean; resolve: () => void }[] = [];

  private constructor(
    readonly connection: ProtocolConnection,
    readonly server: GovArchServer,
    readonly folder: string,
  ) {
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      for (const waiter of this.waiting.filter(({ matches }) => matches(params))) {
        this.waiting.splice(this.waiting.indexOf(waiter), 1);
        waiter.resolve();
      }
    });
  }

  /** Starts a server and opens a folder with these files. */
  static async start(
    files: Record<string, string>,
    initializationOptions?: object,
    capabilities: ClientCapabilities = {},
  ): Promise<Client> {
    const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'govarch-server-'));
    for (const [name, text] of Object.entries(files)) {
      await fs.mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await fs.writeFile(path.join(folder, name), text);
    }
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const server = startGovArchServer(
      createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
      { ...nodeFileSystem, today: () => '2025-06-30' },
    );
    const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    connection.listen();
    const client = new Client(connection, server, folder);
    await connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities,
      workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'test' }],
      initializationOptions,
    });
    await connection.sendNotification(InitializedNotification.type, {});
    await server.ready;
    await client.settled();
    return client;
  }

  /** Ends the connection and removes the files. */
  async stop(): Promise<void> {
    this.server.dispose();
    this.connection.dispose();
    await fs.rm(this.folder, { recursive: true, force: true });
  }

  uri(name: string): string {
    return pathToFileURL(path.join(this.folder, name)).toString();
  }

  /** Opens a file as it lies on disk, and waits for its findings. */
  async open(name: string): Promise<void> {
    const text = await fs.readFile(path.join(this.folder, name), 'utf8');
    const uri = this.uri(name);
    this.versions.set(uri, 1);
    this.texts.set(uri, text);
    const done = this.nextOf(uri, 1);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'govarch', version: 1, text },
    });
    await done;
  }

  /** Replaces a text in an open file as an editor does, and waits for the findings of that version. */
  async replace(name: string, before: string, after: string): Promise<void> {
    const uri = this.uri(name);
    const done = this.nextOf(uri, this.versions.get(uri)! + 1);
    await this.type(name, before, after);
    await done;
  }

  /** As {@link replace}, without waiting. */
  async type(name: string, before: string, after: string): Promise<void> {
    const uri = this.uri(name);
    const text = this.texts.get(uri)!;
    const start = text.indexOf(before);
    const version = this.versions.get(uri)! + 1;
    this.versions.set(uri, version);
    this.texts.set(uri, text.slice(0, start) + after + text.slice(start + before.length));
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [
        { range: { start: positionAt(text, start), end: positionAt(text, start + before.length) }, text: after },
      ],
    });
  }

  /** Writes or deletes a file on disk, and tells the server. */
  async onDisk(name: string, type: FileChangeType, text?: string): Promise<void> {
    const file = path.join(this.folder, name);
    await (text === undefined ? fs.rm(file, { recursive: true }) : fs.writeFile(file, text));
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: this.uri(name), type }],
    });
  }

  /** Where a text stands in an open file. */
  positionOf(name: string, text: string, offset = 0): Position {
    const content = this.texts.get(this.uri(name))!;
    return positionAt(content, content.indexOf(text) + offset);
  }

  /** What the editor shows of a file's findings now. */
  diagnosticsOf(name: string): readonly Diagnostic[] {
    const uri = this.uri(name);
    return this.published.filter((params) => params.uri === uri).pop()?.diagnostics ?? [];
  }

  /** Waits until what the server sent has arrived: answers come in the order of what was sent before them. */
  async settled(): Promise<void> {
    await this.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' });
  }

  /** The next diagnostics of a file; of one version where it is given. */
  nextOf(uri: string, version?: number): Promise<void> {
    return this.next((params) => params.uri === uri && (version === undefined || params.version === version));
  }

  next(matches: (params: PublishDiagnosticsParams) => boolean): Promise<void> {
    return new Promise((resolve) => this.waiting.push({ matches, resolve }));
  }
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before[before.length - 1]!.length };
}
