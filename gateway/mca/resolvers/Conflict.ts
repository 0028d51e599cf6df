import type { ConflictResolvers } from '../__generated__/resolvers-types.js';
import type { Conflict as ConflictRecord } from '../domain/coordination/index.js';
import { conflictWords } from '../domain/synthesis/index.js';

/** A conflict with the currency in which its words are told. */
export interface ConflictOfPlan {
  readonly conflict: ConflictRecord;
  readonly currency: string;
}

export const Conflict: ConflictResolvers = {
  resource: ({ conflict }) => conflict.resource,
  cap: ({ conflict }) => conflict.cap,
  demanded: ({ conflict }) => conflict.demanded,
  settled: ({ conflict }) => conflict.settled,
  clearingPrice: ({ conflict }) => conflict.clearingPrice,
  shares: ({ conflict }) => [...conflict.shares],
  options: ({ conflict }) => [...conflict.options],
  rule: ({ conflict }) => conflict.priority,
  explanation: ({ conflict, currency }) => conflictWords(conflict, currency),
};
