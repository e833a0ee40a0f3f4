import { coreVocabulary, type Language } from '@govarch/model/vocabulary';
import { describe, expect, test } from 'vitest';
import { dateSpanOf } from '../../src/lexer/dates.js';
import { numberValue } from '../../src/lexer/numbers.js';
import { scan } from '../../src/lexer/scanner.js';
import { stringValue } from '../../src/lexer/strings.js';
import { lexiconOf } from '../../src/syntax/lexicon.js';

const lexicon = lexiconOf(coreVocabulary);

const shapes = (text: string): string =>
  scan(text, lexicon)
    .tokens.map(({ shape, image }) => `${shape}‹${image}›`)
    .join(' ');
const codes = (text: string): string[] => scan(text, lexicon).problems.map(({ finding }) => finding.code);

describe('what people write is cut where they would cut it', () => {
  test.each([
    ['a->b', 'name‹a› mark‹->› name‹b›'],
    ['HopLe->TraLai', 'name‹HopLe› mark‹->› name‹TraLai›'],
    ['a-b->c-d', 'name‹a-b› mark‹->› name‹c-d›'],
    ['a → b', 'name‹a› mark‹→› name‹b›'],
    ['quoc-gia::NDXP', 'name‹quoc-gia::NDXP›'],
    ['TTDL.Cum1, x', 'name‹TTDL.Cum1› mark‹,› name‹x›'],
    ['TTDL.', 'name‹TTDL.›'],
    ['quoc-gia::', 'name‹quoc-gia::›'],
    ['vn-egov-2.0', 'name‹vn-egov-2.0›'],
    ['DRM001.002', 'name‹DRM001.002›'],
    ['^level.^code', 'name‹^level.^code›'],
    ['0..*', 'number‹0› mark‹..› mark‹*›'],
    ['2020-2025', 'period‹2020-2025›'],
    ['2020 – 2025', 'period‹2020 – 2025›'],
    ['2025-12-31', 'date‹2025-12-31›'],
    ['31/12/2025', 'date‹31/12/2025›'],
    ['12,5 tỷ đồng', 'number‹12,5› word‹tỷ› word‹đồng›'],
    ['80%', 'number‹80%›'],
    ['30 %', 'number‹30 %›'],
    ['-30', 'number‹-30›'],
    ['text(20,2)', 'word‹text› mark‹(› number‹20› mark‹,› number‹2› mark‹)›'],
    ['cấp độ 3', 'word‹cấp độ› number‹3›'],
    ['cấp\u00a0 độ 3', 'word‹cấp\u00a0 độ› number‹3›'],
    ['lớp dữ liệu chủ quản X', 'word‹lớp› word‹dữ liệu› word‹chủ quản› name‹X›'],
    ['dữ liệu chủ', 'word‹dữ liệu chủ›'],
    ['level.x level-2', 'name‹level.x› name‹level-2›'],
    ['“Tên”', 'string‹“Tên”›'],
    ['\ufeffsystem A', 'word‹system› name‹A›'],
    ['Hệ thống', 'name‹Hệ› name‹thống›'],
  ])('%s', (text, expected) => {
    expect(shapes(text)).toBe(expected);
  });

  test('words do not cross lines', () => {
    expect(shapes('hệ\nthống')).toBe('name‹hệ› name‹thống›');
  });
});

describe('numbers are read as the language of the project writes them', () => {
  const certain: [Language, string, number][] = [
    ['vi', '32.000.000', 32_000_000],
    ['vi', '10.000', 10_000],
    ['vi', '1.234,56', 1234.56],
    ['vi', '12,5', 12.5],
    ['vi', '0,125', 0.125],
    ['vi', '10_000', 10_000],
    ['vi', '32 000 000', 32_000_000],
    ['vi', '10000', 10_000],
    ['en', '32,000,000', 32_000_000],
    ['en', '1,234.56', 1234.56],
    ['en', '12.5', 12.5],
    ['en', '10 000', 10_000],
    ['en', '-30', -30],
  ];

  test.each(certain)('%s: %s', (language, text, value) => {
    const { tokens, problems } = scan(text, lexicon, language);
    expect(tokens.map(({ image }) => image)).toEqual([text]);
    expect(problems).toEqual([]);
    expect(numberValue(text, language)).toBe(value);
  });

  const doubtful: [Language, string, number, string[]][] = [
    ['vi', '1.23', 1.23, ['1,23', '123']],
    ['vi', '12.5', 12.5, ['12,5', '125']],
    ['vi', '1,234.5', 1234.5, ['1234,5', '12345']],
    // Nobody writes a number with a zero before it.
    ['vi', '0.85', 0.85, ['0,85']],
    // As spreadsheets write thousands: a thousand times too small, if nobody said a word.
    ['vi', '5,000', 5, ['5.000', '5']],
    ['vi', '2,125', 2.125, ['2.125', '2,1250']],
    ['en', '2.500', 2.5, ['2,500', '2.5']],
    ['en', '1,5', 1.5, ['1.5', '15']],
    ['en', '1.234,5', 1234.5, ['1234.5', '12345']],
    ['en', '1.234.567', 1_234_567, ['1234567']],
  ];

  test.each(doubtful)('%s: %s is told, with what may be meant', (language, text, value, readings) => {
    expect(scan(text, lexicon, language).problems.map(({ finding }) => finding.suggestions)).toEqual([readings]);
    expect(numberValue(text, language)).toBe(value);
  });
});

describe('dates as documents write them', () => {
  test.each([
    ['30-09-2025', '2025-09-30', '2025-09-30'],
    ['30.09.2025', '2025-09-30', '2025-09-30'],
    ['30/9/2025', '2025-09-30', '2025-09-30'],
    ['2025-09-30', '2025-09-30', '2025-09-30'],
    ['30 tháng 9 năm 2025', '2025-09-30', '2025-09-30'],
    ['ngày 30 tháng 9 năm 2025', '2025-09-30', '2025-09-30'],
    ['09/2025', '2025-09-01', '2025-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['tháng 12/2021', '2021-12-01', '2021-12-31'],
    ['tháng 12 năm 2021', '2021-12-01', '2021-12-31'],
    ['quý III/2025', '2025-07-01', '2025-09-30'],
    ['quý 4 năm 2025', '2025-10-01', '2025-12-31'],
    ['Q1/2025', '2025-01-01', '2025-03-31'],
    ['2025-Q2', '2025-04-01', '2025-06-30'],
    ['năm 2025', '2025-01-01', '2025-12-31'],
    ['quý III/2025'.normalize('NFD'), '2025-07-01', '2025-09-30'],
  ])('%s', (text, first, last) => {
    expect(shapes(text)).toBe(`date‹${text}›`);
    expect(dateSpanOf(text)).toEqual({ first, last });
  });

  test.each(['31/02/2025', '2025-13-01', '0/2025', '30.02.2024'])('%s is written like a date, and is none', (text) => {
    expect(shapes(text)).toBe(`date‹${text}›`);
    expect(dateSpanOf(text)).toBeUndefined();
  });

  test.each(['3.1.2', '12/34', '30/9', '2025'])('%s is no date', (text) => {
    expect(shapes(text)).not.toContain('date');
  });
});

describe('a string ends as it began', () => {
  test.each([
    ['"Đề án “Chuyển đổi số” của Bộ"', 'Đề án “Chuyển đổi số” của Bộ'],
    ['“Hệ "x" y”', 'Hệ "x" y'],
    ['“Đề án “Chuyển đổi số” của Bộ”', 'Đề án “Chuyển đổi số” của Bộ'],
    ['«Hệ “a” b»', 'Hệ “a” b'],
    ['‘abc’', 'abc'],
    ['”Tên”', 'Tên'],
    ['"a \\"b\\" c"', 'a "b" c'],
  ])('%s', (text, value) => {
    expect(shapes(text)).toBe(`string‹${text}›`);
    expect(codes(text)).toEqual([]);
    expect(stringValue(text)).toBe(value);
  });

  test('one that ends with the wrong quote ends there, and is told', () => {
    expect(shapes('“Tên" x')).toBe('string‹“Tên"› name‹x›');
    expect(codes('“Tên" x')).toEqual(['SYN-02']);
  });
});

describe('what is left open', () => {
  test('a string ends before the block that follows it', () => {
    expect(shapes('system A "Hệ thống {')).toBe('word‹system› name‹A› string‹"Hệ thống› mark‹{›');
    expect(codes('system A "Hệ thống {')).toEqual(['SYN-02']);
  });

  test('a string ends with its line', () => {
    expect(shapes('system A "Hệ thống\nsystem B')).toContain('word‹system› name‹B›');
  });

  test('a text ends before the first line that is indented no deeper', () => {
    expect(shapes('  description """\n    một\n    hai\n  level 3')).toContain('word‹level› number‹3›');
  });

  test('a comment swallows the rest and says so', () => {
    expect(codes('system A /* abc')).toEqual(['SYN-04']);
  });
});

test('neighbouring comments are one', () => {
  expect(scan('// a\n\n// b\n/* c */\nsystem A // d\n', lexicon).comments.map(({ image }) => image)).toEqual([
    '// a\n\n// b\n/* c */',
    '// d',
  ]);
});
