import type { ReceiptLineResolvers } from '../__generated__/resolvers-types.js';
import { askBelow } from '../domain/ledger/categorise.js';
import { isFood } from '../domain/receipts/receipt.js';
import { findReceiptLine } from '../use-cases/read-receipts.js';

export const ReceiptLine: ReceiptLineResolvers = {
  __resolveReference: (reference, { services, viewer }) =>
    viewer === null ? null : findReceiptLine(services, viewer, reference.id),
  number: ({ line }) => line.number,
  text: ({ line }) => line.text,
  name: ({ line }) => line.name,
  kind: ({ line }) => line.kind,
  count: ({ line }) => line.count,
  grams: ({ line }) => line.grams,
  millilitres: ({ line }) => line.millilitres,
  amount: ({ line, currency }) => ({ amountMinor: line.amountMinor, currency }),
  category: ({ line }) => line.category,
  categoryConfidence: ({ line }) => line.confidence,
  askCategory: ({ line }) => line.kind === 'ITEM' && line.confidence < askBelow,
  mayBeFood: ({ line }) => isFood(line),
  foodId: ({ line }) => line.foodId,
};
