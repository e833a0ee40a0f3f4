import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { modelOf } from '@govarch/language/testing';
import { evaluateView } from '@govarch/model/view-evaluation';

/** What a folder of projects says, in lines that can be compared: elements, relations, and what each view picks. */
export interface Reading {
  readonly elements: readonly string[];
  readonly relations: readonly string[];
  readonly views: Readonly<Record<string, readonly string[]>>;
}

/** Reads all projects in a folder; views as of a day. */
export async function readingOf(folder: string, asOf: string): Promise<Reading> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.govarch$|govarch\.json$/.test(file))
    .map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(folder, file), 'utf8')]);
  const { model } = await modelOf(Object.fromEntries(files));
  return {
    elements: [...model.elements()].map(({ id, kind }) => `${kind} ${id}`).sort(),
    relations: [...model.relations()].map(({ kind, source, target }) => `${source} ${kind} ${target}`).sort(),
    views: Object.fromEntries(
      [...model.views()].map((view) => [
        view.id,
        evaluateView(model, view, { asOf }, () => [])
          .map(({ id }) => id)
          .sort(),
      ]),
    ),
  };
}
