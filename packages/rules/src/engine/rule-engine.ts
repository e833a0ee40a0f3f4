import { sameContent } from '@govarch/model/content';
import type { WorkCounters } from '@govarch/model/counters';
import { compareFindings, type Finding, type Origin } from '@govarch/model/finding';
import type { Element, ElementId, ModelChange, ModelReader, Project } from '@govarch/model/model';
import { NOTHING_READ, type Reader, ReadTracker } from '@govarch/model/tracking';
import { architectureOf } from '../facts/architecture.js';
import { type InstrumentCatalogue, instrumentCatalogue } from '../instruments/instruments.js';
import type { ElementRule, Problem, ProjectRule, Rule, RuleContext } from '../rule.js';
import { defectFinding, withoutRepeatedDefects } from './defect.js';
import { type ProjectFacts, projectFacts, sameProjectFacts } from './project-facts.js';
import {
  type ActiveRule,
  activeRules,
  Checks,
  findingsOfProblems,
  type ProjectRun,
  projectContext,
  type RunDates,
  sameDates,
} from './project-run.js';

export type { RunDates } from './project-run.js';

/** What an engine works on. */
export interface RuleEngineOptions {
  readonly model: ModelReader;
  readonly rules: readonly Rule[];
  /** What rules rest on; all that GovArch knows of unless given. */
  readonly instruments?: InstrumentCatalogue;
  readonly counters?: WorkCounters;
  /**
   * Whether to remember what each check read, so that a change re-runs only the checks that it concerns. Costs time and
   * memory that a single run does not earn back; without it every change checks everything again. True unless given.
   */
  readonly incremental?: boolean;
}

const NOTHING: readonly never[] = [];

/** Checks projects of a model against rules and keeps their findings up to date as the model changes. */
export class RuleEngine {
  private readonly model: ModelReader;
  private readonly rules: readonly Rule[];
  private readonly instruments: InstrumentCatalogue;
  private readonly counters: WorkCounters | undefined;
  private readonly tracker: ReadTracker | undefined;
  private readonly runs = new Map<string, ProjectRun>();
  /** The checks that found something, by the documents in which it lies or to which it points. */
  private readonly byPlace = new Map<string, Set<Checks>>();
  private readonly sorted = new Map<string, readonly Finding[]>();

  constructor(options: RuleEngineOptions) {
    this.model = options.model;
    this.rules = options.rules;
    this.instruments = options.instruments ?? instrumentCatalogue;
    this.counters = options.counters;
    this.tracker = options.incremental === false ? undefined : new ReadTracker(options.model);
  }

  /** Checks all elements of a project, from now on also when the model changes, and returns the findings in order. */
  run(project: Project, dates: RunDates): readonly Finding[] {
    this.start(project, dates, new Set());
    const checks = this.checksOf(project.name);
    return withoutRepeatedDefects(checks.flatMap((check) => check.findings).sort(compareFindings));
  }

  /** Stops checking a project. Returns the documents whose findings that changed. */
  forget(project: string): ReadonlySet<string> {
    const changed = new Set<string>();
    this.stop(project, changed);
    return changed;
  }

  /** The days by which a project is checked; undefined where it is not. */
  dates(project: string): RunDates | undefined {
    return this.runs.get(project)?.dates;
  }

  /** Checks a project by other days. Returns the documents whose findings that changed. */
  setDates(project: string, dates: RunDates): ReadonlySet<string> {
    const changed = new Set<string>();
    const run = this.runs.get(project);
    if (run && !sameDates(run.dates, dates)) {
      this.restart(run.project, dates, changed);
    }
    return changed;
  }

  /** Checks again what a change of the model concerns. Returns the documents whose findings that changed. */
  update(change: ModelChange): ReadonlySet<string> {
    const changed = new Set<string>();
    const concerned = this.tracker?.concernedBy(change) ?? new Map<Reader, number>();
    for (const run of [...this.runs.values()]) {
      const project = this.model.project(run.project.name);
      if (!project) {
        this.stop(run.project.name, changed);
      } else if (!this.tracker || (concerned.has(run) && this.isOutdated(run, project))) {
        this.restart(project, run.dates, changed);
      }
    }
    if (this.tracker) {
      this.addMoved(change, concerned);
      this.followElements(change, concerned, changed);
      for (const [checks, parts] of concerned) {
        if (checks instanceof Checks && this.runs.get(checks.run.project.name) === checks.run) {
          this.execute(checks, parts, changed);
        }
      }
    }
    return changed;
  }

  /** The findings of a document, in order. */
  findings(document: string): readonly Finding[] {
    let findings = this.sorted.get(document);
    if (!findings) {
      const all = [...(this.byPlace.get(document) ?? NOTHING)].flatMap((check) => check.findings);
      const own = all.filter((finding) => finding.origin.document === document).sort(compareFindings);
      findings = withoutRepeatedDefects(own);
      this.sorted.set(document, findings);
    }
    return findings;
  }

  /** The documents in which findings lie. */
  documentsWithFindings(): string[] {
    return [...this.byPlace.keys()].filter((document) => this.findings(document).length > 0).sort();
  }

  /** Whether what all checks of a project rest on has changed, and not only what that was gathered from. */
  private isOutdated(run: ProjectRun, project: Project): boolean {
    const facts = this.gather(run, project, run.dates);
    return project !== run.project || !sameProjectFacts(run.facts, facts);
  }

  private gather(reader: Reader, { name }: Project, { asOf }: RunDates): ProjectFacts {
    const { tracker } = this;
    if (!tracker) {
      return projectFacts(this.model, name, asOf);
    }
    return tracker.record(reader, () => {
      tracker.model.project(name);
      return projectFacts(tracker.model, name, asOf);
    });
  }

  /** Adds the checks whose findings point into documents that were rebuilt: their places have moved. */
  private addMoved(change: ModelChange, concerned: Map<Reader, number>): void {
    for (const document of change.documents) {
      for (const checks of this.byPlace.get(document) ?? NOTHING) {
        concerned.set(checks, (concerned.get(checks) ?? 0) | checks.pointingTo(document));
      }
    }
  }

  /** Checks elements that appeared or are of another kind now, and drops the checks of those that are gone. */
  private followElements(change: ModelChange, concerned: Map<Reader, number>, changed: Set<string>): void {
    for (const id of change.elements) {
      const element = this.model.element(id);
      for (const run of this.runs.values()) {
        const groups = element?.project === run.project.name ? run.active.byKind.get(element.base) : undefined;
        for (let index = 0; index < Math.max(groups?.length ?? 0, run.ofElements.length); index++) {
          const rules = groups?.[index];
          const before = run.ofElements[index]?.get(id);
          if (before && before.rules !== rules) {
            run.ofElements[index]?.delete(id);
            concerned.delete(before);
            this.drop(before, changed);
          }
          if (rules && before?.rules !== rules) {
            const checks = new Checks(run, rules, id);
            this.keep(checks, index);
            concerned.set(checks, allOf(checks));
          }
        }
      }
    }
  }

  private keep(checks: Checks, group: number): void {
    const { ofElements } = checks.run;
    ofElements[group] ??= new Map();
    ofElements[group].set(checks.element as ElementId, checks);
  }

  private start(project: Project, dates: RunDates, changed: Set<string>): void {
    this.stop(project.name, changed);
    const reader: Reader = { ...NOTHING_READ };
    const facts = this.gather(reader, project, dates);
    const context = projectContext(
      project,
      dates,
      facts,
      this.instruments,
      this.tracker?.model ?? this.model,
      this.model,
    );
    const run: ProjectRun = Object.assign(reader, {
      project,
      dates,
      facts,
      active: activeRules(this.rules, context, facts.status),
      ofElements: [],
      ofProject: new Map(),
    });
    this.runs.set(project.name, run);
    for (const element of this.model.elements()) {
      if (element.project === project.name) {
        this.startElement(run, element, changed);
      }
    }
    for (const active of run.active.ofProject) {
      const checks = new Checks(run, [active], undefined);
      run.ofProject.set(active.rule.id, checks);
      this.execute(checks, allOf(checks), changed);
    }
  }

  private startElement(run: ProjectRun, { id, base }: Element, changed: Set<string>): void {
    run.active.byKind.get(base)?.forEach((rules, group) => {
      const checks = new Checks(run, rules, id);
      this.execute(checks, allOf(checks), changed);
      if (this.tracker || checks.findings.length > 0) {
        this.keep(checks, group);
      }
    });
  }

  /** Checks a whole project again, telling only of documents whose findings are others than before. */
  private restart(project: Project, dates: RunDates, changed: Set<string>): void {
    const touched = new Set<string>();
    const before = new Map([...this.byPlace.keys()].map((document) => [document, this.findings(document)]));
    this.start(project, dates, touched);
    for (const document of touched) {
      if (!sameFindings(before.get(document) ?? NOTHING, this.findings(document))) {
        changed.add(document);
      }
    }
  }

  private stop(project: string, changed: Set<string>): void {
    for (const checks of this.checksOf(project)) {
      this.drop(checks, changed);
    }
    const run = this.runs.get(project);
    if (run) {
      this.tracker?.forget(run);
      this.runs.delete(project);
    }
  }

  private checksOf(project: string): Checks[] {
    const run = this.runs.get(project);
    return run ? [...run.ofElements.flatMap((ofGroup) => [...ofGroup.values()]), ...run.ofProject.values()] : [];
  }

  private drop(checks: Checks, changed: Set<string>): void {
    this.tracker?.forget(checks);
    const before = checks.findings;
    checks.rules.forEach((_, index) => {
      checks.setFindings(index, NOTHING);
    });
    this.replaceFindings(checks, before, changed);
  }

  /** @param parts the rules that run, as bits */
  private execute(checks: Checks, parts: number, changed: Set<string>): void {
    const before = checks.findings;
    if (this.tracker) {
      this.tracker.record(checks, () => this.check(checks, parts), parts);
    } else {
      this.check(checks, parts);
    }
    this.replaceFindings(checks, before, changed);
  }

  private check(checks: Checks, parts: number): void {
    checks.rules.forEach((active, index) => {
      if ((parts & (1 << index)) !== 0) {
        this.tracker?.startPart(index);
        this.counters?.count('rule-checks-run');
        checks.setFindings(index, this.findingsOf(active, checks.element));
      }
    });
  }

  private findingsOf(active: ActiveRule, id: ElementId | undefined): readonly Finding[] {
    if (isOfProject(active)) {
      return this.runOnProject(active);
    }
    const element = id === undefined ? undefined : active.context.model.element(id);
    return element && isOfElements(active) ? checkElement(active, element) : NOTHING;
  }

  private runOnProject(active: ActiveRule<ProjectRule>): readonly Finding[] {
    const { context, rule } = active;
    try {
      return findingsOfProblems(active, rule.check(context));
    } catch (error) {
      const origin = this.firstPlace({ model: this.model, project: context.project });
      return origin ? [defectFinding(active.rule, error, origin)] : NOTHING;
    }
  }

  /** Where to report a failure of a rule that looks at the whole project: at its architecture, else its first element. */
  private firstPlace({ model, project }: Pick<RuleContext, 'model' | 'project'>): Origin | undefined {
    const architecture = architectureOf({ model, project });
    if (architecture) {
      return architecture.nameOrigin;
    }
    for (const element of model.elements()) {
      if (element.project === project.name) {
        return element.nameOrigin;
      }
    }
    return undefined;
  }

  private replaceFindings(checks: Checks, before: readonly Finding[], changed: Set<string>): void {
    const { findings } = checks;
    if (before.length === 0 && findings.length === 0) {
      return;
    }
    for (const document of placesOf(before)) {
      const others = this.byPlace.get(document);
      others?.delete(checks);
      if (others?.size === 0) {
        this.byPlace.delete(document);
      }
    }
    for (const document of placesOf(findings)) {
      const others = this.byPlace.get(document);
      if (others) {
        others.add(checks);
      } else {
        this.byPlace.set(document, new Set([checks]));
      }
    }
    for (const document of new Set([...before, ...findings].map((finding) => finding.origin.document))) {
      if (!sameFindings(inDocument(before, document), inDocument(findings, document))) {
        changed.add(document);
        this.sorted.delete(document);
      }
    }
  }
}

function inDocument(findings: readonly Finding[], document: string): Finding[] {
  return findings.filter((finding) => finding.origin.document === document);
}

/** All rules of a reader, as bits. */
function allOf({ rules }: Checks): number {
  return 2 ** rules.length - 1;
}

/** Whether the author wrote something of what an element seems to lack. */
function isMisread({ misread }: Element, lacks: Problem['lacks']): boolean {
  return lacks?.some((id) => misread?.includes(id)) ?? false;
}

function isOfProject(active: ActiveRule): active is ActiveRule<ProjectRule> {
  return active.rule.scope === 'project';
}

function isOfElements(active: ActiveRule): active is ActiveRule<ElementRule> {
  return active.rule.scope === 'element';
}

function checkElement(active: ActiveRule<ElementRule>, element: Element): readonly Finding[] {
  try {
    const found = active.rule.check(element, active.context);
    // Nearly all checks find nothing.
    if (found.length === 0) {
      return NOTHING;
    }
    const problems = found.filter(({ lacks }) => !isMisread(element, lacks));
    return problems.length === 0 ? NOTHING : findingsOfProblems(active, problems);
  } catch (error) {
    return [defectFinding(active.rule, error, element.nameOrigin)];
  }
}

/** The documents in which findings lie or to which they point. */
function placesOf(findings: readonly Finding[]): Set<string> {
  const documents = new Set<string>();
  for (const finding of findings) {
    documents.add(finding.origin.document);
    for (const related of finding.related) {
      documents.add(related.origin.document);
    }
  }
  return documents;
}

/** Whether findings say the same at the same places. */
function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((finding, index) => sameFinding(finding, b[index] as Finding));
}

function sameFinding(a: Finding, b: Finding): boolean {
  return (
    sameContent(a, b) &&
    samePlace(a.origin, b.origin) &&
    a.related.every((place, index) => samePlace(place.origin, (b.related[index] as typeof place).origin))
  );
}

function samePlace(a: Origin, b: Origin): boolean {
  return a.document === b.document && a.start === b.start && a.end === b.end;
}
