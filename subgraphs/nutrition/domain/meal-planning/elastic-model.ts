import { MEASURES } from './compiled-problem.js';
import type { PlannerLinearModel } from './linear-solver-port.js';
import type { WayOut, WishGroup } from './plan-result.js';
import { DAY_MEASURES, type DayMeasure } from './problem.js';
import type { Relaxation } from './relaxation.js';

/** A column that lets one wish give way. */
export interface ElasticSlack {
  readonly group: WishGroup;
  readonly column: number;
  readonly direction: WayOut['direction'];
  readonly unit: string;
  /** Points of regret per unit of the column. */
  readonly regret: number;
  readonly perDay: boolean;
  /** Units shown per unit of the column. */
  readonly scale: number;
}

export interface ElasticModel {
  /** Minimises regret; every slack column's upper bound is to be set to 0 or Infinity by the caller. */
  readonly model: PlannerLinearModel;
  readonly slacks: readonly ElasticSlack[];
  /** Hard wishes that this problem has. */
  readonly groups: readonly WishGroup[];
  /** A meal to plan for which no recipe is left: no relaxation of wishes helps. */
  readonly emptySlots: boolean;
}

/** What one point of regret buys: a currency unit, 50 g protein over the horizon, 500 kcal, half an hour. */
const REGRET: Readonly<Record<DayMeasure, number>> = {
  energyKcal: 1 / 500,
  proteinG: 1 / 50,
  carbG: 1 / 150,
  fatG: 1 / 70,
  fibreG: 1 / 30,
  sodiumMg: 1 / 2500,
  activeMinutes: 1 / 30,
};

const UNIT: Readonly<Record<DayMeasure, string>> = {
  energyKcal: 'kcal per day',
  proteinG: 'g per day',
  carbG: 'g per day',
  fatG: 'g per day',
  fibreG: 'g per day',
  sodiumMg: 'mg per day',
  activeMinutes: 'min per day',
};

/** Adds the slack columns to a relaxation, with whatever pack cuts it has gained already. */
export function buildElasticModel(relaxation: Relaxation): ElasticModel {
  const slacks = [
    ...moneySlack(relaxation),
    ...minuteSlacks(relaxation),
    ...rangeSlacks(relaxation),
    ...microSlacks(relaxation),
  ];
  const model = relaxation.builder.build();
  const colCost = new Float64Array(model.colCost.length);
  for (const slack of slacks) colCost[slack.column] = -slack.regret;
  const filled = new Set(relaxation.meals.map((meal) => meal.cellClass));
  return {
    model: { ...model, colCost },
    slacks,
    groups: [...new Set(slacks.map((slack) => slack.group))],
    emptySlots: relaxation.classes.some((_, index) => !filled.has(index)),
  };
}

function slackOn(
  relaxation: Relaxation,
  row: number,
  sign: number,
  rest: Omit<ElasticSlack, 'column'>,
): ElasticSlack {
  const column = relaxation.builder.column(0, 0, 0);
  relaxation.builder.entry(row, column, sign);
  return { ...rest, column };
}

function moneySlack(relaxation: Relaxation): ElasticSlack[] {
  if (relaxation.problem.source.money.horizonCapCents === null) return [];
  const rest = {
    group: 'money',
    direction: 'RAISE',
    unit: 'cents',
    regret: 1,
    perDay: false,
    scale: 100,
  } as const;
  return [slackOn(relaxation, relaxation.foods.moneyRow, -1, rest)];
}

function minuteSlacks(relaxation: Relaxation): ElasticSlack[] {
  const { weekdayTotal, weekendTotal } = relaxation.problem.source.minutes;
  const rest = {
    group: 'minutes',
    direction: 'RAISE',
    unit: 'min',
    regret: 1 / 30,
    perDay: false,
    scale: 1,
  } as const;
  return [
    ...(weekdayTotal === null ? [] : [slackOn(relaxation, relaxation.days.minuteRow[0], -1, rest)]),
    ...(weekendTotal === null ? [] : [slackOn(relaxation, relaxation.days.minuteRow[1], -1, rest)]),
  ];
}

function rangeSlacks(relaxation: Relaxation): ElasticSlack[] {
  const { days, problem } = relaxation;
  const soft = new Set(days.slacks.map((slack) => slack.group * MEASURES + slack.measure));
  const found: ElasticSlack[] = [];
  days.groups.forEach((_, group) => {
    DAY_MEASURES.forEach((measure, k) => {
      const row = days.rangeRow[group * MEASURES + k] ?? -1;
      if (row < 0 || soft.has(group * MEASURES + k)) return;
      const rest = { group: measure, unit: UNIT[measure], regret: REGRET[measure], perDay: true, scale: 1 };
      const hasMin = problem.source.days.some((day) => day.ranges[measure].min !== null);
      const hasMax = problem.source.days.some((day) => day.ranges[measure].max !== null);
      if (hasMin) found.push(slackOn(relaxation, row, 1, { ...rest, direction: 'LOWER' }));
      if (hasMax) found.push(slackOn(relaxation, row, -1, { ...rest, direction: 'RAISE' }));
    });
  });
  return found;
}

/** Upper levels, in percent of the level, so that all micros share one regret. */
function microSlacks(relaxation: Relaxation): ElasticSlack[] {
  const { problem, days } = relaxation;
  return problem.source.micros.flatMap((micro, index) => {
    if (micro.upperPerDay === null) return [];
    const percent = (micro.upperPerDay * problem.dayCount) / 100;
    const rest = {
      group: 'micros',
      direction: 'RAISE',
      unit: '%',
      regret: 1,
      perDay: false,
      scale: 1,
    } as const;
    return [slackOn(relaxation, days.microRow[index] ?? -1, -percent, rest)];
  });
}
