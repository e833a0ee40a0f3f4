import type { FileSystemProvider, URI } from 'langium';

/** A file system that knows how its disk writes paths, and which paths it holds for the same. */
export interface DiskAwareFileSystemProvider extends FileSystemProvider {
  /** Whether `A.govarch` and `a.govarch` are one file. */
  readonly ignoresCase: boolean;
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
