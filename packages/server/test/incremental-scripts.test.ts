import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Drawing, keptBy, shownBy } from './support/diagram-clients.js';
import { startInProcess } from './support/in-process-follower.js';
import { buildServer } from './support/server-process.js';
import { startOverStdio } from './support/stdio-follower.js';
import { beginningOf, run, scripts } from './support/workspace-script.js';
import type { Follower, WorldState } from './support/workspace-state.js';

const STEPS = 20;
/** Scripts to try; `npm run check:incremental` sets more. */
const IN_PROCESS = Number(process.env.GOVARCH_SCRIPTS ?? 200);
const OVER_STDIO = Number(process.env.GOVARCH_STDIO_SCRIPTS ?? 3);
/** The same scripts each time: who changes something is told of what the change does. `npm run check:incremental` looks for new ones. */
const SEED = { seed: Number(process.env.GOVARCH_SEED ?? 20_261_127) };
const AS_LONG_AS_IT_TAKES = 24 * 3_600_000;

/** Compares what follows a script with what starts where it ends; a script that fails is told with its seed, as short as it gets. */
async function compare(
  runs: number,
  start: (state: WorldState) => Promise<Follower>,
  options: { readonly endOnFailure?: boolean } = {},
): Promise<void> {
  const counted: CountedDrawings = { all: 0, unparsed: 0, gone: 0, empty: 0 };
  await fc.assert(
    fc.asyncProperty(scripts(STEPS), async (script) => {
      const followed = await start(beginningOf(script));
      const end = await run(script, followed);
      const drawings = followed.drawings();
      const fresh = await start({ ...end, diagrams: drawings.map(({ diagram }) => diagram) });
      try {
        expect(await followed.shown()).toBe(await fresh.shown());
        compareDrawings(drawings, fresh.drawings(), counted);
      } finally {
        await followed.stop();
        await fresh.stop();
      }
    }),
    { numRuns: runs, ...SEED, ...options },
  );
  expectTelling(counted);
}

/** Of fewer drawings shares tell nothing. */
const ENOUGH_DRAWINGS = 100;

/** How many drawings were looked at, and of how many that said little. */
interface CountedDrawings {
  all: number;
  /** Not compared, see {@link keptBy}. */
  unparsed: number;
  gone: number;
  /** Compared, but nothing is drawn. */
  empty: number;
}

/** Most drawings are compared, and in many something is drawn. */
function expectTelling({ all, unparsed, gone, empty }: CountedDrawings): void {
  if (all >= ENOUGH_DRAWINGS) {
    const compared = all - unparsed - gone;
    expect(compared / all).toBeGreaterThan(2 / 3);
    expect((compared - empty) / all).toBeGreaterThan(1 / 4);
  }
}

function compareDrawings(followed: readonly Drawing[], fresh: readonly Drawing[], counted: CountedDrawings): void {
  followed.forEach((drawing, index) => {
    const kept = keptBy(drawing);
    expect(shownBy(drawing, kept), drawing.diagram.client).toBe(shownBy(fresh[index]!, kept));
    counted.all++;
    if (kept) {
      counted[kept]++;
    } else if (!drawing.root || drawing.root.notices.some(({ code }) => code === 'DIA-02' || code === 'DIA-03')) {
      counted.empty++;
    }
  });
}

describe('what an editor shows after any series of events is what a fresh start shows', () => {
  test(`after ${IN_PROCESS} scripts of ${STEPS} steps`, () => compare(IN_PROCESS, startInProcess), AS_LONG_AS_IT_TAKES);

  test(
    `after ${OVER_STDIO} scripts of ${STEPS} steps over standard input and output`,
    async () => {
      const program = await buildServer('packages/server/test/support/dated-main.ts');
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
