import { titleAt } from '@govarch/model/titles';
import { describe, expect, test } from 'vitest';
import { modelOf, uriOf } from '../../src/testing/parse-model.js';
import { applied, completionsAt, editorOn } from '../lsp/editor.js';

const AGENCY = `nghiệp vụ {
  cơ quan A { vi "Bộ Kế hoạch" { đến 2022-12-31 } vi "Bộ Tài chính" { từ 2023-01-01 nguồn "Nghị quyết" } en "The Ministry" } {
    mô tả "Một cơ quan"
  }
}
`;

async function read(text: string, asOf?: string) {
  const parsed = await modelOf({
    'govarch.json': JSON.stringify({ name: 'p', edition: '0.2', ...(asOf ? { asOf } : {}) }),
    'a.govarch': text,
  });
  return {
    ...parsed,
    element: parsed.model.element('p::A'),
    told: parsed.findings.map(({ code, message }) => `${code} ${message.vi}`),
  };
}

describe('an element that is called otherwise at other times', () => {
  test('is one element, and the model holds each title with its time', async () => {
    const { element, told, model } = await read(AGENCY);
    expect(told).toEqual([]);
    expect([...model.elements()]).toHaveLength(1);
    expect(element?.titles?.map(({ text, validity }) => [text, validity])).toEqual([
      [{ vi: 'Bộ Kế hoạch' }, { to: '2022-12-31' }],
      [{ vi: 'Bộ Tài chính' }, { from: '2023-01-01' }],
      [{ en: 'The Ministry' }, {}],
    ]);
    expect(element?.titles?.[1]?.annotations.map(({ id }) => id)).toEqual(['source']);
    expect(element?.attributes.map(({ id }) => id)).toEqual(['description']);
  });

  test.each([
    ['{ vi "Cũ" { đến 2022-12-31 } vi "Mới" { từ 2023-01-01 } }', 'one line'],
    ['{\n    vi "Cũ" { đến 31/12/2022 }\n    vi "Mới" { từ 01/01/2023 }\n  }', 'several lines'],
    ['{ vi “Cũ” { to 2022-12-31 } vi «Mới» { from 2023-01-01 } } { chủ quản B }', 'with a body'],
    ['{ vi "Mới" { từ 2023 } vi "Cũ" { đến 2022 } }', 'the later first'],
  ])('%s (%s)', async (title) => {
    const { element, told } = await read(
      `nghiệp vụ {\n  cơ quan A ${title}\n  cơ quan B "B"\n}\n`.replace('{ chủ quản B }', '{ mã "G1" }'),
    );
    expect(told).toEqual([]);
    expect(titleAt(element!, '2022-12-31')).toEqual({ vi: 'Cũ' });
    expect(titleAt(element!, '2023-01-01')).toEqual({ vi: 'Mới' });
  });

  test.each([
    ['bước A "x" do B', 'nghiệp vụ {\n  cơ quan B "B"\n  quy trình Q "Q" {\n    LINE\n  }\n}'],
    ['luồng A "x" S -> T', 'ứng dụng {\n  hệ thống S "S"\n  hệ thống T "T"\n  LINE\n}'],
    ['trường A : văn bản "x"', 'dữ liệu {\n  thực thể E "E" {\n    LINE\n  }\n}'],
  ])('may be a %s', async (line, around) => {
    const title = '{ vi "Cũ" { đến 2022 } vi "Mới" { từ 2023 } }';
    const { told, model } = await read(around.replace('LINE', line.replace('"x"', title)));
    expect(told.filter((text) => !/^VOC-3/.test(text))).toEqual([]);
    const element = [...model.elements()].find(({ name }) => name === 'A');
    expect(element?.titles).toHaveLength(2);
    const others = [...model.outgoing(element!.id), ...model.incoming(element!.id)];
    expect(others.length > 0 || element?.fieldType !== undefined).toBe(true);
  });
});

describe('the title in force at the as-of date is the one that is shown', () => {
  test.each([
    ['2020-01-01', 'Bộ Kế hoạch'],
    ['2022-12-31', 'Bộ Kế hoạch'],
    ['2023-01-01', 'Bộ Tài chính'],
    [undefined, 'Bộ Tài chính'],
  ])('of a project as of %s', async (asOf, title) => {
    expect((await read(AGENCY, asOf)).element?.title).toEqual({ vi: title, en: 'The Ministry' });
  });

  test('it follows the end of the period of the architecture, and the date of the project', async () => {
    const period = (years: string) => `kiến trúc K "K" { giai đoạn ${years} }\n`;
    const parsed = await modelOf({ 'a.govarch': AGENCY, 'b.govarch': period('2020-2022') });
    const title = () => [...parsed.model.elements()].find(({ name }) => name === 'A')?.title?.vi;
    expect(title()).toBe('Bộ Kế hoạch');
    await parsed.edit('b.govarch', period('2020-2025'));
    expect(title()).toBe('Bộ Tài chính');
    await parsed.edit('govarch.json', '{ "name": "p", "asOf": "2021-01-01" }');
    expect(title()).toBe('Bộ Kế hoạch');
  });

  test('a change of the day tells who shows it', async () => {
    const { workspace, model } = await read(AGENCY);
    const changed: string[][] = [];
    workspace.onUpdate(({ change }) => changed.push([...change.elements]));
    workspace.setDates(() => '2023-01-01');
    workspace.setDates(() => '2022-12-31');
    expect(changed).toEqual([['p::A']]);
    expect(model.element('p::A')?.title?.vi).toBe('Bộ Kế hoạch');
  });

  test('findings speak of it so, and its hover tells the others', async () => {
    const { document, lsp, position } = await editorOn(AGENCY.replace('cơ quan A', 'cơ quan |A'));
    const hover = await lsp.HoverProvider!.getHoverContent(document, {
      textDocument: { uri: document.uri.toString() },
      position,
    });
    const { value } = hover!.contents as { value: string };
    expect(value).toContain('**Bộ Tài chính**');
    expect(value).toContain('Tên gọi ở thời gian khác: “Bộ Kế hoạch” (đến 31/12/2022)');
  });
});

describe('it is found by each of its titles', () => {
  test.each(['bo ke hoach', 'bo tai chinh', 'the ministry'])('in the list of symbols: %s', async (query) => {
    const { services } = await read(AGENCY);
    const found = await services.shared.lsp.WorkspaceSymbolProvider!.getSymbols({ query });
    expect(found.map(({ name }) => name)).toEqual(['A']);
  });

  test.each(['Bộ Kế hoạch', 'Bộ Tài chính', 'The Ministry'])('in the place of a name: “%s”', async (title) => {
    const { findings } = await read(`${AGENCY}ứng dụng { hệ thống S "S" { chủ quản "${title}" } }\n`);
    expect(findings.map(({ code, suggestions }) => [code, suggestions])).toEqual([['REF-11', ['A']]]);
  });

  test('by completion', async () => {
    const { items } = await completionsAt(`${AGENCY}ứng dụng { hệ thống S "S" {\n  chủ quản ke hoach|\n} }\n`);
    expect(items.map(({ label }) => label)).toContain('A');
  });
});

describe('what is wrong with titles over time is told', () => {
  test.each([
    ['vi "X" { đến 2023-06-30 } vi "Y" { từ 2023-01-01 }', ['VOC-27']],
    ['vi "X" vi "Y"', ['VOC-27']],
    ['vi "X" { từ 2020 } vi "Y" { từ 2023 }', ['VOC-27']],
    ['vi "X" { đến 2022-12-31 } vi "Y" { từ 2023-01-02 }', ['VOC-25']],
    ['vi "X" { đến 2022 } vi "Y" { từ 2023 đến 2020 }', ['VOC-15']],
    ['vi "X" { đến 2022 } vi "Y" { từ 31/02/2023 }', ['VOC-20']],
    ['vi "X" { đến 2022 cấp độ 3 } vi "Y" { từ 2023 }', ['VOC-02']],
    ['vi "X" { đến 2022 } vi "Y" { từ 2023 hệ thống Z "Z" }', ['SYN-09']],
    ['vi "X" { đến 2022 } vi "Y" { từ 2023 } en "X" { từ 2024 } en "W" { đến 2023 }', []],
  ])('{ %s }', async (parts, codes) => {
    const { told, model } = await read(`nghiệp vụ {\n  cơ quan A { ${parts} } { mã "G1" }\n}\n`);
    expect(told.map((text) => text.slice(0, 6))).toEqual(codes);
    expect([...model.elements()].map(({ name }) => name)).toEqual(['A']);
    expect(model.element('p::A')?.attributes.map(({ id }) => id)).toEqual(['code']);
  });

  test('a gap names its days', async () => {
    const { told } = await read('nghiệp vụ { cơ quan A { vi "X" { đến 2022-12-30 } vi "Y" { từ 2023-01-03 } } }\n');
    expect(told).toEqual([expect.stringContaining('Từ 31/12/2022 đến 02/01/2023')]);
  });

  test.each([
    'nghiệp vụ { cơ quan A "A" { mô tả { vi "X" { đến 2022 } vi "Y" { từ 2023 } } } }',
    'ứng dụng { hệ thống S "S" } sơ đồ { sơ đồ tổng thể A { vi "X" { đến 2022 } vi "Y" { từ 2023 } } { gồm ** } }',
  ])('only titles of elements have periods: %s', async (text) => {
    const { told } = await read(`${text}\n`);
    expect(told.map((line) => line.slice(0, 6))).toEqual(['VOC-26']);
  });

  test.each(['vi "X" { đến 2022', 'vi "X" { đến 2022 } vi "Y" { từ', 'vi "X" {}', 'vi "X" { { } } }'])(
    'half a title does no harm to what follows: { %s',
    async (parts) => {
      const { model } = await read(`nghiệp vụ {\n  cơ quan A { ${parts}\n  cơ quan B "B" { mã "G2" }\n}\n`);
      expect([...model.elements()].map(({ name }) => name)).toContain('B');
    },
  );
});

describe('its layout', () => {
  test('stays as it is where it is laid out, and gets one blank between its parts', async () => {
    const text = AGENCY.replace('{ đến 2022-12-31 }', '{đến   2022-12-31}');
    const parsed = await modelOf({ 'a.govarch': text });
    const uri = uriOf('a.govarch');
    const document = parsed.services.shared.workspace.LangiumDocuments.getDocument(uri)!;
    const edits = await parsed.services.GovArch.lsp.Formatter!.formatDocument(document, {
      textDocument: { uri: uri.toString() },
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(applied(text, edits)).toBe(AGENCY);
  });
});
