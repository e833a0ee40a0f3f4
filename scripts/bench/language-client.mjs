// A plain LSP client over stdio: what an editor would send, without an editor.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

/** Linux tells the processor time of a process in hundredths of a second. */
const MS_PER_TICK = 10;

/** Starts a server on a folder; resolves when it has published its first diagnostics or answered its first request. */
export async function startClient(serverPath, folder) {
  const child = spawn(process.execPath, [serverPath, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const published = new Map();
  const listeners = new Set();
  const notify = (event) => {
    for (const listener of listeners) {
      listener(event);
    }
  };
  connection.onNotification('textDocument/publishDiagnostics', (parameters) => {
    published.set(parameters.uri, parameters);
    notify({ type: 'diagnostics', ...parameters });
  });
  connection.onNotification('diagram/accept', (message) => notify({ type: 'diagram', ...message }));
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.listen();
  const rootUri = pathToFileURL(folder).toString();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'bench' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { publishDiagnostics: { versionSupport: true, relatedInformation: true } },
    },
    initializationOptions: { language: 'vi' },
  });
  await connection.sendNotification('initialized', {});
  return new LanguageClient(child, connection, published, listeners);
}

class LanguageClient {
  documents = new Map();

  constructor(child, connection, published, listeners) {
    this.child = child;
    this.connection = connection;
    this.published = published;
    this.listeners = listeners;
  }

  request(method, parameters) {
    return this.connection.sendRequest(method, parameters);
  }

  open(file) {
    const uri = pathToFileURL(file).toString();
    const text = readFileSync(file, 'utf8');
    this.documents.set(uri, { text, version: 1 });
    this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'govarch', version: 1, text },
    });
    return uri;
  }

  /** Replaces `before` by `after` once in an open document, as one incremental change; returns the new version. */
  edit(uri, before, after) {
    const document = this.documents.get(uri);
    const offset = document.text.indexOf(before);
    if (offset < 0) {
      throw new Error(`"${before}" is not in ${uri}`);
    }
    const range = { start: positionAt(document.text, offset), end: positionAt(document.text, offset + before.length) };
    document.text = document.text.slice(0, offset) + after + document.text.slice(offset + before.length);
    document.version++;
    this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges: [{ range, text: after }],
    });
    return document.version;
  }

  positionOf(uri, needle, within = 0) {
    const { text } = this.documents.get(uri);
    return positionAt(text, text.indexOf(needle) + within);
  }

  /** Resolves with the first event that the predicate takes; rejects after `timeout` milliseconds. */
  waitFor(predicate, what, timeout = 60_000) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.listeners.delete(listener);
        reject(new Error(`timed out: ${what}`));
      }, timeout);
      const listener = (event) => {
        if (predicate(event)) {
          clearTimeout(timer);
          this.listeners.delete(listener);
          resolve(event);
        }
      };
      this.listeners.add(listener);
    });
  }

  /** Resolves when every document has been published, the edited one in its new version. */
  waitForDiagnostics(uris, uri, version) {
    const missing = new Set(uris);
    return this.waitFor((event) => {
      if (event.type === 'diagnostics' && missing.has(event.uri) && (event.uri !== uri || event.version === version)) {
        missing.delete(event.uri);
      }
      return missing.size === 0;
    }, `diagnostics of ${uris.length} documents`);
  }

  sendDiagramAction(clientId, action) {
    this.connection.sendNotification('diagram/accept', { clientId, action });
  }

  /** Processor time that the server has used since it started, all its threads, in milliseconds. */
  cpuMs() {
    const afterName = readFileSync(`/proc/${this.child.pid}/stat`, 'utf8').split(') ').pop().split(' ');
    return (Number(afterName[11]) + Number(afterName[12])) * MS_PER_TICK;
  }

  /** Ends the server as the protocol asks, and waits until it is gone. */
  async stop() {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    await this.request('shutdown', null);
    await this.connection.sendNotification('exit');
    await gone;
    this.connection.dispose();
  }
}

function positionAt(text, offset) {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return { line, character: offset - (before.lastIndexOf('\n') + 1) };
}
