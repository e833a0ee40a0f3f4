import type { Finding, Origin } from '@govarch/model/finding';
import type { Project } from '@govarch/model/model';
import { coreVocabulary, createVocabulary, type Localized } from '@govarch/model/vocabulary';
import { type FileSystemProvider, TextDocument, type URI, UriUtils } from 'langium';
import { projects as messages } from '../findings/catalogue-projects.js';
import { messageOf } from '../findings/message.js';
import { findingAt } from '../validation/finding-at.js';
import { matcherOf } from './path-patterns.js';
import {
  CONFIG_FILE,
  type ConfiguredDependency,
  defaultConfig,
  type ProjectConfig,
  readConfig,
} from './project-config.js';
import { inclusionOf, isInside, type LoadedProject } from './project-registry.js';
import { isLinkAware, type LinkedFileSystemNode, NO_FILE, type ReadText, readText, reasonOf } from './text-reader.js';

/** What lies in some folders: the projects with their dependencies, their files, and what is wrong with them. */
export interface LoadedProjects {
  readonly projects: readonly LoadedProject[];
  /** URIs of files, with the name of their project. */
  readonly files: ReadonlyMap<string, { readonly uri: URI; readonly project: string }>;
  readonly findings: readonly Finding[];
  /** The texts of the `govarch.json` files by URI, for the places of findings in them. */
  readonly configTexts: ReadonlyMap<string, TextDocument>;
}

interface Draft {
  readonly root: URI;
  readonly config: ProjectConfig;
  readonly configUri: URI | undefined;
  readonly opened: boolean;
  readonly includes: (relativePath: string) => boolean;
  /** Whether all files of the folder were looked for; otherwise only those that somebody named are read. */
  readonly isWhole: boolean;
  /** The first error in its `govarch.json`. */
  readonly brokenAt?: Origin;
  name: string;
  files: URI[];
}

/**
 * Finds the projects in folders. Somebody who asks for a file or folder inside a project gets the project.
 *
 * @param openText the text of a file that is open in an editor, which counts before what is on the disk
 */
export async function loadProjects(
  provider: FileSystemProvider,
  paths: readonly URI[],
  openText: (uri: URI) => string | undefined = () => undefined,
): Promise<LoadedProjects> {
  return new ProjectLoader(provider, openText).load(paths);
}

class ProjectLoader {
  private readonly drafts = new Map<string, Draft>();
  private readonly findings: Finding[] = [];
  private readonly configTexts = new Map<string, TextDocument>();

  constructor(
    private readonly provider: FileSystemProvider,
    private readonly openText: (uri: URI) => string | undefined,
  ) {}

  async load(paths: readonly URI[]): Promise<LoadedProjects> {
    // A folder comes before what lies in it, which is then read already.
    for (const path of [...paths].sort((a, b) => a.path.length - b.path.length)) {
      await this.openPath(path);
    }
    await this.loadDependencies();
    this.nameProjects();
    const projects = [...this.drafts.values()].map((draft) => this.loaded(draft));
    const files = this.assignFiles();
    return { projects, files, findings: this.findings, configTexts: this.configTexts };
  }

  /** Every file with its project; of a file that lies in two, the first to be opened keeps it. */
  private assignFiles(): Map<string, { uri: URI; project: string }> {
    const files = new Map<string, { uri: URI; project: string }>();
    for (const draft of this.drafts.values()) {
      for (const uri of draft.files) {
        const document = uri.toString();
        const kept = files.get(document);
        if (kept) {
          const message = messageOf(messages.inTwoProjects, [kept.project, draft.name]);
          this.findings.push(findingAt(message, document, 0, 0));
        } else {
          files.set(document, { uri, project: draft.name });
        }
      }
    }
    return files;
  }

  private async openPath(path: URI): Promise<void> {
    try {
      const node = await this.provider.stat(path);
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
        this.addSingleFile(folder, path);
      }
    } catch (error) {
      this.reportUnreadable(path, reasonOf(error));
    }
  }

  private reportUnreadable(path: URI, reason: Localized): void {
    this.findings.push(findingAt(messageOf(messages.unreadable, [pathOf(path), reason]), path.toString(), 0, 0));
  }

  /** Whether a path lies in a folder without `govarch.json` that is opened as a project already. */
  private isRead(path: URI): boolean {
    return [...this.drafts.values()].some(
      ({ root, configUri, isWhole }) => isWhole && !configUri && isInside(path, root.toString()),
    );
  }

  /** The nearest folder from here upwards that has a `govarch.json`. */
  private async rootAround(folder: URI): Promise<URI | undefined> {
    for (let current = folder; ; ) {
      if (await this.hasFile(UriUtils.joinPath(current, CONFIG_FILE))) {
        return current;
      }
      const parent = UriUtils.dirname(current);
      if (parent.toString() === current.toString()) {
        return undefined;
      }
      current = parent;
    }
  }

  private async hasFile(uri: URI): Promise<boolean> {
    return this.openText(uri) !== undefined || (await this.provider.exists(uri));
  }

  private addSingleFile(folder: URI, file: URI): void {
    const key = folder.toString();
    const existing = this.drafts.get(key);
    if (existing) {
      if (!existing.files.some((other) => UriUtils.equals(other, file))) {
        existing.files.push(file);
      }
      return;
    }
    const config = defaultConfig(UriUtils.basename(folder));
    this.drafts.set(key, {
      root: folder,
      config,
      configUri: undefined,
      opened: true,
      includes: inclusionOf(config),
      isWhole: false,
      name: config.name,
      files: [file],
    });
  }

  private async addProject(root: URI, opened: boolean): Promise<Draft> {
    const key = root.toString();
    const known = this.drafts.get(key);
    if (known) {
      if (opened && !known.opened) {
        this.drafts.set(key, { ...known, opened });
      }
      return known;
    }
    const configUri = UriUtils.joinPath(root, CONFIG_FILE);
    const hasConfig = await this.hasFile(configUri);
    const { config, brokenAt } = hasConfig
      ? await this.readConfig(configUri, root)
      : { config: defaultConfig(UriUtils.basename(root)) };
    const draft: Draft = {
      root,
      config,
      brokenAt,
      isWhole: true,
      configUri: hasConfig ? configUri : undefined,
      opened,
      includes: inclusionOf(config),
      name: config.name,
      files: [],
    };
    this.drafts.set(key, draft);
    const nested = await this.scan(draft);
    if (!hasConfig && draft.files.length === 0 && nested.length > 0) {
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

  private async readConfig(uri: URI, root: URI): Promise<Pick<Draft, 'config' | 'brokenAt'>> {
    const document = uri.toString();
    const { text, problem } = await this.configText(uri);
    const found: Finding[] = problem ? [findingAt(problem, document, 0, 0)] : [];
    let config = defaultConfig(UriUtils.basename(root));
    if (text !== '' || !problem) {
      this.configTexts.set(document, TextDocument.create(document, 'json', 0, text));
      const read = readConfig(text, config.name);
      config = read.config;
      found.push(...read.problems.map(({ message, start, end }) => findingAt(message, document, start, end)));
    }
    this.findings.push(...found);
    return { config, brokenAt: found.find(({ severity }) => severity === 'error')?.origin };
  }

  private async configText(uri: URI): Promise<ReadText> {
    const open = this.openText(uri);
    if (open !== undefined) {
      return { text: open };
    }
    try {
      const { isFile } = await this.provider.stat(uri);
      // Reading a pipe would wait for somebody to write into it.
      return isFile
        ? await readText(this.provider, uri)
        : { text: '', problem: messageOf(messages.unreadable, [pathOf(uri), NO_FILE]) };
    } catch (error) {
      return { text: '', problem: messageOf(messages.unreadable, [pathOf(uri), reasonOf(error)]) };
    }
  }

  /** Patterns of `include` that no file fits: a folder was renamed, or a name misspelt. */
  private reportIdlePatterns({ config, configUri, root, files }: Draft): void {
    const paths = config.includePlaces.length > 0 ? files.map((file) => UriUtils.relative(root, file)) : [];
    config.includePlaces.forEach(({ start, end }, index) => {
      const pattern = config.include[index]!;
      if (configUri && !paths.some(matcherOf([pattern]))) {
        this.findings.push(findingAt(messageOf(messages.includesNothing, [pattern]), configUri.toString(), start, end));
      }
    });
  }

  /** Collects the files of a project, and finds the folders in it that are projects of their own. */
  private async scan(draft: Draft): Promise<URI[]> {
    const nested: URI[] = [];
    const visited = new Set<string>();
    const links: LinkedFileSystemNode[] = [];
    const visit = async (folder: URI): Promise<void> => {
      visited.add(await this.realPath(folder));
      for (const entry of await this.entriesOf(folder)) {
        if (!entry.isFile && !entry.isDirectory) {
          this.reportNoFile(draft, entry.uri);
        } else if (entry.isLink) {
          links.push(entry);
        } else if (entry.isDirectory) {
          await this.visitFolder(entry.uri, nested, visit);
        } else if (entry.isFile) {
          this.addFile(draft, entry.uri, visited);
        }
      }
    };
    await visit(draft.root);
    for (const link of links) {
      const real = await this.realPath(link.uri);
      if (visited.has(real) || [...visited].some((folder) => folder.startsWith(`${real}/`))) {
        this.findings.push(findingAt(messageOf(messages.linkLoop, [pathOf(link.uri)]), link.uri.toString(), 0, 0));
      } else if (link.isDirectory) {
        await this.visitFolder(link.uri, nested, visit);
      } else if (link.isFile) {
        this.addFile(draft, link.uri, visited);
      }
    }
    draft.files.sort((a, b) => (a.toString() < b.toString() ? -1 : 1));
    return nested;
  }

  private async visitFolder(folder: URI, nested: URI[], visit: (folder: URI) => Promise<void>): Promise<void> {
    const name = UriUtils.basename(folder);
    if (name.startsWith('.') || name === 'node_modules') {
      return;
    }
    if (await this.hasFile(UriUtils.joinPath(folder, CONFIG_FILE))) {
      nested.push(folder);
    } else {
      await visit(folder);
    }
  }

  /** A broken link or a pipe with the name of a model's file: its author expects it to be read. */
  private reportNoFile(draft: Draft, uri: URI): void {
    if (draft.includes(UriUtils.relative(draft.root, uri)) || UriUtils.basename(uri) === CONFIG_FILE) {
      this.reportUnreadable(uri, NO_FILE);
    }
  }

  private addFile(draft: Draft, file: URI, visited: Set<string>): void {
    if (draft.includes(UriUtils.relative(draft.root, file))) {
      draft.files.push(file);
      visited.add(file.toString());
    }
  }

  private async entriesOf(folder: URI): Promise<LinkedFileSystemNode[]> {
    try {
      const entries: LinkedFileSystemNode[] = await this.provider.readDirectory(folder);
      return entries.sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
    } catch (error) {
      this.reportUnreadable(folder, reasonOf(error));
      return [];
    }
  }

  private async realPath(uri: URI): Promise<string> {
    if (!isLinkAware(this.provider)) {
      return uri.toString();
    }
    try {
      return (await this.provider.realPath(uri)).toString();
    } catch {
      return uri.toString();
    }
  }

  /** Loads dependencies, and theirs, until there are no more; a circle ends at the first project that is known. */
  private async loadDependencies(): Promise<void> {
    const waiting = [...this.drafts.values()];
    for (let draft = waiting.pop(); draft; draft = waiting.pop()) {
      for (const dependency of draft.config.dependencies) {
        const root = UriUtils.resolvePath(draft.root, dependency.path);
        const known = this.drafts.get(root.toString());
        if (known) {
          this.reportBroken(draft, dependency, known);
        } else if (await this.isFolder(root)) {
          const added = await this.addProject(root, false);
          waiting.push(added);
          this.reportBroken(draft, dependency, added);
        } else {
          const message = messageOf(messages.unknownDependency, [dependency.alias, dependency.path]);
          this.findings.push(findingAt(message, draft.configUri!.toString(), dependency.start, dependency.end));
        }
      }
    }
  }

  /** Who opens a project does not see what is wrong in the folders of others, unless it is told here. */
  private reportBroken(draft: Draft, { alias, start, end }: ConfiguredDependency, dependency: Draft): void {
    if (dependency.brokenAt && !dependency.opened) {
      const message = messageOf(messages.brokenDependency, [alias]);
      const related = [{ origin: dependency.brokenAt, message: { vi: 'Lỗi đầu tiên', en: 'The first error' } }];
      this.findings.push(findingAt(message, draft.configUri!.toString(), start, end, related));
    }
  }

  private async isFolder(uri: URI): Promise<boolean> {
    try {
      return (await this.provider.stat(uri)).isDirectory;
    } catch {
      return false;
    }
  }

  /** Gives every project a name of its own; of two with one name the later one gets a makeshift. */
  private nameProjects(): void {
    const names = new Map<string, Draft>();
    for (const draft of this.drafts.values()) {
      const other = names.get(draft.config.name);
      if (other) {
        for (let number = 2; names.has(draft.name); number++) {
          draft.name = `${draft.config.name}~${number}`;
        }
        this.reportSameName(draft, other);
        this.reportSameName(other, draft);
      }
      names.set(draft.name, draft);
    }
  }

  private reportSameName(draft: Draft, other: Draft): void {
    const place = draft.configUri?.toString() ?? draft.root.toString();
    const message = messageOf(messages.duplicateProject, [draft.config.name]);
    this.findings.push({
      ...findingAt(message, place, draft.config.nameStart, draft.config.nameEnd),
      related: [
        {
          origin: {
            document: other.configUri?.toString() ?? other.root.toString(),
            start: other.config.nameStart,
            end: other.config.nameEnd,
          },
          message: { vi: 'Dự án trùng tên', en: 'The project of the same name' },
        },
      ],
    });
  }

  private loaded(draft: Draft): LoadedProject {
    const dependencies = new Map<string, string>();
    for (const { alias, path } of draft.config.dependencies) {
      const dependency = this.drafts.get(UriUtils.resolvePath(draft.root, path).toString());
      if (dependency) {
        dependencies.set(alias, dependency.name);
      }
    }
    const { language, framework, asOf, lawDate, kinds, ruleProfile, rules } = draft.config;
    const vocabulary = createVocabulary(coreVocabulary, kinds);
    const { name } = draft;
    const project: Project = { name, language, vocabulary, framework, asOf, lawDate, dependencies, ruleProfile, rules };
    const { root, config, configUri, opened, includes } = draft;
    return { project, root, config, configUri: configUri?.toString(), opened, includes };
  }
}

/** A URI as people read it. */
function pathOf(uri: URI): string {
  return uri.path;
}
