import path, { type PlatformPath } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { foldedName } from '@govarch/language/workspace';
import { nodeFileSystem } from '@govarch/server/node-file-system';
import { URI } from 'langium';

/** How the disks of a system write paths, and which paths they hold for the same. */
export interface Disk {
  readonly path: PlatformPath;
  /** Whether `A.govarch` and `a.govarch` are one file. */
  readonly ignoresCase: boolean;
}

/** The disk of the machine that the command runs on. */
export const thisDisk: Disk = { path, ignoresCase: nodeFileSystem.fileSystemProvider().ignoresCase };

/** The URI of an absolute path. */
export function uriOf(absolute: string, disk: Disk = thisDisk): URI {
  return URI.parse(pathToFileURL(absolute, { windows: isWindows(disk) }).href);
}

/** The absolute path of a document. */
export function pathOf(document: string, disk: Disk = thisDisk): string {
  return fileURLToPath(document, { windows: isWindows(disk) });
}

/** Whether a path is a folder, or lies in it or below it. */
export function isWithin(absolute: string, folder: string, disk: Disk = thisDisk): boolean {
  const relative = disk.path.relative(foldedPath(folder, disk), foldedPath(absolute, disk));
  return relative !== '..' && !relative.startsWith(`..${disk.path.sep}`) && !disk.path.isAbsolute(relative);
}

/** Whether two paths lead to one file, as far as their spelling tells. */
export function isSamePath(one: string, other: string, disk: Disk = thisDisk): boolean {
  return disk.path.relative(foldedPath(one, disk), foldedPath(other, disk)) === '';
}

/** A path, or a part of one, so that what a disk holds for the same is the same. */
export function foldedPath(file: string, { ignoresCase }: Disk = thisDisk): string {
  return ignoresCase ? foldedName(file) : file;
}

/** A path as it is shown: relative to a folder, with `/` on every system. */
export function shownPath(absolute: string, from: string, { path }: Disk = thisDisk): string {
  return path.relative(from, absolute).split(path.sep).join('/') || '.';
}

function isWindows({ path }: Disk): boolean {
  return path.sep === '\\';
}
