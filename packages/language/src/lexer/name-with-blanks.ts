import type { Token } from './token.js';

/** Whether a token can be part of a name in which blanks were written: a word of any sort, no mark, text or number. */
export function isPartOfName({ shape }: Token): boolean {
  return shape === 'name' || shape === 'word';
}

const MARKS = /\p{M}/gu;

/** The name that GovArch's authors mostly give: the syllables without tone marks and blanks, each with a capital. */
export function nameWithoutBlanks(parts: readonly string[]): string {
  return parts
    .flatMap((part) => part.split(/\s+/))
    .map((part) => part.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}
