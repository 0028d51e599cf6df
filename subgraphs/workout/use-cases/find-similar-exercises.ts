import { callerError, pageSize } from '@progressive/subgraph-server';
import { readEquipment } from '../domain/equipment.js';
import type { Exercise, Level } from '../domain/exercise.js';
import { lostMuscles, similarExercises } from '../domain/similar-exercises.js';
import type { WorkoutServices } from './workout-services.js';

/** What is asked for in place of an exercise. */
export interface SimilarQuery {
  readonly id: string;
  readonly withEquipment?: readonly string[] | null | undefined;
  readonly level?: Level | null | undefined;
  readonly first?: number | null | undefined;
}

/** An exercise in place of another. */
export interface SimilarExercise {
  readonly exercise: Exercise;
  readonly similarity: number;
  readonly lostMuscles: readonly { readonly muscle: string; readonly share: number }[];
}

const [usual, most] = [10, 50];

/** Exercises like one, nearest first; null for an unknown id. @throws BAD_USER_INPUT for equipment nobody knows. */
export async function findSimilarExercises(
  services: WorkoutServices,
  query: SimilarQuery,
): Promise<SimilarExercise[] | null> {
  const { exercises, byKey, equipmentKeys } = await services.catalogue.get();
  const exercise = byKey.get(query.id);
  if (!exercise) return null;
  const found = similarExercises(exercise, exercises, {
    withEquipment: wishedEquipment(query.withEquipment ?? [], equipmentKeys),
    ...(query.level ? { level: query.level } : {}),
  });
  return found.slice(0, Math.min(most, pageSize(query.first ?? usual))).map((item) => ({
    ...item,
    lostMuscles: lostMuscles(exercise, item.exercise),
  }));
}

/** Keys of the wished equipment: what was named, not what is always at hand besides. */
function wishedEquipment(words: readonly string[], known: ReadonlySet<string>): ReadonlySet<string> {
  const keys = words.slice(0, 50).flatMap((word) => {
    const { keys: found, unknown } = readEquipment([word], known);
    if (unknown.length > 0)
      throw callerError('BAD_USER_INPUT', `The catalogue uses no equipment called ${word}.`, 'withEquipment');
    const named = found.filter((key) => key !== 'none');
    return named.length > 0 ? named : ['none'];
  });
  return new Set(keys);
}
