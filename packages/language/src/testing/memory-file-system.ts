import { type FileSystemNode, type FileSystemProvider, URI, UriUtils } from 'langium';
import { type DiskAwareFileSystemProvider, keyOfPlace } from '../workspace/disk-names.js';
import { isInside } from '../workspace/folder-scan.js';
import type { LinkAwareFileSystemProvider, LinkedFileSystemNode } from '../workspace/text-reader.js';

/** Files in memory, for tests. Folders exist as soon as a file lies in them. */
export class MemoryFileSystem implements FileSystemProvider {
  private readonly files = new Map<string, string | Uint8Array>();

  /** @param content text, or bytes where they are no UTF-8 */
  write(uri: URI, content: string | Uint8Array): void {
    this.files.set(uri.toString(), content);
  }

  remove(uri: URI): void {
    this.files.delete(uri.toString());
  }

  /** Removes a file, or a folder with all that lies in it. */
  removeAll(uri: URI): void {
    for (const file of [...this.files.keys()]) {
      if (file === uri.toString() || isInside(file, uri.toString())) {
        this.files.delete(file);
      }
    }
  }

  statSync(uri: URI): FileSystemNode {
    const path = uri.toString();
    if (this.files.has(path)) {
      return { isFile: true, isDirectory: false, uri };
    }
    if (this.hasFolder(path)) {
      return { isFile: false, isDirectory: true, uri };
    }
    throw new Error('ENOENT');
  }

  protected hasFolder(path: string): boolean {
    for (const file of this.files.keys()) {
      if (isInside(file, path)) {
        return true;
      }
    }
    return false;
  }

  async stat(uri: URI): Promise<FileSystemNode> {
    return this.statSync(uri);
  }

  existsSync(uri: URI): boolean {
    return this.files.has(uri.toString()) || this.hasFolder(uri.toString());
  }

  async exists(uri: URI): Promise<boolean> {
    return this.existsSync(uri);
  }

  readBinarySync(uri: URI): Uint8Array {
    const content = this.files.get(uri.toString());
    if (content === undefined) {
      throw new Error('ENOENT');
    }
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }

  async readBinary(uri: URI): Promise<Uint8Array> {
    return this.readBinarySync(uri);
  }

  readFileSync(uri: URI): string {
    return new TextDecoder().decode(this.readBinarySync(uri));
  }

  async readFile(uri: URI): Promise<string> {
    return this.readFileSync(uri);
  }

  readDirectorySync(uri: URI): FileSystemNode[] {
    const entries = new Map<string, FileSystemNode>();
    for (const file of this.files.keys()) {
      if (isInside(file, uri.toString())) {
        const { name, isLast } = firstPart(file, uri);
        entries.set(name, { isFile: isLast, isDirectory: !isLast, uri: UriUtils.joinPath(uri, name) });
      }
    }
    return [...entries.values()];
  }

  async readDirectory(uri: URI): Promise<FileSystemNode[]> {
    return this.readDirectorySync(uri);
  }
}

/** Files in memory as on the disks of Windows and Macs: found by any spelling, listed as they were first written. */
export class CaseBlindFileSystem extends MemoryFileSystem implements DiskAwareFileSystemProvider {
  readonly ignoresCase = true;

  shownPath({ path }: URI): string {
    return path;
  }

  /** Places as they were first written, by their keys. */
  private readonly spellings = new Map<string, URI>();

  override write(uri: URI, content: string | Uint8Array): void {
    super.write(this.spell(uri), content);
  }

  override remove(uri: URI): void {
    super.remove(this.spelled(uri));
  }

  override statSync(uri: URI): FileSystemNode {
    return { ...super.statSync(this.spelled(uri)), uri };
  }

  override existsSync(uri: URI): boolean {
    return super.existsSync(this.spelled(uri));
  }

  override readBinarySync(uri: URI): Uint8Array {
    return super.readBinarySync(this.spelled(uri));
  }

  override readDirectorySync(uri: URI): FileSystemNode[] {
    return super.readDirectorySync(this.spelled(uri)).map((node) => ({
      ...node,
      uri: UriUtils.joinPath(uri, UriUtils.basename(node.uri)),
    }));
  }

  private spelled(uri: URI): URI {
    return this.spellings.get(keyOfPlace(uri, this)) ?? uri;
  }

  /** Remembers how a place and the folders around it are spelled, unless they are there already. */
  private spell(uri: URI): URI {
    const key = keyOfPlace(uri, this);
    const folder = UriUtils.dirname(uri);
    const known = this.spellings.get(key);
    if (known || UriUtils.equals(folder, uri)) {
      return known ?? uri;
    }
    const spelled = UriUtils.joinPath(this.spell(folder), UriUtils.basename(uri));
    this.spellings.set(key, spelled);
    return spelled;
  }
}

/** More links than this on one way run in a circle. */
const MOST_LINKS = 40;

/** Files in memory on a disk that has symbolic links. */
export class LinkingFileSystem extends MemoryFileSystem implements LinkAwareFileSystemProvider {
  /** Where links lead to, by their own places. */
  private readonly links = new Map<string, URI>();

  /** Makes a link; what it leads to need not be there. */
  link(uri: URI, target: URI): void {
    this.links.set(uri.toString(), target);
  }

  /** Removes a file, a link, or a folder with all that lies in it; never what links lead to. */
  override removeAll(uri: URI): void {
    super.removeAll(uri);
    for (const link of [...this.links.keys()]) {
      if (link === uri.toString() || isInside(link, uri.toString())) {
        this.links.delete(link);
      }
    }
  }

  override statSync(uri: URI): FileSystemNode {
    return { ...super.statSync(this.resolved(uri)), uri };
  }

  override existsSync(uri: URI): boolean {
    try {
      return super.existsSync(this.resolved(uri));
    } catch {
      return false;
    }
  }

  override readBinarySync(uri: URI): Uint8Array {
    return super.readBinarySync(this.resolved(uri));
  }

  override readDirectorySync(uri: URI): LinkedFileSystemNode[] {
    const real = this.resolved(uri);
    const entries = new Map<string, LinkedFileSystemNode>();
    for (const entry of super.readDirectorySync(real)) {
      const name = UriUtils.basename(entry.uri);
      entries.set(name, { ...entry, uri: UriUtils.joinPath(uri, name) });
    }
    for (const link of [...this.links.keys()].filter((place) => isInside(place, real.toString()))) {
      const { name, isLast } = firstPart(link, real);
      const place = UriUtils.joinPath(uri, name);
      entries.set(name, isLast ? this.linkAt(place) : { isFile: false, isDirectory: true, uri: place });
    }
    return [...entries.values()];
  }

  override async readDirectory(uri: URI): Promise<LinkedFileSystemNode[]> {
    return this.readDirectorySync(uri);
  }

  async realPath(uri: URI): Promise<URI> {
    const real = this.resolved(uri);
    super.statSync(real);
    return real;
  }

  async size(uri: URI): Promise<number> {
    return this.readBinarySync(uri).length;
  }

  protected override hasFolder(path: string): boolean {
    return super.hasFolder(path) || [...this.links.keys()].some((link) => isInside(link, path));
  }

  /** A link as an entry of its folder: neither file nor folder where it leads nowhere. */
  private linkAt(uri: URI): LinkedFileSystemNode {
    try {
      return { ...this.statSync(uri), isLink: true };
    } catch {
      return { isFile: false, isDirectory: false, uri, isLink: true };
    }
  }

  /** The place that a path leads to when the links on it are followed. */
  private resolved(uri: URI): URI {
    let current = uri.toString();
    for (let followed = 0; this.links.size > 0 && followed < MOST_LINKS; followed++) {
      const link = [...this.links.keys()].find((place) => current === place || isInside(current, place));
      if (link === undefined) {
        return URI.parse(current);
      }
      current = this.links.get(link)!.toString() + current.slice(link.length);
    }
    if (this.links.size > 0) {
      throw Object.assign(new Error('ELOOP'), { code: 'ELOOP' });
    }
    return uri;
  }
}

/** The name in a folder by which the way to a file or link begins that lies in it or deeper, and whether it ends there. */
function firstPart(file: string, folder: URI): { readonly name: string; readonly isLast: boolean } {
  const [name = '', ...rest] = file.slice(folder.toString().length + 1).split('/');
  return { name: decodeURIComponent(name), isLast: rest.length === 0 };
}
