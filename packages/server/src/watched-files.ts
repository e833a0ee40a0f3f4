import type { ReadPlace } from '@govarch/language/workspace';
import { UriUtils } from 'langium';
import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode-languageserver';

/** The files that a project is made of, those in which its long texts may stand, and folders. */
const PATTERNS = ['**/*.{govarch,GOVARCH}', '**/govarch.json', '**/*.{md,MD,markdown}', '**/'];

/** Asks a client to tell what changes on disk: in the folders that it opened, and wherever else projects read. */
export class WatchedFiles {
  private canRegister = false;
  private knowsBases = false;
  /** The places outside of all folders that the client was asked for last. */
  private asked = '[]';
  private registration: Disposable | undefined;
  /** Settled when the client has answered everything so far. */
  private answered: Promise<void> = Promise.resolve();

  constructor(
    private readonly connection: () => Connection | undefined,
    private readonly failed: (error: unknown) => void,
  ) {}

  initialize({ workspace }: ClientCapabilities): void {
    const ability = workspace?.didChangeWatchedFiles;
    this.canRegister = ability?.dynamicRegistration === true;
    this.knowsBases = this.canRegister && ability?.relativePatternSupport === true;
  }

  /** Asks for the opened folders: clients look for a pattern without a base in those. */
  watchOpened(): void {
    if (this.canRegister) {
      this.register(PATTERNS.map((globPattern) => ({ globPattern }))).catch(this.failed);
    }
  }

  /** Asks for places outside the opened folders in place of those before. */
  watchOutside(places: readonly ReadPlace[]): void {
    const watchers = places.flatMap(watchersOf);
    const asked = JSON.stringify(watchers);
    if (this.knowsBases && asked !== this.asked) {
      this.asked = asked;
      this.answered = this.answered.then(() => this.replace(watchers)).catch(this.failed);
    }
  }

  /** What is asked for still is never left unwatched in between. */
  private async replace(watchers: FileSystemWatcher[]): Promise<void> {
    const before = this.registration;
    this.registration = watchers.length > 0 ? await this.register(watchers) : undefined;
    before?.dispose();
  }

  private async register(watchers: FileSystemWatcher[]): Promise<Disposable | undefined> {
    return this.connection()?.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}

function watchersOf({ uri, isFile }: ReadPlace): FileSystemWatcher[] {
  const baseUri = (isFile ? UriUtils.dirname(uri) : uri).toString();
  const patterns = isFile ? [literal(UriUtils.basename(uri))] : PATTERNS;
  return patterns.map((pattern) => ({ globPattern: { baseUri, pattern } }));
}

/** A pattern for a name: the protocol has no way to write a sign of patterns that stands for itself. */
function literal(name: string): string {
  return name.replace(/[*?{}[\]]/g, '?');
}
