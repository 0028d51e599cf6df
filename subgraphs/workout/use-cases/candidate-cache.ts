import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CandidateSet } from '../domain/candidate-set.js';

/** Candidate programs of the briefs that are being negotiated: made in the first round, looked up in the others. */
export interface CandidateCache {
  /** The set of a brief's fingerprint; `steps` runs when it is not known, once for all who ask meanwhile. */
  get(key: string, steps: () => Generator<void, CandidateSet, void>): Promise<CandidateSet>;
}

const usualCapacity = 64;

/** Keeps the sets used last, in memory: any process can make the same set again from the brief. */
export function createCandidateCache(capacity = usualCapacity): CandidateCache {
  const sets = new Map<string, Promise<CandidateSet>>();
  return {
    get: (key, steps) => {
      const known = sets.get(key);
      const set = known ?? runInTurns(steps());
      if (!known) set.catch(() => sets.delete(key));
      sets.delete(key);
      sets.set(key, set);
      const oldest = sets.keys().next();
      if (sets.size > capacity && !oldest.done) sets.delete(oldest.value);
      return set;
    },
  };
}

/** Runs the steps with a turn of the event loop between them, so that other requests are answered meanwhile. */
async function runInTurns<Result>(steps: Generator<void, Result, void>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await nextTurn();
  }
}
