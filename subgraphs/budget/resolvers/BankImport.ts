import type { BankImportResolvers } from '../__generated__/resolvers-types.js';

/** Rows that an answer shows. */
const shownRows = 500;

export const BankImport: BankImportResolvers = {
  newCount: ({ rows }) => rows.filter(({ duplicateOf }) => duplicateOf === null).length,
  duplicateCount: ({ rows }) => rows.filter(({ duplicateOf }) => duplicateOf !== null).length,
  rows: ({ rows }) =>
    rows
      .slice(0, shownRows)
      .map(({ amountMinor, currency, ...row }) => ({ ...row, amount: { amountMinor, currency } })),
  problems: ({ problems }) => [...problems],
};
