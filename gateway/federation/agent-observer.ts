import type { AgentOutage } from './agent-outage.js';

/** State of an agent's circuit breaker. */
export type BreakerState = 'closed' | 'open' | 'half-open';

/** Hears what happens between the gateway and the agents; metrics and logs are made of it. */
export interface AgentObserver {
  fetched(agent: string, milliseconds: number, outage: AgentOutage | undefined, requestId: string): void;
  breakerChanged(agent: string, state: BreakerState): void;
}
