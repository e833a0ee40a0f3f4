import type { Finding, Origin } from '@govarch/model/finding';
import type { Attribute, DocumentContribution } from '@govarch/model/model';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { type FileSystemProvider, type TextDocument, URI, UriUtils } from 'langium';
import { files as messages } from '../findings/catalogue-files.js';
import { messageOf, type StructuralMessage } from '../findings/message.js';
import { findingAt } from '../validation/finding-at.js';
import { keyOfPlace, placeFrom } from './disk-names.js';
import { isInside, isScanned, type ReadPlace, realPathOf, relativePath } from './folder-scan.js';
import { ScanBudget } from './scan-budget.js';
import { type LinkedFileSystemNode, NO_FILE, type ReadBytes, readBytes, type TextFault } from './text-reader.js';

/** A chapter of 250 pages has less. */
const MOST_BYTES = 1_000_000;

const MARKDOWN = /\.(?:md|markdown)$/i;

/** How much is looked through to offer files: who types a path does not wait. */
const LOOKED_THROUGH = { folders: 200, entries: 2_000, milliseconds: 300 };

/** The kinds of the language whose elements may name a text file. */
const KINDS = new Set(
  coreVocabulary
    .attribute('text-file')
    .usages.flatMap(({ on }) => on.flatMap((kind) => [...coreVocabulary.kindsIn(kind)])),
);

/** A text file that a document names, as far as it is known. */
interface NamedFile {
  /** As it is written. */
  readonly path: string;
  /** The statements that name it. */
  origins: readonly Origin[];
  /** Undefined until it is read. */
  state: FileState | undefined;
  /** Whether something happened to it since it was read. */
  isOutdated: boolean;
}

interface FileState {
  /** Its place and that to which links lead from there, as far as they may be looked at. */
  readonly places: readonly URI[];
  readonly text?: string;
  readonly problem?: StructuralMessage;
}

/** Where text files belong, and what an editor shows of them. */
export interface TextFileContext {
  /** The folder of the project of a document, to which its text files are confined. */
  rootOf(document: string): URI | undefined;
  /** The texts that an editor shows: they count as they are there, saved or not. */
  shown(): Iterable<TextDocument>;
}

/** Whether a file is Markdown by its name. */
export function isMarkdown(name: string): boolean {
  return MARKDOWN.test(name);
}

/**
 * The Markdown files that documents name for their long texts. They are read after the documents of a build, once, and
 * again when something happens to them or the document moves to another project.
 */
export class TextFiles {
  /** By document, then by path. */
  private readonly named = new Map<string, ReadonlyMap<string, NamedFile>>();
  private readonly roots = new Map<string, string | undefined>();

  constructor(
    private readonly provider: FileSystemProvider,
    private readonly context: TextFileContext,
  ) {}

  /** Takes in what a document names now. */
  note({ document, elements, extensions }: DocumentContribution): void {
    const before = this.named.get(document);
    const now = new Map<string, NamedFile>();
    const add = ({ id, values, origin }: Attribute): void => {
      for (const value of id === 'text-file' ? values : []) {
        if (value.type === 'file') {
          const known = now.get(value.path) ?? { ...(before?.get(value.path) ?? unread(value.path)), origins: [] };
          known.origins = [...known.origins, origin];
          now.set(value.path, known);
        }
      }
    };
    for (const { base, attributes } of elements) {
      if (KINDS.has(base)) {
        attributes.forEach(add);
      }
    }
    for (const { attributes } of extensions) {
      attributes.forEach(add);
    }
    if (now.size > 0) {
      this.named.set(document, now);
    } else {
      this.forget(document);
    }
  }

  forget(document: string): void {
    this.named.delete(document);
    this.roots.delete(document);
  }

  /** Whether a place is that of a text file and nothing else: what happens there changes no project. */
  isTextFile(place: URI): boolean {
    const key = this.keyOf(place);
    return (
      isMarkdown(place.path) && this.allStates().some(({ places }) => places.some((uri) => this.keyOf(uri) === key))
    );
  }

  /** Whether what happens at a place may change what is known of text files: links may lead to it from one that was not read. */
  concerns(place: URI): boolean {
    return this.isTextFile(place) || this.allStates().some(({ problem }) => problem !== undefined);
  }

  /**
   * What is at a place, or in it, is to be read again; where something came or went, also what could not be read: links
   * may lead there.
   */
  outdate(place: URI, mayBeNew: boolean): void {
    const key = this.keyOf(place);
    for (const files of this.named.values()) {
      for (const file of files.values()) {
        if (mayBeNew && file.state?.problem) {
          file.isOutdated = true;
        } else if (file.state?.places.some((uri) => this.keyOf(uri) === key || isInside(this.keyOf(uri), key))) {
          file.isOutdated = true;
        }
      }
    }
  }

  /** The documents, or whether it is this one, that name something that is to be read. */
  unread(only?: string): readonly string[] {
    const documents = only === undefined ? [...this.named.keys()] : this.named.has(only) ? [only] : [];
    return documents.filter(
      (document) =>
        this.isMoved(document) ||
        [...this.named.get(document)!.values()].some(({ state, isOutdated }) => state === undefined || isOutdated),
    );
  }

  /** Reads what is to be read of the files that a document names. */
  async read(document: string): Promise<void> {
    const isMoved = this.isMoved(document);
    const root = this.context.rootOf(document);
    this.roots.set(document, root?.toString());
    for (const file of this.named.get(document)?.values() ?? []) {
      if (file.state === undefined || file.isOutdated || isMoved) {
        file.isOutdated = false;
        file.state = await this.stateOf(document, file.path, root);
      }
    }
  }

  private isMoved(document: string): boolean {
    return this.roots.has(document) && this.roots.get(document) !== this.context.rootOf(document)?.toString();
  }

  /** The texts of the files that a document names and that could be read, by their paths. */
  textsOf(document: string): ReadonlyMap<string, string> {
    const texts = new Map<string, string>();
    for (const { path, state } of this.named.get(document)?.values() ?? []) {
      if (state?.text !== undefined) {
        texts.set(path, state.text);
      }
    }
    return texts;
  }

  findingsOf(document: string): readonly Finding[] {
    return [...(this.named.get(document)?.values() ?? [])].flatMap(({ origins, state }) => {
      const problem = state?.problem;
      return problem ? origins.map(({ start, end }) => findingAt(problem, document, start, end)) : [];
    });
  }

  documents(): Iterable<string> {
    return this.named.keys();
  }

  /** What the texts are read from, or would be if it were there. */
  get places(): readonly ReadPlace[] {
    const uris = new Map(this.allStates().flatMap(({ places }) => places.map((uri) => [uri.toString(), uri] as const)));
    return [...uris.values()].map((uri) => ({ uri, isFile: true }));
  }

  /** Where a path that a document names leads to; undefined where it leads out of the project, or nowhere. */
  placeOf(document: string, path: string): URI | undefined {
    const { text, places } = this.named.get(document)?.get(path)?.state ?? {};
    return text === undefined ? undefined : places?.[0];
  }

  /** The Markdown files in and below the folder of a document, as the document would name them; some, where there are many. */
  async namesFor(document: string): Promise<readonly string[]> {
    const root = this.context.rootOf(document);
    const folder = UriUtils.dirname(URI.parse(document));
    const isIn = root && (this.keyOf(folder) === this.keyOf(root) || isInside(this.keyOf(folder), this.keyOf(root)));
    return isIn
      ? (await this.markdownIn(folder, new ScanBudget(LOOKED_THROUGH))).map((uri) => relativePath(folder, uri))
      : [];
  }

  private async markdownIn(folder: URI, budget: ScanBudget): Promise<readonly URI[]> {
    if (!budget.takeFolder()) {
      return [];
    }
    const entries: LinkedFileSystemNode[] = await this.provider.readDirectory(folder).catch(() => []);
    if (!budget.takeEntries(entries.length)) {
      return [];
    }
    const found: URI[] = [];
    for (const { uri, isFile, isDirectory, isLink } of entries) {
      if (isFile && isMarkdown(uri.path)) {
        found.push(uri);
      } else if (isDirectory && !isLink && isScanned(UriUtils.basename(uri))) {
        found.push(...(await this.markdownIn(uri, budget)));
      }
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  private async stateOf(document: string, path: string, root: URI | undefined): Promise<FileState> {
    const place = placeFrom(UriUtils.dirname(URI.parse(document)), path);
    const failed = (problem: StructuralMessage, ...places: URI[]): FileState => ({ places, problem });
    if (path.trim() === '') {
      return failed(messageOf(messages.noPath, []));
    }
    if (!root || !this.isBelow(place, root)) {
      return failed(messageOf(messages.outside, [path]));
    }
    if (!isMarkdown(place.path)) {
      return failed(messageOf(messages.notMarkdown, [path]));
    }
    // Only what lies in the project by its name is looked at: a path may name a server of somebody else.
    const real = await realPathOf(this.provider, place);
    if (!this.isBelow(real, await realPathOf(this.provider, root)) && !this.isBelow(real, root)) {
      return failed(messageOf(messages.outside, [path]), place);
    }
    if (await this.isNoFile(real)) {
      return failed(messageOf(messages.unreadable, [path, NO_FILE]), place, real);
    }
    const { text, fault } = this.shownText(place, real) ?? (await readBytes(this.provider, real, MOST_BYTES));
    return fault
      ? failed(messageOfFault(fault, path), place, real)
      : { places: [place, real], text: text.replaceAll('\r\n', '\n') };
  }

  /** The text as an editor shows it at one of these places, if it does. */
  private shownText(...places: readonly URI[]): ReadBytes | undefined {
    const keys = new Set(places.map((uri) => this.keyOf(uri)));
    for (const document of this.context.shown()) {
      if (isMarkdown(document.uri) && keys.has(this.keyOf(URI.parse(document.uri)))) {
        const text = document.getText();
        return text.length > MOST_BYTES ? { text: '', fault: { type: 'too-large', maximum: MOST_BYTES } } : { text };
      }
    }
    return undefined;
  }

  /** Reading a pipe would wait for somebody to write into it. */
  private async isNoFile(uri: URI): Promise<boolean> {
    const node = await this.provider.stat(uri).catch(() => undefined);
    return node?.isFile === false;
  }

  private isBelow(place: URI, root: URI): boolean {
    return isInside(this.keyOf(place), this.keyOf(root));
  }

  private keyOf(uri: URI): string {
    return keyOfPlace(uri, this.provider);
  }

  private allStates(): FileState[] {
    return [...this.named.values()].flatMap((files) => [...files.values()].flatMap(({ state }) => state ?? []));
  }
}

function unread(path: string): NamedFile {
  return { path, origins: [], state: undefined, isOutdated: false };
}

function messageOfFault(fault: TextFault, path: string): StructuralMessage {
  switch (fault.type) {
    case 'missing':
      return messageOf(messages.missing, [path]);
    case 'too-large':
      return messageOf(messages.tooLarge, [path, fault.maximum / 1_000_000]);
    case 'unreadable':
      return messageOf(messages.unreadable, [path, fault.reason]);
    default:
      return messageOf(messages.notUtf8, [path]);
  }
}
