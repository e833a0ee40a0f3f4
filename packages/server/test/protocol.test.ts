import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  DidOpenTextDocumentNotification,
  ErrorCodes,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver/node';
import { buildServer, type ServerProcess, type ServerProgram } from './support/server-process.js';

let program: ServerProgram;
let folder: string;
let server: ServerProcess;

beforeAll(async () => {
  program = await buildServer();
  folder = mkdtempSync(path.join(tmpdir(), 'govarch-protocol-'));
  writeFileSync(path.join(folder, 'a.govarch'), 'nghiệp vụ {\n  cơ quan A "A"\n}\n');
}, 60_000);

afterAll(() => {
  program.dispose();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
  server = program.start();
});

afterEach(() => server.kill());

const uri = () => pathToFileURL(path.join(folder, 'a.govarch')).toString();

async function initialize(): Promise<InitializeResult> {
  const result = await server.connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: { workspace: { workspaceFolders: true } },
    workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'thu' }],
  });
  await server.connection.sendNotification(InitializedNotification.type, {});
  return result;
}

/** The error code of the answer; 0 for an answer that is none. */
async function errorOf(method: string, params: unknown): Promise<number> {
  try {
    await server.connection.sendRequest(method, params);
    return 0;
  } catch (error) {
    return error instanceof ResponseError ? error.code : Number.NaN;
  }
}

const hover = () => ({ textDocument: { uri: uri() }, position: { line: 1, character: 3 } });

describe('a request', () => {
  test('before initialize is refused, and initialize is answered all the same', async () => {
    expect(await errorOf('textDocument/hover', hover())).toBe(ErrorCodes.ServerNotInitialized);
    expect((await initialize()).capabilities.hoverProvider).toBe(true);
    expect(await errorOf('textDocument/hover', hover())).toBe(0);
  });

  test('initialize without what it must say is refused, and may be sent again', async () => {
    for (const parameters of [null, {}, { processId: null, rootUri: null, capabilities: null }]) {
      expect(await errorOf('initialize', parameters)).toBe(ErrorCodes.InvalidParams);
    }
    expect((await initialize()).capabilities.hoverProvider).toBe(true);
  });

  test('after shutdown, and a second initialize, are refused', async () => {
    await initialize();
    expect(await errorOf('initialize', { processId: null, rootUri: null, capabilities: {} })).toBe(
      ErrorCodes.InvalidRequest,
    );
    expect(await errorOf('shutdown', undefined)).toBe(0);
    expect(await errorOf('textDocument/hover', hover())).toBe(ErrorCodes.InvalidRequest);
  });

  test('without its parameters is refused, and the server goes on', async () => {
    await initialize();
    await server.connection.sendNotification('textDocument/didChange', undefined);
    for (const method of ['textDocument/hover', 'textDocument/completion', 'workspace/symbol']) {
      expect(await errorOf(method, undefined), method).toBe(ErrorCodes.InvalidParams);
    }
    expect(await errorOf('textDocument/hover', hover())).toBe(0);
  });

  test('about a file that belongs to no project is answered', async () => {
    await initialize();
    const params = { textDocument: { uri: `${uri()}.txt` }, position: { line: 0, character: 0 } };
    expect(await errorOf('textDocument/hover', params)).not.toBeNaN();
  });
});

describe('exit', () => {
  test('after shutdown ends with 0', async () => {
    await initialize();
    await server.connection.sendRequest('shutdown');
    await server.connection.sendNotification('exit');
    expect(await server.ended).toBe(0);
  });

  test('without shutdown ends with 1', async () => {
    await initialize();
    await server.connection.sendNotification('exit');
    expect(await server.ended).toBe(1);
  });
});

/** What a client asks for each announced ability; those that are no request of their own have none. */
const REQUESTS: Record<string, readonly string[]> = {
  textDocumentSync: [],
  workspace: [],
  completionProvider: ['textDocument/completion'],
  hoverProvider: ['textDocument/hover'],
  signatureHelpProvider: ['textDocument/signatureHelp'],
  declarationProvider: ['textDocument/declaration'],
  definitionProvider: ['textDocument/definition'],
  typeDefinitionProvider: ['textDocument/typeDefinition'],
  implementationProvider: ['textDocument/implementation'],
  referencesProvider: ['textDocument/references'],
  documentHighlightProvider: ['textDocument/documentHighlight'],
  documentSymbolProvider: ['textDocument/documentSymbol'],
  codeActionProvider: ['textDocument/codeAction'],
  codeLensProvider: ['textDocument/codeLens'],
  documentLinkProvider: ['textDocument/documentLink'],
  documentFormattingProvider: ['textDocument/formatting'],
  documentRangeFormattingProvider: ['textDocument/rangeFormatting'],
  documentOnTypeFormattingProvider: ['textDocument/onTypeFormatting'],
  renameProvider: ['textDocument/prepareRename', 'textDocument/rename'],
  foldingRangeProvider: ['textDocument/foldingRange'],
  semanticTokensProvider: ['textDocument/semanticTokens/full', 'textDocument/semanticTokens/range'],
  inlayHintProvider: ['textDocument/inlayHint'],
  workspaceSymbolProvider: ['workspace/symbol'],
  executeCommandProvider: ['workspace/executeCommand'],
};

/** Asks everything that is announced about a document; gives the error codes by method, 0 where there was an answer. */
async function askAll(document: string): Promise<ReadonlyMap<string, number>> {
  const { capabilities } = await initialize();
  const announced = Object.keys(capabilities).filter((key) => capabilities[key as keyof ServerCapabilities]);
  expect(announced.filter((key) => !(key in REQUESTS))).toEqual([]);
  const place = { line: 1, character: 12 };
  const params = {
    textDocument: { uri: document },
    position: place,
    range: { start: place, end: place },
    context: { includeDeclaration: true, diagnostics: [] },
    options: { tabSize: 2, insertSpaces: true },
    newName: 'B',
    ch: '}',
    query: '',
    command: '',
  };
  const answers = new Map<string, number>();
  for (const method of announced.flatMap((key) => REQUESTS[key] ?? [])) {
    answers.set(method, await errorOf(method, params));
  }
  return answers;
}

test('what is announced is handled', async () => {
  const answers = await askAll(uri());
  expect(answers.size).toBeGreaterThan(10);
  expect([...answers].filter(([, code]) => code === ErrorCodes.MethodNotFound)).toEqual([]);
});

test('what is announced is answered for documents of other languages, which editors send too', async () => {
  const answers = await askAll(pathToFileURL(path.join(folder, 'govarch.json')).toString());
  expect([...answers].filter(([, code]) => code !== 0)).toEqual([]);
});

test('colours come whole: what changed since the last answer is neither announced nor answered', async () => {
  const { capabilities } = await initialize();
  expect(capabilities.semanticTokensProvider).toMatchObject({ full: { delta: false }, range: true });
  const params = { textDocument: { uri: uri() }, previousResultId: '1' };
  expect(await errorOf('textDocument/semanticTokens/full/delta', params)).toBe(ErrorCodes.MethodNotFound);
  expect(await errorOf('textDocument/semanticTokens/full', params)).toBe(0);
});

test('a text that was never saved is completed, checked and drawn', async () => {
  await initialize();
  const untitled = 'untitled:Untitled-1';
  const text = 'ứng dụng {\n  hệ thống S "S" {\n    chủ quản Nobody\n    \n  }\n}\n';
  const found = new Promise<readonly unknown[]>((resolve) => {
    server.connection.onNotification('textDocument/publishDiagnostics', (params) => {
      if (params.uri === untitled && params.diagnostics.length > 0) {
        resolve(params.diagnostics);
      }
    });
  });
  const views = new Promise<readonly unknown[]>((resolve) => {
    server.connection.onNotification('diagram/accept', ({ action }) => {
      if (action.availableViews) {
        resolve(action.availableViews);
      }
    });
  });
  await server.connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri: untitled, languageId: 'govarch', version: 1, text },
  });
  expect(JSON.stringify(await found)).toContain('REF-01');
  const completion: unknown = await server.connection.sendRequest('textDocument/completion', {
    textDocument: { uri: untitled },
    position: { line: 3, character: 4 },
  });
  expect(JSON.stringify(completion)).toContain('cấp độ');
  await server.connection.sendNotification('diagram/accept', {
    clientId: 'thu',
    action: { kind: 'requestModel', requestId: '1', options: { sourceUri: untitled } },
  });
  expect((await views).length).toBeGreaterThan(0);
});
