import type { LoggedAmountResolvers } from '../__generated__/resolvers-types.js';
import { NUTRIENTS, nutrientIndex } from '../domain/catalogue/nutrients.js';

export const LoggedAmount: LoggedAmountResolvers = {
  name: ({ nutrientId }) => NUTRIENTS[nutrientIndex(nutrientId)]?.name ?? nutrientId,
  unit: ({ nutrientId }) => NUTRIENTS[nutrientIndex(nutrientId)]?.unit ?? '',
  // A sum of nothing known is missing, not zero.
  amount: ({ amount, known }) => (known === 0 ? null : amount),
  recommended: ({ recommended }) => recommended ?? null,
  upper: ({ upper }) => upper ?? null,
};
