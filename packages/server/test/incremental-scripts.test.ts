import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startInProcess } from './support/in-process-follower.js';
import { BEGINNING, run, scripts } from './support/workspace-script.js';

/** Scripts to try; `npm run check:incremental` sets more. */
const RUNS = Number(process.env.GOVARCH_SCRIPTS ?? 200);
const STEPS = 20;

describe('what an editor shows after any series of events is what a fresh start shows', () => {
  test(`${RUNS} scripts of ${STEPS} steps`, async () => {
    await fc.assert(
      fc.asyncProperty(scripts(STEPS), async (script) => {
        const followed = await startInProcess(BEGINNING);
        const end = await run(script, followed);
        const fresh = await startInProcess(end);
        try {
          expect(await followed.shown()).toBe(await fresh.shown());
        } finally {
          await followed.stop();
          await fresh.stop();
        }
      }),
      { numRuns: RUNS },
    );
  }, 3_600_000);
});
