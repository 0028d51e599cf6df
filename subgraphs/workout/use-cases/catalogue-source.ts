import type { AgentDatabase } from '@progressive/database';
import { exerciseStanding } from '../domain/compiled-pool.js';
import type { Exercise } from '../domain/exercise.js';
import { allExercises } from '../repositories/exercise-repository.js';

/** The exercise catalogue in memory, with what is derived from it. */
export interface Catalogue {
  /** Sorted by key. */
  readonly exercises: readonly Exercise[];
  readonly byKey: ReadonlyMap<string, Exercise>;
  /** How basic each exercise is. */
  readonly standing: ReadonlyMap<string, number>;
  /** Every equipment key that is used. */
  readonly equipmentKeys: ReadonlySet<string>;
}

/** Reads the catalogue once and keeps it; `forget` after it was written. */
export interface CatalogueSource {
  get(): Promise<Catalogue>;
  forget(): void;
}

/** The catalogue changes only with a release, so every process reads it once. */
export function createCatalogueSource(database: AgentDatabase): CatalogueSource {
  let loading: Promise<Catalogue> | undefined;
  const load = async () => toCatalogue(await database.read(null, allExercises));
  return {
    get: async () => {
      loading ??= load();
      const current = loading;
      const catalogue = await current.catch((error: unknown) => {
        if (loading === current) loading = undefined;
        throw error;
      });
      // An empty catalogue means that the reference data is still to be written.
      if (catalogue.exercises.length === 0 && loading === current) loading = undefined;
      return catalogue;
    },
    forget: () => {
      loading = undefined;
    },
  };
}

function toCatalogue(exercises: readonly Exercise[]): Catalogue {
  return {
    exercises,
    byKey: new Map(exercises.map((exercise) => [exercise.key, exercise])),
    standing: exerciseStanding(exercises),
    equipmentKeys: new Set(exercises.flatMap((exercise) => exercise.equipment.flat())),
  };
}
