import { describe, expect, test } from 'vitest';
import { importsOf, inPackages, packageNames, sourceMeant, sourcesOf } from './support/sources.js';

/** Which sources of a package a source imports; imports of types count, as they bind the reader in the same way. */
function importGraph(name: string): Map<string, readonly string[]> {
  const sources = sourcesOf(name);
  const known = new Set(sources);
  return new Map(
    sources.map((file) => [
      file,
      importsOf(file).flatMap((target) => {
        const source = sourceMeant(file, target, known);
        return source === undefined ? [] : [source];
      }),
    ]),
  );
}

/** Some circles of the graph, each from its first file back to it; none only if there is none. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const finished = new Set<string>();
  const way: string[] = [];
  const circles: string[][] = [];
  const follow = (file: string): void => {
    const start = way.indexOf(file);
    if (start >= 0) {
      circles.push([...way.slice(start), file]);
      return;
    }
    if (finished.has(file)) {
      return;
    }
    way.push(file);
    for (const target of graph.get(file) ?? []) {
      follow(target);
    }
    way.pop();
    finished.add(file);
  };
  for (const file of graph.keys()) {
    follow(file);
  }
  return circles;
}

test('a circle is found, whatever its length', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['b']],
    ['d', ['d']],
  ]);
  expect(circlesIn(graph)).toEqual([
    ['b', 'c', 'b'],
    ['d', 'd'],
  ]);
});

describe.each(packageNames)('the package %s', (name) => {
  test('has no file that imports itself by way of others', () => {
    expect(circlesIn(importGraph(name)).map((circle) => circle.map(inPackages).join(' → '))).toEqual([]);
  });
});

test('what a source imports is seen: the entry points are built on nearly every other source', () => {
  const imported = packageNames.flatMap((name) => [...importGraph(name).values()].flat());
  const sources = packageNames.flatMap(sourcesOf);
  expect(new Set(imported).size).toBeGreaterThan(0.85 * sources.length);
});
