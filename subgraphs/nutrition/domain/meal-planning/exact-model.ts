import {
  type CompiledProblem,
  DINNER,
  GROUP_OF_SLOT,
  GROUPS,
  LUNCH,
  MEASURES,
  MINUTES_MEASURE,
  NUTRIENT_MEASURES,
} from './compiled-problem.js';
import { addDinnerRules, type DinnerColumn } from './exact-dinner-rules.js';
import type { PlannerLinearModel } from './linear-solver-port.js';
import { buildFoodRows, type FoodRows } from './relaxation-foods.js';
import { SparseModelBuilder } from './sparse-model-builder.js';

/** A column of the exact model: this variant in this cell, cooked fresh or left over for some days. */
export interface ExactMeal {
  readonly column: number;
  readonly cell: number;
  readonly variant: number;
  readonly left: number;
}

export interface ExactModel {
  readonly model: PlannerLinearModel;
  readonly meals: readonly ExactMeal[];
}

/**
 * The whole problem of up to one week as a mixed-integer programme, meal by meal and day by day. Only for few days and few
 * recipes: a week of three hundred is far beyond what branch and bound can finish (docs/adr/0007).
 */
export function buildExactModel(problem: CompiledProblem): ExactModel {
  const writer = new ExactWriter(problem);
  for (let cell = 0; cell < problem.dayCount * 4; cell++) writer.addCell(cell);
  writer.linkLeftovers();
  writer.limitDishesOfDays();
  addDinnerRules(problem, writer.builder, writer.dinners());
  return { model: writer.build(), meals: writer.meals };
}

/** How many meal columns the exact model of a problem has at most. */
export function exactSize(problem: CompiledProblem): number {
  let size = 0;
  for (let cell = 0; cell < problem.dayCount * 4; cell++) {
    const from = (problem.cells.profile[cell] ?? -1) * problem.variantCount;
    if (from < 0) continue;
    for (let variant = 0; variant < problem.variantCount; variant++) {
      size += problem.cells.allowed[from + variant] ?? 0;
    }
  }
  return size;
}

class ExactWriter {
  readonly builder = new SparseModelBuilder();
  readonly meals: ExactMeal[] = [];
  readonly #problem: CompiledProblem;
  readonly #foods: FoodRows;
  readonly #ranges: Int32Array;
  readonly #micros: Int32Array;
  readonly #minutes: readonly number[];
  readonly #repeats: Int32Array;

  constructor(problem: CompiledProblem) {
    this.#problem = problem;
    this.#foods = buildFoodRows(problem, this.builder);
    this.#ranges = this.#addRanges();
    this.#micros = this.#addMicros();
    this.#minutes = this.#addMinutes();
    const { weeklyCap, weeklyWish } = problem.recipes;
    this.#repeats = Int32Array.from(weeklyWish, (wish, at) => {
      const row = this.builder.row(Number.NEGATIVE_INFINITY, wish);
      const beyond = (weeklyCap[at] ?? 0) - wish;
      if (beyond > 0) {
        this.builder.entry(row, this.builder.column(-problem.source.variety.pointsPerRepeat, 0, beyond), -1);
      }
      return row;
    });
  }

  addCell(cell: number): void {
    const { cells, variantCount } = this.#problem;
    const profile = cells.profile[cell] ?? -1;
    if (profile < 0) return;
    const one = this.builder.row(1, 1);
    const locked = cells.lockedVariant[cell] ?? -1;
    if (locked >= 0) return this.#addMeal(one, cell, locked, cells.lockedLeft[cell] ?? 0);
    for (let variant = 0; variant < variantCount; variant++) {
      if (cells.allowed[profile * variantCount + variant] === 1) this.#addMeal(one, cell, variant, 0);
    }
    if ((cell & 3) === LUNCH) this.#addLeftovers(one, cell);
  }

  /** Leftover lunches of a recipe from one dinner: at most one, and only when that is cooked. */
  linkLeftovers(): void {
    const { recipeOf } = this.#problem;
    const rows = new Map<string, number>();
    for (const { column, cell, variant, left } of this.meals) {
      if (left === 0) continue;
      const key = `${(cell >> 2) - left}/${recipeOf[variant]}`;
      const row = rows.get(key) ?? this.builder.row(Number.NEGATIVE_INFINITY, 0);
      rows.set(key, row);
      this.builder.entry(row, column, 1);
    }
    for (const { column, cell, variant } of this.meals) {
      if ((cell & 3) === DINNER) {
        this.builder.entry(rows.get(`${cell >> 2}/${recipeOf[variant]}`) ?? -1, column, -1);
      }
    }
  }

  /** A dish once a day, or it costs points. */
  limitDishesOfDays(): void {
    const { recipeOf, source } = this.#problem;
    const mealsOf = new Map<string, ExactMeal[]>();
    for (const meal of this.meals) {
      const key = `${meal.cell >> 2}/${recipeOf[meal.variant]}`;
      mealsOf.set(key, [...(mealsOf.get(key) ?? []), meal]);
    }
    for (const meals of mealsOf.values()) {
      if (meals.every(({ cell }) => cell === meals[0]?.cell)) continue;
      const row = this.builder.row(Number.NEGATIVE_INFINITY, 1);
      this.#slack(row, -source.variety.pointsPerSameDay, -1);
      for (const { column } of meals) this.builder.entry(row, column, 1);
    }
  }

  dinners(): DinnerColumn[] {
    return this.meals.flatMap(({ column, cell, variant }) =>
      (cell & 3) === DINNER ? [{ column, day: cell >> 2, recipe: this.#problem.recipeOf[variant] ?? 0 }] : [],
    );
  }

  build(): PlannerLinearModel {
    const integer = new Uint8Array(this.builder.colCount);
    for (const { column } of this.meals) integer[column] = 1;
    for (const column of this.#foods.cashColumn) if (column >= 0) integer[column] = 1;
    return this.builder.build(integer);
  }

  #addLeftovers(one: number, lunch: number): void {
    const { cells, portions, portionCount, recipes, recipeOf, source, variantCount, weekOf } = this.#problem;
    for (let left = 1; left <= 2; left++) {
      const dinner = lunch - 4 * left + (DINNER - LUNCH);
      if (dinner < 0 || weekOf[dinner >> 2] !== weekOf[lunch >> 2]) continue;
      const profile = cells.profile[dinner] ?? -1;
      if (profile < 0) continue;
      const locked = cells.lockedVariant[dinner] ?? -1;
      for (let variant = 0; variant < variantCount; variant++) {
        const recipe = recipeOf[variant] ?? 0;
        const first = recipe * portionCount;
        const cooked =
          locked >= 0
            ? recipeOf[locked] === recipe
            : cells.allowed
                .subarray(profile * variantCount + first, profile * variantCount + first + portionCount)
                .includes(1);
        const offered = source.portions.includes(portions[variant - first] ?? 0);
        if (cooked && offered && (recipes.keepsDays[recipe] ?? 0) >= left) {
          this.#addMeal(one, lunch, variant, left);
        }
      }
    }
  }

  #addMeal(one: number, cell: number, variant: number, left: number): void {
    const { cells, recipeOf } = this.#problem;
    const recipe = recipeOf[variant] ?? 0;
    const column = this.builder.column(this.#points(cell, variant, left), 0, 1);
    this.meals.push({ column, cell, variant, left });
    this.builder.entry(one, column, 1);
    this.#addAmounts(column, cell, variant);
    this.#addMinutesOf(column, cell, recipe, left);
    this.#foods.addMeal(column, variant, cells.share[cell & 3] ?? 1);
    this.builder.entry(this.#repeats[recipe * GROUPS + (GROUP_OF_SLOT[cell & 3] ?? 0)] ?? -1, column, 1);
  }

  #points(cell: number, variant: number, left: number): number {
    const { cells, recipeOf, source, variantCount } = this.#problem;
    const points = cells.points[(cells.profile[cell] ?? 0) * variantCount + variant] ?? 0;
    const stays = cells.previousRecipe[cell] === recipeOf[variant];
    const kept = stays ? (source.previous?.stabilityPoints ?? 0) : 0;
    return points - left * source.leftovers.pointsPerDay + kept;
  }

  #addAmounts(column: number, cell: number, variant: number): void {
    const { micros, recipes } = this.#problem;
    const at = (cell >> 2) * MEASURES;
    for (let k = 0; k < NUTRIENT_MEASURES; k++) {
      const amount = recipes.measure[variant * NUTRIENT_MEASURES + k] ?? 0;
      this.builder.entry(this.#ranges[at + k] ?? -1, column, amount);
    }
    for (let micro = 0; micro < micros.count; micro++) {
      const amount = micros.amount[variant * micros.count + micro] ?? 0;
      this.builder.entry(this.#micros[micro] ?? -1, column, amount);
    }
  }

  #addMinutesOf(column: number, cell: number, recipe: number, left: number): void {
    const { isWeekend, recipes, source } = this.#problem;
    const minutes = left > 0 ? source.leftovers.minutes : (recipes.activeMinutes[recipe] ?? 0);
    const day = cell >> 2;
    this.builder.entry(this.#ranges[day * MEASURES + MINUTES_MEASURE] ?? -1, column, minutes);
    this.builder.entry(this.#minutes[isWeekend[day] ?? 0] ?? -1, column, minutes);
  }

  #addRanges(): Int32Array {
    const { min, max, base, hard, pointsPerUnit } = this.#problem.days;
    return Int32Array.from(min, (least, at) => {
      const lower = least - (base[at] ?? 0);
      const upper = (max[at] ?? 0) - (base[at] ?? 0);
      const row = this.builder.row(lower, upper);
      if (hard[at] === 1) return row;
      const points = -(pointsPerUnit[at] ?? 0);
      if (lower > Number.NEGATIVE_INFINITY) this.#slack(row, points, 1);
      if (upper < Number.POSITIVE_INFINITY) this.#slack(row, points, -1);
      return row;
    });
  }

  #addMicros(): Int32Array {
    const { count, min, max, pointsPerUnit } = this.#problem.micros;
    return Int32Array.from({ length: count }, (_, micro) => {
      const row = this.builder.row(min[micro] ?? 0, max[micro] ?? Number.POSITIVE_INFINITY);
      this.#slack(row, -(pointsPerUnit[micro] ?? 0), 1);
      return row;
    });
  }

  #addMinutes(): number[] {
    const { weekdayTotal, weekendTotal } = this.#problem.source.minutes;
    return [weekdayTotal, weekendTotal].map((cap, weekend) => {
      let assumed = 0;
      for (let day = 0; day < this.#problem.dayCount; day++) {
        if ((this.#problem.isWeekend[day] ?? 0) === weekend) {
          assumed += this.#problem.days.base[day * MEASURES + MINUTES_MEASURE] ?? 0;
        }
      }
      return this.builder.row(Number.NEGATIVE_INFINITY, (cap ?? Number.POSITIVE_INFINITY) - assumed);
    });
  }

  #slack(row: number, points: number, sign: number): void {
    this.builder.entry(row, this.builder.column(points, 0, Number.POSITIVE_INFINITY), sign);
  }
}
