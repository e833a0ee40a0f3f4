import type { Localized } from '../vocabulary/types.js';

/** All of several: `a, b và c`, `a, b and c`. Empty where there is none. */
export function allOf(texts: readonly Localized[]): Localized {
  return { vi: joined(texts.map(inVietnamese), 'và'), en: joined(texts.map(inEnglish), 'and') };
}

/** One of several: `a, b hoặc c`, `a, b or c`. What is called alike is named once. */
export function oneOf(texts: readonly Localized[]): Localized {
  return {
    vi: joined([...new Set(texts.map(inVietnamese))], 'hoặc'),
    en: joined([...new Set(texts.map(inEnglish))], 'or'),
  };
}

function joined(texts: readonly string[], conjunction: string): string {
  const last = texts[texts.length - 1] ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

function inVietnamese({ vi }: Localized): string {
  return vi;
}

function inEnglish({ en }: Localized): string {
  return en;
}
