import { seededRandom } from '@progressive/seeded-random';

/** A year of the past as parts of one: 0.05 = 5 %. */
export interface MarketYear {
  readonly shares: number;
  readonly bonds: number;
  readonly bills: number;
  readonly inflation: number;
}

/** BOOTSTRAP: blocks of years as they were. PARAMETRIC: log-normal, with the means, spreads and correlations of those years. */
export type ReturnModel = 'BOOTSTRAP' | 'PARAMETRIC';

export interface WealthPlan {
  readonly startMinor: number;
  /** Put in at the end of each year, in money of today. */
  readonly yearlyMinor: number;
  /** For each year to come, parts that sum to one. */
  readonly mix: readonly { readonly shares: number; readonly bonds: number; readonly bills: number }[];
  /** Taken from the whole every year, percent; each gives an outcome over the same futures. */
  readonly feesPercent: readonly number[];
}

/** What the money is worth at the end, in money of today, minor units. */
export interface WealthOutcome {
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  /** Of futures that end with less than was put in, 0 to 1. */
  readonly lossProbability: number;
  /** Of futures that reach the target, 0 to 1; null without one. */
  readonly targetProbability: number | null;
}

export const wealthPaths = 10_000;
/** Years that stay together: long enough for a crisis and what follows it (our judgement). */
const blockYears = 5;

export interface SimulationChoice {
  readonly model: ReturnModel;
  readonly seed: string;
  readonly targetMinor?: number | null;
}

/**
 * Simulates 10,000 futures of a plan in real terms, rebalanced every year. All fees see the same futures, so that the difference
 * between two of them is the fee's alone. @param history at least 10 years. @returns an outcome for each fee.
 */
export function simulateWealth(
  plan: WealthPlan,
  history: readonly MarketYear[],
  { model, seed, targetMinor = null }: SimulationChoice,
): WealthOutcome[] {
  if (history.length < 10) throw new RangeError('ten years of the past are needed');
  const random = seededRandom(seed);
  const draw = model === 'BOOTSTRAP' ? blockDrawer(history, random.next) : normalDrawer(history, random.next);
  const kept = plan.feesPercent.map((fee) => 1 - fee / 100);
  const ends = kept.map(() => new Float64Array(wealthPaths));
  for (let path = 0; path < wealthPaths; path += 1) {
    const wealth = kept.map(() => plan.startMinor);
    draw.restart();
    for (const { shares, bonds, bills } of plan.mix) {
      const real = draw.next();
      const growth = 1 + shares * real.shares + bonds * real.bonds + bills * real.bills;
      for (let fee = 0; fee < kept.length; fee += 1)
        wealth[fee] = Math.max(0, (wealth[fee] ?? 0) * growth * (kept[fee] ?? 1)) + plan.yearlyMinor;
    }
    for (const [fee, each] of ends.entries()) each[path] = wealth[fee] ?? 0;
  }
  const put = plan.startMinor + plan.yearlyMinor * plan.mix.length;
  return ends.map((each) => outcomeOf(each.sort(), put, targetMinor));
}

function outcomeOf(sorted: Float64Array, put: number, targetMinor: number | null): WealthOutcome {
  const at = (share: number): number => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
  const below = (amount: number): number => firstAtLeast(sorted, amount) / sorted.length;
  return {
    p5: at(0.05),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p95: at(0.95),
    lossProbability: below(put),
    targetProbability: targetMinor === null ? null : 1 - below(targetMinor),
  };
}

interface RealYear {
  shares: number;
  bonds: number;
  bills: number;
}

interface YearDrawer {
  restart(): void;
  next(): RealYear;
}

function realOf({ shares, bonds, bills, inflation }: MarketYear): RealYear {
  const real = (nominal: number): number => (1 + nominal) / (1 + inflation) - 1;
  return { shares: real(shares), bonds: real(bonds), bills: real(bills) };
}

/** Circular blocks, so that the first and last years are drawn as often as others (Politis & Romano 1992). */
function blockDrawer(history: readonly MarketYear[], next: () => number): YearDrawer {
  const years = history.map(realOf);
  let [at, left] = [0, 0];
  return {
    restart: () => {
      left = 0;
    },
    next: () => {
      if (left === 0) [at, left] = [Math.floor(next() * years.length), blockYears];
      left -= 1;
      at += 1;
      return years[(at - 1) % years.length] ?? { shares: 0, bonds: 0, bills: 0 };
    },
  };
}

/** Log returns that are jointly normal: moments of the past, mixed by a Cholesky factor. */
function normalDrawer(history: readonly MarketYear[], next: () => number): YearDrawer {
  const logs = history.map(realOf).map(({ shares, bonds, bills }) => [shares, bonds, bills].map(Math.log1p));
  const means = [0, 1, 2].map((kind) => logs.reduce((sum, year) => sum + (year[kind] ?? 0), 0) / logs.length);
  const spread = (a: number, b: number): number =>
    logs.reduce(
      (sum, year) => sum + ((year[a] ?? 0) - (means[a] ?? 0)) * ((year[b] ?? 0) - (means[b] ?? 0)),
      0,
    ) /
    (logs.length - 1);
  const l00 = Math.sqrt(spread(0, 0));
  const part = (above: number, below: number): number => (below > 0 ? above / below : 0);
  const [l10, l20] = [part(spread(1, 0), l00), part(spread(2, 0), l00)];
  const l11 = Math.sqrt(Math.max(0, spread(1, 1) - l10 ** 2));
  const l21 = part(spread(2, 1) - l20 * l10, l11);
  const l22 = Math.sqrt(Math.max(0, spread(2, 2) - l20 ** 2 - l21 ** 2));
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    restart: () => undefined,
    next: () => {
      const [a, b, c] = [normal(), normal(), normal()];
      return {
        shares: Math.expm1((means[0] ?? 0) + l00 * a),
        bonds: Math.expm1((means[1] ?? 0) + l10 * a + l11 * b),
        bills: Math.expm1((means[2] ?? 0) + l20 * a + l21 * b + l22 * c),
      };
    },
  };
}

/** How many sorted values are below an amount. */
function firstAtLeast(sorted: Float64Array, amount: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < amount) low = middle + 1;
    else high = middle;
  }
  return low;
}
