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
import type { SpendingCategory } from '../domain/spending-category.js';
import { type AccountEntity, accountEntity } from '../entities/account.entity.js';
import { type BillEntity, billEntity } from '../entities/bill.entity.js';
import { type GoalEntity, goalEntity } from '../entities/goal.entity.js';
import { type IncomeEntity, incomeEntity } from '../entities/income.entity.js';
import { type SpendingLimitEntity, spendingLimitEntity } from '../entities/spending-limit.entity.js';
import type { Owner } from './owner.js';

/** Everything the owner has told about their money. */
export async function readProfile(manager: EntityManager, { userId }: Owner): Promise<MoneyProfile> {
  const byAge = { createdAt: 'ASC', id: 'ASC' } as const;
  // One connection: the statements run one after the other whichever way they are written.
  const incomes = await manager.find(incomeEntity, { where: { userId }, order: byAge });
  const bills = await manager.find(billEntity, { where: { userId }, order: byAge });
  const goals = await manager.find(goalEntity, { where: { userId }, order: { priority: 'ASC', ...byAge } });
  const accounts = await manager.find(accountEntity, { where: { userId }, order: { name: 'ASC' } });
  const limits = await manager.find(spendingLimitEntity, { where: { userId }, order: { category: 'ASC' } });
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

function toIncome({ id, name, amountMinor, currency, recurrence }: IncomeEntity): Income {
  return { id, name, amount: { amountMinor, currency }, recurrence };
}

function toBill({ id, name, amountMinor, currency, category, recurrence }: BillEntity): Bill {
  return { id, name, amount: { amountMinor, currency }, category: category as SpendingCategory, recurrence };
}

function toGoal({
  targetMinor,
  currency,
  userId: _userId,
  createdAt: _createdAt,
  kind,
  ...rest
}: GoalEntity): Goal {
  return { ...rest, kind: kind as GoalKind, target: { amountMinor: targetMinor, currency } };
}

function toAccount({ id, name, balanceMinor, currency, asOf }: AccountEntity): Account {
  return { id, name, balance: { amountMinor: balanceMinor, currency }, asOf };
}

function toLimit({ category, monthlyMinor, currency }: SpendingLimitEntity): SpendingLimit {
  return { category: category as SpendingCategory, monthly: { amountMinor: monthlyMinor, currency } };
}
