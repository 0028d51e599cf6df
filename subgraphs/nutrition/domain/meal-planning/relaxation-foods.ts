import { type CompiledProblem, STAPLE, STORABLE } from './compiled-problem.js';
import type { SparseModelBuilder } from './sparse-model-builder.js';

const CENTS_PER_UNIT = 100;

/**
 * Rows of packs and money. Perishables are charged by (fractional) packs, storables and staples by use; all of them
 * are paid through one money column, in currency units, that carries the cap and, in a negotiation, the price.
 */
export interface FoodRows {
  addMeal(column: number, variant: number, share: number): void;
  /** Packs that each food is charged for, −1 when no recipe uses it or it is a staple. */
  readonly packColumn: Int32Array;
  /** Packs that are paid: the same column for a perishable, at least as many for a storable. */
  readonly cashColumn: Int32Array;
  readonly moneyRow: number;
  readonly moneyColumn: number;
  readonly overGoalColumn: number;
}

export function buildFoodRows(problem: CompiledProblem, builder: SparseModelBuilder): FoodRows {
  const { foods, source } = problem;
  const alpha = source.money.pointsPerCent;
  const moneyRow = builder.row(Number.NEGATIVE_INFINITY, 0);
  const cap = source.money.horizonCapCents;
  const moneyColumn = builder.column(0, 0, cap === null ? Number.POSITIVE_INFINITY : cap / CENTS_PER_UNIT);
  builder.entry(moneyRow, moneyColumn, -1);
  const overGoalColumn = addWeeklyGoal(problem, builder, moneyColumn);
  const useRow = new Int32Array(foods.count).fill(-1);
  const packColumn = new Int32Array(foods.count).fill(-1);
  const cashColumn = new Int32Array(foods.count).fill(-1);
  const isUsed = usedFoods(problem);
  for (let food = 0; food < foods.count; food++) {
    if (isUsed[food] === 0 || foods.shelf[food] === STAPLE) continue;
    const packCents = foods.packCents[food] ?? 0;
    // A storable is eaten up over the horizon: what is paid for by use cannot exceed what is bought.
    const row = builder.row(
      Number.NEGATIVE_INFINITY,
      (foods.pantryGrams[food] ?? 0) / (foods.packGrams[food] ?? 1),
    );
    const column = builder.column(-alpha * packCents, 0, Number.POSITIVE_INFINITY);
    builder.entry(row, column, -1);
    useRow[food] = row;
    packColumn[food] = column;
    cashColumn[food] = foods.shelf[food] === STORABLE ? boughtPacks(builder, column) : column;
    builder.entry(moneyRow, cashColumn[food] ?? -1, packCents / CENTS_PER_UNIT);
  }
  return {
    packColumn,
    cashColumn,
    moneyRow,
    moneyColumn,
    overGoalColumn,
    addMeal: (column, variant, share) => {
      const { recipes, portions, portionCount } = problem;
      const recipe = Math.floor(variant / portionCount);
      const factor = share * (portions[variant % portionCount] ?? 0);
      let stapleCents = 0;
      for (
        let k = recipes.ingredientStart[recipe] ?? 0;
        k < (recipes.ingredientStart[recipe + 1] ?? 0);
        k++
      ) {
        const food = recipes.ingredientFood[k] ?? 0;
        const packs = (factor * (recipes.ingredientGrams[k] ?? 0)) / (foods.packGrams[food] ?? 1);
        if (foods.shelf[food] === STAPLE) stapleCents += packs * (foods.packCents[food] ?? 0);
        else builder.entry(useRow[food] ?? -1, column, packs);
      }
      builder.addCost(column, -alpha * stapleCents);
      builder.entry(moneyRow, column, stapleCents / CENTS_PER_UNIT);
    },
  };
}

function addWeeklyGoal(problem: CompiledProblem, builder: SparseModelBuilder, moneyColumn: number): number {
  const { weeklyGoalCents, pointsPerCentOverWeeklyGoal } = problem.source.money;
  if (problem.weekCount === 1 || weeklyGoalCents === null || pointsPerCentOverWeeklyGoal === 0) return -1;
  const row = builder.row(Number.NEGATIVE_INFINITY, (problem.weekCount * weeklyGoalCents) / CENTS_PER_UNIT);
  const over = builder.column(-pointsPerCentOverWeeklyGoal * CENTS_PER_UNIT, 0, Number.POSITIVE_INFINITY);
  builder.entry(row, moneyColumn, 1);
  builder.entry(row, over, -1);
  return over;
}

function usedFoods(problem: CompiledProblem): Uint8Array {
  const used = new Uint8Array(problem.foods.count);
  for (const food of problem.recipes.ingredientFood) used[food] = 1;
  return used;
}

/** A storable is charged by use and paid by the pack. */
function boughtPacks(builder: SparseModelBuilder, charged: number): number {
  const bought = builder.column(0, 0, Number.POSITIVE_INFINITY);
  const row = builder.row(0, Number.POSITIVE_INFINITY);
  builder.entry(row, bought, 1);
  builder.entry(row, charged, -1);
  return bought;
}
