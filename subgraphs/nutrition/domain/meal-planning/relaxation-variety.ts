import type { CompiledProblem } from './compiled-problem.js';
import type { SparseModelBuilder } from './sparse-model-builder.js';
import { wantedDinnerCuisines } from './variety-counts.js';

/** Rows of the dinner rules, summed over the weeks; each breach costs the same points as in a plan. */
export interface VarietyRows {
  addDinner(column: number, recipe: number): void;
}

export function buildVarietyRows(problem: CompiledProblem, builder: SparseModelBuilder): VarietyRows {
  const { recipes, source, weekCount } = problem;
  const { variety } = source;
  const cappedRow = (perWeek: number): number => {
    const row = builder.row(Number.NEGATIVE_INFINITY, perWeek * weekCount);
    builder.entry(row, builder.column(-variety.pointsPerBreach, 0, Number.POSITIVE_INFINITY), -1);
    return row;
  };
  const cuisineCap = Array.from({ length: recipes.cuisineCount }, () =>
    cappedRow(variety.maxDinnersPerCuisine),
  );
  const mainCap = Array.from({ length: recipes.mainCount }, () =>
    cappedRow(variety.maxDinnersPerMainIngredient),
  );
  const wanted = wantedDinnerCuisines(problem).reduce((sum, count) => sum + count, 0);
  const countRow = builder.row(wanted, Number.POSITIVE_INFINITY);
  builder.entry(countRow, builder.column(-variety.pointsPerBreach, 0, Number.POSITIVE_INFINITY), 1);
  // A cuisine counts once a week, and only when it is cooked.
  const presentRow = Array.from({ length: recipes.cuisineCount }, () => {
    const row = builder.row(Number.NEGATIVE_INFINITY, 0);
    const present = builder.column(0, 0, weekCount);
    builder.entry(row, present, 1);
    builder.entry(countRow, present, 1);
    return row;
  });
  return {
    addDinner: (column, recipe) => {
      const cuisine = recipes.cuisine[recipe] ?? 0;
      builder.entry(cuisineCap[cuisine] ?? -1, column, 1);
      builder.entry(presentRow[cuisine] ?? -1, column, -1);
      for (let k = recipes.mainStart[recipe] ?? 0; k < (recipes.mainStart[recipe + 1] ?? 0); k++) {
        builder.entry(mainCap[recipes.main[k] ?? 0] ?? -1, column, 1);
      }
    },
  };
}
