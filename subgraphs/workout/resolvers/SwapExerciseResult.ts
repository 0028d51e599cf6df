import type { SwapExerciseResultResolvers } from '../__generated__/resolvers-types.js';

export const SwapExerciseResult: SwapExerciseResultResolvers = { __resolveType: ({ kind }) => kind };
