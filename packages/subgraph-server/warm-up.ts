import { setImmediate } from 'node:timers/promises';
import type { Logger } from '@progressive/telemetry';
import type { Subgraph } from './subgraph.js';

/**
 * Warms up agents that listen already, without waiting: the service starts faster, and who asks before they are warm
 * waits no longer than they would have waited for the start. A failure is logged; the first request then does the work.
 */
export function warmUp(subgraphs: readonly Subgraph[], logger: Logger): void {
  for (const subgraph of subgraphs) {
    warm(subgraph).catch((error: unknown) => logger.warn('warm-up failed', { agent: subgraph.name, error }));
  }
}

/** A turn of the event loop for each agent: who asks meanwhile is answered between two. */
async function warm(subgraph: Subgraph): Promise<void> {
  await setImmediate();
  if (subgraph.schema) await subgraph.warmUp?.();
}
