import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  type IPolicy,
  retry,
  wrap,
} from 'cockatiel';
import { AgentOutage } from './agent-outage.js';
import type { AgentObserver, BreakerState } from './agent-observer.js';

/** How patient the gateway is with one agent. */
export interface AgentPatience {
  /** Milliseconds for one fetch, retries not counted. */
  readonly timeoutMs: number;
  /** Failures in a row that open the circuit. */
  readonly breakAfter: number;
  /** Milliseconds until an open circuit lets one trial through. */
  readonly retryAfterMs: number;
  readonly concurrent: number;
  readonly queued: number;
}

export const usualPatience: AgentPatience = {
  timeoutMs: 10_000,
  breakAfter: 5,
  retryAfterMs: 2_000,
  concurrent: 128,
  queued: 512,
};

/** Runs work against an agent behind its breaker and bulkhead. */
export interface AgentGuard {
  /**
   * @param repeatable the work may be done twice (queries), so it is tried once more when the agent was not reached.
   * @throws AgentOutage when the agent gave no answer or was not asked.
   */
  run<T>(work: () => Promise<T>, repeatable: boolean): Promise<T>;
}

/** Builds the guard of one agent: bulkhead around retry around circuit breaker. */
export function createAgentGuard(
  agent: string,
  patience: AgentPatience,
  observer: AgentObserver,
): AgentGuard {
  const breaker = circuitBreaker(handleWhen(countsAgainstAgent), {
    halfOpenAfter: patience.retryAfterMs,
    breaker: new ConsecutiveBreaker(patience.breakAfter),
  });
  breaker.onStateChange((state) => observer.breakerChanged(agent, nameOf(state)));
  const room = bulkhead(patience.concurrent, patience.queued);
  const again = retry(
    handleWhen((error) => error instanceof AgentOutage && error.reason === 'unreachable'),
    { maxAttempts: 1, backoff: new ExponentialBackoff({ initialDelay: 30, maxDelay: 100 }) },
  );
  const once: IPolicy = wrap(room, breaker);
  const twice: IPolicy = wrap(room, again, breaker);
  return {
    async run(work, repeatable) {
      try {
        return await (repeatable ? twice : once).execute(work);
      } catch (error) {
        throw asOutage(agent, error);
      }
    },
  };
}

function countsAgainstAgent(error: Error): boolean {
  return error instanceof AgentOutage && ['timeout', 'unreachable', 'broken'].includes(error.reason);
}

function asOutage(agent: string, error: unknown): AgentOutage {
  if (error instanceof AgentOutage) return error;
  if (error instanceof BrokenCircuitError) return new AgentOutage(agent, 'circuit-open');
  if (error instanceof BulkheadRejectedError) return new AgentOutage(agent, 'busy');
  return new AgentOutage(agent, 'broken', { cause: error });
}

function nameOf(state: CircuitState): BreakerState {
  if (state === CircuitState.Closed) return 'closed';
  return state === CircuitState.HalfOpen ? 'half-open' : 'open';
}
