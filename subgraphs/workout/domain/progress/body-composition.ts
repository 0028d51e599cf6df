import { daysBetween, type LocalDate } from '@progressive/quantities';

/** A measure of the body; null is what nobody measured. */
export interface BodyMeasure {
  readonly date: LocalDate;
  readonly bodyMassKg: number | null;
  /** Share of the body mass, 0..1. */
  readonly bodyFatShare: number | null;
}

/** How one measure goes. */
export interface BodyTrend {
  /** On the trend line at the last measure, in the unit of the values. */
  readonly now: number;
  /** Change a week. */
  readonly weekly: number;
  /** 80 % interval of the change a week. */
  readonly weeklyLow: number;
  readonly weeklyHigh: number;
  readonly measures: number;
}

/** What became of body mass, fat and the rest of it over the last weeks. Trends are null below five measures. */
export interface BodyComposition {
  readonly massKg: BodyTrend | null;
  readonly fatKg: BodyTrend | null;
  /** Mass less fat; water and glycogen are in it, so that it moves by days. */
  readonly leanKg: BodyTrend | null;
}

const fewest = 5;

/** Two-sided 80 % quantiles of Student's t for 3 to 30 degrees of freedom; 1.2816 beyond. */
const t80 = [
  1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356, 1.35, 1.345, 1.341, 1.337, 1.333, 1.33,
  1.328, 1.325, 1.323, 1.321, 1.319, 1.318, 1.316, 1.315, 1.314, 1.313, 1.311, 1.31,
];

/** Trends of mass, fat and lean mass by least squares, with the interval of the slope. */
export function bodyComposition(days: readonly BodyMeasure[]): BodyComposition {
  const mass = days.flatMap(({ date, bodyMassKg }) =>
    bodyMassKg === null ? [] : [{ date, value: bodyMassKg }],
  );
  const parts = days.flatMap(({ date, bodyMassKg, bodyFatShare }) =>
    bodyMassKg === null || bodyFatShare === null
      ? []
      : [{ date, bodyMassKg, fatKg: bodyMassKg * bodyFatShare }],
  );
  return {
    massKg: trendOf(mass),
    fatKg: trendOf(parts.map(({ date, fatKg }) => ({ date, value: fatKg }))),
    leanKg: trendOf(parts.map(({ date, bodyMassKg, fatKg }) => ({ date, value: bodyMassKg - fatKg }))),
  };
}

function trendOf(points: readonly { readonly date: LocalDate; readonly value: number }[]): BodyTrend | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < fewest) return null;
  const xs = points.map(({ date }) => daysBetween(first.date, date));
  const count = points.length;
  const meanX = xs.reduce((sum, x) => sum + x, 0) / count;
  const meanY = points.reduce((sum, { value }) => sum + value, 0) / count;
  const spread = xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
  if (spread === 0) return null;
  const slope =
    points.reduce((sum, { value }, at) => sum + ((xs[at] ?? 0) - meanX) * (value - meanY), 0) / spread;
  const at = (x: number) => meanY + slope * (x - meanX);
  const residual = points.reduce((sum, { value }, index) => sum + (value - at(xs[index] ?? 0)) ** 2, 0);
  const half = (t80[count - 5] ?? 1.2816) * Math.sqrt(residual / (count - 2) / spread);
  return {
    now: at(xs.at(-1) ?? 0),
    weekly: 7 * slope,
    weeklyLow: 7 * (slope - half),
    weeklyHigh: 7 * (slope + half),
    measures: count,
  };
}
