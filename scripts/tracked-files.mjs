import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The files under version control with a hash of their content. Empty outside a Git repository, as in an unpacked archive.
 *
 * @param {string} root
 * @returns {Map<string, string>} hash by path
 */
export function trackedFiles(root) {
  const { stdout, status } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const files = status === 0 ? stdout.split('\0').filter((file) => file && existsSync(path.join(root, file))) : [];
  return new Map(files.map((file) => [file, hashOf(path.join(root, file))]));
}

/** The files whose content differs, or that one of the two lacks. */
export function changedFiles(before, after) {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((file) => before.get(file) !== after.get(file)).sort();
}

function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
