import type { ReceiptResultResolvers } from '../__generated__/resolvers-types.js';

export const ReceiptResult: ReceiptResultResolvers = { __resolveType: ({ kind }) => kind };
