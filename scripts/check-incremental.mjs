// Tries many random series of events on the server: see packages/server/test/incremental-scripts.test.ts.
//   node scripts/check-incremental.mjs [--scripts 2000] [--stdio 50] [--seed n]
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runTests } from './run-tests.mjs';

const { values } = parseArgs({
  options: {
    scripts: { type: 'string', default: '2000' },
    stdio: { type: 'string', default: '50' },
    seed: { type: 'string' },
  },
});
const seed = values.seed ?? String(Date.now() % 2 ** 31);
process.stderr.write(`seed ${seed}\n`);
process.exitCode = runTests(['packages/server/test/incremental-scripts.test.ts'], {
  GOVARCH_SCRIPTS: values.scripts,
  GOVARCH_STDIO_SCRIPTS: values.stdio,
  GOVARCH_SEED: seed,
});
