import type { ModelWorkspace, WorkspaceUpdate } from '@govarch/language/workspace';
import { compareFindings, type Finding } from '@govarch/model/finding';
import { type IsoDate, joinChanges, type ModelChange, type Project } from '@govarch/model/model';
import { QuotationSearch } from '@govarch/model/quotation-search';
import { effectiveAsOf, effectiveLawDate } from '@govarch/model/time';
import { ruleCatalogue } from '@govarch/rules/catalogue';
import { RuleEngine, type RuleEngineOptions, type RunDates } from '@govarch/rules/engine';
import type { Disposable } from 'langium';
import { analysisFailure } from './analysis-failure.js';
import { unknownRuleFindings } from './unknown-rules.js';

/** What an analysis works on. */
export interface WorkspaceAnalysisOptions {
  readonly workspace: ModelWorkspace;
  /** The date that a project without a date of its own is looked at, read from the clock at the edge: see {@link WorkspaceAnalysis.setToday}. */
  readonly today: IsoDate;
  /** The date that the user asks for; comes before what projects say. */
  readonly asOf?: IsoDate;
  /** The day whose law counts, where the user asks for one; comes before what projects say. */
  readonly lawDate?: IsoDate;
  /** All rules of the catalogue unless given. */
  readonly rules?: RuleEngineOptions['rules'];
  /**
   * Whether the analysis follows the changes of the workspace, checking again only what they concern. True unless given;
   * false spares a single run the time and memory of remembering what each check read.
   */
  readonly incremental?: boolean;
}

/** What a change of the workspace did to the findings. */
export interface AnalysisUpdate {
  readonly workspace: WorkspaceUpdate;
  /** URIs of the documents whose findings are others than before, or at other places. */
  readonly documents: ReadonlySet<string>;
}

const NOTHING: readonly never[] = [];

/**
 * All findings of a workspace, document by document: what is structurally wrong with the text and what rules say of the
 * model. Rules check the projects that were opened; of their dependencies only the structural findings are told.
 */
export class WorkspaceAnalysis {
  private readonly workspace: ModelWorkspace;
  private readonly rules: RuleEngineOptions['rules'];
  /** Findings about the rules that projects set, by `govarch.json`. */
  private readonly ofSettings = new Map<string, readonly Finding[]>();
  /** Findings about texts that quote what is restricted, by document. */
  private quotations: ReadonlyMap<string, readonly Finding[]> = new Map();
  private readonly quotationSearch: QuotationSearch;
  private readonly listeners = new Set<(update: AnalysisUpdate) => void>();
  private readonly failures = new Map<string, Finding>();
  private engine: RuleEngine;
  private lawDate: IsoDate | undefined;
  private today: IsoDate;
  /** Names of the projects that rules check. */
  private readonly checked = new Set<string>();
  private subscription: Disposable | undefined;

  constructor(private readonly options: WorkspaceAnalysisOptions) {
    this.workspace = options.workspace;
    this.rules = options.rules ?? ruleCatalogue;
    this.quotationSearch = new QuotationSearch(this.workspace.model);
    this.today = options.today;
    this.engine = this.createEngine();
    this.lawDate = options.lawDate;
  }

  /** Checks every opened project, and from now on what changes where the analysis is incremental. Call it once. */
  start(): void {
    this.tellDates();
    this.checkSettings();
    this.guard(this.firstDocuments(), () => {
      this.followProjects(new Set());
      this.followQuotations(undefined, new Set());
    });
    if (this.options.incremental !== false) {
      this.subscription = this.workspace.onUpdate((update) => this.update(update));
    }
  }

  /** Stops following the workspace. */
  dispose(): void {
    this.subscription?.dispose();
    this.listeners.clear();
  }

  /** All findings of a document, in order. */
  findingsOf(document: string): readonly Finding[] {
    const structural = this.workspace.findingsOf(document);
    const ofRules = this.engine.findings(document);
    const ofSettings = this.ofSettings.get(document) ?? NOTHING;
    const quotations = this.quotations.get(document) ?? NOTHING;
    const failure = this.failures.get(document);
    if (!failure && ofRules.length + ofSettings.length + quotations.length === 0) {
      return [...structural].sort(compareFindings);
    }
    return [...structural, ...ofRules, ...ofSettings, ...quotations, ...(failure ? [failure] : NOTHING)].sort(
      compareFindings,
    );
  }

  /** Documents that have findings, sorted. */
  documentsWithFindings(): string[] {
    const documents = [
      ...this.workspace.documentsWithFindings(),
      ...this.engine.documentsWithFindings(),
      ...this.ofSettings.keys(),
      ...this.quotations.keys(),
      ...this.failures.keys(),
    ];
    return [...new Set(documents)].sort();
  }

  /** The day on which a project is looked at, and the day whose law counts. */
  datesOf(project: Project): RunDates {
    const { asOf: askedFor } = this.options;
    const { today } = this;
    const asOf = effectiveAsOf(this.workspace.model, project, askedFor, today);
    return { asOf, lawDate: effectiveLawDate(project, asOf, this.lawDate, today) };
  }

  /** The day whose law counts, where the user asks for one. */
  get askedLawDate(): IsoDate | undefined {
    return this.lawDate;
  }

  /** Judges by the law of another day, or again by that which projects say. Returns the documents whose findings that changed. */
  setLawDate(lawDate: IsoDate | undefined): ReadonlySet<string> {
    const changed = new Set<string>();
    this.lawDate = lawDate;
    for (const project of this.workspace.model.projects()) {
      if (this.engine.dates(project.name) !== undefined) {
        addAll(changed, this.engine.setDates(project.name, this.datesOf(project)));
      }
    }
    return changed;
  }

  /** The day is another: projects without a date of their own are looked at anew. */
  setToday(today: IsoDate): void {
    this.today = today;
    this.tellDates();
    this.update({ change: joinChanges([]), findings: new Set() });
  }

  private tellDates(): void {
    const { model } = this.workspace;
    this.workspace.setDates((name) => {
      const project = model.project(name);
      return project && this.datesOf(project).asOf;
    });
  }

  /** Tells of every change of findings, after the model is up to date. */
  onUpdate(listener: (update: AnalysisUpdate) => void): Disposable {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  }

  private update(update: WorkspaceUpdate): void {
    const changed = new Set(update.findings);
    if ([...update.findings].some((document) => this.isConfiguration(document))) {
      this.checkSettings();
    }
    const affected = [...update.change.documents];
    for (const document of this.failures.keys()) {
      changed.add(document);
    }
    this.failures.clear();
    this.guard(affected, () => {
      addAll(changed, this.engine.update(update.change));
      this.followProjects(changed);
      this.followQuotations(update.change, changed);
    });
    for (const document of this.failures.keys()) {
      changed.add(document);
    }
    for (const listener of this.listeners) {
      listener({ workspace: update, documents: changed });
    }
  }

  private isConfiguration(document: string): boolean {
    return this.ofSettings.has(document) || this.workspace.configuredProjectOf(document) !== undefined;
  }

  /** Looks at the settings of every project: they are few, and change only when a `govarch.json` does. */
  private checkSettings(): void {
    this.ofSettings.clear();
    for (const project of this.workspace.openedProjects) {
      const [first, ...others] = unknownRuleFindings(this.workspace.ruleSettingsOf(project), this.rules);
      if (first) {
        this.ofSettings.set(first.origin.document, [first, ...others]);
      }
    }
  }

  /** Begins to check projects that were opened, ends with those that no longer are, and checks those whose dates have changed again. */
  private followProjects(changed: Set<string>): void {
    const { openedProjects } = this.workspace;
    for (const project of this.checked) {
      if (!openedProjects.has(project)) {
        addAll(changed, this.engine.forget(project));
        this.checked.delete(project);
      }
    }
    for (const project of this.workspace.model.projects()) {
      if (!openedProjects.has(project.name)) {
        continue;
      }
      this.checked.add(project.name);
      const dates = this.datesOf(project);
      if (this.engine.dates(project.name) === undefined) {
        for (const finding of this.engine.run(project, dates)) {
          changed.add(finding.origin.document);
        }
      } else {
        addAll(changed, this.engine.setDates(project.name, dates));
      }
    }
  }

  /** Looks for quotations of what is restricted in the projects that are open. */
  private followQuotations(change: ModelChange | undefined, changed: Set<string>): void {
    const { openedProjects, restrictions } = this.workspace;
    const before = this.quotations;
    const next = new Map<string, Finding[]>();
    const configurations = new Set(
      [...openedProjects].map((name) => this.workspace.model.project(name)?.configuration),
    );
    for (const finding of this.quotationSearch.update(change, restrictions.heldBack)) {
      const { document } = finding.origin;
      if (openedProjects.has(this.workspace.projectOf(document) ?? '') || configurations.has(document)) {
        next.set(document, [...(next.get(document) ?? []), finding]);
      }
    }
    this.quotations = next;
    for (const document of new Set([...before.keys(), ...next.keys()])) {
      if (JSON.stringify(before.get(document)) !== JSON.stringify(next.get(document))) {
        changed.add(document);
      }
    }
  }

  /** A defect of ours becomes a finding; the engine starts afresh with the next change. */
  private guard(documents: readonly string[], work: () => void): void {
    try {
      work();
    } catch (error) {
      this.engine = this.createEngine();
      const [document] = documents;
      if (document !== undefined) {
        this.failures.set(document, analysisFailure(error, document));
      }
    }
  }

  private createEngine(): RuleEngine {
    const { model, counters } = this.workspace;
    return new RuleEngine({ model, counters, rules: this.rules, incremental: this.options.incremental !== false });
  }

  private firstDocuments(): string[] {
    return [...this.workspace.openedProjects].flatMap((project) => this.workspace.documentsOf(project)).slice(0, 1);
  }
}

function addAll<T>(target: Set<T>, items: Iterable<T>): void {
  for (const item of items) {
    target.add(item);
  }
}
