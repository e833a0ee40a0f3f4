// Damages four files at every token in every way and counts what is found, and misspells every word of the vocabulary
// and looks at what is proposed. The unit tests try some of the damages, this tries all.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const tests = ['damage/findings-of-damages.test.ts', 'validation/proposals.test.ts'];
const args = [vitest, 'run', '--project', 'unit', ...tests.map((test) => `packages/language/test/${test}`)];
const env = { ...process.env, GOVARCH_DAMAGES: 'all' };
process.exitCode = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
