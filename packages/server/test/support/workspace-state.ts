import type { IsoDate } from '@govarch/model/model';
import type { Language } from '@govarch/model/vocabulary';
import type { FileChangeType } from 'vscode-languageserver';
import type { Drawing, OpenDiagram } from './diagram-clients.js';

/** Before the names of texts that lie in no folder. */
export const UNTITLED = 'untitled:';

/** What the user sets in the editor; undefined leaves it to the project. */
export interface UserSettings {
  readonly language: Language | undefined;
  readonly lawDate: IsoDate | undefined;
}

/** What a follower finds when it starts. Paths are relative to a common folder. */
export interface WorldState {
  readonly disk: ReadonlyMap<string, string>;
  /** Where symbolic links lead to, by their own paths. */
  readonly links: ReadonlyMap<string, string>;
  /** Texts in an editor, by path, or by name after {@link UNTITLED}. */
  readonly open: ReadonlyMap<string, string>;
  readonly folders: readonly string[];
  readonly trusted: boolean;
  readonly settings: UserSettings;
  readonly date: IsoDate;
  readonly diagrams: readonly OpenDiagram[];
}

/** The side that is told what happens, and shows what follows from it. */
export interface Follower {
  write(path: string, text: string): Promise<void>;
  link(path: string, target: string): Promise<void>;
  /** Removes a file, a link, or a folder. */
  remove(path: string): Promise<void>;
  opened(document: string, text: string): Promise<void>;
  changed(document: string, text: string): Promise<void>;
  closed(document: string): Promise<void>;
  watched(changes: readonly { readonly path: string; readonly type: FileChangeType }[]): Promise<void>;
  folders(folders: readonly string[]): Promise<void>;
  trusted(trusted: boolean): Promise<void>;
  settings(settings: UserSettings): Promise<void>;
  date(date: IsoDate): Promise<void>;
  /** Switches one of the diagrams to one of the views that it offers. */
  switchView(which: number, offer: number): Promise<void>;
  /** Settled when all of that is taken in. */
  settled(): Promise<void>;
  /** Everything that it shows but the diagrams. */
  shown(): Promise<string>;
  /** What the diagrams show that were open when it started. */
  drawings(): readonly Drawing[];
  stop(): Promise<void>;
}
