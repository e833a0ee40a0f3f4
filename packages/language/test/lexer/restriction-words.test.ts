import { describe, expect, test } from 'vitest';
import { restrictionWords } from '../../src/lexer/restriction-words.js';

function marksIn(text: string): string[] {
  return restrictionWords(text).map(({ start, end }) => text.slice(start, end));
}

describe('what reads like the mark for what may not be published', () => {
  test.each([
    'không công bố',
    'restricted',
    'không công bô',
    'khong cong bo',
    'KHÔNG CÔNG BỐ',
    'không  công bố',
    'không công bố'.normalize('NFD'),
    'không\n    công bố',
    'khôngcôngbố',
    'không-công-bố',
    'hông công bố',
    'không côgn bố',
    'không công khai',
    'không công',
    'restriced',
    'rétricted',
    'restricteđ',
    'Restricted',
    'restrict',
    're stricted',
  ])('%j', (written) => {
    expect(marksIn(written)).toEqual([written]);
    const text = `${'hệ thống thông tin '.repeat(20)}\n ${written} }\n${'triển khai '.repeat(20)}`;
    expect(marksIn(text), 'anywhere in a text').toEqual([written]);
  });

  test('several are found, each once', () => {
    expect(marksIn('không công bố, restricted { không công bô }')).toEqual([
      'không công bố',
      'restricted',
      'không công bô',
    ]);
  });

  test.each([
    ['không công bố B', 'không công bố'],
    ['restricted B', 'restricted'],
    ['restrited B', 'restrited'],
    ['khong cong bo A', 'khong cong bo'],
  ])('a short name behind it is no part of it: %j', (written, mark) => {
    expect(marksIn(written)).toEqual([mark]);
  });

  test.each([
    'công bố',
    'hệ thống đã công bố',
    'đồng bộ',
    'không có',
    'triển khai',
    'thông cáo',
    'không công bằng hơn hẳn',
    'trình',
  ])('%j does not, or is no mark by itself', (written) => {
    expect(marksIn(written).filter((mark) => !mark.startsWith('không công'))).toEqual([]);
  });

  test('all of many are found, and none in many words that only begin like one', () => {
    expect(marksIn('không công bố } '.repeat(5_000))).toHaveLength(5_000);
    expect(marksIn('không có restaurant '.repeat(5_000))).toEqual([]);
  });
});
