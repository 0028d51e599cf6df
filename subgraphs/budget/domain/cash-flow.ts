import { addDays, dateRange, daysBetween, formatMoney, type LocalDate, money } from '@progressive/quantities';
import { billsDue } from './bills-due.js';
import type { MoneyProfile } from './money-profile.js';
import { occurrences, type Span } from './recurrence.js';

/** An amount on a day, minor units. */
export interface DatedAmount {
  readonly date: LocalDate;
  readonly amountMinor: number;
}

/** Money that really moves on dates, as far as it is known. */
export interface KnownFlows {
  /** On the accounts on the evening before the first day; null = not known. */
  readonly openingMinor: number | null;
  readonly incomes: readonly DatedAmount[];
  readonly bills: readonly DatedAmount[];
}

/** Money on one day, minor units. */
export interface CashDay {
  readonly date: LocalDate;
  readonly inMinor: number;
  readonly outMinor: number;
  /** In the evening; null when no balance is known. */
  readonly leftMinor: number | null;
}

export interface LowBalance {
  readonly date: LocalDate;
  readonly balanceMinor: number;
  readonly message: string;
}

/** A balance that is older says nothing any more. */
const staleDays = 62;

/** Dated incomes and bills of a span in one currency, and what the accounts hold before it. */
export function knownFlows(profile: MoneyProfile, span: Span, currency: string): KnownFlows {
  const accounts = profile.accounts.filter(({ balance }) => balance.currency === currency);
  const asOf = accounts
    .map((account) => account.asOf)
    .sort()
    .at(-1);
  const before = asOf === undefined ? 0 : daysBetween(asOf, span.startDate) - 1;
  const { incomes, bills } = datedAmounts(profile, span, currency);
  if (asOf === undefined || before > staleDays) return { openingMinor: null, incomes, bills };
  const balance = sum(accounts.map((account) => ({ amountMinor: account.balance.amountMinor })));
  if (before <= 0) return { openingMinor: balance, incomes, bills };
  const between = datedAmounts(profile, { startDate: addDays(asOf, 1), days: before }, currency);
  return { openingMinor: balance + sum(between.incomes) - sum(between.bills), incomes, bills };
}

function datedAmounts(profile: MoneyProfile, span: Span, currency: string) {
  const incomes = profile.incomes
    .filter(({ amount }) => amount.currency === currency)
    .flatMap(({ amount, recurrence }) =>
      occurrences(recurrence, span).map((date) => ({ date, amountMinor: amount.amountMinor })),
    );
  const bills = billsDue(profile, span)
    .filter(({ amount }) => amount.currency === currency)
    .map(({ date, amount }) => ({ date, amountMinor: amount.amountMinor }));
  return { incomes, bills };
}

/** Money day by day, when `spreadMinor` is spent evenly (to the cent) beside the dated flows. */
export function cashDays(
  { openingMinor, incomes, bills }: KnownFlows,
  span: Span,
  spreadMinor: number,
): CashDay[] {
  let left = openingMinor;
  return dateRange(span.startDate, span.days).map((date, index) => {
    const on = (flow: DatedAmount) => flow.date === date;
    const part =
      Math.floor((spreadMinor * (index + 1)) / span.days) - Math.floor((spreadMinor * index) / span.days);
    const inMinor = sum(incomes.filter(on));
    const outMinor = sum(bills.filter(on)) + part;
    left = left === null ? null : left + inMinor - outMinor;
    return { date, inMinor, outMinor, leftMinor: left };
  });
}

/** The lowest evening when it is below zero. */
export function lowBalance(days: readonly CashDay[], currency: string): LowBalance | null {
  const known = days.flatMap(({ date, leftMinor }) => (leftMinor === null ? [] : [{ date, leftMinor }]));
  const lowest = known.reduce<(typeof known)[number] | null>(
    (low, day) => (low === null || day.leftMinor < low.leftMinor ? day : low),
    null,
  );
  if (lowest === null || lowest.leftMinor >= 0) return null;
  const first = known.find(({ leftMinor }) => leftMinor < 0)?.date ?? lowest.date;
  const short = formatMoney(money(-lowest.leftMinor, currency));
  return {
    date: lowest.date,
    balanceMinor: lowest.leftMinor,
    message: `The accounts run empty on ${first} and are ${short} short on ${lowest.date}; moving a bill behind the next pay day or spending less before it would help.`,
  };
}

function sum(items: readonly { readonly amountMinor: number }[]): number {
  return items.reduce((total, { amountMinor }) => total + amountMinor, 0);
}
