import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { packageNames, root } from './sources.js';

/** What a fresh clone does not have, or a build does not need. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'out', '.cache', '.git', 'examples', 'test', 'test-e2e']);

/**
 * Copies the repository, so that a test may change sources and build there. Libraries are those of the repository, our
 * own packages are those of the copy.
 */
export function copyRepository(target: string): void {
  cpSync(root, target, {
    recursive: true,
    filter: (file) =>
      !path
        .relative(root, file)
        .split(path.sep)
        .some((part) => LEFT_OUT.has(part)),
  });
  const modules = path.join(target, 'node_modules');
  mkdirSync(path.join(modules, '@govarch'), { recursive: true });
  for (const name of readdirSync(path.join(root, 'node_modules')).filter(isLibrary)) {
    link(path.join(root, 'node_modules', name), path.join(modules, name));
  }
  for (const name of packageNames) {
    link(path.join(target, 'packages', name), path.join(modules, '@govarch', name));
    const own = path.join(root, 'packages', name, 'node_modules');
    if (existsSync(own)) {
      link(own, path.join(target, 'packages', name, 'node_modules'));
    }
  }
}

function isLibrary(name: string): boolean {
  return !name.startsWith('.') && !name.includes('govarch');
}

/** A junction needs no rights of its own on Windows; elsewhere it is a link like any other. */
function link(from: string, to: string): void {
  symlinkSync(from, to, 'junction');
}
