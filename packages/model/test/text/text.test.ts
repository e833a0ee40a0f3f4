import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  damerauLevenshtein,
  foldAccents,
  lettersOf,
  mayBeNear,
  nearest,
  nfc,
  tonePlacements,
} from '../../src/text/text.js';

const syllables = [
  'khóa',
  'hoà',
  'thủy',
  'thoả',
  'xòe',
  'quý',
  'hoạt',
  'ngoài',
  'mùa',
  'của',
  'hệ',
  'thống',
  'Hòa',
  'ABC',
];
const word = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const shortText = fc.string({ maxLength: 8 });

describe('accents', () => {
  it('joins what a Mac and a PC type to one text', () => {
    expect(nfc('he\u0323\u0302 thô\u0301ng')).toBe('hệ thống');
  });

  it.each([
    ['hệ thống', 'he thong'],
    ['Đơn vị', 'don vi'],
    ['ứng dụng', 'ung dung'],
    ['ƯỜNG', 'uong'],
    ['system', 'system'],
  ])('folds %s to %s', (text, folded) => {
    expect(foldAccents(text)).toBe(folded);
  });

  it('folds composed and decomposed text alike, and only once', () => {
    fc.assert(
      fc.property(word, (text) => {
        expect(foldAccents(text.normalize('NFD'))).toBe(foldAccents(text));
        expect(foldAccents(foldAccents(text))).toBe(foldAccents(text));
      }),
    );
  });
});

describe('placement of the tone mark', () => {
  it.each([
    ['khóa', ['khóa', 'khoá']],
    ['khoá', ['khoá', 'khóa']],
    ['thủy', ['thủy', 'thuỷ']],
    ['xòe', ['xòe', 'xoè']],
    ['mã hóa', ['mã hóa', 'mã hoá']],
    ['HÓA', ['HÓA', 'HOÁ']],
  ])('of %s', (given, placements) => {
    expect(tonePlacements(given)).toEqual(placements);
  });

  it.each(['quý', 'quà', 'hoạt', 'ngoài', 'của', 'mùa', 'hoa', 'thủ tục', 'owner'])('of %s is one', (given) => {
    expect(tonePlacements(given)).toEqual([given]);
  });

  it('may differ between the syllables of one word', () => {
    expect(new Set(tonePlacements('xóa hủy'))).toEqual(new Set(['xóa hủy', 'xoá hủy', 'xóa huỷ', 'xoá huỷ']));
  });

  it('gives the same set whichever placement is given, and the same folded text', () => {
    fc.assert(
      fc.property(word, (text) => {
        const placements = tonePlacements(text);
        expect(placements[0]).toBe(text);
        for (const placement of placements) {
          expect(new Set(tonePlacements(placement))).toEqual(new Set(placements));
          expect(foldAccents(placement)).toBe(foldAccents(text));
          expect(placement).toBe(nfc(placement));
        }
      }),
    );
  });
});

describe('distance between two texts', () => {
  it.each([
    ['owner', 'owner', 0],
    ['ownr', 'owner', 1],
    ['onwer', 'owner', 1],
    ['sytsen', 'system', 2],
    ['', 'abc', 3],
    ['đơn', 'đon', 1],
  ])('from %s to %s is %i', (a, b, distance) => {
    expect(damerauLevenshtein(a, b)).toBe(distance);
  });

  it('is symmetric, zero only for equal texts, and no longer than the longer text', () => {
    fc.assert(
      fc.property(shortText, shortText, (a, b) => {
        const distance = damerauLevenshtein(a, b);
        expect(distance).toBe(damerauLevenshtein(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max([...a].length, [...b].length));
      }),
    );
  });

  it('stops counting beyond the largest distance of interest', () => {
    fc.assert(
      fc.property(shortText, shortText, fc.integer({ min: 0, max: 8 }), (a, b, max) => {
        expect(damerauLevenshtein(a, b, max)).toBe(Math.min(damerauLevenshtein(a, b), max + 1));
      }),
    );
  });
});

describe('the letters of two texts', () => {
  it('never speak against texts that are near', () => {
    fc.assert(
      fc.property(shortText.map(foldAccents), shortText.map(foldAccents), (a, b) => {
        expect(mayBeNear(lettersOf(a), lettersOf(b), damerauLevenshtein(a, b))).toBe(true);
      }),
    );
  });

  it('tell those apart that have too few of them in common', () => {
    expect(mayBeNear(lettersOf('owner'), lettersOf('onwer'), 0)).toBe(true);
    expect(mayBeNear(lettersOf('owner'), lettersOf('level'), 2)).toBe(false);
    expect(mayBeNear(lettersOf('a'), lettersOf('a1'), 0)).toBe(false);
  });
});

describe('nearest words', () => {
  it('puts the right word first', () => {
    expect(nearest('ownr', ['operator', 'owner', 'level'])).toEqual(['owner']);
  });

  it('finds a word that was typed without tone marks before one that differs by a letter', () => {
    expect(nearest('he thong', ['hệ thông', 'hệ thống', 'hệ thốn'])[0]).toBe('hệ thông');
    expect(nearest('cap do', ['cấp đồ án', 'cấp độ'])).toEqual(['cấp độ']);
  });

  it('prefers the word with the same accents among those that fold alike', () => {
    expect(nearest('mã cu', ['mạ cũ', 'mã cũ'])).toEqual(['mã cũ', 'mạ cũ']);
  });

  it('gives nothing where nothing is near, and no more than was asked for', () => {
    expect(nearest('xyz', ['owner', 'level'])).toEqual([]);
    expect(nearest('aaa', ['aab', 'aac', 'aad'], 2)).toEqual(['aab', 'aac']);
  });

  it('always finds a word after one swap of neighbours', () => {
    fc.assert(
      fc.property(fc.constantFrom('system', 'owner', 'hosted-on', 'hệ thống'), fc.nat(), (candidate, place) => {
        const letters = [...candidate];
        const at = place % (letters.length - 1);
        [letters[at], letters[at + 1]] = [letters[at + 1]!, letters[at]!];
        expect(nearest(letters.join(''), [candidate, 'zone'])).toContain(candidate);
      }),
    );
  });
});
