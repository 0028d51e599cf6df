import type { EntityManager } from 'typeorm';
import type {
  Account,
  Bill,
  Goal,
  GoalKind,
  Income,
  MoneyProfile,
  SpendingLimit,
} from '../domain/money-profile.js';
import type { Recurrence } from '../domain/recurrence.js';
import type { SpendingCategory } from '../domain/spending-category.js';
import { accountEntity } from '../entities/account.entity.js';
import { billEntity } from '../entities/bill.entity.js';
import { goalEntity } from '../entities/goal.entity.js';
import { incomeEntity } from '../entities/income.entity.js';
import { spendingLimitEntity } from '../entities/spending-limit.entity.js';
import type { Owner } from './owner.js';

/** Everything the owner has told about their money, in one statement: every question begins with it. */
export async function readProfile(manager: EntityManager, { userId }: Owner): Promise<MoneyProfile> {
  const rows: { profile: StoredProfile }[] = await manager.query(
    `SELECT json_build_object(
       'incomes', (SELECT coalesce(json_agg(i ORDER BY i.created_at, i.id), '[]') FROM income i WHERE i.user_id = $1),
       'bills', (SELECT coalesce(json_agg(b ORDER BY b.created_at, b.id), '[]') FROM bill b WHERE b.user_id = $1),
       'goals', (SELECT coalesce(json_agg(g ORDER BY g.priority, g.created_at, g.id), '[]') FROM goal g WHERE g.user_id = $1),
       'accounts', (SELECT coalesce(json_agg(a ORDER BY a.name), '[]') FROM account a WHERE a.user_id = $1),
       'limits', (SELECT coalesce(json_agg(l ORDER BY l.category), '[]') FROM spending_limit l WHERE l.user_id = $1)
     ) AS profile`,
    [userId],
  );
  const { incomes, bills, goals, accounts, limits } = rows[0]?.profile ?? emptyProfile;
  return {
    incomes: incomes.map(toIncome),
    bills: bills.map(toBill),
    goals: goals.map(toGoal),
    accounts: accounts.map(toAccount),
    limits: limits.map(toLimit),
  };
}

/** Adds an income, or replaces the owner's one of the same id. */
export async function saveIncome(
  manager: EntityManager,
  { userId }: Owner,
  income: Income,
  at: Date,
): Promise<void> {
  const { id, name, amount, recurrence } = income;
  const row = { name, ...columns(amount), recurrence };
  const { affected } = await manager.update(incomeEntity, { id, userId }, row);
  if (!affected) await manager.insert(incomeEntity, { id, userId, ...row, createdAt: at });
}

/** Adds a bill, or replaces the owner's one of the same id. */
export async function saveBill(
  manager: EntityManager,
  { userId }: Owner,
  bill: Bill,
  at: Date,
): Promise<void> {
  const { id, name, amount, category, recurrence } = bill;
  const row = { name, ...columns(amount), category, recurrence };
  const { affected } = await manager.update(billEntity, { id, userId }, row);
  if (!affected) await manager.insert(billEntity, { id, userId, ...row, createdAt: at });
}

/** Adds a goal, or replaces the owner's one of the same id. */
export async function saveGoal(
  manager: EntityManager,
  { userId }: Owner,
  goal: Goal,
  at: Date,
): Promise<void> {
  const { id, target, ...rest } = goal;
  const row = { ...rest, targetMinor: target.amountMinor, currency: target.currency };
  const { affected } = await manager.update(goalEntity, { id, userId }, row);
  if (!affected) await manager.insert(goalEntity, { id, userId, ...row, createdAt: at });
}

/** Adds an account, or overwrites the owner's one of the same name, whose id stays. Returns it as it is stored. */
export async function saveAccount(
  manager: EntityManager,
  { userId }: Owner,
  account: Account,
): Promise<Account> {
  const { id, name, balance, asOf } = account;
  const rows: { id: string }[] = await manager.query(
    `INSERT INTO account (id, user_id, name, balance_minor, currency, as_of) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (user_id, name) DO UPDATE
       SET balance_minor = excluded.balance_minor, currency = excluded.currency, as_of = excluded.as_of
     RETURNING id`,
    [id, userId, name, balance.amountMinor, balance.currency, asOf],
  );
  return { ...account, id: rows[0]?.id ?? id };
}

/** Sets the limit of a category, or removes it. */
export async function saveLimit(
  manager: EntityManager,
  { userId }: Owner,
  category: SpendingCategory,
  monthly: SpendingLimit['monthly'] | null,
): Promise<void> {
  if (monthly === null) {
    await manager.delete(spendingLimitEntity, { userId, category });
    return;
  }
  await manager.query(
    `INSERT INTO spending_limit (user_id, category, monthly_minor, currency) VALUES ($1, $2, $3, $4)
     ON CONFLICT (user_id, category) DO UPDATE
       SET monthly_minor = excluded.monthly_minor, currency = excluded.currency`,
    [userId, category, monthly.amountMinor, monthly.currency],
  );
}

const removable = {
  income: incomeEntity,
  bill: billEntity,
  goal: goalEntity,
  account: accountEntity,
} as const;

/** Removes one of the owner's entries. Returns whether it was there. */
export async function removeEntry(
  manager: EntityManager,
  { userId }: Owner,
  kind: keyof typeof removable,
  id: string,
): Promise<boolean> {
  const { affected } = await manager.delete<{ id: string; userId: string }>(removable[kind].options.name, {
    id,
    userId,
  });
  return (affected ?? 0) > 0;
}

function columns({ amountMinor, currency }: Income['amount']): { amountMinor: number; currency: string } {
  return { amountMinor, currency };
}

/** Rows as JSON, with the names of their columns. */
interface StoredProfile {
  readonly incomes: readonly EntryRow[];
  readonly bills: readonly (EntryRow & { readonly category: SpendingCategory })[];
  readonly goals: readonly GoalRow[];
  readonly accounts: readonly AccountRow[];
  readonly limits: readonly LimitRow[];
}

interface EntryRow {
  readonly id: string;
  readonly name: string;
  readonly amount_minor: number;
  readonly currency: string;
  readonly recurrence: Recurrence;
}

interface GoalRow {
  readonly id: string;
  readonly name: string;
  readonly kind: GoalKind;
  readonly target_minor: number;
  readonly currency: string;
  readonly saved_minor: number;
  readonly due_date: string | null;
  readonly priority: number;
  readonly minimum_payment_minor: number | null;
  readonly payment_day_of_month: number | null;
  readonly apr_percent: number | null;
  readonly created_on: string;
}

interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly balance_minor: number;
  readonly currency: string;
  readonly as_of: string;
}

interface LimitRow {
  readonly category: SpendingCategory;
  readonly monthly_minor: number;
  readonly currency: string;
}

const emptyProfile: StoredProfile = { incomes: [], bills: [], goals: [], accounts: [], limits: [] };

function toIncome({ id, name, amount_minor: amountMinor, currency, recurrence }: EntryRow): Income {
  return { id, name, amount: { amountMinor, currency }, recurrence };
}

function toBill(row: StoredProfile['bills'][number]): Bill {
  return { ...toIncome(row), category: row.category };
}

function toGoal(row: GoalRow): Goal {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    target: { amountMinor: row.target_minor, currency: row.currency },
    savedMinor: row.saved_minor,
    dueDate: row.due_date,
    priority: row.priority,
    minimumPaymentMinor: row.minimum_payment_minor,
    paymentDayOfMonth: row.payment_day_of_month,
    aprPercent: row.apr_percent,
    createdOn: row.created_on,
  };
}

function toAccount({ id, name, balance_minor: amountMinor, currency, as_of: asOf }: AccountRow): Account {
  return { id, name, balance: { amountMinor, currency }, asOf };
}

function toLimit({ category, monthly_minor: amountMinor, currency }: LimitRow): SpendingLimit {
  return { category, monthly: { amountMinor, currency } };
}
