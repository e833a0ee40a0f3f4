import type { Finding } from '@govarch/model/finding';
import { URI } from 'langium';
import { describe, expect, test } from 'vitest';
import { modelOf } from '../../src/testing/parse-model.js';

const codesOf = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);

describe('a project', () => {
  test('is a folder with defaults where it has no configuration', async () => {
    const { model, workspace } = await modelOf('architecture A');
    expect([...workspace.openedProjects]).toEqual(['workspace']);
    expect(model.project('workspace')).toMatchObject({ language: 'vi' });
  });

  test('reads the files that it includes, and not the projects inside it', async () => {
    const { model } = await modelOf({
      'govarch.json': '{ "name": "ngoai", "include": ["kien-truc/**/*.govarch"], "exclude": ["**/nhap/**"] }',
      'kien-truc/a.govarch': 'application { system A }',
      'kien-truc/nhap/b.govarch': 'application { system B }',
      'khac.govarch': 'application { system C }',
      'kien-truc/con/govarch.json': '{ "name": "con" }',
      'kien-truc/con/d.govarch': 'application { system D }',
    });
    expect([...model.elements()].map(({ id }) => id)).toEqual(['ngoai::A', 'con::D']);
  });

  test('sees the elements of its dependencies under their alias, and theirs not', async () => {
    const { findings, workspace } = await modelOf(
      {
        'a/govarch.json': '{ "name": "a", "dependencies": { "be": "../b" } }',
        'a/a.govarch': 'application { system A { uses be::B, be::ce::C } }',
        'b/govarch.json': '{ "name": "b", "dependencies": { "ce": "../c" } }',
        'b/b.govarch': 'application { system B { uses ce::C } }',
        'c/govarch.json': '{ "name": "c", "dependencies": { "a": "../a" } }',
        'c/c.govarch': 'application { system C }',
      },
      { open: ['a'] },
    );
    expect([...workspace.openedProjects]).toEqual(['a']);
    expect(codesOf(findings)).toEqual(['REF-01']);
  });
});

describe('a configuration', () => {
  test.each([
    ['{ "name": "x", }', []],
    ['{ // ghi chú\n "name": "x" }', []],
    ['{ "name": "x" ', ['PRJ-01']],
    ['', ['PRJ-01']],
    ['[]', ['PRJ-01']],
    ['{ "nam": "x" }', ['PRJ-02']],
    ['{ "name": 3 }', ['PRJ-03']],
    ['{ "language": "fr" }', ['PRJ-03']],
    ['{ "asOf": "31/02/2025" }', ['PRJ-03']],
    ['{ "lawDate": "31/02/2025" }', ['PRJ-03']],
    ['{ "rules": { "SEC-04": "fatal" } }', ['PRJ-03']],
    ['{ "dependencies": { "x": "../khong-co" } }', ['PRJ-04']],
    ['{ "kinds": { "microservice": { "vi": "dịch vụ vi mô", "is": "module" } } }', ['PRJ-36']],
    ['{ "framework": "vn-egov-2" }', ['PRJ-44']],
    ['{ "name": "a", "name": "b" }', ['PRJ-43']],
    ['{ "rules": { "SEC-04": "off", "SEC-04": "error" } }', ['PRJ-43']],
  ])('%s', async (config, expected) => {
    const { findings, model } = await modelOf({ 'p/govarch.json': config, 'p/a.govarch': 'application { system A }' });
    expect(codesOf(findings)).toEqual(expected);
    expect([...model.elements()].length).toBe(1);
  });

  test('points at the key that is wrong and suggests the right one', async () => {
    const { findings, workspace } = await modelOf({ 'p/govarch.json': '{\n  "languge": "vi"\n}' });
    expect(findings[0]?.suggestions?.[0]).toBe('"language"');
    expect(workspace.rangeOf(findings[0]!.origin).start).toEqual({ line: 1, character: 2 });
  });

  test('two projects of one name are reported at both, and both are read', async () => {
    const { findings, model } = await modelOf({
      'a/govarch.json': '{ "name": "x" }',
      'a/a.govarch': 'application { system A }',
      'b/govarch.json': '{ "name": "x" }',
      'b/b.govarch': 'application { system B }',
    });
    expect(codesOf(findings)).toEqual(['PRJ-05', 'PRJ-05']);
    expect([...model.elements()].map(({ id }) => id)).toEqual(['x::A', 'x~2::B']);
  });

  test('that gives the project another language or name changes all that it says', async () => {
    const parsed = await modelOf({
      'p/govarch.json': '{ "name": "p", "language": "vi" }',
      'p/a.govarch': 'application { system A "Tên" }',
    });
    await parsed.edit('p/govarch.json', '{ "name": "p", "language": "en" }');
    expect(parsed.model.element('p::A')?.title).toEqual({ en: 'Tên' });
    await parsed.edit('p/govarch.json', '{ "name": "q", "language": "en" }');
    expect([...parsed.model.elements()].map(({ id }) => id)).toEqual(['q::A']);
  });

  test('that is edited brings the project up to date', async () => {
    const parsed = await modelOf({
      'a/govarch.json': '{ "name": "a" }',
      'a/a.govarch': 'application { system A { uses b::B } }',
      'b/govarch.json': '{ "name": "b" }',
      'b/b.govarch': 'application { system B }',
    });
    expect(codesOf(parsed.findings)).toEqual(['REF-04']);
    await parsed.edit('a/govarch.json', '{ "name": "a", "dependencies": { "b": "../b" } }');
    expect(codesOf(parsed.currentFindings())).toEqual([]);
    expect(parsed.model.outgoing('a::A')[0]?.target).toBe('b::B');
  });
});

describe('files as they come', () => {
  const good = 'application { system A { level 9 } }';

  test.each([
    ['a byte order mark', `\ufeffapplication { system B }`],
    ['Windows line ends', 'application {\r\n  system B\r\n}\r\n'],
    ['decomposed text', 'ứng dụng { hệ thống B "Hệ thống" }'.normalize('NFD')],
  ])('%s is read', async (_, text) => {
    const { model, findings } = await modelOf(text);
    expect(findings).toEqual([]);
    expect(model.element('workspace::B')?.kind).toBe('system');
  });

  test.each(['', '\n\n', '// chỉ có ghi chú', '\ufeff'])('an empty file is nothing wrong: %j', async (text) => {
    expect((await modelOf({ 'a.govarch': text, 'b.govarch': good })).findings.map(({ code }) => code)).toEqual([
      'VOC-06',
    ]);
  });

  test('foreign bytes are told, and the rest of the file is read', async () => {
    const parsed = await modelOf({ 'a.govarch': good });
    const uri = URI.parse('file:///workspace/b.govarch');
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('application { system B "H'),
      0xe1,
      0xba,
      0x2b,
      ...new TextEncoder().encode('" }'),
    ]);
    parsed.files.write(uri, bytes);
    await parsed.services.shared.workspace.DocumentBuilder.update([uri], []);
    expect(codesOf(parsed.currentFindings())).toEqual(['VOC-06', 'SYN-14']);
    expect(parsed.model.element('workspace::B')).toBeDefined();
  });

  test('a file of 20 MB is told and not read; the others are', async () => {
    const huge = 'application { system B }\n'.repeat(800_000);
    const { findings, model } = await modelOf({ 'a.govarch': good, 'huge.govarch': huge });
    expect(codesOf(findings)).toEqual(['VOC-06', 'SYN-13']);
    expect([...model.elements()].map(({ name }) => name)).toEqual(['A']);
  });

  test('10,000 levels of nesting are cut off, and what follows is read', async () => {
    const deep = `application { ${'module m "m" { '.repeat(10_000)}${'}'.repeat(10_000)} } application { system After }`;
    const { findings, model } = await modelOf(deep);
    expect(codesOf(findings)).toContain('SYN-12');
    expect(model.element('workspace::After')).toBeDefined();
  }, 120_000);

  test('200,000 comments in a row are no burden', async () => {
    const { model } = await modelOf(`${'// ghi chú\n'.repeat(200_000)}application { system A }`);
    expect(model.element('workspace::A')).toBeDefined();
  });
});
