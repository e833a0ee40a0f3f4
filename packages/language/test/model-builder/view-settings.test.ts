import { evaluateMatrix } from '@govarch/model/matrix-evaluation';
import { inPlacedOrder } from '@govarch/model/placed-elements';
import { shownValues } from '@govarch/model/shown-values';
import { evaluateView } from '@govarch/model/view-evaluation';
import { describe, expect, test } from 'vitest';
import { modelOf, type ParsedModel, uriOf } from '../../src/testing/parse-model.js';
import { fixed } from '../edits/fixed.js';

const ARCHITECTURE = `nghiệp vụ {
  cơ quan Bo "Bộ"
  chức năng F1 "F1"
  chức năng F2 "F2" { đến 2020 }
  chức năng F3 "F3"
}
dữ liệu { thực thể E "E" }
ứng dụng {
  hệ thống A "A" { chủ quản Bo cấp độ 3 hỗ trợ F1 đọc E ghi E }
  hệ thống B "B" { cấp độ 2 hỗ trợ F1, F2 hỗ trợ F3 { đến 2020 } }
  nền tảng LGSP "LGSP" { phân hệ M "M" }
  luồng L A -> B
}
`;
const TIME = { asOf: '2025-01-01' };
const viewOf = (body: string, kind = 'ma trận'): string => `sơ đồ { sơ đồ ${kind} V "V" {\n${body}\n} }\n`;

async function parsed(body: string, kind?: string): Promise<ParsedModel> {
  return modelOf({ 'govarch.json': '{ "name": "thu" }', 'a.govarch': ARCHITECTURE, 'v.govarch': viewOf(body, kind) });
}

const codes = ({ findings }: ParsedModel): string[] => findings.map(({ code, message }) => `${code} ${message.vi}`);

async function matrixOf(body: string): Promise<string> {
  const result = await parsed(body);
  expect(codes(result)).toEqual([]);
  const [view] = [...result.model.views()];
  const { rows, columns, cells } = evaluateMatrix(result.model, view!, TIME)!;
  const names = (elements: readonly { name?: string }[]): string => elements.map(({ name }) => name).join(' ');
  const of = (id: string): string => id.slice(id.indexOf('::') + 2);
  const written = cells.map(({ row, column, relations }) => `${of(row)}×${of(column)} ${relations.join('+')}`);
  return [names(rows), names(columns), ...written].join(' | ');
}

describe('a matrix', () => {
  test.each([
    ['hàng chức năng cột hệ thống theo hỗ trợ', 'F1 F3 | A B | F1×A supports | F1×B supports'],
    ['rows function columns system by supports', 'F1 F3 | A B | F1×A supports | F1×B supports'],
    ['hàng hệ thống cột chức năng theo hỗ trợ', 'A B | F1 F3 | A×F1 supports | B×F1 supports'],
    ['hàng hệ thống cột thực thể', 'A B | E | A×E reads+writes'],
    ['hàng hệ thống cột thực thể theo ghi', 'A B | E | A×E writes'],
    ['hàng hệ thống cột thực thể theo đọc, ghi', 'A B | E | A×E reads+writes'],
    ['hàng hệ thống cột hệ thống theo luồng', 'A B | A B | A×B flow | B×A flow'],
    ['hàng hệ thống, nền tảng trong đó cấp độ >= 3 cột cơ quan theo chủ quản', 'A | Bo | A×Bo owner'],
    ['hàng hệ thống trong đó chủ quản cột cơ quan theo chủ quản', 'A | Bo | A×Bo owner'],
    ['hàng A, B cột F1', 'A B | F1 | A×F1 supports | B×F1 supports'],
    ['hàng hệ thống cột chức năng trừ B', 'A | F1 F3 | A×F1 supports'],
    ['hàng hệ thống cột chức năng\n gồm A, chức năng', 'A | F1 F3 | A×F1 supports'],
  ])('%s', async (body, expected) => {
    expect(await matrixOf(body)).toBe(expected);
  });

  test.each([
    ['hàng chức năng', '`cột`'],
    ['hàng chức năng cột', 'một tên, một loại'],
    ['hàng chức năng cột hệ thống theo', 'một quan hệ'],
    ['hàng chức năng cột hệ thống theo cấp độ', 'một quan hệ'],
  ])('`%s` is told what is missing', async (body, expected) => {
    const told = codes(await parsed(body));
    expect(told).toEqual([expect.stringContaining('VIEW-02')]);
    expect(told[0]).toContain(expected);
  });
});

describe('what is written at each element', () => {
  test('attributes, relations and what contains it, in the order of the view', async () => {
    const result = await parsed('gồm hệ thống, phân hệ\nhiển thị chủ quản, cấp độ và nền tảng', 'lớp');
    expect(codes(result)).toEqual([]);
    const [view] = [...result.model.views()];
    expect(view!.shown).toEqual(['owner', 'level', 'platform']);
    const shown = evaluateView(result.model, view!, TIME, () => []).map((element) => [
      element.name,
      ...shownValues(result.model, element, view!.shown!, TIME).map(({ of, values, elements }) => ({
        of,
        is: [...values, ...elements],
      })),
    ]);
    expect(shown).toEqual([
      ['A', { of: 'owner', is: ['thu::Bo'] }, { of: 'level', is: [{ type: 'number', number: 3 }] }],
      ['B', { of: 'level', is: [{ type: 'number', number: 2 }] }],
      ['M', { of: 'platform', is: ['thu::LGSP'] }],
    ]);
  });

  test('what is neither is told', async () => {
    expect(codes(await parsed('gồm A\nhiển thị cấp độ, xanh', 'lớp'))).toEqual([
      expect.stringContaining('VIEW-02 Ở đây cần một thuộc tính'),
    ]);
  });
});

describe('a placement', () => {
  const placed = async (body: string): Promise<string[]> => {
    const result = await parsed(`gồm ứng dụng\n${body}`, 'tổng thể');
    expect(codes(result)).toEqual([]);
    const [view] = [...result.model.views()];
    const elements = evaluateView(result.model, view!, TIME, () => []).filter(({ name }) => name !== 'L');
    return inPlacedOrder(elements, view!.placements ?? []).map(({ name }) => name!);
  };

  test.each([
    ['', ['A', 'B', 'LGSP', 'M']],
    ['đặt M hàng 1 cột 1', ['M', 'A', 'B', 'LGSP']],
    ['đặt B hàng 1 cột 2\nđặt LGSP hàng 1 cột 1', ['LGSP', 'B', 'A', 'M']],
    ['đặt B hàng 2\nđặt LGSP.M hàng 1', ['M', 'B', 'A', 'LGSP']],
    ['đặt B cột 1', ['B', 'A', 'LGSP', 'M']],
    ['place B row 2 column 1\nplace LGSP row 1 column 3', ['LGSP', 'B', 'A', 'M']],
  ])('%s', async (body, expected) => {
    expect(await placed(body)).toEqual(expected);
  });

  test.each(['đặt A', 'đặt A hàng', 'đặt A hàng 0', 'đặt A hàng 1,5', 'đặt A hàng 1 hàng 2', 'đặt hàng 2 cột 3'])(
    '`%s` is told how it is written',
    async (body) => {
      const told = codes(await parsed(`gồm ứng dụng\n${body}`, 'tổng thể'));
      expect(told).toEqual([expect.stringContaining('đặt eCabinet hàng 2 cột 3')]);
    },
  );

  test('its name is a name like any other', async () => {
    expect(codes(await parsed('gồm ứng dụng\nđặt Khong hàng 1', 'tổng thể'))).toEqual([
      expect.stringContaining('REF-01'),
    ]);
  });

  test('what is absent from the view is told, with its removal as the fix', async () => {
    const result = await parsed('gồm hệ thống\nđặt LGSP hàng 1 cột 1\nđặt A hàng 1 cột 2', 'tổng thể');
    const [finding, ...others] = result.findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'VIEW-08', severity: 'warning' });
    const written = result.workspace.written(finding!.fixes![0]!.edits);
    const text = viewOf('gồm hệ thống\nđặt LGSP hàng 1 cột 1\nđặt A hàng 1 cột 2', 'tổng thể');
    const changes = 'changes' in written ? [...(written.changes.get(uriOf('v.govarch').toString()) ?? [])] : [];
    const after = changes.reduceRight(
      (rest, { start, end, newText }) => rest.slice(0, start) + newText + rest.slice(end),
      text,
    );
    expect(after).toBe(viewOf('gồm hệ thống\nđặt A hàng 1 cột 2', 'tổng thể'));
  });

  test('what is absent may be included instead, where the view says what it includes', async () => {
    const place = async (body: string) => {
      const { texts, after } = await fixed(
        { 'a.govarch': ARCHITECTURE, 'v.govarch': viewOf(body, 'tổng thể') },
        'VIEW-08',
        {
          title: 'Include “LGSP” in the view',
        },
      );
      expect(after).toEqual([]);
      return texts['v.govarch'];
    };
    expect(await place('gồm hệ thống\nđặt LGSP hàng 1')).toContain('gồm hệ thống\ngồm LGSP\nđặt LGSP hàng 1');
    expect(await place('gồm *\ntrừ LGSP\nđặt LGSP hàng 1')).toContain('trừ LGSP\ngồm LGSP\nđặt LGSP hàng 1');
  });

  test('what is not there at the date of the view cannot be included', async () => {
    const result = await parsed('gồm hệ thống\ntại ngày 2020-01-01\nđặt A hàng 1', 'tổng thể');
    const absent = await modelOf({
      'a.govarch': 'ứng dụng { hệ thống A "A" { từ 2024 } hệ thống B "B" }\n',
      'v.govarch': viewOf('gồm hệ thống\ntại ngày 2020-01-01\nđặt A hàng 1', 'tổng thể'),
    });
    expect(absent.findings.map(({ code, fixes }) => [code, fixes?.length])).toEqual([['VIEW-08', 1]]);
    expect(result.findings).toEqual([]);
  });

  test('the finding follows edits as a fresh reading sees them', async () => {
    const files = {
      'a.govarch': ARCHITECTURE,
      'v.govarch': viewOf('gồm hệ thống trong đó cấp độ >= 3\nđặt B hàng 1', 'lớp'),
    };
    const edited = await modelOf(files);
    const told = ({ currentFindings }: ParsedModel): string[] =>
      currentFindings().map(({ code, origin }) => `${code} ${origin.start}`);
    for (const text of [
      ARCHITECTURE.replace('cấp độ 2', 'cấp độ 4'),
      ARCHITECTURE,
      ARCHITECTURE.replace('hệ thống B', 'nền tảng B'),
      ARCHITECTURE,
    ]) {
      await edited.edit('a.govarch', text);
      expect(told(edited)).toEqual(told(await modelOf({ ...files, 'a.govarch': text })));
    }
    expect(told(edited)).toEqual([expect.stringContaining('VIEW-08')]);
    await edited.edit('v.govarch', `\n${files['v.govarch']}`);
    expect(told(edited)).toEqual(told(await modelOf({ ...files, 'v.govarch': `\n${files['v.govarch']}` })));
  });

  test('its name is found as a mention of the element, and moves with it', async () => {
    const result = await parsed('gồm hệ thống\nđặt A hàng 1', 'tổng thể');
    const edit = { type: 'rename-element' as const, element: 'thu::A', name: 'An' };
    const written = result.workspace.written([edit]);
    expect('changes' in written && [...written.changes.keys()]).toContain(uriOf('v.govarch').toString());
  });
});

describe('what of a view was not understood is known by its statements', () => {
  test.each([
    ['gồm hệ thống\nhiển thị gì đó', ['show']],
    ['gồm hệ thống\ngồm Khong', ['include']],
    ['gồm hệ thống\ntrừ hệ thống trong đó cấp độ >= ba', ['exclude']],
    ['gồm hệ thống\ntại ngày mai', ['as-of']],
    ['gồm hệ thống\ntrù A', ['exclude']],
    ['gồm hệ thống\nabc xyz', ['include']],
    ['gồm hệ thống', undefined],
  ])('%s', async (body, misread) => {
    const { model } = await parsed(body, 'tổng thể');
    expect(model.view('thu::V')?.misread).toEqual(misread);
  });

  test('a view that picks nothing is told as such where only how it is shown was not understood', async () => {
    expect(codes(await parsed('gồm cổng\nhiển thị gì đó', 'tổng thể')).map((code) => code.slice(0, 7))).toContain(
      'VIEW-01',
    );
    expect(codes(await parsed('gồm cổng\ngồm Khong', 'tổng thể')).join()).not.toContain('VIEW-01');
  });
});
