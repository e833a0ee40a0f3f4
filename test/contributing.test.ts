import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './support/sources.js';

const text = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');

/** The rows of the table of additions: what to add, which files to touch, what shows it. */
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| a'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, addition = '', touch = '', shown = '']) => ({ addition, touch, shown }));

const pathsIn = (words: string) =>
  [...words.matchAll(/`((?:packages|test|scripts)\/[^`]+)`/g)].map(([, file]) => file!);

/** The files that a path means: a part in `<…>` stands for any name. */
function filesOf(pattern: string): string[] {
  return pattern.split('/').reduce<string[]>(
    (folders, part) =>
      part.includes('<')
        ? folders.flatMap((folder) =>
            namesIn(folder)
              .filter(nameTest(part))
              .map((name) => `${folder}/${name}`),
          )
        : folders.map((folder) => path.posix.join(folder, part)).filter((file) => existsSync(path.join(root, file))),
    ['.'],
  );
}

const namesIn = (folder: string) => readdirSync(path.join(root, folder));

function nameTest(part: string): (name: string) => boolean {
  const pattern = new RegExp(`^${part.replaceAll('.', '\\.').replace(/<[^>]+>/g, '[^.]+')}$`);
  return (name) => pattern.test(name);
}

describe('the table of additions', () => {
  test('has what is added most', () => {
    expect(rows.map(({ addition }) => addition)).toEqual([
      'a kind',
      'an attribute',
      'a relation, or what it may connect',
      'a statement form',
      'a view kind',
      'a rule',
      'a fix',
      'an instrument',
      'an edition of a framework',
      'an output format',
      'an editor feature',
    ]);
  });

  test.each(rows)('$addition: names files that there are, and a test that shows it', ({ touch, shown }) => {
    expect(pathsIn(touch).length).toBeGreaterThan(0);
    expect(pathsIn(touch).filter((file) => filesOf(file).length === 0)).toEqual([]);
    const tests = pathsIn(shown);
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter((file) => !file.endsWith('.test.ts') || !existsSync(path.join(root, file)))).toEqual([]);
  });
});

describe('what shows an addition', () => {
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  const isWholeHistory =
    existsSync(path.join(root, '.git')) && git('rev-parse', '--is-shallow-repository').trim() === 'false';
  const commits = rows.flatMap(({ addition, shown }) =>
    [...shown.matchAll(/the commit "([^"]+)"/g)].map(([, subject]) => [addition, subject!] as const),
  );

  test('is a test that adds just that in memory, or else a commit', () => {
    const byCommit = rows.filter(({ shown }) => !/adds (?:kinds|attributes|one) in memory/.test(shown));
    expect(byCommit.map(({ addition }) => addition)).toEqual(['a fix']);
    expect(commits.map(([addition]) => addition)).toEqual(expect.arrayContaining(['a kind', 'a fix']));
  });

  test.skipIf(!isWholeHistory)('is in the history, where it is a commit', () => {
    const subjects = new Set(git('log', '--format=%s').split('\n'));
    expect(commits.filter(([, subject]) => !subjects.has(subject))).toEqual([]);
  });
});

test('every file that is named elsewhere exists, and every script', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const named = [...text.matchAll(/npm (?:run )?([a-z0-9:]+)/g)].map(([, name]) => name!);
  expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
  expect(pathsIn(text).filter((file) => filesOf(file).length === 0)).toEqual([]);
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, file]) => file!);
  expect(links.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});
