import type { PrescribedExerciseResolvers } from '../__generated__/resolvers-types.js';

export const PrescribedExercise: PrescribedExerciseResolvers = {
  exercise: ({ exerciseKey }, _arguments, { exercises }) => exercises.load(exerciseKey),
  exerciseId: ({ exerciseKey }) => exerciseKey,
  reps: ({ reps }) => reps ?? null,
  repRange: ({ repRange }) => (repRange ? [...repRange] : null),
  seconds: ({ seconds }) => seconds ?? null,
  percent: ({ percent }) => percent ?? null,
  percentOf: ({ percentOf }) => percentOf ?? null,
  superset: ({ superset }) => superset ?? null,
  loadKg: ({ loadKg }) => loadKg ?? null,
};
