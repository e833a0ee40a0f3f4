import type { Severity } from '@govarch/model/finding';
import type { IsoDate, Project } from '@govarch/model/model';
import type { Rule } from './rule.js';

/** The severity of a rule in a project: its own setting, else that of the profile. */
export function severityIn(rule: Rule, project: Project): Severity | 'off' {
  const own = project.rules.get(rule.id);
  if (own !== undefined) {
    return own;
  }
  return project.ruleProfile === 'strict' ? (rule.strictSeverity ?? rule.severity) : rule.severity;
}

/** Whether a rule is in force at a date; both ends inclusive. */
export function isInForce(rule: Rule, asOf: IsoDate): boolean {
  return (rule.since === undefined || rule.since <= asOf) && (rule.until === undefined || asOf <= rule.until);
}
