import type { IsoDate } from '@govarch/model/model';
import { FileChangeType } from 'vscode-languageserver';
import type { Follower, UserSettings, WorldState } from './workspace-state.js';

/** The disk, the editor and its window while things happen, all of which a follower is told. */
export class World implements WorldState {
  readonly disk: Map<string, string>;
  readonly links: Map<string, string>;
  readonly open: Map<string, string>;
  folders: readonly string[];
  trusted: boolean;
  settings: UserSettings;
  date: IsoDate;
  readonly diagrams: WorldState['diagrams'];

  constructor(
    readonly follower: Follower,
    beginning: WorldState,
  ) {
    this.disk = new Map(beginning.disk);
    this.links = new Map(beginning.links);
    this.open = new Map(beginning.open);
    this.folders = beginning.folders;
    this.trusted = beginning.trusted;
    this.settings = beginning.settings;
    this.date = beginning.date;
    this.diagrams = beginning.diagrams;
  }

  /** Files by other paths, which lead over a link, with their texts: an editor may open them there. */
  filesThroughLinks(): [string, string][] {
    return [...this.links].flatMap(([link, target]) =>
      entriesIn(this.disk, target).map(([file, text]): [string, string] => [link + file.slice(target.length), text]),
    );
  }

  /** Where a file lies when the links on the way are followed. */
  private placeOf(path: string): string {
    const link = [...this.links.keys()].find((place) => path === place || path.startsWith(`${place}/`));
    return link === undefined ? path : this.placeOf(this.links.get(link)! + path.slice(link.length));
  }

  /** Writes a file by any path, where one can be; watchers tell where it lies. */
  async write(shown: string, text: string): Promise<void> {
    const path = this.placeOf(shown);
    if (this.isFolder(path) || [...this.disk.keys()].some((file) => path.startsWith(`${file}/`))) {
      return;
    }
    const type = this.disk.has(path) ? FileChangeType.Changed : FileChangeType.Created;
    this.disk.set(path, text);
    await this.follower.write(path, text);
    await this.follower.watched([{ path, type }]);
  }

  private isFolder(path: string): boolean {
    return [...this.disk.keys(), ...this.links.keys()].some((entry) => entry.startsWith(`${path}/`));
  }

  /** Makes a link where there is nothing; one that is there is removed. */
  async link(path: string, target: string): Promise<void> {
    if (this.links.has(path)) {
      await this.remove(path);
    } else if (!this.disk.has(path) && !this.isFolder(path)) {
      this.links.set(path, target);
      await this.follower.link(path, target);
      await this.follower.watched([{ path, type: FileChangeType.Created }]);
    }
  }

  /** Deletes a file, a link, or a folder: of that, editors tell only the folder itself. */
  async remove(path: string): Promise<void> {
    const files = entriesIn(this.disk, path);
    const links = entriesIn(this.links, path);
    for (const [file] of files) {
      this.disk.delete(file);
    }
    for (const [link] of links) {
      this.links.delete(link);
    }
    if (files.length + links.length > 0) {
      await this.follower.remove(path);
      await this.follower.watched([{ path, type: FileChangeType.Deleted }]);
    }
  }

  async rename(from: string, to: string): Promise<void> {
    const files = entriesIn(this.disk, from);
    const links = entriesIn(this.links, from);
    const isNothing = files.length + links.length === 0;
    if (isNothing || from === to || to.startsWith(`${from}/`) || from.startsWith(`${to}/`)) {
      return;
    }
    await this.remove(to);
    for (const [file, text] of files) {
      this.disk.delete(file);
      this.disk.set(to + file.slice(from.length), text);
      await this.follower.write(to + file.slice(from.length), text);
    }
    for (const [link, target] of links) {
      this.links.delete(link);
      this.links.set(to + link.slice(from.length), target);
      await this.follower.link(to + link.slice(from.length), target);
    }
    await this.follower.remove(from);
    await this.follower.watched([
      { path: from, type: FileChangeType.Deleted },
      { path: to, type: FileChangeType.Created },
    ]);
  }

  async edit(document: string, text: string): Promise<void> {
    const isOpen = this.open.has(document);
    this.open.set(document, text);
    await (isOpen ? this.follower.changed(document, text) : this.follower.opened(document, text));
  }

  async close(document: string): Promise<void> {
    if (this.open.delete(document)) {
      await this.follower.closed(document);
    }
  }

  async set(settings: Partial<UserSettings>): Promise<void> {
    this.settings = { ...this.settings, ...settings };
    await this.follower.settings(this.settings);
  }
}

/** What lies at a path or below it. */
function entriesIn(entries: ReadonlyMap<string, string>, path: string): [string, string][] {
  return [...entries].filter(([entry]) => entry === path || entry.startsWith(`${path}/`));
}
