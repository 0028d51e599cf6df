import type DataLoader from 'dataloader';
import type { ExerciseResolvers } from '../__generated__/resolvers-types.js';
import { type Exercise as CatalogueExercise, primaryMuscles } from '../domain/exercise.js';
import { muscleName } from '../domain/muscle.js';
import { limitsOf } from '../domain/similar-exercises.js';
import { findSimilarExercises } from '../use-cases/find-similar-exercises.js';

export const Exercise: ExerciseResolvers = {
  __resolveReference: ({ id }: { readonly id: string }, { exercises }) => exercises.load(id),
  id: ({ key }) => key,
  plane: ({ plane }) => (plane === '' ? null : plane),
  muscles: ({ muscles }) =>
    Object.entries(muscles)
      .map(([muscle, share]) => ({ muscle, name: muscleName(muscle), share }))
      .sort((a, b) => b.share - a.share),
  equipment: ({ equipment }) => equipment.map((group) => [...group]),
  jointStress: ({ jointStress }) => Object.entries(jointStress).map(([joint, stress]) => ({ joint, stress })),
  contraindications: ({ contraindications }) => [...contraindications],
  repRange: ({ repRange }) => (repRange ? [...repRange] : null),
  durationSeconds: ({ durationSeconds }) => (durationSeconds ? [...durationSeconds] : null),
  technique: ({ technique }) => [...technique],
  faults: ({ faults }) => [...faults],
  safety: ({ safety }) => [...safety],
  variations: ({ variations }, _arguments, { exercises }) => known(exercises, variations),
  easier: ({ easier }, _arguments, { exercises }) => known(exercises, easier),
  harder: ({ harder }, _arguments, { exercises }) => known(exercises, harder),
  variantOf: ({ variantOf }, _arguments, { exercises }) =>
    variantOf === undefined ? null : exercises.load(variantOf),
  primaryMuscles: (exercise) => primaryMuscles(exercise),
  secondaryMuscles: (exercise) => {
    const primary = new Set(primaryMuscles(exercise));
    return Object.keys(exercise.muscles).filter((muscle) => !primary.has(muscle));
  },
  substitutes: ({ key: id }, { first }, { services }) => findSimilarExercises(services, { id, first }),
  limits: (exercise) => limitsOf(exercise),
};

/** The exercises of these keys that the catalogue has. */
async function known(
  exercises: DataLoader<string, CatalogueExercise | null>,
  keys: readonly string[],
): Promise<CatalogueExercise[]> {
  const found = await Promise.all(keys.map((key) => exercises.load(key)));
  return found.filter((exercise) => exercise !== null);
}
