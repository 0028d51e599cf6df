import type { ReceiptLineResolvers } from '../__generated__/resolvers-types.js';
import type { ReceiptLine as Line } from '../domain/prices/receipt-food.js';
import { readReceiptItem } from '../use-cases/read-receipt-item.js';

export const ReceiptLine: ReceiptLineResolvers = {
  // Budget says what is on the line; nutrition keeps nothing of it.
  __resolveReference: (reference) => reference as unknown as Line,
  food: async (reference, _arguments, { services }) => {
    const line = reference as unknown as Line;
    return line.mayBeFood ? readReceiptItem((await services.library()).catalogue, line) : null;
  },
};
