import type { NextSetResolvers } from '../__generated__/resolvers-types.js';

export const NextSet: NextSetResolvers = {
  weightKg: ({ load }) => load?.weightKg ?? null,
  platesPerSide: ({ load }) => [...(load?.platesPerSide ?? [])],
};
