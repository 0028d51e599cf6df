import { WorkerPoolError } from '@progressive/linear-solver';
import { type Refusal, refusal } from '../domain/plan/read-brief.js';

/**
 * Runs work of the planning threads. Threads that are full or too slow are an answer that a caller can act on (ask again
 * in a moment), not a bug; everything else is thrown on.
 */
export async function askPlanner<Answer>(work: () => Promise<Answer>): Promise<Answer | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WorkerPoolError && ['BUSY', 'TIMEOUT', 'CRASHED'].includes(error.code))
      return refusal(
        'PLANNER_BUSY',
        'The meal planner has too much to do right now.',
        [],
        ['ask again in a moment'],
      );
    throw error;
  }
}
