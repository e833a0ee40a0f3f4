import { existsSync, promises as fs, readFileSync, statSync } from 'node:fs';
import path, { type PlatformPath } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type {
  DiskAwareFileSystemProvider,
  LinkAwareFileSystemProvider,
  LinkedFileSystemNode,
  PackAwareFileSystemProvider,
} from '@govarch/language/workspace';
import { URI, UriUtils } from 'langium';
import { NodeFileSystemProvider } from 'langium/node';

type DiskProvider = LinkAwareFileSystemProvider & DiskAwareFileSystemProvider & PackAwareFileSystemProvider;

/** Disks of these systems ignore case unless somebody decided otherwise. */
const IGNORING_CASE: readonly NodeJS.Platform[] = ['win32', 'darwin'];

/** Where this module lies; a bundle in CommonJS form is the program itself. */
const FOLDER = import.meta.dirname ?? path.dirname(process.argv[1] ?? '');
/** Where the packs of frameworks lie: beside the bundle, or in the sources. */
const PACKS = path.join(FOLDER, 'packs');
const PACKS_IN_SOURCES = path.join(FOLDER, '..', '..', 'language', 'packs');

/** The disk, with symbolic links followed and marked as such. */
class NodeFileSystem extends NodeFileSystemProvider implements DiskProvider {
  readonly ignoresCase = IGNORING_CASE.includes(process.platform);
  readonly frameworkPacks = URI.file(existsSync(PACKS) ? PACKS : PACKS_IN_SOURCES);

  shownPath(uri: URI): string {
    return writtenPath(uri, path);
  }

  override async readDirectory(uri: URI): Promise<LinkedFileSystemNode[]> {
    const entries = await fs.readdir(uri.fsPath, { withFileTypes: true });
    return Promise.all(
      entries.map(async (entry): Promise<LinkedFileSystemNode> => {
        const located = UriUtils.joinPath(uri, entry.name);
        if (!entry.isSymbolicLink()) {
          return { isFile: entry.isFile(), isDirectory: entry.isDirectory(), uri: located };
        }
        return { ...(await targetOf(path.join(uri.fsPath, entry.name))), uri: located, isLink: true };
      }),
    );
  }

  /** Read at once: a file of text takes less time than handing the work to another thread and back. */
  override async readBinary(uri: URI): Promise<Uint8Array> {
    return readFileSync(uri.fsPath);
  }

  async size(uri: URI): Promise<number> {
    return statSync(uri.fsPath).size;
  }

  async realPath(uri: URI): Promise<URI> {
    return URI.file(await fs.realpath(uri.fsPath));
  }
}

/** The path of a file as the users of a system write it. */
export function writtenPath(uri: URI, { sep }: PlatformPath): string {
  try {
    return fileURLToPath(uri.toString(), { windows: sep === path.win32.sep });
  } catch {
    // A place that the system has no path for: one without a drive, or on another machine.
    return uri.path;
  }
}

/** What a link leads to; neither file nor folder where it leads nowhere or in a circle. */
async function targetOf(link: string): Promise<{ isFile: boolean; isDirectory: boolean }> {
  try {
    const target = await fs.stat(link);
    return { isFile: target.isFile(), isDirectory: target.isDirectory() };
  } catch {
    return { isFile: false, isDirectory: false };
  }
}

/** Gives the language services the disk to read from. */
export const nodeFileSystem = {
  fileSystemProvider: (): DiskProvider => new NodeFileSystem(),
};
