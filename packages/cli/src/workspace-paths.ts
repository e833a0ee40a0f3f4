import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { type Disk, isSamePath, isWithin, shownPath, thisDisk } from './disk.js';
import { messages } from './messages.js';
import { UsageError } from './usage-error.js';

/** A path that the user named: a project's folder, or a file whose findings are wanted. */
export interface NamedPath {
  readonly absolute: string;
  readonly isFolder: boolean;
}

/** Checks that the paths exist, can be read and hold models; anything else is a usage error that names the path as it was written. */
export function namedPaths(paths: readonly string[]): NamedPath[] {
  return paths.map((named) => {
    const absolute = path.resolve(named);
    try {
      const isFolder = statSync(absolute).isDirectory();
      accessSync(absolute, isFolder ? constants.R_OK | constants.X_OK : constants.R_OK);
      return isFolder ? { absolute, isFolder } : namedFile(named, absolute);
    } catch (error) {
      if (error instanceof UsageError) {
        throw error;
      }
      const { code = '' } = error as NodeJS.ErrnoException;
      throw new UsageError(code === 'ENOENT' ? messages.pathMissing(named) : messages.pathUnreadable(named, code));
    }
  });
}

/** The file that makes a folder a project stands for the project. */
function namedFile(named: string, absolute: string): NamedPath {
  if (path.basename(absolute) === 'govarch.json') {
    return { absolute: path.dirname(absolute), isFolder: true };
  }
  if (path.extname(absolute).toLowerCase() !== '.govarch') {
    throw new UsageError(messages.pathNoModel(named));
  }
  return { absolute, isFolder: false };
}

/** Whether a file is among the named ones or lies in a named folder. */
export function isNamed(file: string, paths: readonly NamedPath[], disk: Disk = thisDisk): boolean {
  return paths.some(({ absolute, isFolder }) =>
    isFolder ? isWithin(file, absolute, disk) : isSamePath(file, absolute, disk),
  );
}

/** Relative to the working directory, with `/` on every system. */
export function displayPath(absolute: string): string {
  return shownPath(absolute, process.cwd());
}
