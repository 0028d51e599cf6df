import {
  GROUP_OF_SLOT,
  GROUPS,
  NUTRIENT_MEASURES,
  type RecipeTable,
  SLOT_ORDER,
} from './compiled-problem.js';
import { MalformedProblemError } from './malformed-problem-error.js';
import type { MealPlanProblem, MealSlot, PlanningRecipe } from './problem.js';

/** Recipes that can appear at all: not excluded, or locked. */
export function compileRecipes(
  source: MealPlanProblem,
  portions: Float64Array,
  foodIndex: ReadonlyMap<string, number>,
): RecipeTable {
  const excluded = new Set(source.excludedRecipeIds);
  const locked = new Set(source.locked.map((meal) => meal.recipeId));
  const list = source.recipes.filter((recipe) => locked.has(recipe.id) || !excluded.has(recipe.id));
  const cuisines = numbered(list.map((recipe) => [recipe.cuisine]));
  const mains = numbered(list.map((recipe) => recipe.mainIngredients));
  const ingredients = compileIngredients(list, foodIndex);
  const wish = source.variety.maxPerWeek;
  const limit = highest(wish, source.variety.limitPerWeek);
  return {
    ids: list.map((recipe) => recipe.id),
    indexOf: new Map(list.map((recipe, index) => [recipe.id, index])),
    measure: compileMeasures(list, portions),
    serving: compileMeasures(list, Float64Array.of(1)),
    activeMinutes: Float64Array.from(list, (recipe) => recipe.activeMinutes),
    ...ingredients,
    keepsDays: Uint8Array.from(list, (recipe) =>
      source.leftovers.allowed ? Math.max(0, Math.min(2, recipe.keepsDays)) : 0,
    ),
    cuisine: cuisines.values,
    cuisineCount: cuisines.count,
    mainStart: mains.starts,
    main: mains.values,
    mainCount: mains.count,
    weeklyWish: compileCaps(source, list, excluded, wish),
    weeklyCap: raisedForLocks(source, list, compileCaps(source, list, excluded, limit)),
  };
}

function compileMeasures(list: readonly PlanningRecipe[], portions: Float64Array): Float64Array {
  const measure = new Float64Array(list.length * portions.length * NUTRIENT_MEASURES);
  list.forEach((recipe, index) => {
    const { energyKcal, proteinG, carbG, fatG, fibreG, sodiumMg } = recipe;
    // In the order of DAY_MEASURES; read by name because this runs for every question about one meal.
    const amounts = [energyKcal, proteinG, carbG, fatG, fibreG, sodiumMg];
    for (let size = 0; size < portions.length; size++) {
      const at = (index * portions.length + size) * NUTRIENT_MEASURES;
      for (let k = 0; k < NUTRIENT_MEASURES; k++) measure[at + k] = (amounts[k] ?? 0) * (portions[size] ?? 0);
    }
  });
  return measure;
}

function compileIngredients(list: readonly PlanningRecipe[], foodIndex: ReadonlyMap<string, number>) {
  const ingredientStart = new Int32Array(list.length + 1);
  const food: number[] = [];
  const grams: number[] = [];
  list.forEach((recipe, index) => {
    // One entry per food: the sparse rows of the relaxation allow no duplicates.
    const sums = new Map<number, number>();
    for (const use of recipe.ingredients) {
      const at = foodIndex.get(use.foodId);
      if (at === undefined)
        throw new MalformedProblemError('recipes', `${recipe.id} uses unknown ${use.foodId}`);
      if (use.grams > 0) sums.set(at, (sums.get(at) ?? 0) + use.grams);
    }
    for (const [at, amount] of sums) {
      food.push(at);
      grams.push(amount);
    }
    ingredientStart[index + 1] = food.length;
  });
  return {
    ingredientStart,
    ingredientFood: Int32Array.from(food),
    ingredientGrams: Float64Array.from(grams),
  };
}

/** Gives each distinct text a number; `starts` delimits the numbers of each list. */
function numbered(lists: readonly (readonly string[])[]) {
  const numbers = new Map<string, number>();
  const starts = new Int32Array(lists.length + 1);
  const values: number[] = [];
  lists.forEach((list, index) => {
    for (const text of new Set(list)) {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      values.push(number);
    }
    starts[index + 1] = values.length;
  });
  return { starts, values: Int32Array.from(values), count: numbers.size };
}

type SlotCounts = Readonly<Record<MealSlot, number>>;

function highest(one: SlotCounts, other: SlotCounts): SlotCounts {
  return {
    BREAKFAST: Math.max(one.BREAKFAST, other.BREAKFAST),
    LUNCH: Math.max(one.LUNCH, other.LUNCH),
    DINNER: Math.max(one.DINNER, other.DINNER),
    SNACK: Math.max(one.SNACK, other.SNACK),
  };
}

/** Weekly counts by recipe and group, raised when the recipes left cannot fill a week under them. */
function compileCaps(
  source: MealPlanProblem,
  list: readonly PlanningRecipe[],
  excluded: ReadonlySet<string>,
  { BREAKFAST, LUNCH, DINNER, SNACK }: SlotCounts,
): Uint8Array {
  const wanted = [BREAKFAST, Math.max(LUNCH, DINNER), SNACK];
  const meals = [0, 0, 0];
  for (const day of source.days.slice(0, 7)) {
    for (const slot of day.slots) meals[groupOf(slot)] = (meals[groupOf(slot)] ?? 0) + 1;
  }
  const caps = new Uint8Array(list.length * GROUPS);
  for (let group = 0; group < GROUPS; group++) {
    const able = list.filter(
      (recipe) => !excluded.has(recipe.id) && recipe.slots.some((slot) => groupOf(slot) === group),
    );
    const least = able.length === 0 ? 0 : Math.ceil((meals[group] ?? 0) / able.length);
    const cap = Math.max(wanted[group] ?? 1, least >= (wanted[group] ?? 1) ? least + 1 : 0);
    for (let recipe = 0; recipe < list.length; recipe++) caps[recipe * GROUPS + group] = cap;
  }
  return caps;
}

function groupOf(slot: MealSlot): number {
  return GROUP_OF_SLOT[SLOT_ORDER.indexOf(slot)] ?? 0;
}

/** The caps, raised for a recipe that is locked more often. */
function raisedForLocks(
  source: MealPlanProblem,
  list: readonly PlanningRecipe[],
  caps: Uint8Array,
): Uint8Array {
  const indexOf = new Map(list.map((recipe, index) => [recipe.id, index]));
  const counts = new Map<string, number>();
  for (const meal of source.locked) {
    const recipe = indexOf.get(meal.recipeId);
    if (recipe === undefined) throw new MalformedProblemError('locked', `unknown recipe ${meal.recipeId}`);
    const at = recipe * GROUPS + groupOf(meal.slot);
    // Plus one: a leftover lunch's own dinner is locked along with it.
    const key = `${at}/${Math.floor(meal.dayIndex / 7)}`;
    const count = (counts.get(key) ?? 0) + (meal.leftoverOfDay === null ? 1 : 2);
    counts.set(key, count);
    caps[at] = Math.max(caps[at] ?? 0, Math.min(255, count));
  }
  return caps;
}
