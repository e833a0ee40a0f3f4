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

  async write(path: string, text: string): Promise<void> {
    const type = this.disk.has(path) ? FileChangeType.Changed : FileChangeType.Created;
    this.disk.set(path, text);
    await this.follower.write(path, text);
    await this.follower.watched([{ path, type }]);
  }

  /** Makes a link where there is none; elsewhere the link is removed. */
  async link(path: string, target: string): Promise<void> {
    if (this.links.has(path)) {
      await this.remove(path);
    } else {
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
