import type { JudgedMovementResolvers } from '../__generated__/resolvers-types.js';

export const JudgedMovement: JudgedMovementResolvers = {
  isLimited: ({ finding }) => finding.isLimited,
  message: ({ finding }) => finding.message,
  correctives: async ({ finding }, _arguments, { exercises }) => {
    const found = await Promise.all(finding.correctives.map((key) => exercises.load(key)));
    return found.filter((exercise) => exercise !== null);
  },
};
