import type { AgentDatabase } from '@progressive/database';
import type { Signal } from '@progressive/event-bus';
import type { LinearSolver } from '@progressive/linear-solver';

/** What the use cases of the budget agent work with. */
export interface BudgetServices {
  readonly database: AgentDatabase;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** For models whose optimum is to be proven. */
  readonly solver: LinearSolver;
  /** Wakes subscriptions in every process. */
  readonly signal: Signal;
}

/** The day in UTC. */
export function todayOf({ clock }: Pick<BudgetServices, 'clock'>): string {
  return new Date(clock()).toISOString().slice(0, 10);
}
