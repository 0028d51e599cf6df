import { type CompiledProblem, GROUP_OF_SLOT, GROUPS, STAPLE, STORABLE } from './compiled-problem.js';
import { leastPacksPerMeal, roundedPacks } from './packs-per-meal.js';
import type { MealColumn, Relaxation } from './relaxation.js';

/**
 * A valid row `packs of food ≥ Σ coefficient · column`: using a food at all opens a whole pack. Two kinds:
 * by recipe (whole packs for each number of times a week that a recipe may be eaten) and by class of cells (packs ≥ the
 * share of the class's meals that contain the food; a residual-capacity inequality, Magnanti, Mirchandani & Vachani
 * 1993). Each is implied by whole packs and cuts off plans that use a tenth of everything.
 */
export interface PackCut {
  readonly food: number;
  readonly storable: boolean;
  /** A recipe's meals of one group (recipe · GROUPS + group), or all of one class of cells. */
  readonly origin: CutOrigin;
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
}

export interface CutOrigin {
  readonly kind: 'RECIPE' | 'CLASS';
  readonly index: number;
}

/** The pack cuts of one relaxation: finds those that a relaxed plan violates, each once. */
export class PackCuts {
  readonly #relaxation: Relaxation;
  readonly #groups: readonly (readonly MealColumn[])[];
  readonly #classes: readonly (readonly MealColumn[])[];
  readonly #mostOfClass: readonly { readonly week: number; readonly horizon: number }[];
  readonly #added = new Set<string>();

  constructor(relaxation: Relaxation) {
    this.#relaxation = relaxation;
    const { problem, classes, meals } = relaxation;
    const groups: MealColumn[][] = Array.from({ length: problem.recipeCount * GROUPS }, () => []);
    const byClass: MealColumn[][] = classes.map(() => []);
    for (const meal of meals) {
      const recipe = problem.recipeOf[meal.variant] ?? 0;
      groups[recipe * GROUPS + (GROUP_OF_SLOT[meal.slot] ?? 0)]?.push(meal);
      byClass[meal.cellClass]?.push(meal);
    }
    this.#groups = groups;
    this.#classes = byClass;
    this.#mostOfClass = classes.map(({ cells }) => ({
      week: mostPerWeek(problem, cells),
      horizon: cells.length,
    }));
  }

  /**
   * Every cut that a relaxed plan violates and that was not found before; storables matter only while money does.
   * @param pointsPerUnit what a currency unit is worth in this plan, thrift and scarcity together.
   * @returns the cuts, and the points by which they lower the bound about at most.
   */
  violated(value: Float64Array, pointsPerUnit: number): { cuts: readonly PackCut[]; worth: number } {
    const { foods } = this.#relaxation;
    const found: { readonly cut: PackCut; readonly needed: number }[] = [];
    for (const [food, origin] of this.#candidates(value)) {
      if ((foods.cashColumn[food] ?? -1) < 0 || this.#added.has(keyOf(food, origin))) continue;
      const cut = this.#cut(food, origin);
      if (cut === null) continue;
      const needed = neededPacks(cut, value);
      if (needed - (value[foods.cashColumn[food] ?? -1] ?? 0) > VIOLATION) found.push({ cut, needed });
    }
    const moneyMatters = wholePacksMatter(this.#relaxation, value, found);
    const chosen = found.flatMap(({ cut }) => (moneyMatters || !cut.storable ? [cut] : []));
    for (const { food, origin } of chosen) this.#added.add(keyOf(food, origin));
    return { cuts: chosen, worth: pointsPerUnit * this.#missingUnits(chosen, value) };
  }

  /** Money for the packs that these cuts ask for beyond what is bought, currency units. */
  #missingUnits(cuts: readonly PackCut[], value: Float64Array): number {
    const { foods, problem } = this.#relaxation;
    const missing = new Map<number, number>();
    for (const cut of cuts) {
      const packs = neededPacks(cut, value) - (value[foods.cashColumn[cut.food] ?? -1] ?? 0);
      missing.set(cut.food, Math.max(packs, missing.get(cut.food) ?? 0));
    }
    let units = 0;
    for (const [food, packs] of missing) units += (packs * (problem.foods.packCents[food] ?? 0)) / 100;
    return units;
  }

  /** Foods and origins with some meal in the relaxed plan: no other cut can be violated. */
  *#candidates(value: Float64Array): Iterable<readonly [number, CutOrigin]> {
    const { problem, meals } = this.#relaxation;
    const { recipes, recipeOf, foods } = problem;
    const seen = new Set<string>();
    for (const meal of meals) {
      if ((value[meal.column] ?? 0) < LEAST_MEALS) continue;
      const recipe = recipeOf[meal.variant] ?? 0;
      const group = recipe * GROUPS + (GROUP_OF_SLOT[meal.slot] ?? 0);
      const to = recipes.ingredientStart[recipe + 1] ?? 0;
      for (let k = recipes.ingredientStart[recipe] ?? 0; k < to; k++) {
        const food = recipes.ingredientFood[k] ?? 0;
        if (foods.shelf[food] === STAPLE) continue;
        for (const origin of originsOf(group, meal.cellClass)) {
          const key = keyOf(food, origin);
          if (!seen.has(key)) yield [food, origin];
          seen.add(key);
        }
      }
    }
  }

  #cut(food: number, origin: CutOrigin): PackCut | null {
    const cut = origin.kind === 'RECIPE' ? this.#recipeCut(food, origin) : this.#classCut(food, origin);
    return cut.columns.length > 0 ? cut : null;
  }

  #recipeCut(food: number, origin: CutOrigin): PackCut {
    const { problem } = this.#relaxation;
    const storable = problem.foods.shelf[food] === STORABLE;
    const perWeek = problem.recipes.weeklyWish[origin.index] ?? 0;
    const most = storable ? perWeek * problem.weekCount : perWeek;
    const inPantry = (problem.foods.pantryGrams[food] ?? 0) / (problem.foods.packGrams[food] ?? 1);
    const columns: number[] = [];
    const packs: number[] = [];
    for (const meal of this.#groups[origin.index] ?? []) {
      const used = this.#packsOf(meal, food);
      if (used <= 0) continue;
      columns.push(meal.column);
      packs.push(used);
    }
    const coefficients = leastPacksPerMeal(packs, most, inPantry);
    const repeats = this.#relaxation.repeatColumn[origin.index] ?? -1;
    if (repeats >= 0 && columns.length > 0) {
      // Any `most` of the meals open as many packs; those beyond are taken to open none.
      columns.push(repeats);
      coefficients.push(-Math.max(...coefficients));
    }
    return { food, storable, origin, columns, coefficients };
  }

  #classCut(food: number, origin: CutOrigin): PackCut {
    const { problem } = this.#relaxation;
    const storable = problem.foods.shelf[food] === STORABLE;
    const most = this.#mostOfClass[origin.index];
    const inPantry = (problem.foods.pantryGrams[food] ?? 0) / (problem.foods.packGrams[food] ?? 1);
    const columns: number[] = [];
    for (const meal of this.#classes[origin.index] ?? []) {
      if (roundedPacks(this.#packsOf(meal, food) - inPantry) > 0) columns.push(meal.column);
    }
    const coefficient = 1 / ((storable ? most?.horizon : most?.week) ?? 1);
    return { food, storable, origin, columns, coefficients: columns.map(() => coefficient) };
  }

  /** Packs of a food that one meal uses, for everyone at the table; 0 when it holds none. */
  #packsOf({ variant, slot }: MealColumn, food: number): number {
    const { recipes, recipeOf, sizeOf, cells, foods } = this.#relaxation.problem;
    const recipe = recipeOf[variant] ?? 0;
    const to = recipes.ingredientStart[recipe + 1] ?? 0;
    for (let k = recipes.ingredientStart[recipe] ?? 0; k < to; k++) {
      if (recipes.ingredientFood[k] !== food) continue;
      const factor = (sizeOf[variant] ?? 1) * (cells.share[slot] ?? 1);
      return (factor * (recipes.ingredientGrams[k] ?? 0)) / (foods.packGrams[food] ?? 1);
    }
    return 0;
  }
}

const VIOLATION = 1e-3;
const LEAST_MEALS = 1e-6;

function keyOf(food: number, { kind, index }: CutOrigin): string {
  return `${kind}/${index}/${food}`;
}

function originsOf(group: number, cellClass: number): CutOrigin[] {
  const recipe: CutOrigin = { kind: 'RECIPE', index: group };
  return cellClass < 0 ? [recipe] : [recipe, { kind: 'CLASS', index: cellClass }];
}

function neededPacks({ columns, coefficients }: PackCut, value: Float64Array): number {
  let sum = 0;
  columns.forEach((column, at) => {
    sum += (value[column] ?? 0) * (coefficients[at] ?? 0);
  });
  return sum;
}

/** Whether paying whole packs of what the cuts ask for would exceed the money column's present room. */
function wholePacksMatter(
  { foods, problem }: Relaxation,
  value: Float64Array,
  cuts: readonly { readonly cut: PackCut; readonly needed: number }[],
): boolean {
  const cap = problem.source.money.horizonCapCents;
  const goal =
    foods.overGoalColumn >= 0 ? (problem.source.money.weeklyGoalCents ?? 0) * problem.weekCount : null;
  const limit = Math.min(cap ?? Number.POSITIVE_INFINITY, goal ?? Number.POSITIVE_INFINITY);
  if (limit === Number.POSITIVE_INFINITY) return false;
  const least = new Map<number, number>();
  for (const { cut, needed } of cuts) least.set(cut.food, Math.max(needed, least.get(cut.food) ?? 0));
  let cents = 100 * (value[foods.moneyColumn] ?? 0);
  for (const [food, packs] of least) {
    const bought = value[foods.cashColumn[food] ?? -1] ?? 0;
    cents += Math.max(0, packs - bought) * (problem.foods.packCents[food] ?? 0);
  }
  return cents > limit;
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
