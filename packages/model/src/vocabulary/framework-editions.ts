import { nearest } from '../text/text.js';
import type { Localized } from './types.js';

/** An edition of an architecture framework. */
export interface FrameworkEdition {
  /** What a project follows: the `framework` of `govarch.json`. */
  readonly id: string;
  readonly title: Localized;
  /** Number of the instrument that issued it. */
  readonly instrument: string;
}

/**
 * The editions that somebody may mean who writes no id of one: those of the number that stands there, as `2.0` or
 * `Khung 2.0`, the nearest first; else the one that is nearest.
 *
 * @param ids of all editions that may be meant
 */
export function editionsMeantBy(written: string, ids: readonly string[]): readonly string[] {
  const number = /\d+(?:\.\d+)?/.exec(written)?.[0];
  const ofNumber = ids.filter((id) => number !== undefined && id.endsWith(`-${number}`));
  const near = nearest(written, ofNumber.length > 0 ? ofNumber : ids);
  return ofNumber.length > 0 ? [...new Set([...near, ...ofNumber])] : near.slice(0, 1);
}

/** The editions there are, oldest first. */
export const frameworkEditions: readonly FrameworkEdition[] = [
  {
    id: 'vn-egov-1.0',
    title: {
      vi: 'Khung Kiến trúc Chính phủ điện tử Việt Nam, phiên bản 1.0 (2015)',
      en: 'Vietnam e-Government Architecture Framework 1.0 (2015)',
    },
    instrument: '1178/BTTTT-THH',
  },
  {
    id: 'vn-egov-2.0',
    title: {
      vi: 'Khung Kiến trúc Chính phủ điện tử Việt Nam, phiên bản 2.0 (2019)',
      en: 'Vietnam e-Government Architecture Framework 2.0 (2019)',
    },
    instrument: '2323/QĐ-BTTTT',
  },
  {
    id: 'vn-egov-3.0',
    title: {
      vi: 'Khung Kiến trúc Chính phủ điện tử Việt Nam, phiên bản 3.0, hướng tới Chính phủ số (2023)',
      en: 'Vietnam e-Government Architecture Framework 3.0, towards digital government (2023)',
    },
    instrument: '2568/QĐ-BTTTT',
  },
  {
    id: 'vn-egov-4.0',
    title: {
      vi: 'Khung Kiến trúc Chính phủ số Việt Nam, phiên bản 4.0 (3/2025)',
      en: 'Vietnam Digital Government Architecture Framework 4.0 (March 2025)',
    },
    instrument: '292/QĐ-BKHCN',
  },
  {
    id: 'vn-digital-2025',
    title: {
      vi: 'Khung kiến trúc tổng thể quốc gia số (10/2025)',
      en: 'National digital overall architecture framework (October 2025)',
    },
    instrument: '3090/QĐ-BKHCN',
  },
  {
    id: 'vn-digital-1.0',
    title: {
      vi: 'Khung Kiến trúc tổng thể quốc gia số, phiên bản 1.0 (7/2026)',
      en: 'National digital overall architecture framework 1.0 (July 2026)',
    },
    instrument: '1425/QĐ-TTg',
  },
];
