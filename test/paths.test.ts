import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { packageNames, root, sourcesOf } from './support/sources.js';

/** A line of a source, and where it is. */
interface Line {
  readonly file: string;
  readonly text: string;
}

const scripts = readdirSync(path.join(root, 'scripts'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => path.join(root, 'scripts', file));

function linesOf(files: readonly string[]): Line[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((text) => !/^\s*(\*|\/[/*])/.test(text))
      .map((text) => ({ file: path.relative(root, file).split(path.sep).join('/'), text: text.trim() })),
  );
}

const sources = linesOf(packageNames.flatMap(sourcesOf));

/** What takes a text apart at slashes, or puts one together with them. */
const SLASHES = new RegExp(
  [
    /\.(split|join|startsWith|endsWith|indexOf|lastIndexOf|includes|replace|replaceAll)\(\s*(['"`](\.{0,2}\/|\\\\)['"`]|\/\^?\\?\.?\\\/|\/\\\\)/,
    /\$\{[^}]*\}(\/|\\\\)/,
    /\+ ?['"`](\/|\\\\)|(\/|\\\\)['"`] ?\+/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Where that is right: what has slashes there is no path of a disk. Each with the number of lines that it may cover. */
const RIGHT: readonly { readonly why: string; readonly atMost: number; readonly is: (line: Line) => boolean }[] = [
  {
    why: 'URIs have slashes on every system',
    atMost: 5,
    is: ({ file }) => file.startsWith('packages/language/src/testing/'),
  },
  {
    why: 'so have the URIs of projects, what is relative to them, and dependencies as Windows writes them',
    atMost: 9,
    is: ({ file }) => file.startsWith('packages/language/src/workspace/'),
  },
  {
    why: 'dates are written with slashes',
    atMost: 2,
    is: ({ text }) => /reverse\(\)\.join\('\/'\)|\{day\}\/\$\{month\}/.test(text),
  },
  {
    why: 'paths are shown with slashes on every system',
    atMost: 1,
    is: ({ file }) => file === 'packages/cli/src/disk.ts',
  },
  {
    why: 'a text escapes its quotes with backslashes, and may name a file as Windows does',
    atMost: 3,
    is: ({ file }) => file === 'packages/language/src/lexer/strings.ts',
  },
  {
    why: 'SVG closes its elements with them',
    atMost: 1,
    is: ({ file }) => file === 'packages/diagram/src/svg/svg-text.ts',
  },
];

test('paths are taken apart and put together by the functions for paths and URIs alone', () => {
  const found = sources.filter(({ text }) => SLASHES.test(text));
  const wrong = found.filter((line) => !RIGHT.some(({ is }) => is(line)));
  expect(wrong.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  for (const { why, atMost, is } of RIGHT) {
    const covered = found.filter(is).length;
    expect(covered, why).toBeGreaterThan(0);
    expect(covered, why).toBeLessThanOrEqual(atMost);
  }
});

test.each([
  "file.split('/')",
  "parts.join('/')",
  "file.startsWith('./')",
  'file.replace(/\\/$/, "")',
  ['`$', '{folder}/$', '{name}`'].join(''),
  "folder + '/'",
  "file.lastIndexOf('\\\\')",
])('%s would be found', (text) => {
  expect(text).toMatch(SLASHES);
});

test('paths become URIs, and URIs paths, in two files: where the command and the server meet the disk', () => {
  const crossing = /\.fsPath\b|\b(fileURLToPath|pathToFileURL)\(|\bURI\.file\(/;
  const files = new Set(sources.filter(({ text }) => crossing.test(text)).map(({ file }) => file));
  expect([...files].sort()).toEqual(['packages/cli/src/disk.ts', 'packages/server/src/node-file-system.ts']);
});

test('scripts start no program that Windows knows by another name', () => {
  const starting = linesOf(scripts).filter(({ text }) =>
    /\b(spawn|spawnSync|execFile|execFileSync|runToEnd|run)\('/.test(text),
  );
  const programs = starting.map(({ file, text }) => `${file}: ${/\('([^']+)'/.exec(text)?.[1]}`);
  expect(programs.sort()).toEqual([
    // These two measure, on Linux.
    'scripts/bench.mjs: npm',
    'scripts/bench/peer.mjs: npm',
    'scripts/release.mjs: git',
    // This one asks for a shell there.
    'scripts/release.mjs: npm',
    'scripts/tracked-files.mjs: git',
  ]);
});
