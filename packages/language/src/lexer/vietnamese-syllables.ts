import { foldAccents } from '@govarch/model/text';

/** A syllable as Vietnamese makes them, without its marks. */
const SYLLABLE =
  /^(?:b|ch?|d|g[hi]?|h|kh?|l|m|n(?:gh?|h)?|ph?|qu|r|s|th?|tr|v|x)?(?:i[ae]?u?|yeu?|a[iouy]?|e[ou]?|o[aeio]?[iy]?|u[aeiouy]?[aeiuy]?|y)(?:ch?|m|n[gh]?|p|t)?$/;

/** Whether every syllable of a text is one of Vietnamese, whatever its marks. */
export function isVietnamese(text: string): boolean {
  return foldAccents(text)
    .split(' ')
    .every((syllable) => SYLLABLE.test(syllable));
}

/**
 * By how many letters a text of Vietnamese syllables may differ from the word that it was to be. A syllable alone that is
 * spelt rightly is meant as it is; of several one may lack a letter and still be a syllable.
 */
export function mostWrongOf(text: string): number {
  return text.includes(' ') ? 2 : 0;
}
