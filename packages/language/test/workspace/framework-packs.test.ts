import { describe, expect, test } from 'vitest';
import type { LocationLink, MarkupContent } from 'vscode-languageserver';
import { modelOf } from '../../src/testing/parse-model.js';
import { editorOn, labelsAt } from '../lsp/editor.js';

const PACK = {
  'khung/govarch.json': '{ "name": "bo-y-te-1.0" }',
  'khung/khung.govarch': `tham chiếu {
  mục tham chiếu YTE01 { vi "Khám, chữa bệnh" en "Medical care" } { mã "YTE01" đã kiểm chứng đúng }
  nội dung phải có TamNhin "Tầm nhìn" { thông tin phải có tầm nhìn }
}
`,
};
const CONFIG = '{ "name": "so-y-te", "frameworkPack": "../khung" }';

const withPack = (text: string, config = CONFIG) => ({ ...PACK, 'p/govarch.json': config, 'p/a.govarch': text });

async function codes(files: Record<string, string>, open = ['p']) {
  const { findings } = await modelOf(files, { open });
  return findings.map(({ code, message }) => `${code} ${message.en}`);
}

describe('a pack of the project’s own', () => {
  test('is read without an entry among the dependencies, and written by either word for a framework', async () => {
    const text = `nghiệp vụ {
  chức năng KhamBenh "Khám bệnh" { ánh xạ khung::YTE01 }
  function ChuaBenh "Chữa bệnh" { maps-to framework::YTE01 }
}
`;
    const { findings, model } = await modelOf(withPack(text), { open: ['p'] });
    expect(findings).toEqual([]);
    expect([...model.relations()].map(({ source, target }) => [source, target])).toEqual([
      ['so-y-te::KhamBenh', 'bo-y-te-1.0::YTE01'],
      ['so-y-te::ChuaBenh', 'bo-y-te-1.0::YTE01'],
    ]);
    expect(model.project('so-y-te')).toMatchObject({ framework: 'bo-y-te-1.0', frameworkPack: 'bo-y-te-1.0' });
  });

  test('gives the edition that it is called after, which the architecture may name', async () => {
    expect(await codes(withPack('kiến trúc K "K" { khung bo-y-te-1.0 }'))).toEqual([]);
    expect(await codes(withPack('kiến trúc K "K" { khung vn-egov-2.0 }'))).toEqual([
      expect.stringMatching(/^PRJ-47 The architecture says the framework `vn-egov-2.0`, but .*"bo-y-te-1.0"/),
    ]);
  });

  test('must be of the edition that the project names', async () => {
    const config = '{ "name": "so-y-te", "framework": "vn-egov-2.0", "frameworkPack": "../khung" }';
    expect(await codes(withPack('kiến trúc K "K"', config))).toEqual([
      'PRJ-46 The project follows the framework `vn-egov-2.0`, but its own pack is one of `bo-y-te-1.0`; correct `framework` or `frameworkPack`.',
    ]);
  });

  test('is told where it is missing, or is no project', async () => {
    const { 'khung/govarch.json': _, ...noConfig } = PACK;
    expect(await codes({ 'p/govarch.json': CONFIG, 'p/a.govarch': '' })).toEqual([
      "PRJ-04 The dependency `frameworkPack` is not found at `../khung`; its folder is given relative to this project's.",
    ]);
    expect(await codes({ ...noConfig, 'p/govarch.json': CONFIG, 'p/a.govarch': '' })).toEqual([
      expect.stringMatching(/^PRJ-23 /),
    ]);
  });

  test('is one finding where it is missing, whatever speaks of it', async () => {
    const text = `kiến trúc K "K" { khung bo-y-te-1.0 }
nghiệp vụ { chức năng A "A" { ánh xạ khung::YTE01 ánh xạ framework::YTE02 } }
`;
    expect(await codes({ 'p/govarch.json': CONFIG, 'p/a.govarch': text })).toEqual([
      expect.stringMatching(/^PRJ-04 .*`..\/khung`/),
    ]);
  });

  test.each(['.', './', '../p'])('cannot be the project itself: %s', async (path) => {
    const config = JSON.stringify({ name: 'so-y-te', frameworkPack: path });
    const text = 'nghiệp vụ { chức năng A "A" { ánh xạ khung::YTE01 } }\n';
    expect(await codes({ 'p/govarch.json': config, 'p/a.govarch': text })).toEqual([
      expect.stringMatching(/^PRJ-48 `frameworkPack` leads to this project itself/),
    ]);
  });

  test('lies outside of what may be read where nobody trusts the workspace', async () => {
    const { workspace, services } = await modelOf(withPack('kiến trúc K "K"'), { open: ['p'] });
    workspace.setTrusted(false);
    await services.shared.workspace.DocumentBuilder.update([], []);
    expect(workspace.findingsOf('file:///workspace/p/govarch.json').map(({ code }) => code)).toEqual(['PRJ-24']);
    expect(workspace.model.project('bo-y-te-1.0')).toBeUndefined();
  });

  test('is followed when it is edited: a new entry is known at once', async () => {
    const text = 'nghiệp vụ { chức năng DuPhong "Y tế dự phòng" { ánh xạ khung::YTE02 } }';
    const parsed = await modelOf(withPack(text), { open: ['p'] });
    expect(parsed.findings.map(({ code }) => code)).toEqual(['REF-01']);
    await parsed.edit(
      'khung/khung.govarch',
      PACK['khung/khung.govarch'].replace(
        'nội dung',
        'mục tham chiếu YTE02 "Y tế dự phòng" { mã "YTE02" }\n  nội dung',
      ),
    );
    expect(parsed.currentFindings()).toEqual([]);
  });

  test('yields to a dependency that the project itself calls so', async () => {
    const files = {
      ...withPack(
        'nghiệp vụ { chức năng A "A" { ánh xạ khung::X ánh xạ framework::YTE01 } }',
        '{ "name": "so-y-te", "frameworkPack": "../khung", "dependencies": { "khung": "../rieng" } }',
      ),
      'rieng/govarch.json': '{ "name": "rieng" }',
      'rieng/a.govarch': 'tham chiếu { mục tham chiếu X "X" }',
    };
    const { model, findings } = await modelOf(files, { open: ['p'] });
    expect(findings).toEqual([]);
    expect([...model.relations()].map(({ target }) => target)).toEqual(['rieng::X', 'bo-y-te-1.0::YTE01']);
  });
});

describe('an edition that nobody knows', () => {
  test.each([
    ['2.0', ['vn-egov-2.0']],
    ['Khung 3.0', ['vn-egov-3.0']],
    ['vn-egov 4.0', ['vn-egov-4.0']],
    ['1.0', ['vn-egov-1.0', 'vn-digital-1.0']],
    ['vn-digtal-1.0', ['vn-digital-1.0', 'vn-egov-1.0']],
  ])('"framework": "%s" is one finding, which proposes what may be meant', async (framework, meant) => {
    const { findings } = await modelOf({
      'govarch.json': JSON.stringify({ name: 'p', framework }),
      'a.govarch': 'nghiệp vụ { chức năng A "A" { ánh xạ khung::YTE01 } }\n',
    });
    expect(findings.map(({ code }) => code)).toEqual(['PRJ-44']);
    expect(findings[0]?.suggestions).toEqual(meant.map((id) => `"${id}"`));
    expect(findings[0]?.message.vi).toContain(`Có phải ý bạn là \`${meant[0]}\``);
  });

  test('of which nothing is near is told with all that there are', async () => {
    const { findings } = await modelOf({ 'govarch.json': '{ "name": "p", "framework": "TOGAF" }', 'a.govarch': '' });
    expect(findings[0]?.message.vi).toMatch(/Hãy viết `vn-egov-1.0`, .* hoặc `vn-digital-1.0`\.$/);
  });

  test.each([
    ['kiến trúc K "K" { khung 4.0 }', 'VOC-05', ['vn-egov-4.0']],
    ['architecture K "K" { framework 1.0 }', 'VOC-05', ['vn-egov-1.0', 'vn-digital-1.0']],
    ['kiến trúc K "K" { khung vn-egov-40 }', 'PRJ-44', ['vn-egov-4.0']],
  ])('%s', async (text, code, meant) => {
    const { findings } = await modelOf(text);
    expect(findings.map((finding) => [finding.code, finding.suggestions])).toEqual([[code, meant]]);
  });

  test('written as a number lists the values', async () => {
    const { findings } = await modelOf('kiến trúc K "K" { khung 9.0 }');
    for (const id of ['vn-egov-1.0', 'vn-egov-4.0', 'vn-digital-2025', 'vn-digital-1.0']) {
      expect(findings[0]?.message.vi).toContain(`\`${id}\``);
    }
  });
});

test('a project without a pack is told how to get one', async () => {
  const { findings } = await modelOf('nghiệp vụ { chức năng A "A" { ánh xạ khung::BRM } }');
  expect(findings.map(({ code, message }) => [code, message.vi])).toEqual([
    [
      'REF-13',
      '`khung::` là gói khung, nhưng dự án chưa có gói nào; hãy ghi `"framework": "vn-egov-2.0"` (hoặc phiên bản khác) trong `govarch.json`.',
    ],
  ]);
});

describe('in an editor', () => {
  const mapping = (reference: string) =>
    withPack(`nghiệp vụ {\n  chức năng KhamBenh "Khám bệnh" {\n    ánh xạ ${reference}\n  }\n}\n`);

  test('its entries are offered, by the word of the project’s language', async () => {
    expect(await labelsAt(mapping('|'))).toContain('khung::YTE01');
    expect(
      await labelsAt(
        withPack('business { function K { maps-to | } }', CONFIG.replace('"name"', '"language": "en", "name"')),
      ),
    ).toContain('framework::YTE01');
  });

  test('hovering tells an entry, and its name leads to it', async () => {
    const editor = await editorOn(mapping('khung::YT|E01'));
    const at = { textDocument: { uri: editor.document.uri.toString() }, position: editor.position };
    const hover = await editor.lsp.HoverProvider!.getHoverContent(editor.document, at);
    expect((hover!.contents as MarkupContent).value).toMatch(/Khám, chữa bệnh[\s\S]*mã: YTE01 · đã kiểm chứng: đúng/);
    const links = (await editor.lsp.DefinitionProvider!.getDefinition(editor.document, at)) as LocationLink[];
    expect(links.map(({ targetUri }) => targetUri)).toEqual(['file:///workspace/khung/khung.govarch']);
  });

  test('the words of what it demands are offered', async () => {
    const demand = (line: string) => ({
      ...PACK,
      'khung/khung.govarch': `tham chiếu {\n  nội dung phải có A "A" {\n    ${line}\n  }\n}\n`,
    });
    expect(await labelsAt(demand('sơ đồ phải có |'))).toEqual(expect.arrayContaining(['tổng thể', 'lộ trình']));
    expect(await labelsAt(demand('thông tin phải có |'))).toEqual(expect.arrayContaining(['tầm nhìn', 'phạm vi']));
    expect(await labelsAt(demand('thành phần phải có |'))).toEqual(expect.arrayContaining(['mục tiêu', 'hệ thống']));
  });
});

describe('the edition in the text', () => {
  test('is offered', async () => {
    expect(await labelsAt('kiến trúc K "K" {\n  khung |\n}\n')).toEqual([
      'vn-egov-1.0',
      'vn-egov-2.0',
      'vn-egov-3.0',
      'vn-egov-4.0',
      'vn-digital-2025',
      'vn-digital-1.0',
    ]);
    const [nearest] = await labelsAt('architecture K "K" {\n  framework vn-e|\n}\n');
    expect(nearest).toBe('vn-egov-1.0');
  });

  test('is one that there is, or is told with the nearest', async () => {
    expect(await codes({ 'a.govarch': 'kiến trúc K "K" { khung vn-egov-2.0 }' }, [''])).toEqual([]);
    expect(await codes({ 'a.govarch': 'kiến trúc K "K" { khung vn-egov-2.1 }' }, [''])).toEqual([
      'PRJ-44 No edition of an architecture framework is called `vn-egov-2.1`. Did you mean `vn-egov-2.0`?',
    ]);
    const { findings } = await modelOf('tham chiếu { mục tham chiếu A "A" { khung cpđt-2 } }');
    expect(findings.map(({ code, message }) => [code, message.vi])).toEqual([
      [
        'PRJ-44',
        'Không có phiên bản khung kiến trúc nào có mã `cpđt-2`. Hãy viết `vn-egov-1.0`, `vn-egov-2.0`, `vn-egov-3.0`, `vn-egov-4.0`, `vn-digital-2025` hoặc `vn-digital-1.0`.',
      ],
    ]);
  });
});
