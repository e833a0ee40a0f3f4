// Tries many random series of events on the server: see packages/server/test/incremental-scripts.test.ts.
//   node scripts/check-incremental.mjs [--scripts 2000] [--stdio 50] [--seed n]
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    scripts: { type: 'string', default: '2000' },
    stdio: { type: 'string', default: '50' },
    seed: { type: 'string' },
  },
});
const env = { ...process.env, GOVARCH_SCRIPTS: values.scripts, GOVARCH_STDIO_SCRIPTS: values.stdio };
env.GOVARCH_SEED = values.seed ?? String(Date.now() % 2 ** 31);
process.stderr.write(`seed ${env.GOVARCH_SEED}\n`);
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const args = [vitest, 'run', '--project', 'unit', 'packages/server/test/incremental-scripts.test.ts'];
process.exitCode = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
