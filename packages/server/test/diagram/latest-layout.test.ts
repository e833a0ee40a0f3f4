import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Engine, LatestLayout } from '../../src/diagram/latest-layout.js';

/** An engine whose layouts end when the test says so. */
class ManualEngine implements Engine<string, string> {
  readonly runs: { input: string; end: (output: string) => void; fail: (error: Error) => void }[] = [];
  stopped = false;

  run(input: string): Promise<string> {
    return new Promise((end, fail) => this.runs.push({ input, end, fail }));
  }

  stop(): void {
    this.stopped = true;
  }
}

function setUp() {
  const engines: ManualEngine[] = [];
  const done: string[] = [];
  const failed: string[] = [];
  const layouts = new LatestLayout<string, string>(
    () => {
      engines.push(new ManualEngine());
      return engines.at(-1)!;
    },
    (output) => done.push(output),
    (error, input) => failed.push(`${input}: ${(error as Error).message}`),
  );
  return { engines, done, failed, layouts };
}

/** Lets promises that are settled be acted on. */
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('layouts of a diagram that changes while it is laid out', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('what was asked for last is told of, what was overtaken never', async () => {
    const { engines, done, layouts } = setUp();
    layouts.request('a');
    layouts.request('b');
    layouts.request('c');
    expect(engines[0]!.runs.map(({ input }) => input)).toEqual(['a']);
    engines[0]!.runs[0]!.end('A');
    await settle();
    expect(engines[0]!.runs.map(({ input }) => input)).toEqual(['a', 'c']);
    engines[0]!.runs[1]!.end('C');
    await settle();
    expect(done).toEqual(['C']);
  });

  test('a long layout that nobody waits for any more is stopped', async () => {
    const { engines, done, layouts } = setUp();
    layouts.request('huge');
    await vi.advanceTimersByTimeAsync(2000);
    layouts.request('small');
    await settle();
    expect(engines[0]!.stopped).toBe(true);
    engines[1]!.runs[0]!.end('Small');
    await settle();
    expect(done).toEqual(['Small']);
  });

  test('a layout that throws is told of, and the next one has a new engine', async () => {
    const { engines, done, failed, layouts } = setUp();
    layouts.request('bad');
    engines[0]!.runs[0]!.fail(new Error('no'));
    await settle();
    expect(failed).toEqual(['bad: no']);
    layouts.request('good');
    engines[1]!.runs[0]!.end('Good');
    await settle();
    expect(done).toEqual(['Good']);
  });

  test('nothing is told after the end', async () => {
    const { engines, done, layouts } = setUp();
    layouts.request('a');
    layouts.dispose();
    engines[0]!.runs[0]!.end('A');
    await settle();
    expect(done).toEqual([]);
    expect(engines[0]!.stopped).toBe(true);
  });
});
