import { type AgentMigrations, createAgentDatabase } from '@progressive/database';
import { type OutboxRelay, startOutboxRelay } from '@progressive/event-bus';
import {
  buildAgentSchema,
  type Subgraph,
  type SubgraphDependencies,
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
import { BalanceForecast } from './resolvers/BalanceForecast.js';
import { BankImport } from './resolvers/BankImport.js';
import { BankImportResult } from './resolvers/BankImportResult.js';
import { BudgetFacts } from './resolvers/BudgetFacts.js';
import { BudgetGoal } from './resolvers/BudgetGoal.js';
import { BudgetLine } from './resolvers/BudgetLine.js';
import { BudgetLineChanged } from './resolvers/BudgetLineChanged.js';
import { BudgetPlan } from './resolvers/BudgetPlan.js';
import { BudgetProfile } from './resolvers/BudgetProfile.js';
import { ChangeBudgetLineResult } from './resolvers/ChangeBudgetLineResult.js';
import { ChangeLedgerResult } from './resolvers/ChangeLedgerResult.js';
import { EndReservationResult } from './resolvers/EndReservationResult.js';
import { LedgerAccount } from './resolvers/LedgerAccount.js';
import { LedgerChanged } from './resolvers/LedgerChanged.js';
import { LedgerEntry } from './resolvers/LedgerEntry.js';
import { LedgerMonth } from './resolvers/LedgerMonth.js';
import { MoneyFact } from './resolvers/MoneyFact.js';
import { Mutation } from './resolvers/Mutation.js';
import { OfferSet } from './resolvers/OfferSet.js';
import { OpenLedgerAccountResult } from './resolvers/OpenLedgerAccountResult.js';
import { Query } from './resolvers/Query.js';
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
import { SetSpendingLimitResult } from './resolvers/SetSpendingLimitResult.js';
import { SpendingSummary } from './resolvers/SpendingSummary.js';
import { User } from './resolvers/User.js';
import { seedDemo } from './seeds/demo/seed-demo.js';

/** The budget agent's tables. */
export const budgetMigrations: AgentMigrations = {
  agent: 'budget',
  migrations: [CreateBudget1763000000000, CreateLedger1763100000000],
};

const resolvers = {
  Query,
  Mutation,
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
  ChangeLedgerResult,
  LedgerAccount,
  LedgerChanged,
  LedgerEntry,
  LedgerMonth,
  OpenLedgerAccountResult,
  SaveCategoryRuleResult,
};

/** Composition root of the budget agent. Opens database connections, no port. */
export async function createBudgetSubgraph(deps: SubgraphDependencies): Promise<Subgraph> {
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
  const services = { database, clock };
  let relay: OutboxRelay | undefined;
  return {
    name: 'budget',
    schema: buildAgentSchema(workspaceFile(import.meta.url, 'schema.graphql'), resolvers),
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
    },
    ping: () => database.ping(),
    async [Symbol.asyncDispose]() {
      await relay?.[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}
