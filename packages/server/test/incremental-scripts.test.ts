import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startInProcess } from './support/in-process-follower.js';
import { buildServer } from './support/server-process.js';
import { startOverStdio } from './support/stdio-follower.js';
import { BEGINNING, type Follower, run, scripts, type WorldState } from './support/workspace-script.js';

const STEPS = 20;
/** Scripts to try; `npm run check:incremental` sets more. */
const IN_PROCESS = Number(process.env.GOVARCH_SCRIPTS ?? 200);
const OVER_STDIO = Number(process.env.GOVARCH_STDIO_SCRIPTS ?? 3);
const SEED = process.env.GOVARCH_SEED === undefined ? {} : { seed: Number(process.env.GOVARCH_SEED) };
const AS_LONG_AS_IT_TAKES = 24 * 3_600_000;

/** Compares what follows a script with what starts where it ends; a script that fails is told with its seed, as short as it gets. */
async function compare(
  runs: number,
  start: (state: WorldState) => Promise<Follower>,
  options: { readonly endOnFailure?: boolean } = {},
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(scripts(STEPS), async (script) => {
      const followed = await start(BEGINNING);
      const end = await run(script, followed);
      const fresh = await start(end);
      try {
        expect(await followed.shown()).toBe(await fresh.shown());
      } finally {
        await followed.stop();
        await fresh.stop();
      }
    }),
    { numRuns: runs, ...SEED, ...options },
  );
}

describe('what an editor shows after any series of events is what a fresh start shows', () => {
  test(`after ${IN_PROCESS} scripts of ${STEPS} steps`, () => compare(IN_PROCESS, startInProcess), AS_LONG_AS_IT_TAKES);

  test(
    `after ${OVER_STDIO} scripts of ${STEPS} steps over standard input and output`,
    async () => {
      const program = await buildServer();
      try {
        // Each try takes two processes: a script that fails is told as it is.
        await compare(OVER_STDIO, (state) => startOverStdio(program, state), { endOnFailure: true });
      } finally {
        program.dispose();
      }
    },
    AS_LONG_AS_IT_TAKES,
  );
});
