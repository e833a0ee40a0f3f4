import { PublicModel } from '@govarch/model/public-model';
import type { Language } from '@govarch/model/vocabulary';
import type { Console } from '../console.js';
import { ExitCode } from '../exit-codes.js';
import { writeOutput } from '../files.js';
import { messages } from '../messages.js';
import { openProjects } from '../open-projects.js';
import { type FormatName, outputFormats } from '../output/formats.js';
import { displayPath, namedPaths } from '../workspace-paths.js';

export interface ExportOptions {
  readonly format: FormatName<'export'>;
  readonly output: string;
  readonly language?: Language;
}

/** Writes the public part of a project's model; `-` writes it to standard output. */
export async function exportCommand(path: string, options: ExportOptions, console: Console): Promise<ExitCode> {
  const named = namedPaths([path]);
  console.progress(messages.loading);
  const projects = await openProjects(named, {});
  const model = new PublicModel(projects.model);
  const text = outputFormats.export[options.format](model, projects.names, projects.locate);
  console.done();
  const speaking = console.withLanguage(options.language ?? projects.language ?? console.language);
  const { elements, relations, attributes } = model.withheld;
  if (elements + relations + attributes > 0) {
    speaking.tell(messages.withheld(elements, relations, attributes));
  }
  if (options.output === '-') {
    console.write(text);
  } else {
    writeOutput(options.output, text);
    speaking.tell(messages.written(displayPath(options.output)));
  }
  return ExitCode.clean;
}
