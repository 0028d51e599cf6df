import { type AgentMigrations, createAgentDatabase } from '@progressive/database';
import { type OutboxRelay, startOutboxRelay } from '@progressive/event-bus';
import {
  agentSchema,
  type HostedDependencies,
  type Subgraph,
  workspaceFile,
} from '@progressive/subgraph-server';
import type { Context } from './context.js';
import { accountEntity } from './entities/account.entity.js';
import { billEntity } from './entities/bill.entity.js';
import { budgetPlanEntity } from './entities/budget-plan.entity.js';
import { expenseEntity } from './entities/expense.entity.js';
import { goalEntity } from './entities/goal.entity.js';
import { incomeEntity } from './entities/income.entity.js';
import { spendingLimitEntity } from './entities/spending-limit.entity.js';
import { createPlanLoader } from './loaders/plan-loader.js';
import { createProfileLoader } from './loaders/profile-loader.js';
import { CreateBudget1763000000000 } from './migrations/1763000000000-create-budget.js';
import { CreateLedger1763100000000 } from './migrations/1763100000000-create-ledger.js';
import { LedgerAtScale1765250000000 } from './migrations/1765250000000-ledger-at-scale.js';
import { CreateEnvelopes1765500000000 } from './migrations/1765500000000-create-envelopes.js';
import { CreateDebtTerms1765500100000 } from './migrations/1765500100000-create-debt-terms.js';
import { CreateBillCalendar1765600000000 } from './migrations/1765600000000-create-bill-calendar.js';
import { CreateReceipts1765700000000 } from './migrations/1765700000000-create-receipts.js';
import { NumberBillReminders1765800000000 } from './migrations/1765800000000-number-bill-reminders.js';
import { BalanceForecast } from './resolvers/BalanceForecast.js';

import { BankImport } from './resolvers/BankImport.js';
import { BankImportResult } from './resolvers/BankImportResult.js';
import { BudgetFacts } from './resolvers/BudgetFacts.js';
import { BudgetGoal } from './resolvers/BudgetGoal.js';
import { BudgetLine } from './resolvers/BudgetLine.js';
import { BudgetLineChanged } from './resolvers/BudgetLineChanged.js';
import { BudgetPlan } from './resolvers/BudgetPlan.js';
import { BudgetProfile } from './resolvers/BudgetProfile.js';
import { CalendarBill } from './resolvers/CalendarBill.js';
import { ChangeBudgetLineResult } from './resolvers/ChangeBudgetLineResult.js';
import { ChangeEnvelopesResult } from './resolvers/ChangeEnvelopesResult.js';
import { ChangeLedgerResult } from './resolvers/ChangeLedgerResult.js';
import { DebtComparisonResult } from './resolvers/DebtComparisonResult.js';
import { EndReservationResult } from './resolvers/EndReservationResult.js';
import { FundEnvelopesResult } from './resolvers/FundEnvelopesResult.js';
import { Household } from './resolvers/Household.js';
import { HouseholdResult } from './resolvers/HouseholdResult.js';
import { InvestingGuidanceResult } from './resolvers/InvestingGuidanceResult.js';
import { LedgerAccount } from './resolvers/LedgerAccount.js';
import { LedgerChanged } from './resolvers/LedgerChanged.js';
import { LedgerEntry } from './resolvers/LedgerEntry.js';
import { LedgerMonth } from './resolvers/LedgerMonth.js';
import { MoneyFact } from './resolvers/MoneyFact.js';
import { MonthReview } from './resolvers/MonthReview.js';
import { Mutation } from './resolvers/Mutation.js';
import { OfferSet } from './resolvers/OfferSet.js';
import { OpenBillCalendarResult } from './resolvers/OpenBillCalendarResult.js';
import { OpenLedgerAccountResult } from './resolvers/OpenLedgerAccountResult.js';
import { Overspend } from './resolvers/Overspend.js';
import { Query } from './resolvers/Query.js';
import { Receipt } from './resolvers/Receipt.js';
import { ReceiptLine } from './resolvers/ReceiptLine.js';
import { ReceiptResult } from './resolvers/ReceiptResult.js';
import { ReceiptState } from './resolvers/ReceiptState.js';
import { RecurringPayment } from './resolvers/RecurringPayment.js';
import { Refusal } from './resolvers/Refusal.js';
import { RemoveBudgetItemResult } from './resolvers/RemoveBudgetItemResult.js';
import { ReserveBudgetOfferResult } from './resolvers/ReserveBudgetOfferResult.js';
import { SaveAccountResult } from './resolvers/SaveAccountResult.js';
import { SaveBillResult } from './resolvers/SaveBillResult.js';
import { SaveCategoryRuleResult } from './resolvers/SaveCategoryRuleResult.js';
import { SaveExpenseResult } from './resolvers/SaveExpenseResult.js';
import { SaveGoalResult } from './resolvers/SaveGoalResult.js';
import { SaveIncomeResult } from './resolvers/SaveIncomeResult.js';
import { Saving } from './resolvers/Saving.js';
import { SavingsPlan } from './resolvers/SavingsPlan.js';
import { SavingsPlanResult } from './resolvers/SavingsPlanResult.js';
import { SetBillRemindersResult } from './resolvers/SetBillRemindersResult.js';
import { SetBillSettingResult } from './resolvers/SetBillSettingResult.js';
import { SetSpendingLimitResult } from './resolvers/SetSpendingLimitResult.js';
import { SpendingAnomaly } from './resolvers/SpendingAnomaly.js';
import { SpendingHabit } from './resolvers/SpendingHabit.js';
import { SpendingSummary } from './resolvers/SpendingSummary.js';
import { Subscription } from './resolvers/Subscription.js';
import { User } from './resolvers/User.js';
import { seedDemo } from './seeds/demo/seed-demo.js';
import { remindOfBills } from './use-cases/bill-reminders.js';
import { lazySolver } from './use-cases/lazy-solver.js';

/** How often bills are looked at; each person's once a day. */
const remindEveryMs = 15 * 60_000;

/** The budget agent's tables. */
export const budgetMigrations: AgentMigrations = {
  agent: 'budget',
  migrations: [
    CreateBudget1763000000000,
    CreateLedger1763100000000,
    LedgerAtScale1765250000000,
    CreateEnvelopes1765500000000,
    CreateBillCalendar1765600000000,
    CreateReceipts1765700000000,
    NumberBillReminders1765800000000,
    CreateDebtTerms1765500100000,
  ],
};

const resolvers = {
  Query,
  Mutation,
  Subscription,
  User,
  BudgetFacts,
  BudgetGoal,
  BudgetLine,
  BudgetLineChanged,
  BudgetPlan,
  BudgetProfile,
  ChangeBudgetLineResult,
  EndReservationResult,
  MoneyFact,
  OfferSet,
  Refusal,
  RemoveBudgetItemResult,
  ReserveBudgetOfferResult,
  SaveAccountResult,
  SaveBillResult,
  SaveExpenseResult,
  SaveGoalResult,
  SaveIncomeResult,
  SetSpendingLimitResult,
  SpendingSummary,
  BalanceForecast,
  RecurringPayment,
  BankImport,
  BankImportResult,
  Receipt,
  ReceiptLine,
  ReceiptResult,
  ReceiptState,
  ChangeLedgerResult,
  LedgerAccount,
  LedgerChanged,
  LedgerEntry,
  LedgerMonth,
  OpenLedgerAccountResult,
  SaveCategoryRuleResult,
  ChangeEnvelopesResult,
  DebtComparisonResult,
  InvestingGuidanceResult,
  FundEnvelopesResult,
  Household,
  HouseholdResult,

  CalendarBill,
  SpendingAnomaly,
  SpendingHabit,
  MonthReview,
  Overspend,
  Saving,
  SavingsPlan,
  SavingsPlanResult,
  OpenBillCalendarResult,
  SetBillRemindersResult,
  SetBillSettingResult,
};

/** Composition root of the budget agent. Opens database connections, no port. */
export async function createBudgetSubgraph(deps: HostedDependencies): Promise<Subgraph> {
  const { clock, logger } = deps;
  const database = await createAgentDatabase({
    url: deps.databaseUrl,
    agent: 'budget',
    entities: [
      incomeEntity,
      billEntity,
      goalEntity,
      accountEntity,
      spendingLimitEntity,
      expenseEntity,
      budgetPlanEntity,
    ],
    poolSize: deps.poolSize ?? 4,
    logger,
  });
  const solver = lazySolver();
  const services = { database, clock, solver, signal: deps.signal };
  let relay: OutboxRelay | undefined;
  const schema = agentSchema(workspaceFile(import.meta.url, 'schema.graphql'), resolvers);
  let reminders: NodeJS.Timeout | undefined;
  const remind = () =>
    void remindOfBills(services, (error) => logger.error('a reminder of bills failed', { error })).catch(
      (error: unknown) => logger.error('bills were not looked at', { error }),
    );
  return {
    name: 'budget',
    get schema() {
      return schema();
    },
    createContext: (request): Context => ({
      ...request,
      services,
      plans: createPlanLoader(database, request.viewer),
      profiles: createProfileLoader(database, request.viewer),
    }),
    seed: async (scenario) => {
      if (scenario === 'demo') await seedDemo(database, new Date(clock()));
    },
    start: async () => {
      relay ??= startOutboxRelay({ database, bus: deps.eventBus, logger });
      reminders ??= setInterval(remind, remindEveryMs).unref();
      remind();
    },
    ping: () => database.ping(),
    async [Symbol.asyncDispose]() {
      clearInterval(reminders);
      await relay?.[Symbol.asyncDispose]();
      await solver[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}
