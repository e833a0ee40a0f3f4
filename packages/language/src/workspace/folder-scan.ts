import type { Finding } from '@govarch/model/finding';
import type { Localized } from '@govarch/model/vocabulary';
import { type FileSystemProvider, type URI, UriUtils } from 'langium';
import { projects as messages } from '../findings/catalogue-projects.js';
import { messageOf } from '../findings/message.js';
import { findingAt } from '../validation/finding-at.js';
import { foldedName, ignoresCase, shownPath } from './disk-names.js';
import { CONFIG_FILE } from './project-config.js';
import type { ScanBudget } from './scan-budget.js';
import { isLinkAware, type LinkedFileSystemNode, NO_FILE, reasonOf } from './text-reader.js';

/** A file that a project includes. */
export interface ScannedFile {
  readonly uri: URI;
  /** URI of its place when all links on the way are followed. */
  readonly real: string;
}

/** What lies in the folder of a project. */
export interface ScannedFolder {
  /** Files that the project includes, in the order of their paths. */
  readonly files: readonly ScannedFile[];
  /** Files of models that the project does not include. */
  readonly leftOut: readonly URI[];
  /** Folders in it that are projects of their own. */
  readonly nested: readonly URI[];
  /** The places that links led to. */
  readonly linked: readonly ReadPlace[];
  /** Whether there are links that lead nowhere: what appears somewhere else may appear here. */
  readonly hasDeadLinks: boolean;
  readonly findings: readonly Finding[];
}

/** A folder, or a single file, whose contents decide what projects are made of. */
export interface ReadPlace {
  readonly uri: URI;
  readonly isFile: boolean;
}

/** How a folder is looked through. */
export interface FolderScan {
  readonly provider: FileSystemProvider;
  readonly budget: ScanBudget;
  /** Whether a path inside the folder belongs to the project. */
  includes(relativePath: string): boolean;
  /** Whether a folder has a `govarch.json` that is open in an editor and not on the disk. */
  hasOpenConfig(folder: URI): boolean;
  /** Whether a place outside the folder, all links followed, may be read. */
  mayRead(real: URI): boolean;
  /** The folder of another project in which a place lies, all links followed; undefined where it lies in none. */
  otherProjectAround(real: URI, isFile: boolean): Promise<URI | undefined>;
}

/**
 * Collects the files of a project, and finds the folders in it that are projects of their own. Folders that begin with a
 * dot and `node_modules` are left out. Links are followed last, to places that were not read yet.
 */
export async function scanFolder(root: URI, scan: FolderScan): Promise<ScannedFolder> {
  const scanner = new FolderScanner(root, scan);
  await scanner.scan();
  const files = scanner.files.sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
  const { leftOut, nested, linked, hasDeadLinks, findings } = scanner;
  return { files, leftOut, nested, linked, hasDeadLinks, findings };
}

/** Whether a folder is looked into at all. */
export function isScanned(folderName: string): boolean {
  return !folderName.startsWith('.') && folderName !== 'node_modules';
}

/** Whether a file is one of a model by its name: on some disks `A.GOVARCH` is `a.govarch`. */
export function isModelFile({ path }: URI): boolean {
  return /\.govarch$/i.test(path);
}

class FolderScanner {
  readonly files: ScannedFile[] = [];
  readonly leftOut: URI[] = [];
  readonly nested: URI[] = [];
  readonly linked: ReadPlace[] = [];
  hasDeadLinks = false;
  readonly findings: Finding[] = [];
  /** Folders and files that were read, all links followed. */
  private readonly visited = new Set<string>();
  private readonly links: LinkedFileSystemNode[] = [];

  constructor(
    private readonly root: URI,
    private readonly context: FolderScan,
  ) {}

  async scan(): Promise<void> {
    await this.visit(this.root, await realPathOf(this.context.provider, this.root));
    // Links in folders that links lead to are added meanwhile.
    for (const link of this.links) {
      await this.follow(link);
    }
  }

  private async visit(folder: URI, real: URI): Promise<void> {
    if (!this.context.budget.takeFolder()) {
      return;
    }
    const entries = await this.entriesOf(folder);
    if (folder !== this.root && (entries.some(({ uri }) => this.isConfig(uri)) || this.context.hasOpenConfig(folder))) {
      this.nested.push(folder);
      return;
    }
    this.visited.add(real.toString());
    if (this.context.budget.takeEntries(entries.length)) {
      for (const entry of entries) {
        await this.visitEntry(entry, real);
      }
    }
  }

  private async visitEntry(entry: LinkedFileSystemNode, realFolder: URI): Promise<void> {
    const name = UriUtils.basename(entry.uri);
    if (!entry.isFile && !entry.isDirectory) {
      this.hasDeadLinks ||= entry.isLink === true;
      this.reportNoFile(entry.uri);
    } else if (entry.isLink) {
      this.links.push(entry);
    } else if (entry.isFile) {
      this.addFile(entry.uri, UriUtils.joinPath(realFolder, name));
    } else if (isScanned(name)) {
      await this.visit(entry.uri, UriUtils.joinPath(realFolder, name));
    }
  }

  private async follow(link: LinkedFileSystemNode): Promise<void> {
    if (link.isDirectory ? !isScanned(UriUtils.basename(link.uri)) : !this.includes(link.uri)) {
      return;
    }
    const real = await realPathOf(this.context.provider, link.uri);
    if (this.visited.has(real.toString()) || this.holdsVisited(real)) {
      this.report(messageOf(messages.linkLoop, [shownPath(link.uri, this.context.provider)]), link.uri);
    } else if (!this.context.mayRead(real)) {
      this.report(messageOf(messages.linkOutside, [shownPath(link.uri, this.context.provider)]), link.uri);
    } else {
      // What becomes of the place concerns the project, read or not.
      this.linked.push({ uri: real, isFile: link.isFile });
      const other = await this.context.otherProjectAround(real, link.isFile);
      if (other) {
        this.reportOtherProject(link, other);
      } else {
        await this.read(link, real);
      }
    }
  }

  /** What another project says is its own: that may be written under other marks, and is not to be written with this one. */
  private reportOtherProject(link: LinkedFileSystemNode, other: URI): void {
    const isMeant = this.includes(link.isFile ? link.uri : UriUtils.joinPath(link.uri, 'mau.govarch'));
    if (isMeant) {
      const { provider } = this.context;
      const message = messageOf(messages.linkIntoProject, [shownPath(link.uri, provider), shownPath(other, provider)]);
      this.report(message, link.uri);
    }
  }

  private async read(link: LinkedFileSystemNode, real: URI): Promise<void> {
    if (link.isDirectory) {
      await this.visit(link.uri, real);
    } else {
      this.addFile(link.uri, real);
    }
  }

  /** Whether something that was read lies in a folder: going into it would come back here. */
  private holdsVisited(folder: URI): boolean {
    return [...this.visited].some((visited) => isInside(visited, folder.toString()));
  }

  private addFile(file: URI, real: URI): void {
    if (this.includes(file)) {
      this.files.push({ uri: file, real: real.toString() });
      this.visited.add(real.toString());
    } else if (isModelFile(file)) {
      this.leftOut.push(file);
    }
  }

  private includes(file: URI): boolean {
    return this.context.includes(relativePath(this.root, file));
  }

  /** A broken link or a pipe with the name of a model's file: its author expects it to be read. */
  private reportNoFile(uri: URI): void {
    if (this.includes(uri) || this.isConfig(uri)) {
      this.reportUnreadable(uri, NO_FILE);
    }
  }

  private isConfig(uri: URI): boolean {
    return isConfigFile(uri, this.context.provider);
  }

  private async entriesOf(folder: URI): Promise<LinkedFileSystemNode[]> {
    try {
      const entries: LinkedFileSystemNode[] = await this.context.provider.readDirectory(folder);
      return entries.sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
    } catch (error) {
      this.reportUnreadable(folder, reasonOf(error));
      return [];
    }
  }

  private reportUnreadable(uri: URI, reason: Localized): void {
    this.report(messageOf(messages.unreadable, [shownPath(uri, this.context.provider), reason]), uri);
  }

  private report(message: Parameters<typeof findingAt>[0], uri: URI): void {
    this.findings.push(findingAt(message, uri.toString(), 0, 0));
  }
}

/** Whether a file is the `govarch.json` of its folder: on some disks `GovArch.json` is. */
export function isConfigFile(uri: URI, provider: FileSystemProvider): boolean {
  const name = UriUtils.basename(uri);
  return (ignoresCase(provider) ? foldedName(name) : name) === CONFIG_FILE;
}

/** The place that a path leads to when all links on it are followed; the path itself where it leads nowhere. */
export async function realPathOf(provider: FileSystemProvider, uri: URI): Promise<URI> {
  if (!isLinkAware(provider)) {
    return uri;
  }
  try {
    return await provider.realPath(uri);
  } catch {
    return uri;
  }
}

/** Whether a file or folder lies in a folder or below it; both as URIs. */
export function isInside(file: string, folder: string): boolean {
  return file.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** Path of a file inside a folder, with `/` between its parts. */
export function relativePath(folder: URI, file: URI): string {
  return UriUtils.relative(folder, file);
}
