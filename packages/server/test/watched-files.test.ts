import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type ClientCapabilities,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesRegistrationOptions,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  UnregistrationRequest,
} from 'vscode-languageserver/node';
import { buildServer, type ServerProcess, type ServerProgram } from './support/server-process.js';

const AGENCY = 'nghiệp vụ {\n  cơ quan BTC "BTC"\n}\n';
const SYSTEM = 'ứng dụng {\n  hệ thống S "S" {\n    chủ quản qg::BTC\n  }\n}\n';
const DEPENDING = '{ "name": "p", "dependencies": { "qg": "../q" } }';

let program: ServerProgram;
let folder: string;
let server: ServerProcess;
/** What the server asks to be told, by the id of the registration: as VS Code, files of a pattern in the open folder. */
let asked: Map<string, readonly { readonly base: string; readonly pattern: string }[]>;
let found: Map<string, readonly string[]>;

beforeAll(async () => {
  program = await buildServer();
}, 60_000);
afterAll(() => program.dispose());

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'govarch-watched-'));
  server = program.start();
  asked = new Map();
  found = new Map();
  server.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    for (const { id, method, registerOptions } of registrations) {
      if (method === DidChangeWatchedFilesNotification.method) {
        const { watchers } = registerOptions as DidChangeWatchedFilesRegistrationOptions;
        asked.set(
          id,
          watchers.map(({ globPattern: glob }) =>
            typeof glob === 'string'
              ? { base: uriOf('p'), pattern: glob }
              : { base: typeof glob.baseUri === 'string' ? glob.baseUri : glob.baseUri.uri, pattern: glob.pattern },
          ),
        );
      }
    }
  });
  server.connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
    for (const { id } of unregisterations) {
      asked.delete(id);
    }
  });
  server.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    found.set(
      uri,
      diagnostics.map(({ code }) => String(code)),
    );
  });
});

afterEach(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const uriOf = (file: string) => pathToFileURL(path.join(folder, file)).toString();
const bases = () => new Set([...asked.values()].flat().map(({ base }) => base));
const codes = (file: string) => found.get(uriOf(file)) ?? [];

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

/** Writes a file, of which the server hears only if it asked. */
async function write(file: string, text: string): Promise<void> {
  put(file, text);
  const uri = uriOf(file);
  const isTold = [...asked.values()].flat().some(({ base, pattern }) => {
    const name = uri.startsWith(`${base}/`) ? uri.slice(base.length + 1) : '';
    return (
      pattern === name ||
      (pattern.startsWith('**/*.{')
        ? endingsOf(pattern).includes(path.extname(name))
        : pattern === `**/${path.basename(name)}`)
    );
  });
  if (isTold) {
    await server.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri, type: FileChangeType.Created }],
    });
  }
  await server.connection.sendRequest('govarch/settled');
}

/** The endings that a pattern names in braces, with their dots. */
function endingsOf(pattern: string): string[] {
  const [endings = ''] = pattern.split('{').slice(1);
  return endings
    .replace('}', '')
    .split(',')
    .map((ending) => `.${ending}`);
}

type Watching = NonNullable<ClientCapabilities['workspace']>['didChangeWatchedFiles'];

async function start(didChangeWatchedFiles: Watching, trusted = true): Promise<void> {
  await server.connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: { workspace: { workspaceFolders: true, didChangeWatchedFiles } },
    workspaceFolders: [{ uri: uriOf('p'), name: 'p' }],
    initializationOptions: { trusted },
  });
  await server.connection.sendNotification(InitializedNotification.type, {});
  await server.connection.sendRequest('govarch/settled');
  await vi.waitFor(() => expect(asked.size).toBeGreaterThan(0));
}

const ABLE = { dynamicRegistration: true, relativePatternSupport: true };

describe('an editor that tells only what it was asked for', () => {
  beforeEach(() => {
    put('p/govarch.json', DEPENDING);
    put('p/a.govarch', SYSTEM);
    put('q/govarch.json', '{ "name": "q" }');
  });

  test('tells what changes in a dependency outside the opened folder', async () => {
    await start(ABLE);
    await vi.waitFor(() => expect(bases()).toEqual(new Set([uriOf('p'), uriOf('q')])));
    expect(codes('p/a.govarch')).toContain('REF-01');
    await write('q/a.govarch', AGENCY);
    expect(codes('p/a.govarch')).not.toContain('REF-01');
  });

  test('tells what happens to the text file of a chapter, there and in a dependency', async () => {
    put('p/t.govarch', 'tài liệu {\n  chương C "C" { tệp văn bản "chuong/1.md" }\n}\n');
    put('q/t.govarch', 'tài liệu {\n  chương C "C" { tệp văn bản "1.md" }\n}\n');
    await start(ABLE);
    await vi.waitFor(() => expect(bases()).toContain(uriOf('q')));
    expect([codes('p/t.govarch'), codes('q/t.govarch')]).toEqual([['PRJ-60'], ['PRJ-60']]);
    await write('p/chuong/1.md', 'một');
    await write('q/1.md', 'một');
    expect([codes('p/t.govarch'), codes('q/t.govarch')]).toEqual([[], []]);
  });

  test('is asked anew when projects depend on others, and no longer for those that nobody needs', async () => {
    await start(ABLE);
    await vi.waitFor(() => expect(bases()).toContain(uriOf('q')));
    put('r/govarch.json', '{ "name": "r" }');
    await write('p/govarch.json', DEPENDING.replace('../q', '../r'));
    await vi.waitFor(() => expect(bases()).toEqual(new Set([uriOf('p'), uriOf('r')])));
    await write('r/a.govarch', AGENCY);
    expect(codes('p/a.govarch')).not.toContain('REF-01');
  });

  test('tells when a dependency that is not there yet appears', async () => {
    rmSync(path.join(folder, 'q'), { recursive: true });
    await start(ABLE);
    await vi.waitFor(() => expect(bases()).toContain(uriOf('q')));
    expect(codes('p/govarch.json')).toContain('PRJ-04');
    put('q/a.govarch', AGENCY);
    await write('q/govarch.json', '{ "name": "q" }');
    expect(codes('p/govarch.json')).toEqual([]);
    expect(codes('p/a.govarch')).not.toContain('REF-01');
  });

  test('tells what changes where links lead to, and in the project around the folder', async () => {
    put('govarch.json', '{ "name": "quanh" }');
    rmSync(path.join(folder, 'p', 'govarch.json'));
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'govarch-elsewhere-'));
    symlinkSync(elsewhere, path.join(folder, 'p', 'ngoai'));
    await start(ABLE);
    await vi.waitFor(() =>
      expect(bases()).toEqual(
        new Set([uriOf('p'), uriOf('.').replace(/\/\.?$/, ''), pathToFileURL(elsewhere).toString()]),
      ),
    );
    rmSync(elsewhere, { recursive: true });
  });

  test.each([
    ['does not know patterns with a base', { dynamicRegistration: true }, true],
    ['does not trust the workspace', ABLE, false],
  ])('is asked for the opened folders alone if it %s', async (_, able, trusted) => {
    await start(able, trusted);
    await write('p/b.govarch', '');
    expect(bases()).toEqual(new Set([uriOf('p')]));
  });
});
