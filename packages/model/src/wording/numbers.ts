import type { Localized } from '../vocabulary/types.js';

const LARGE: readonly { readonly size: number; readonly word: Localized }[] = [
  { size: 1e9, word: { vi: 'tỷ', en: 'billion' } },
  { size: 1e6, word: { vi: 'triệu', en: 'million' } },
];

/**
 * A number as people read it: `100 triệu`, `1,25 tỷ`, `12.345`. A word stands for millions and billions only where no more
 * than two decimals are left, so that nothing is rounded.
 */
export function numberText(value: number): Localized {
  for (const { size, word } of LARGE) {
    const shown = value / size;
    if (Math.abs(shown) >= 1 && Number.isInteger(Number((shown * 100).toPrecision(15)))) {
      return { vi: `${plain(shown, 'vi')} ${word.vi}`, en: `${plain(shown, 'en')} ${word.en}` };
    }
  }
  return { vi: plain(value, 'vi'), en: plain(value, 'en') };
}

function plain(value: number, language: keyof Localized): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(value);
}
