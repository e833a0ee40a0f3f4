import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCovered, widthOf } from '../src/text/measure.js';
import { drawableText, shorten, wrapText } from '../src/text/wrap.js';

const VOWELS = 'aăâeêioôơuưy';
const MARKS = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const LETTERS = [...`${VOWELS}${VOWELS.toUpperCase()}`]
  .flatMap((vowel) => MARKS.map((mark) => (vowel + mark).normalize('NFC')))
  .concat([...'bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX']);

const syllable = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 7 })
  .map((letters) => letters.join(''));
const sentence = fc.array(syllable, { minLength: 1, maxLength: 40 }).map((syllables) => syllables.join(' '));

describe('the shipped font', () => {
  test('has every Vietnamese letter with every tone, as one character', () => {
    expect(LETTERS.filter((letter) => letter.length !== 1)).toEqual([]);
    expect(LETTERS.filter((letter) => !isCovered(letter))).toEqual([]);
  });

  test('measures a text as the sum of its letters, whatever they stand beside', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        expect(widthOf(a + b, 'title')).toBeCloseTo(widthOf(a, 'title') + widthOf(b, 'title'), 1);
      }),
    );
  });

  test('allows wide room for what it lacks, and none for what is not seen', () => {
    expect(widthOf('🏛', 'title')).toBeGreaterThan(widthOf('W', 'title'));
    expect(widthOf('電', 'title')).toBeGreaterThan(widthOf('w', 'title'));
    expect(widthOf('\u200d\ufe0f', 'title')).toBe(0);
  });
});

describe('a long title', () => {
  test('breaks between syllables and never inside one that fits', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const lines = wrapText(text, 'title', 150, 1000);
        expect(lines.join(' ')).toBe(text);
        expect(lines.every((line) => widthOf(line, 'title') <= 150)).toBe(true);
      }),
    );
  });

  test('written in NFD is drawn as in NFC', () => {
    expect(wrapText('Văn phòng Chính phủ'.normalize('NFD'), 'title', 90, 5)).toEqual(
      wrapText('Văn phòng Chính phủ', 'title', 90, 5),
    );
  });

  test('of three hundred letters without a blank is cut to the width', () => {
    const lines = wrapText('W'.repeat(300), 'title', 150, 1000);
    expect(lines.join('')).toBe('W'.repeat(300));
    expect(lines.every((line) => widthOf(line, 'title') <= 150)).toBe(true);
  });

  test('ends in an ellipsis where it has more lines than there is room for', () => {
    const lines = wrapText('Hệ thống thông tin phục vụ họp và xử lý công việc của Chính phủ', 'title', 110, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(lines.every((line) => widthOf(line, 'title') <= 110)).toBe(true);
  });

  test('any text at all fits its room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 40, max: 300 }), (text, width) => {
        const lines = wrapText(text, 'title', width, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        // A single sign wider than the room stays whole.
        for (const line of [...lines, shorten(text, 'title', width)]) {
          const signs = [...new Intl.Segmenter('vi').segment(line)].length;
          expect(widthOf(line, 'title') <= width || signs <= 2).toBe(true);
        }
      }),
      // Fits by the rounded widths of its parts, and not by its own.
      { examples: [['ſ"ſĲſſ𝅘𝅥𝅮Ŭ¾', 133]] },
    );
  });

  test('loses control characters, lone surrogates and marks that turn the direction of a line', () => {
    expect(drawableText('A\u0000B\u0007C\ud800D\u202eE\n\tF\u00a0G')).toBe('ABCDE F G');
  });
});
