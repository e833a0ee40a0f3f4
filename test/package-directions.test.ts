import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, inPackages, packageNames, packages, sourcesOf } from './support/sources.js';

/** What each package may import of the others: data flows one way, from text to model to findings, diagrams and files. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  language: ['model'],
  rules: ['model'],
  diagram: ['model'],
  exchange: ['model'],
  webview: ['diagram'],
  server: ['model', 'language', 'rules', 'diagram'],
  cli: ['model', 'language', 'rules', 'diagram', 'exchange', 'server'],
  vscode: ['diagram'],
};

/** These run in a browser's worker as well as in Node. */
const PORTABLE = ['model', 'language', 'rules', 'diagram', 'exchange'];

/** Libraries that a package must know nothing of. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  model: /^(langium|vscode|sprotty|elkjs)/,
  rules: /^(langium|vscode|sprotty|elkjs)/,
  diagram: /^(langium|vscode-|vscode$)/,
  exchange: /^(langium|vscode|sprotty|elkjs)/,
  language: /^(sprotty|elkjs|vscode$)/,
};

interface Import {
  readonly file: string;
  readonly target: string;
}

function importsIn(name: string): Import[] {
  return sourcesOf(name).flatMap((file) => importsOf(file).map((target) => ({ file, target })));
}

function offenders(name: string, isWrong: (target: string, file: string) => boolean): string[] {
  return importsIn(name)
    .filter(({ file, target }) => isWrong(target, file))
    .map(({ file, target }) => `${inPackages(file)}: ${target}`);
}

test('every package has its place', () => {
  expect(Object.keys(ALLOWED).sort()).toEqual([...packageNames].sort());
});

describe.each(Object.keys(ALLOWED))('the package %s', (name) => {
  test('has sources that import something or nothing at all, so that the checks below see them', () => {
    expect(sourcesOf(name).length).toBeGreaterThan(0);
  });

  test('imports only the packages before it on the way', () => {
    const allowed = new Set([name, ...ALLOWED[name]!]);
    expect(offenders(name, (target) => target.startsWith('@govarch/') && !allowed.has(target.split('/')[1]!))).toEqual(
      [],
    );
  });

  test('reaches into no other package past its exports', () => {
    const leaves = (target: string, file: string) =>
      target.startsWith('.') &&
      !path.resolve(path.dirname(file), target).startsWith(path.join(packages, name) + path.sep);
    expect(offenders(name, leaves)).toEqual([]);
  });
});

test.each(PORTABLE)('%s imports nothing of Node', (name) => {
  expect(
    offenders(name, (target) => target.startsWith('node:') || /^(fs|path|os|url|worker_threads)$/.test(target)),
  ).toEqual([]);
});

test.each(Object.keys(FOREIGN))('%s knows nothing of libraries that are not its business', (name) => {
  expect(offenders(name, (target) => FOREIGN[name]!.test(target))).toEqual([]);
});
