import type { Finding, Severity } from '@govarch/model/finding';
import type { Element, ElementId, IsoDate, ModelReader, Project } from '@govarch/model/model';
import type { KindId } from '@govarch/model/vocabulary';
import type { ElementRule, Problem, ProjectRule, Rule, RuleContext } from '../rule.js';
import { isInForce, severityIn } from '../settings.js';
import type { ProjectFacts } from './project-facts.js';
import type { Read, Reader } from './read-recorder.js';

/** A rule that applies, and how its findings weigh. */
export interface ActiveRule<R extends Rule = Rule> {
  readonly rule: R;
  readonly severity: Severity;
}

/** The rules that apply to a project at a date. */
export interface ActiveRules {
  readonly byKind: ReadonlyMap<KindId, readonly ActiveRule<ElementRule>[]>;
  readonly ofProject: readonly ActiveRule<ProjectRule>[];
}

/** Picks the rules that are in force at the date and that the project has not switched off. */
export function activeRules(rules: readonly Rule[], project: Project, asOf: IsoDate): ActiveRules {
  const byKind = new Map<KindId, ActiveRule<ElementRule>[]>();
  const ofProject: ActiveRule<ProjectRule>[] = [];
  for (const rule of rules) {
    const severity = severityIn(rule, project);
    if (severity === 'off' || !isInForce(rule, asOf)) {
      continue;
    }
    if (rule.scope === 'project') {
      ofProject.push({ rule, severity });
      continue;
    }
    for (const kind of rule.kinds) {
      byKind.set(kind, [...(byKind.get(kind) ?? []), { rule, severity }]);
    }
  }
  return { byKind, ofProject };
}

/** A project under check. */
export interface ProjectRun {
  readonly project: Project;
  readonly asOf: IsoDate;
  readonly active: ActiveRules;
  readonly facts: ProjectFacts;
  readonly context: RuleContext;
  readonly elementChecks: Map<ElementId, Check>;
  readonly projectChecks: Map<string, Check>;
}

/** All rules of one element, or one rule of the project, with what they read and found when they last ran. */
export class Check implements Reader {
  reads: Read[] = [];
  findings: readonly Finding[] = [];

  constructor(
    readonly run: ProjectRun,
    /** The element, or the rule of the project. */
    readonly subject: { readonly element: ElementId } | ActiveRule<ProjectRule>,
  ) {}

  get namesElements(): boolean {
    return this.findings.length > 0;
  }
}

/** What checks a project's rules ask. */
export function ruleContext(
  project: Project,
  asOf: IsoDate,
  facts: ProjectFacts,
  model: ModelReader,
  first: (kinds: readonly KindId[], accept: (element: Element) => boolean) => Element | undefined,
): RuleContext {
  return {
    model,
    project,
    asOf,
    periodEnd: (name) => facts.periodEnds.get(name),
    homeAgencies: facts.homeAgencies,
    anyOf: (kinds, accept) => first(kinds, (element) => element.project === project.name && accept(element)),
  };
}

/** Makes findings of the problems that a rule has found. */
export function findingsOfProblems({ rule, severity }: ActiveRule, problems: readonly Problem[]): Finding[] {
  return problems.map((problem) => ({
    code: rule.id,
    severity: problem.severity ?? severity,
    origin: problem.origin,
    message: problem.message,
    citations: rule.citations,
    related: problem.related ?? [],
    ...(problem.fixes && problem.fixes.length > 0 ? { fixes: problem.fixes } : {}),
  }));
}
