import type { CandidateSet } from '../domain/candidate-set.js';

/** Candidate programs of the briefs that are being negotiated: made in the first round, looked up in the others. */
export interface CandidateCache {
  /** The set of a brief's fingerprint; `make` runs when it is not known. */
  get(key: string, make: () => CandidateSet): CandidateSet;
}

const usualCapacity = 64;

/** Keeps the sets used last, in memory: any process can make the same set again from the brief. */
export function createCandidateCache(capacity = usualCapacity): CandidateCache {
  const sets = new Map<string, CandidateSet>();
  return {
    get: (key, make) => {
      const set = sets.get(key) ?? make();
      sets.delete(key);
      sets.set(key, set);
      const oldest = sets.keys().next();
      if (sets.size > capacity && !oldest.done) sets.delete(oldest.value);
      return set;
    },
  };
}
