import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PublicModel } from '@govarch/model/public-model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outputFormats } from '../src/output/formats.js';
import { folderWith, govarch } from './support/govarch.js';

/** The forms of `export` as the command looks them up; beside them, one that it does not have. */
const formats: Record<string, (model: PublicModel) => string> = outputFormats.export as never;

beforeAll(() => {
  formats.names = (model) => [...model.elements()].map(({ name }) => `${name}\n`).join('');
});

afterAll(() => {
  delete formats.names;
});

const MODEL = 'application { system A "A" system Secret "Secret" { restricted } }';

describe('a line in the table of formats is enough', () => {
  test('for the help to offer it', async () => {
    const { stdout } = await govarch('export', '--help', '--language', 'en');
    expect(stdout).toContain('--format <json|names>');
  });

  test('for the command to write in it what may be published, to a file and to standard output', async () => {
    const folder = folderWith({ 'main.govarch': MODEL });
    const file = path.join(folder, 'names.txt');
    expect((await govarch('export', folder, '--format', 'names', '-o', file)).exitCode).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('A\n');
    expect((await govarch('export', folder, '--format', 'names', '-o', '-')).stdout).toBe('A\n');
  });

  test('and for a wrong name to be answered with it', async () => {
    const { exitCode, stderr } = await govarch('export', '.', '--format', 'docx', '-o', '-', '--language', 'en');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('json, names');
  });
});
