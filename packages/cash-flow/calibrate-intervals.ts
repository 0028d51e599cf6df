import { calibrationPrior } from './calibration-prior.js';

/** Days ahead, inclusive, whose intervals are scaled alike; what lies beyond the last is scaled as it is. */
export const calibrationBands: readonly (readonly [from: number, to: number])[] = [
  [1, 3],
  [4, 7],
  [8, 14],
  [15, 28],
  [29, 56],
  [57, 90],
];

/** Origins of the past that are forecast again, and the days between them: not whole weeks, so that all weekdays are seen. */
export const [calibrationOrigins, originSpacing] = [20, 13];

/** How many origins the prior counts for. */
const priorOrigins = 12;
/** Minor units below which a half width is taken as nothing. */
const leastHalfWidth = 100;

/** A past forecast, day by day, beside what came. */
export interface PastForecast {
  readonly days: readonly {
    readonly medianMinor: number;
    readonly lowMinor: number;
    readonly highMinor: number;
  }[];
  readonly real: ArrayLike<number>;
}

/** How far what came lay from the median, in half widths of the interval on that side; for each day of a forecast. */
export function missRatios({ days, real }: PastForecast): number[] {
  return days.map(({ medianMinor, lowMinor, highMinor }, index) => {
    const miss = (real[index] ?? 0) - medianMinor;
    const half = miss < 0 ? medianMinor - lowMinor : highMinor - medianMinor;
    return Math.abs(miss) / Math.max(leastHalfWidth, half);
  });
}

/**
 * How much wider each day's interval has to be to hold four of five: the 80 % quantile of what forecasts of this history
 * missed, together with what those of other histories missed, which counts for twelve origins (split conformal prediction,
 * Vovk et al. 2005, with a prior as histories are short). One factor for each band of days, interpolated between them.
 */
export function spreadsOf(past: readonly PastForecast[], days: number): number[] {
  const ratios = past.map(missRatios);
  const factors = calibrationBands.map(([from, to], band) => {
    const samples: Sample[] = (calibrationPrior[band] ?? []).map((ratio, _index, all) => ({
      ratio,
      weight: priorOrigins / all.length,
    }));
    for (const one of ratios) {
      const seen = one.slice(from - 1, band === calibrationBands.length - 1 ? undefined : to);
      for (const ratio of seen) samples.push({ ratio, weight: 1 / (to - from + 1) });
    }
    return Math.min(4, Math.max(0.4, weightedQuantile(samples, 0.8)));
  });
  return Array.from({ length: days }, (_, index) => interpolate(factors, index + 1));
}

interface Sample {
  readonly ratio: number;
  readonly weight: number;
}

function weightedQuantile(samples: readonly Sample[], share: number): number {
  const sorted = samples.toSorted((a, b) => a.ratio - b.ratio);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let sum = 0;
  for (const { ratio, weight } of sorted) {
    sum += weight;
    // The next forecast is one more than those that were seen: the share is of one more as well.
    if (sum >= share * (total + 1)) return ratio;
  }
  return sorted.at(-1)?.ratio ?? 1;
}

/** Between the middles of two bands by the day; before the first and behind the last middle as they are. */
function interpolate(factors: readonly number[], day: number): number {
  const middles = calibrationBands.map(([from, to]) => (from + to) / 2);
  const next = middles.findIndex((middle) => middle >= day);
  if (next === 0) return factors[0] ?? 1;
  if (next < 0) return factors.at(-1) ?? 1;
  const [left, right] = [middles[next - 1] ?? day, middles[next] ?? day];
  const share = (day - left) / (right - left);
  return (factors[next - 1] ?? 1) * (1 - share) + (factors[next] ?? 1) * share;
}
