import type { BudgetFactsResolvers } from '../__generated__/resolvers-types.js';

export const BudgetFacts: BudgetFactsResolvers = {
  lines: ({ lines }) => [...lines],
  assumptions: ({ assumptions }) => [...assumptions],
};
