import type { Finding, Origin } from '@govarch/model/finding';
import type { Project } from '@govarch/model/model';
import { createVocabulary, frameworkEditions, type Localized, type Vocabulary } from '@govarch/model/vocabulary';
import {
  Cancellation,
  type FileSystemProvider,
  interruptAndCheck,
  isOperationCancelled,
  TextDocument,
  URI,
  UriUtils,
} from 'langium';
import { projects as messages } from '../findings/catalogue-projects.js';
import { messageOf, type StructuralMessage } from '../findings/message.js';
import { packAliases } from '../references/pack-aliases.js';
import { findingAt } from '../validation/finding-at.js';
import { ignoresCase, keyOfPlace, placeFrom, shownPath } from './disk-names.js';
import {
  isConfigFile,
  isInside,
  isModelFile,
  isScanned,
  type ReadPlace,
  realPathOf,
  relativePath,
  type ScannedFile,
  scanFolder,
} from './folder-scan.js';
import { shippedPackOf } from './framework-packs.js';
import { matcherOf } from './path-pattern.js';
import { CONFIG_FILE, type ConfiguredDependency, defaultConfig, type ProjectConfig } from './project-config.js';
import { type ReadConfigFile, readConfigFile } from './project-config-file.js';
import type { LoadedProject } from './project-registry.js';
import { SCAN_LIMITS, ScanBudget, type ScanLimits, type ScanStop } from './scan-budget.js';
import { NO_FILE, reasonOf } from './text-reader.js';

/** Everything that decides which projects there are and which files belong to them. */
export interface WorkspaceInputs {
  readonly provider: FileSystemProvider;
  /** Folders and files that somebody opened, in any order. */
  readonly opened: readonly URI[];
  /** What an editor shows, by URI: it counts before what is on the disk, and also where there is nothing on the disk. */
  readonly openDocuments: ReadonlyMap<string, OpenDocument>;
  /** That of the language itself, to which projects add kinds of their own. */
  readonly vocabulary: Vocabulary;
  /** The last text of each `govarch.json` that was JSON. */
  readonly validConfigs: ReadonlyMap<string, string>;
  /** Whether projects may read what lies outside the opened folders. */
  readonly trusted: boolean;
  readonly limits?: ScanLimits;
  /** Ends the work without a plan: its inputs have changed. */
  readonly cancelToken?: Cancellation.CancellationToken;
  /** Asked now and then whether the user has had enough of a scan; what was found by then is the plan. */
  readonly isStopped?: () => boolean;
  /** Hears how many folders were looked through. */
  readonly progress?: (folders: number) => void;
}

/** A text that an editor shows. */
export interface OpenDocument {
  readonly text: string;
  /** Language that the editor takes it for. */
  readonly languageId: string;
}

/** Which projects there are, which files belong to each, and what is wrong with them. */
export interface ProjectPlan {
  readonly projects: readonly LoadedProject[];
  /** Files by URI. */
  readonly files: ReadonlyMap<string, PlannedFile>;
  /** Files of models in the folders of projects that do not include them, with the name of the project. */
  readonly leftOut: ReadonlyMap<string, string>;
  /** What the plan depends on outside the opened folders: projects there, what links lead to, what dependencies lack. */
  readonly outside: readonly ReadPlace[];
  /** The places that links led to, all links followed. */
  readonly linked: readonly ReadPlace[];
  /** Whether there are links that lead nowhere. */
  readonly hasDeadLinks: boolean;
  readonly findings: readonly Finding[];
  /** The texts of the `govarch.json` files by URI, for the places of findings in them. */
  readonly configTexts: ReadonlyMap<string, TextDocument>;
  /** The last text of each `govarch.json` that was JSON: an input of the next plan. */
  readonly validConfigs: ReadonlyMap<string, string>;
}

/** A file, and the name of its project. */
export interface PlannedFile extends ScannedFile {
  readonly project: string;
}

interface Draft {
  readonly root: URI;
  readonly config: ProjectConfig;
  readonly configUri: URI | undefined;
  readonly opened: boolean;
  readonly includes: (relativePath: string) => boolean;
  /** Whether all files of the folder were looked for; otherwise only those that somebody named are read. */
  readonly isWhole: boolean;
  /** Whether the configuration is not what the file says now, so that places in it mean nothing. */
  readonly isOutdated: boolean;
  /** The first error in its `govarch.json`. */
  readonly brokenAt?: Origin;
  /** The roots of its dependencies by alias, all links followed. */
  readonly dependencies: Map<string, string>;
  /** The root of the pack of its framework, all links followed. */
  pack: string | undefined;
  /** Whether it is a pack that ships with GovArch. */
  readonly isShipped: boolean;
  name: string;
  files: ScannedFile[];
  leftOut: readonly URI[];
}

/**
 * Decides which projects there are. Somebody who opens a file or folder inside a project gets the project, if what lies
 * around it is trusted. The plan follows from its inputs alone, whatever happened before, and from their contents, whatever their order.
 */
export async function planProjects(inputs: WorkspaceInputs): Promise<ProjectPlan> {
  return new Planner(inputs).plan();
}

class Planner {
  /** Drafts by their root, all links followed. */
  private readonly drafts = new Map<string, Draft>();
  private readonly findings: Finding[] = [];
  private readonly configTexts = new Map<string, TextDocument>();
  private readonly validConfigs = new Map<string, string>();
  /** Folders that may be read by who does not trust the workspace, all links followed. */
  private readonly allowed: string[] = [];
  /** What was looked for beside the folders of projects. */
  private readonly elsewhere: ReadPlace[] = [];
  private readonly linked: ReadPlace[] = [];
  private hasDeadLinks = false;
  /** Roots of the projects whose dependencies and packs were looked for. */
  private readonly linkedRoots = new Set<string>();
  private readonly openConfigs: ReadonlySet<string>;
  /** The texts that an editor shows, by their places: it may spell a path otherwise than the disk. */
  private readonly openPlaces: ReadonlyMap<string, URI>;
  private readonly budget: ScanBudget;
  private toldStop = false;

  constructor(private readonly inputs: WorkspaceInputs) {
    const open = [...inputs.openDocuments.keys()].sort().map((uri) => URI.parse(uri));
    this.openPlaces = new Map(open.reverse().map((uri) => [this.placeOf(uri), uri]));
    const configs = open.filter((uri) => isConfigFile(uri, inputs.provider));
    this.openConfigs = new Set(configs.map((uri) => this.placeOf(UriUtils.dirname(uri))));
    this.budget = new ScanBudget(inputs.limits ?? SCAN_LIMITS, inputs.isStopped, inputs.progress);
  }

  async plan(): Promise<ProjectPlan> {
    const opened = this.inputs.opened.map(normalized).sort(byLengthThenText);
    for (const path of opened) {
      this.allowed.push(await this.keyOf(path));
    }
    // A folder comes before what lies in it, which is then read already.
    for (const path of opened) {
      await this.openPath(path);
    }
    await this.loadDependencies();
    await this.openDocuments();
    await this.loadDependencies();
    this.nameProjects();
    return {
      projects: [...this.drafts.values()].map((draft) => this.loaded(draft)),
      files: this.assignFiles(),
      leftOut: this.leftOut(),
      outside: this.outside(),
      linked: this.linked,
      hasDeadLinks: this.hasDeadLinks,
      findings: this.findings,
      configTexts: this.configTexts,
      validConfigs: this.validConfigs,
    };
  }

  /** Every file with its project; of one that lies in two, by a link, the one that it really lies in keeps it. */
  private assignFiles(): Map<string, PlannedFile> {
    const files = new Map<string, PlannedFile>();
    const byPlace = new Map<string, PlannedFile>();
    const all = [...this.drafts.values()].flatMap(({ files: own, name }) =>
      own.map((file) => ({ ...file, project: name })),
    );
    const isLinked = ({ uri, real }: ScannedFile): boolean => this.placeOf(uri) !== this.placeOfText(real);
    for (const file of [...all.filter((own) => !isLinked(own)), ...all.filter(isLinked)]) {
      const place = this.placeOfText(file.real);
      const kept = byPlace.get(place);
      if (kept) {
        this.report(messageOf(messages.inTwoProjects, [kept.project, file.project]), file.uri);
      } else {
        byPlace.set(place, file);
        const uri = this.shown(file.uri);
        files.set(uri.toString(), { ...file, uri });
      }
    }
    return files;
  }

  private leftOut(): Map<string, string> {
    const leftOut = new Map<string, string>();
    for (const draft of this.drafts.values()) {
      for (const uri of draft.leftOut) {
        leftOut.set(this.shown(uri).toString(), draft.name);
      }
    }
    return leftOut;
  }

  /** Each place that lies in none of the opened folders, and in no other such place. */
  private outside(): ReadPlace[] {
    const roots = [...this.drafts.values()].filter(
      ({ root, isWhole, isShipped }) => isWhole && !isShipped && this.isOnDisk(root),
    );
    const places = [...roots.map(({ root }) => ({ uri: root, isFile: false })), ...this.elsewhere, ...this.linked];
    const covering = this.inputs.opened.map((path) => this.placeOf(path));
    return places
      .sort((a, b) => byLengthThenText(a.uri, b.uri))
      .filter(({ uri, isFile }) => {
        const place = this.placeOf(uri);
        const isCovered = covering.some((folder) => place === folder || isInside(place, folder));
        if (!isCovered && !isFile) {
          covering.push(place);
        }
        return !isCovered;
      });
  }

  // --- folders and files that somebody opened

  private async openPath(path: URI): Promise<void> {
    try {
      const node = await this.inputs.provider.stat(path);
      const folder = node.isDirectory ? path : UriUtils.dirname(path);
      const root = await this.rootAround(folder);
      if (!node.isDirectory && !node.isFile) {
        this.reportUnreadable(path, NO_FILE);
      } else if (root) {
        await this.addProject(root, true);
      } else if (this.isRead(path)) {
        return;
      } else if (node.isDirectory) {
        await this.addProject(folder, true);
      } else {
        await this.addSingleFile(folder, path);
      }
    } catch (error) {
      if (isOperationCancelled(error)) {
        throw error;
      }
      this.reportUnreadable(path, reasonOf(error));
    }
  }

  /** Whether a path lies in a folder without `govarch.json` that is opened as a project already. */
  private isRead(path: URI): boolean {
    return [...this.drafts.values()].some(
      ({ root, configUri, isWhole }) => isWhole && !configUri && isInside(this.placeOf(path), this.placeOf(root)),
    );
  }

  /** The nearest folder from here upwards that has a `govarch.json`, as far up as may be read. */
  private async rootAround(folder: URI): Promise<URI | undefined> {
    for (let current = folder; await this.mayReadPlace(current); ) {
      if (await this.hasConfig(current)) {
        return current;
      }
      const parent = UriUtils.dirname(current);
      if (parent.toString() === current.toString()) {
        return undefined;
      }
      current = parent;
    }
    return undefined;
  }

  private async hasConfig(folder: URI): Promise<boolean> {
    return (
      this.openConfigs.has(this.placeOf(folder)) ||
      (await this.inputs.provider.exists(UriUtils.joinPath(folder, CONFIG_FILE)))
    );
  }

  private async addSingleFile(folder: URI, file: URI): Promise<void> {
    const key = await this.keyOf(folder);
    const draft = this.drafts.get(key) ?? { ...withoutConfig(folder, this.inputs.provider), isWhole: false };
    this.drafts.set(key, draft);
    if (!this.hasFile(draft, file)) {
      draft.files.push(await this.openFile(file));
    }
  }

  private async openFile(file: URI): Promise<ScannedFile> {
    return { uri: file, real: (await realPathOf(this.inputs.provider, file)).toString() };
  }

  private hasFile({ files }: Draft, file: URI): boolean {
    const place = this.placeOf(file);
    return files.some(({ uri }) => this.placeOf(uri) === place);
  }

  // --- texts that an editor shows

  /** Finds the project of every open text; one that lies in no folder, or in none that can be read, is its own. */
  private async openDocuments(): Promise<void> {
    for (const uri of [...this.inputs.openDocuments.keys()].map((document) => URI.parse(document)).sort(byText)) {
      if (!this.isOnDisk(uri)) {
        if (this.inputs.openDocuments.get(uri.toString())?.languageId === LANGUAGE) {
          this.drafts.set(uri.toString(), {
            ...withoutConfig(uri, this.inputs.provider),
            isWhole: false,
            files: [{ uri, real: uri.toString() }],
          });
        }
      } else if (isModelFile(uri)) {
        await this.placeOpenFile(uri);
      }
    }
  }

  private isOnDisk({ scheme }: URI): boolean {
    return scheme === 'file' || this.inputs.opened.some((path) => path.scheme === scheme);
  }

  private async placeOpenFile(file: URI): Promise<void> {
    if ([...this.drafts.values()].some((draft) => this.hasFile(draft, file))) {
      return;
    }
    const folder = UriUtils.dirname(file);
    const configured = await this.rootAround(folder);
    const around = this.innermost(file);
    if (configured && (!around || this.placeOf(around.root).length < this.placeOf(configured).length)) {
      await this.addOpenFile(await this.addProject(configured, true), file);
    } else if (around) {
      await this.addOpenFile(around, file);
    } else {
      await this.addSingleFile(folder, file);
    }
  }

  /** A file that is open in an editor belongs to the project around it as it would if it were saved. */
  private async addOpenFile(draft: Draft, file: URI): Promise<void> {
    const path = this.pathIn(draft.root, file);
    if (!this.hasFile(draft, file) && draft.includes(path) && path.split('/').slice(0, -1).every(isScanned)) {
      draft.files.push(await this.openFile(file));
    }
  }

  /** The project in whose folder a file lies, the innermost of several. */
  private innermost(file: URI): Draft | undefined {
    let best: Draft | undefined;
    for (const draft of this.drafts.values()) {
      const root = this.placeOf(draft.root);
      if (
        draft.isWhole &&
        isInside(this.placeOf(file), root) &&
        (!best || root.length > this.placeOf(best.root).length)
      ) {
        best = draft;
      }
    }
    return best;
  }

  // --- folders of projects

  private async addProject(root: URI, opened: boolean, isShipped = false): Promise<Draft> {
    const key = await this.keyOf(root);
    const known = this.drafts.get(key);
    if (known?.isWhole) {
      const draft = opened && !known.opened ? { ...known, opened } : known;
      this.drafts.set(key, draft);
      return draft;
    }
    const read: Draft = (await this.readsConfig(root))
      ? await this.configured(root, opened)
      : withoutConfig(root, this.inputs.provider);
    const draft: Draft = { ...read, isShipped };
    this.drafts.set(key, draft);
    const nested = await this.scan(draft);
    if (!draft.configUri && draft.files.length === 0 && nested.length > 0) {
      this.drafts.delete(key);
    }
    this.reportIdlePatterns(draft);
    if (opened) {
      for (const folder of nested) {
        await this.addProject(folder, true);
      }
    }
    return draft;
  }

  /** Whether there is a `govarch.json` that counts: one that is a link to elsewhere is no more read than other files. */
  private async readsConfig(root: URI): Promise<boolean> {
    if (!(await this.hasConfig(root))) {
      return false;
    }
    const configUri = UriUtils.joinPath(root, CONFIG_FILE);
    const isReadable = await this.mayReadPlace(configUri);
    if (!isReadable) {
      this.report(messageOf(messages.linkOutside, [shownPath(configUri, this.inputs.provider)]), configUri);
    }
    return isReadable;
  }

  private async keyOf(place: URI): Promise<string> {
    return this.placeOf(await realPathOf(this.inputs.provider, place));
  }

  /** A place as it is known: one for all spellings that the disk holds for the same. */
  private placeOf(uri: URI): string {
    return keyOfPlace(uri, this.inputs.provider);
  }

  private placeOfText(uri: string): string {
    return ignoresCase(this.inputs.provider) ? this.placeOf(URI.parse(uri)) : uri;
  }

  /** Path of a file in a folder, which the URI of the file may spell otherwise. */
  private pathIn(folder: URI, file: URI): string {
    const place = this.placeOf(folder);
    let spelled = file;
    while (isInside(this.placeOf(spelled), place)) {
      spelled = UriUtils.dirname(spelled);
    }
    return relativePath(this.placeOf(spelled) === place ? spelled : folder, file);
  }

  /** A place as the editor that shows it spells it. */
  private shown(uri: URI): URI {
    return this.openPlaces.get(this.placeOf(uri)) ?? uri;
  }

  private async configured(root: URI, opened: boolean): Promise<Draft> {
    const configUri = this.shown(UriUtils.joinPath(root, CONFIG_FILE));
    const file = await readConfigFile(configUri, UriUtils.basename(root), this.inputs);
    const findings = this.takeConfig(configUri, file);
    const { config, isOutdated } = file;
    const includes = inclusionOf(config, this.inputs.provider);
    const brokenAt = findings.find(({ severity }) => severity === 'error')?.origin;
    return { root, config, configUri, opened, includes, isWhole: true, isOutdated, brokenAt, ...newDraft(config) };
  }

  private takeConfig(uri: URI, { text, validText, problems }: ReadConfigFile): readonly Finding[] {
    const document = uri.toString();
    if (text !== undefined) {
      this.configTexts.set(document, TextDocument.create(document, 'json', 0, text));
    }
    if (validText !== undefined) {
      this.validConfigs.set(document, validText);
    }
    const findings = problems.map(({ message, start, end }) => findingAt(message, document, start, end));
    this.findings.push(...findings);
    return findings;
  }

  private async scan(draft: Draft): Promise<readonly URI[]> {
    await interruptAndCheck(this.inputs.cancelToken ?? NEVER);
    const { files, leftOut, nested, linked, hasDeadLinks, findings } = await scanFolder(draft.root, {
      provider: this.inputs.provider,
      budget: this.budget,
      includes: draft.includes,
      hasOpenConfig: (folder) => this.openConfigs.has(this.placeOf(folder)),
      mayRead: (real) => this.mayRead(real),
      otherProjectAround: (real, isFile) => this.otherProjectAround(draft, isFile ? UriUtils.dirname(real) : real),
    });
    draft.files.push(...files);
    draft.leftOut = leftOut;
    this.linked.push(...linked);
    this.hasDeadLinks ||= hasDeadLinks;
    this.findings.push(...findings);
    if (this.budget.stopped && !this.toldStop) {
      this.toldStop = true;
      this.report(messageOf(messages.scanStopped, [STOPS[this.budget.stopped]]), draft.configUri ?? draft.root);
    }
    return nested;
  }

  private async otherProjectAround({ root }: Draft, folder: URI): Promise<URI | undefined> {
    const around = await this.rootAround(folder);
    if (!around || (await this.keyOf(around)) === (await this.keyOf(root))) {
      return undefined;
    }
    this.elsewhere.push({ uri: UriUtils.joinPath(around, CONFIG_FILE), isFile: true });
    return around;
  }

  private mayRead(real: URI): boolean {
    const place = this.placeOf(real);
    return this.inputs.trusted || this.allowed.some((folder) => place === folder || isInside(place, folder));
  }

  /** Whether a place may be looked at before its links are followed: a path may name a server of somebody else. */
  private mayLookAt(place: URI): boolean {
    const key = this.placeOf(place);
    return (
      this.mayRead(place) || this.inputs.opened.map((path) => this.placeOf(path)).some((path) => isInside(key, path))
    );
  }

  private async mayReadPlace(place: URI): Promise<boolean> {
    return this.inputs.trusted || this.mayRead(await realPathOf(this.inputs.provider, place));
  }

  /** Patterns of `include` that no file fits: a folder was renamed, or a name misspelt. */
  private reportIdlePatterns({ config, configUri, root, files, isOutdated }: Draft): void {
    if (!configUri || isOutdated || this.budget.stopped) {
      return;
    }
    const paths = config.includePlaces.length > 0 ? files.map(({ uri }) => this.pathIn(root, uri)) : [];
    config.includePlaces.forEach(({ start, end }, index) => {
      const pattern = config.include[index]!;
      if (!paths.some(matcherOf([pattern], ignoresCase(this.inputs.provider)))) {
        this.findings.push(findingAt(messageOf(messages.includesNothing, [pattern]), configUri.toString(), start, end));
      }
    });
  }

  // --- dependencies

  /** Loads dependencies, and theirs, until there are no more; a circle ends at the first project that is known. */
  private async loadDependencies(): Promise<void> {
    const waiting = [...this.drafts.values()].filter(({ root }) => !this.linkedRoots.has(root.toString()));
    for (let draft = waiting.shift(); draft; draft = waiting.shift()) {
      this.linkedRoots.add(draft.root.toString());
      for (const dependency of draft.config.dependencies) {
        const added = await this.loadDependency(draft, dependency);
        waiting.push(...(added ? [added] : []));
      }
      const pack = await this.loadPack(draft);
      waiting.push(...(pack ? [pack] : []));
    }
  }

  /** Loads the pack of a project's framework: its own, else the one that ships; gives it if it was not known before. */
  private async loadPack(draft: Draft): Promise<Draft | undefined> {
    const { framework, frameworkPack } = draft.config;
    if (frameworkPack) {
      if ((await this.keyOf(placeFrom(draft.root, frameworkPack.path))) === (await this.keyOf(draft.root))) {
        this.reportDependency(draft, frameworkPack, messageOf(messages.packOfItself, []));
        return undefined;
      }
      const added = await this.loadDependency(draft, frameworkPack);
      draft.pack = draft.dependencies.get(frameworkPack.alias);
      draft.dependencies.delete(frameworkPack.alias);
      this.reportOtherEdition(draft);
      return added;
    }
    const root = framework === undefined ? undefined : shippedPackOf(framework, this.inputs.provider);
    return root && !draft.isShipped ? this.loadShippedPack(draft, root) : undefined;
  }

  /** What ships is part of GovArch and read whether or not the workspace is trusted. */
  private async loadShippedPack(draft: Draft, root: URI): Promise<Draft | undefined> {
    const key = await this.keyOf(root);
    draft.pack = key;
    if (this.drafts.has(key)) {
      return undefined;
    }
    try {
      await this.inputs.provider.stat(root);
    } catch (error) {
      const { start, end } = draft.config.frameworkPlace ?? { start: 0, end: 0 };
      const message = messageOf(messages.unreadable, [shownPath(root, this.inputs.provider), reasonOf(error)]);
      this.findings.push(findingAt(message, (draft.configUri ?? draft.root).toString(), start, end));
      return undefined;
    }
    this.allowed.push(key);
    return this.addProject(root, false, true);
  }

  /** A project that says which edition it follows means the one that its own pack holds: the pack is called after it. */
  private reportOtherEdition({ pack, config, configUri, isOutdated }: Draft): void {
    const held = pack === undefined ? undefined : this.drafts.get(pack)?.config.name;
    const { framework, frameworkPlace } = config;
    if (configUri && !isOutdated && frameworkPlace && held !== undefined && framework !== held) {
      const message = messageOf(messages.otherEdition, [String(framework), held], [`"${held}"`]);
      this.findings.push(findingAt(message, configUri.toString(), frameworkPlace.start, frameworkPlace.end));
    }
  }

  /** Loads the project that a dependency means; gives it if it was not known before. */
  private async loadDependency(draft: Draft, dependency: ConfiguredDependency): Promise<Draft | undefined> {
    const root = placeFrom(draft.root, dependency.path);
    if (!this.mayLookAt(root)) {
      const { alias, path } = dependency;
      draft.dependencies.set(alias, this.placeOf(root));
      this.reportDependency(draft, dependency, messageOf(messages.dependencyOutside, [alias, path]));
      return undefined;
    }
    const key = await this.keyOf(root);
    draft.dependencies.set(dependency.alias, key);
    const known = this.drafts.get(key);
    if (known) {
      this.reportBroken(draft, dependency, known);
      return undefined;
    }
    const { alias, path } = dependency;
    if (this.mayRead(URI.parse(key))) {
      this.elsewhere.push({ uri: UriUtils.joinPath(root, CONFIG_FILE), isFile: true });
    }
    if (!(await this.isFolder(root))) {
      this.reportDependency(draft, dependency, messageOf(messages.unknownDependency, [alias, path]));
    } else if (!this.mayRead(URI.parse(key))) {
      this.reportDependency(draft, dependency, messageOf(messages.dependencyOutside, [alias, path]));
    } else if (!(await this.hasConfig(root))) {
      this.reportDependency(draft, dependency, messageOf(messages.dependencyWithoutConfig, [alias, path]));
    } else {
      const added = await this.addProject(root, false);
      this.reportBroken(draft, dependency, added);
      return added;
    }
    return undefined;
  }

  /** Who opens a project does not see what is wrong in the folders of others, unless it is told here. */
  private reportBroken(draft: Draft, dependency: ConfiguredDependency, { brokenAt, opened }: Draft): void {
    if (brokenAt && !opened) {
      const related = [{ origin: brokenAt, message: { vi: 'Lỗi đầu tiên', en: 'The first error' } }];
      this.reportDependency(draft, dependency, messageOf(messages.brokenDependency, [dependency.alias]), related);
    }
  }

  private reportDependency(
    { configUri, isOutdated }: Draft,
    { start, end }: ConfiguredDependency,
    message: StructuralMessage,
    related: Finding['related'] = [],
  ): void {
    if (configUri && !isOutdated) {
      this.findings.push(findingAt(message, configUri.toString(), start, end, related));
    }
  }

  private async isFolder(uri: URI): Promise<boolean> {
    try {
      return (await this.inputs.provider.stat(uri)).isDirectory;
    } catch {
      return false;
    }
  }

  // --- names

  /**
   * Gives every project a name of its own; of two with one name the later one gets a makeshift, and one that is called
   * after its folder comes after those that somebody named. Packs that ship come last: a user's own has their name.
   */
  private nameProjects(): void {
    const names = new Map<string, Draft>();
    const drafts = [...this.drafts.values()];
    const rank = ({ configUri, isShipped }: Draft): number => (isShipped ? 2 : configUri ? 0 : 1);
    for (const draft of drafts.sort((a, b) => rank(a) - rank(b))) {
      const other = names.get(draft.config.name);
      for (let number = 2; names.has(draft.name); number++) {
        draft.name = `${draft.config.name}~${number}`;
      }
      if (other && draft.configUri && !draft.isShipped) {
        this.reportSameName(draft, other);
        this.reportSameName(other, draft);
      }
      names.set(draft.name, draft);
    }
  }

  private reportSameName(draft: Draft, other: Draft): void {
    const message = messageOf(messages.duplicateProject, [draft.config.name]);
    const origin = nameOriginOf(draft);
    const related = [
      { origin: nameOriginOf(other), message: { vi: 'Dự án trùng tên', en: 'The project of the same name' } },
    ];
    this.findings.push(findingAt(message, origin.document, origin.start, origin.end, related));
  }

  private loaded(draft: Draft): LoadedProject {
    const dependencies = new Map<string, string>();
    for (const [alias, root] of draft.dependencies) {
      const dependency = this.drafts.get(root);
      if (dependency) {
        dependencies.set(alias, dependency.name);
      }
    }
    const pack = draft.pack === undefined ? undefined : this.drafts.get(draft.pack);
    if (pack) {
      for (const alias of packAliases(draft.config.language)) {
        dependencies.set(alias, dependencies.get(alias) ?? pack.name);
      }
    }
    const ofLostPack = !pack && wantsPack(draft.config) ? packAliases(draft.config.language) : [];
    const unread = [...draft.dependencies.keys(), ...ofLostPack].filter((alias) => !dependencies.has(alias));
    const { language, edition, asOf, lawDate, kinds, ruleProfile, rules } = draft.config;
    const framework = draft.config.framework ?? pack?.config.name;
    const vocabulary = createVocabulary(this.inputs.vocabulary, kinds);
    const { name, root, config, configUri, opened, isShipped } = draft;
    const project: Project = {
      name,
      configuration: configUri?.toString(),
      language,
      vocabulary,
      framework,
      frameworkPack: pack?.name,
      edition,
      asOf,
      lawDate,
      dependencies,
      ...(unread.length > 0 ? { unread: new Set(unread) } : {}),
      ruleProfile,
      rules,
    };
    return { project, root, config, configUri: configUri?.toString(), opened, isShipped };
  }

  // --- findings

  private reportUnreadable(path: URI, reason: Localized): void {
    this.report(messageOf(messages.unreadable, [shownPath(path, this.inputs.provider), reason]), path);
  }

  private report(message: StructuralMessage, place: URI): void {
    this.findings.push(findingAt(message, place.toString(), 0, 0));
  }
}

/** The id by which editors know the language. */
const LANGUAGE = 'govarch';
const NEVER = Cancellation.CancellationToken.None;

const STOPS: Readonly<Record<ScanStop, Localized>> = {
  folders: { vi: 'có quá nhiều thư mục', en: 'there are too many folders' },
  entries: { vi: 'có quá nhiều tệp', en: 'there are too many files' },
  milliseconds: { vi: 'việc tìm tệp quá lâu', en: 'looking for its files takes too long' },
  cancelled: { vi: 'việc tìm tệp đã bị dừng', en: 'looking for its files was stopped' },
};

/** The project of a folder without `govarch.json`, or of a text that lies in no folder. */
function withoutConfig(root: URI, provider: FileSystemProvider): Draft {
  const config = defaultConfig(UriUtils.basename(root) || 'untitled');
  const includes = inclusionOf(config, provider);
  return {
    root,
    config,
    configUri: undefined,
    opened: true,
    includes,
    isWhole: true,
    isOutdated: false,
    ...newDraft(config),
  };
}

/** Whether a configuration names a pack of its own, or an edition that nobody knows: what is wrong with it is told. */
function wantsPack({ framework, frameworkPack }: ProjectConfig): boolean {
  return (
    frameworkPack !== undefined || (framework !== undefined && !frameworkEditions.some(({ id }) => id === framework))
  );
}

function newDraft({
  name,
}: ProjectConfig): Pick<Draft, 'name' | 'files' | 'leftOut' | 'dependencies' | 'pack' | 'isShipped'> {
  return { name, files: [], leftOut: [], dependencies: new Map(), pack: undefined, isShipped: false };
}

/** The test for the paths that a configuration includes. */
function inclusionOf(config: ProjectConfig, provider: FileSystemProvider): (relativePath: string) => boolean {
  const ignoringCase = ignoresCase(provider);
  const included = matcherOf(config.include.length > 0 ? config.include : ['**/*.govarch'], ignoringCase);
  const excluded = matcherOf(config.exclude, ignoringCase);
  return (path) => {
    // Patterns write the ending in small letters, whatever the letters on the disk.
    const plain = path.replace(/\.govarch$/i, '.govarch');
    return plain.endsWith('.govarch') && (included(plain) || included(path)) && !excluded(plain) && !excluded(path);
  };
}

function nameOriginOf({ configUri, root, config }: Draft): Origin {
  return { document: (configUri ?? root).toString(), start: config.nameStart, end: config.nameEnd };
}

/** The same place with a drive letter as it is written everywhere: `C:` and `c:` are one drive. */
function normalized(uri: URI): URI {
  return URI.parse(uri.toString());
}

function byLengthThenText(a: URI, b: URI): number {
  return a.path.length - b.path.length || byText(a, b);
}

function byText(a: URI, b: URI): number {
  return a.toString() < b.toString() ? -1 : 1;
}
