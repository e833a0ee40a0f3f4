import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/processes.js';
import { copyRepository } from '../support/repository-copy.js';
import { packageNames } from '../support/sources.js';

const { folder, remove } = temporaryFolder();
const repository = path.join(folder, 'repository');
const read = (file: string) => readFileSync(path.join(repository, file), 'utf8');
const versionIn = (file: string): string => JSON.parse(read(file)).version;

const release = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/release.mjs', ...args], { cwd: repository, encoding: 'utf8' });

let next: string;

beforeAll(() => {
  copyRepository(repository);
  const [major, minor] = versionIn('package.json').split('.');
  next = `${major}.${Number(minor) + 1}.0`;
  writeFileSync(path.join(repository, 'CHANGELOG.md'), '# Changelog\n\n## Unreleased\n\n- Something new.\n');
});

afterAll(remove);

describe('npm run release', () => {
  test.each([
    ['without a version', []],
    ['with a version that was there before', ['0.0.1']],
    ['with something else', ['next']],
  ])('%s says what it takes, and changes nothing', (_, args) => {
    const before = versionIn('package.json');
    const { status, stderr } = release(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(`name a version after ${before}`);
    expect(versionIn('package.json')).toBe(before);
  });

  test('gives everything its version and packs what is published', () => {
    const { status, stderr } = release(next);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(packageNames.map((name) => versionIn(`packages/${name}/package.json`))).toEqual(
      packageNames.map(() => next),
    );
    expect(JSON.parse(read('packages/vscode/package.json')).dependencies['@govarch/server']).toBe(next);
    const lock = JSON.parse(read('package-lock.json'));
    expect([lock.version, lock.packages[''].version, lock.packages['packages/cli'].version]).toEqual([
      next,
      next,
      next,
    ]);
    expect(lock.packages['packages/cli'].devDependencies['@govarch/model']).toBe(next);
    expect(read('CHANGELOG.md')).toMatch(
      new RegExp(
        `^# Changelog\\n\\n## ${next.replaceAll('.', '\\.')} \\(\\d{4}-\\d\\d-\\d\\d\\)\\n\\n- Something new\\.\\n$`,
      ),
    );
    expect(readdirSync(path.join(repository, 'dist/release')).sort()).toEqual([
      `govarch-${next}.tgz`,
      `govarch-${next}.vsix`,
    ]);
    const { stdout } = spawnSync(process.execPath, ['packages/cli/dist/govarch.mjs', '--version'], {
      cwd: repository,
      encoding: 'utf8',
    });
    expect(stdout.trim()).toBe(next);
  });
});
