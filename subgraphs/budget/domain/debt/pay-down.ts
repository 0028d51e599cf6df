import { type Debt, minimumOf } from './debt.js';

/** Months after which nothing more is simulated: fifty years. */
export const mostMonths = 600;
/** Debts that have cost so much interest never end; sums stay within 32 bits. Minor units. */
const hopelessMinor = 1_000_000_000;

/** Debts with what each month's interest is. */
export interface DebtProblem {
  readonly debts: readonly Debt[];
  /** By debt and month, as parts of the balance. */
  readonly factors: readonly Float64Array[];
  /** What is paid a month for all debts together while any is open, minor units. */
  readonly monthlyMinor: number;
}

/** Where money beyond the minimum payments goes in a month: in this order, each up to its limit. */
export interface Extra {
  readonly index: number;
  readonly mostMinor: number;
}

/** Decides a month. @param balances what is owed after interest and minimum payments. */
export type Strategy = (month: number, balances: Float64Array) => Iterable<Extra>;

export interface PayDown {
  readonly interestMinor: number;
  readonly paidMinor: number;
  /** Payments until nothing is owed; null when it never ends. */
  readonly months: number | null;
  /** By debt: payments until it is paid, and what its interest cost. */
  readonly monthsOf: readonly (number | null)[];
  readonly interestOf: readonly number[];
  /** By month: what each debt got. */
  readonly payments: readonly Float64Array[];
}

/**
 * Pays debts down month by month, in whole minor units: interest is added (rounded half up), every debt gets its minimum, and what is left
 * of the monthly amount goes where the strategy says. @returns null when the minimum payments of a month exceed the
 * monthly amount.
 * @param strategy null pays the minimum and nothing else, whatever the monthly amount is.
 */
export function payDown(problem: DebtProblem, strategy: Strategy | null): PayDown | null {
  const { debts } = problem;
  const balances = Float64Array.from(debts, ({ balanceMinor }) => balanceMinor);
  const interestOf = new Float64Array(debts.length);
  const monthsOf: (number | null)[] = debts.map(() => null);
  const payments: Float64Array[] = [];
  let open = debts.length;
  for (let month = 0; month < mostMonths && open > 0 && total(interestOf) < hopelessMinor; month += 1) {
    const paid = payMinimums(problem, month, balances, interestOf);
    if (strategy !== null) {
      const rest = problem.monthlyMinor - total(paid);
      if (rest < 0) return null;
      payExtra(rest, strategy(month, balances), balances, paid);
    }
    payments.push(paid);
    for (const [index, balance] of balances.entries()) {
      if (balance > 0 || monthsOf[index] !== null) continue;
      monthsOf[index] = month + 1;
      open -= 1;
    }
  }
  return {
    interestMinor: total(interestOf),
    paidMinor: payments.reduce((sum, month) => sum + total(month), 0),
    months: open === 0 ? payments.length : null,
    monthsOf,
    interestOf: [...interestOf],
    payments,
  };
}

/** Adds a month's interest and pays what each contract asks. @returns what each debt got. */
function payMinimums(
  { debts, factors }: DebtProblem,
  month: number,
  balances: Float64Array,
  interestOf: Float64Array,
): Float64Array {
  const paid = new Float64Array(debts.length);
  for (const [index, debt] of debts.entries()) {
    const before = balances[index] ?? 0;
    if (before === 0) continue;
    const interest = Math.round(before * (factors[index]?.[month] ?? 0));
    interestOf[index] = (interestOf[index] ?? 0) + interest;
    const minimum = minimumOf(debt.minimum, before + interest, interest);
    balances[index] = before + interest - minimum;
    paid[index] = minimum;
  }
  return paid;
}

function payExtra(
  amountMinor: number,
  extras: Iterable<Extra>,
  balances: Float64Array,
  paid: Float64Array,
): void {
  let rest = amountMinor;
  for (const { index, mostMinor } of extras) {
    if (rest <= 0) return;
    const part = Math.min(rest, balances[index] ?? 0, Math.max(0, mostMinor));
    balances[index] = (balances[index] ?? 0) - part;
    paid[index] = (paid[index] ?? 0) + part;
    rest -= part;
  }
}

function total(amounts: Float64Array): number {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum;
}

const all = Number.POSITIVE_INFINITY;

/** Always in one order. */
export function inOrder(order: readonly number[]): Strategy {
  const extras = order.map((index) => ({ index, mostMinor: all }));
  return () => extras;
}

/** The dearest debt of the coming month first, of equally dear ones the smaller (avalanche; Amar et al. 2011). */
export function avalanche({ factors, debts }: DebtProblem): Strategy {
  const indices = debts.map((_, index) => index);
  const known: Extra[][] = [];
  return (month) => {
    known[month] ??= indices
      .toSorted(
        (a, b) =>
          (factors[b]?.[month + 1] ?? 0) - (factors[a]?.[month + 1] ?? 0) ||
          (debts[a]?.balanceMinor ?? 0) - (debts[b]?.balanceMinor ?? 0) ||
          a - b,
      )
      .map((index) => ({ index, mostMinor: all }));
    return known[month];
  };
}

/** The smallest debt first, of equal ones the dearest (snowball; Gal & McShane 2012 on why people keep it up). */
export function snowball({ factors, debts }: DebtProblem): Strategy {
  const indices = debts.map((_, index) => index);
  return (month, balances) =>
    indices
      .toSorted(
        (a, b) =>
          (balances[a] ?? 0) - (balances[b] ?? 0) ||
          (factors[b]?.[month + 1] ?? 0) - (factors[a]?.[month + 1] ?? 0) ||
          a - b,
      )
      .map((index) => ({ index, mostMinor: all }));
}

/** One strategy up to a month, another from it on. */
export function switching(first: Strategy, second: Strategy, at: number): Strategy {
  return (month, balances) => (month < at ? first : second)(month, balances);
}

/** In each month one debt before the others, which follow as another strategy says. */
export function withTargets(targets: readonly number[], otherwise: Strategy): Strategy {
  return function* (month, balances) {
    const target = targets[month];
    if (target !== undefined) yield { index: target, mostMinor: all };
    yield* otherwise(month, balances);
  };
}
