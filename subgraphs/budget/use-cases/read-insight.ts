import type { ViewerClaims } from '@progressive/access-tokens';
import { addDays, type LocalDate } from '@progressive/quantities';
import { callerError } from '@progressive/subgraph-server';
import type { FoundBill } from '../domain/bills/found-bill.js';
import { type Anomaly, findAnomalies } from '../domain/insight/anomalies.js';
import { findHabits, type Habit } from '../domain/insight/habits.js';
import { monthFacts } from '../domain/insight/month-facts.js';
import { type MonthReview, reviewMonth } from '../domain/insight/month-review.js';
import type { Spent } from '../domain/insight/payment.js';
import { type BudgetServices, todayOf } from './budget-services.js';
import { foundBills } from './read-bills.js';
import { type PastEntry, readPast } from './read-past.js';

/** An anomaly with the currency of its amounts. */
export interface FoundAnomaly extends Anomaly {
  readonly currency: string;
}

export interface FoundHabit extends Habit {
  readonly currency: string;
}

/** What insight works with, in one currency. */
export interface CurrencyPast {
  readonly today: LocalDate;
  readonly entries: readonly PastEntry[];
  readonly spent: readonly Spent[];
  readonly bills: readonly FoundBill[];
  readonly habits: readonly Habit[];
}

/** Three years of a viewer's ledger in one currency. */
export async function readCurrencyPast(
  services: BudgetServices,
  viewer: ViewerClaims,
  currency: string,
): Promise<CurrencyPast> {
  const today = todayOf(services);
  const all = await services.database.read(viewer, (manager) => readPast(manager, viewer, today));
  const entries = all.filter(({ amount }) => amount.currency === currency);
  const spent = spentOf(entries);
  const bills = foundBills(entries, { startDate: today, days: 1 }, today);
  const habits = findHabits(spent, today, new Set(bills.map(({ merchant }) => merchant)));
  return { today, entries, spent, bills, habits };
}

/** Money out, a split entry as its parts; what came back or in is no spending. */
function spentOf(entries: readonly PastEntry[]): Spent[] {
  return entries.flatMap(({ id, date, amount, merchant, chosen, splits }) => {
    const parts =
      splits.length === 0 ? [{ category: chosen.category, amountMinor: amount.amountMinor }] : splits;
    return parts
      .filter(({ amountMinor }) => amountMinor < 0)
      .map(({ category, amountMinor }) => ({ id, date, merchant, category, minor: -amountMinor }));
  });
}

/** Most days that are looked through for anomalies. */
const longestSpan = 366;

/** What was unusual from a day to a day, the latest first. @throws BAD_USER_INPUT on an impossible span. */
export async function listAnomalies(
  services: BudgetServices,
  viewer: ViewerClaims,
  { currency, from, to }: { readonly currency: string; readonly from: LocalDate; readonly to: LocalDate },
): Promise<FoundAnomaly[]> {
  if (from > to || addDays(from, longestSpan) < to)
    throw callerError('BAD_USER_INPUT', `A span has 1 to ${longestSpan} days.`, 'to');
  const { entries } = await readCurrencyPast(services, viewer, currency);
  return findAnomalies(wholes(entries), { from, to })
    .map((each) => ({ ...each, currency }))
    .reverse();
}

/** Payments as they were made: a split is one payment. */
function wholes(entries: readonly PastEntry[]): Spent[] {
  return entries
    .filter(({ amount }) => amount.amountMinor < 0)
    .map(({ id, date, amount, merchant, chosen }) => ({
      id,
      date,
      merchant,
      category: chosen.category,
      minor: -amount.amountMinor,
    }));
}

/** What the viewer pays for again and again without a contract, most money first. */
export async function listHabits(
  services: BudgetServices,
  viewer: ViewerClaims,
  currency: string,
): Promise<FoundHabit[]> {
  const { habits } = await readCurrencyPast(services, viewer, currency);
  return habits.map((each) => ({ ...each, currency }));
}

/** A month in words; null for what is no month or one that has not begun. @param month `YYYY-MM`. */
export async function readMonthReview(
  services: BudgetServices,
  viewer: ViewerClaims,
  { month, currency }: { readonly month: string; readonly currency: string },
): Promise<MonthReview | null> {
  const { today, entries, spent } = await readCurrencyPast(services, viewer, currency);
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month) || month > today.slice(0, 7)) return null;
  const end = `${month}-31`;
  const until = entries.filter(({ date }) => date <= end);
  const last = end < today ? (until.at(-1)?.date ?? `${month}-28`) : today;
  const bills = foundBills(until, { startDate: last, days: 1 }, last);
  const facts = monthFacts({
    month,
    currency,
    today,
    payments: spent.filter(({ date }) => date <= end),
    incomeMinor: until
      .filter(({ date, amount }) => date.startsWith(month) && amount.amountMinor > 0)
      .reduce((sum, { amount }) => sum + amount.amountMinor, 0),
    anomalies: findAnomalies(wholes(until), { from: `${month}-01`, to: end }),
    habits: findHabits(spent, last, new Set(bills.map(({ merchant }) => merchant))),
  });
  return reviewMonth(facts);
}
