import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '@govarch/model/vocabulary';

/** The projects that `init` can begin with: complete small architectures that ship beside the command, in both languages. */
export const templateNames = ['empty', 'ministry', 'province'] as const;

export type TemplateName = (typeof templateNames)[number];

/** A file of a template; templates have no folders. */
export interface TemplateFile {
  readonly name: string;
  readonly text: string;
}

/** The files of a template, by name. */
export function templateFiles(template: TemplateName, language: Language): readonly TemplateFile[] {
  // The bundle and the sources lie equally far below the package.
  const folder = path.join(import.meta.dirname, '..', 'templates', template, language);
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}
