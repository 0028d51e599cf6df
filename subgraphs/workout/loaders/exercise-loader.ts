import DataLoader from 'dataloader';
import type { Exercise } from '../domain/exercise.js';
import type { CatalogueSource } from '../use-cases/catalogue-source.js';

/** Loads exercises by key from the catalogue in memory; it belongs to everybody. */
export function createExerciseLoader(catalogue: CatalogueSource): DataLoader<string, Exercise | null> {
  return new DataLoader(async (keys) => {
    const { byKey } = await catalogue.get();
    return keys.map((key) => byKey.get(key) ?? null);
  });
}
