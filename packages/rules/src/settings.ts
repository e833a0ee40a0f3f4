import type { Severity } from '@govarch/model/finding';
import type { Project } from '@govarch/model/model';
import type { Localized } from '@govarch/model/vocabulary';
import type { Basis } from './grounds.js';
import type { Problem, Rule } from './rule.js';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** How far an architecture may have come, by the ids of the vocabulary: each chooses how rules weigh. */
export const architectureStatuses = ['draft', 'submitted', 'approved'] as const;

export type ArchitectureStatus = (typeof architectureStatuses)[number];

/** What every finding says that only warns because the architecture is a draft. */
const IN_A_DRAFT: Localized = {
  vi: 'Kiến trúc đang ở tình trạng dự thảo nên phần còn thiếu chỉ là cảnh báo.',
  en: 'The architecture is a draft, so what it still lacks is only a warning.',
};

/**
 * The severity of a rule in a project: its own setting, else that of the profile, no heavier than its basis allows. An
 * approved architecture is judged by the profile `strict` unless the project names a profile.
 */
export function severityIn(
  rule: Rule,
  project: Project,
  basis: Basis,
  status: ArchitectureStatus | undefined,
): Severity | 'off' {
  const own = project.rules.get(rule.id);
  if (own !== undefined) {
    return own;
  }
  const severity = basis.ground?.severity ?? rule.severity;
  const profile = project.ruleProfile ?? (status === 'approved' ? 'strict' : 'recommended');
  const ofProfile = profile === 'strict' ? (rule.strictSeverity ?? severity) : severity;
  return noHeavierThan(ofProfile, basis.mostSevere);
}

/** Whether the rule speaks of a draft, and the project leaves it to the profile how that weighs. */
export function sparesDrafts(rule: Rule, project: Project, status: ArchitectureStatus | undefined): boolean {
  return status === 'draft' && rule.unfinished !== undefined && !project.rules.has(rule.id);
}

/** A problem of a draft: where something is merely not yet there, and would be an error, it warns and says why. */
export function inDraft({ unfinished }: Rule, problem: Problem, severity: Severity): Problem {
  if (severity !== 'error' || problem.severity || problem.says === undefined || !unfinished?.includes(problem.says)) {
    return problem;
  }
  const { vi, en } = problem.message;
  return {
    ...problem,
    severity: 'warning',
    message: { vi: `${vi} ${IN_A_DRAFT.vi}`, en: `${en} ${IN_A_DRAFT.en}` },
  };
}

function noHeavierThan(severity: Severity, most: Severity | undefined): Severity {
  return most !== undefined && WEIGHT[most] < WEIGHT[severity] ? most : severity;
}
