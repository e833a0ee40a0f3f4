import type { Element, IsoDate } from '@govarch/model/model';
import type { RuleContext } from '../rule.js';
import { attributesOn, type FoundAttribute } from './attributes.js';

/** The codes that an agency bears on a day. */
export function codesOn(context: RuleContext, agency: Element, day: IsoDate): readonly FoundAttribute<'agency-code'>[] {
  return attributesOn(context, agency, 'code', 'agency-code', day);
}

/** What is wrong with the form of a code: a name of one of the messages of ORG-01; undefined for a well-formed one. */
export type CodeFault = 'legacy' | 'length' | 'scheme' | 'characters' | 'firstGroup' | 'emptyGroup';

const LONGEST = 35;
const LEGACY = /^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$/;
/** Article 6: a scheme Z01–Z99 and, without a separator, up to 32 characters that the scheme lays down. */
const OF_SCHEME = /^Z(?!00)\d{2}[^\s.\-_/]\S{0,31}$/;

/** Checks a code against Article 4 (ministries, provinces and what belongs to them) and Article 6 (others). */
export function faultOf(code: string): CodeFault | undefined {
  if (LEGACY.test(code)) {
    return 'legacy';
  }
  if (code.length > LONGEST) {
    return 'length';
  }
  if (code.startsWith('Z')) {
    return OF_SCHEME.test(code) ? undefined : 'scheme';
  }
  if (!/^[0-9A-Z.]*$/.test(code)) {
    return 'characters';
  }
  const groups = code.split('.');
  if (!/^[A-Y]\d{2}$/.test(groups[0] ?? '')) {
    return 'firstGroup';
  }
  return groups.includes('') ? 'emptyGroup' : undefined;
}

/** Whether a code is made of levels that dots separate, as Article 4 has it. */
export function hasLevels(code: string): boolean {
  return faultOf(code) === undefined && !code.startsWith('Z');
}
