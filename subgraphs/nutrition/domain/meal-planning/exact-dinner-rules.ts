import type { CompiledProblem } from './compiled-problem.js';
import type { SparseModelBuilder } from './sparse-model-builder.js';
import { wantedDinnerCuisines } from './variety-counts.js';

export interface DinnerColumn {
  readonly column: number;
  readonly day: number;
  readonly recipe: number;
}

/** The dinner rules of one week in an exact model; each breach costs what it costs in a plan. */
export function addDinnerRules(
  problem: CompiledProblem,
  builder: SparseModelBuilder,
  dinners: readonly DinnerColumn[],
): void {
  const { recipes, source } = problem;
  const { variety } = source;
  const breach = (): number => builder.column(-variety.pointsPerBreach, 0, Number.POSITIVE_INFINITY);
  const atMost = (most: number, columns: readonly number[]): void => {
    if (columns.length === 0) return;
    const row = builder.row(Number.NEGATIVE_INFINITY, most);
    builder.entry(row, breach(), -1);
    for (const column of columns) builder.entry(row, column, 1);
  };
  const columnsOf = (fits: (dinner: DinnerColumn) => boolean): number[] =>
    dinners.flatMap((dinner) => (fits(dinner) ? [dinner.column] : []));
  const wanted = builder.row(wantedDinnerCuisines(problem)[0] ?? 0, Number.POSITIVE_INFINITY);
  builder.entry(wanted, breach(), 1);
  for (let cuisine = 0; cuisine < recipes.cuisineCount; cuisine++) {
    const columns = columnsOf(({ recipe }) => recipes.cuisine[recipe] === cuisine);
    atMost(variety.maxDinnersPerCuisine, columns);
    const isThere = builder.row(Number.NEGATIVE_INFINITY, 0);
    const present = builder.column(0, 0, 1);
    builder.entry(isThere, present, 1);
    builder.entry(wanted, present, 1);
    for (const column of columns) builder.entry(isThere, column, -1);
  }
  for (let main = 0; main < recipes.mainCount; main++) {
    const columns = columnsOf(({ recipe }) =>
      recipes.main.subarray(recipes.mainStart[recipe], recipes.mainStart[recipe + 1]).includes(main),
    );
    atMost(variety.maxDinnersPerMainIngredient, columns);
  }
  addWindows(problem, dinners, atMost);
}

/** The same dinner twice within the window. */
function addWindows(
  { source, dayCount }: CompiledProblem,
  dinners: readonly DinnerColumn[],
  atMost: (most: number, columns: readonly number[]) => void,
): void {
  const reach = source.variety.sameDinnerWindowDays - 1;
  for (const recipe of new Set(dinners.map((dinner) => dinner.recipe))) {
    const own = dinners.filter((dinner) => dinner.recipe === recipe);
    for (let day = 0; day < dayCount; day++) {
      for (let other = day + 1; other <= day + reach && other < dayCount; other++) {
        const first = own.filter((dinner) => dinner.day === day);
        const second = own.filter((dinner) => dinner.day === other);
        if (first.length === 0 || second.length === 0) continue;
        atMost(
          1,
          [...first, ...second].map(({ column }) => column),
        );
      }
    }
  }
}
