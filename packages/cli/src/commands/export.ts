import type { IsoDate } from '@govarch/model/model';
import type { Language } from '@govarch/model/vocabulary';
import type { Console } from '../console.js';
import type { ExitCode } from '../exit-codes.js';
import { writeOutput } from '../files.js';
import { messages } from '../messages.js';
import { openProjects } from '../open-projects.js';
import { type FormatName, outputFormats } from '../output/formats.js';
import { permissionToWrite, tellWithheld } from '../publishing.js';
import { displayPath, namedPaths } from '../workspace-paths.js';

export interface ExportOptions {
  readonly format: FormatName<'export'>;
  readonly output: string;
  readonly language?: Language;
  readonly lawDate?: IsoDate;
  readonly force?: boolean;
}

/** Writes the public part of a project's model; `-` writes it to standard output. */
export async function exportCommand(path: string, options: ExportOptions, console: Console): Promise<ExitCode> {
  const named = namedPaths([path]);
  console.progress(messages.loading);
  const projects = await openProjects(named, { lawDate: options.lawDate });
  const speaking = console.speak(options.language ?? projects.language ?? console.language);
  const { model, exitCode } = await permissionToWrite(projects, options.force === true, speaking);
  if (!model) {
    return exitCode;
  }
  const text = outputFormats.export[options.format](model, projects.names, projects.locate);
  tellWithheld(model, speaking);
  if (options.output === '-') {
    await console.handOver(text);
  } else {
    writeOutput(options.output, text);
    speaking.tell(messages.written(displayPath(options.output)));
  }
  return exitCode;
}
