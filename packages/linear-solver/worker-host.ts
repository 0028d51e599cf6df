import { parentPort } from 'node:worker_threads';
import type { JobMessage, WorkerMessage } from './worker-messages.js';

/** What a worker does with one job; `report` sends progress to the caller of `run`. */
export type JobHandler = (payload: unknown, report: (progress: unknown) => void) => Promise<unknown>;

/**
 * Turns the current worker thread into a member of a {@link WorkerPool}: call it once, after warming up.
 * @param memoryBytes the thread's own heap that never shrinks (wasm), so that the pool can recycle it.
 * @throws Error outside a worker thread.
 */
export function serveJobs(handle: JobHandler, memoryBytes: () => number): void {
  const port = parentPort;
  if (port === null) throw new Error('serveJobs needs a worker thread');
  const send = (message: WorkerMessage): void => port.postMessage(message);
  port.on('message', (job: JobMessage) => {
    const report = (payload: unknown): void => send({ type: 'PROGRESS', id: job.id, payload });
    handle(job.payload, report).then(
      (payload) => send({ type: 'DONE', id: job.id, payload, memoryBytes: memoryBytes() }),
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        send({ type: 'FAILED', id: job.id, message, memoryBytes: memoryBytes() });
      },
    );
  });
  send({ type: 'READY' });
}
