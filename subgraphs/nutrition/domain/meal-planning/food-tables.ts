import { type CompiledProblem, PERISHABLE, STAPLE } from './compiled-problem.js';

/** The most points that not cooking a variant can save: all its packs, for the most eaters. */
export function mostSavedByVariant(problem: CompiledProblem): Float64Array {
  const { foods, recipes, recipeOf, sizeOf, source } = problem;
  const share = Math.max(...problem.cells.share);
  const saved = new Float64Array(problem.variantCount);
  for (let variant = 0; variant < saved.length; variant++) {
    const recipe = recipeOf[variant] ?? 0;
    let cents = 0;
    for (let k = recipes.ingredientStart[recipe] ?? 0; k < (recipes.ingredientStart[recipe + 1] ?? 0); k++) {
      const food = recipes.ingredientFood[k] ?? 0;
      const packs =
        ((recipes.ingredientGrams[k] ?? 0) * (sizeOf[variant] ?? 0) * share) / (foods.packGrams[food] ?? 1);
      cents += (foods.shelf[food] === PERISHABLE ? Math.ceil(packs) : packs) * (foods.packCents[food] ?? 0);
    }
    saved[variant] = cents * source.money.pointsPerCent;
  }
  return saved;
}

/** What is bought by the pack, recipe by recipe. */
export interface PackedIngredients {
  readonly start: Int32Array;
  readonly food: Int32Array;
  readonly grams: Float64Array;
}

export function packedIngredients({ recipeCount, recipes, foods }: CompiledProblem): PackedIngredients {
  const start = new Int32Array(recipeCount + 1);
  const food: number[] = [];
  const grams: number[] = [];
  for (let recipe = 0; recipe < recipeCount; recipe++) {
    for (let k = recipes.ingredientStart[recipe] ?? 0; k < (recipes.ingredientStart[recipe + 1] ?? 0); k++) {
      const used = recipes.ingredientFood[k] ?? 0;
      if (foods.shelf[used] === STAPLE) continue;
      food.push(used);
      grams.push(recipes.ingredientGrams[k] ?? 0);
    }
    start[recipe + 1] = food.length;
  }
  return { start, food: Int32Array.from(food), grams: Float64Array.from(grams) };
}

/** Cents of the staples in one serving of each variant's size. */
export function stapleCentsByVariant(problem: CompiledProblem): Float64Array {
  const { foods, recipes, recipeOf, sizeOf } = problem;
  return Float64Array.from({ length: problem.variantCount }, (_, variant) => {
    const recipe = recipeOf[variant] ?? 0;
    let cents = 0;
    for (let k = recipes.ingredientStart[recipe] ?? 0; k < (recipes.ingredientStart[recipe + 1] ?? 0); k++) {
      const food = recipes.ingredientFood[k] ?? 0;
      if (foods.shelf[food] !== STAPLE) continue;
      const packs = (recipes.ingredientGrams[k] ?? 0) / (foods.packGrams[food] ?? 1);
      cents += packs * (sizeOf[variant] ?? 0) * (foods.packCents[food] ?? 0);
    }
    return cents;
  });
}
