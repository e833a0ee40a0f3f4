import path from 'node:path';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { describe, expect, test } from 'vitest';
import { kindListsIn, kindListsInText } from './support/kind-lists.js';
import { inPackages, packageNames, packages, sourcesOf } from './support/sources.js';

/** One kind may be named for what it alone is; two of one sort are a group, which has a name or gets one. */
const MOST_NAMED = 1;

const sectionsAndGroups: readonly ReadonlySet<string>[] = [
  ...coreVocabulary.sections.map(
    ({ id }) => new Set<string>(coreVocabulary.kinds.filter(({ section }) => section === id).map((kind) => kind.id)),
  ),
  ...coreVocabulary.kindGroups.map(({ kinds }) => new Set<string>(kinds)),
];

function isEnumeration(kinds: readonly string[]): boolean {
  const named = [...new Set(kinds)];
  return sectionsAndGroups.some((members) => named.filter((kind) => members.has(kind)).length > MOST_NAMED);
}

const vocabulary = path.join(packages, 'model', 'src', 'vocabulary');

/** The lists of a package's sources, each with its place. */
function listsIn(name: string): string[] {
  return sourcesOf(name)
    .filter((file) => !file.startsWith(vocabulary))
    .flatMap((file) =>
      kindListsIn(file, isEnumeration).map(({ line, kinds }) => `${inPackages(file)}:${line} ${kinds.join(', ')}`),
    );
}

/** Lists of something else whose members happen to be called as kinds are, by their file. */
const OF_SOMETHING_ELSE: Readonly<Record<string, readonly string[]>> = {
  // The classes of words: some kinds are a class of their own, as they have syntax of their own.
  language: ['language/src/syntax/words.ts'],
};

describe('kinds', () => {
  test.each(packageNames)('are enumerated nowhere in %s: it names groups, sections and properties of kinds', (name) => {
    const files = listsIn(name).map((list) => list.split(':')[0]);
    expect(files, listsIn(name).join('\n')).toEqual(OF_SOMETHING_ELSE[name] ?? []);
  });

  test('are looked for everywhere but in one list', () => {
    expect(Object.values(OF_SOMETHING_ELSE).flat()).toHaveLength(1);
  });

  test('would be found where they are enumerated', () => {
    expect(kindListsIn(path.join(vocabulary, 'kind-groups.ts'), isEnumeration).length).toBeGreaterThan(4);
  });

  test.each([
    ["const a = ['system', 'module'];", 1],
    ["const a = new Set(['system', 'x', 'module']);", 1],
    ["const a = (k: string) => k === 'system' || 'portal' === k;", 1],
    ["const a = (k: string) => k !== 'system' && (b && k !== 'portal');", 1],
    ["switch (k) { case 'system': case 'module': f(); }", 1],
    ["type A = 'system' | 'module';", 1],
    ["f('system', 'module');", 1],
    ["switch (k) { case 'system': f(); break; case 'module': g(); }", 0],
    ["const a = ['lesson', 'field', 'risk'];", 0],
    ["const a = ['system'];", 0],
    ['const a = { system: 1, module: 2, portal: 3 };', 0],
  ])('%s counts as %i', (text, count) => {
    expect(kindListsInText(text, isEnumeration)).toHaveLength(count);
  });
});
