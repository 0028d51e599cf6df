import type { BankImportResultResolvers } from '../__generated__/resolvers-types.js';

export const BankImportResult: BankImportResultResolvers = { __resolveType: ({ kind }) => kind };
