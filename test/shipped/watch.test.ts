import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../support/processes.js';
import { copyRepository } from '../support/repository-copy.js';

/**
 * After this long a change counts as lost: against what never ends, not a speed. Whether a change is there within three
 * seconds depends on the machine; `npm run bench -- --watch` measures it, and docs/performance.md says what came out. What
 * makes it fast is tested here: only what a change concerns is bundled again.
 */
const LOST = 60_000;

const { folder, remove } = temporaryFolder();
const repository = path.join(folder, 'repository');
let watching: ChildProcess;
let output = '';

const read = (file: string) => {
  const absolute = path.join(repository, file);
  return existsSync(absolute) ? readFileSync(absolute, 'utf8') : '';
};

/** Changes a source as an editor does that writes beside it and renames. */
function change(file: string, from: string, to: string): void {
  const text = read(file);
  expect(text).toContain(from);
  const beside = path.join(repository, `${file}.new`);
  writeFileSync(beside, text.replace(from, to));
  renameSync(beside, path.join(repository, file));
}

const eventually = (condition: () => boolean, what: string) =>
  vi.waitFor(() => expect(condition(), `${what}\n${output}`).toBe(true), { timeout: LOST, interval: 50 });

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });

beforeAll(async () => {
  copyRepository(repository);
  watching = spawn(process.execPath, ['scripts/watch.mjs'], { cwd: repository });
  watching.stdout?.on('data', (text) => {
    output += text;
  });
  watching.stderr?.on('data', (text) => {
    output += text;
  });
  await eventually(() => output.includes('watching'), 'the first bundles');
});

afterAll(() => {
  watching.kill('SIGKILL');
  remove();
});

describe('while npm run watch runs', () => {
  test('the first bundles run', async () => {
    const version = spawn(process.execPath, ['packages/cli/dist/govarch.mjs', '--version'], { cwd: repository });
    expect(await ended(version)).toBe(0);
  });

  test('a change of a source is in the bundles that it concerns, and in no other', async () => {
    const before = read('packages/vscode/dist/extension.cjs');
    change('packages/cli/src/version.ts', '= manifest.version', "= 'changed-version'");
    await eventually(() => read('packages/cli/dist/govarch.mjs').includes('changed-version'), 'the changed command');
    await eventually(() => /^bundled command in [\d.]+ s$/m.test(output), 'what is told of it');
    const [, ...again] = output.match(/^bundled .*(?= in )/gm) ?? [];
    expect(new Set(again)).toEqual(new Set(['bundled command']));
    expect(read('packages/vscode/dist/extension.cjs')).toBe(before);
  });

  test('a mistake is told, and mending it is enough', async () => {
    change('packages/cli/src/version.ts', "= 'changed-version'", '= = ');
    await eventually(() => output.includes('command (FAILED)'), 'the failure');
    expect(output).toContain('packages/cli/src/version.ts');
    change('packages/cli/src/version.ts', '= = ', "= 'mended-version'");
    await eventually(() => read('packages/cli/dist/govarch.mjs').includes('mended-version'), 'the mended command');
  });

  test('a change of the vocabulary reaches the language reference and the server', async () => {
    const sections = 'packages/model/src/vocabulary/sections.ts';
    change(sections, 'Why the architecture is as it is', 'Why the architecture is as it was changed');
    await eventually(() => read('docs/language.md').includes('as it was changed'), 'the language reference');
    expect(read('packages/vscode/dist/server.cjs')).toContain('as it was changed');
  });

  test('a change of the grammar reaches the parser', async () => {
    change(
      'packages/language/src/govarch.langium',
      'grammar GovArch',
      'grammar GovArch\n\nterminal UNUSED: /unused-here/;',
    );
    await eventually(() => read('packages/vscode/dist/server.cjs').includes('unused-here'), 'the parser');
  });

  test('it ends when it is asked to', async () => {
    watching.kill('SIGINT');
    expect(await ended(watching)).toBe(0);
  });
});
