import { describe, expect, test } from 'vitest';
import type { Location, LocationLink, WorkspaceEdit, WorkspaceSymbol } from 'vscode-languageserver';
import { applied, type Editor, editorOn } from './editor.js';

const BUSINESS = `business {
  agency VPCP "Văn phòng Chính phủ" {
    unit KSTTHC "Cục Kiểm soát thủ tục hành chính"
  }
}
`;
const APPLICATION = `application {
  system eCabinet "Họp" {
    owner VPCP.KSTTHC
  }
  eCabinet operator VPCP
}
`;

function textAt(editor: Editor, uri: string, range: Location['range']): string {
  const document = editor.services.shared.workspace.LangiumDocuments.all.find((item) => item.uri.toString() === uri)!;
  return document.textDocument.getText(range);
}

describe('definition', () => {
  const definition = async (files: Record<string, string>) => {
    const editor = await editorOn(files);
    const links = await editor.lsp.DefinitionProvider!.getDefinition(editor.document, {
      textDocument: { uri: editor.document.uri.toString() },
      position: editor.position,
    });
    return (links as LocationLink[] | undefined)?.map(
      ({ targetUri, targetSelectionRange }) =>
        `${targetUri.split('/').pop()}: ${textAt(editor, targetUri, targetSelectionRange)}`,
    );
  };

  test('leads from a name to its declaration in another file', async () => {
    expect(await definition({ 'b.govarch': BUSINESS, 'a.govarch': APPLICATION.replace('KSTTHC', 'KST|THC') })).toEqual([
      'b.govarch: KSTTHC',
    ]);
  });

  test('leads from the first part of a qualified name to what that part means', async () => {
    expect(await definition({ 'b.govarch': BUSINESS, 'a.govarch': APPLICATION.replace('VPCP.', 'V|PCP.') })).toEqual([
      'b.govarch: VPCP',
    ]);
  });

  test('leads to both places where a name is declared twice', async () => {
    const twice = {
      'b.govarch': BUSINESS,
      'c.govarch': 'business { agency VPCP "Again" }',
      'a.govarch': 'application { system X { owner V|PCP } }',
    };
    expect(await definition(twice)).toEqual(['b.govarch: VPCP', 'c.govarch: VPCP']);
  });

  test('leads into a dependency', async () => {
    expect(
      await definition({
        'main/govarch.json': '{ "name": "main", "dependencies": { "quoc-gia": "../national" } }',
        'main/a.govarch': 'application { system X "x" { reads quoc-gia::Dan|Cu } }',
        'national/govarch.json': '{ "name": "national" }',
        'national/b.govarch': 'data { entity DanCu "Dân cư" }',
      }),
    ).toEqual(['b.govarch: DanCu']);
  });
});

test('references are found where no relation names an element: types of fields, values, approvals', async () => {
  const editor = await editorOn({
    'b.govarch': `data { code-list DM "Danh mục" entity HoSo "Hồ sơ" { field nguoiGui : Con|gDan } entity CongDan "Công dân" }`,
    'a.govarch': `application { system S "S" { approved 2021-03-01 by CongDan } }`,
  });
  const found = await editor.lsp.ReferencesProvider!.findReferences(editor.document, {
    textDocument: { uri: editor.document.uri.toString() },
    position: editor.position,
    context: { includeDeclaration: false },
  });
  expect(found!.map(({ uri }) => uri.split('/').pop()).sort()).toEqual(['a.govarch', 'b.govarch']);
});

test('references are found in all files, also as parts of qualified names', async () => {
  const editor = await editorOn({ 'b.govarch': BUSINESS.replace('VPCP', 'VP|CP'), 'a.govarch': APPLICATION });
  const locations = await editor.lsp.ReferencesProvider!.findReferences(editor.document, {
    textDocument: { uri: editor.document.uri.toString() },
    position: editor.position,
    context: { includeDeclaration: true },
  });
  expect(locations.map(({ uri, range }) => `${uri.split('/').pop()}:${range.start.line}`).sort()).toEqual([
    'a.govarch:2',
    'a.govarch:4',
    'b.govarch:1',
  ]);
});

test('highlights mark the declaration and the mentions in the document', async () => {
  const editor = await editorOn(APPLICATION.replace('eCabinet "', 'eCabi|net "'));
  const highlights = await editor.lsp.DocumentHighlightProvider!.getDocumentHighlight(editor.document, {
    textDocument: { uri: editor.document.uri.toString() },
    position: editor.position,
  });
  expect(highlights?.map(({ range }) => range.start.line).sort()).toEqual([1, 4]);
});

describe('rename', () => {
  const rename = async (files: Record<string, string>, newName: string) => {
    const editor = await editorOn(files);
    const edit = (await editor.lsp.RenameProvider!.rename(editor.document, {
      textDocument: { uri: editor.document.uri.toString() },
      position: editor.position,
      newName,
    })) as WorkspaceEdit;
    return Object.fromEntries(
      Object.entries(edit.changes!).map(([uri, edits]) => {
        const document = editor.services.shared.workspace.LangiumDocuments.all.find(
          (item) => item.uri.toString() === uri,
        )!;
        return [uri.split('/').pop(), applied(document.textDocument.getText(), edits)];
      }),
    );
  };

  test('changes a name in every file, also inside qualified names', async () => {
    const result = await rename(
      { 'b.govarch': BUSINESS.replace('VPCP', 'V|PCP'), 'a.govarch': APPLICATION },
      'VănPhòng',
    );
    expect(result['b.govarch']).toBe(BUSINESS.replace('VPCP', 'VănPhòng'));
    expect(result['a.govarch']).toBe(APPLICATION.replaceAll('VPCP', 'VănPhòng'));
  });

  test('can start from a mention', async () => {
    const result = await rename(
      { 'b.govarch': BUSINESS, 'a.govarch': APPLICATION.replace('.KSTTHC', '.KST|THC') },
      'CucKS',
    );
    expect(result['b.govarch']).toContain('unit CucKS "');
    expect(result['a.govarch']).toContain('owner VPCP.CucKS');
  });

  test('keeps `^` before a name, and sets it where the new name would begin a statement as a word', async () => {
    const escaped = 'application {\n  system ^level| "x"\n  ^level uses Y\n  system Y "y"\n}\n';
    expect((await rename({ 'a.govarch': escaped }, 'owner'))['a.govarch']).toContain(
      'system ^owner "x"\n  ^owner uses Y',
    );
    const plain = 'application {\n  system X| "x"\n  X uses Y\n  system Y "y"\n}\n';
    expect((await rename({ 'a.govarch': plain }, 'level'))['a.govarch']).toContain('\n  ^level uses Y');
  });

  test.each(['', '1a', 'a b', 'a.b', 'a-', 'a"'])('refuses `%s`, which is no name', async (newName) => {
    await expect(rename({ 'a.govarch': 'business { agency A| "a" }' }, newName)).rejects.toThrow(/tên|name/);
  });

  test('refuses a name that another element has', async () => {
    const files = { 'a.govarch': 'business { agency A| "a" agency B "b" }' };
    await expect(rename(files, 'B')).rejects.toThrow('B');
  });
});

describe('hover', () => {
  const hover = async (files: string | Record<string, string>) => {
    const editor = await editorOn(files);
    const result = await editor.lsp.HoverProvider!.getHoverContent(editor.document, {
      textDocument: { uri: editor.document.uri.toString() },
      position: editor.position,
    });
    return (result?.contents as { value: string } | undefined)?.value;
  };

  test('tells kind, title and relations in both directions, with their counts', async () => {
    const text = await hover({
      'b.govarch': BUSINESS,
      'a.govarch': APPLICATION.replace('operator VPCP', 'operator V|PCP'),
    });
    expect(text).toContain('Văn phòng Chính phủ');
    expect(text).toContain('cơ quan');
    expect(text).toMatch(/\(1\): Họp/u);
  });

  test('speaks the language of the project', async () => {
    const text = await hover({
      'govarch.json': '{ "name": "p", "language": "en" }',
      'a.govarch': 'business { agency VPCP| { vi "Văn phòng" en "Office" } }',
    });
    expect(text).toContain('Office');
    expect(text).toContain('agency');
  });

  test('explains a word of the vocabulary in both spellings', async () => {
    const text = await hover('application { sys|tem X "x" }');
    expect(text).toContain('hệ thống');
    expect(text).toContain('system');
  });

  test('shows a description with links that lead nowhere, and goes on after a fence that its author left open', async () => {
    const description = '![p](https://example.org/p.png) [f](file:///etc/passwd)\n\n```\nmã';
    const text = await hover(
      `ứng dụng { hệ thống X| "![t](https://example.org)" { mô tả """\n${description}\n""" cấp độ 3 } }`,
    );
    expect(text).not.toMatch(/(?<!\\)\]\(|:\/\//);
    expect(text).toMatch(/```\nmã\n+```\n\n.*cấp độ: 3/u);
  });

  test('tells the column in which a view places an element from the columns of a matrix', async () => {
    const view = (statement: string): string =>
      `ứng dụng { hệ thống X "x" }\nsơ đồ { sơ đồ ma trận V { ${statement} } }`;
    expect(await hover(view('đặt X hàng 1 c|ột 2'))).toContain('được đặt vào');
    expect(await hover(view('hàng hệ thống c|ột chức năng theo hỗ trợ'))).toContain('Nêu các cột của ma trận');
  });

  test('says nothing of a text', async () => {
    expect(await hover('application { system X "x|y" }')).toBeUndefined();
  });
});

test('the outline shows sections, elements and what is inside them', async () => {
  const { lsp, document } = await editorOn(BUSINESS);
  const symbols = await lsp.DocumentSymbolProvider!.getSymbols(document, {
    textDocument: { uri: document.uri.toString() },
  });
  expect(symbols.map(({ name }) => name)).toEqual(['business']);
  const [agency] = symbols[0]!.children!;
  expect(agency).toMatchObject({ name: 'VPCP', detail: 'Văn phòng Chính phủ' });
  expect(agency!.children!.map(({ name }) => name)).toEqual(['KSTTHC']);
});

test('elements of all files are found by title without tone marks', async () => {
  const { services } = await editorOn({ 'b.govarch': BUSINESS, 'a.govarch': APPLICATION });
  const found = (await services.shared.lsp.WorkspaceSymbolProvider!.getSymbols({
    query: 'thu tuc',
  })) as WorkspaceSymbol[];
  expect(found.map(({ name }) => name)).toEqual(['KSTTHC']);
});

test('bodies and comments fold', async () => {
  const { lsp, document } = await editorOn(`// a\n// b\n${BUSINESS}`);
  const ranges = await lsp.FoldingRangeProvider!.getFoldingRanges(document, {
    textDocument: { uri: document.uri.toString() },
  });
  expect(ranges.map(({ startLine, endLine }) => [startLine, endLine])).toEqual(
    expect.arrayContaining([
      [0, 1],
      [2, 5],
      [3, 4],
    ]),
  );
});

test.each(['system X "x"', 'hệ thống X "x"'])('`%s` is coloured by role', async (declaration) => {
  const { lsp, document } = await editorOn(`application { ${declaration} }`);
  const provider = lsp.SemanticTokenProvider!;
  const { data } = await provider.semanticHighlight(document, { textDocument: { uri: document.uri.toString() } });
  const names = provider.semanticTokensOptions.legend.tokenTypes;
  const tokens = Array.from({ length: data.length / 5 }, (_, index) => [
    names[data[index * 5 + 3]!],
    data[index * 5 + 4],
  ]);
  expect(tokens).toEqual([
    ['keyword', 0],
    ['type', 0],
    ['class', 1],
  ]);
});

test('a finding with a suggestion offers the replacement', async () => {
  const { lsp, document } = await editorOn('application { systen X "x" }');
  const range = { start: { line: 0, character: 14 }, end: { line: 0, character: 20 } };
  const actions = await lsp.CodeActionProvider!.getCodeActions(document, {
    textDocument: { uri: document.uri.toString() },
    range,
    context: { diagnostics: [{ range, message: 'unknown', data: { suggestions: ['system'] } }] },
  });
  expect(actions).toMatchObject([
    { title: 'Thay bằng “system”', edit: { changes: { [document.uri.toString()]: [{ range, newText: 'system' }] } } },
  ]);
});

describe('a view that a chapter names', () => {
  const VIEW = 'views {\n  view landscape eCabinet "Tổng thể" { include ** }\n}\n';
  const CHAPTER = 'document {\n  chapter C "c" { included-views eCab|inet }\n}\n';
  const FILES = { 'a.govarch': APPLICATION, 'b.govarch': BUSINESS, 'v.govarch': VIEW, 'c.govarch': CHAPTER };
  const at = (editor: Editor) => ({
    textDocument: { uri: editor.document.uri.toString() },
    position: editor.position,
  });

  test('leads to the view, not to the element of the same name', async () => {
    const editor = await editorOn(FILES);
    const links = (await editor.lsp.DefinitionProvider!.getDefinition(editor.document, at(editor))) as LocationLink[];
    expect(links.map(({ targetUri }) => targetUri.split('/').pop())).toEqual(['v.govarch']);
  });

  test('tells the title and kind of the view', async () => {
    const editor = await editorOn(FILES);
    const hover = await editor.lsp.HoverProvider!.getHoverContent(editor.document, at(editor));
    expect(JSON.stringify(hover)).toContain('Tổng thể');
    expect(JSON.stringify(hover)).not.toContain('Họp');
  });

  test('is renamed with it, and the element is not', async () => {
    const editor = await editorOn(FILES);
    const edit = (await editor.lsp.RenameProvider!.rename(editor.document, {
      ...at(editor),
      newName: 'ToanCanh',
    })) as WorkspaceEdit;
    const files = Object.keys(edit.changes ?? {}).map((uri) => uri.split('/').pop());
    expect(files.sort()).toEqual(['c.govarch', 'v.govarch']);
  });
});
