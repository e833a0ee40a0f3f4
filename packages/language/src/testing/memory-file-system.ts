import { type FileSystemNode, type FileSystemProvider, type URI, UriUtils } from 'langium';
import { type DiskAwareFileSystemProvider, keyOfPlace } from '../workspace/disk-names.js';

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
      if (file === uri.toString() || file.startsWith(`${uri.toString()}/`)) {
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

  private hasFolder(path: string): boolean {
    for (const file of this.files.keys()) {
      if (file.startsWith(`${path}/`)) {
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
    const prefix = `${uri.toString()}/`;
    const entries = new Map<string, FileSystemNode>();
    for (const file of this.files.keys()) {
      if (file.startsWith(prefix)) {
        const [name, ...rest] = file.slice(prefix.length).split('/');
        const isFile = rest.length === 0;
        entries.set(name!, { isFile, isDirectory: !isFile, uri: UriUtils.joinPath(uri, decodeURIComponent(name!)) });
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
