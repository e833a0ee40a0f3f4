import type { Finding } from '@govarch/model/finding';
import { describe, expect, test } from 'vitest';
import type { CompletionItem, DocumentLink, LocationLink, TextEdit } from 'vscode-languageserver';
import { createGovArchServices } from '../../src/govarch-module.js';
import { LinkingFileSystem } from '../../src/testing/memory-file-system.js';
import { modelOf, uriOf } from '../../src/testing/parse-model.js';
import { applied, editorOn } from '../lsp/editor.js';

const CHAPTER = (line: string) => `tài liệu {\n  chương C1 "Bối cảnh" {\n    ${line}\n  }\n}\n`;
const CONFIG = '{ "name": "p" }';

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, severity, category, message }) => `${code} ${severity} ${category} ${message.en}`);

async function project(files: Record<string, string>) {
  return modelOf({ 'govarch.json': CONFIG, ...files });
}

describe('a chapter names a text file', () => {
  test('in Vietnamese and in English, relative to the file that names it', async () => {
    const { findings, model } = await project({
      'tai-lieu/de-cuong.govarch': CHAPTER('tệp văn bản "chuong/1-boi-canh.md"'),
      'tai-lieu/chuong/1-boi-canh.md': '# Bối cảnh\r\n\r\nVăn phòng …\r\n',
      'outline.govarch': 'document { chapter C2 "Context" { text-file "tai-lieu\\chuong\\2.MD" } }',
      'tai-lieu/chuong/2.MD': 'Context',
    });
    expect(told(findings)).toEqual([]);
    const document = uriOf('tai-lieu/de-cuong.govarch').toString();
    expect(model.textFile(document, 'chuong/1-boi-canh.md')).toBe('# Bối cảnh\n\nVăn phòng …\n');
    expect(model.element('p::C1')!.attributes.map(({ id, values }) => [id, values])).toEqual([
      ['text-file', [{ type: 'file', path: 'chuong/1-boi-canh.md' }]],
    ]);
  });

  test('as a lesson does, and as another file adds to a chapter', async () => {
    const { findings, model } = await project({
      'a.govarch': 'định hướng { bài học B "Bài học" { tệp văn bản "b.md" } }\ntài liệu { chương C1 "Bối cảnh" }',
      'them/b.govarch': 'bổ sung C1 { tệp văn bản "c1.md" }',
      'b.md': 'bài học',
      'them/c1.md': 'bối cảnh',
    });
    expect(told(findings)).toEqual([]);
    expect(model.textFile(uriOf('them/b.govarch').toString(), 'c1.md')).toBe('bối cảnh');
  });

  test.each([
    [
      'no such file',
      'tệp văn bản "khong-co.md"',
      {},
      'PRJ-60 error file The text file `khong-co.md` is not found; its path is relative to the folder of this file.',
    ],
    [
      'a file outside of the project',
      'tệp văn bản "../ngoai.md"',
      { '../ngoai.md': 'x' },
      'PRJ-61 error file The text file `../ngoai.md` lies outside the folder of the project, so it is not read; move it into the project.',
    ],
    [
      'a path from the root of the disk',
      'tệp văn bản "/etc/passwd.md"',
      {},
      'PRJ-61 error file The text file `/etc/passwd.md` lies outside the folder of the project, so it is not read; move it into the project.',
    ],
    [
      'a path to another machine',
      'tệp văn bản "//may-chu/chung/a.md"',
      {},
      'PRJ-61 error file The text file `//may-chu/chung/a.md` lies outside the folder of the project, so it is not read; move it into the project.',
    ],
    [
      'a Word document',
      'tệp văn bản "a.docx"',
      { 'a.docx': 'x' },
      'PRJ-62 error file `a.docx` is not a Markdown file, so it is not read; save the text as a file whose name ends in `.md`.',
    ],
    [
      'a folder',
      'tệp văn bản "chuong.md"',
      { 'chuong.md/a.txt': 'x' },
      'PRJ-65 error file The text file `chuong.md` cannot be read: it is a link that leads nowhere, or not a regular file.',
    ],
    [
      'a file without quotes',
      'tệp văn bản chuong',
      {},
      expect.stringMatching(
        /^VOC-\d+ error vocabulary .*the path of a Markdown file, such as `"chapters\/1-context.md"`/,
      ),
    ],
  ])('and is told of %s', async (_, line, files, finding) => {
    const { findings } = await modelOf(
      { 'p/govarch.json': CONFIG, 'p/a.govarch': CHAPTER(line), ...inFolder(files) },
      { open: ['p'] },
    );
    expect(told(findings)).toEqual([finding]);
  });

  test('that is no UTF-8, in both languages', async () => {
    const { files, workspace, services } = await project({ 'a.govarch': CHAPTER('tệp văn bản "1.md"') });
    files.write(uriOf('1.md'), new Uint8Array([0x42, 0xf4, 0x69]));
    await services.shared.workspace.DocumentBuilder.update([uriOf('1.md')], []);
    const [finding] = workspace.findingsOf(uriOf('a.govarch').toString());
    expect(finding).toMatchObject({
      code: 'PRJ-63',
      message: {
        vi: 'Tệp văn bản `1.md` không được lưu bằng bảng mã UTF-8 nên không được đọc; hãy lưu lại bằng UTF-8.',
        en: 'The text file `1.md` is not saved as UTF-8, so it is not read; save it as UTF-8.',
      },
    });
  });

  test('beside a text of its own', async () => {
    const { findings } = await project({
      'a.govarch': CHAPTER('nội dung "Ngắn."\n    tệp văn bản "1.md"'),
      '1.md': 'Dài.',
    });
    expect(told(findings)).toEqual([
      'VOC-60 warning vocabulary `C1` has both `text` and `text-file`; keep one of them, so that there are not two versions.',
    ]);
  });
});

describe('links are followed before a text file is read', () => {
  async function open(make: (disk: LinkingFileSystem) => void) {
    const disk = new LinkingFileSystem();
    disk.write(uriOf('p/govarch.json'), CONFIG);
    disk.write(uriOf('p/a.govarch'), CHAPTER('tệp văn bản "chuong/1.md"'));
    make(disk);
    const { shared } = createGovArchServices({ fileSystemProvider: () => disk });
    const workspace = shared.workspace.ModelWorkspace;
    await workspace.open([uriOf('p')]);
    const document = uriOf('p/a.govarch').toString();
    return { disk, shared, document, workspace, codes: () => workspace.findingsOf(document).map(({ code }) => code) };
  }

  test('one that leads out of the project is told and not read', async () => {
    const { workspace, document, codes } = await open((disk) => {
      disk.write(uriOf('bi-mat/1.md'), 'mật');
      disk.link(uriOf('p/chuong'), uriOf('bi-mat'));
    });
    expect(codes()).toEqual(['PRJ-61']);
    expect(workspace.model.textFile(document, 'chuong/1.md')).toBeUndefined();
    expect(workspace.textFileOf(document, 'chuong/1.md')).toBeUndefined();
  });

  test('one within the project is read, and followed at its own place', async () => {
    const { disk, shared, workspace, document, codes } = await open((files) => {
      files.write(uriOf('p/van-ban/1.md'), 'một');
      files.link(uriOf('p/chuong'), uriOf('p/van-ban'));
    });
    expect(codes()).toEqual([]);
    expect(workspace.textFilePlaces.map(({ uri }) => uri.path)).toEqual([
      '/workspace/p/chuong/1.md',
      '/workspace/p/van-ban/1.md',
    ]);
    disk.write(uriOf('p/van-ban/1.md'), 'hai');
    await shared.workspace.DocumentBuilder.update([uriOf('p/van-ban/1.md')], []);
    expect(workspace.model.textFile(document, 'chuong/1.md')).toBe('hai');
  });

  test('the size is looked at before', async () => {
    const { codes } = await open((disk) => disk.write(uriOf('p/chuong/1.md'), 'x'.repeat(1_000_001)));
    expect(codes()).toEqual(['PRJ-64']);
  });
});

describe('a text file is an input like any other', () => {
  const files = { 'a.govarch': CHAPTER('tệp văn bản "chuong/1.md"') };
  const document = uriOf('a.govarch').toString();

  test('created, edited, deleted and in a folder that goes: what is told is what a fresh reading tells', async () => {
    const parsed = await project(files);
    const text = () => parsed.model.textFile(document, 'chuong/1.md');
    const codes = () => parsed.currentFindings().map(({ code }) => code);
    expect([codes(), text()]).toEqual([['PRJ-60'], undefined]);
    await parsed.edit('chuong/1.md', 'một');
    expect([codes(), text()]).toEqual([[], 'một']);
    await parsed.edit('chuong/1.md', 'hai');
    expect([codes(), text()]).toEqual([[], 'hai']);
    await parsed.edit('chuong/1.md', undefined);
    expect([codes(), text()]).toEqual([['PRJ-60'], undefined]);
    await parsed.edit('chuong/1.md', 'ba');
    parsed.files.removeAll(uriOf('chuong'));
    await parsed.services.shared.workspace.DocumentBuilder.update([], [uriOf('chuong')]);
    expect([codes(), text()]).toEqual([['PRJ-60'], undefined]);
  });

  test('and reads or plans nothing else again when it is saved', async () => {
    const parsed = await project({ ...files, 'chuong/1.md': 'một' });
    const before = parsed.workspace.counters.of('documents-parsed');
    const built = parsed.workspace.counters.of('contributions-built');
    await parsed.edit('chuong/1.md', 'hai');
    expect(parsed.workspace.counters.of('documents-parsed')).toBe(before);
    expect(parsed.workspace.counters.of('contributions-built')).toBe(built);
  });

  test('another path in the statement reads another file, and no path none', async () => {
    const parsed = await project({ ...files, 'chuong/1.md': 'một', 'chuong/2.md': 'hai' });
    await parsed.edit('a.govarch', files['a.govarch'].replace('1.md', '2.md'));
    expect(parsed.model.textFile(document, 'chuong/2.md')).toBe('hai');
    expect(parsed.model.textFile(document, 'chuong/1.md')).toBeUndefined();
    await parsed.edit('a.govarch', CHAPTER(''));
    expect(parsed.model.textFile(document, 'chuong/2.md')).toBeUndefined();
    expect(parsed.workspace.textFilePlaces).toEqual([]);
  });
});

describe('in an editor', () => {
  const files = (line: string) => ({
    'govarch.json': CONFIG,
    'tai-lieu/de-cuong.govarch': CHAPTER(line),
    'tai-lieu/chuong/1-boi-canh.md': 'Bối cảnh',
    'tai-lieu/ghi-chu.txt': 'x',
    'tai-lieu/.git/HEAD.md': 'x',
    'khac/2.md': 'x',
  });

  async function completions(line: string): Promise<{ text: string; items: CompletionItem[] }> {
    const { document, position, lsp, text } = await editorOn(files(line));
    const list = await lsp.CompletionProvider!.getCompletion(document, {
      textDocument: { uri: document.uri.toString() },
      position,
    });
    return { text, items: list!.items };
  }

  test.each([
    ['tệp văn bản |', 'tệp văn bản "chuong/1-boi-canh.md"'],
    ['tệp văn bản "|', 'tệp văn bản "chuong/1-boi-canh.md"'],
    ['tệp văn bản "chu|"', 'tệp văn bản "chuong/1-boi-canh.md"'],
    ['text-file "chu|ong/0.md"', 'text-file "chuong/1-boi-canh.md"'],
  ])('the Markdown files beside the model are offered: %s', async (line, result) => {
    const { text, items } = await completions(line);
    expect(items.map(({ label }) => label)).toEqual(['chuong/1-boi-canh.md']);
    expect(applied(text, [items[0]!.textEdit as TextEdit])).toBe(CHAPTER(result));
  });

  test.each(['nội dung "|"', 'tệp văn bản "chuong/1-boi-canh.md"|', 'mô tả "chuong|"'])(
    'and nowhere else: %s',
    async (line) => {
      const { items } = await completions(line);
      expect(items.filter(({ label }) => label.endsWith('.md'))).toEqual([]);
    },
  );

  test('the path leads to the file, by its definition and as a link', async () => {
    const { document, position, lsp } = await editorOn(files('tệp văn bản "chuong/1-bo|i-canh.md"'));
    const at = { textDocument: { uri: document.uri.toString() }, position };
    const [definition] = (await lsp.DefinitionProvider!.getDefinition(document, at)) as LocationLink[];
    expect(definition!.targetUri).toBe(uriOf('tai-lieu/chuong/1-boi-canh.md').toString());
    expect(document.textDocument.getText(definition!.originSelectionRange!)).toBe('chuong/1-boi-canh.md');
    const links = (await lsp.DocumentLinkProvider!.getDocumentLinks(document, at)) as DocumentLink[];
    expect(links.map(({ range, target }) => [document.textDocument.getText(range), target])).toEqual([
      ['chuong/1-boi-canh.md', definition!.targetUri],
    ]);
  });

  test('a path that leads out of the project is no link', async () => {
    const { document, lsp } = await editorOn(files('tệp văn bản "../../a.md"|'));
    const at = { textDocument: { uri: document.uri.toString() } };
    expect(await lsp.DocumentLinkProvider!.getDocumentLinks(document, at)).toEqual([]);
  });
});

function inFolder(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name.startsWith('../') ? name.slice(3) : `p/${name}`, text]),
  );
}
