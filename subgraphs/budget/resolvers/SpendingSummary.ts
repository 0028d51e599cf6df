import type { SpendingSummaryResolvers } from '../__generated__/resolvers-types.js';

export const SpendingSummary: SpendingSummaryResolvers = { categories: ({ categories }) => [...categories] };
