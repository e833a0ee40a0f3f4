import type { Finding, Severity } from '@govarch/model/finding';
import type { Element, ElementId, IsoDate, ModelReader, Project } from '@govarch/model/model';
import { NOTHING_READ, PARTS_OF_READER, type Reader } from '@govarch/model/tracking';
import type { KindId } from '@govarch/model/vocabulary';
import type { ElementRule, Problem, ProjectRule, Rule, RuleContext } from '../rule.js';
import { isInForce, severityIn } from '../settings.js';
import type { ProjectFacts } from './project-facts.js';

/** A rule that applies, and how its findings weigh. */
export interface ActiveRule<R extends Rule = Rule> {
  readonly rule: R;
  readonly severity: Severity;
}

/** Rules that look at the same elements, no more than a reader may have parts. */
export type RuleGroup = readonly ActiveRule<ElementRule>[];

/** The rules that apply to a project at a date. */
export interface ActiveRules {
  /** By the kind of the language itself: a project's own kinds are judged by that which they are built on. */
  readonly byKind: ReadonlyMap<KindId, readonly RuleGroup[]>;
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
  return { byKind: new Map([...byKind].map(([kind, ofKind]) => [kind, groupsOf(ofKind)])), ofProject };
}

function groupsOf(rules: readonly ActiveRule<ElementRule>[]): RuleGroup[] {
  const groups: RuleGroup[] = [];
  for (let start = 0; start < rules.length; start += PARTS_OF_READER) {
    groups.push(rules.slice(start, start + PARTS_OF_READER));
  }
  return groups;
}

/** A project under check. It reads what nearly every check depends on, in their place: then all are done again. */
export interface ProjectRun extends Reader {
  readonly project: Project;
  readonly asOf: IsoDate;
  readonly active: ActiveRules;
  readonly facts: ProjectFacts;
  readonly context: RuleContext;
  /** The checks of each element: of the first group of rules that look at it, of the second, and so on. */
  readonly ofElements: Map<ElementId, Checks>[];
  readonly ofProject: Map<string, Checks>;
}

const NOTHING: readonly Finding[] = [];

/**
 * Rules that look at one element, or one rule that looks at the project, with what each of them read and found when it
 * last ran. Each rule is a check of its own, a part of this reader.
 */
export class Checks implements Reader {
  inputs: Reader['inputs'] = NOTHING_READ.inputs;
  parts: Reader['parts'] = NOTHING_READ.parts;
  /** Findings by the place of their rule; there are none, mostly. */
  private found: Map<number, readonly Finding[]> | undefined;

  constructor(
    readonly run: ProjectRun,
    readonly rules: RuleGroup | readonly [ActiveRule<ProjectRule>],
    /** The element that the rules look at; undefined for a rule of the project. */
    readonly element: ElementId | undefined,
  ) {}

  get findings(): readonly Finding[] {
    return this.found ? this.rules.flatMap((_, index) => this.found?.get(index) ?? NOTHING) : NOTHING;
  }

  /** Keeps what the rule at a place found. */
  setFindings(index: number, findings: readonly Finding[]): void {
    if (findings.length > 0) {
      this.found ??= new Map();
      this.found.set(index, findings);
    } else if (this.found?.delete(index) && this.found.size === 0) {
      this.found = undefined;
    }
  }

  /** The rules whose findings lie in a document or point to it, as bits. */
  pointingTo(document: string): number {
    let parts = 0;
    for (const [index, findings] of this.found ?? []) {
      const isThere = findings.some(
        ({ origin, related }) =>
          origin.document === document || related.some((place) => place.origin.document === document),
      );
      parts |= isThere ? 1 << index : 0;
    }
    return parts;
  }
}

/**
 * What checks a project's rules ask.
 *
 * @param model tells of what is asked
 * @param source the same model, without telling
 */
export function ruleContext(
  project: Project,
  asOf: IsoDate,
  facts: ProjectFacts,
  model: ModelReader,
  source: ModelReader,
): RuleContext {
  return {
    model,
    project,
    asOf,
    periodEnd: (name) => facts.periodEnds.get(name),
    homeAgencies: facts.homeAgencies,
    anyOf(kinds, accept) {
      const accepts = (element: Element): boolean => element.project === project.name && accept(element);
      const found = firstOf(source, kinds, accepts);
      // Where there is one, only its change can change that there is one; where there is none, that of any can.
      return found ? accepted(model.element(found.id), accepts) : firstOf(model, kinds, accepts);
    },
  };
}

function accepted(element: Element | undefined, accepts: (element: Element) => boolean): Element | undefined {
  return element && accepts(element) ? element : undefined;
}

function firstOf(
  model: ModelReader,
  kinds: readonly KindId[],
  accepts: (element: Element) => boolean,
): Element | undefined {
  for (const kind of kinds) {
    const found = model.elementsOfKind(kind).find(accepts);
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** Makes findings of the problems that a rule has found. */
export function findingsOfProblems({ rule, severity }: ActiveRule, problems: readonly Problem[]): Finding[] {
  return problems.map((problem) => ({
    code: rule.id,
    category: 'rule',
    severity: problem.severity ?? severity,
    origin: problem.origin,
    message: problem.message,
    citations: rule.citations,
    related: problem.related ?? [],
    ...(problem.fixes && problem.fixes.length > 0 ? { fixes: problem.fixes } : {}),
  }));
}
