import type { RecoveryDayPlanResolvers } from '../__generated__/resolvers-types.js';

export const RecoveryDayPlan: RecoveryDayPlanResolvers = {
  exercises: async ({ exerciseKeys }, _arguments, { exercises }) => {
    const found = await Promise.all(exerciseKeys.map((key) => exercises.load(key)));
    return found.filter((exercise) => exercise !== null);
  },
};
