import { nearest } from '@govarch/model/text';
import { bus03 } from './bus/bus-03.js';
import { doc01 } from './doc/doc-01.js';
import { doc03 } from './doc/doc-03.js';
import { doc04 } from './doc/doc-04.js';
import { doc05 } from './doc/doc-05.js';
import { int01 } from './int/int-01.js';
import { int14 } from './int/int-14.js';
import { org01 } from './org/org-01.js';
import { org02 } from './org/org-02.js';
import { org03 } from './org/org-03.js';
import { org05 } from './org/org-05.js';
import { rdm01 } from './rdm/rdm-01.js';
import { rdm04 } from './rdm/rdm-04.js';
import { rdm07 } from './rdm/rdm-07.js';
import type { Rule } from './rule.js';
import { sec01 } from './sec/sec-01.js';
import { sec02 } from './sec/sec-02.js';
import { sec04 } from './sec/sec-04.js';
import { sec06 } from './sec/sec-06.js';
import { sys01 } from './sys/sys-01.js';
import { sys02 } from './sys/sys-02.js';

export { ruleFamilies } from './families.js';
export type { ElementRule, ProjectRule, Rule, RuleContext, RuleFamily, RuleMetadata } from './rule.js';

/** Every rule, family by family. */
export const ruleCatalogue: readonly Rule[] = [
  org01,
  org02,
  org03,
  org05,
  sys01,
  sys02,
  int01,
  int14,
  sec01,
  sec02,
  sec04,
  sec06,
  bus03,
  rdm01,
  rdm04,
  rdm07,
  doc01,
  doc03,
  doc04,
  doc05,
];

/** A rule id that nothing bears, and the id that its author may have meant. */
export interface UnknownRuleId {
  readonly id: string;
  readonly suggestion?: string;
}

/** Those among these ids that no rule bears, in their order. */
export function unknownRuleIds(ids: Iterable<string>, rules: readonly Rule[] = ruleCatalogue): UnknownRuleId[] {
  const known = rules.map((rule) => rule.id);
  return [...ids]
    .filter((id) => !known.includes(id))
    .map((id) => {
      const [suggestion] = nearest(id.toUpperCase(), known, 1);
      return suggestion === undefined ? { id } : { id, suggestion };
    });
}
