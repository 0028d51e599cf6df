import { setTimeout as sleep } from 'node:timers/promises';
import { BrokenCircuitError, CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel';
import type { AgentObserver, BreakerState } from './agent-observer.js';
import { AgentOutage } from './agent-outage.js';

/** How patient the gateway is with one agent. */
export interface AgentPatience {
  /** Milliseconds for one fetch, retries not counted. */
  readonly timeoutMs: number;
  /** Failures in a row that open the circuit. */
  readonly breakAfter: number;
  /** Milliseconds until an open circuit lets one trial through. */
  readonly retryAfterMs: number;
  /** Fetches at the same time, each on a connection of its own. */
  readonly concurrent: number;
  /** Fetches that may wait for a connection; more are turned away. */
  readonly queued: number;
}

export const usualPatience: AgentPatience = {
  timeoutMs: 10_000,
  breakAfter: 5,
  retryAfterMs: 2_000,
  concurrent: 128,
  queued: 512,
};

/** Runs work against an agent behind its circuit breaker, so many pieces at a time (a bulkhead) and no more. */
export interface AgentGuard {
  /**
   * @param repeatable the work may be done twice (queries), so it is tried once more when the agent was not reached.
   * @throws AgentOutage when the agent gave no answer or was not asked.
   */
  run<T>(work: () => Promise<T>, repeatable: boolean): Promise<T>;
}

/** Before the second try, milliseconds; half of it is drawn, so that many do not come back at once. */
const retryPauseMs = 60;

/** Builds the guard of one agent. */
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
  const most = patience.concurrent + patience.queued;
  let running = 0;
  return {
    async run(work, repeatable) {
      if (running >= most) throw new AgentOutage(agent, 'busy');
      running += 1;
      try {
        try {
          return await breaker.execute(work);
        } catch (error) {
          if (!repeatable || !wasNotReached(error)) throw error;
          await sleep(retryPauseMs * (0.5 + Math.random() / 2));
          return await breaker.execute(work);
        }
      } catch (error) {
        throw asOutage(agent, error);
      } finally {
        running -= 1;
      }
    },
  };
}

function wasNotReached(error: unknown): boolean {
  return error instanceof AgentOutage && error.reason === 'unreachable';
}

function countsAgainstAgent(error: Error): boolean {
  return error instanceof AgentOutage && ['timeout', 'unreachable', 'broken'].includes(error.reason);
}

function asOutage(agent: string, error: unknown): AgentOutage {
  if (error instanceof AgentOutage) return error;
  if (error instanceof BrokenCircuitError) return new AgentOutage(agent, 'circuit-open');
  return new AgentOutage(agent, 'broken', { cause: error });
}

function nameOf(state: CircuitState): BreakerState {
  if (state === CircuitState.Closed) return 'closed';
  return state === CircuitState.HalfOpen ? 'half-open' : 'open';
}
