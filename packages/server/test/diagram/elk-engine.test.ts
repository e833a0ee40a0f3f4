import { createRequire } from 'node:module';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createElkEngine, type ElkWorker } from '../../src/diagram/elk-engine.js';
import { startElkThread } from '../../src/diagram/elk-thread.js';

const ELK_SCRIPT = createRequire(import.meta.url).resolve('elkjs/lib/elk-worker.min.js');
const GRAPH = { id: 'root', children: [{ id: 'a', width: 10, height: 10 }] };

/** A worker that never answers a layout. */
function silentWorker(): ElkWorker & { terminated: boolean } {
  return {
    onmessage: null,
    onerror: null,
    terminated: false,
    postMessage() {},
    terminate() {
      this.terminated = true;
    },
  };
}

describe('ELK in a thread of its own', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('lays out, and leaves the thread of the server free meanwhile', async () => {
    const engine = createElkEngine(() => startElkThread(ELK_SCRIPT));
    let done = false;
    let turns = 0;
    const layout = engine.layout(GRAPH).then((graph) => {
      done = true;
      return graph;
    });
    while (!done) {
      turns++;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await layout).children?.[0]?.x).toBeTypeOf('number');
    expect(turns).toBeGreaterThan(1);
    engine.dispose();
  });

  test('starts no worker before there is something to lay out', () => {
    const start = vi.fn(silentWorker);
    createElkEngine(start).giveUp();
    expect(start).not.toHaveBeenCalled();
  });

  test('stops a layout that nobody waits for only when it has run long, and goes on with a new worker', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const workers: ReturnType<typeof silentWorker>[] = [];
    const engine = createElkEngine(() => {
      workers.push(silentWorker());
      return workers.at(-1)!;
    });
    const layout = engine.layout(GRAPH);
    engine.giveUp();
    expect(workers[0]!.terminated).toBe(false);
    vi.advanceTimersByTime(1000);
    engine.giveUp();
    await expect(layout).rejects.toThrow('Nobody waits');
    expect(workers[0]!.terminated).toBe(true);
    engine.layout(GRAPH).catch(() => {});
    expect(workers).toHaveLength(2);
    engine.dispose();
  });

  test('a thread that dies fails its layouts instead of leaving them open', async () => {
    const engine = createElkEngine(() => startElkThread('/no/such/script.js'));
    await expect(engine.layout(GRAPH)).rejects.toThrow('/no/such/script.js');
  });
});
