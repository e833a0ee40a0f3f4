import type { GovArchSharedEditorServices } from '@govarch/language/editor-services';
import { isMarkdown } from '@govarch/language/workspace';
import { type Disposable, Emitter, URI } from 'langium';
import type { DocumentUpdateHandler } from 'langium/lsp';
import { type DidChangeWatchedFilesParams, FileChangeType, type TextDocumentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { WatchedFiles } from './watched-files.js';

/** Milliseconds without another file event after which files are looked at again. */
const FILE_EVENT_DELAY = 50;
/** Files are looked at again after this many delays even while events go on. */
const MOST_DELAYS = 10;

export interface DocumentUpdateOptions {
  /** Hears of errors of ours. */
  failed(error: unknown): void;
  /** Milliseconds to wait for more file events, which come in bursts; 50 unless given. */
  readonly fileEventDelay?: number;
}

/**
 * Tells the workspace at which places something happened: when the author types, when files change on disk, when folders
 * come and go. What happens in a burst is taken together, and a build that is overtaken is cancelled. Typing waits only
 * for what has arrived already; requests wait until the build takes in what was told before them.
 */
export class GovArchDocumentUpdateHandler implements DocumentUpdateHandler {
  private readonly watchedFiles = new Emitter<DidChangeWatchedFilesParams>();
  private readonly watched: WatchedFiles;
  private readonly pending = new Places();
  /** What happened on disk and waits for more of it. */
  private readonly onDisk = new Places();
  private timer: NodeJS.Timeout | undefined;
  private firstEvent = 0;
  /** Tells those who wait that the next build has taken in what is pending; undefined while nothing is. */
  private begun: (() => void) | undefined;
  private arrivals = 0;
  private running = 0;
  private idle: (() => void)[] = [];

  constructor(
    private readonly services: GovArchSharedEditorServices,
    private readonly options: DocumentUpdateOptions,
  ) {
    const { LanguageServer } = services.lsp;
    const watched = new WatchedFiles(() => services.lsp.Connection, options.failed);
    this.watched = watched;
    LanguageServer.onInitialize(({ capabilities }) => watched.initialize(capabilities));
    LanguageServer.onInitialized(() => watched.watchOpened());
  }

  didChangeContent({ document }: TextDocumentChangeEvent<TextDocument>): void {
    if (!isMarkdown(document.uri)) {
      this.pending.changed.add(document.uri);
      this.lookAgain();
    } else {
      this.textFileChanged(document.uri);
    }
  }

  /** The text on disk counts again, if there is one. */
  didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
    if (!isMarkdown(document.uri)) {
      this.pending.deleted.add(document.uri);
      this.lookAgain();
    } else {
      this.textFileChanged(document.uri);
    }
  }

  /** Most Markdown that people write is no text of a chapter, and concerns no model. */
  private textFileChanged(uri: string): void {
    if (this.services.workspace.ModelWorkspace.isTextFile(URI.parse(uri))) {
      this.pending.changed.add(uri);
      this.lookAgain();
    }
  }

  didChangeWatchedFiles(params: DidChangeWatchedFilesParams): void {
    this.watchedFiles.fire(params);
    for (const { uri, type } of params.changes) {
      if (type !== FileChangeType.Changed) {
        this.onDisk.deleted.add(URI.parse(uri).toString());
      } else if (/\.govarch$|\/govarch\.json$/i.test(uri) || this.isRead(uri)) {
        this.onDisk.changed.add(URI.parse(uri).toString());
      }
    }
    if (this.onDisk.size > 0) {
      this.waitForMore();
    }
  }

  /** Whether a file is read over a link that has another name, or for the text of a chapter. */
  private isRead(file: string): boolean {
    const place = URI.parse(file);
    const { ModelWorkspace: workspace } = this.services.workspace;
    return (
      workspace.concernsTextFiles(place) ||
      workspace.placesOutside.some(({ uri, isFile }) => isFile && uri.toString() === place.toString())
    );
  }

  onWatchedFilesChange(callback: (params: DidChangeWatchedFilesParams) => void): Disposable {
    return this.watchedFiles.event(callback);
  }

  /** Brings the workspace up to date with all that was told to it. */
  lookAgain(): void {
    this.arrivals++;
    if (!this.begun) {
      this.begun = this.services.workspace.DocumentBuilder.expectUpdate();
      this.running++;
      this.build(this.begun)
        .catch((error: unknown) => this.options.failed(error))
        .finally(() => this.ended());
    }
  }

  /** What lies outside the opened folders and is read by now is to be followed too. */
  planned(): void {
    this.watched.watchOutside(this.services.workspace.ModelWorkspace.placesOutside);
  }

  /** Settled when everything that happened is taken in. */
  settled(): Promise<void> {
    if (this.running === 0 && !this.timer) {
      return Promise.resolve();
    }
    return new Promise((resolve) => this.idle.push(resolve));
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.watchedFiles.dispose();
  }

  private async build(begun: () => void): Promise<void> {
    try {
      const { WorkspaceManager, WorkspaceLock, DocumentBuilder } = this.services.workspace;
      await WorkspaceManager.ready;
      await this.quiet();
      this.begun = undefined;
      const { changed, deleted } = this.pending.take();
      await WorkspaceLock.write(async (token) => {
        const marked = DocumentBuilder.onUpdate(begun);
        try {
          await DocumentBuilder.update(changed, deleted, token);
        } finally {
          marked.dispose();
          this.planned();
        }
      });
    } finally {
      begun();
    }
  }

  private ended(): void {
    this.running--;
    if (this.running === 0 && !this.timer) {
      for (const resolve of this.idle.splice(0)) {
        resolve();
      }
    }
  }

  /** Waits until no message is left of those that have arrived: each is handled in a turn of its own. */
  private async quiet(): Promise<void> {
    for (let seen = -1; seen !== this.arrivals; ) {
      seen = this.arrivals;
      await turn();
      await turn();
    }
  }

  private waitForMore(): void {
    const delay = this.options.fileEventDelay ?? FILE_EVENT_DELAY;
    const now = Date.now();
    this.firstEvent = this.timer ? this.firstEvent : now;
    clearTimeout(this.timer);
    const left = this.firstEvent + MOST_DELAYS * delay - now;
    this.timer = setTimeout(() => this.lookOnDisk(), Math.max(0, Math.min(delay, left)));
  }

  private lookOnDisk(): void {
    this.timer = undefined;
    this.pending.addAll(this.onDisk);
    this.lookAgain();
  }
}

/** Places where something happened, by URI. */
class Places {
  /** Where a text may be another. */
  readonly changed = new Set<string>();
  /** Where nothing may be left, or something else. */
  readonly deleted = new Set<string>();

  get size(): number {
    return this.changed.size + this.deleted.size;
  }

  addAll(other: Places): void {
    for (const uri of other.changed) {
      this.changed.add(uri);
    }
    for (const uri of other.deleted) {
      this.deleted.add(uri);
    }
    other.clear();
  }

  take(): { readonly changed: URI[]; readonly deleted: URI[] } {
    const toUris = (uris: Iterable<string>): URI[] => [...uris].map((uri) => URI.parse(uri));
    const places = { changed: toUris(this.changed), deleted: toUris(this.deleted) };
    this.clear();
    return places;
  }

  private clear(): void {
    this.changed.clear();
    this.deleted.clear();
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
