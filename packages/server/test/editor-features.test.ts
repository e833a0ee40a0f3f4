import { documentProviders, workspaceProviders } from '@govarch/language/editor-providers';
import { createGovArchEditorServices } from '@govarch/language/editor-services';
import { MemoryFileSystem } from '@govarch/language/memory-file-system';
import { DocumentState } from 'langium';
import { addInlayHintHandler, type InlayHintProvider } from 'langium/lsp';
import { afterEach, describe, expect, test } from 'vitest';
import { ErrorCodes, type InlayHint, InlayHintRequest, type ResponseError } from 'vscode-languageserver/node';
import { editorFeatures } from '../src/editor-features.js';
import { Client } from './support/client.js';

const providers = Object.keys({ ...documentProviders, ...workspaceProviders });

/** The abilities that a server announces which has not the one provider. */
async function announcedWithout(missing?: string): Promise<readonly string[]> {
  const without = missing === undefined ? {} : { lsp: { [missing]: () => undefined } };
  const { shared } = createGovArchEditorServices(
    { fileSystemProvider: () => new MemoryFileSystem() },
    { language: without, shared: without },
  );
  const { capabilities } = await shared.lsp.LanguageServer.initialize({
    processId: null,
    rootUri: null,
    capabilities: {},
    workspaceFolders: null,
  });
  return Object.entries(capabilities).flatMap(([name, value]) => (value ? [name] : []));
}

/** What no provider of the language stands behind: how texts and folders are followed. */
const FOLLOWING = ['textDocumentSync', 'workspace'];

describe('the features of an editor', () => {
  test('are those of the providers: each has an answer to its requests, and no answer is without one', () => {
    expect(Object.keys(editorFeatures).sort()).toEqual([...providers].sort());
    expect(providers.length).toBeGreaterThan(10);
  });

  test('are announced, each because of its provider, and nothing else is', async () => {
    const announced = await announcedWithout();
    const byProvider = new Set<string>();
    for (const provider of providers) {
      const left = await announcedWithout(provider);
      const gone = announced.filter((ability) => !left.includes(ability));
      expect(gone, provider).not.toEqual([]);
      gone.forEach((ability) => {
        byProvider.add(ability);
      });
    }
    expect([...byProvider, ...FOLLOWING].sort()).toEqual([...announced].sort());
  });
});

describe('a line for the provider and one for its requests are enough', () => {
  /** Tells behind a name of what kind the element is; the server has no such hints. */
  const kindHints: InlayHintProvider = {
    getInlayHints: (document) => [
      { position: document.textDocument.positionAt(document.textDocument.getText().indexOf('"')), label: 'kind' },
    ],
  };
  const tables = { providers: documentProviders, features: editorFeatures } as unknown as {
    readonly providers: Record<string, () => unknown>;
    readonly features: Record<string, unknown>;
  };
  let client: Client | undefined;

  afterEach(async () => {
    delete tables.providers.InlayHintProvider;
    delete tables.features.InlayHintProvider;
    await client?.stop();
  });

  async function hints(): Promise<readonly InlayHint[] | null> {
    client = await Client.start({ 'a.govarch': 'business { agency A "A" }' });
    const start = { line: 0, character: 0 };
    return client.connection.sendRequest(InlayHintRequest.type, {
      textDocument: { uri: client.uri('a.govarch') },
      range: { start, end: start },
    });
  }

  test('for a feature to be announced and answered', async () => {
    tables.providers.InlayHintProvider = () => kindHints;
    tables.features.InlayHintProvider = ((connection, { shared }) =>
      addInlayHintHandler(connection, shared, DocumentState.Parsed)) satisfies (typeof editorFeatures)['Formatter'];
    expect(await announcedWithout()).toContain('inlayHintProvider');
    expect((await hints())?.map(({ label }) => label)).toEqual(['kind']);
  });

  test('and without them it is neither', async () => {
    expect(await announcedWithout()).not.toContain('inlayHintProvider');
    const code = await hints().catch((error: ResponseError) => error.code);
    expect(code).toBe(ErrorCodes.MethodNotFound);
  });
});
