import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, packages, sourceMeant, sourcesOf } from './support/sources.js';

/**
 * The rooms of the package `language` in the order of the way from text to findings: each may import those before it.
 * Files beside the rooms put the services together and may import all of them.
 */
const ROOMS = [
  'syntax',
  'findings',
  'generated',
  'lexer',
  'parser',
  'references',
  'model-builder',
  'edits',
  'validation',
  'workspace',
  'lsp',
  'textmate',
];

/** What the tests of all packages use: it builds the services and is imported by no other room. */
const ABOVE_ALL_ROOMS = ['testing'];

const language = path.join(packages, 'language', 'src');
const BESIDE_THE_ROOMS = ROOMS.length;

function roomOf(file: string): string {
  const [room, rest] = path.relative(language, file).split(path.sep);
  return rest === undefined ? '' : room!;
}

function levelOf(room: string): number {
  return room === '' || ABOVE_ALL_ROOMS.includes(room) ? BESIDE_THE_ROOMS : ROOMS.indexOf(room);
}

const sources = new Set(sourcesOf('language'));
const steps = [...sources].flatMap((from) =>
  importsOf(from).flatMap((target) => {
    const to = sourceMeant(from, target, sources);
    return to ? [{ from, to }] : [];
  }),
);

describe('the rooms of the package language', () => {
  test('are all in the list, so that a new one gets its place on the way', () => {
    const rooms = new Set(steps.map(({ from }) => roomOf(from)));
    expect([...rooms].filter((room) => levelOf(room) < 0)).toEqual([]);
    expect(rooms.size).toBeGreaterThan(8);
  });

  test('import only rooms before them on the way from text to findings', () => {
    const back = steps
      .filter(({ from, to }) => levelOf(roomOf(to)) > levelOf(roomOf(from)))
      .map(({ from, to }) => `${path.relative(language, from)} imports ${path.relative(language, to)}`);
    expect(back).toEqual([]);
  });
});
