import type { LedgerEntryResolvers } from '../__generated__/resolvers-types.js';
import { askBelow } from '../domain/ledger/categorise.js';

export const LedgerEntry: LedgerEntryResolvers = {
  category: ({ chosen }) => chosen.category,
  categoryBy: ({ chosen }) => chosen.by,
  categoryConfidence: ({ chosen }) => chosen.confidence,
  askCategory: ({ chosen }) => chosen.by === 'CLASSIFIER' && chosen.confidence < askBelow,
  splits: ({ splits, amount: { currency } }) =>
    splits.map(({ category, amountMinor }) => ({ category, amount: { amountMinor, currency } })),
};
