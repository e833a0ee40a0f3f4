import type { WorkCounters } from '@govarch/model/counters';
import type { ModelEdit } from '@govarch/model/edits';
import type { Finding, Origin } from '@govarch/model/finding';
import {
  ArchitectureModel,
  type AsOfDates,
  type DocumentContribution,
  joinChanges,
  type ModelChange,
} from '@govarch/model/model';
import { periodEndOf } from '@govarch/model/time';
import {
  type Cancellation,
  type Disposable,
  Emitter,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type TextDocument,
  URI,
  UriUtils,
} from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { EditableProject, WrittenEdits } from '../edits/edit-context.js';
import { writeEdits } from '../edits/write-edits.js';
import { defectMessage } from '../findings/catalogue-defects.js';
import type { StructuralMessage } from '../findings/message.js';
import type { Document } from '../generated/ast.js';
import { buildContribution } from '../model-builder/contribution-builder.js';
import { StatementMemory } from '../model-builder/statement-memory.js';
import { lexiconOfDocument } from '../parser/parser.js';
import type { GovArchLinker } from '../references/linker.js';
import type { SymbolTable } from '../references/symbol-table.js';
import { checkDocument } from '../validation/document-checks.js';
import { findingAt } from '../validation/finding-at.js';
import { restsOnWholeText } from '../validation/process-checks.js';
import { mayHoldMarks } from '../validation/restriction-marks.js';
import { WorkspaceChecks } from '../validation/workspace-checks.js';
import type { BuildObserver, PlannedWork } from './document-builder.js';
import type { GovArchDocumentFactory } from './document-factory.js';
import { isInside, isModelFile, isScanned, type ReadPlace, relativePath } from './folder-scan.js';
import type { ModelWorkspace, RuleSetting, ScanObserver, WorkspaceUpdate } from './model-workspace.js';
import { CONFIG_FILE } from './project-config.js';
import { type OpenDocument, type ProjectPlan, planProjects } from './project-plan.js';
import type { LoadedProject, ProjectRegistry } from './project-registry.js';
import { type LeftOutDocument, type RestrictionsFound, searchRestrictions } from './restriction-search.js';
import { TextFiles } from './text-files.js';
import { readText } from './text-reader.js';

const NOTHING: readonly Finding[] = [];
const NO_DOCUMENTS: ReadonlySet<string> = new Set();
const NO_TEXTS: ReadonlyMap<string, string> = new Map();

/** The texts that are open in an editor. */
export interface OpenTexts {
  get(uri: string): TextDocument | undefined;
  all(): Iterable<TextDocument>;
}

/** The workspace behind {@link ModelWorkspace}: it turns built documents into model and findings. */
export class GovArchWorkspace implements ModelWorkspace, BuildObserver {
  readonly model = new ArchitectureModel();
  readonly counters: WorkCounters;
  private readonly local = new Map<string, readonly Finding[]>();
  /** Documents whose findings point into others, with those: few have any. */
  private readonly pointing = new Map<string, ReadonlySet<string>>();
  private readonly syntaxErrors = new Set<string>();
  /** What is known of the syntax trees that the model was built from: while a document keeps its own, places do not move. */
  private readonly memories = new Map<string, StatementMemory>();
  private projectFindings = new Map<string, Finding[]>();
  private readonly checks: WorkspaceChecks;
  private readonly textFiles: TextFiles;
  private readonly updates = new Emitter<WorkspaceUpdate>();
  private configTexts: ProjectPlan['configTexts'] = new Map();
  private leftOut: ProjectPlan['leftOut'] = new Map();
  placesOutside: ProjectPlan['outside'] = [];
  private links: Pick<ProjectPlan, 'linked' | 'hasDeadLinks'> = { linked: [], hasDeadLinks: false };
  /** Files that projects leave out and that have marks as restricted, by their URIs. */
  private leftOutDocuments: ReadonlyMap<string, LeftOutDocument> = new Map();
  private found: RestrictionsFound = { heldBack: new Set(), places: [] };
  /** Findings about marks, by document. */
  private ofRestrictions: ReadonlyMap<string, readonly Finding[]> = new Map();
  private openedPaths: readonly URI[] = [];
  private trusted = true;
  private validConfigs: ProjectPlan['validConfigs'] = new Map();
  /** Whether something happened that may change which projects there are and what belongs to them. */
  private isPlanOutdated = false;
  /** The texts that were open when that was last planned. */
  private plannedTexts: ReadonlySet<string> = new Set();
  /** Documents that links lead to, by where they really lie. */
  private readonly linkedFrom = new Map<string, string>();
  /** Places that are still to be looked at again. */
  private waiting: URI[] = [];
  /** Follows the search for files, and may stop it. */
  scanObserver: ScanObserver | undefined;
  private changes: ModelChange[] = [];
  private touched = new Set<string>();

  constructor(
    private readonly services: LangiumSharedCoreServices & {
      readonly workspace: { readonly TextDocuments?: OpenTexts };
    },
    private readonly table: SymbolTable,
    private readonly projects: ProjectRegistry,
    counters: WorkCounters,
  ) {
    this.counters = counters;
    this.checks = new WorkspaceChecks(this.model);
    this.model.setDates((name) => this.model.project(name)?.asOf ?? periodEndOf(this.model, name));
    const { FileSystemProvider: provider } = services.workspace;
    this.textFiles = new TextFiles(provider, {
      rootOf: (document) => this.rootOf(document),
      shown: () => services.workspace.TextDocuments?.all() ?? [],
    });
    table.setAliases(
      (project) => projects.aliasesOf(project),
      (project, alias) => projects.isUnread(project, alias),
    );
  }

  get openedProjects(): ReadonlySet<string> {
    return new Set([...this.projects.all()].filter(({ opened }) => opened).map(({ project }) => project.name));
  }

  async open(paths: readonly URI[]): Promise<void> {
    const known = new Set(this.openedPaths.map((path) => path.toString()));
    this.setOpened([...this.openedPaths, ...paths.filter((path) => !known.has(path.toString()))]);
    await this.services.workspace.DocumentBuilder.update([], []);
  }

  setOpened(paths: readonly URI[]): void {
    this.openedPaths = paths;
    this.isPlanOutdated = true;
  }

  setTrusted(trusted: boolean): void {
    this.trusted = trusted;
    this.isPlanOutdated = true;
  }

  setDates(asOfOf: AsOfDates): void {
    const change = this.model.setDates(asOfOf);
    if (change.elements.size > 0) {
      this.updates.fire({ change, findings: this.checks.update(change) });
    }
  }

  isShipped(project: string): boolean {
    return this.projects.get(project)?.isShipped === true;
  }

  documentsOf(project: string): readonly string[] {
    return this.projects.documentsOf(project);
  }

  projectOf(document: string): string | undefined {
    return this.projects.assignedProjectOf(document);
  }

  configuredProjectOf(document: string): string | undefined {
    for (const { project, configUri } of this.projects.all()) {
      if (configUri === document) {
        return project.name;
      }
    }
    return undefined;
  }

  placeOf(project: string): string | undefined {
    const loaded = this.projects.get(project);
    return loaded && placeOf(loaded);
  }

  ruleSettingsOf(project: string): readonly RuleSetting[] {
    const { config, configUri } = this.projects.get(project) ?? {};
    if (!config || configUri === undefined) {
      return [];
    }
    return config.ruleIds.map(({ id, start, end }) => ({ id, origin: { document: configUri, start, end } }));
  }

  findingsOf(document: string): readonly Finding[] {
    const others = this.otherFindingsOf(document);
    const ofRestrictions = this.ofRestrictions.get(document);
    return ofRestrictions ? [...others, ...ofRestrictions] : others;
  }

  /** What is found in a document but for its marks as restricted. */
  private otherFindingsOf(document: string): readonly Finding[] {
    const local = this.local.get(document) ?? NOTHING;
    const checked = this.checks.findingsOf(document);
    const sure = this.syntaxErrors.has(document) ? checked.filter((finding) => !restsOnWholeText(finding)) : checked;
    const ofFiles = this.textFiles.findingsOf(document);
    const others = [...(this.projectFindings.get(document) ?? NOTHING), ...ofFiles, ...sure];
    return others.length > 0 ? [...local, ...others] : local;
  }

  *documentsWithFindings(): Iterable<string> {
    const candidates = new Set([
      ...this.local.keys(),
      ...this.projectFindings.keys(),
      ...this.textFiles.documents(),
      ...this.checks.documents(),
      ...this.ofRestrictions.keys(),
    ]);
    for (const document of candidates) {
      if (this.findingsOf(document).length > 0) {
        yield document;
      }
    }
  }

  get textFilePlaces(): readonly ReadPlace[] {
    return this.textFiles.places;
  }

  isTextFile(place: URI): boolean {
    return this.textFiles.isTextFile(place);
  }

  concernsTextFiles(place: URI): boolean {
    return this.textFiles.concerns(place);
  }

  textFileOf(document: string, path: string): URI | undefined {
    return this.textFiles.placeOf(document, path);
  }

  textFilesFor(document: string): Promise<readonly string[]> {
    return this.textFiles.namesFor(document);
  }

  private rootOf(document: string): URI | undefined {
    const project = this.projects.assignedProjectOf(document);
    return project === undefined ? undefined : this.projects.get(project)?.root;
  }

  hasSyntaxErrors(document: string): boolean {
    return this.syntaxErrors.has(document);
  }

  written(edits: readonly ModelEdit[]): WrittenEdits {
    const { LangiumDocuments } = this.services.workspace;
    return writeEdits(edits, {
      model: this.model,
      table: this.table,
      document: (uri) => (this.fileProblemOf(uri) ? undefined : LangiumDocuments.getDocument(URI.parse(uri))),
      documents: () => LangiumDocuments.all,
      project: (name) => this.editableProject(name),
      projectOf: (document) => this.projects.projectOf(document),
    });
  }

  private editableProject(name: string): EditableProject | undefined {
    const loaded = this.projects.get(name);
    const config = loaded?.configUri === undefined ? undefined : this.configTexts.get(loaded.configUri);
    return (
      loaded && {
        language: loaded.project.language,
        opened: loaded.opened,
        root: loaded.root,
        documents: this.documentsOf(name),
        ...(config ? { configuration: { uri: config.uri, text: config.getText() } } : {}),
      }
    );
  }

  get restrictions(): RestrictionsFound {
    return this.found;
  }

  /** Looks for marks again, and notes the documents of which there is something else to tell now. */
  private searchRestrictions(): void {
    const { LangiumDocuments } = this.services.workspace;
    const { table } = this;
    const found = searchRestrictions({
      documents: LangiumDocuments.all,
      leftOut: this.leftOutDocuments.values(),
      table,
      projectOf: (document) => this.projectOf(document),
      findingsOf: (document) => this.otherFindingsOf(document),
      contributionOf: (document) => this.model.contribution(document),
    });
    const before = this.ofRestrictions;
    this.ofRestrictions = byDocument(found.findings);
    for (const document of new Set([...before.keys(), ...this.ofRestrictions.keys()])) {
      if (JSON.stringify(before.get(document)) !== JSON.stringify(this.ofRestrictions.get(document))) {
        this.touched.add(document);
      }
    }
    this.found = found;
  }

  /** Reads the files that projects leave out, as far as they have marks that their authors may rely on. */
  private async readLeftOut(): Promise<void> {
    const { LangiumDocumentFactory: factory, FileSystemProvider: provider, TextDocuments } = this.services.workspace;
    const documents = new Map<string, LeftOutDocument>();
    for (const [name, project] of this.leftOut) {
      const uri = URI.parse(name);
      // A file that cannot be read is taken for an empty one: it is no part of the project.
      const text = TextDocuments?.get(name)?.getText() ?? (await readText(provider, uri)).text;
      if (mayHoldMarks(text)) {
        const known = this.leftOutDocuments.get(name)?.document;
        const document = known?.textDocument.getText() === text ? known : factory.fromString(text, uri);
        documents.set(name, { document, project });
      }
    }
    this.leftOutDocuments = documents;
  }

  private fileProblemOf(document: string): StructuralMessage | undefined {
    return (this.services.workspace.LangiumDocumentFactory as GovArchDocumentFactory).fileProblemOf(document);
  }

  onUpdate(listener: (update: WorkspaceUpdate) => void): Disposable {
    return this.updates.event(listener);
  }

  rangeOf(origin: Origin): Range {
    const document = this.services.workspace.LangiumDocuments.getDocument(URI.parse(origin.document));
    const text =
      document?.textDocument ??
      this.configTexts.get(origin.document) ??
      this.leftOutDocuments.get(origin.document)?.document.textDocument;
    if (!text) {
      return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    }
    return { start: text.positionAt(origin.start), end: text.positionAt(origin.end) };
  }

  // --- told by the document builder

  async lookAgain(
    places: { readonly changed: readonly URI[]; readonly deleted: readonly URI[] },
    cancelToken?: Cancellation.CancellationToken,
  ): Promise<PlannedWork> {
    for (const place of places.changed) {
      this.textFiles.outdate(place, false);
    }
    for (const place of places.deleted) {
      this.textFiles.outdate(place, true);
    }
    // What a text file says makes no project; that one comes or goes may bring a folder or take it away.
    const changed = places.changed.filter((uri) => !this.textFiles.isTextFile(uri));
    const { deleted } = places;
    const isUnknown = (uri: URI): boolean => this.projects.assignedProjectOf(uri.toString()) === undefined;
    this.isPlanOutdated ||=
      changed.some((uri) => isUnknown(uri) || this.opensProject(uri)) ||
      deleted.some((uri) => !isUnknown(uri) || this.isScanned(uri));
    // A cancelled plan leaves what it was for to the next one.
    this.waiting.push(...changed, ...deleted);
    let work = NO_WORK;
    if (this.isPlanOutdated) {
      work = this.apply(await this.planAnew(cancelToken));
      await this.readLeftOut();
    }
    const again = this.takeWaiting();
    return { changed: [...work.changed, ...again], deleted: work.deleted };
  }

  /** Whether a text was opened since the last plan whose project is read only because others depend on it. */
  private opensProject(uri: URI): boolean {
    const document = uri.toString();
    const project = this.projects.assignedProjectOf(document);
    return (
      project !== undefined &&
      this.projects.get(project)?.opened === false &&
      !this.plannedTexts.has(document) &&
      this.services.workspace.TextDocuments?.get(document) !== undefined
    );
  }

  /** Whether a place may hold what belongs to a project: tools write much into folders that no scan looks into. */
  private isScanned(place: URI): boolean {
    if (isModelFile(place) || UriUtils.basename(place) === CONFIG_FILE || this.mayBeLinked(place)) {
      return true;
    }
    const roots = [...this.projects.all()].filter(({ root }) => isInside(place.toString(), root.toString()));
    return roots.length === 0 || roots.some(({ root }) => relativePath(root, place).split('/').every(isScanned));
  }

  /** Whether a link leads to a place, into it or to what lies around it, or may do so now. */
  private mayBeLinked(place: URI): boolean {
    const path = place.toString();
    return (
      this.links.hasDeadLinks ||
      this.links.linked.some(({ uri }) => {
        const target = uri.toString();
        return path === target || isInside(target, path) || isInside(path, target);
      })
    );
  }

  private async plan(cancelToken: Cancellation.CancellationToken | undefined): Promise<ProjectPlan> {
    const { FileSystemProvider: provider, TextDocuments } = this.services.workspace;
    const openDocuments = new Map<string, OpenDocument>();
    for (const document of TextDocuments?.all() ?? []) {
      openDocuments.set(document.uri, { text: document.getText(), languageId: document.languageId });
    }
    this.plannedTexts = new Set(openDocuments.keys());
    const { openedPaths: opened, trusted, validConfigs, scanObserver } = this;
    try {
      return await planProjects({
        provider,
        opened,
        openDocuments,
        vocabulary: this.projects.vocabulary,
        validConfigs,
        trusted,
        cancelToken,
        isStopped: scanObserver && (() => scanObserver.isStopped()),
        progress: scanObserver && ((folders) => scanObserver.progress(folders)),
      });
    } finally {
      scanObserver?.ended();
    }
  }

  /** The documents that are waiting to be read again: those that an event named, and those in folders that one named. */
  private takeWaiting(): URI[] {
    const places = new Set(this.waiting.map((uri) => this.linkedFrom.get(uri.toString()) ?? uri.toString()));
    this.waiting = [];
    const isNamed = (document: string): boolean => this.projects.assignedProjectOf(document) !== undefined;
    const documents = [...places].filter(isNamed);
    if (documents.length < places.size) {
      const folders = [...places].filter((place) => !isNamed(place));
      const isIn = (file: string): boolean => folders.some((folder) => isInside(file, folder));
      const linked = new Set([...this.linkedFrom].filter(([real]) => isIn(real)).map(([, document]) => document));
      for (const document of this.projects.allDocuments()) {
        if (!places.has(document) && (linked.has(document) || isIn(document))) {
          documents.push(document);
        }
      }
    }
    return documents.map((document) => URI.parse(document));
  }

  /** Plans by what is known now: what happens meanwhile makes the plan outdated again. */
  private async planAnew(cancelToken: Cancellation.CancellationToken | undefined): Promise<ProjectPlan> {
    this.isPlanOutdated = false;
    try {
      return await this.plan(cancelToken);
    } catch (error) {
      this.isPlanOutdated = true;
      throw error;
    }
  }

  private apply(plan: ProjectPlan): PlannedWork {
    this.validConfigs = plan.validConfigs;
    this.leftOut = plan.leftOut;
    this.placesOutside = plan.outside;
    this.links = { linked: plan.linked, hasDeadLinks: plan.hasDeadLinks };
    this.replaceConfigTexts(plan.configTexts);
    this.replaceProjectFindings(plan.findings);
    const rebuilt = this.replaceProjects(plan.projects);
    const deleted = [...this.projects.allDocuments()].filter((document) => !plan.files.has(document));
    const changed: URI[] = [];
    this.linkedFrom.clear();
    for (const [document, { uri, real, project }] of plan.files) {
      if (real !== document) {
        this.linkedFrom.set(real, document);
      }
      if (this.projects.assignedProjectOf(document) !== project || rebuilt.has(project)) {
        this.projects.assign(document, project);
        changed.push(uri);
      }
    }
    for (const document of deleted) {
      this.projects.unassign(document);
    }
    return { changed, deleted: deleted.map((document) => URI.parse(document)) };
  }

  private replaceConfigTexts(texts: ProjectPlan['configTexts']): void {
    for (const uri of new Set([...this.configTexts.keys(), ...texts.keys()])) {
      if (this.configTexts.get(uri)?.getText() !== texts.get(uri)?.getText()) {
        this.touched.add(uri);
      }
    }
    this.configTexts = texts;
  }

  private replaceProjectFindings(findings: readonly Finding[]): void {
    const next = byDocument(findings);
    for (const document of [...this.projectFindings.keys(), ...next.keys()]) {
      this.touched.add(document);
    }
    this.projectFindings = next;
  }

  /** Puts the projects of a plan in the place of those before, and gives the names of those to be read again. */
  private replaceProjects(projects: readonly LoadedProject[]): ReadonlySet<string> {
    const before = new Map([...this.projects.all()].map((project) => [project.project.name, project]));
    const rebuilt = new Set<string>();
    for (const found of projects) {
      const { name } = found.project;
      const previous = before.get(name);
      const project = withKnownVocabulary(found, previous);
      before.delete(name);
      const isAlike = previous !== undefined && isJudgedAlike(previous, project);
      if (!previous || !saysTheSame(previous, project)) {
        rebuilt.add(name);
      }
      if (!isAlike) {
        this.touched.add(placeOf(project));
        this.model.setProject(project.project);
      }
      this.projects.add(isAlike ? { ...project, project: previous.project } : project);
    }
    for (const [name, project] of before) {
      this.touched.add(placeOf(project));
      this.projects.remove(name);
      this.model.removeProject(name);
    }
    if (rebuilt.size + before.size > 0) {
      this.table.near.searchAgain();
    }
    this.changes.push(this.model.renewTitles());
    return rebuilt;
  }

  *pointingTo(document: string): Iterable<string> {
    for (const [pointing, targets] of this.pointing) {
      if (targets.has(document)) {
        yield pointing;
      }
    }
  }

  linked(document: LangiumDocument): void {
    const uri = document.uri.toString();
    const project = this.projects.projectOf(uri);
    const language = this.projects.languageOf(uri);
    const linker = this.services.ServiceRegistry.getServices(document.uri).references.Linker as GovArchLinker;
    const lexicon = lexiconOfDocument(document);
    const root = document.parseResult.value as Document;
    const before = this.memories.get(uri);
    const memory = this.memoryOf(uri, root, linker.takeChanged(uri));
    const { counters, table } = this;
    const context = { document: uri, project, language, lexicon, table, memory, counters };
    counters.count('contributions-built');
    const said = this.model.contribution(uri);
    const now = buildContribution(root, context);
    const change = this.model.update(now);
    this.textFiles.note(now);
    this.model.setTextFiles(uri, this.textFiles.textsOf(uri));
    const isAsItWas = before?.root === root && said !== undefined && hasSameIds(said, now);
    this.changes.push(isAsItWas ? withoutDocuments(change) : change);
    const findings = checkDocument(document.parseResult, context, this.fileProblemOf(uri));
    this.local.set(uri, findings);
    this.notePointing(uri, findings);
    if (findings.some(isSyntaxError)) {
      this.syntaxErrors.add(uri);
    } else {
      this.syntaxErrors.delete(uri);
    }
    this.touched.add(uri);
  }

  private notePointing(document: string, findings: readonly Finding[]): void {
    const targets = new Set(findings.flatMap(({ related }) => related.map(({ origin }) => origin.document)));
    targets.delete(document);
    if (targets.size > 0) {
      this.pointing.set(document, targets);
    } else {
      this.pointing.delete(document);
    }
  }

  /** What is known of the statements of a document, if it still has the same syntax tree and most names mean what they did. */
  private memoryOf(document: string, root: Document, changed: readonly number[] | undefined): StatementMemory {
    let memory = this.memories.get(document);
    if (memory?.root === root && changed) {
      memory.forget(changed);
    } else {
      memory = new StatementMemory(root);
      this.memories.set(document, memory);
    }
    return memory;
  }

  failed(document: LangiumDocument, error: unknown): void {
    const uri = document.uri.toString();
    this.local.set(uri, [findingAt(defectMessage(error), uri, 0, 0)]);
    this.touched.add(uri);
  }

  removed(document: string): void {
    this.changes.push(this.model.remove(document));
    this.projects.unassign(document);
    this.local.delete(document);
    this.pointing.delete(document);
    this.memories.delete(document);
    this.syntaxErrors.delete(document);
    this.textFiles.forget(document);
    this.model.setTextFiles(document, NO_TEXTS);
    this.touched.add(document);
  }

  readTextFiles(document?: string): Promise<void> | undefined {
    const unread = this.textFiles.unread(document);
    return unread.length > 0 ? this.readTextFilesOf(unread) : undefined;
  }

  private async readTextFilesOf(documents: readonly string[]): Promise<void> {
    for (const document of documents) {
      await this.textFiles.read(document);
      this.model.setTextFiles(document, this.textFiles.textsOf(document));
      this.touched.add(document);
    }
  }

  /** Tells of every build, also of one that changed nothing: a text that belongs to no project has another version now. */
  finished(): void {
    const change = joinChanges(this.changes);
    const ofChecks = this.checks.update(change);
    this.searchRestrictions();
    const findings = new Set([...this.touched, ...ofChecks]);
    this.changes = [];
    this.touched = new Set();
    this.updates.fire({ change, findings });
  }
}

/** A project whose kinds are declared as before keeps its vocabulary, and with it all that was read by it. */
function withKnownVocabulary(loaded: LoadedProject, previous: LoadedProject | undefined): LoadedProject {
  return previous && JSON.stringify(previous.config.kinds) === JSON.stringify(loaded.config.kinds)
    ? { ...loaded, project: { ...loaded.project, vocabulary: previous.project.vocabulary } }
    : loaded;
}

/** Whether the text of a document is wrong, or could not be read at all. */
function isSyntaxError({ category, severity }: Finding): boolean {
  return (category === 'syntax' || category === 'file') && severity === 'error';
}

const NO_WORK: PlannedWork = { changed: [], deleted: [] };

/** A change in which no place has moved. */
function withoutDocuments(change: ModelChange): ModelChange {
  return { ...change, documents: NO_DOCUMENTS };
}

/** Whether the same names stand at the same places: where another document takes a name, the later one gets a makeshift. */
function hasSameIds(a: DocumentContribution, b: DocumentContribution): boolean {
  const isSame = (before: readonly { readonly id: string }[], now: readonly { readonly id: string }[]): boolean =>
    before.length === now.length && before.every(({ id }, index) => id === now[index]?.id);
  return isSame(a.elements, b.elements) && isSame(a.views, b.views);
}

/** Whether the documents of a project say the same as before. */
function saysTheSame(a: LoadedProject, b: LoadedProject): boolean {
  const key = ({ project, root }: LoadedProject): string =>
    JSON.stringify([root.toString(), project.language, [...project.dependencies], [...(project.unread ?? [])]]);
  return key(a) === key(b) && a.project.vocabulary === b.project.vocabulary;
}

/** Whether rules and dates see the project as before. */
function isJudgedAlike(a: LoadedProject, b: LoadedProject): boolean {
  const key = ({ project: { vocabulary: _, ...settings }, opened, configUri }: LoadedProject): string =>
    JSON.stringify([
      settings,
      opened,
      configUri,
      [...settings.rules],
      [...settings.dependencies],
      [...(settings.unread ?? [])],
    ]);
  return key(a) === key(b) && a.project.vocabulary === b.project.vocabulary;
}

/** The document that stands for a project. */
function placeOf({ configUri, root }: LoadedProject): string {
  return configUri ?? root.toString();
}

function byDocument(findings: readonly Finding[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = found.get(finding.origin.document);
    if (list) {
      list.push(finding);
    } else {
      found.set(finding.origin.document, [finding]);
    }
  }
  return found;
}
