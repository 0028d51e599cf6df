import type { ReceiptStateResolvers } from '../__generated__/resolvers-types.js';

export const ReceiptState: ReceiptStateResolvers = { receipt: (state) => state };
