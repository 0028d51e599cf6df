import type { AgentDatabase } from '@progressive/database';

/** What the use cases of the budget agent work with. */
export interface BudgetServices {
  readonly database: AgentDatabase;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** The day in UTC. */
export function todayOf({ clock }: BudgetServices): string {
  return new Date(clock()).toISOString().slice(0, 10);
}
