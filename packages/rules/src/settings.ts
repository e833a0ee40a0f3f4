import type { Severity } from '@govarch/model/finding';
import type { Project } from '@govarch/model/model';
import type { Localized } from '@govarch/model/vocabulary';
import type { Basis } from './grounds.js';
import type { Problem, Rule } from './rule.js';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** How far an architecture may have come, by the ids of the vocabulary: each chooses how rules weigh. */
export const architectureStatuses = ['draft', 'submitted', 'approved'] as const;

export type ArchitectureStatus = (typeof architectureStatuses)[number];

/** What every finding says that weighs less because the architecture is a draft. */
const IN_A_DRAFT: Readonly<Record<'warning' | 'info', Localized>> = {
  warning: {
    vi: 'Kiến trúc đang ở tình trạng dự thảo nên phần còn thiếu chỉ là cảnh báo.',
    en: 'The architecture is a draft, so what it still lacks is only a warning.',
  },
  info: {
    vi: 'Kiến trúc đang ở tình trạng dự thảo nên phần còn thiếu chỉ được nêu để biết.',
    en: 'The architecture is a draft, so what it still lacks is only noted.',
  },
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

/** A problem of a draft: where something is merely not yet there, and would weigh more, it warns, or is noted, and says why. */
export function inDraft({ unfinished, draftSeverity: most }: Rule, problem: Problem, severity: Severity): Problem {
  const lighter = most ?? 'warning';
  const isUnfinished = problem.says !== undefined && unfinished?.includes(problem.says) === true;
  if (!isUnfinished || problem.severity || WEIGHT[severity] <= WEIGHT[lighter]) {
    return problem;
  }
  const { vi, en } = problem.message;
  const reason = IN_A_DRAFT[lighter];
  return { ...problem, severity: lighter, message: { vi: `${vi} ${reason.vi}`, en: `${en} ${reason.en}` } };
}

function noHeavierThan(severity: Severity, most: Severity | undefined): Severity {
  return most !== undefined && WEIGHT[most] < WEIGHT[severity] ? most : severity;
}
