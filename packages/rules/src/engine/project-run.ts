import type { Finding, Severity } from '@govarch/model/finding';
import type { Element, ElementId, IsoDate, ModelReader, Project } from '@govarch/model/model';
import { NOTHING_READ, PARTS_OF_READER, type Reader } from '@govarch/model/tracking';
import { coreVocabulary, type KindId } from '@govarch/model/vocabulary';
import { basisOn } from '../grounds.js';
import type { InstrumentCatalogue } from '../instruments/instruments.js';
import type { ElementRule, Problem, ProjectRule, Rule, RuleContext } from '../rule.js';
import { type ArchitectureStatus, inDraft, severityIn, sparesDrafts } from '../settings.js';
import type { ProjectFacts } from './project-facts.js';

/** The days by which a project is checked. */
export interface RunDates {
  /** The day on which the model is looked at. */
  readonly asOf: IsoDate;
  /** The day whose law counts. */
  readonly lawDate: IsoDate;
}

/** Whether nothing in them differs. */
export function sameDates(a: RunDates, b: RunDates): boolean {
  return a.asOf === b.asOf && a.lawDate === b.lawDate;
}

/** A rule that applies, how its findings weigh, and what its checks ask. */
export interface ActiveRule<R extends Rule = Rule> {
  readonly rule: R;
  readonly severity: Severity;
  /** Whether what is merely not yet there warns at most. */
  readonly sparesDrafts: boolean;
  readonly context: RuleContext;
}

/** What checks ask, whatever their rule. */
export type ProjectContext = Omit<RuleContext, 'basis'>;

/** Rules that look at the same elements, no more than a reader may have parts. */
export type RuleGroup = readonly ActiveRule<ElementRule>[];

/** The rules that apply to a project on the law's date. */
export interface ActiveRules {
  /** By the kind of the language itself: a project's own kinds are judged by that which they are built on. */
  readonly byKind: ReadonlyMap<KindId, readonly RuleGroup[]>;
  readonly ofProject: readonly ActiveRule<ProjectRule>[];
}

/** Picks the rules that have something to rest on on the law's date and that the project has not switched off. */
export function activeRules(
  rules: readonly Rule[],
  context: ProjectContext,
  status: ArchitectureStatus | undefined,
): ActiveRules {
  const byKind = new Map<KindId, ActiveRule<ElementRule>[]>();
  const ofProject: ActiveRule<ProjectRule>[] = [];
  for (const rule of rules) {
    const basis = basisOn(rule, context.lawDate, context.instruments);
    const severity = basis ? severityIn(rule, context.project, basis, status) : 'off';
    if (!basis || severity === 'off') {
      continue;
    }
    const ofRule = {
      severity,
      sparesDrafts: sparesDrafts(rule, context.project, status),
      context: { ...context, basis },
    };
    if (rule.scope === 'project') {
      ofProject.push({ rule, ...ofRule });
      continue;
    }
    const active = { rule, ...ofRule };
    for (const kind of new Set(rule.kinds.flatMap((selector) => [...coreVocabulary.kindsIn(selector)]))) {
      const ofKind = byKind.get(kind);
      if (ofKind) {
        ofKind.push(active);
      } else {
        byKind.set(kind, [active]);
      }
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
  readonly dates: RunDates;
  readonly active: ActiveRules;
  readonly facts: ProjectFacts;
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
 * What checks of a project ask.
 *
 * @param model tells of what is asked
 * @param source the same model, without telling
 */
export function projectContext(
  project: Project,
  dates: RunDates,
  facts: ProjectFacts,
  instruments: InstrumentCatalogue,
  model: ModelReader,
  source: ModelReader,
): ProjectContext {
  return {
    model,
    project,
    instruments,
    ...dates,
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
export function findingsOfProblems(active: ActiveRule, problems: readonly Problem[]): Finding[] {
  const { rule, severity, context } = active;
  const weighed = active.sparesDrafts ? problems.map((problem) => inDraft(rule, problem, severity)) : problems;
  return weighed.map((problem) => ({
    code: rule.id,
    category: 'rule',
    severity: problem.severity ?? severity,
    origin: problem.origin,
    message: problem.message,
    citations: problem.citations ?? context.basis.citations,
    related: problem.related ?? [],
    ...(problem.fixes && problem.fixes.length > 0 ? { fixes: problem.fixes } : {}),
  }));
}
