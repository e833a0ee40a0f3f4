import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
} from 'vscode-languageserver/node';
import { buildServer, type ServerProcess, type ServerProgram } from './support/server-process.js';

let program: ServerProgram;
let folder: string;
let server: ServerProcess;
let registered: Map<string, unknown>;
let published: Map<string, readonly Diagnostic[]>;

beforeAll(async () => {
  program = await buildServer();
}, 60_000);
afterAll(() => program.dispose());

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'govarch-config-'));
  writeFileSync(path.join(folder, 'govarch.json'), '{ "name": "p" }');
  registered = new Map();
  published = new Map();
  server = program.start();
  server.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    for (const { method, registerOptions } of registrations) {
      registered.set(method, registerOptions);
    }
  });
  server.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    published.set(uri, diagnostics);
  });
});

afterEach(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const uri = () => pathToFileURL(path.join(folder, 'govarch.json')).toString();
const findings = () => published.get(uri()) ?? [];

async function start(dynamicRegistration: boolean): Promise<void> {
  await server.connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { synchronization: { dynamicRegistration }, codeAction: { dynamicRegistration } } },
    workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'p' }],
  });
  await server.connection.sendNotification(InitializedNotification.type, {});
  await server.connection.sendRequest('govarch/settled');
}

test('an editor is asked for the texts of govarch.json and of Markdown, and for quick fixes of the first alone', async () => {
  await start(true);
  const configurations = { scheme: 'file', pattern: '**/govarch.json' };
  const documentSelector = [configurations, { scheme: 'file', pattern: '**/*.{md,MD,markdown}' }];
  expect(Object.fromEntries(registered)).toEqual({
    'textDocument/didOpen': { documentSelector },
    'textDocument/didChange': { documentSelector, syncKind: 2 },
    'textDocument/didClose': { documentSelector },
    'textDocument/codeAction': { documentSelector: [configurations] },
  });
});

test('an editor that cannot register is asked for nothing', async () => {
  await start(false);
  expect([...registered]).toEqual([]);
});

test('govarch.json is checked while somebody types in it, and what its findings propose is a quick fix', async () => {
  await start(true);
  const show = async (version: number, text: string) => {
    const textDocument = { uri: uri(), version };
    await (version === 1
      ? server.connection.sendNotification(DidOpenTextDocumentNotification.type, {
          textDocument: { ...textDocument, languageId: 'json', text },
        })
      : server.connection.sendNotification(DidChangeTextDocumentNotification.type, {
          textDocument,
          contentChanges: [{ text }],
        }));
    await server.connection.sendRequest('govarch/settled');
  };
  await show(1, '{ "name": "p", ');
  expect(findings()).toHaveLength(1);
  await show(2, '{ "name": "p", "framework": "vn-egov-3.1" }');
  const [finding] = findings();
  expect(finding).toBeDefined();
  const actions = await server.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: uri() },
    range: finding!.range,
    context: { diagnostics: [finding!] },
  });
  const [action] = actions as CodeAction[];
  const [edit] = action?.edit?.changes?.[uri()] ?? [];
  expect(edit?.newText).toContain('vn-egov-');
  await show(3, `{ "name": "p", "framework": ${JSON.stringify(edit!.newText.replaceAll('"', ''))} }`);
  expect(findings()).toEqual([]);
});
