import { evaluateView } from '@govarch/model/view-evaluation';
import { describe, expect, test } from 'vitest';
import { modelOf, type ParsedModel } from '../../src/testing/parse-model.js';

const ARCHITECTURE = `nghiệp vụ {
  cơ quan Bo "Bộ"
  cơ quan So "Sở"
}
ứng dụng {
  hệ thống A "A" {
    chủ quản Bo
    cấp độ 3
    loại nội bộ
    nhãn dịch vụ công, lõi
    từ 15/03/2024
    vận hành 24x7
  }
  hệ thống B "B" { cấp độ 2 nhãn "hai chữ" từ 2025 kinh phí 12,5 tỷ đồng }
  nền tảng P "P" { cấp độ 4 chủ quản So nhãn nội bộ }
  cổng C "C" { cấp độ 1 kinh phí 900 triệu đồng }
}
chuyển đổi {
  dự án D1 "D1" { giai đoạn 2021-2023 kinh phí 9 tỷ đồng }
  dự án D2 "D2" { giai đoạn 2024-2025 kinh phí 20.000 USD }
}
`;

const viewOf = (body: string): string => `sơ đồ { sơ đồ tổng thể V "V" {\n${body}\n} }\n`;

async function parsed(body: string): Promise<ParsedModel> {
  return modelOf({
    'govarch.json': '{ "name": "thu", "edition": "0.2" }',
    'a.govarch': ARCHITECTURE,
    'v.govarch': viewOf(body),
  });
}

function picked({ model }: ParsedModel): string[] {
  const [view] = [...model.views()];
  return evaluateView(model, view!, { asOf: '2025-12-31' }, () => []).map(({ name }) => name!);
}

async function picksOf(body: string): Promise<string[]> {
  const result = await parsed(body);
  expect(result.findings.filter(({ code }) => code !== 'VIEW-01').map(({ message }) => message.vi)).toEqual([]);
  return picked(result);
}

describe('a condition is about the list before it', () => {
  test.each([
    ['gồm hệ thống, nền tảng trong đó cấp độ >= 3', ['A', 'P']],
    ['gồm hệ thống; nền tảng trong đó cấp độ >= 3', ['A', 'P']],
    ['gồm hệ thống và nền tảng trong đó cấp độ >= 3', ['A', 'P']],
    ['gồm hệ thống trong đó cấp độ >= 3, cổng', ['A', 'C']],
    ['gồm cổng, (hệ thống, nền tảng trong đó cấp độ >= 3)', ['A', 'P', 'C']],
    ['gồm (hệ thống, cổng trong đó cấp độ <= 2), nền tảng trong đó không kinh phí', ['P']],
    ['gồm (hệ thống, cổng) trong đó cấp độ <= 2, nền tảng', ['B', 'P', 'C']],
    ['gồm hệ thống,\n  nền tảng\n  trong đó cấp độ >= 3', ['A', 'P']],
    ['gồm hệ thống, nền tảng trừ hệ thống, nền tảng trong đó cấp độ >= 3', ['B']],
  ])('%s', async (body, expected) => {
    expect(await picksOf(body)).toEqual(expected);
  });
});

describe('a condition holds for', () => {
  test.each([
    ['brackets', '(cấp độ = 3 hoặc cấp độ = 2) và (chủ quản = Bo)', ['A']],
    ['brackets in brackets', '((cấp độ = 3) hoặc không (cấp độ >= 2))', ['A', 'C', 'D1', 'D2']],
    ['what is not in brackets', 'cấp độ = 3 hoặc cấp độ = 2 và chủ quản = Bo', ['A']],
    ['an even number of `không`', 'không không cấp độ = 3', ['A']],
    ['a tag that is a word of the language', 'nhãn dịch vụ công', ['A']],
    ['a tag with more blanks in it', 'nhãn = dịch  vụ công', ['A']],
    ['a tag that is a value elsewhere', 'nhãn nội bộ', ['P']],
    ['a tag in quotes', 'nhãn "hai chữ"', ['B']],
    ['another tag', 'cấp độ >= 2 và nhãn != lõi', ['B', 'P']],
    ['anything with a tag', 'nhãn', ['A', 'B', 'P']],
    ['a day', 'từ = 15/03/2024', ['A']],
    ['a day in a year', 'từ = 2024', ['A']],
    ['a day in a month', 'từ = 03/2024', ['A']],
    ['no day of another month', 'từ = 04/2024', []],
    ['a day before a year', 'từ < 2025', ['A']],
    ['a day after a year', 'từ > 2024', ['B']],
    ['a day in a year or later', 'từ >= 2024', ['A', 'B']],
    ['money in other units', 'kinh phí >= 1 tỷ đồng', ['B', 'D1']],
    ['money of one currency alone', 'kinh phí < 1 tỷ đồng', ['C']],
    ['money of another currency', 'kinh phí = 20.000 USD', ['D2']],
    ['periods that overlap', 'giai đoạn = 2023', ['D1']],
    ['periods that end before', 'giai đoạn < 2024', ['D1']],
    ['periods that overlap a period', 'giai đoạn = 2023-2024', ['D1', 'D2']],
    ['a mark', 'vận hành 24x7', ['A']],
    ['a mark that is denied', 'cấp độ >= 3 và vận hành 24x7 = không', ['P']],
    ['a value', 'loại = nội bộ', ['A']],
    ['an attribute that is missing', 'cấp độ >= 1 và không chủ quản', ['B', 'C']],
    ['another owner', 'chủ quản != Bo và chủ quản', ['P']],
    ['a kind', 'kiểu = cổng', ['C']],
    ['a name', 'tên = "A"', ['A']],
  ])('%s: %s', async (_, condition, expected) => {
    expect(await picksOf(`gồm ứng dụng, chuyển đổi trong đó ${condition}`)).toEqual(expected);
  });

  test('the English spelling as for the Vietnamese', async () => {
    expect(
      await picksOf('include system and platform where (level >= 3 or tag "hai chữ") and not from > 2024'),
    ).toEqual(['A', 'P']);
  });
});

describe('what does not fit is one finding, and the rest of the view stands', () => {
  test.each([
    ['cấp độ >= ba hoặc cấp độ = 2', 'VOC-05', 'ba'],
    ['cấp độ = nội bộ', 'VOC-05', 'nội bộ'],
    ['loại = xanh', 'VOC-07', 'xanh'],
    ['từ >= 31/02/2025', 'VOC-20', '31/02/2025'],
    ['kinh phí >= nhiều', 'VOC-05', 'nhiều'],
    ['kinh phí >= 12', 'VOC-19', '12'],
    ['kiểu = xanh', 'VIEW-02', 'xanh'],
    ['cấp độ 3', 'VOC-29', '3'],
    ['cấp độ >=', 'VIEW-02', undefined],
    ['(cấp độ = 3', 'VIEW-02', undefined],
    ['(((((cấp độ = 3', 'VIEW-02', undefined],
    ['(cấp độ = 3 chủ quản)', 'VIEW-02', 'chủ quản'],
  ])('%s', async (condition, code, at) => {
    const { findings, model } = await parsed(`gồm hệ thống trong đó ${condition}\ngồm cổng`);
    const told = findings.filter((finding) => finding.code !== 'VIEW-01');
    expect(told.map((finding) => finding.code)).toEqual([code]);
    if (at !== undefined) {
      const { start, end } = told[0]!.origin;
      expect(viewOf(`gồm hệ thống trong đó ${condition}\ngồm cổng`).slice(start, end)).toBe(at);
    }
    expect([...model.views()][0]!.selections).toHaveLength(2);
  });

  test.each([
    ['gồm cơ quan, hệ thống trong đó cấp độ >= 3', ['cơ quan']],
    ['gồm Bo, A, hệ thống trong đó cấp độ >= 3 và không nhãn lõi', ['Bo']],
    ['gồm cơ quan, hệ thống trong đó không cấp độ', []],
    ['gồm cơ quan, hệ thống trong đó cấp độ = 3 hoặc nhãn lõi', []],
    ['gồm cơ quan, hệ thống trong đó cấp độ != 3', []],
    ['gồm cơ quan, (hệ thống trong đó cấp độ >= 3)', []],
  ])('`%s` warns of what can never meet the condition: %s', async (body, told) => {
    const { findings } = await parsed(body);
    const places = findings.filter(({ code }) => code === 'VIEW-07').map(({ origin }) => origin);
    expect(places.map(({ start, end }) => viewOf(body).slice(start, end))).toEqual(told);
  });

  test('the warning follows the kind of what is named', async () => {
    const body = 'gồm X, hệ thống trong đó cấp độ >= 3';
    const result = await modelOf({ 'a.govarch': 'ứng dụng { hệ thống X "X" }', 'v.govarch': viewOf(body) });
    const codes = (): string[] => result.currentFindings().map(({ code }) => code);
    expect(codes()).not.toContain('VIEW-07');
    await result.edit('a.govarch', 'nghiệp vụ { cơ quan X "X" }');
    expect(codes()).toContain('VIEW-07');
    await result.edit('a.govarch', 'ứng dụng { hệ thống X "X" }');
    expect(codes()).not.toContain('VIEW-07');
  });

  test('a mistake in one member of a list leaves the others', async () => {
    const result = await parsed('gồm cổng, (hệ thống trong đó cấp độ >= ba), nền tảng');
    expect(picked(result)).toEqual(expect.arrayContaining(['P', 'C']));
  });
});

describe('a condition that goes too far', () => {
  const nested = (open: string, count: number, close = ''): string =>
    `gồm hệ thống trong đó ${open.repeat(count)}cấp độ = 3${close.repeat(count)}\ngồm cổng`;

  test('brackets nest 32 deep', async () => {
    expect(await picksOf(nested('(', 32, ')'))).toEqual(['A', 'C']);
  });

  test.each([
    ['33 brackets', nested('(', 33, ')')],
    ['1,500 brackets', nested('(', 1500, ')')],
    ['100,000 brackets', nested('(', 100_000, ')')],
    ['1,500 brackets that nobody closes', nested('(', 1500)],
    ['1,500 brackets with `không`', nested('không (', 1500, ')')],
    ['1,500 brackets around a list', `gồm ${'('.repeat(1500)}hệ thống${')'.repeat(1500)}\ngồm cổng`],
  ])('%s: says so once, and reads the rest', async (_, body) => {
    const result = await parsed(body);
    const told = result.findings.filter(({ code }) => code !== 'VIEW-01').map(({ code }) => code);
    expect(told).toEqual(['VIEW-06']);
    expect(picked(result)).toContain('C');
  });

  test('16,000 `không` are one or none', async () => {
    expect(await picksOf(nested('không ', 16_000))).toEqual(['A', 'C']);
    expect(await picksOf(nested('không ', 16_001))).toEqual(['B', 'C']);
  });

  test('16,000 conditions in a row are read', async () => {
    const conditions = Array.from({ length: 16_000 }, () => 'cấp độ = 3').join(' hoặc ');
    expect(await picksOf(`gồm hệ thống trong đó ${conditions}`)).toEqual(['A']);
  });
});

describe('a condition asks for properties of the author’s own', () => {
  const SYSTEMS = `ứng dụng {
  hệ thống A "A" { thuộc tính "Ngôn ngữ" "Java" thuộc tính "Ngôn ngữ" "Kotlin" thuộc tính "Năm" "2019" }
  hệ thống B "B" { thuộc tính "ngôn ngữ" "C#" thuộc tính "Năm" "2025" mã ngoài "archi" "id-3" }
  hệ thống C "C"
}
`;

  async function picks(condition: string) {
    const result = await modelOf({
      'govarch.json': '{ "name": "thu", "edition": "0.2" }',
      'a.govarch': SYSTEMS,
      'v.govarch': viewOf(`gồm hệ thống trong đó ${condition}`),
    });
    return {
      picked: picked(result).join(''),
      told: result.findings.filter(({ code }) => code !== 'VIEW-01').map(({ code }) => code),
    };
  }

  test.each([
    ['thuộc tính "Ngôn ngữ" = "Java"', 'A'],
    ['property "Ngôn ngữ" = "Kotlin"', 'A'],
    ['thuộc tính “Ngôn ngữ” = “Java” hoặc mã ngoài "archi"', 'AB'],
    ['thuộc tính "Ngôn ngữ" != "Java"', 'BC'],
    ['thuộc tính "Năm"', 'AB'],
    ['không thuộc tính "Năm"', 'C'],
    ['thuộc tính "Năm" >= "2020"', 'B'],
    ['thuộc tính "Năm" < 2020', 'A'],
    ['mã ngoài "archi" = "id-3"', 'B'],
    ['(thuộc tính "Năm" = "2019" và thuộc tính "Ngôn ngữ" = "Java") hoặc tên = "C"', 'AC'],
    ['thuộc tính "ngôn ngữ" = "C#"', 'B'],
  ])('%s', async (condition, expected) => {
    expect(await picks(condition)).toEqual({ picked: expected, told: [] });
  });

  test.each(['thuộc tính = "Java"', 'thuộc tính', 'thuộc tính "Ngôn ngữ" ='])(
    '%s is one finding',
    async (condition) => {
      expect((await picks(condition)).told).toEqual(['VIEW-02']);
    },
  );
});
