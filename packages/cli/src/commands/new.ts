import type { ModelEdit } from '@govarch/model/edits';
import type { Language } from '@govarch/model/vocabulary';
import type { Console } from '../console.js';
import { type EditedProject, makeEdits, openProjectToEdit } from '../edit-project.js';
import { ExitCode } from '../exit-codes.js';
import { messages } from '../messages.js';
import { terminalLine } from '../output/terminal-text.js';
import { elementNamed, elementSkeleton, headOf, kindNamed, processSkeleton, viewKindNamed } from '../skeletons.js';
import { displayPath } from '../workspace-paths.js';

export interface NewOptions {
  /** The folder of the project, or a file of it. */
  readonly project: string;
  readonly title?: string;
  readonly language?: Language;
}

export interface NewElementOptions extends NewOptions {
  /** The element inside which the new one is to stand. */
  readonly in?: string;
}

/** Declares an element of a kind in the file where its like stand. */
export function newElementCommand(kind: string, name: string, options: NewElementOptions, console: Console) {
  return write(options, console, ({ workspace: { model }, project }) => {
    const parent = options.in === undefined ? undefined : elementNamed(model, project, options.in);
    const wanted = { name, title: options.title, parent };
    return elementSkeleton(model, project, kindNamed(model, project, kind, wanted), wanted);
  });
}

/** Declares a process with its first steps. */
export function newProcessCommand(name: string, options: NewElementOptions, console: Console) {
  return write(options, console, ({ workspace: { model }, project }) => {
    const parent = options.in === undefined ? undefined : elementNamed(model, project, options.in);
    return processSkeleton(model, project, { name, title: options.title, parent });
  });
}

/** Declares a view of a kind, which shows what its kind shows of the whole project. */
export function newViewCommand(kind: string, name: string, options: NewOptions, console: Console) {
  return write(options, console, ({ workspace: { model }, project }) => ({
    type: 'add-view',
    project: project.name,
    view: { kind: viewKindNamed(model, project, kind), name, ...titleOf(project.language, name, options.title) },
  }));
}

function titleOf(language: Language, name: string, title: string | undefined) {
  const { title: localized } = headOf(language, { name, title });
  return localized ? { title: localized } : {};
}

async function write(
  options: NewOptions,
  console: Console,
  editOf: (project: EditedProject) => ModelEdit,
): Promise<ExitCode> {
  const edited = await openProjectToEdit(options.project);
  const { language } = console.speak(options.language ?? edited.project.language);
  for (const { file, line } of makeEdits(edited, [editOf(edited)])) {
    console.write(`${terminalLine(messages.added(displayPath(file), line)[language])}\n`);
  }
  return ExitCode.clean;
}
