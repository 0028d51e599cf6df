import type { ReceiptLineResolvers } from '../__generated__/resolvers-types.js';
import { readReceiptItem } from '../use-cases/read-receipt-item.js';

export const ReceiptLine: ReceiptLineResolvers = {
  // Budget says what is on the line; nutrition keeps nothing of it.
  __resolveReference: (reference) => reference,
  food: async (line, _arguments, { services }) =>
    line.mayBeFood ? readReceiptItem((await services.library()).catalogue, line) : null,
};
