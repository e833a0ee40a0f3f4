// Runs some files of the unit tests with settings that make them try more than they do among all.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * @param files from the root of the repository
 * @param settings for the environment of the tests
 * @returns their exit code
 */
export function runTests(files, settings) {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const env = { ...process.env, ...settings };
  const args = [vitest, 'run', '--project', 'unit', ...files];
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}
