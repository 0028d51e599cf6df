import { type CompiledProblem, MEASURES, PERISHABLE, SLOT_ORDER, STAPLE } from './compiled-problem.js';
import { listMissedGoals } from './missed-goals.js';
import type {
  MealAlternative,
  PlanCertificate,
  PlannedMeal,
  PlanningResult,
  ShoppingPack,
} from './plan-result.js';
import type { PlanState } from './plan-state.js';
import { DAY_MEASURES, type DayMeasure } from './problem.js';
import { explainMeal, mealCents } from './relaxed-prices.js';
import type { RelaxedPlan } from './solve-relaxation.js';

export type AlternativesOf = (cell: number) => readonly MealAlternative[];

/** Turns a finished state into the plan a person sees. All money is rounded here, once, on the shopping list. */
export function assemblePlan(
  problem: CompiledProblem,
  state: PlanState,
  relaxed: RelaxedPlan,
  certificate: PlanCertificate,
  alternativesOf: AlternativesOf,
): PlanningResult {
  const shopping = listShopping(problem, state);
  const weekCashCents = Array.from({ length: problem.weekCount }, (_, week) =>
    shopping.reduce((sum, item) => sum + (item.weekIndex === week ? item.cents : 0), 0),
  );
  return {
    kind: 'PLAN',
    meals: listMeals(problem, state, relaxed, alternativesOf),
    dayTotals: Array.from({ length: problem.dayCount }, (_, day) => dayTotals(state, day)),
    weekMicros: Array.from({ length: problem.weekCount }, (_, week) => [
      ...state.micros.sum.subarray(week * problem.micros.count, (week + 1) * problem.micros.count),
    ]),
    weekCashCents,
    cashCents: weekCashCents.reduce((sum, cents) => sum + cents, 0),
    eatenCents: Math.round(state.food.eaten.reduce((sum, cents) => sum + cents, 0)),
    minutesWeekday: state.days.minutes[0] ?? 0,
    minutesWeekend: state.days.minutes[1] ?? 0,
    shopping,
    missedGoals: listMissedGoals(problem, state),
    certificate,
  };
}

function listMeals(
  problem: CompiledProblem,
  state: PlanState,
  relaxed: RelaxedPlan,
  alternativesOf: AlternativesOf,
): PlannedMeal[] {
  const meals: PlannedMeal[] = [];
  for (let cell = 0; cell < state.meal.length; cell++) {
    const variant = state.meal[cell] ?? -1;
    if (variant < 0) continue;
    const day = cell >> 2;
    const left = state.left[cell] ?? 0;
    meals.push({
      dayIndex: day,
      date: problem.source.days[day]?.date ?? '',
      slot: SLOT_ORDER[cell & 3] ?? 'DINNER',
      recipeId: problem.recipes.ids[Math.floor(variant / problem.portionCount)] ?? '',
      portion: problem.portions[variant % problem.portionCount] ?? 1,
      leftoverOfDay: left > 0 ? day - left : null,
      locked: (problem.cells.lockedVariant[cell] ?? -1) >= 0,
      costCents: Math.round(mealCents(problem, variant, cell)),
      reasons: explainMeal(problem, relaxed, cell, variant, left),
      alternatives: alternativesOf(cell),
    });
  }
  return meals;
}

function dayTotals(state: PlanState, day: number): Readonly<Record<DayMeasure, number>> {
  const at = (k: number): number => state.days.sum[day * MEASURES + k] ?? 0;
  const entries = DAY_MEASURES.map((measure, k) => [measure, at(k)] as const);
  return Object.fromEntries(entries) as Record<DayMeasure, number>;
}

/** Packs week by week. Staples' cents are a running total rounded line by line, so that their sum is exact. */
function listShopping(problem: CompiledProblem, state: PlanState): ShoppingPack[] {
  const { foods } = problem;
  const items: ShoppingPack[] = [];
  const pantryLeft = Float64Array.from(foods.pantryGrams);
  let stapleCents = 0;
  let stapleRounded = 0;
  for (let week = 0; week < problem.weekCount; week++) {
    for (let food = 0; food < foods.count; food++) {
      const grams = state.food.use[week * foods.count + food] ?? 0;
      if (grams <= 1e-6) continue;
      const staple = foods.shelf[food] === STAPLE;
      const inHouse = staple || (foods.shelf[food] === PERISHABLE && week > 0) ? 0 : (pantryLeft[food] ?? 0);
      const fromPantry = Math.min(grams, inHouse);
      pantryLeft[food] = (pantryLeft[food] ?? 0) - fromPantry;
      if (staple) stapleCents += state.food.cash[week * foods.count + food] ?? 0;
      const packs = staple ? 0 : packsBought(problem, state, week, food);
      const cents = staple
        ? Math.round(stapleCents) - stapleRounded
        : Math.round(packs * (foods.packCents[food] ?? 0));
      if (staple) stapleRounded += cents;
      items.push({
        weekIndex: week,
        foodId: foods.ids[food] ?? '',
        packs,
        neededGrams: grams,
        fromPantryGrams: fromPantry,
        cents,
      });
    }
  }
  return items;
}

function packsBought(problem: CompiledProblem, state: PlanState, week: number, food: number): number {
  const upTo = state.food.packs(week, food);
  if (problem.foods.shelf[food] === PERISHABLE || week === 0) return upTo;
  return upTo - state.food.packs(week - 1, food);
}
