import { type CompiledProblem, STAPLE, STORABLE } from './compiled-problem.js';
import type { Relaxation } from './relaxation.js';

/**
 * A valid row `packs of food ≥ Σ coefficient · column`: using a food at all opens a whole pack. Two kinds:
 * by recipe (packs ≥ weeks in which the recipe is used) and by class of cells (packs ≥ the share of the class's meals
 * that contain the food; a residual-capacity inequality, Magnanti, Mirchandani & Vachani 1993). Each is implied by whole
 * packs and cuts off plans that use a tenth of everything.
 */
export interface PackCut {
  readonly food: number;
  readonly storable: boolean;
  readonly columns: readonly number[];
  readonly coefficient: number;
}

/** All pack cuts of the problem; the caller adds the violated ones. */
export function packCuts(relaxation: Relaxation): PackCut[] {
  return [...recipeCuts(relaxation), ...classCuts(relaxation)];
}

function recipeCuts(relaxation: Relaxation): PackCut[] {
  const { problem, weeksUsed } = relaxation;
  const { foods, recipes, portions, cells } = problem;
  const smallest = Math.min(...portions) * Math.min(...cells.share);
  const cuts: PackCut[] = [];
  for (let recipe = 0; recipe < problem.recipeCount; recipe++) {
    const used = weeksUsed[recipe] ?? -1;
    if (used < 0) continue;
    for (let k = recipes.ingredientStart[recipe] ?? 0; k < (recipes.ingredientStart[recipe + 1] ?? 0); k++) {
      const food = recipes.ingredientFood[k] ?? 0;
      const packs = leastPacks(problem, food, (recipes.ingredientGrams[k] ?? 0) * smallest);
      if (packs === 0) continue;
      const storable = foods.shelf[food] === STORABLE;
      cuts.push({
        food,
        storable,
        columns: [used],
        coefficient: storable ? packs / problem.weekCount : packs,
      });
    }
  }
  return cuts;
}

/** Packs that this much of a food opens at least; 0 when the pantry may cover it or it is paid by use. */
function leastPacks(problem: CompiledProblem, food: number, grams: number): number {
  const { foods } = problem;
  if (foods.shelf[food] === STAPLE) return 0;
  const needed = grams - (foods.pantryGrams[food] ?? 0);
  return needed <= 1e-6 ? 0 : Math.ceil(needed / (foods.packGrams[food] ?? 1) - 1e-6);
}

function classCuts(relaxation: Relaxation): PackCut[] {
  const { problem, classes, meals } = relaxation;
  const { foods, recipes, recipeOf, sizeOf, cells } = problem;
  const columns = new Map<number, number[]>();
  for (const meal of meals) {
    if (meal.cellClass < 0) continue;
    const recipe = recipeOf[meal.variant] ?? 0;
    const slot = classes[meal.cellClass]?.slot ?? 0;
    const factor = (sizeOf[meal.variant] ?? 1) * (cells.share[slot] ?? 1);
    for (let k = recipes.ingredientStart[recipe] ?? 0; k < (recipes.ingredientStart[recipe + 1] ?? 0); k++) {
      const food = recipes.ingredientFood[k] ?? 0;
      if (leastPacks(problem, food, (recipes.ingredientGrams[k] ?? 0) * factor) === 0) continue;
      const key = meal.cellClass * foods.count + food;
      const list = columns.get(key) ?? [];
      list.push(meal.column);
      columns.set(key, list);
    }
  }
  const most = classes.map(({ cells: members }) => mostPerWeek(problem, members));
  return [...columns].map(([key, list]) => {
    const cellClass = Math.floor(key / foods.count);
    const food = key - cellClass * foods.count;
    const storable = foods.shelf[food] === STORABLE;
    const meals28 = storable ? (classes[cellClass]?.cells.length ?? 1) : (most[cellClass] ?? 1);
    return { food, storable, columns: list, coefficient: 1 / meals28 };
  });
}

/** The most cells of a class in one week: packs of a perishable are bought week by week. */
function mostPerWeek(problem: CompiledProblem, cells: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const cell of cells) {
    const week = problem.weekOf[cell >> 2] ?? 0;
    counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  return Math.max(...counts.values());
}
