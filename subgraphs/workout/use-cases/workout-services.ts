import type { AgentDatabase } from '@progressive/database';
import type { CandidateCache } from './candidate-cache.js';
import type { CatalogueSource } from './catalogue-source.js';

/** What the use cases of the workout agent work with. */
export interface WorkoutServices {
  readonly database: AgentDatabase;
  readonly catalogue: CatalogueSource;
  readonly candidates: CandidateCache;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}
