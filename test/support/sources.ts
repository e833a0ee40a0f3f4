import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder that holds the packages. */
export const packages = path.join(root, 'packages');

/** The packages' folders by name. */
export const packageNames: readonly string[] = readdirSync(packages).filter((name) =>
  existsSync(path.join(packages, name, 'package.json')),
);

/** Absolute paths of a package's sources, without those that are generated. */
export function sourcesOf(name: string): string[] {
  const folder = path.join(packages, name, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('generated'))
    .map((file) => path.join(folder, file))
    .sort();
}

/** What a source imports, exports from or loads, as it is written there. */
export function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
}

/** The source that a relative import means; undefined for what is no source of ours, or is generated. */
export function sourceMeant(from: string, target: string, sources: ReadonlySet<string>): string | undefined {
  if (!target.startsWith('.')) {
    return undefined;
  }
  const bare = path.resolve(path.dirname(from), target).replace(/\.jsx?$/, '');
  return [`${bare}.ts`, `${bare}.tsx`].find((file) => sources.has(file));
}

/** A file's path from the packages' folder, with `/` on every system. */
export function inPackages(file: string): string {
  return path.relative(packages, file).split(path.sep).join('/');
}
