import type { WorkCounters } from '@govarch/model/counters';
import type { ModelEdit } from '@govarch/model/edits';
import type { Finding, Origin } from '@govarch/model/finding';
import { ArchitectureModel, joinChanges, type ModelChange } from '@govarch/model/model';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { type Disposable, Emitter, type LangiumDocument, type TextDocument, URI, UriUtils } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
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
import { WorkspaceChecks } from '../validation/workspace-checks.js';
import type { BuildObserver } from './document-builder.js';
import type { GovArchDocumentFactory } from './document-factory.js';
import type { ModelWorkspace, RuleSetting, WorkspaceUpdate } from './model-workspace.js';
import { defaultConfig } from './project-config.js';
import { type LoadedProjects, loadProjects } from './project-loader.js';
import { inclusionOf, type LoadedProject, type ProjectRegistry } from './project-registry.js';

const NOTHING: readonly Finding[] = [];
const NO_DOCUMENTS: ReadonlySet<string> = new Set();

/** The workspace behind {@link ModelWorkspace}: it turns built documents into model and findings. */
export class GovArchWorkspace implements ModelWorkspace, BuildObserver {
  readonly model = new ArchitectureModel();
  readonly counters: WorkCounters;
  private readonly local = new Map<string, readonly Finding[]>();
  private readonly syntaxErrors = new Set<string>();
  /** What is known of the syntax trees that the model was built from: while a document keeps its own, places do not move. */
  private readonly memories = new Map<string, StatementMemory>();
  private projectFindings = new Map<string, Finding[]>();
  private readonly checks: WorkspaceChecks;
  private readonly updates = new Emitter<WorkspaceUpdate>();
  private readonly configTexts = new Map<string, TextDocument>();
  private openedPaths: URI[] = [];
  private changes: ModelChange[] = [];
  private touched = new Set<string>();

  constructor(
    private readonly services: LangiumSharedServices,
    private readonly table: SymbolTable,
    private readonly projects: ProjectRegistry,
    counters: WorkCounters,
  ) {
    this.counters = counters;
    this.checks = new WorkspaceChecks(this.model);
    table.setAliases((project) => projects.aliasesOf(project));
  }

  get openedProjects(): ReadonlySet<string> {
    return new Set([...this.projects.all()].filter(({ opened }) => opened).map(({ project }) => project.name));
  }

  async open(paths: readonly URI[]): Promise<void> {
    const known = new Set(this.openedPaths.map((path) => path.toString()));
    this.openedPaths.push(...paths.filter((path) => !known.has(path.toString())));
    const { changed, deleted } = await this.projectsChanged();
    const builder = this.services.workspace.DocumentBuilder;
    if (deleted.length > 0) {
      await builder.update([...changed], [...deleted]);
      return;
    }
    const documents: LangiumDocument[] = [];
    for (const uri of changed) {
      documents.push(await this.services.workspace.LangiumDocuments.getOrCreateDocument(uri));
    }
    await builder.build(documents, { validation: true });
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

  ruleSettingsOf(project: string): readonly RuleSetting[] {
    const { config, configUri } = this.projects.get(project) ?? {};
    if (!config || configUri === undefined) {
      return [];
    }
    return config.ruleIds.map(({ id, start, end }) => ({ id, origin: { document: configUri, start, end } }));
  }

  findingsOf(document: string): readonly Finding[] {
    const local = this.local.get(document) ?? NOTHING;
    const others = [...(this.projectFindings.get(document) ?? NOTHING), ...this.checks.findingsOf(document)];
    return others.length > 0 ? [...local, ...others] : local;
  }

  *documentsWithFindings(): Iterable<string> {
    const candidates = new Set([...this.local.keys(), ...this.projectFindings.keys(), ...this.checks.documents()]);
    for (const document of candidates) {
      if (this.findingsOf(document).length > 0) {
        yield document;
      }
    }
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

  private fileProblemOf(document: string): StructuralMessage | undefined {
    return (this.services.workspace.LangiumDocumentFactory as GovArchDocumentFactory).fileProblemOf(document);
  }

  onUpdate(listener: (update: WorkspaceUpdate) => void): Disposable {
    return this.updates.event(listener);
  }

  rangeOf(origin: Origin): Range {
    const document = this.services.workspace.LangiumDocuments.getDocument(URI.parse(origin.document));
    const text = document?.textDocument ?? this.configTexts.get(origin.document);
    if (!text) {
      return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    }
    return { start: text.positionAt(origin.start), end: text.positionAt(origin.end) };
  }

  // --- told by the document builder

  async projectsChanged(): Promise<{ changed: readonly URI[]; deleted: readonly URI[] }> {
    const { FileSystemProvider, TextDocuments } = this.services.workspace;
    const openText = (uri: URI): string | undefined => TextDocuments?.get(uri.toString())?.getText();
    const loaded = await loadProjects(FileSystemProvider, this.openedPaths, openText);
    this.replaceConfigTexts(loaded.configTexts);
    this.replaceProjectFindings(loaded.findings);
    return this.replaceProjects(loaded);
  }

  private replaceConfigTexts(texts: LoadedProjects['configTexts']): void {
    for (const uri of new Set([...this.configTexts.keys(), ...texts.keys()])) {
      if (this.configTexts.get(uri)?.getText() !== texts.get(uri)?.getText()) {
        this.touched.add(uri);
      }
    }
    this.configTexts.clear();
    for (const [uri, text] of texts) {
      this.configTexts.set(uri, text);
    }
  }

  private replaceProjectFindings(findings: readonly Finding[]): void {
    const next = new Map<string, Finding[]>();
    for (const finding of findings) {
      const list = next.get(finding.origin.document);
      if (list) {
        list.push(finding);
      } else {
        next.set(finding.origin.document, [finding]);
      }
    }
    for (const document of [...this.projectFindings.keys(), ...next.keys()]) {
      this.touched.add(document);
    }
    this.projectFindings = next;
  }

  private replaceProjects(loaded: LoadedProjects): { changed: URI[]; deleted: URI[] } {
    const before = new Map([...this.projects.all()].map((project) => [project.project.name, project]));
    const changedProjects = new Set<string>();
    for (const found of loaded.projects) {
      const previous = before.get(found.project.name);
      const project = withKnownVocabulary(found, previous);
      before.delete(project.project.name);
      if (!previous || !isSameProject(previous, project)) {
        changedProjects.add(project.project.name);
      }
      if (previous && !hasSameSettings(previous, project)) {
        this.touched.add(project.configUri ?? previous.configUri ?? project.root.toString());
      }
      this.projects.add(project);
      this.model.setProject(project.project);
    }
    const deleted: URI[] = [];
    for (const name of before.keys()) {
      for (const document of this.projects.documentsOf(name)) {
        if (!loaded.files.has(document)) {
          deleted.push(URI.parse(document));
        }
      }
      this.projects.remove(name);
      this.model.removeProject(name);
    }
    const changed: URI[] = [];
    for (const [document, { uri, project }] of loaded.files) {
      if (this.projects.assignedProjectOf(document) !== project || changedProjects.has(project)) {
        this.projects.assign(document, project);
        changed.push(uri);
      }
    }
    for (const project of loaded.projects) {
      for (const document of this.projects.documentsOf(project.project.name)) {
        if (!loaded.files.has(document) && !this.services.workspace.TextDocuments?.get(document)) {
          deleted.push(URI.parse(document));
        }
      }
    }
    return { changed, deleted };
  }

  admits(uri: URI): boolean {
    const document = uri.toString();
    if (this.projects.assignedProjectOf(document) !== undefined) {
      return true;
    }
    const around = this.projects.projectAround(uri);
    if (around) {
      this.projects.assign(document, around.project.name);
      return true;
    }
    if (!document.endsWith('.govarch') || !this.services.workspace.TextDocuments?.get(document)) {
      return false;
    }
    this.projects.assign(document, this.projectOfLoneFile(uri).project.name);
    return true;
  }

  /** A file that is open in an editor and lies in no project makes its folder one. */
  private projectOfLoneFile(uri: URI): LoadedProject {
    const root = UriUtils.dirname(uri);
    const config = defaultConfig(UriUtils.basename(root) || 'untitled');
    let name = config.name;
    for (let number = 2; this.projects.get(name); number++) {
      if (UriUtils.equals(this.projects.get(name)!.root, root)) {
        return this.projects.get(name)!;
      }
      name = `${config.name}~${number}`;
    }
    const { language } = config;
    const project = { name, language, vocabulary: coreVocabulary, dependencies: new Map(), rules: new Map() };
    const loaded = { project, root, config, configUri: undefined, opened: true, includes: inclusionOf(config) };
    this.projects.add(loaded);
    this.model.setProject(project);
    return loaded;
  }

  linked(document: LangiumDocument): void {
    const uri = document.uri.toString();
    const project = this.projects.projectOf(uri);
    const language = this.projects.get(project)?.project.language ?? 'vi';
    const linker = this.services.ServiceRegistry.getServices(document.uri).references.Linker as GovArchLinker;
    const lexicon = lexiconOfDocument(document);
    const root = document.parseResult.value as Document;
    const before = this.memories.get(uri);
    const memory = this.memoryOf(uri, root, linker.takeChanged(uri));
    const context = { document: uri, project, language, lexicon, table: this.table, memory };
    this.counters.count('contributions-built');
    const change = this.model.update(buildContribution(root, context));
    this.changes.push(before?.root === root ? { ...change, documents: NO_DOCUMENTS } : change);
    const findings = checkDocument(document.parseResult, context, this.fileProblemOf(uri));
    this.local.set(uri, findings);
    if (findings.some(({ category, severity }) => category === 'syntax' && severity === 'error')) {
      this.syntaxErrors.add(uri);
    } else {
      this.syntaxErrors.delete(uri);
    }
    this.touched.add(uri);
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
    this.memories.delete(document);
    this.syntaxErrors.delete(document);
    this.touched.add(document);
  }

  finished(): void {
    if (this.changes.length === 0 && this.touched.size === 0) {
      return;
    }
    const change = joinChanges(this.changes);
    const findings = new Set([...this.touched, ...this.checks.update(change)]);
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

function isSameProject(a: LoadedProject, b: LoadedProject): boolean {
  const key = ({ project, root }: LoadedProject): string =>
    JSON.stringify([root.toString(), project.language, [...project.dependencies]]);
  return key(a) === key(b) && a.project.vocabulary === b.project.vocabulary;
}

/** Whether rules and dates see the project as before. */
function hasSameSettings(a: LoadedProject, b: LoadedProject): boolean {
  const key = ({ project: { vocabulary: _, ...settings } }: LoadedProject): string =>
    JSON.stringify([settings, [...settings.rules], [...settings.dependencies]]);
  return key(a) === key(b);
}
