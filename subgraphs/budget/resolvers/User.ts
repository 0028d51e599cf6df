import { pageSize, requireViewer } from '@progressive/subgraph-server';
import type { UserResolvers } from '../__generated__/resolvers-types.js';
import { billsDue } from '../domain/bills-due.js';
import { isEmptyProfile } from '../domain/money-profile.js';
import { listBillCalendars } from '../use-cases/bill-feeds.js';
import { listBillReminders } from '../use-cases/bill-reminders.js';
import { compareDebts } from '../use-cases/compare-debts.js';
import { findPlanOn } from '../use-cases/find-plan-on.js';
import { listExpenses } from '../use-cases/list-expenses.js';
import { forecastCash, listRecurring } from '../use-cases/look-ahead.js';
import { type Person, personFor } from '../use-cases/person.js';
import { listBillAlerts, listBillCalendar } from '../use-cases/read-bills.js';
import { readEnvelopeMonth } from '../use-cases/read-envelopes.js';
import { readFacts } from '../use-cases/read-facts.js';
import { readFinancialHealth } from '../use-cases/read-financial-health.js';
import { readGoalOutlook } from '../use-cases/read-goal-outlook.js';
import { readHousehold } from '../use-cases/read-household.js';
import { listAnomalies, listHabits, readMonthReview } from '../use-cases/read-insight.js';
import {
  listCategoryRules,
  listLedgerAccounts,
  listLedgerEntries,
  readLedgerMonth,
} from '../use-cases/read-ledger.js';
import { listReceipts } from '../use-cases/read-receipts.js';
import { listOverspend, listSavings, planViewerSavings } from '../use-cases/read-savings.js';
import { readSpending } from '../use-cases/read-spending.js';
import { longSpanOf, spanOf } from '../use-cases/spans.js';

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
  spendingAnomalies: (_person, asked, context) =>
    listAnomalies(context.services, requireViewer(context), asked),
  spendingHabits: (_person, { currency }, context) =>
    listHabits(context.services, requireViewer(context), currency),
  monthReview: (_person, asked, context) => readMonthReview(context.services, requireViewer(context), asked),
  overspending: (_person, { currency }, context) =>
    listOverspend(context.services, requireViewer(context), currency),
  savings: (_person, asked, context) => listSavings(context.services, requireViewer(context), asked),
  savingsPlan: (_person, asked, context) =>
    planViewerSavings(context.services, requireViewer(context), asked),
  billCalendar: (_person, { startDate, horizonDays }, context) =>
    listBillCalendar(context.services, requireViewer(context), longSpanOf(startDate, horizonDays)),
  billAlerts: (_person, _arguments, context) => listBillAlerts(context.services, requireViewer(context)),
  billReminders: (_person, _arguments, context) =>
    listBillReminders(context.services, requireViewer(context)),
  billCalendarFeeds: (_person, _arguments, context) =>
    listBillCalendars(context.services, requireViewer(context)),
  currentBudgetPlan: (_person, { on }, context) =>
    findPlanOn(context.services, requireViewer(context), on ?? undefined),
  envelopeMonth: (_person, month, context) =>
    readEnvelopeMonth(context.services, requireViewer(context), month),
  household: (_person, _arguments, context) => readHousehold(context.services, requireViewer(context)),
  debtComparison: (_person, given, context) => compareDebts(context.services, requireViewer(context), given),
  goalOutlook: (_person, given, context) => readGoalOutlook(context.services, requireViewer(context), given),
  financialHealth: (_person, { currency }, context) =>
    readFinancialHealth(context.services, requireViewer(context), currency),
  ledgerAccounts: (_person, _arguments, context) =>
    listLedgerAccounts(context.services, requireViewer(context)),
  ledgerEntries: async (_person, page, context) => {
    const { edges, pageInfo } = await listLedgerEntries(context.services, requireViewer(context), page);
    return { edges: [...edges], pageInfo };
  },
  ledgerMonth: (_person, month, context) => readLedgerMonth(context.services, requireViewer(context), month),
  receipts: (_person, { from, to, first }, context) =>
    listReceipts(context.services, requireViewer(context), {
      from: from ?? null,
      to: to ?? null,
      limit: pageSize(first),
    }),
  categoryRules: (_person, _arguments, context) =>
    listCategoryRules(context.services, requireViewer(context)),
  recurringPayments: (_person, { currency }, context) =>
    listRecurring(context.services, requireViewer(context), currency),
  balanceForecast: (_person, given, context) => forecastCash(context.services, requireViewer(context), given),
};
