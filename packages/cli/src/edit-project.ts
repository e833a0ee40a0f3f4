import { readFileSync } from 'node:fs';
import { createGovArchServices } from '@govarch/language/services';
import type { ModelWorkspace, TextChange } from '@govarch/language/workspace';
import type { ModelEdit } from '@govarch/model/edits';
import type { Project } from '@govarch/model/model';
import { nodeFileSystem } from '@govarch/server/node-file-system';
import { pathOf, uriOf } from './disk.js';
import { rewriteModel } from './files.js';
import { messages } from './messages.js';
import { UsageError } from './usage-error.js';
import { displayPath, namedPaths } from './workspace-paths.js';

/** A project whose files are to be edited. */
export interface EditedProject {
  readonly workspace: ModelWorkspace;
  readonly project: Project;
}

/** Reads the one project that a path names; several, or none, are a usage error. */
export async function openProjectToEdit(path: string): Promise<EditedProject> {
  const { shared } = createGovArchServices(nodeFileSystem);
  const workspace = shared.workspace.ModelWorkspace;
  await workspace.open(namedPaths([path]).map(({ absolute }) => uriOf(absolute)));
  const names = [...workspace.openedProjects].sort();
  const project = names[0] === undefined ? undefined : workspace.model.project(names[0]);
  if (names.length > 1) {
    throw new UsageError(messages.severalProjects(path, names));
  }
  if (!project || workspace.documentsOf(project.name).length === 0) {
    throw new UsageError(messages.nothingToEdit(path));
  }
  return { workspace, project };
}

/** The place of something that was written. */
export interface WrittenPlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/**
 * Makes edits in the files of a project, all or none: a usage error says why none is made.
 *
 * @returns the place of the first line that each file gained
 */
export function makeEdits({ workspace }: EditedProject, edits: readonly ModelEdit[]): readonly WrittenPlace[] {
  const written = workspace.written(edits);
  if ('refusal' in written) {
    throw new UsageError(written.refusal);
  }
  const damaged = [...written.changes.keys()].find((document) => workspace.hasSyntaxErrors(document));
  if (damaged !== undefined) {
    throw new UsageError(messages.damagedFile(displayPath(pathOf(damaged))));
  }
  return [...written.changes].map(([document, changes]) => {
    const file = pathOf(document);
    const before = readFileSync(file, 'utf8');
    // Offsets count from the text without a byte order mark.
    const mark = before.startsWith('\ufeff') ? '\ufeff' : '';
    const text = before.slice(mark.length);
    rewriteModel(file, mark + changed(text, changes));
    const [first] = changes;
    return { file, line: lineAfter(text, first) };
  });
}

function changed(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let copied = 0;
  for (const { start, end, newText } of changes) {
    result += text.slice(copied, start) + newText;
    copied = end;
  }
  return result + text.slice(copied);
}

/** The line on which the first word of a change stands. */
function lineAfter(text: string, change: TextChange | undefined): number {
  const blanks = /^\s*/.exec(change?.newText ?? '')?.[0] ?? '';
  return `${text.slice(0, change?.start ?? 0)}${blanks}`.split('\n').length;
}
