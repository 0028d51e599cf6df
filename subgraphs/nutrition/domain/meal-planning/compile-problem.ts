import { compileCells } from './compile-cells.js';
import { compileRecipes } from './compile-recipes.js';
import {
  type CompiledProblem,
  type DayTable,
  type FoodTable,
  MEASURES,
  type MicroTable,
  PERISHABLE,
  type RecipeTable,
  STAPLE,
  STORABLE,
} from './compiled-problem.js';
import { MalformedProblemError } from './malformed-problem-error.js';
import { DAY_MEASURES, type MealPlanProblem, type ShelfClass } from './problem.js';

const SHELF_CODE: Readonly<Record<ShelfClass, number>> = {
  PERISHABLE,
  STORABLE,
  STAPLE,
};

/**
 * Flattens a problem into typed arrays.
 * @throws MalformedProblemError for unknown ids, no days, more than 28 days, or sizes that do not match.
 */
export function compileProblem(source: MealPlanProblem): CompiledProblem {
  assertReadable(source);
  const dayCount = source.days.length;
  const weekCount = Math.ceil(dayCount / 7);
  const portions = allPortions(source);
  const foods = compileFoods(source);
  const recipes = compileRecipes(source, portions, foods.indexOf);
  const portionCount = portions.length;
  return {
    source,
    dayCount,
    weekCount,
    weekOf: Uint8Array.from({ length: dayCount }, (_, day) => Math.floor(day / 7)),
    isWeekend: Uint8Array.from(source.days, (day) => (day.weekday >= 6 ? 1 : 0)),
    recipeCount: recipes.ids.length,
    portionCount,
    portions,
    variantCount: recipes.ids.length * portionCount,
    recipeOf: Int32Array.from({ length: recipes.ids.length * portionCount }, (_, variant) =>
      Math.floor(variant / portionCount),
    ),
    sizeOf: Float64Array.from(
      { length: recipes.ids.length * portionCount },
      (_, variant) => portions[variant % portionCount] ?? 1,
    ),
    recipes,
    foods: foods.table,
    cells: compileCells(source, recipes, portions),
    days: compileDays(source),
    micros: compileMicros(source, recipes, portions, weekCount),
  };
}

function assertReadable(source: MealPlanProblem): void {
  if (source.days.length < 1 || source.days.length > 28) {
    throw new MalformedProblemError('days', `1 to 28 days can be planned, not ${source.days.length}`);
  }
  if (source.portions.length === 0 || source.portions.some((portion) => !(portion > 0))) {
    throw new MalformedProblemError('portions', 'at least one portion size above 0 is needed');
  }
  for (const food of source.foods) {
    if (!(food.packGrams > 0) || !(food.packPriceCents >= 0)) {
      throw new MalformedProblemError('foods', `${food.id} needs a pack above 0 g and a price`);
    }
  }
  for (const recipe of source.recipes) {
    if (recipe.micros.length !== source.micros.length) {
      throw new MalformedProblemError('recipes', `${recipe.id} has ${recipe.micros.length} micros`);
    }
  }
}

/** The sizes on offer plus any odd size of a locked meal. */
function allPortions(source: MealPlanProblem): Float64Array {
  const sizes = new Set([...source.portions, ...source.locked.map((meal) => meal.portion)]);
  return Float64Array.from([...sizes].sort((a, b) => a - b));
}

function compileFoods(source: MealPlanProblem): { table: FoodTable; indexOf: Map<string, number> } {
  const indexOf = new Map(source.foods.map((food, index) => [food.id, index]));
  const pantryGrams = new Float64Array(source.foods.length);
  for (const { foodId, grams } of source.pantry) {
    const food = indexOf.get(foodId);
    // A pantry may hold what no recipe here uses.
    if (food !== undefined) pantryGrams[food] = (pantryGrams[food] ?? 0) + Math.max(0, grams);
  }
  const table: FoodTable = {
    ids: source.foods.map((food) => food.id),
    count: source.foods.length,
    shelf: Uint8Array.from(source.foods, (food) => SHELF_CODE[food.shelf]),
    packGrams: Float64Array.from(source.foods, (food) => food.packGrams),
    packCents: Float64Array.from(source.foods, (food) => food.packPriceCents),
    pantryGrams,
  };
  return { table, indexOf };
}

function compileDays(source: MealPlanProblem): DayTable {
  const size = source.days.length * MEASURES;
  const base = new Float64Array(size);
  const min = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const max = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const hard = new Uint8Array(size);
  const pointsPerUnit = new Float64Array(size);
  source.days.forEach((day, dayIndex) => {
    DAY_MEASURES.forEach((measure, index) => {
      const range = day.ranges[measure];
      const at = dayIndex * MEASURES + index;
      if (range.min !== null) min[at] = range.min;
      if (range.max !== null) max[at] = range.max;
      hard[at] = range.hard ? 1 : 0;
      pointsPerUnit[at] = range.pointsPerUnit;
    });
  });
  for (const meal of source.skipped) {
    DAY_MEASURES.forEach((measure, index) => {
      const at = meal.dayIndex * MEASURES + index;
      base[at] = (base[at] ?? 0) + (meal.intake[measure] ?? 0);
    });
  }
  return { base, min, max, hard, pointsPerUnit };
}

function compileMicros(
  source: MealPlanProblem,
  recipes: RecipeTable,
  portions: Float64Array,
  weekCount: number,
): MicroTable {
  const count = source.micros.length;
  const amount = new Float64Array(recipes.ids.length * portions.length * count);
  const serving = new Float64Array(recipes.ids.length * count);
  const byId = new Map(source.recipes.map((recipe) => [recipe.id, recipe]));
  recipes.ids.forEach((id, recipe) => {
    const micros = byId.get(id)?.micros ?? [];
    serving.set(micros, recipe * count);
    portions.forEach((portion, portionIndex) => {
      const variant = recipe * portions.length + portionIndex;
      for (let micro = 0; micro < count; micro++) {
        amount[variant * count + micro] = (micros[micro] ?? 0) * portion;
      }
    });
  });
  const min = new Float64Array(weekCount * count);
  const max = new Float64Array(weekCount * count).fill(Number.POSITIVE_INFINITY);
  for (let week = 0; week < weekCount; week++) {
    const days = Math.min(7, source.days.length - 7 * week);
    source.micros.forEach((micro, index) => {
      min[week * count + index] = micro.recommendedPerDay * days;
      if (micro.upperPerDay !== null) max[week * count + index] = micro.upperPerDay * days;
    });
  }
  const pointsPerUnit = Float64Array.from(source.micros, (micro) =>
    // Points per 1 % of a full week's amount, whatever the length of the last week.
    micro.recommendedPerDay > 0 ? (100 * source.pointsPerMicroPercent) / (7 * micro.recommendedPerDay) : 0,
  );
  return { count, amount, serving, min, max, pointsPerUnit };
}
