import type { BudgetLineChangedResolvers } from '../__generated__/resolvers-types.js';

export const BudgetLineChanged: BudgetLineChangedResolvers = { edits: ({ edits }) => [...edits] };
