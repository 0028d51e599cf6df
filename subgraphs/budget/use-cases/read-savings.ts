import type { ViewerClaims } from '@progressive/access-tokens';
import { addDays, type LocalDate } from '@progressive/quantities';
import type { Spent } from '../domain/insight/payment.js';
import { median } from '../domain/insight/robust.js';
import type { LedgerCategory } from '../domain/ledger/ledger.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { findSavings, type Saving } from '../domain/savings/opportunities.js';
import { findOverspend, type Overspend } from '../domain/savings/overspend.js';
import { type SavingsPlan as Planned, planSavings } from '../domain/savings/savings-plan.js';
import { readProfile } from '../repositories/profile-repository.js';
import type { BudgetServices } from './budget-services.js';
import { type CurrencyPast, readCurrencyPast } from './read-insight.js';

export interface OverspendInCurrency extends Overspend {
  readonly currency: string;
}

export interface SavingInCurrency extends Saving {
  readonly currency: string;
}

export interface SavingsPlan extends Planned {
  readonly kind: 'SavingsPlan';
  readonly currency: string;
  readonly crisis: boolean;
}

/** Where more went than usual or planned in the last 30 days. */
export async function listOverspend(
  services: BudgetServices,
  viewer: ViewerClaims,
  currency: string,
): Promise<OverspendInCurrency[]> {
  const past = await readCurrencyPast(services, viewer, currency);
  const { limits } = await services.database.read(viewer, (manager) => readProfile(manager, viewer));
  const inCurrency = limits.filter(({ monthly }) => monthly.currency === currency);
  const found = findOverspend({
    payments: past.spent,
    habits: past.habits,
    limits: new Map(inCurrency.map(({ category, monthly }) => [category, monthly.amountMinor])),
    today: past.today,
  });
  return found.map((each) => ({ ...each, currency }));
}

type Nullable<Value> = Value | null | undefined;

export interface SavingsAsked {
  readonly currency: string;
  /** Wanted a month. */
  readonly targetMinor?: Nullable<number>;
  /** Income that is gone a month; makes it a crisis. */
  readonly lostIncomeMinor?: Nullable<number>;
  readonly foodFloorMinor?: Nullable<number>;
}

/** Ways to spend less; most money for the least cost to health and time first. */
export async function listSavings(
  services: BudgetServices,
  viewer: ViewerClaims,
  { currency, foodFloorMinor }: SavingsAsked,
): Promise<SavingInCurrency[]> {
  const past = await readCurrencyPast(services, viewer, currency);
  return savingsOf(past, usualMonth(past.spent, past.today), foodFloorMinor).map((each) => ({
    ...each,
    currency,
  }));
}

/** Cuts in order until what is needed is saved; in a crisis waste and wishes go before what touches training and food. */
export async function planViewerSavings(
  services: BudgetServices,
  viewer: ViewerClaims,
  asked: SavingsAsked,
): Promise<SavingsPlan | Refusal> {
  const { currency, targetMinor, lostIncomeMinor, foodFloorMinor } = asked;
  const target = targetMinor ?? lostIncomeMinor ?? null;
  if (target === null || target < 1)
    return refuse('INVALID_VALUE', 'Say what has to be saved a month, or what income is gone.', [
      'targetMinor',
    ]);
  if ((lostIncomeMinor ?? 0) < 0 || (foodFloorMinor ?? 0) < 0)
    return refuse('INVALID_VALUE', 'Amounts are 0 or more.', ['lostIncomeMinor']);
  const past = await readCurrencyPast(services, viewer, currency);
  if (past.spent.length === 0)
    return refuse(
      'NO_HISTORY',
      `The ledger has no payments in ${currency}.`,
      [],
      ['import a bank file', 'record what is spent'],
    );
  const usual = usualMonth(past.spent, past.today);
  const crisis = lostIncomeMinor != null;
  const planned = planSavings(savingsOf(past, usual, foodFloorMinor), usual, { targetMinor: target, crisis });
  return { kind: 'SavingsPlan', currency, crisis, ...planned };
}

function savingsOf(
  { bills, habits }: CurrencyPast,
  usual: ReadonlyMap<LedgerCategory, number>,
  foodFloorMinor: Nullable<number>,
): Saving[] {
  return findSavings({ bills, habits, usual, foodFloorMinor: foodFloorMinor ?? null });
}

const [spanDays, mostSpans] = [30, 3];

/** What each category costs in 30 days: the middle of the last three spans that the past covers. */
function usualMonth(payments: readonly Spent[], today: LocalDate): Map<LedgerCategory, number> {
  const first = payments[0]?.date ?? today;
  const spans = Array.from({ length: mostSpans }, (_, index) => ({
    from: addDays(today, -spanDays * (index + 1)),
    to: addDays(today, -spanDays * index),
  })).filter(({ from }, index) => index === 0 || from >= addDays(first, -1));
  const categories = new Set(payments.map(({ category }) => category));
  const of = (category: LedgerCategory) =>
    spans.map(({ from, to }) =>
      payments
        .filter((payment) => payment.category === category && payment.date > from && payment.date <= to)
        .reduce((sum, { minor }) => sum + minor, 0),
    );
  return new Map([...categories].map((category) => [category, Math.round(median(of(category)))]));
}
