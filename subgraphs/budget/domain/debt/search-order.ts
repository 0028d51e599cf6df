import {
  avalanche,
  type DebtProblem,
  inOrder,
  type PayDown,
  payDown,
  type Strategy,
  snowball,
  switching,
  withTargets,
} from './pay-down.js';

/** Debts of which every order is tried. */
const mostForAllOrders = 5;
/** Months at which a change of order is tried, and months that are improved one by one. */
const [mostSwitches, mostImproved] = [48, 120];
/** Months of all plans that are tried together, so that long debts take no longer. */
const mostWork = 300_000;
const mostRounds = 4;

export interface Found {
  readonly plan: PayDown;
  /** By month, the debt that got the extra money first; what the others got followed the avalanche. */
  readonly targets: readonly number[];
}

/**
 * Looks for the cheapest plan: avalanche and snowball, every fixed order, every order that gives way to the avalanche in some month,
 * plans that were guessed elsewhere, and then the target of each month by itself. Never dearer than avalanche or snowball.
 * Repeats exactly. @param guesses payments by month and debt, e.g. of an optimiser; they are repaired.
 * @returns null when the minimum payments exceed the monthly amount.
 */
export function searchOrder(
  problem: DebtProblem,
  guesses: readonly (readonly Float64Array[])[] = [],
): Found | null {
  const dearest = avalanche(problem);
  const started = payDown(problem, dearest);
  if (started === null) return null;
  let best = started;
  const tried = (strategy: Strategy): void => {
    const plan = payDown(problem, strategy);
    if (plan !== null && isBetter(plan, best)) best = plan;
  };
  tried(snowball(problem));
  const orders = ordersOf(problem);
  const length = started.months ?? mostImproved;
  const last = Math.min(mostSwitches, length, Math.floor(mostWork / (orders.length * length)));
  for (const order of orders) {
    const fixed = inOrder(order);
    tried(fixed);
    for (let month = 1; month < last; month += 1) tried(switching(fixed, dearest, month));
  }
  for (const guess of guesses) tried(following(problem, guess, dearest));
  return improve(problem, best, dearest);
}

/** Changes the target of single months as long as that makes the plan cheaper. */
function improve(problem: DebtProblem, from: PayDown, dearest: Strategy): Found {
  let targets = targetsOf(problem, from);
  const again = payDown(problem, withTargets(targets, dearest));
  // What the targets alone say may be a little dearer than the plan they were read from: then the plan stays.
  let best = again !== null && !isBetter(from, again) ? again : from;
  let base = again ?? from;
  for (let round = 0; round < mostRounds; round += 1) {
    let isImproved = false;
    for (let month = 0; month < Math.min(targets.length, mostImproved); month += 1) {
      for (let index = 0; index < problem.debts.length; index += 1) {
        if (index === targets[month]) continue;
        const changed = targets.with(month, index);
        const plan = payDown(problem, withTargets(changed, dearest));
        if (plan === null || !isBetter(plan, base)) continue;
        [targets, base, isImproved] = [changed, plan, true];
      }
    }
    if (!isImproved) break;
  }
  if (isBetter(base, best)) best = base;
  return { plan: best, targets: targetsOf(problem, best) };
}

function isBetter(plan: PayDown, than: PayDown): boolean {
  if (plan.months === null || than.months === null) return plan.months !== null && than.months === null;
  return plan.interestMinor < than.interestMinor;
}

/** The debt that got most beyond its minimum in each month. */
function targetsOf({ debts }: DebtProblem, { payments }: PayDown): number[] {
  return payments.map((paid, month) => {
    const usual = payments[month + 1];
    const gains = debts.map(
      (debt, index) => (paid[index] ?? 0) - Math.min(usual?.[index] ?? 0, debt.minimum.leastMinor),
    );
    return gains.reduce((top, gain, index) => (gain > (gains[top] ?? 0) ? index : top), 0);
  });
}

/** Follows payments that were guessed as far as the rules allow. */
function following({ debts }: DebtProblem, guess: readonly Float64Array[], otherwise: Strategy): Strategy {
  return function* (month, balances) {
    const wished = guess[month];
    if (wished !== undefined) {
      const before = debts.map((_, index) => ({ index, mostMinor: Math.round(wished[index] ?? 0) }));
      yield* before.toSorted((a, b) => b.mostMinor - a.mostMinor);
    }
    yield* otherwise(month, balances);
  };
}

/** All orders of a few debts; of many the avalanche's neighbours by balance and rate. */
function ordersOf({ debts }: DebtProblem): number[][] {
  const indices = debts.map((_, index) => index);
  if (debts.length <= mostForAllOrders) return permutations(indices);
  const rates = indices.toSorted((a, b) => (debts[b]?.aprPercent ?? 0) - (debts[a]?.aprPercent ?? 0));
  return indices.map((first) => [first, ...rates.filter((index) => index !== first)]);
}

function permutations(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((first) =>
    permutations(items.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}
