import type { Severity } from '@govarch/model/finding';
import type { Project } from '@govarch/model/model';
import type { Basis } from './grounds.js';
import type { Rule } from './rule.js';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** The severity of a rule in a project: its own setting, else that of the profile, no heavier than its basis allows. */
export function severityIn(rule: Rule, project: Project, basis: Basis): Severity | 'off' {
  const own = project.rules.get(rule.id);
  if (own !== undefined) {
    return own;
  }
  const severity = basis.ground?.severity ?? rule.severity;
  const ofProfile = project.ruleProfile === 'strict' ? (rule.strictSeverity ?? severity) : severity;
  return noHeavierThan(ofProfile, basis.mostSevere);
}

function noHeavierThan(severity: Severity, most: Severity | undefined): Severity {
  return most !== undefined && WEIGHT[most] < WEIGHT[severity] ? most : severity;
}
