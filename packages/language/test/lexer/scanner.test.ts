import { coreVocabulary } from '@govarch/model/vocabulary';
import { describe, expect, test } from 'vitest';
import { scan } from '../../src/lexer/scanner.js';
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

describe('numbers that can be read in two ways', () => {
  test.each([
    ['10.000', ['10000', '10.0']],
    ['10,000', ['10000', '10.0']],
    ['1.234.567', ['1234567']],
    ['1.234,5', ['1234.5', '12345']],
  ])('%s offers its readings', (text, readings) => {
    expect(scan(text, lexicon).problems[0]?.finding.suggestions).toEqual(readings);
  });

  test.each(['10000', '10_000', '12,5', '0,125', '1.5'])('%s is certain', (text) => {
    expect(codes(text)).toEqual([]);
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
