import type { Logger } from '@progressive/telemetry';
import type { Subgraph } from './subgraph.js';

/**
 * Warms up agents that listen already, without waiting: the service starts faster, and who asks before they are warm
 * waits no longer than they would have waited for the start. A failure is logged; the first request then does the work.
 */
export function warmUp(subgraphs: readonly Subgraph[], logger: Logger): void {
  for (const { name, warmUp: warm } of subgraphs) {
    warm?.().catch((error: unknown) => logger.warn('warm-up failed', { agent: name, error }));
  }
}
