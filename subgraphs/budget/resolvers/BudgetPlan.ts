import type { BudgetPlanResolvers } from '../__generated__/resolvers-types.js';
import { statusAt } from '../domain/stored-plan.js';

export const BudgetPlan: BudgetPlanResolvers = {
  __resolveReference: (reference, { viewer, plans }) =>
    viewer === null ? null : plans.load((reference as unknown as { readonly id: string }).id),
  status: (plan, _arguments, { services }) => statusAt(plan, services.clock()),
  startDate: ({ document }) => document.startDate,
  horizonDays: ({ document }) => document.horizonDays,
  currency: ({ document }) => document.currency,
  income: ({ document: { incomeMinor, currency } }) => ({ amountMinor: incomeMinor, currency }),
  isIncomeKnown: ({ document }) => document.isIncomeKnown,
  lines: ({ document: { lines, currency } }) => lines.map((line) => ({ ...line, currency })),
  days: ({ document: { days, currency } }) =>
    days.map(({ date, inMinor, outMinor, leftMinor }) => ({
      date,
      moneyIn: { amountMinor: inMinor, currency },
      moneyOut: { amountMinor: outMinor, currency },
      left: leftMinor === null ? null : { amountMinor: leftMinor, currency },
    })),
  lowBalance: ({ document: { lowBalance, currency } }) =>
    lowBalance === null
      ? null
      : {
          date: lowBalance.date,
          balance: { amountMinor: lowBalance.balanceMinor, currency },
          message: lowBalance.message,
        },
  notes: ({ document }) => [...document.notes],
};
