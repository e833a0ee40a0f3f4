import { realpathSync } from 'node:fs';
import type { Finding } from '@govarch/model/finding';
import type { Localized } from '@govarch/model/vocabulary';
import { isSamePath, isWithin, uriOf } from './disk.js';
import { messages } from './messages.js';
import { displayPath, type NamedPath } from './workspace-paths.js';

/**
 * Findings about paths that a call names and of which nothing was read: a file that its project does not include, a
 * folder without models.
 *
 * @param files everything that was read, as absolute paths
 */
export function unreadPaths(paths: readonly NamedPath[], files: readonly string[]): Finding[] {
  return paths
    .filter((path) => !isRead(path, files))
    .map(({ absolute, isFolder }) =>
      isFolder
        ? unread('PRJ-15', messages.nothingToRead(displayPath(absolute)), uriOf(absolute).toString())
        : unread('PRJ-14', messages.notOfProject(displayPath(absolute)), uriOf(absolute).toString()),
    );
}

/** The finding about a project to which no file belongs. */
export function emptyProject(project: string, place: string): Finding {
  return unread('PRJ-15', messages.emptyProject(project), place);
}

function isRead(path: NamedPath, files: readonly string[]): boolean {
  if (files.some((file) => lies(file, path))) {
    return true;
  }
  // It may have been read by another way, over a link.
  const real = { ...path, absolute: realpathSync(path.absolute) };
  return files.some((file) => lies(realPathOf(file), real));
}

function lies(file: string, { absolute, isFolder }: NamedPath): boolean {
  return isFolder ? isWithin(file, absolute) : isSamePath(file, absolute);
}

function realPathOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

function unread(code: string, message: Localized, document: string): Finding {
  const origin = { document, start: 0, end: 0 };
  return { code, category: 'project', severity: 'error', origin, message, citations: [], related: [] };
}
