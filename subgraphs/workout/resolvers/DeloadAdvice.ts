import type { DeloadAdviceResolvers } from '../__generated__/resolvers-types.js';

export const DeloadAdvice: DeloadAdviceResolvers = { lifts: ({ lifts }) => [...lifts] };
