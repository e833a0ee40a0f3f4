import { evaluateView } from '@govarch/model/view-evaluation';
import { describe, expect, test } from 'vitest';
import { modelOf, uriOf } from '../../src/testing/parse-model.js';
import { completionsAt, editorOn, labelsAt } from '../lsp/editor.js';

/** A project that monitors water and air, with kinds of its own. */
function config(kinds: object = KINDS, more: object = {}): string {
  return JSON.stringify({ name: 'quan-trac', language: 'vi', kinds, ...more });
}

const STATION = {
  is: 'device',
  vi: 'trạm quan trắc',
  en: 'monitoring station',
  icon: 'pin',
  attributes: {
    'mast-height': { vi: 'chiều cao cột', en: 'mast-height', type: 'number', required: true },
    medium: {
      vi: 'môi trường đo',
      en: 'medium',
      type: 'enumeration',
      list: true,
      values: { air: { vi: 'không khí', en: 'air' }, water: { vi: 'nước mặt', en: 'surface water' } },
    },
    mobile: { vi: 'lưu động', en: 'mobile', type: 'boolean' },
  },
};
const KINDS = {
  station: STATION,
  buoy: { is: 'station', vi: 'phao đo', en: 'buoy' },
  registry: { is: 'system', vi: 'sổ đăng ký', en: 'registry', section: 'data', attributes: {} },
};

const TEXT = `công nghệ {
  trạm quan trắc HoGuom "Trạm hồ Gươm" {
    chiều cao cột 12
    môi trường đo không khí, nước mặt
    lưu động
  }
  buoy Song { mast-height 3 medium air }
  thiết bị May
}
dữ liệu {
  sổ đăng ký SoTram { phân hệ Tra }
}
`;

const codesOf = (found: readonly { readonly code: string }[]): string[] => found.map(({ code }) => code);

describe("a text with kinds of its project's own", () => {
  test('is read by their words in both languages, with their attributes and what they may hold', async () => {
    const { model, findings } = await modelOf({ 'govarch.json': config(), 'a.govarch': TEXT });
    expect(findings).toEqual([]);
    const told = [...model.elements()].map(({ qualifiedName, kind, base }) => [qualifiedName, kind, base]);
    expect(told).toEqual([
      ['HoGuom', 'station', 'device'],
      ['Song', 'buoy', 'device'],
      ['May', 'device', 'device'],
      ['SoTram', 'registry', 'system'],
      ['SoTram.Tra', 'module', 'module'],
    ]);
    expect(model.element('quan-trac::HoGuom')?.attributes.map(({ id, values }) => [id, values])).toEqual([
      ['mast-height', [{ type: 'number', number: 12 }]],
      [
        'medium',
        [
          { type: 'enumeration', value: 'air' },
          { type: 'enumeration', value: 'water' },
        ],
      ],
      ['mobile', [{ type: 'boolean', boolean: true }]],
    ]);
  });

  test('counts its elements among those of their base, and not the other way round', async () => {
    const { model } = await modelOf({ 'govarch.json': config(), 'a.govarch': TEXT });
    const names = (kind: string) =>
      model.elementsOfKind(kind as Parameters<typeof model.elementsOfKind>[0]).map(({ name }) => name);
    expect(names('device')).toEqual(['HoGuom', 'Song', 'May']);
    expect(names('station')).toEqual(['HoGuom', 'Song']);
    expect(names('buoy')).toEqual(['Song']);
  });

  test.each([
    ['công nghệ { trạm quan trắc A }', ['VOC-17']],
    ['công nghệ { trạm quan trắc A { chiều cao cột "cao" } }', ['VOC-05', 'VOC-17']],
    ['công nghệ { trạm quan trắc A { chiều cao cột 3 môi trường đo lửa } }', ['VOC-07']],
    ['công nghệ { trạm quan trắc A { chiều cao cột 3 chiều cao cột 4 } }', ['VOC-03']],
    ['công nghệ { thiết bị A { chiều cao cột 3 } }', ['VOC-02']],
    ['ứng dụng { trạm quan trắc A { chiều cao cột 3 } }', ['VOC-10']],
    ['ứng dụng { sổ đăng ký A }', ['VOC-10']],
    ['công nghệ { trạm quan trăc A { chiều cao cột 3 } }', ['VOC-01']],
    ['công nghệ { trạm quan trắc A { chiều cao cột 3 thay thế A } }', ['VOC-09']],
  ])('%s is told %j', async (text, expected) => {
    const { findings } = await modelOf({ 'govarch.json': config(), 'a.govarch': text });
    expect(codesOf(findings).sort()).toEqual([...expected].sort());
  });

  test('may give a required attribute where it extends the element', async () => {
    const text = 'công nghệ { trạm quan trắc A }';
    const { findings, edit, currentFindings } = await modelOf({
      'govarch.json': config(),
      'a.govarch': text,
      'b.govarch': 'bổ sung A { chiều cao cột 3 }',
    });
    expect(codesOf(findings)).toEqual([]);
    await edit('b.govarch', 'bổ sung A { mô tả "x" }');
    expect(codesOf(currentFindings())).toEqual(['VOC-17']);
  });

  test('is told of relations by the words of its project', async () => {
    const text = 'công nghệ { trạm quan trắc A { chiều cao cột 3 } phần mềm P { thay thế A } }';
    const { findings } = await modelOf({ 'govarch.json': config(), 'a.govarch': text });
    expect(codesOf(findings)).toEqual(['VOC-08']);
    expect(findings[0]?.message.vi).toContain('trạm quan trắc');
  });
});

describe('two projects of one workspace', () => {
  const FILES = {
    'a/govarch.json': config(KINDS, { name: 'a' }),
    'a/a.govarch': 'công nghệ { trạm quan trắc A { chiều cao cột 3 } }',
    'b/govarch.json': config(
      { station: { is: 'system', vi: 'trạm trung chuyển', en: 'relay' } },
      { name: 'b', dependencies: { nguon: '../a' } },
    ),
    'b/b.govarch': 'ứng dụng { trạm trung chuyển B }\ncông nghệ { phần mềm P { thay thế nguon::A } }',
  };

  test('have kinds of their own, of one id even, and neither knows those of the other', async () => {
    const { model, edit, currentFindings } = await modelOf(FILES);
    expect([...model.elements()].map(({ id, kind, base }) => [id, kind, base])).toEqual([
      ['a::A', 'station', 'device'],
      ['b::B', 'station', 'system'],
      ['b::P', 'software', 'software'],
    ]);
    await edit('b/b.govarch', 'công nghệ { trạm quan trắc C { chiều cao cột 3 } }');
    expect(codesOf(currentFindings())).toContain('VOC-01');
  });

  test('know the kinds of a dependency where its elements are named', async () => {
    const { findings } = await modelOf(FILES);
    const wrong = findings.filter(({ code }) => code === 'VOC-08');
    expect(wrong.map(({ message }) => message.vi)).toEqual([expect.stringContaining('trạm quan trắc')]);
  });

  test('see what becomes of a kind that a dependency changes', async () => {
    const { edit, currentFindings } = await modelOf(FILES);
    const asSoftware = { ...KINDS, station: { ...STATION, is: 'software' } };
    await edit('a/govarch.json', config(asSoftware, { name: 'a' }));
    expect(codesOf(currentFindings())).not.toContain('VOC-08');
    await edit('a/govarch.json', FILES['a/govarch.json']);
    expect(codesOf(currentFindings())).toContain('VOC-08');
  });
});

describe('editing `govarch.json`', () => {
  test('gives and takes words at once, and leaves other projects alone', async () => {
    const { edit, currentFindings, model, workspace } = await modelOf({
      'p/govarch.json': config({}, { name: 'p' }),
      'p/a.govarch': TEXT,
      'q/govarch.json': '{ "name": "q" }',
      'q/b.govarch': 'ứng dụng { hệ thống X }',
    });
    expect(codesOf(currentFindings())).toContain('VOC-01');
    workspace.counters.reset();
    await edit('p/govarch.json', config(KINDS, { name: 'p' }));
    expect(currentFindings()).toEqual([]);
    expect(model.element('p::HoGuom')?.kind).toBe('station');
    expect(workspace.counters.of('documents-parsed')).toBe(1);
    await edit('p/govarch.json', config({ ...KINDS, buoy: { ...KINDS.buoy, vi: 'phao', en: 'float' } }, { name: 'p' }));
    expect(codesOf(currentFindings())).toContain('VOC-01');
    await edit('p/govarch.json', config({}, { name: 'p' }));
    expect(model.element('p::HoGuom')?.kind).not.toBe('station');
  });

  test('reads nothing again where the kinds stay as they are', async () => {
    const { edit, workspace } = await modelOf({ 'govarch.json': config(), 'a.govarch': TEXT });
    workspace.counters.reset();
    await edit('govarch.json', config(KINDS, { asOf: '2025-01-01' }));
    expect(workspace.counters.of('documents-parsed')).toBe(0);
  });

  test('changes what stays the same in the text: where a kind may stand, what it has to say', async () => {
    const { edit, currentFindings } = await modelOf({ 'govarch.json': config(), 'a.govarch': TEXT });
    await edit('govarch.json', config({ ...KINDS, registry: { ...KINDS.registry, section: 'application' } }));
    expect(codesOf(currentFindings())).toEqual(['VOC-10']);
    const operator = { vi: 'đội vận hành', en: 'crew', type: 'text', required: true };
    await edit('govarch.json', config({ ...KINDS, buoy: { ...KINDS.buoy, attributes: { crew: operator } } }));
    expect(codesOf(currentFindings())).toEqual(['VOC-17']);
  });
});

describe('in an editor', () => {
  const at = (text: string) => ({ 'govarch.json': config(), 'a.govarch': text });

  test('its kinds are offered where they may stand, by either word, with or without tone marks', async () => {
    expect(await labelsAt(at('công nghệ {\n  tram q|\n}'))).toEqual(['trạm quan trắc']);
    expect((await labelsAt(at('công nghệ {\n  monit|\n}')))[0]).toBe('trạm quan trắc');
    expect(await labelsAt(at('dữ liệu {\n  |\n}'))).toContain('sổ đăng ký');
    expect(await labelsAt(at('ứng dụng {\n  |\n}'))).not.toContain('trạm quan trắc');
  });

  test('its attributes are offered in its bodies, and their values after them', async () => {
    const labels = await labelsAt(at('công nghệ {\n  phao đo A {\n    |\n  }\n}'));
    expect(labels).toEqual(expect.arrayContaining(['chiều cao cột', 'môi trường đo', 'chủ quản']));
    expect(await labelsAt(at('công nghệ {\n  thiết bị A {\n    |\n  }\n}'))).not.toContain('chiều cao cột');
    expect(await labelsAt(at('công nghệ {\n  phao đo A {\n    môi trường đo |\n  }\n}'))).toEqual([
      'không khí',
      'nước mặt',
    ]);
  });

  test('its elements are offered where those of their base are', async () => {
    const text = `${TEXT}công nghệ {\n  thiết bị Moi { thay thế | }\n}`;
    const labels = await labelsAt(at(text));
    expect(labels).toEqual(expect.arrayContaining(['HoGuom', 'May']));
    expect(labels).not.toContain('SoTram');
  });

  test('what its elements are is written beside their names', async () => {
    const { items } = await completionsAt(at(`${TEXT}công nghệ {\n  thiết bị Moi { thay thế HoG| }\n}`));
    expect(items[0]?.labelDetails?.description).toBe('trạm quan trắc');
  });

  test('views are offered its kinds and attributes', async () => {
    expect(await labelsAt(at('sơ đồ {\n  sơ đồ lớp S {\n    gồm tram|\n  }\n}'))).toContain('trạm quan trắc');
    expect(await labelsAt(at('sơ đồ {\n  sơ đồ lớp S {\n    gồm thiết bị trong đó chieu|\n  }\n}'))).toContain(
      'chiều cao cột',
    );
  });

  test('a hover says what a word means, and what it is built on', async () => {
    const hover = async (text: string): Promise<string> => {
      const { document, position, lsp } = await editorOn(at(text));
      const found = await lsp.HoverProvider!.getHoverContent(document, {
        textDocument: { uri: document.uri.toString() },
        position,
      });
      return (found?.contents as { value: string } | undefined)?.value ?? '';
    };
    expect(await hover('công nghệ {\n  trạm qu|an trắc A { chiều cao cột 3 }\n}')).toMatch(
      /\*\*trạm quan trắc\*\* · monitoring station[\s\S]*`thiết bị`[\s\S]*govarch\.json/,
    );
    expect(await hover('công nghệ {\n  phao đo A { chiều ca|o cột 3 }\n}')).toContain('mast-height');
    expect(await hover('công nghệ {\n  phao đo A|B { chiều cao cột 3 }\n}')).toMatch(
      /phao đo `AB`[\s\S]*chiều cao cột: 3/,
    );
  });

  test('the outline names and the colours show them as kinds', async () => {
    const { document, lsp } = await editorOn(at('công nghệ {\n  trạm quan trắc A { chiều cao cột 3 }\n}|'));
    const params = { textDocument: { uri: document.uri.toString() } };
    const symbols = await lsp.DocumentSymbolProvider!.getSymbols(document, params);
    expect(symbols[0]?.children?.[0]).toMatchObject({ name: 'A', detail: 'trạm quan trắc' });
    const { data } = await lsp.SemanticTokenProvider!.semanticHighlight(document, params);
    // The second token: one line further, two columns in, as long as the kind's word, of the type `type`.
    expect(data.slice(5, 9)).toEqual([1, 2, 'trạm quan trắc'.length, 1]);
  });

  test('a renamed element is renamed wherever it is named, and escaped where its new name is a word', async () => {
    const { document, position, lsp } = await editorOn(
      at('công nghệ {\n  phao đo A| { chiều cao cột 3 }\n  thiết bị B\n  A thay thế B\n}'),
    );
    const edit = await lsp.RenameProvider!.rename(document, {
      textDocument: { uri: document.uri.toString() },
      position,
      newName: 'buoy',
    });
    expect(edit?.changes?.[document.uri.toString()]?.map(({ newText }) => newText)).toEqual(['^buoy', 'buoy']);
  });
});

test('a word of two projects that begin alike is cut as each project has it', async () => {
  const { model, findings } = await modelOf({
    'p/govarch.json': '{ "name": "p", "kinds": { "hub": { "is": "system", "vi": "hệ thống lõi", "en": "core" } } }',
    'p/a.govarch': 'ứng dụng { hệ thống lõi X }',
    'q/govarch.json': '{ "name": "q" }',
    'q/b.govarch': 'ứng dụng { hệ thống lõi "Lõi" }',
  });
  expect(findings).toEqual([]);
  expect([...model.elements()].map(({ id, kind }) => [id, kind])).toEqual([
    ['p::X', 'hub'],
    ['q::lõi', 'system'],
  ]);
  expect(uriOf('p/a.govarch').toString()).toContain('p/a.govarch');
});

describe('views', () => {
  const picked = async (include: string): Promise<(string | undefined)[]> => {
    const { model, findings } = await modelOf({
      'govarch.json': config(),
      'a.govarch': `${TEXT}sơ đồ {\n  sơ đồ lớp S "S" { gồm ${include} }\n}\n`,
    });
    expect(findings).toEqual([]);
    const [view] = [...model.views()];
    return evaluateView(model, view!, { asOf: '2025-06-30' }, () => []).map(({ name }) => name);
  };

  test.each([
    ['thiết bị', ['HoGuom', 'Song', 'May']],
    ['trạm quan trắc', ['HoGuom', 'Song']],
    ['phao đo', ['Song']],
    ['dữ liệu', ['SoTram']],
    ['ứng dụng', ['Tra']],
    ['công nghệ', ['HoGuom', 'Song', 'May']],
    ['thiết bị trong đó chiều cao cột > 5', ['HoGuom']],
    ['thiết bị trong đó môi trường đo = nước mặt', ['HoGuom']],
    ['thiết bị trong đó môi trường đo = air', ['HoGuom', 'Song']],
    ['** trong đó lưu động', ['HoGuom']],
    ['** trong đó kiểu = trạm quan trắc', ['HoGuom', 'Song']],
    ['thiết bị trong đó kiểu != trạm quan trắc', ['May']],
  ])('that include %s show %j', async (include, expected) => {
    expect(await picked(include)).toEqual(expected);
  });
});
