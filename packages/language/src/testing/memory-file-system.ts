import { type FileSystemNode, type FileSystemProvider, type URI, UriUtils } from 'langium';

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
