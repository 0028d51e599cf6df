import type { BudgetProfileResolvers } from '../__generated__/resolvers-types.js';

export const BudgetProfile: BudgetProfileResolvers = {
  incomes: ({ incomes }) => [...incomes],
  bills: ({ bills }) => [...bills],
  goals: ({ goals }) => [...goals],
  accounts: ({ accounts }) => [...accounts],
  limits: ({ limits }) => [...limits],
};
