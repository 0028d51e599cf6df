import type { MealsAwayChangedResolvers } from '../__generated__/resolvers-types.js';

export const MealsAwayChanged: MealsAwayChangedResolvers = { meals: ({ meals }) => [...meals] };
