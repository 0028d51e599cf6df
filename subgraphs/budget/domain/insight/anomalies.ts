import { addDays, daysBetween, type LocalDate } from '@progressive/quantities';
import type { LedgerCategory } from '../ledger/ledger.js';
import type { Spent } from './payment.js';
import { median, poissonTail, quantile, robustScore } from './robust.js';

/** AMOUNT: far more than usual there. NEW_MERCHANT: never paid before, and much. FREQUENCY: far more often. REPEATED: twice at once. */
export type AnomalyKind = 'AMOUNT' | 'NEW_MERCHANT' | 'FREQUENCY' | 'REPEATED';

/** Money that went out in an unusual way. */
export interface Anomaly {
  readonly kind: AnomalyKind;
  /** The payment; of a frequency the last one. */
  readonly entryId: string;
  readonly date: LocalDate;
  readonly merchant: string;
  readonly category: LedgerCategory;
  readonly minor: number;
  /** What is usual: the middle payment, or for a frequency payments in so many days. */
  readonly usual: number;
  /** What was seen: minor units, or for a frequency payments. */
  readonly seen: number;
  /** How unusual: the higher the more. */
  readonly score: number;
}

/**
 * How much is unusual. Chosen on one half of 200 simulated households out of council card payments so that at most one alarm in
 * three months is raised there, and judged on the other half (`evaluation/anomalies-main.ts`).
 */
export interface Sensitivity {
  /** Robust standard deviations of the logarithm above the merchant's, and above its category's for few payments. */
  readonly merchantScore: number;
  readonly categoryScore: number;
  /** A first payment to a merchant must be above this quantile of all, and this multiple of the category's middle. */
  readonly newQuantile: number;
  readonly newMultiple: number;
  /** Probability of so many payments by chance. */
  readonly chance: number;
}

export const usualSensitivity: Sensitivity = {
  merchantScore: 3.5,
  categoryScore: 5,
  newQuantile: 0.985,
  newMultiple: 4,
  chance: 1e-6,
};

/** Payments of a merchant that make its own past; else its category's count. */
const [enoughOfMerchant, enoughOfCategory, enoughOfAll] = [8, 20, 60];
/** The least spread of logarithms: a fixed price that once was a third higher is no surprise. */
const leastSigma = 0.25;
/** Days that a burst lasts, and of the past that its rate is taken from. */
const [burstDays, rateDays] = [7, 180];
const leastBurst = 4;

/**
 * Finds what is unusual from a day to a day, each payment against the ones before it only.
 * @param payments in order of date, with the past before `from`.
 */
export function findAnomalies(
  payments: readonly Spent[],
  span: { readonly from: LocalDate; readonly to: LocalDate },
  sensitivity: Sensitivity = usualSensitivity,
): Anomaly[] {
  const past = new Past();
  const found: Anomaly[] = [];
  for (const payment of payments) {
    if (payment.date > span.to) break;
    if (payment.date >= span.from) {
      const one =
        repeated(payment, past) ??
        amount(payment, past, sensitivity) ??
        newMerchant(payment, past, sensitivity) ??
        frequency(payment, past, sensitivity, found);
      if (one !== null) found.push(one);
    }
    past.add(payment);
  }
  return found;
}

/** Payments so far, by merchant and category, in order of date. */
class Past {
  readonly all: Spent[] = [];
  readonly #merchants = new Map<string, Spent[]>();
  readonly #categories = new Map<string, Spent[]>();

  add(payment: Spent): void {
    this.all.push(payment);
    append(this.#merchants, payment.merchant, payment);
    append(this.#categories, payment.category, payment);
  }

  merchant(name: string): readonly Spent[] {
    return this.#merchants.get(name) ?? [];
  }

  category(name: string): readonly Spent[] {
    return this.#categories.get(name) ?? [];
  }
}

function append(map: Map<string, Spent[]>, key: string, payment: Spent): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [payment]);
  else list.push(payment);
}

/** The newest payments are enough to know what is usual. */
const mostCompared = 200;

const logs = (payments: readonly Spent[]): number[] =>
  payments.slice(-mostCompared).map(({ minor }) => Math.log(minor));

function amount(payment: Spent, past: Past, { merchantScore, categoryScore }: Sensitivity): Anomaly | null {
  const own = past.merchant(payment.merchant);
  const isKnown = own.length >= enoughOfMerchant;
  const compared = isKnown ? own : past.category(payment.category);
  if (own.length === 0 || compared.length < (isKnown ? enoughOfMerchant : enoughOfCategory)) return null;
  const score = robustScore(Math.log(payment.minor), logs(compared), leastSigma);
  // A sum that was paid there before is no surprise, however rare it is.
  const before = own.some(({ minor }) => minor >= payment.minor * 0.8);
  if (before || score < (isKnown ? merchantScore : categoryScore)) return null;
  const usual = Math.round(median(compared.slice(-mostCompared).map(({ minor }) => minor)));
  return anomaly('AMOUNT', payment, usual, payment.minor, score);
}

function newMerchant(payment: Spent, past: Past, { newQuantile, newMultiple }: Sensitivity): Anomaly | null {
  if (past.all.length < enoughOfAll || past.merchant(payment.merchant).length > 0) return null;
  const all = past.all.slice(-mostCompared * 5).map(({ minor }) => minor);
  const sameCategory = past.category(payment.category);
  const compared =
    sameCategory.length >= enoughOfCategory
      ? sameCategory.slice(-mostCompared).map(({ minor }) => minor)
      : all;
  const usual = Math.round(median(compared));
  if (payment.minor <= quantile(all, newQuantile) || payment.minor < usual * newMultiple) return null;
  return anomaly('NEW_MERCHANT', payment, usual, payment.minor, payment.minor / Math.max(1, usual));
}

/** The same sum to the same merchant within a day, where that never happened before. */
function repeated(payment: Spent, past: Past): Anomaly | null {
  const own = past.merchant(payment.merchant);
  const twin = own.findLast(
    ({ minor, date }) => minor === payment.minor && daysBetween(date, payment.date) <= 1,
  );
  if (twin === undefined || own.length < 3) return null;
  const happens = own.some((one, index) => {
    const next = own[index + 1];
    return next !== undefined && one.minor === next.minor && daysBetween(one.date, next.date) <= 1;
  });
  // Fares and other fixed prices come twice a day.
  const samePrice = own.filter(({ minor }) => minor === payment.minor).length / own.length;
  if (happens || samePrice > 0.5) return null;
  return anomaly('REPEATED', payment, twin.minor, payment.minor, 1);
}

function frequency(
  payment: Spent,
  past: Past,
  { chance }: Sensitivity,
  found: readonly Anomaly[],
): Anomaly | null {
  const own = past.merchant(payment.merchant);
  const begin = addDays(payment.date, -burstDays);
  const burst = own.length - countUpTo(own, begin) + 1;
  const knownDays = Math.min(rateDays, daysBetween(past.all[0]?.date ?? payment.date, begin));
  if (burst < leastBurst || knownDays < rateDays / 2) return null;
  const since = addDays(begin, -knownDays);
  const before = countUpTo(own, begin) - countUpTo(own, since);
  // One more than was seen: a merchant that was never visited is still expected now and then.
  const expected = ((before + 1) / knownDays) * burstDays;
  // Visits come in clusters: the busiest week so far is no surprise either.
  if (poissonTail(burst, expected) > chance || burst <= 2 * busiestWeek(own, begin)) return null;
  const told = found.some(
    ({ kind, merchant, date }) => kind === 'FREQUENCY' && merchant === payment.merchant && date > begin,
  );
  if (told) return null;
  return anomaly('FREQUENCY', payment, Math.round(expected), burst, burst / expected);
}

/** How many payments, which are in order of date, there were up to a day. */
function countUpTo(own: readonly Spent[], day: LocalDate): number {
  let [low, high] = [0, own.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((own[middle]?.date ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Most payments within a week that ended before a day. */
function busiestWeek(own: readonly Spent[], end: LocalDate): number {
  let [most, first] = [0, 0];
  for (const [index, { date }] of own.entries()) {
    if (date > end) break;
    while (daysBetween(own[first]?.date ?? date, date) >= burstDays) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

function anomaly(kind: AnomalyKind, payment: Spent, usual: number, seen: number, score: number): Anomaly {
  const { id: entryId, date, merchant, category, minor } = payment;
  return { kind, entryId, date, merchant, category, minor, usual, seen, score };
}
