import { requireViewer } from '@progressive/subgraph-server';
import type { UserResolvers } from '../__generated__/resolvers-types.js';
import { billsDue } from '../domain/bills-due.js';
import { isEmptyProfile } from '../domain/money-profile.js';
import { findPlanOn } from '../use-cases/find-plan-on.js';
import { listExpenses } from '../use-cases/list-expenses.js';
import { forecastCash, listRecurring } from '../use-cases/look-ahead.js';
import { type Person, personFor } from '../use-cases/person.js';
import { readFacts } from '../use-cases/read-facts.js';
import {
  listCategoryRules,
  listLedgerAccounts,
  listLedgerEntries,
  readLedgerMonth,
} from '../use-cases/read-ledger.js';
import { readSpending } from '../use-cases/read-spending.js';
import { spanOf } from '../use-cases/spans.js';

export const User: UserResolvers = {
  __resolveReference: ({ id }: Person, { viewer }) => personFor(viewer, id),
  budgetFacts: (_person, { startDate, horizonDays }, context) =>
    readFacts(context.services, requireViewer(context), spanOf(startDate, horizonDays)),
  budgetProfile: async ({ id }, _arguments, { profiles }) => {
    const profile = await profiles.load(id);
    return profile === null || isEmptyProfile(profile) ? null : profile;
  },
  expenses: async (_person, page, context) => {
    const { edges, pageInfo } = await listExpenses(context.services, requireViewer(context), page);
    return { edges: [...edges], pageInfo };
  },
  spending: (_person, span, context) => readSpending(context.services, requireViewer(context), span),
  billsDue: async ({ id }, { startDate, horizonDays }, { profiles }) => {
    const span = spanOf(startDate, horizonDays);
    const profile = await profiles.load(id);
    return profile === null ? null : billsDue(profile, span);
  },
  currentBudgetPlan: (_person, { on }, context) =>
    findPlanOn(context.services, requireViewer(context), on ?? undefined),
  ledgerAccounts: (_person, _arguments, context) =>
    listLedgerAccounts(context.services, requireViewer(context)),
  ledgerEntries: async (_person, page, context) => {
    const { edges, pageInfo } = await listLedgerEntries(context.services, requireViewer(context), page);
    return { edges: [...edges], pageInfo };
  },
  ledgerMonth: (_person, month, context) => readLedgerMonth(context.services, requireViewer(context), month),
  categoryRules: (_person, _arguments, context) =>
    listCategoryRules(context.services, requireViewer(context)),
  recurringPayments: (_person, { currency }, context) =>
    listRecurring(context.services, requireViewer(context), currency),
  balanceForecast: (_person, given, context) => forecastCash(context.services, requireViewer(context), given),
};
