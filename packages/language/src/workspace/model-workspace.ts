import type { WorkCounters } from '@govarch/model/counters';
import type { ModelEdit } from '@govarch/model/edits';
import type { Finding, Origin } from '@govarch/model/finding';
import type { ArchitectureModel, AsOfDates, ModelChange } from '@govarch/model/model';
import type { Disposable, URI } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { WrittenEdits } from '../edits/edit-context.js';
import type { ReadPlace } from './folder-scan.js';
import type { RestrictionsFound } from './restriction-search.js';

export type { WrittenEdits } from '../edits/edit-context.js';
export type { TextChange, TextChanges } from '../edits/text-change.js';
export { type DiskAwareFileSystemProvider, foldedName } from './disk-names.js';
export type { ReadPlace } from './folder-scan.js';
export type { PackAwareFileSystemProvider } from './framework-packs.js';
export type { RestrictionsFound } from './restriction-search.js';
export { isMarkdown } from './text-files.js';
export type { LinkAwareFileSystemProvider, LinkedFileSystemNode } from './text-reader.js';

/** What a build of the workspace did. */
export interface WorkspaceUpdate {
  readonly change: ModelChange;
  /** URIs of the documents whose structural findings may differ from before. */
  readonly findings: ReadonlySet<string>;
}

/** A rule that a project's `govarch.json` sets, whether or not there is such a rule. */
export interface RuleSetting {
  readonly id: string;
  /** Where the id stands. */
  readonly origin: Origin;
}

/** Follows the search for the files of projects. */
export interface ScanObserver {
  /** Whether the user has had enough of it. */
  isStopped(): boolean;
  /** Hears how many folders were looked through. */
  progress(folders: number): void;
  /** The search is over. */
  ended(): void;
}

/** The projects that are open, their model, and what is structurally wrong with them. */
export interface ModelWorkspace {
  readonly model: ArchitectureModel;
  readonly counters: WorkCounters;
  /** Loads the projects in these folders (and files) with their dependencies; resolves when the model is complete. */
  open(paths: readonly URI[]): Promise<void>;
  /** Says which folders are open from the next build on, and no others. */
  setOpened(paths: readonly URI[]): void;
  /**
   * Says whether projects may read what lies outside the opened folders, from the next build on: their dependencies, and
   * what links lead to. They may unless told otherwise.
   */
  setTrusted(trusted: boolean): void;
  /** Says at which day each project is looked at: its elements are called as they are on that day. */
  setDates(asOfOf: AsOfDates): void;
  /** Names of the projects opened by name; the others are dependencies. */
  readonly openedProjects: ReadonlySet<string>;
  /** What is read outside the opened folders, or would be if it were there; what changes there changes the projects. */
  readonly placesOutside: readonly ReadPlace[];
  /** The text files that documents name, where they are or would be: what changes there changes what is found. */
  readonly textFilePlaces: readonly ReadPlace[];
  /** Whether a place is that of a text file that a document names. */
  isTextFile(place: URI): boolean;
  /** Whether what happens at a place may change what is known of text files. */
  concernsTextFiles(place: URI): boolean;
  /** The text file that a document names by a path; undefined where it could not be read. */
  textFileOf(document: string, path: string): URI | undefined;
  /** Paths of the text files that a document could name; some of them where there are many. */
  textFilesFor(document: string): Promise<readonly string[]>;
  /** Whether a project is the pack of a framework that ships with GovArch. */
  isShipped(project: string): boolean;
  /** Documents of a project, sorted. */
  documentsOf(project: string): readonly string[];
  projectOf(document: string): string | undefined;
  /** The project whose `govarch.json` a document is. */
  configuredProjectOf(document: string): string | undefined;
  /** The document that stands for a project: its `govarch.json`, else its folder. */
  placeOf(project: string): string | undefined;
  /** The rules that the `govarch.json` of a project sets, in its order; none where the project has no such file. */
  ruleSettingsOf(project: string): readonly RuleSetting[];
  /** Structural findings of a document: syntax, names, vocabulary. Also of `govarch.json`. */
  findingsOf(document: string): readonly Finding[];
  /** All documents that have structural findings. */
  documentsWithFindings(): Iterable<string>;
  /**
   * The marks as restricted, also those that were not understood, belong to nothing, or stand in files that a project
   * leaves out. What is wrong with them is among the findings.
   */
  readonly restrictions: RestrictionsFound;
  /** Whether the document's text has syntax errors now, so that what is drawn of it may lag behind. */
  hasSyntaxErrors(document: string): boolean;
  /** Edits of the model as changes of the texts that say it, in the style of each file; nothing is changed by this. */
  written(edits: readonly ModelEdit[]): WrittenEdits;
  onUpdate(listener: (update: WorkspaceUpdate) => void): Disposable;
  /** Zero-based lines and UTF-16 columns of a place. */
  rangeOf(origin: Origin): Range;
}
