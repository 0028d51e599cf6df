import { type CompiledProblem, MEASURES, MINUTES_MEASURE, NUTRIENT_MEASURES } from './compiled-problem.js';
import type { RelaxationOptions } from './relaxation.js';
import type { SparseModelBuilder } from './sparse-model-builder.js';

const ENERGY = 0;

/** Rows of day ranges (per group of days), weekly micros (summed over weeks), and the minutes and energy resources. */
export interface DayRows {
  addMeal(column: number, dayGroup: number, variant: number, minutes: number): void;
  /** Rows per group and measure (group · 7 + measure), −1 when the measure is free. */
  readonly rangeRow: Int32Array;
  readonly groups: readonly number[];
  readonly microRow: Int32Array;
  /** Minutes spent, weekday and weekend: the columns are capped and priced. */
  readonly minuteColumn: readonly [number, number];
  readonly minuteRow: readonly [number, number];
  /** Training energy eaten for, kcal; its column lets the days' energy ranges move up. */
  readonly energyColumn: number;
  /** Columns that measure how far soft ranges are missed: [group, measure, column, +1 over / −1 short]. */
  readonly slacks: readonly RangeSlack[];
  readonly microSlack: Int32Array;
}

export interface RangeSlack {
  readonly group: number;
  readonly measure: number;
  readonly column: number;
  readonly sign: number;
}

export function buildDayRows(
  problem: CompiledProblem,
  builder: SparseModelBuilder,
  options: RelaxationOptions,
): DayRows {
  const groupOf = Array.from({ length: problem.dayCount }, (_, day) => options.dayGroup(day));
  const groups = [...new Set(groupOf)];
  const groupAt = new Map(groups.map((group, index) => [group, index]));
  const rangeRow = new Int32Array(groups.length * MEASURES).fill(-1);
  const slacks: RangeSlack[] = [];
  groups.forEach((group, at) => {
    const days = groupOf.flatMap((other, day) => (other === group ? [day] : []));
    for (let measure = 0; measure < MEASURES; measure++) {
      rangeRow[at * MEASURES + measure] = addRange(problem, builder, days, measure, at, slacks);
    }
  });
  const energyColumn = builder.column(0, 0, options.maxTrainingEnergy);
  // Training energy is eaten on whatever days there are: each group takes its share by its number of days.
  groups.forEach((group, at) => {
    const share = groupOf.filter((other) => other === group).length / problem.dayCount;
    builder.entry(rangeRow[at * MEASURES + ENERGY] ?? -1, energyColumn, -share);
  });
  const minutes = buildMinuteRows(problem, builder);
  const micros = buildMicroRows(problem, builder);
  const groupWeekend = groups.map((group) => problem.isWeekend[groupOf.indexOf(group)] ?? 0);
  return {
    rangeRow,
    groups,
    slacks,
    energyColumn,
    ...minutes,
    ...micros,
    addMeal: (column, dayGroup, variant, mealMinutes) => {
      const at = groupAt.get(dayGroup) ?? 0;
      const from = variant * NUTRIENT_MEASURES;
      for (let k = 0; k < NUTRIENT_MEASURES; k++) {
        builder.entry(rangeRow[at * MEASURES + k] ?? -1, column, problem.recipes.measure[from + k] ?? 0);
      }
      builder.entry(rangeRow[at * MEASURES + MINUTES_MEASURE] ?? -1, column, mealMinutes);
      builder.entry(minutes.minuteRow[groupWeekend[at] === 1 ? 1 : 0], column, mealMinutes);
      const { count, amount } = problem.micros;
      for (let micro = 0; micro < count; micro++) {
        builder.entry(micros.microRow[micro] ?? -1, column, amount[variant * count + micro] ?? 0);
      }
    },
  };
}

/** Sums the days' ranges; a missing bound on any day leaves that side of the sum free. */
function addRange(
  problem: CompiledProblem,
  builder: SparseModelBuilder,
  days: readonly number[],
  measure: number,
  group: number,
  slacks: RangeSlack[],
): number {
  const { min, max, base, hard, pointsPerUnit } = problem.days;
  let lower = 0;
  let upper = 0;
  let allHard = true;
  let points = Number.POSITIVE_INFINITY;
  for (const day of days) {
    const at = day * MEASURES + measure;
    lower += (min[at] ?? 0) - (base[at] ?? 0);
    upper += (max[at] ?? 0) - (base[at] ?? 0);
    if (hard[at] === 0) {
      allHard = false;
      points = Math.min(points, pointsPerUnit[at] ?? 0);
    }
  }
  if (lower === Number.NEGATIVE_INFINITY && upper === Number.POSITIVE_INFINITY) return -1;
  const row = builder.row(lower, upper);
  if (allHard) return row;
  if (lower > Number.NEGATIVE_INFINITY) {
    const column = builder.column(-points, 0, Number.POSITIVE_INFINITY);
    builder.entry(row, column, 1);
    slacks.push({ group, measure, column, sign: -1 });
  }
  if (upper < Number.POSITIVE_INFINITY) {
    const column = builder.column(-points, 0, Number.POSITIVE_INFINITY);
    builder.entry(row, column, -1);
    slacks.push({ group, measure, column, sign: 1 });
  }
  return row;
}

/** minutes used − column ≤ 0: the column carries the cap and, in a negotiation, the price. */
function buildMinuteRows(problem: CompiledProblem, builder: SparseModelBuilder) {
  const caps = problem.source.minutes;
  const assumed = [0, 0];
  for (let day = 0; day < problem.dayCount; day++) {
    const weekend = problem.isWeekend[day] ?? 0;
    assumed[weekend] = (assumed[weekend] ?? 0) + (problem.days.base[day * MEASURES + MINUTES_MEASURE] ?? 0);
  }
  const add = (cap: number | null, taken: number): [number, number] => {
    const row = builder.row(Number.NEGATIVE_INFINITY, -taken);
    const column = builder.column(0, 0, cap ?? Number.POSITIVE_INFINITY);
    builder.entry(row, column, -1);
    return [row, column];
  };
  const [weekdayRow, weekdayColumn] = add(caps.weekdayTotal, assumed[0] ?? 0);
  const [weekendRow, weekendColumn] = add(caps.weekendTotal, assumed[1] ?? 0);
  return {
    minuteRow: [weekdayRow, weekendRow] as const,
    minuteColumn: [weekdayColumn, weekendColumn] as const,
  };
}

function buildMicroRows(problem: CompiledProblem, builder: SparseModelBuilder) {
  const { count, min, max, pointsPerUnit } = problem.micros;
  const microRow = new Int32Array(count);
  const microSlack = new Int32Array(count);
  for (let micro = 0; micro < count; micro++) {
    let lower = 0;
    let upper = 0;
    for (let week = 0; week < problem.weekCount; week++) {
      lower += min[week * count + micro] ?? 0;
      upper += max[week * count + micro] ?? 0;
    }
    const row = builder.row(lower, upper);
    const slack = builder.column(-(pointsPerUnit[micro] ?? 0), 0, Number.POSITIVE_INFINITY);
    builder.entry(row, slack, 1);
    microRow[micro] = row;
    microSlack[micro] = slack;
  }
  return { microRow, microSlack };
}
