import type { WorkCounters } from '@govarch/model/counters';
import { compareFindings, type Finding, type Origin } from '@govarch/model/finding';
import type { Element, IsoDate, ModelChange, ModelReader, Project } from '@govarch/model/model';
import type { KindId } from '@govarch/model/vocabulary';
import type { ElementRule, ProjectRule, Rule, RuleContext } from '../rule.js';
import { defectFinding, withoutRepeatedDefects } from './defect.js';
import { PassReader } from './pass-reader.js';
import { projectFacts, sameProjectFacts } from './project-facts.js';
import {
  type ActiveRule,
  activeRules,
  Check,
  findingsOfProblems,
  type ProjectRun,
  ruleContext,
} from './project-run.js';
import { ReadRecorder } from './read-recorder.js';
import { sameContent } from './same-content.js';

/** What an engine works on. */
export interface RuleEngineOptions {
  readonly model: ModelReader;
  readonly rules: readonly Rule[];
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
  private readonly counters: WorkCounters | undefined;
  private readonly pass: PassReader;
  private readonly recorder: ReadRecorder | undefined;
  private readonly runs = new Map<string, ProjectRun>();
  /** The checks that found something, by the documents in which it lies or to which it points. */
  private readonly byPlace = new Map<string, Set<Check>>();
  private readonly sorted = new Map<string, readonly Finding[]>();

  constructor(options: RuleEngineOptions) {
    this.model = options.model;
    this.rules = options.rules;
    this.counters = options.counters;
    this.pass = new PassReader(options.model);
    this.recorder = options.incremental === false ? undefined : new ReadRecorder(this.pass);
  }

  /** Checks all elements of a project, from now on also when the model changes, and returns the findings in order. */
  run(project: Project, asOf: IsoDate): readonly Finding[] {
    this.pass.begin();
    this.start(project, asOf, new Set());
    const checks = this.checksOf(project.name);
    return withoutRepeatedDefects(checks.flatMap((check) => check.findings).sort(compareFindings));
  }

  /** Stops checking a project. Returns the documents whose findings that changed. */
  forget(project: string): ReadonlySet<string> {
    const changed = new Set<string>();
    this.stop(project, changed);
    return changed;
  }

  /** The date at which a project is checked. */
  asOf(project: string): IsoDate | undefined {
    return this.runs.get(project)?.asOf;
  }

  /** Checks a project at another date. Returns the documents whose findings that changed. */
  setAsOf(project: string, asOf: IsoDate): ReadonlySet<string> {
    const changed = new Set<string>();
    const run = this.runs.get(project);
    if (run && run.asOf !== asOf) {
      this.pass.begin();
      this.restart(run.project, asOf, changed);
    }
    return changed;
  }

  /** Checks again what a change of the model concerns. Returns the documents whose findings that changed. */
  update(change: ModelChange): ReadonlySet<string> {
    const changed = new Set<string>();
    this.pass.begin();
    const concerned = (this.recorder?.concernedBy(change) ?? new Set()) as Set<Check>;
    for (const run of [...this.runs.values()]) {
      const project = this.model.project(run.project.name);
      if (!project) {
        this.stop(run.project.name, changed);
      } else if (!this.recorder || project !== run.project || !this.hasSameFacts(run)) {
        this.restart(project, run.asOf, changed);
      }
    }
    if (this.recorder) {
      this.addMoved(change, concerned);
      this.addSubjects(change, concerned, changed);
      for (const check of concerned) {
        if (this.runs.get(check.run.project.name) === check.run) {
          this.execute(check, changed);
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

  private hasSameFacts(run: ProjectRun): boolean {
    return sameProjectFacts(run.facts, projectFacts(this.pass, run.project.name, run.asOf));
  }

  /** Adds the checks whose findings point into documents that were rebuilt: their places have moved. */
  private addMoved(change: ModelChange, concerned: Set<Check>): void {
    for (const document of change.documents) {
      for (const check of this.byPlace.get(document) ?? NOTHING) {
        concerned.add(check);
      }
    }
  }

  /** Adds the checks of elements that appeared or changed, and drops those of elements that are gone. */
  private addSubjects(change: ModelChange, concerned: Set<Check>, changed: Set<string>): void {
    for (const id of change.elements) {
      const element = this.model.element(id);
      for (const run of this.runs.values()) {
        const applies = element?.project === run.project.name && run.active.byKind.has(element.kind);
        const check = run.elementChecks.get(id);
        if (applies && !check) {
          const added = new Check(run, { element: id });
          run.elementChecks.set(id, added);
          concerned.add(added);
        } else if (!applies && check) {
          run.elementChecks.delete(id);
          concerned.delete(check);
          this.drop(check, changed);
        }
      }
    }
  }

  private start(project: Project, asOf: IsoDate, changed: Set<string>): void {
    this.stop(project.name, changed);
    const facts = projectFacts(this.pass, project.name, asOf);
    const reader = this.recorder ?? this.pass;
    const run: ProjectRun = {
      project,
      asOf,
      facts,
      active: activeRules(this.rules, project, asOf),
      context: ruleContext(project, asOf, facts, reader, (kinds, accept) => this.first(kinds, accept)),
      elementChecks: new Map(),
      projectChecks: new Map(),
    };
    this.runs.set(project.name, run);
    for (const element of this.model.elements()) {
      if (element.project === project.name && run.active.byKind.has(element.kind)) {
        const check = new Check(run, { element: element.id });
        this.execute(check, changed);
        if (this.recorder || check.findings.length > 0) {
          run.elementChecks.set(element.id, check);
        }
      }
    }
    for (const active of run.active.ofProject) {
      const check = new Check(run, active);
      run.projectChecks.set(active.rule.id, check);
      this.execute(check, changed);
    }
  }

  /** Checks a whole project again, telling only of documents whose findings are others than before. */
  private restart(project: Project, asOf: IsoDate, changed: Set<string>): void {
    const touched = new Set<string>();
    const before = new Map([...this.byPlace.keys()].map((document) => [document, this.findings(document)]));
    this.start(project, asOf, touched);
    for (const document of touched) {
      if (!sameFindings(before.get(document) ?? NOTHING, this.findings(document))) {
        changed.add(document);
      }
    }
  }

  private stop(project: string, changed: Set<string>): void {
    for (const check of this.checksOf(project)) {
      this.drop(check, changed);
    }
    this.runs.delete(project);
  }

  private checksOf(project: string): Check[] {
    const run = this.runs.get(project);
    return run ? [...run.elementChecks.values(), ...run.projectChecks.values()] : [];
  }

  private drop(check: Check, changed: Set<string>): void {
    this.recorder?.forget(check);
    this.setFindings(check, NOTHING, changed);
  }

  private execute(check: Check, changed: Set<string>): void {
    const findings = this.recorder ? this.recorder.record(check, () => this.findingsOf(check)) : this.findingsOf(check);
    this.setFindings(check, findings, changed);
  }

  private findingsOf(check: Check): readonly Finding[] {
    const { subject } = check;
    if ('rule' in subject) {
      return this.runOnProject(subject, check.run);
    }
    const { context, active } = check.run;
    const element = context.model.element(subject.element);
    const rules = element && active.byKind.get(element.kind);
    if (!rules) {
      return NOTHING;
    }
    this.counters?.count('rule-checks-run', rules.length);
    let findings: Finding[] | undefined;
    for (const rule of rules) {
      const found = checkElement(rule, element, context);
      if (found.length > 0) {
        findings = findings ? [...findings, ...found] : [...found];
      }
    }
    return findings ?? NOTHING;
  }

  private runOnProject(active: ActiveRule<ProjectRule>, { context, project }: ProjectRun): readonly Finding[] {
    this.counters?.count('rule-checks-run');
    try {
      return findingsOfProblems(active, active.rule.check(context));
    } catch (error) {
      const origin = this.firstPlace(project.name);
      return origin ? [defectFinding(active.rule, error, origin)] : NOTHING;
    }
  }

  private first(kinds: readonly KindId[], accept: (element: Element) => boolean): Element | undefined {
    if (this.recorder) {
      return this.recorder.first(kinds, accept);
    }
    for (const kind of kinds) {
      const found = this.model.elementsOfKind(kind).find(accept);
      if (found) {
        return found;
      }
    }
    return undefined;
  }

  /** Where to report a failure of a rule that looks at the whole project: at its architecture, else its first element. */
  private firstPlace(project: string): Origin | undefined {
    const architecture = this.model.elementsOfKind('architecture').find((element) => element.project === project);
    if (architecture) {
      return architecture.nameOrigin;
    }
    for (const element of this.model.elements()) {
      if (element.project === project) {
        return element.nameOrigin;
      }
    }
    return undefined;
  }

  private setFindings(check: Check, findings: readonly Finding[], changed: Set<string>): void {
    const before = check.findings;
    check.findings = findings;
    if (before.length === 0 && findings.length === 0) {
      return;
    }
    for (const document of placesOf(before)) {
      const checks = this.byPlace.get(document);
      checks?.delete(check);
      if (checks?.size === 0) {
        this.byPlace.delete(document);
      }
    }
    for (const document of placesOf(findings)) {
      const checks = this.byPlace.get(document);
      if (checks) {
        checks.add(check);
      } else {
        this.byPlace.set(document, new Set([check]));
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

function checkElement(active: ActiveRule<ElementRule>, element: Element, context: RuleContext): readonly Finding[] {
  try {
    const problems = active.rule.check(element, context);
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
