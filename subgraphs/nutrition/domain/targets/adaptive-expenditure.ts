/** One day as it was logged; null = not logged, which is not zero. */
export interface LoggedDay {
  /** Days since any fixed day. */
  readonly day: number;
  /** Energy of a day that was logged as a whole, kcal. */
  readonly intakeKcal: number | null;
  /** Body weight, kg. */
  readonly weightKg: number | null;
}

/** Energy that a person uses, found in what they ate and how their weight moved. */
export interface AdaptiveExpenditure {
  /** kcal/day, of log and formula together. */
  readonly expenditureKcal: number;
  /** Half width of the 95 % interval, kcal/day. */
  readonly marginKcal: number;
  /** HIGH: at most 150 kcal of margin; MEDIUM: at most 300; LOW: more, or little was logged. */
  readonly confidence: 'LOW' | 'MEDIUM' | 'HIGH';
  /** How much the log counts beside the formula, 0..1. */
  readonly weightOfLog: number;
  /** Change of weight, kg/week. */
  readonly weeklyChangeKg: number;
  readonly loggedDays: number;
  readonly weighIns: number;
}

/** The log is read over four weeks: less is water, more is another person. */
export const WINDOW_DAYS = 28;
const leastLoggedDays = 7;
const leastWeighIns = 4;
/** A day below this was not logged as a whole, kcal. */
const leastIntakeKcal = 500;
/** Energy of a kg of body weight over weeks: 7,700 for fat tissue (Wishnofsky 1958), less for what lean tissue goes along (Hall 2008). */
const kcalPerKg = 7000;
/** What a formula misses a person by: standard deviation as a share (Frankenfield 2005: 10 % for 82 % of people). */
const formulaDeviation = 0.1;
/** Error of logging that more days do not take away, as a share of intake. */
const loggingDeviation = 0.05;

/**
 * Expenditure = mean intake − change of body energy. The change is the slope of weight by least squares, with its standard error; log
 * and formula are weighed by the inverse of their variances, so that a thin or noisy log moves little.
 * @returns null when fewer than 7 whole days or 4 weighings over 10 days are in the last 28 days.
 */
export function adaptiveExpenditure(
  days: readonly LoggedDay[],
  today: number,
  formulaKcal: number,
): AdaptiveExpenditure | null {
  const window = days.filter(({ day }) => day <= today && day > today - WINDOW_DAYS);
  const intakes = window.flatMap(({ intakeKcal }) =>
    intakeKcal !== null && intakeKcal >= leastIntakeKcal ? [intakeKcal] : [],
  );
  const weights = window.flatMap(({ day, weightKg }) => (weightKg === null ? [] : [{ x: day, y: weightKg }]));
  const span = Math.max(...weights.map(({ x }) => x)) - Math.min(...weights.map(({ x }) => x));
  if (intakes.length < leastLoggedDays || weights.length < leastWeighIns || span < 10) return null;
  const { slope, error } = line(weights);
  const mean = intakes.reduce((sum, kcal) => sum + kcal, 0) / intakes.length;
  const spread = intakes.reduce((sum, kcal) => sum + (kcal - mean) ** 2, 0) / (intakes.length - 1);
  const observed = mean - slope * kcalPerKg;
  const missed = 1 - intakes.length / Math.max(intakes.length, Math.min(WINDOW_DAYS, span + 1));
  const observedVariance =
    (error * kcalPerKg) ** 2 + spread / intakes.length + (mean * loggingDeviation * (1 + missed)) ** 2;
  const formulaVariance = (formulaKcal * formulaDeviation) ** 2;
  const weightOfLog = formulaVariance / (formulaVariance + observedVariance);
  const margin = 1.96 * Math.sqrt(1 / (1 / formulaVariance + 1 / observedVariance));
  return {
    expenditureKcal: Math.round(weightOfLog * observed + (1 - weightOfLog) * formulaKcal),
    marginKcal: Math.round(margin),
    confidence: weightOfLog < 0.5 || margin > 300 ? 'LOW' : margin > 150 ? 'MEDIUM' : 'HIGH',
    weightOfLog,
    weeklyChangeKg: slope * 7,
    loggedDays: intakes.length,
    weighIns: weights.length,
  };
}

/** Least squares: slope and its standard error; the error is at least that of a scale of ±0.3 kg. */
function line(points: readonly { readonly x: number; readonly y: number }[]): {
  slope: number;
  error: number;
} {
  const n = points.length;
  const [meanX, meanY] = [
    points.reduce((sum, { x }) => sum + x, 0) / n,
    points.reduce((sum, { y }) => sum + y, 0) / n,
  ];
  const sxx = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const slope = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / sxx;
  const rest = points.reduce((sum, { x, y }) => sum + (y - meanY - slope * (x - meanX)) ** 2, 0);
  const deviation = Math.max(0.3, Math.sqrt(rest / Math.max(1, n - 2)));
  return { slope, error: deviation / Math.sqrt(sxx) };
}
