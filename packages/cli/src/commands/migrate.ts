import { readOtherwiseIn } from '@govarch/model/earlier-reading';
import type { ModelEdit } from '@govarch/model/edits';
import type { Project } from '@govarch/model/model';
import { currentEdition, type Language } from '@govarch/model/vocabulary';
import type { Console } from '../console.js';
import { type EditedProject, makeEdits, openProjectToEdit } from '../edit-project.js';
import { ExitCode } from '../exit-codes.js';
import { messages } from '../messages.js';
import { terminalLine } from '../output/terminal-text.js';
import { displayPath } from '../workspace-paths.js';

export interface MigrateOptions {
  /** Whether only to say what is to be done. */
  readonly check?: boolean;
  readonly language?: Language;
}

/**
 * Rewrites a project so that the edition of the language by which it is read now reads what the first one read, and says
 * so in its `govarch.json`.
 *
 * @returns findings where something is to be done and only that was asked for
 */
export async function migrateCommand(path: string, options: MigrateOptions, console: Console): Promise<ExitCode> {
  const edited = await openProjectToEdit(path);
  const speaking = console.speak(options.language ?? edited.project.language);
  const edits = editsFor(edited);
  if (edits.length === 0) {
    speaking.tell(messages.nothingToMigrate(currentEdition));
    return ExitCode.clean;
  }
  if (options.check) {
    speaking.tell(messages.toMigrate(edits.filter(({ type }) => type === 'bracket-condition').length, currentEdition));
    return ExitCode.findings;
  }
  for (const { file, line } of makeEdits(edited, edits)) {
    const said = messages.changed(displayPath(file), line)[speaking.language];
    speaking.write(`${terminalLine(said)}\n`);
  }
  return ExitCode.clean;
}

function editsFor({ workspace, project }: EditedProject): readonly ModelEdit[] {
  if (project.edition === currentEdition) {
    return [];
  }
  const brackets = [...workspace.model.views()]
    .filter((view) => view.project === project.name)
    .flatMap((view) =>
      readOtherwiseIn(view).map((at): ModelEdit => ({ type: 'bracket-condition', view: view.id, at })),
    );
  return isConfigured(project, workspace) ? [...brackets, settingEdition(project)] : brackets;
}

function settingEdition({ name }: Project): ModelEdit {
  return { type: 'set-edition', project: name, edition: currentEdition };
}

/** Whether the project has a `govarch.json`: files that lie about have none, and need none. */
function isConfigured({ name }: Project, workspace: EditedProject['workspace']): boolean {
  const place = workspace.placeOf(name);
  return place !== undefined && workspace.configuredProjectOf(place) === name;
}
