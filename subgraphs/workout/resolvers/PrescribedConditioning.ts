import type { PrescribedConditioningResolvers } from '../__generated__/resolvers-types.js';

export const PrescribedConditioning: PrescribedConditioningResolvers = {
  exercise: ({ exerciseKey }, _arguments, { exercises }) => exercises.load(exerciseKey),
  exerciseId: ({ exerciseKey }) => exerciseKey,
  heartRate: ({ heartRate }) => [...heartRate],
};
