import { type FileSystemProvider, URI, UriUtils } from 'langium';

/** A file system that knows how its disk writes paths, and which paths it holds for the same. */
export interface DiskAwareFileSystemProvider extends FileSystemProvider {
  /** Whether `A.govarch` and `a.govarch` are one file. */
  readonly ignoresCase: boolean;
  /** A path as the users of the system write it: `c:\du-an\a.govarch`. */
  shownPath(uri: URI): string;
}

/** Whether the disk takes names for the same that differ in case alone; without knowledge of the disk it does not. */
export function ignoresCase(provider: FileSystemProvider): boolean {
  return 'ignoresCase' in provider && provider.ignoresCase === true;
}

/** A name, or several in a path, so that what a disk that ignores case holds for the same is the same. */
export function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** A URI by which a place is known: one for all its spellings. */
export function keyOfPlace(uri: URI, provider: FileSystemProvider): string {
  return (ignoresCase(provider) && uri.scheme === 'file' ? uri.with({ path: foldedName(uri.path) }) : uri).toString();
}

/** A URI as people read it. */
export function shownPath(uri: URI, provider: FileSystemProvider): string {
  return isDiskAware(provider) && uri.scheme === 'file' ? provider.shownPath(uri) : uri.path;
}

/**
 * The place that a path means which is written in a folder. On every system `\` may part its folders, and a drive or a
 * server begin it, as on Windows; there a path from `/` is one on the drive of the folder.
 */
export function placeFrom(folder: URI, written: string): URI {
  const path = written.replaceAll('\\', '/');
  const drive = /^\/?([a-z]:)(?:\/|$)/i;
  if (drive.test(path)) {
    return plain(folder.with({ authority: '', path: path.startsWith('/') ? path : `/${path}` }));
  }
  const server = /^\/\/([^/]+)(\/.*)?$/.exec(path);
  if (server) {
    return plain(folder.with({ authority: server[1]!, path: server[2] ?? '/' }));
  }
  const own = drive.exec(folder.path)?.[1];
  return path.startsWith('/') && own !== undefined
    ? plain(folder.with({ path: `/${own}${path}` }))
    : UriUtils.resolvePath(folder, path);
}

/** A URI without `..`, and its drive as it is written everywhere. */
function plain(uri: URI): URI {
  return UriUtils.resolvePath(URI.parse(uri.toString()), '.');
}

function isDiskAware(provider: FileSystemProvider): provider is DiskAwareFileSystemProvider {
  return 'shownPath' in provider;
}
