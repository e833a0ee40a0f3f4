import { readdirSync } from 'node:fs';
import path from 'node:path';
import { foldAccents } from '@govarch/model/text';
import type { Language } from '@govarch/model/vocabulary';
import type { Console } from '../console.js';
import { ExitCode } from '../exit-codes.js';
import { isModelFile, writeNewFiles } from '../files.js';
import { messages } from '../messages.js';
import { terminalLine } from '../output/terminal-text.js';
import { type TemplateFile, type TemplateName, templateFiles } from '../templates.js';
import { UsageError } from '../usage-error.js';
import { displayPath } from '../workspace-paths.js';

export interface InitOptions {
  readonly template: TemplateName;
  readonly language?: Language;
}

/** Begins a project in a folder, which it makes where there is none. What is there already is named and left alone. */
export async function initCommand(folder: string, options: InitOptions, console: Console): Promise<ExitCode> {
  const { language } = console.speak(options.language ?? console.language);
  const root = path.resolve(folder);
  const files = templateFiles(options.template, language).map((file) => named(file, root));
  const there = modelFilesIn(root);
  if (there.length > 0) {
    throw new UsageError(messages.projectThere(displayPath(root), there));
  }
  writeNewFiles(files.map(({ name, text }) => ({ file: path.join(root, name), text })));
  for (const { name } of files) {
    console.write(`${terminalLine(messages.written(displayPath(path.join(root, name)))[language])}\n`);
  }
  console.write(`\n${terminalLine(messages.nextSteps(displayPath(root))[language])}\n`);
  return ExitCode.clean;
}

/** The files in a folder, and nowhere below it, that are a project's: beside them nothing new begins. */
function modelFilesIn(root: string): string[] {
  try {
    return readdirSync(root).filter(isModelFile).sort();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') {
      return [];
    }
    throw new UsageError(messages.cannotWrite(displayPath(root), code));
  }
}

/** The project is called after its folder, where that has letters or digits to be called by. */
function named(file: TemplateFile, root: string): TemplateFile {
  const name = foldAccents(path.basename(root))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  if (file.name !== 'govarch.json' || name === '') {
    return file;
  }
  const configuration = JSON.parse(file.text) as Record<string, unknown>;
  return { ...file, text: `${JSON.stringify({ ...configuration, name }, null, 2)}\n` };
}
