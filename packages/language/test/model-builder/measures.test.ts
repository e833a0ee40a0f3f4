import type { AttributeValue } from '@govarch/model/model';
import { evaluateView } from '@govarch/model/view-evaluation';
import type { Language } from '@govarch/model/vocabulary';
import { describe, expect, test } from 'vitest';
import { modelOf } from '../../src/testing/parse-model.js';

/** What an indicator whose target is written so says, and what is found of it. */
async function targetOf(written: string, language: Language = 'vi') {
  const { model, findings } = await modelOf({
    'govarch.json': JSON.stringify({ name: 'p', language, edition: '0.2' }),
    'a.govarch': `định hướng {\n  chỉ tiêu X "X" {\n    giá trị mục tiêu ${written}\n    nguồn "x"\n  }\n}\n`,
  });
  const [indicator] = model.elementsOfKind('indicator');
  const targets = indicator?.attributes.filter(({ id }) => id === 'target-value') ?? [];
  return {
    value: targets[0]?.values[0],
    others: indicator?.attributes.map(({ id }) => id).filter((id) => id !== 'target-value'),
    findings: findings.map(({ code, message }) => `${code} ${message.vi}`),
  };
}

const measure = (
  comparison: Extract<AttributeValue, { type: 'measure' }>['comparison'],
  lower?: number,
  upper?: number,
  unit?: string,
): AttributeValue => ({
  type: 'measure',
  comparison,
  ...(lower === undefined ? {} : { lower }),
  ...(upper === undefined ? {} : { upper }),
  ...(unit === undefined ? {} : { unit }),
});

describe('a target says what is to be reached as documents do', () => {
  test.each<[string, AttributeValue]>([
    ['80%', { type: 'percentage', percentage: 80 }],
    ['80 phần trăm', { type: 'percentage', percentage: 80 }],
    ['= 12', { type: 'number', number: 12 }],
    ['tối thiểu 80%', measure('at-least', 80, undefined, 'percent')],
    ['ít nhất 80 phần trăm', measure('at-least', 80, undefined, 'percent')],
    ['không dưới 1.500', measure('at-least', 1500)],
    ['>= 80 %', measure('at-least', 80, undefined, 'percent')],
    ['≥80%', measure('at-least', 80, undefined, 'percent')],
    ['trên 95%', measure('more-than', 95, undefined, 'percent')],
    ['> 95,5%', measure('more-than', 95.5, undefined, 'percent')],
    ['dưới 5%', measure('less-than', undefined, 5, 'percent')],
    ['< 5', measure('less-than', undefined, 5)],
    ['không quá 3 ngày', measure('at-most', undefined, 3, 'day')],
    ['nhiều nhất 3 ngày làm việc', measure('at-most', undefined, 3, 'working-day')],
    ['tối đa 1,5 tỷ đồng', measure('at-most', undefined, 1_500_000_000, 'VND')],
    ['<= 3 ngày', measure('at-most', undefined, 3, 'day')],
    ['từ 3 đến 5', measure('between', 3, 5)],
    ['từ 3 đến 5 ngày', measure('between', 3, 5, 'day')],
    ['từ 3 ngày đến 5 ngày', measure('between', 3, 5, 'day')],
    ['3 đến 5 ngày', measure('between', 3, 5, 'day')],
    ['3 – 5 ngày', measure('between', 3, 5, 'day')],
    ['3-5 ngày', measure('between', 3, 5, 'day')],
    ['80-90%', measure('between', 80, 90, 'percent')],
    ['từ 3 đến 5 triệu đồng', measure('between', 3_000_000, 5_000_000, 'VND')],
    ['1.500-2.000', measure('between', 1500, 2000)],
    ['tối thiểu 80% { đến 2030-12-31 }', measure('at-least', 80, undefined, 'percent')],
    ['80% { từ 2025 đến 2030 }', { type: 'percentage', percentage: 80 }],
  ])('%s', async (written, value) => {
    const { findings, ...said } = await targetOf(written);
    expect(said).toEqual({ value, others: ['source'] });
    expect(findings).toEqual([]);
  });

  test.each<[string, AttributeValue]>([
    ['at-least 1,500.5', measure('at-least', 1500.5)],
    ['more than 95.5%', measure('more-than', 95.5, undefined, 'percent')],
    ['at-most 3 working days', measure('at-most', undefined, 3, 'working-day')],
    ['from 3 to 5 days', measure('between', 3, 5, 'day')],
  ])('in an English project: %s', async (written, value) => {
    const said = await targetOf(written, 'en');
    expect(said.value).toEqual(value);
    expect(said.findings).toEqual([]);
  });

  test('on one line with what follows it', async () => {
    const { model, findings } = await modelOf(
      'định hướng { chỉ tiêu X "X" { giá trị hiện trạng 70% giá trị mục tiêu tối thiểu 80% càng thấp càng tốt từ 2025-01-01 } }\n',
    );
    expect(findings).toEqual([]);
    const [indicator] = model.elementsOfKind('indicator');
    expect(indicator?.attributes.map(({ id }) => id)).toEqual([
      'baseline-value',
      'target-value',
      'lower-is-better',
      'from',
    ]);
  });
});

describe('a target that is not understood is one finding that names what may be meant', () => {
  test.each([
    ['tôi thiểu 80%', 'SYN-09', '`tối thiểu`'],
    ['toi thieu 80%', 'SYN-09', '`tối thiểu`'],
    ['không qua 3 ngày', 'SYN-09', '`không quá`'],
    ['tối thiểu', 'VOC-05', '`tối thiểu 80%`'],
    ['từ 3', 'VOC-05', '`từ 3 đến 5`'],
    ['tối thiểu 3 đến 5', 'VOC-05', '`từ 3 đến 5`'],
    ['từ 3 ngày đến 5 tháng', 'VOC-05', '`từ 3 đến 5`'],
    ['từ 5 đến 3', 'VOC-23', 'số nhỏ trước'],
    ['cao', 'VOC-05', '`tối thiểu 80%`'],
  ])('%s', async (written, code, says) => {
    const { findings } = await targetOf(written);
    expect(findings).toEqual([expect.stringMatching(new RegExp(`^${code} `))]);
    expect(findings[0]).toContain(says);
  });
});

const INDICATORS = `định hướng {
  chỉ tiêu A "A" { giá trị hiện trạng 42% giá trị thực tế 55% { từ 2025-06-30 } giá trị thực tế 91% { từ 2026-06-30 } giá trị mục tiêu tối thiểu 90% }
  chỉ tiêu B "B" { giá trị hiện trạng 25 giá trị thực tế 9 giá trị mục tiêu 10 }
  chỉ tiêu C "C" { giá trị thực tế 9 giá trị mục tiêu 10 }
  chỉ tiêu D "D" { giá trị thực tế 9 giá trị mục tiêu 10 càng thấp càng tốt }
  chỉ tiêu E "E" { giá trị thực tế 3 ngày giá trị mục tiêu không quá 3 ngày }
  chỉ tiêu G "G" { giá trị thực tế 3 ngày giá trị mục tiêu dưới 3 ngày }
  chỉ tiêu H "H" { giá trị thực tế 4 giá trị mục tiêu từ 3 đến 5 }
  chỉ tiêu I "I" { giá trị thực tế 4 tháng giá trị mục tiêu không quá 5 ngày }
  chỉ tiêu K "K" { giá trị mục tiêu trên 95% }
}
`;

/** Values in units other than those of their targets. */
const UNLIKE = `định hướng {
  chỉ tiêu A "A" { giá trị thực tế 2 giờ giá trị mục tiêu 3 ngày càng thấp càng tốt }
  chỉ tiêu B "B" { giá trị thực tế 80 giờ giá trị mục tiêu không quá 3 ngày }
  chỉ tiêu C "C" { giá trị thực tế 0,85 giá trị mục tiêu 80% }
  chỉ tiêu D "D" { giá trị thực tế 10 ngày giá trị mục tiêu không quá 2 tháng }
  chỉ tiêu E "E" { giá trị thực tế 18 tháng giá trị mục tiêu không quá 1,5 năm }
  chỉ tiêu G "G" { giá trị thực tế 3 ngày giá trị mục tiêu không quá 3 ngày làm việc }
  chỉ tiêu H "H" { giá trị thực tế 3 giá trị mục tiêu 5 tỷ đồng }
  chỉ tiêu I "I" { giá trị thực tế 3.000 triệu đồng giá trị mục tiêu 2,9 tỷ đồng }
  chỉ tiêu K "K" { giá trị thực tế 1 giá trị mục tiêu 80% }
  chỉ tiêu L "L" { giá trị hiện trạng 5 ngày giá trị thực tế 24 giờ giá trị mục tiêu 2 ngày }
  chỉ tiêu M "M" { giá trị thực tế 70 giá trị mục tiêu 80% }
  chỉ tiêu O "O" { giá trị thực tế 1.500 giây giá trị mục tiêu không quá 30 phút }
  chỉ tiêu P "P" { giá trị thực tế 8 ngày giá trị mục tiêu không quá 1 tuần }
  chỉ tiêu Q "Q" { đơn vị tính "ngày" giá trị thực tế 9 giá trị mục tiêu không quá 1 tuần }
  chỉ tiêu R "R" { đơn vị tính "%" giá trị thực tế 0,85 giá trị mục tiêu 80% }
  chỉ tiêu S "S" { đơn vị tính "%" giá trị thực tế 1 giá trị mục tiêu 80% }
  chỉ tiêu T "T" { đơn vị tính "tỷ đồng" giá trị thực tế 6 giá trị mục tiêu 5 }
  chỉ tiêu N "N" { giá trị thực tế 0,29 giá trị mục tiêu 29% }
}
`;

test('what has no targets never meets a condition on them, and is told so', async () => {
  const { findings } = await modelOf('sơ đồ { sơ đồ tổng thể V "V" { gồm hệ thống trong đó đạt mục tiêu } }\n');
  expect(findings.map(({ code }) => code)).toEqual(['VIEW-07']);
});

describe('a view asks for targets', () => {
  async function picks(condition: string, asOf: string, indicators = INDICATORS): Promise<string> {
    const { model, findings } = await modelOf({
      'govarch.json': '{ "name": "thu", "edition": "0.2" }',
      'a.govarch': indicators,
      'v.govarch': `sơ đồ { sơ đồ tổng thể V "V" { gồm chỉ tiêu trong đó ${condition} } }\n`,
    });
    expect(findings.filter(({ code }) => code !== 'VIEW-01').map(({ message }) => message.vi)).toEqual([]);
    const [view] = [...model.views()];
    return evaluateView(model, view!, { asOf }, () => [])
      .map(({ name }) => name)
      .join('');
  }

  test.each([
    ['đạt mục tiêu', '2025-12-31', 'BDEH'],
    ['đạt mục tiêu', '2026-12-31', 'ABDEH'],
    // What nothing was measured of (K), and what does not compare with its target (I), has not missed it.
    ['không đạt mục tiêu', '2026-12-31', 'CG'],
    ['giá trị mục tiêu > 80%', '2026-12-31', 'AK'],
    ['giá trị mục tiêu > 95%', '2026-12-31', 'K'],
    ['giá trị mục tiêu >= 95%', '2026-12-31', 'AK'],
    ['giá trị mục tiêu ≥ 95%', '2026-12-31', 'AK'],
    ['giá trị mục tiêu < 4 ngày', '2026-12-31', 'EG'],
    ['giá trị mục tiêu = 4', '2026-12-31', 'HI'],
    ['giá trị mục tiêu = 4 ngày', '2026-12-31', 'HI'],
    ['giá trị mục tiêu = 4 tháng', '2026-12-31', 'H'],
  ])('%s on %s', async (condition, asOf, expected) => {
    expect(await picks(condition, asOf)).toBe(expected);
  });

  test.each([
    ['đạt mục tiêu', 'ACEILOTN'],
    ['không đạt mục tiêu', 'BMPQRS'],
    ['(không đạt mục tiêu) hoặc giá trị thực tế = 3', 'BGHMPQRS'],
    ['không (đạt mục tiêu và giá trị thực tế = 70)', 'ABCDEGHIKLMOPQRSTN'],
    ['giá trị mục tiêu < 4 ngày', 'ABLO'],
    ['giá trị thực tế <= 1 ngày', 'ACKLORSN'],
    ['giá trị mục tiêu = 72 giờ', 'ABPQ'],
    ['giá trị mục tiêu < 2 năm', 'DE'],
  ])('of values in another unit than the target, if it converts: %s', async (condition, expected) => {
    expect(await picks(condition, '2026-12-31', UNLIKE)).toBe(expected);
  });
});
