import { addDays, daysBetween, type LocalDate } from '@progressive/quantities';

/** Load of a day, arbitrary units. */
export interface DayLoad {
  readonly date: LocalDate;
  readonly load: number;
}

/** A day with its balance. */
export interface DayBalance extends DayLoad {
  /** Slow mean of the load. */
  readonly fitness: number;
  /** Fast mean of the load. */
  readonly fatigue: number;
  /** Fitness minus fatigue of the day before. */
  readonly form: number;
}

/** Days after which an impulse has fallen to 1/e. */
export interface TimeConstants {
  readonly fitnessDays: number;
  readonly fatigueDays: number;
}

/** Banister's usual constants (Morton 1990 found 38 to 60 and 4 to 15 days). */
export const usualConstants: TimeConstants = { fitnessDays: 42, fatigueDays: 7 };

/** Every day from the first load to `to`, with fitness and fatigue as exponential means of the load. */
export function balanceOf(
  loads: readonly DayLoad[],
  to: LocalDate,
  { fitnessDays, fatigueDays }: TimeConstants = usualConstants,
): DayBalance[] {
  const byDay = new Map<string, number>();
  for (const { date, load } of loads) byDay.set(date, (byDay.get(date) ?? 0) + load);
  const first = [...byDay.keys()].sort()[0];
  if (first === undefined) return [];
  const days: DayBalance[] = [];
  let [fitness, fatigue] = [0, 0];
  for (let offset = 0; offset <= daysBetween(first, to); offset += 1) {
    const date = addDays(first, offset);
    const load = byDay.get(date) ?? 0;
    const form = fitness - fatigue;
    fitness += (load - fitness) * (1 - Math.exp(-1 / fitnessDays));
    fatigue += (load - fatigue) * (1 - Math.exp(-1 / fatigueDays));
    days.push({ date, load, fitness, fatigue, form });
  }
  return days;
}

/** Performance on a day, as a share of any reference. */
export interface Performance {
  readonly date: LocalDate;
  readonly value: number;
}

/** Performances below which constants of one's own would be noise. */
const fewestPerformances = 30;
const [fitnessGrid, fatigueGrid] = [
  [30, 36, 42, 50, 60],
  [4, 6, 8, 11, 15],
] as const;

/**
 * Time constants that explain a person's performances best (least squares over a grid, Banister's model
 * p = p₀ + k₁ fitness − k₂ fatigue), fitted on the first two thirds. They are used only when they also predict the last
 * third better than the usual ones and both k are positive; null otherwise.
 */
export function fitConstants(
  loads: readonly DayLoad[],
  performances: readonly Performance[],
): TimeConstants | null {
  if (performances.length < fewestPerformances) return null;
  const sorted = performances.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const cut = Math.floor((sorted.length * 2) / 3);
  const to = sorted.at(-1)?.date ?? '';
  const rate = (constants: TimeConstants) => evaluate(balanceOf(loads, to, constants), sorted, cut);
  const usual = rate(usualConstants);
  const all = fitnessGrid.flatMap((fitnessDays) =>
    fatigueGrid.map((fatigueDays) => ({
      constants: { fitnessDays, fatigueDays },
      fit: rate({ fitnessDays, fatigueDays }),
    })),
  );
  const best = all.reduce((left, right) => (right.fit.training < left.fit.training ? right : left));
  const isBetter = best.fit.isPlausible && best.fit.holdOut < usual.holdOut * 0.98;
  return isBetter ? best.constants : null;
}

interface Fit {
  readonly training: number;
  readonly holdOut: number;
  readonly isPlausible: boolean;
}

function evaluate(days: readonly DayBalance[], performances: readonly Performance[], cut: number): Fit {
  const byDate = new Map(days.map((day) => [day.date, day]));
  const rows = performances.map(({ date, value }) => {
    const { fitness = 0, fatigue = 0 } = byDate.get(date) ?? {};
    return [1, fitness, -fatigue, value] as const;
  });
  const [base, gain, cost] = leastSquares(rows.slice(0, cut));
  const error = (part: typeof rows) =>
    part.reduce((sum, [, x, y, value]) => sum + (value - base - gain * x - cost * y) ** 2, 0);
  return {
    training: error(rows.slice(0, cut)),
    holdOut: error(rows.slice(cut)),
    isPlausible: gain > 0 && cost > 0,
  };
}

/** Three coefficients by the normal equations with a slight ridge, by Gauss elimination. */
function leastSquares(
  rows: readonly (readonly [number, number, number, number])[],
): readonly [number, number, number] {
  const matrix = [0, 1, 2].map((i) =>
    [0, 1, 2, 3].map(
      (j) => rows.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0) + (i === j ? 1e-9 : 0),
    ),
  );
  for (let pivot = 0; pivot < 3; pivot += 1) {
    const lead = matrix[pivot] ?? [];
    for (let other = 0; other < 3; other += 1) {
      const row = matrix[other];
      if (other === pivot || row === undefined) continue;
      const factor = (row[pivot] ?? 0) / (lead[pivot] ?? 1);
      for (let column = pivot; column < 4; column += 1)
        row[column] = (row[column] ?? 0) - factor * (lead[column] ?? 0);
    }
  }
  const of = (index: number) => (matrix[index]?.[3] ?? 0) / (matrix[index]?.[index] ?? 1);
  return [of(0), of(1), of(2)];
}

/** The last week's load over the mean week of the last four; null before four weeks. A description, nothing more. */
export function acuteChronicRatio(loads: readonly DayLoad[], on: LocalDate): number | null {
  const within = (days: number) =>
    loads
      .filter(({ date }) => date <= on && daysBetween(date, on) < days)
      .reduce((sum, { load }) => sum + load, 0);
  const first = loads.map(({ date }) => date).sort()[0];
  const chronic = within(28) / 4;
  if (first === undefined || daysBetween(first, on) < 27 || chronic <= 0) return null;
  return within(7) / chronic;
}
