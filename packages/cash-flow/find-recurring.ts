import { fromEpochDay, type LocalDate, toEpochDay, weekdayOf } from '@progressive/quantities';
import { type Events, fitRhythm, likenessOf, type RhythmFit } from './fit-rhythm.js';
import type { Payment, RecurringPayment } from './payment.js';
import { offWeekend, periodDays, ruleDate } from './rhythm-rules.js';

/**
 * Finds bills and incomes in a history: each merchant's payments of one direction as a whole, and where they have no rhythm,
 * those of like amounts by themselves (a subscription inside a shop that is visited often). Most money a year first.
 * @param today tells which have ended.
 */
export function findRecurring(payments: readonly Payment[], today: LocalDate): RecurringPayment[] {
  const groups = new Map<string, Payment[]>();
  for (const payment of payments) {
    const key = `${payment.amountMinor < 0 ? '-' : '+'}${payment.merchant}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [payment]);
    else group.push(payment);
  }
  const found = [...groups.values()].flatMap((group) => findInGroup(group, today));
  return markDuplicates(found).toSorted(
    (a, b) => yearly(b) - yearly(a) || (a.merchant < b.merchant ? -1 : 1),
  );
}

const perYear: Readonly<Record<RecurringPayment['rhythm'], number>> = {
  WEEKLY: 52.18,
  BIWEEKLY: 26.09,
  FOUR_WEEKLY: 13.04,
  MONTHLY: 12,
  QUARTERLY: 4,
  YEARLY: 1,
};

function yearly({ amountMinor, rhythm }: RecurringPayment): number {
  return Math.abs(amountMinor) * perYear[rhythm];
}

function findInGroup(group: readonly Payment[], today: LocalDate): RecurringPayment[] {
  if (group.length < 3) return [];
  const inOrder = group.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const whole = fitRhythm(eventsOf(inOrder));
  const isOneBill = whole !== null && likenessOf(whole.hits.map((hit) => inOrder[hit]?.amountMinor ?? 0)) < 2;
  if (whole !== null && isOneBill) return [describe(inOrder, whole, today)];
  const parts = clusters(inOrder).flatMap((cluster) => {
    if (cluster.length < 3 || cluster.length === inOrder.length) return [];
    const fit = fitRhythm(eventsOf(cluster), 'PART');
    return fit === null ? [] : [describe(cluster, fit, today)];
  });
  // Several subscriptions of one merchant together can look like one payment of changing amounts.
  const explained = parts.reduce((sum, { occurrences }) => sum + occurrences, 0);
  return whole === null || explained >= inOrder.length / 2 ? parts : [describe(inOrder, whole, today)];
}

function eventsOf(payments: readonly Payment[]): Events {
  return {
    days: payments.map(({ date }) => toEpochDay(date)),
    amounts: payments.map(({ amountMinor }) => amountMinor),
  };
}

/** Equal payments that are enough to be looked at by themselves. */
const enoughEqual = 4;

/** Payments of equal amounts, then of the others those of like amounts: a gap of more than 2 % begins another cluster. */
function clusters(payments: readonly Payment[]): Payment[][] {
  const equal = new Map<number, Payment[]>();
  for (const payment of payments) {
    const same = equal.get(payment.amountMinor);
    if (same === undefined) equal.set(payment.amountMinor, [payment]);
    else same.push(payment);
  }
  const found = [...equal.values()].filter(
    (same) => same.length >= enoughEqual && fitRhythm(eventsOf(same), 'PART') !== null,
  );
  const taken = new Set(found.flat());
  const bySize = payments
    .filter((payment) => !taken.has(payment))
    .toSorted((a, b) => Math.abs(a.amountMinor) - Math.abs(b.amountMinor));
  const like: Payment[][] = [];
  for (const payment of bySize) {
    const cluster = like.at(-1);
    const before = Math.abs(cluster?.at(-1)?.amountMinor ?? 0);
    if (cluster !== undefined && Math.abs(payment.amountMinor) <= before * 1.02) cluster.push(payment);
    else like.push([payment]);
  }
  return [...found, ...like].map((cluster) => cluster.toSorted((a, b) => (a.date < b.date ? -1 : 1)));
}

function describe(payments: readonly Payment[], fit: RhythmFit, today: LocalDate): RecurringPayment {
  const hits = fit.hits.flatMap((index) => payments[index] ?? []);
  const amounts = hits.map(({ amountMinor }) => amountMinor);
  const recent = amounts.slice(-6);
  const [first, last] = [hits[0], hits.at(-1)];
  const lastDay = toEpochDay(last?.date ?? today);
  return {
    merchant: last?.merchant ?? '',
    rhythm: fit.rule.rhythm,
    amountMinor: middle(amounts.slice(-3)),
    lowMinor: Math.min(...recent),
    highMinor: Math.max(...recent),
    occurrences: hits.length,
    firstDate: first?.date ?? today,
    lastDate: last?.date ?? today,
    ...nextDates(fit, hits, lastDay),
    jitterDays: spread(fit.residuals),
    regularity: fit.coverage,
    ended: toEpochDay(today) - lastDay > 1.5 * periodDays(fit.rule) + fit.rule.tolerance,
    priceRise: priceRise(hits),
    perhapsDuplicate: false,
  };
}

/** The rule's next date behind the last occurrence, before and after it moves off a weekend the way this payment does. */
function nextDates(fit: RhythmFit, hits: readonly Payment[], lastDay: number) {
  const { rule, phase, dayOfMonth } = fit;
  const weekendMove = weekendMoveOf(fit, hits);
  const usual = weekendMove === null ? middle(fit.residuals) : 0;
  const period = periodDays(rule);
  let steps = Math.floor((lastDay - phase) / period) - 1;
  while (ruleDate(rule, phase, steps, dayOfMonth) + usual <= lastDay + period * 0.4) steps += 1;
  const date = fromEpochDay(ruleDate(rule, phase, steps, dayOfMonth) + usual);
  return {
    weekendMove,
    ruleDate: date,
    dayOfMonth: usual === 0 ? dayOfMonth : Number(date.slice(8)),
    nextDate: offWeekend(date, weekendMove),
  };
}

/** Some dates of the rule were on a weekend and no payment was: which way did those go? */
function weekendMoveOf(fit: RhythmFit, hits: readonly Payment[]): RecurringPayment['weekendMove'] {
  if (hits.some(({ date }) => weekdayOf(date) > 5)) return null;
  const moved = fit.residuals.filter((residual, index) => {
    const date = hits[index]?.date;
    return date !== undefined && weekdayOf(fromEpochDay(toEpochDay(date) - residual)) > 5;
  });
  if (moved.length === 0) return null;
  return moved.filter((residual) => residual < 0).length > moved.length / 2 ? 'EARLIER' : 'LATER';
}

/** The last step up of at least 3 % after which two occurrences or more kept the new price, or the last one did. */
function priceRise(hits: readonly Payment[]): RecurringPayment['priceRise'] {
  for (let index = hits.length - 1; index >= 2; index -= 1) {
    const [now, before, earlier] = [hits[index], hits[index - 1], hits[index - 2]];
    if (now === undefined || before === undefined || earlier === undefined) return null;
    const [to, from, base] = [now, before, earlier].map(({ amountMinor }) => Math.abs(amountMinor)) as [
      number,
      number,
      number,
    ];
    const stable = Math.abs(from / base - 1) <= 0.01;
    const stayed = hits
      .slice(index + 1)
      .every(({ amountMinor }) => Math.abs(Math.abs(amountMinor) / to - 1) <= 0.01);
    if (stable && stayed && to >= from * 1.03)
      return { fromMinor: before.amountMinor, toMinor: now.amountMinor, on: now.date };
  }
  return null;
}

/** Two running subscriptions of like amount and rhythm whose merchants begin with the same word. */
function markDuplicates(found: readonly RecurringPayment[]): RecurringPayment[] {
  const wordOf = ({ merchant }: RecurringPayment): string => merchant.split(' ')[0] ?? '';
  return found.map((one) => {
    const twin = found.some(
      (other) =>
        other !== one &&
        !one.ended &&
        !other.ended &&
        one.amountMinor < 0 &&
        wordOf(other) === wordOf(one) &&
        other.rhythm === one.rhythm &&
        Math.abs(other.amountMinor / one.amountMinor - 1) <= 0.02,
    );
    return { ...one, perhapsDuplicate: twin };
  });
}

/** The median, rounded to a whole. */
export function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1] ?? 0, sorted[Math.floor(half)] ?? 0];
  return Math.round((low + high) / 2);
}

function spread(residuals: readonly number[]): number {
  const usual = middle(residuals);
  const sizes = residuals.map((residual) => Math.abs(residual - usual)).toSorted((a, b) => a - b);
  return sizes[Math.ceil(0.8 * sizes.length) - 1] ?? 0;
}
