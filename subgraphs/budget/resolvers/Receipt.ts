import type { ReceiptResolvers } from '../__generated__/resolvers-types.js';
import { partsOf } from '../domain/receipts/balance-receipt.js';
import { linesOf } from '../use-cases/read-receipts.js';

export const Receipt: ReceiptResolvers = {
  id: ({ receipt }) => receipt.id,
  accountId: ({ receipt }) => receipt.accountId,
  store: ({ receipt }) => receipt.store,
  date: ({ receipt }) => receipt.date,
  paid: ({ receipt: { paidMinor, currency } }) => ({ amountMinor: paidMinor, currency }),
  status: ({ receipt }) => receipt.status,
  lines: (view) => linesOf(view),
  problems: ({ receipt }) => [...receipt.problems],
  parts: ({ receipt: { lines, paidMinor, currency } }) =>
    partsOf(lines, paidMinor).map(({ category, amountMinor }) => ({
      category,
      amount: { amountMinor, currency },
    })),
};
