import type { MoneyFactResolvers } from '../__generated__/resolvers-types.js';

export const MoneyFact: MoneyFactResolvers = { facts: ({ facts }) => [...facts] };
