import {
  type CompiledProblem,
  DINNER,
  daysInWeek,
  GROUP_OF_SLOT,
  GROUPS,
  MEASURES,
} from './compiled-problem.js';
import type { MissedGoal } from './plan-result.js';
import type { PlanState } from './plan-state.js';
import { DAY_MEASURES, type DayMeasure } from './problem.js';
import { wantedDinnerCuisines } from './variety-counts.js';

const UNIT: Readonly<Record<DayMeasure, string>> = {
  energyKcal: 'kcal',
  proteinG: 'g',
  carbG: 'g',
  fatG: 'g',
  fibreG: 'g',
  sodiumMg: 'mg',
  activeMinutes: 'min',
};

/** Below this a miss is rounding, in the measure's own unit. */
const NOTICEABLE = 0.05;

/** Every soft goal that the plan misses, with what it cost in points; dearest first. */
export function listMissedGoals(problem: CompiledProblem, state: PlanState): MissedGoal[] {
  return [
    ...missedRanges(problem, state),
    ...missedMicros(problem, state),
    ...missedCash(problem, state),
    ...missedVariety(problem, state),
  ].sort((a, b) => b.points - a.points);
}

function missedRanges(problem: CompiledProblem, state: PlanState): MissedGoal[] {
  const missed: MissedGoal[] = [];
  for (let day = 0; day < problem.dayCount; day++) {
    DAY_MEASURES.forEach((measure, k) => {
      const at = day * MEASURES + k;
      const value = state.days.sum[at] ?? 0;
      const over = value - (problem.days.max[at] ?? 0);
      const under = value - (problem.days.min[at] ?? 0);
      const amount = over > NOTICEABLE ? over : under < -NOTICEABLE ? under : 0;
      if (amount === 0 || problem.days.hard[at] === 1) return;
      missed.push({
        goal: measure,
        dayIndex: day,
        weekIndex: problem.weekOf[day] ?? 0,
        amount,
        unit: UNIT[measure],
        points: Math.abs(amount) * (problem.days.pointsPerUnit[at] ?? 0),
      });
    });
  }
  return missed;
}

function missedMicros(problem: CompiledProblem, state: PlanState): MissedGoal[] {
  const { count, min, pointsPerUnit } = problem.micros;
  const missed: MissedGoal[] = [];
  for (let week = 0; week < problem.weekCount; week++) {
    problem.source.micros.forEach((micro, index) => {
      const wanted = min[week * count + index] ?? 0;
      const short = wanted - (state.micros.sum[week * count + index] ?? 0);
      // Less than half a percent of the week's amount is below what food tables can say.
      if (short <= wanted * 0.005) return;
      missed.push({
        goal: `micro:${micro.id}`,
        dayIndex: null,
        weekIndex: week,
        amount: -short,
        unit: micro.unit,
        points: short * (pointsPerUnit[index] ?? 0),
      });
    });
  }
  return missed;
}

function missedCash(problem: CompiledProblem, state: PlanState): MissedGoal[] {
  const { weeklyGoalCents, pointsPerCentOverWeeklyGoal } = problem.source.money;
  if (weeklyGoalCents === null || problem.weekCount === 1) return [];
  return [...state.food.weekCash].flatMap((cash, week) => {
    const over = Math.round(cash) - weeklyGoalCents;
    if (over <= 0) return [];
    return [
      {
        goal: 'weeklyCash',
        dayIndex: null,
        weekIndex: week,
        amount: over,
        unit: 'cents',
        points: over * pointsPerCentOverWeeklyGoal,
      },
    ];
  });
}

function missedVariety(problem: CompiledProblem, state: PlanState): MissedGoal[] {
  const { variety } = problem.source;
  const wanted = wantedDinnerCuisines(problem);
  const missed: MissedGoal[] = [];
  const add = (
    goal: string,
    week: number,
    amount: number,
    unit = 'dinners',
    each = variety.pointsPerBreach,
  ): void => {
    if (amount === 0) return;
    const points = Math.abs(amount) * each;
    missed.push({ goal, dayIndex: null, weekIndex: week, amount, unit, points });
  };
  for (let week = 0; week < problem.weekCount; week++) {
    const dinners = weekDinners(problem, state, week);
    const cuisines = countBy(dinners.map((recipe) => problem.recipes.cuisine[recipe] ?? 0));
    const mains = countBy(dinners.flatMap((recipe) => mainsOf(problem, recipe)));
    add('recipeRepeats', week, repeatsBeyondWish(problem, state, week), 'meals', variety.pointsPerRepeat);
    add('sameDayRepeats', week, repeatsWithinDays(problem, state, week), 'meals', variety.pointsPerSameDay);
    add('cuisineRepeats', week, excess(cuisines, variety.maxDinnersPerCuisine));
    add('cuisineCount', week, Math.min(0, cuisines.size - (wanted[week] ?? 0)));
    add('mainIngredientRepeats', week, excess(mains, variety.maxDinnersPerMainIngredient));
  }
  add('sameDinnerWindow', 0, closeDinners(problem, state));
  return missed;
}

/** Meals of a week that repeat a recipe more often than is wanted. */
function repeatsBeyondWish(problem: CompiledProblem, state: PlanState, week: number): number {
  const { portionCount, recipeCount, recipes } = problem;
  const counts = new Uint8Array(recipeCount * GROUPS);
  for (let cell = 28 * week; cell < 28 * week + 4 * daysInWeek(problem, week); cell++) {
    const variant = state.meal[cell] ?? -1;
    if (variant < 0) continue;
    const at = Math.floor(variant / portionCount) * GROUPS + (GROUP_OF_SLOT[cell & 3] ?? 0);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.reduce((sum, count, at) => sum + Math.max(0, count - (recipes.weeklyWish[at] ?? 0)), 0);
}

/** Meals that bring a dish for the second time on their day. */
function repeatsWithinDays(problem: CompiledProblem, state: PlanState, week: number): number {
  let repeats = 0;
  for (let day = 7 * week; day < 7 * week + daysInWeek(problem, week); day++) {
    const dishes = [...state.meal.subarray(4 * day, 4 * day + 4)]
      .filter((variant) => variant >= 0)
      .map((variant) => problem.recipeOf[variant]);
    repeats += dishes.length - new Set(dishes).size;
  }
  return repeats;
}

function weekDinners(problem: CompiledProblem, state: PlanState, week: number): number[] {
  const dinners: number[] = [];
  for (let day = 7 * week; day < 7 * week + daysInWeek(problem, week); day++) {
    const variant = state.meal[day * 4 + DINNER] ?? -1;
    if (variant >= 0) dinners.push(Math.floor(variant / problem.portionCount));
  }
  return dinners;
}

function mainsOf(problem: CompiledProblem, recipe: number): number[] {
  const { main, mainStart } = problem.recipes;
  return [...main.subarray(mainStart[recipe] ?? 0, mainStart[recipe + 1] ?? 0)];
}

function countBy(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function excess(counts: ReadonlyMap<number, number>, most: number): number {
  return [...counts.values()].reduce((sum, count) => sum + Math.max(0, count - most), 0);
}

function closeDinners(problem: CompiledProblem, state: PlanState): number {
  const window = problem.source.variety.sameDinnerWindowDays;
  const recipeAt = (day: number): number => {
    const variant = state.meal[day * 4 + DINNER] ?? -1;
    return variant < 0 ? -1 - day : Math.floor(variant / problem.portionCount);
  };
  let pairs = 0;
  for (let day = 0; day < problem.dayCount; day++) {
    for (let other = day + 1; other < Math.min(problem.dayCount, day + window); other++) {
      if (recipeAt(day) === recipeAt(other)) pairs += 1;
    }
  }
  return pairs;
}
