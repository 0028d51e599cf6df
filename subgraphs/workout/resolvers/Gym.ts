import type { GymResolvers } from '../__generated__/resolvers-types.js';

export const Gym: GymResolvers = {
  plates: ({ plates }) => [...plates],
  dumbbellsKg: ({ dumbbellsKg }) => [...dumbbellsKg],
};
