import type { PlannedAwayResolvers } from '../__generated__/resolvers-types.js';

export const PlannedAway: PlannedAwayResolvers = { totals: ({ intake }) => intake };
