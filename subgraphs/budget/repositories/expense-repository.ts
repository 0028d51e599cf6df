import type { LocalDate } from '@progressive/quantities';
import type { EntityManager } from 'typeorm';
import type { Expense } from '../domain/expense.js';
import type { SpendingCategory } from '../domain/spending-category.js';
import { type ExpenseEntity, expenseEntity } from '../entities/expense.entity.js';
import type { Owner } from './owner.js';

/** Where a page of expenses begins, and which are meant. */
export interface ExpenseFilter {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly category: SpendingCategory | null;
  /** The last expense of the page before. */
  readonly after: { readonly date: LocalDate; readonly id: string } | null;
  readonly limit: number;
}

/** The owner's expenses, newest first. */
export async function findExpenses(
  manager: EntityManager,
  { userId }: Owner,
  { from, to, category, after, limit }: ExpenseFilter,
): Promise<Expense[]> {
  const query = manager
    .createQueryBuilder(expenseEntity, 'expense')
    .where('expense.userId = :userId', { userId });
  if (from !== null) query.andWhere('expense.date >= :from', { from });
  if (to !== null) query.andWhere('expense.date <= :to', { to });
  if (category !== null) query.andWhere('expense.category = :category', { category });
  if (after !== null) query.andWhere('(expense.date, expense.id) < (CAST(:date AS date), :id)', after);
  query.orderBy('expense.date', 'DESC').addOrderBy('expense.id', 'DESC').limit(limit);
  return (await query.getMany()).map(toExpense);
}

/** One of the owner's expenses, locked until the transaction ends. */
export async function lockExpense(
  manager: EntityManager,
  { userId }: Owner,
  id: string,
): Promise<Expense | null> {
  const row = await manager.findOne(expenseEntity, {
    where: { id, userId },
    lock: { mode: 'pessimistic_write' },
  });
  return row === null ? null : toExpense(row);
}

/** Adds an expense, or replaces the owner's one of the same id. */
export async function saveExpense(
  manager: EntityManager,
  { userId }: Owner,
  expense: Expense,
): Promise<void> {
  const { id, amount, ...rest } = expense;
  const row = { ...rest, amountMinor: amount.amountMinor, currency: amount.currency };
  const { affected } = await manager.update(expenseEntity, { id, userId }, row);
  if (!affected) await manager.insert(expenseEntity, { id, userId, ...row });
}

/** Removes an expense. Returns whether it was there. */
export async function removeExpense(manager: EntityManager, { userId }: Owner, id: string): Promise<boolean> {
  const { affected } = await manager.delete(expenseEntity, { id, userId });
  return (affected ?? 0) > 0;
}

/** Spending on a category within a span, minor units. */
export interface CategoryTotal {
  readonly category: SpendingCategory;
  readonly totalMinor: number;
  readonly count: number;
  readonly firstDate: LocalDate;
}

/** The owner's spending by category from a day to a day, both inclusive, in one currency; most first. */
export async function totalsByCategory(
  manager: EntityManager,
  { userId }: Owner,
  currency: string,
  span: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<CategoryTotal[]> {
  const rows: { category: SpendingCategory; total: string; count: number; first: string }[] =
    await manager.query(
      `SELECT category, sum(amount_minor)::text AS total, count(*)::int AS count, min(date)::text AS first
       FROM expense WHERE user_id = $1 AND currency = $2 AND date BETWEEN $3 AND $4
      GROUP BY category ORDER BY sum(amount_minor) DESC, category`,
      [userId, currency, span.from, span.to],
    );
  return rows.map(({ category, total, count, first }) => ({
    category,
    totalMinor: Number(total),
    count,
    firstDate: first,
  }));
}

function toExpense({ id, date, amountMinor, currency, category, merchant, note }: ExpenseEntity): Expense {
  return {
    id,
    date,
    amount: { amountMinor, currency },
    category: category as SpendingCategory,
    merchant,
    note,
  };
}
