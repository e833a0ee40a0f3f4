import { Worker } from 'node:worker_threads';
import type { ElkWorker } from './elk-engine.js';

/**
 * Runs in the thread. ELK's script is written for the browser's workers: it listens to `self.onmessage` and answers by
 * `postMessage`.
 */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
globalThis.self = globalThis;
globalThis.postMessage = (message) => parentPort.postMessage(message);
require(workerData);
parentPort.on('message', (data) => globalThis.onmessage({ data }));
`;

/**
 * Starts ELK in a thread of its own, so that a long layout blocks nothing else. The thread does not keep the process
 * alive.
 *
 * @param script path of `elk-worker.min.js`
 */
export function startElkThread(script: string): ElkWorker {
  const thread = new Worker(THREAD, { eval: true, workerData: script });
  thread.unref();
  const worker: ElkWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => thread.postMessage(message),
    terminate: () => void thread.terminate(),
  };
  thread.on('message', (data: unknown) => worker.onmessage?.({ data }));
  thread.on('error', (error: unknown) => worker.onerror?.(error));
  return worker;
}
