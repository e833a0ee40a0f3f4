import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  DocumentFormattingRequest,
  FileChangeType,
  HoverRequest,
  type LocationLink,
  RenameRequest,
} from 'vscode-languageserver/node';
import { Client } from './support/client.js';

const FILES = {
  'govarch.json': '{ "name": "thu", "language": "vi", "rules": {} }',
  'nghiep-vu.govarch': `business {
  agency VPCP "Văn phòng Chính phủ" {
    code "G22"
  }
  role ChuyenVien "Chuyên viên"
}
`,
  'ung-dung.govarch': `application {
  system eCabinet "Họp" {
    owner VPCP
  }
}
`,
  'khac.govarch': `application {
  system eDoc "Văn bản" {
    owner VPCP
  }
}
`,
};

let client: Client | undefined;

afterEach(async () => {
  await client?.stop();
  client = undefined;
});

async function start(
  files: Record<string, string> = FILES,
  options?: object,
  capabilities?: ClientCapabilities,
): Promise<Client> {
  client = await Client.start(files, options, capabilities);
  return client;
}

const codes = (editor: Client, name: string) => editor.diagnosticsOf(name).map(({ code }) => code);

describe('diagnostics', () => {
  test('of every file of the project are published at the start, though none is open', async () => {
    const editor = await start({ ...FILES, 'khac.govarch': FILES['khac.govarch'].replace('VPCP', 'VPCX') });
    expect(codes(editor, 'khac.govarch')).toContain('REF-01');
  });

  test('of files that are not open follow an edit in another file', async () => {
    const editor = await start();
    await editor.open('nghiep-vu.govarch');
    expect(codes(editor, 'khac.govarch')).not.toContain('REF-01');
    await editor.replace('nghiep-vu.govarch', 'agency VPCP', 'agency VPCX');
    expect(codes(editor, 'khac.govarch')).toContain('REF-01');
    expect(codes(editor, 'ung-dung.govarch')).toContain('REF-01');
    await editor.replace('nghiep-vu.govarch', 'agency VPCX', 'agency VPCP');
    expect(codes(editor, 'khac.govarch')).not.toContain('REF-01');
  });

  test('carry the version of an open document, and none of one that is not', async () => {
    const editor = await start();
    await editor.open('nghiep-vu.govarch');
    await editor.replace('nghiep-vu.govarch', 'agency VPCP', 'agency VPCX');
    const last = (name: string) => editor.published.filter(({ uri }) => uri === editor.uri(name)).pop();
    expect(last('nghiep-vu.govarch')?.version).toBe(2);
    expect(last('khac.govarch')?.version).toBeUndefined();
  });

  test('point at both places of a name that is declared twice', async () => {
    const editor = await start({ ...FILES, 'khac.govarch': 'business {\n  agency VPCP "Again"\n}\n' });
    const duplicates = [...editor.diagnosticsOf('khac.govarch'), ...editor.diagnosticsOf('nghiep-vu.govarch')].filter(
      ({ relatedInformation }) => relatedInformation?.some(({ location }) => location.uri.endsWith('.govarch')),
    );
    expect(duplicates).toHaveLength(2);
  });

  test('follow files that are created, changed and deleted on disk', async () => {
    const editor = await start();
    const created = editor.nextOf(editor.uri('moi.govarch'));
    await editor.onDisk(
      'moi.govarch',
      FileChangeType.Created,
      'application {\n  system X "x" {\n    owner Nobody\n  }\n}\n',
    );
    await created;
    expect(codes(editor, 'moi.govarch')).toContain('REF-01');
    const deleted = editor.nextOf(editor.uri('moi.govarch'));
    await editor.onDisk('moi.govarch', FileChangeType.Deleted);
    await deleted;
    expect(editor.diagnosticsOf('moi.govarch')).toEqual([]);
  });

  test('follow the configuration of the project', async () => {
    const editor = await start();
    const rule = editor.diagnosticsOf('ung-dung.govarch').find(({ code }) => !String(code).startsWith('REF'));
    const off = JSON.stringify({ name: 'thu', language: 'vi', rules: { [String(rule?.code)]: 'off' } });
    const changed = editor.nextOf(editor.uri('ung-dung.govarch'));
    await editor.onDisk('govarch.json', FileChangeType.Changed, off);
    await changed;
    expect(rule).toBeDefined();
    expect(codes(editor, 'ung-dung.govarch')).not.toContain(rule?.code);
  });

  test('speak the language of the project, or that which the user sets', async () => {
    const files = { ...FILES, 'khac.govarch': FILES['khac.govarch'].replace('VPCP', 'VPCX') };
    const vietnamese = await start(files);
    const [first] = vietnamese.diagnosticsOf('khac.govarch');
    const again = vietnamese.nextOf(vietnamese.uri('khac.govarch'));
    await vietnamese.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { govarch: { language: 'en' } },
    });
    await again;
    const [second] = vietnamese.diagnosticsOf('khac.govarch');
    expect(second?.code).toBe(first?.code);
    expect(second?.message).not.toBe(first?.message);
    await vietnamese.stop();
    const english = await start(files, { language: 'en' });
    expect(english.diagnosticsOf('khac.govarch')[0]?.message).toBe(second?.message);
  });

  test('are judged by the law of the day that the user sets, else by that of the project', async () => {
    const files = {
      'govarch.json': '{ "name": "thu", "lawDate": "2016-06-30" }',
      'a.govarch': 'ứng dụng { hệ thống S "S" }\n',
    };
    const editor = await start(files);
    expect(codes(editor, 'a.govarch')).not.toContain('SEC-01');
    const set = async (lawDate: string | undefined) => {
      const again = editor.nextOf(editor.uri('a.govarch'));
      const settings = { govarch: { lawDate } };
      await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
      await again;
    };
    await set('01/07/2016');
    expect(codes(editor, 'a.govarch')).toContain('SEC-01');
    await set('hôm qua');
    expect(codes(editor, 'a.govarch')).not.toContain('SEC-01');
    await editor.stop();
    const set2016 = await start(files, { lawDate: '2016-07-01' });
    expect(codes(set2016, 'a.govarch')).toContain('SEC-01');
  });

  test('follow settings that the user leaves to the project again, whatever the editor started with', async () => {
    const files = {
      'govarch.json': '{ "name": "thu", "language": "vi", "lawDate": "2016-06-30" }',
      'a.govarch': 'ứng dụng { hệ thống S "S" { chủ quản KhongCo } }\n',
    };
    const plain = await start(files);
    const told = plain.diagnosticsOf('a.govarch');
    await plain.stop();
    const editor = await start(files, { language: 'en', lawDate: '2016-07-01' });
    expect(codes(editor, 'a.govarch')).toContain('SEC-01');
    const set = async (govarch: object) => {
      await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { govarch } });
      await editor.settled();
    };
    await set({ trace: 'off' });
    expect(codes(editor, 'a.govarch')).toContain('SEC-01');
    await set({ language: 'auto', lawDate: '' });
    expect(editor.diagnosticsOf('a.govarch')).toEqual(told);
  });

  test('of rules lead to what the reference that ships with the editor says of the rule, and others nowhere', async () => {
    const reference = new URL('../../../docs/rules.md', import.meta.url);
    const linking = { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } };
    const text = { 'a.govarch': 'ứng dụng { hệ thống S "S" { vận hành KhongCo } }\n' };
    const linkOf = (editor: Client, code: string) => {
      return editor.diagnosticsOf('a.govarch').find((diagnostic) => diagnostic.code === code)?.codeDescription?.href;
    };
    const editor = await start(text, { rulesReference: reference.toString() }, linking);
    const [file, line] = linkOf(editor, 'SEC-01')?.split('#L') ?? [];
    expect(file).toBe(reference.toString());
    expect(readFileSync(reference, 'utf8').split('\n')[Number(line) - 1]).toMatch(/^### SEC-01 /);
    expect(codes(editor, 'a.govarch')).toContain('REF-01');
    expect(linkOf(editor, 'REF-01')).toBeUndefined();
    await editor.stop();
    for (const [rulesReference, capabilities] of [
      [reference.toString(), {}],
      ['file:///khong/co.md', linking],
      [1, linking],
    ] as const) {
      const other = await start(text, { rulesReference }, capabilities);
      expect(codes(other, 'a.govarch')).toContain('SEC-01');
      expect(linkOf(other, 'SEC-01')).toBeUndefined();
      await other.stop();
    }
  });

  test('of the last text are what remains after fast typing', async () => {
    const editor = await start();
    await editor.open('ung-dung.govarch');
    const uri = editor.uri('ung-dung.govarch');
    const done = editor.nextOf(uri, 21);
    let name = 'VPCP';
    for (let version = 2; version <= 21; version++) {
      const next = version === 21 ? 'VPCP' : `VPCP${version}`;
      await editor.type('ung-dung.govarch', `owner ${name}`, `owner ${next}`);
      name = next;
    }
    await done;
    expect(codes(editor, 'ung-dung.govarch')).not.toContain('REF-01');
  });
});

describe('the work of a keystroke', () => {
  async function counted(name: string, before: string, after: string) {
    const editor = await start();
    await editor.open(name);
    const { counters } = editor.server.services.shared.workspace.ModelWorkspace;
    counters.reset();
    const seen = editor.published.length;
    await editor.replace(name, before, after);
    return { counters, published: editor.published.slice(seen).map(({ uri }) => uri.split('/').pop()) };
  }

  test('in a title: one document is parsed, linked and published, and few rules run', async () => {
    const { counters, published } = await counted('ung-dung.govarch', '"Họp"', '"Họp Chính phủ"');
    expect(counters.of('documents-parsed')).toBe(1);
    expect(counters.of('documents-linked')).toBe(1);
    expect(counters.of('contributions-built')).toBe(1);
    expect(counters.of('rule-checks-run')).toBeLessThan(20);
    expect(published).toEqual(['ung-dung.govarch']);
  });

  test('in the name of an element: exactly the documents that mention it are linked again', async () => {
    const files = { ...FILES, 'khong-lien-quan.govarch': 'data {\n  entity HoSo "Hồ sơ"\n}\n' };
    const editor = await start(files);
    await editor.open('nghiep-vu.govarch');
    const { counters } = editor.server.services.shared.workspace.ModelWorkspace;
    counters.reset();
    await editor.replace('nghiep-vu.govarch', 'agency VPCP', 'agency VPCX');
    expect(counters.of('documents-parsed')).toBe(1);
    expect(counters.of('documents-linked')).toBe(3);
  });
});

describe('requests', () => {
  test('rename edits all files', async () => {
    const editor = await start();
    await editor.open('ung-dung.govarch');
    const edit = await editor.connection.sendRequest(RenameRequest.type, {
      textDocument: { uri: editor.uri('ung-dung.govarch') },
      position: editor.positionOf('ung-dung.govarch', 'VPCP', 1),
      newName: 'VanPhong',
    });
    expect(Object.keys(edit?.changes ?? {}).sort()).toEqual(
      ['khac.govarch', 'nghiep-vu.govarch', 'ung-dung.govarch'].map((name) => editor.uri(name)),
    );
  });

  test('code actions write into other files, for the versions of the text that the editor shows', async () => {
    const unknown = { ...FILES, 'ung-dung.govarch': FILES['ung-dung.govarch'].replace('owner VPCP', 'owner BoNoiVu') };
    const editor = await start(unknown, undefined, { workspace: { workspaceEdit: { documentChanges: true } } });
    await editor.open('ung-dung.govarch');
    await editor.open('nghiep-vu.govarch');
    await editor.replace('nghiep-vu.govarch', 'Văn phòng', 'văn phòng');
    expect(await quickFixes(editor, 'REF-01')).toMatchObject([
      {
        title: 'Khai báo cơ quan “BoNoiVu”',
        isPreferred: true,
        edit: {
          documentChanges: [
            {
              textDocument: { uri: editor.uri('nghiep-vu.govarch'), version: 2 },
              edits: [{ newText: '\n  agency BoNoiVu', range: { start: { line: 3, character: 3 } } }],
            },
          ],
        },
      },
      { title: 'Khai báo nhóm cơ quan “BoNoiVu”', isPreferred: false },
      { title: 'Khai báo đơn vị “BoNoiVu”' },
      { title: 'Khai báo tổ chức quản trị “BoNoiVu”' },
    ]);
  });

  test('code actions are offered for the findings of rules, without versions to an editor that takes none', async () => {
    const editor = await start({
      ...FILES,
      'kien-truc.govarch': 'architecture KT "Kiến trúc" { owner VPCP }\n',
      'ung-dung.govarch': 'application {\n  system eCabinet "Họp"\n}\n',
    });
    await editor.open('ung-dung.govarch');
    const [action] = await quickFixes(editor, 'SYS-01');
    expect(action).toMatchObject({
      title: 'Ghi chủ quản “Văn phòng Chính phủ”',
      edit: { changes: { [editor.uri('ung-dung.govarch')]: [{ newText: ' {\n    owner VPCP\n  }' }] } },
    });
  });

  /** The quick fixes of the first finding with a code in `ung-dung.govarch`. */
  async function quickFixes(editor: Client, code: string): Promise<CodeAction[]> {
    const diagnostic = editor.diagnosticsOf('ung-dung.govarch').find((candidate) => candidate.code === code)!;
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: editor.uri('ung-dung.govarch') },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    });
    return (actions ?? []) as CodeAction[];
  }

  test('definition leads into another file', async () => {
    const editor = await start();
    await editor.open('ung-dung.govarch');
    const links = (await editor.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: editor.uri('ung-dung.govarch') },
      position: editor.positionOf('ung-dung.govarch', 'VPCP', 1),
    })) as LocationLink[];
    expect(links.map(({ targetUri }) => targetUri)).toEqual([editor.uri('nghiep-vu.govarch')]);
  });

  test('completion right after a keystroke offers an allowed reference and not a forbidden one', async () => {
    const editor = await start();
    await editor.open('ung-dung.govarch');
    await editor.type('ung-dung.govarch', 'owner VPCP', 'owner ');
    const list = await editor.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: editor.uri('ung-dung.govarch') },
      position: editor.positionOf('ung-dung.govarch', 'owner ', 6),
    });
    const labels = (list && 'items' in list ? list.items : []).map(({ label }) => label);
    expect(labels).toContain('VPCP');
    expect(labels).not.toContain('ChuyenVien');
  });

  test('hover and formatting answer', async () => {
    const editor = await start();
    await editor.open('ung-dung.govarch');
    const textDocument = { uri: editor.uri('ung-dung.govarch') };
    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument,
      position: editor.positionOf('ung-dung.govarch', 'eCabinet', 2),
    });
    expect(JSON.stringify(hover)).toContain('Họp');
    const edits = await editor.connection.sendRequest(DocumentFormattingRequest.type, {
      textDocument,
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(edits).toEqual([]);
  });

  test('at a place that does not exist is refused without harm', async () => {
    const editor = await start();
    await editor.open('ung-dung.govarch');
    const textDocument = { uri: editor.uri('gone.govarch') };
    await expect(
      editor.connection.sendRequest(HoverRequest.type, { textDocument, position: { line: 0, character: 0 } }),
    ).rejects.toThrow();
    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: editor.uri('ung-dung.govarch') },
      position: editor.positionOf('ung-dung.govarch', 'eCabinet', 2),
    });
    expect(hover).not.toBeNull();
  });
});
