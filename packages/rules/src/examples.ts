import { bus03Examples } from './bus/bus-03.examples.js';
import { doc01Examples } from './doc/doc-01.examples.js';
import { doc03Examples } from './doc/doc-03.examples.js';
import { doc04Examples } from './doc/doc-04.examples.js';
import { doc05Examples } from './doc/doc-05.examples.js';
import { int01Examples } from './int/int-01.examples.js';
import { int14Examples } from './int/int-14.examples.js';
import { org01Examples } from './org/org-01.examples.js';
import { org02Examples } from './org/org-02.examples.js';
import { org03Examples } from './org/org-03.examples.js';
import { org05Examples } from './org/org-05.examples.js';
import { rdm01Examples } from './rdm/rdm-01.examples.js';
import { rdm04Examples } from './rdm/rdm-04.examples.js';
import { rdm07Examples } from './rdm/rdm-07.examples.js';
import type { RuleExamples } from './rule-examples.js';
import { sec01Examples } from './sec/sec-01.examples.js';
import { sec02Examples } from './sec/sec-02.examples.js';
import { sec04Examples } from './sec/sec-04.examples.js';
import { sec06Examples } from './sec/sec-06.examples.js';
import { sys01Examples } from './sys/sys-01.examples.js';
import { sys02Examples } from './sys/sys-02.examples.js';

export { EXAMPLE_DATE, type InvalidExample, type RuleExample, type RuleExamples } from './rule-examples.js';

/** The examples of each rule, by its id. Apart from the rules, so that no tool carries them that does not show them. */
export const ruleExamples: Readonly<Record<string, RuleExamples>> = {
  'ORG-01': org01Examples,
  'ORG-02': org02Examples,
  'ORG-03': org03Examples,
  'ORG-05': org05Examples,
  'SYS-01': sys01Examples,
  'SYS-02': sys02Examples,
  'INT-01': int01Examples,
  'INT-14': int14Examples,
  'SEC-01': sec01Examples,
  'SEC-02': sec02Examples,
  'SEC-04': sec04Examples,
  'SEC-06': sec06Examples,
  'BUS-03': bus03Examples,
  'RDM-01': rdm01Examples,
  'RDM-04': rdm04Examples,
  'RDM-07': rdm07Examples,
  'DOC-01': doc01Examples,
  'DOC-03': doc03Examples,
  'DOC-04': doc04Examples,
  'DOC-05': doc05Examples,
};
