import type { LanguageEdition } from '@govarch/model/vocabulary';
import { applyEdits, modify, type ParseError, parse } from 'jsonc-parser';
import { UriUtils } from 'langium';
import type { EditableProject } from './edit-context.js';
import { type Refusal, refusals } from './refusals.js';
import type { TextChange } from './text-change.js';

/** A dependency that a `govarch.json` is to declare. */
export interface NewDependency {
  readonly alias: string;
  readonly project: EditableProject;
}

/** What a `govarch.json` is to say. */
export interface NewSettings {
  readonly dependencies: readonly NewDependency[];
  readonly edition?: LanguageEdition;
}

/** Writes settings into the `govarch.json` of a project; comments and formatting stay. */
export function withSettings(
  name: string,
  project: EditableProject,
  added: NewSettings,
): { readonly changes: readonly TextChange[] } | { readonly refusal: Refusal } {
  const { configuration } = project;
  if (!configuration) {
    return { refusal: refusals.noConfiguration(name) };
  }
  const { text } = configuration;
  const errors: ParseError[] = [];
  const said: unknown = parse(text, errors, { allowTrailingComma: true });
  const dependencies = isObject(said) ? (said.dependencies ?? {}) : undefined;
  if (errors.length > 0 || !isObject(dependencies)) {
    return { refusal: refusals.brokenConfiguration(name) };
  }
  let result = text;
  const set = (path: readonly string[], value: string): void => {
    result = applyEdits(result, modify(result, [...path], value, { formattingOptions: formattingOf(text) }));
  };
  for (const { alias, project: dependency } of added.dependencies) {
    const path = UriUtils.relative(project.root, dependency.root);
    if (dependencies[alias] !== undefined && dependencies[alias] !== path) {
      return { refusal: refusals.aliasTaken(alias) };
    }
    set(['dependencies', alias], path);
  }
  if (added.edition !== undefined) {
    set(['edition'], added.edition);
  }
  return { changes: difference(text, result) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function formattingOf(text: string) {
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.startsWith('\t') ? 4 : indent.length, eol };
}

/** The one stretch in which two texts differ. */
function difference(before: string, after: string): TextChange[] {
  if (before === after) {
    return [];
  }
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start++;
  }
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    end++;
  }
  return [{ start, end: before.length - end, newText: after.slice(start, after.length - end) }];
}
