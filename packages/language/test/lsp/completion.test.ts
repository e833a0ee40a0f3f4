import { describe, expect, test } from 'vitest';
import { accepted, completionsAt, editorOn, labelsAt } from './editor.js';

const VIETNAMESE = '{ "name": "thu", "language": "vi" }';
const ENGLISH = '{ "name": "test", "language": "en" }';

const PROJECT = `
business {
  agency VPCP "Văn phòng Chính phủ" {
    unit KSTTHC "Cục Kiểm soát thủ tục hành chính"
  }
  role ChuyenVien "Chuyên viên"
}
data {
  entity HoSo "Hồ sơ thủ tục hành chính"
  entity DanCu "Cơ sở dữ liệu quốc gia về dân cư"
}
`;

describe('words', () => {
  test('at the top of a file, sections and the architecture are offered, and no attribute', async () => {
    const labels = await labelsAt({ 'govarch.json': ENGLISH, 'a.govarch': '|' });
    expect(labels).toEqual(expect.arrayContaining(['business', 'application', 'views', 'architecture']));
    expect(labels).not.toContain('owner');
    expect(labels).not.toContain('system');
  });

  test('a section offers its own kinds only', async () => {
    const labels = await labelsAt({ 'govarch.json': ENGLISH, 'a.govarch': 'application {\n  |\n}' });
    expect(labels).toEqual(expect.arrayContaining(['system', 'platform', 'portal', 'flow']));
    expect(labels).not.toContain('agency');
    expect(labels).not.toContain('module');
  });

  test('an element offers its attributes, relations and children', async () => {
    const labels = await labelsAt({
      'govarch.json': ENGLISH,
      'a.govarch': 'application {\n  system X {\n    |\n  }\n}',
    });
    expect(labels).toEqual(expect.arrayContaining(['level', 'owner', 'reads', 'module', 'description']));
    expect(labels).not.toContain('service-level');
    expect(labels).not.toContain('agency');
  });

  test('an attribute that is already there is not offered again', async () => {
    const text = 'application {\n  system X {\n    level 3\n    |\n  }\n}';
    expect(await labelsAt({ 'govarch.json': ENGLISH, 'a.govarch': text })).not.toContain('level');
  });

  test('words come in the spelling of the project, whichever spelling is typed', async () => {
    const vietnamese = await labelsAt({ 'govarch.json': VIETNAMESE, 'a.govarch': 'application {\n  sys|\n}' });
    expect(vietnamese[0]).toBe('hệ thống');
    const english = await labelsAt({ 'govarch.json': ENGLISH, 'a.govarch': 'ứng dụng {\n  he thong|\n}' });
    expect(english[0]).toBe('system');
  });

  test('a target offers comparisons, then units and the word for a range', async () => {
    const at = (written: string): Promise<string[]> =>
      labelsAt({ 'govarch.json': VIETNAMESE, 'a.govarch': `định hướng { chỉ tiêu A "A" {\n  ${written}\n} }` });
    expect(await at('giá trị mục tiêu |')).toEqual(
      expect.arrayContaining(['tối thiểu', 'trên', 'tối đa', 'dưới', 'từ']),
    );
    expect(await at('giá trị mục tiêu tối thiểu 3 |')).toEqual(expect.arrayContaining(['ngày làm việc', 'tỷ']));
    expect(await at('giá trị mục tiêu từ 3 |')).toContain('đến');
    expect(await at('giá trị mục tiêu từ 3 đến |')).toEqual([]);
  });

  test('the frame of a statement is in the language of the project', async () => {
    const view = await completionsAt({ 'govarch.json': VIETNAMESE, 'a.govarch': 'sơ đồ {\n  sơ đồ|\n}' });
    const field = await completionsAt({
      'govarch.json': VIETNAMESE,
      'a.govarch': 'dữ liệu { thực thể T {\n  trường|\n} }',
    });
    const inserted = [...view.items, ...field.items].map((item) => item.textEdit?.newText ?? item.insertText ?? '');
    expect(inserted.join('\n')).toMatch(/^sơ đồ \$\{1:tổng thể\}/m);
    expect(inserted.join('\n')).toMatch(/^trường .*: \$\{2:văn bản\}/m);
    expect(inserted.join()).not.toMatch(/landscape|:text/);
  });

  test.each(['h', 'he', 'hệ', 'he th', 'hệ th', 'hệ thong', 'HE THONG', 'he  thong'])(
    '`%s` finds `hệ thống` and is replaced as a whole',
    async (typed) => {
      const files = { 'govarch.json': VIETNAMESE, 'a.govarch': `ứng dụng {\n  ${typed}|\n}` };
      const item = (await completionsAt(files)).items.find(({ label }) => label === 'hệ thống')!;
      expect(item.filterText?.startsWith(typed)).toBe(true);
      const { text } = await editorOn(files);
      expect(accepted(text, item)).toMatch(/^ứng dụng \{\n {2}hệ thống \$\{1:Ten\}/u);
    },
  );

  test('the editor asks again while words with tone marks are offered: input methods change typed letters', async () => {
    const at = (config: string) => completionsAt({ 'govarch.json': config, 'a.govarch': 'application {\n  s|\n}' });
    expect((await at(VIETNAMESE)).isIncomplete).toBe(true);
    expect((await at(ENGLISH)).isIncomplete).toBe(false);
  });

  test('the values of an enumeration are offered after its attribute', async () => {
    const text = 'application {\n  system X {\n    state |\n  }\n}';
    const labels = await labelsAt({ 'govarch.json': ENGLISH, 'a.govarch': text });
    expect(labels).toEqual(
      ['baseline', 'target', 'both', 'retired'].sort((a, b) => labels.indexOf(a) - labels.indexOf(b)),
    );
  });

  test('a half-typed value of several syllables is found behind an attribute of several syllables', async () => {
    const text = 'ứng dụng {\n  hệ thống X {\n    trạng thái hien t|\n  }\n}';
    const files = { 'govarch.json': VIETNAMESE, 'a.govarch': text };
    const item = (await completionsAt(files)).items.find(({ label }) => label === 'hiện trạng')!;
    expect(accepted((await editorOn(files)).text, item)).toContain('trạng thái hiện trạng\n');
  });

  test('nothing is offered in a text or a comment', async () => {
    expect(await labelsAt('application { system X "s|" }')).toEqual([]);
    expect(await labelsAt('// s|\napplication { }')).toEqual([]);
    expect(await labelsAt('application { /* s| */ }')).toEqual([]);
  });

  test('an indented blank line in a body that was never closed still belongs to it', async () => {
    const text = 'application {\n  system X {\n    level 3\n    |\n  system Y {\n    level 2\n  }\n}';
    expect(await labelsAt({ 'govarch.json': ENGLISH, 'a.govarch': text })).toContain('owner');
  });

  test('the kinds of views are offered after `view`, its clauses in its body', async () => {
    expect(await labelsAt({ 'govarch.json': ENGLISH, 'a.govarch': 'views {\n  view |\n}' })).toContain('landscape');
    const body = 'views {\n  view context X "x" {\n    |\n  }\n}';
    const labels = await labelsAt({ 'govarch.json': ENGLISH, 'a.govarch': body });
    expect(labels).toEqual(expect.arrayContaining(['include', 'exclude', 'group by']));
    expect(labels).not.toContain('owner');
  });
});

test('the line of a relation takes what the body of its clause may say', async () => {
  const text = 'application { system A system B\n  A reads B |\n}';
  const labels = await labelsAt({ 'govarch.json': ENGLISH, 'a.govarch': text });
  expect(labels).toEqual(expect.arrayContaining(['from', 'to', 'source']));
});

describe('references', () => {
  const at = (text: string) => labelsAt({ 'govarch.json': ENGLISH, 'project.govarch': PROJECT, 'a.govarch': text });

  test('an owner may be an agency or a unit, not a role or an entity', async () => {
    const labels = await at('application {\n  system X {\n    owner |\n  }\n}');
    expect(labels).toEqual(expect.arrayContaining(['VPCP', 'KSTTHC']));
    expect(labels).not.toContain('ChuyenVien');
    expect(labels).not.toContain('HoSo');
  });

  test('what is read is an entity, found by its title without tone marks', async () => {
    const labels = await at('application {\n  system X {\n    reads HoSo, dan cu|\n  }\n}');
    expect(labels).toContain('DanCu');
    expect(labels).not.toContain('VPCP');
    expect(await at('application {\n  system X {\n    reads quoc|\n  }\n}')).toContain('DanCu');
  });

  test('a chapter is offered the views, and the kinds for its catalogues', async () => {
    const chapter = (rest: string): string =>
      `views {\n  view layer V "v"\n}\ndocument {\n  chapter C "c" {\n    ${rest}|\n  }\n}`;
    const files = { 'govarch.json': ENGLISH, 'p.govarch': PROJECT };
    expect(await labelsAt({ ...files, 'a.govarch': chapter('included-views ') })).toEqual(['V']);
    expect(await labelsAt({ ...files, 'a.govarch': chapter('included-catalogues ') })).toContain('system');
  });

  test('in a view names stand after `of` and `->`, kinds only where a term begins', async () => {
    const view = (rest: string) => at(`views {\n  view context X "x" {\n    ${rest}|\n  }\n}`);
    expect(await view('include ')).toEqual(expect.arrayContaining(['system', 'neighbors', 'VPCP']));
    for (const before of ['include neighbors 2 of ', 'include -> ']) {
      const labels = await view(before);
      expect(labels).toContain('VPCP');
      expect(labels).not.toContain('system');
    }
    expect(await view('include system where (')).toEqual(expect.arrayContaining(['level', 'owner']));
    expect(await view('include (')).toEqual(expect.arrayContaining(['system', 'VPCP']));
    expect(await view('include (system, ')).toContain('portal');
    expect(await view('include system where (level = 3), ')).toContain('portal');
    expect(await view('include system where (level = 3) and ')).toContain('owner');
    expect(await view('include system where cost >= 10 ')).toEqual(expect.arrayContaining(['billion', 'and']));
    expect(await view('include system where state = ')).toEqual(['baseline', 'target', 'both', 'retired']);
    expect(await view('include system where kind = ')).toContain('portal');
    expect(await view('include system where owner = ')).toContain('VPCP');
    expect(await view('rows ')).toEqual(expect.arrayContaining(['system', 'VPCP']));
    expect(await view('rows function ')).toContain('columns');
    expect(await view('rows function columns ')).toContain('system');
    expect(await view('rows function columns system ')).toContain('by');
    expect(await view('rows function columns system by ')).toContain('supports');
    expect(await view('show ')).toEqual(expect.arrayContaining(['level', 'owner']));
    expect(await view('place ')).toContain('VPCP');
    expect(await view('place VPCP ')).toEqual(['row', 'column']);
    expect(await view('place VPCP row 2 ')).toEqual(['column']);
    expect(await view('compare baseline with ')).toContain('target');
  });

  test('a step is performed by parties and roles, and supported by applications', async () => {
    const step = (rest: string) =>
      at(`business {\n  process P "p" {\n    step S "s" ${rest}|\n  }\n}\napplication { system X "x" }`);
    const performers = await step('by ');
    expect(performers).toEqual(expect.arrayContaining(['VPCP', 'ChuyenVien']));
    expect(performers).not.toContain('X');
    expect(await step('using ')).toEqual(['X']);
  });

  test('a name that is not unique is offered qualified', async () => {
    const project = 'business {\n  agency A "a" { unit PhongHC "p" }\n  agency B "b" { unit PhongHC "p" }\n}\n';
    const labels = await labelsAt({
      'govarch.json': ENGLISH,
      'b.govarch': project,
      'a.govarch': 'application { system X { owner | } }',
    });
    expect(labels).toEqual(expect.arrayContaining(['A.PhongHC', 'B.PhongHC']));
  });

  test('at most 200 are offered, the fitting one among them, and the editor is told to ask again', async () => {
    const units = Array.from({ length: 300 }, (_, index) => `  agency CQ${index} "Cơ quan ${index}"`).join('\n');
    const files = (text: string) => ({
      'govarch.json': ENGLISH,
      'b.govarch': `business {\n${units}\n}`,
      'a.govarch': text,
    });
    const all = await completionsAt(files('application { system X { owner | } }'));
    expect(all.items).toHaveLength(200);
    expect(all.isIncomplete).toBe(true);
    const few = await completionsAt(files('application { system X { owner CQ277| } }'));
    expect(few.items.map(({ label }) => label)).toEqual(['CQ277']);
    expect(few.isIncomplete).toBe(false);
  });

  test('elements of a dependency are offered with its alias', async () => {
    const labels = await labelsAt({
      'main/govarch.json': '{ "name": "main", "language": "en", "dependencies": { "quoc-gia": "../national" } }',
      'main/a.govarch': 'application { system X "x" { reads quoc-gia::Dan| } }',
      'national/govarch.json': '{ "name": "national", "language": "vi" }',
      'national/b.govarch': 'data { entity DanCu "Dân cư" }',
    });
    expect(labels).toEqual(['quoc-gia::DanCu']);
  });
});
