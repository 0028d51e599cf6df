import { writeFile } from 'node:fs/promises';
import { dueDates, findRecurring, type Payment, type RecurringPayment } from '@progressive/cash-flow';
import { addDays, daysBetween, type LocalDate } from '@progressive/quantities';
import { plantSeries } from './plant-series.js';
import { readPayments } from './read-payments.js';

/** Days that a payment may come before or after it is due, and how far its amount may be from the usual ones. */
const [toleranceDays, toleranceShare] = [5, 0.25];
/** A series whose usual amounts differ by more is judged by its dates alone. */
const freeAmounts = 1.25;
/** Where the known part of the stream ends. */
const cuts = [0.4, 0.5, 0.6, 0.7, 0.8];

/**
 * Finds recurring payments in a CSV `date,merchant,amount` and tells how good they are without labels. Recall: 300 planted series
 * (rhythms, gaps, late days, drift, price rises; a third inside busy merchants) and how many are found. Precision: what is found
 * with the first 40, 50 … 80 % of the time and runs then is right when the payment that it says is due next comes, or the one
 * behind it: what was cancelled just then counts as wrong. Writes a JSON line for each and one of the sums.
 * @returns 0, or 1 when there are too few payments.
 */
export async function evaluate({
  input,
  output,
}: {
  readonly input: string;
  readonly output: string;
}): Promise<number> {
  const payments = [...(await readPayments(input)).values()]
    .flat()
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const [first, last] = [payments[0]?.date, payments.at(-1)?.date];
  if (first === undefined || last === undefined || daysBetween(first, last) < 300) return 1;
  const span = daysBetween(first, last);
  const told = cuts.flatMap((share) => judged(payments, addDays(first, Math.floor(span * share)), last));
  const planted = plantSeries(payments, first, last);
  const found = findRecurring(
    [...payments, ...planted.flatMap((series) => series.payments)].toSorted((a, b) =>
      a.date < b.date ? -1 : 1,
    ),
    last,
  );
  const hits = planted.map((series) => ({
    ...series,
    found: found.some((each) => isSame(each, series.payments)),
  }));
  const share = (part: number, whole: number): number => Number((part / Math.max(1, whole)).toFixed(4));
  const alone = hits.filter(({ inside }) => !inside);
  const inside = hits.filter((series) => series.inside);
  const sums = {
    payments: payments.length,
    planted: hits.length,
    recall: share(hits.filter((each) => each.found).length, hits.length),
    recallAlone: share(alone.filter((each) => each.found).length, alone.length),
    recallInsideBusyMerchants: share(inside.filter((each) => each.found).length, inside.length),
    running: told.length,
    precision: share(told.filter(({ came }) => came).length, told.length),
  };
  const lines = told.map(({ came, series }) => JSON.stringify({ ...series, came }));
  await writeFile(output, [...lines, JSON.stringify(sums), ''].join('\n'));
  return 0;
}

/** What ran at a day in the past, and whether what it said is due next came. */
function judged(payments: readonly Payment[], then: LocalDate, last: LocalDate) {
  const known = payments.filter(({ date }) => date <= then);
  const later = new Map<string, Payment[]>();
  for (const payment of payments.filter(({ date }) => date > addDays(then, -toleranceDays))) {
    const same = later.get(payment.merchant);
    if (same === undefined) later.set(payment.merchant, [payment]);
    else same.push(payment);
  }
  const days = daysBetween(then, last) - toleranceDays;
  return findRecurring(known, then).flatMap((series) => {
    const due = series.ended ? [] : dueDates(series, then, days).slice(0, 2);
    if (due.length === 0) return [];
    const came = due.filter((date) =>
      (later.get(series.merchant) ?? []).some(
        (payment) =>
          Math.abs(daysBetween(payment.date, date)) <= toleranceDays && isUsual(series, payment.amountMinor),
      ),
    );
    return [{ series, came: came.length > 0 }];
  });
}

/** An amount between the usual ones, or little beside them; a series of free amounts is judged by its dates alone. */
function isUsual({ lowMinor, highMinor }: RecurringPayment, amountMinor: number): boolean {
  const [least, most] = [Math.min(lowMinor, highMinor), Math.max(lowMinor, highMinor)];
  if (Math.abs(most) > freeAmounts * Math.abs(least) || Math.abs(least) > freeAmounts * Math.abs(most))
    return true;
  const room = toleranceShare * Math.max(Math.abs(least), Math.abs(most));
  return amountMinor >= least - room && amountMinor <= most + room;
}

function isSame(found: RecurringPayment, planted: readonly Payment[]): boolean {
  const [one] = planted;
  if (one === undefined || found.merchant !== one.merchant) return false;
  const amounts = planted.map(({ amountMinor }) => Math.abs(amountMinor));
  const amount = Math.abs(found.amountMinor);
  return (
    amount >= Math.min(...amounts) * 0.9 &&
    amount <= Math.max(...amounts) * 1.1 &&
    found.occurrences >= planted.length / 2
  );
}
