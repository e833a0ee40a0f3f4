import type { LayoutEngine } from '@govarch/diagram/draw';
import ElkApi, { type ELK, type ELKConstructorArguments, type ElkNode } from 'elkjs/lib/elk-api.js';

/** The part of a browser's `Worker` that ELK uses; `elk-thread.ts` has one for Node. */
export interface ElkWorker {
  onmessage: ((event: { data: unknown }) => void) | null;
  /** Told when the worker has died. */
  onerror: ((error: unknown) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** A worker that lays out, and can be told that nobody waits any more. */
export interface ElkEngine extends LayoutEngine {
  /** Gives up the layout that runs, if it has run so long that a new worker is ready sooner than the old one. */
  giveUp(): void;
  /** Ends the worker. */
  dispose(): void;
}

/** Milliseconds that starting a worker takes, generously. */
const STARTING_TIME = 400;

interface Running {
  readonly since: number;
  readonly reject: (error: Error) => void;
}

/**
 * An engine with a worker of its own, which starts with the first layout.
 *
 * @param startWorker starts a worker that runs ELK
 */
export function createElkEngine(startWorker: () => ElkWorker): ElkEngine {
  let elk: ELK | undefined;
  const running = new Set<Running>();

  const stop = (reason: Error) => {
    elk?.terminateWorker();
    elk = undefined;
    for (const { reject } of running) {
      reject(reason);
    }
    running.clear();
  };

  const start = () => {
    const worker = startWorker();
    worker.onerror = (error) => stop(error instanceof Error ? error : new Error('The layout engine has died.'));
    return new ElkApi({ workerFactory: () => worker } as unknown as ELKConstructorArguments);
  };

  return {
    layout: (graph: ElkNode) => {
      elk ??= start();
      const engine = elk;
      return new Promise<ElkNode>((resolve, reject) => {
        const entry = { since: performance.now(), reject };
        running.add(entry);
        engine
          .layout(graph)
          .then(resolve, reject)
          .finally(() => running.delete(entry));
      });
    },
    giveUp: () => {
      const now = performance.now();
      if ([...running].some(({ since }) => now - since > STARTING_TIME)) {
        stop(new Error('Nobody waits for the layout any more.'));
      }
    },
    dispose: () => stop(new Error('The layout engine was ended.')),
  };
}
