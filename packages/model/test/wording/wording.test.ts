import { describe, expect, test } from 'vitest';
import { dateText } from '../../src/wording/dates.js';
import { allOf, oneOf } from '../../src/wording/lists.js';
import { severityCounts } from '../../src/wording/severities.js';

const [a, b, c] = ['a', 'b', 'c'].map((text) => ({ vi: text, en: text.toUpperCase() }));

describe('what messages are made of', () => {
  test('a day is written as each language writes it', () => {
    expect(dateText('2025-06-30')).toEqual({ vi: '30/06/2025', en: '2025-06-30' });
  });

  test('lists are joined by each language’s own word', () => {
    expect(allOf([a!, b!, c!])).toEqual({ vi: 'a, b và c', en: 'A, B and C' });
    expect(oneOf([a!, b!])).toEqual({ vi: 'a hoặc b', en: 'A or B' });
    expect(allOf([a!])).toEqual(a);
    expect(oneOf([])).toEqual({ vi: '', en: '' });
  });

  test('of several things one is meant, so what is called alike is named once', () => {
    expect(oneOf([a!, a!, b!])).toEqual({ vi: 'a hoặc b', en: 'A or B' });
  });

  test('findings are counted in words', () => {
    expect(severityCounts({ error: 1, warning: 2, info: 0 })).toEqual({
      vi: '1 lỗi, 2 cảnh báo, 0 thông tin',
      en: '1 error, 2 warnings, 0 notes',
    });
  });
});
