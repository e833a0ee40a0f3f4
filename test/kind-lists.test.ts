import path from 'node:path';
import { coreVocabulary } from '@govarch/model/vocabulary';
import { describe, expect, test } from 'vitest';
import { kindListsIn, kindListsInText } from './support/kind-lists.js';
import { inPackages, packageNames, packages, sourcesOf } from './support/sources.js';

/** Two kinds may be named together by chance; three of one sort are a group that has no name yet. */
const MOST_NAMED = 2;

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

describe('kinds', () => {
  test.each(packageNames)('are enumerated nowhere in %s: it names groups, sections and properties of kinds', (name) => {
    expect(listsIn(name)).toEqual([]);
  });

  test('would be found where they are enumerated', () => {
    expect(kindListsIn(path.join(vocabulary, 'kind-groups.ts'), isEnumeration).length).toBeGreaterThan(4);
  });

  test.each([
    ["const a = ['system', 'module', 'portal'];", 1],
    ["const a = new Set(['system', 'x', 'module', 'portal']);", 1],
    ["const a = (k: string) => k === 'system' || k === 'module' || 'portal' === k;", 1],
    ["const a = (k: string) => k !== 'system' && (k !== 'module' && k !== 'portal');", 1],
    ["switch (k) { case 'system': case 'module': case 'portal': f(); }", 1],
    ["switch (k) { case 'system': f(); break; case 'module': case 'portal': g(); }", 0],
    ["const a = ['lesson', 'field', 'risk'];", 0],
    ['const a = { system: 1, module: 2, portal: 3 };', 0],
  ])('%s counts as %i', (text, count) => {
    expect(kindListsInText(text, isEnumeration)).toHaveLength(count);
  });
});
