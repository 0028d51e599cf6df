import type { RequestContext } from '@progressive/subgraph-server';
import type DataLoader from 'dataloader';
import type { Exercise } from './domain/exercise.js';
import type { StoredProgram } from './domain/stored-program.js';
import type { TrainingProfile } from './domain/training-profile.js';
import type { WorkoutServices } from './use-cases/workout-services.js';

/** What the resolvers of the workout agent get with each request. */
export interface Context extends RequestContext {
  readonly services: WorkoutServices;
  readonly exercises: DataLoader<string, Exercise | null>;
  readonly programs: DataLoader<string, StoredProgram | null>;
  readonly profiles: DataLoader<string, TrainingProfile | null>;
}
