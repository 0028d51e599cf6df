import { type CompiledProblem, DINNER, daysInWeek, GROUP_OF_SLOT, GROUPS } from './compiled-problem.js';

/**
 * How often recipes, cuisines and main ingredients occur, kept up to date meal by meal. Repeats of a recipe are
 * structural (`overCap` must be 0 in a plan); the other rules cost points per breach.
 */
export class VarietyCounts {
  /** Meals above a recipe's weekly cap, summed. */
  overCap = 0;
  readonly #problem: CompiledProblem;
  readonly #perWeek: Uint8Array;
  readonly #cuisine: Uint8Array;
  readonly #distinct: Uint8Array;
  readonly #wantedDistinct: Uint8Array;
  readonly #main: Uint8Array;
  readonly #dinnerRecipe: Int32Array;

  constructor(problem: CompiledProblem) {
    this.#problem = problem;
    const { weekCount, recipeCount, recipes } = problem;
    this.#perWeek = new Uint8Array(weekCount * GROUPS * recipeCount);
    this.#cuisine = new Uint8Array(weekCount * recipes.cuisineCount);
    this.#distinct = new Uint8Array(weekCount);
    this.#wantedDistinct = wantedDinnerCuisines(problem);
    this.#main = new Uint8Array(weekCount * recipes.mainCount);
    this.#dinnerRecipe = new Int32Array(problem.dayCount).fill(-1);
  }

  /** Breaches of an empty plan: the cuisines that no dinner brings yet. */
  emptyBreaches(): number {
    return this.#wantedDistinct.reduce((sum, wanted) => sum + wanted, 0);
  }

  /** Room left for a recipe in a week and group. */
  room(week: number, group: number, recipe: number): number {
    const { recipeCount, recipes } = this.#problem;
    const count = this.#perWeek[(week * GROUPS + group) * recipeCount + recipe] ?? 0;
    return (recipes.weeklyCap[recipe * GROUPS + group] ?? 0) - count;
  }

  /** Adds a meal; returns the change in breaches. */
  add(cell: number, recipe: number): number {
    const week = this.#problem.weekOf[cell >> 2] ?? 0;
    const slot = cell & 3;
    const group = GROUP_OF_SLOT[slot] ?? 0;
    const at = (week * GROUPS + group) * this.#problem.recipeCount + recipe;
    const count = ((this.#perWeek[at] ?? 0) + 1) & 255;
    this.#perWeek[at] = count;
    if (count > (this.#problem.recipes.weeklyCap[recipe * GROUPS + group] ?? 0)) this.overCap += 1;
    return slot === DINNER ? this.#addDinner(cell >> 2, week, recipe) : 0;
  }

  /** Removes a meal; returns the change in breaches. */
  remove(cell: number, recipe: number): number {
    const week = this.#problem.weekOf[cell >> 2] ?? 0;
    const slot = cell & 3;
    const group = GROUP_OF_SLOT[slot] ?? 0;
    const at = (week * GROUPS + group) * this.#problem.recipeCount + recipe;
    const count = this.#perWeek[at] ?? 0;
    if (count > (this.#problem.recipes.weeklyCap[recipe * GROUPS + group] ?? 0)) this.overCap -= 1;
    this.#perWeek[at] = count - 1;
    return slot === DINNER ? this.#removeDinner(cell >> 2, week, recipe) : 0;
  }

  /** Change in breaches when a cell holds another recipe; Infinity where that would be eaten too often. */
  changeOf(cell: number, old: number, recipe: number): number {
    if (old === recipe) return 0;
    const week = this.#problem.weekOf[cell >> 2] ?? 0;
    const slot = cell & 3;
    if (this.room(week, GROUP_OF_SLOT[slot] ?? 0, recipe) <= 0) return Number.POSITIVE_INFINITY;
    if (slot !== DINNER) return 0;
    const change = this.#removeDinner(cell >> 2, week, old) + this.#addDinner(cell >> 2, week, recipe);
    this.#removeDinner(cell >> 2, week, recipe);
    this.#addDinner(cell >> 2, week, old);
    return change;
  }

  #addDinner(day: number, week: number, recipe: number): number {
    const { recipes, source } = this.#problem;
    let change = this.#neighbours(day, recipe);
    this.#dinnerRecipe[day] = recipe;
    const cuisine = week * recipes.cuisineCount + (recipes.cuisine[recipe] ?? 0);
    const before = this.#cuisine[cuisine] ?? 0;
    this.#cuisine[cuisine] = before + 1;
    if (before >= source.variety.maxDinnersPerCuisine) change += 1;
    if (before === 0) {
      const distinct = this.#distinct[week] ?? 0;
      this.#distinct[week] = distinct + 1;
      if (distinct < (this.#wantedDistinct[week] ?? 0)) change -= 1;
    }
    const to = recipes.mainStart[recipe + 1] ?? 0;
    for (let k = recipes.mainStart[recipe] ?? 0; k < to; k++) {
      const main = week * recipes.mainCount + (recipes.main[k] ?? 0);
      const count = this.#main[main] ?? 0;
      this.#main[main] = count + 1;
      if (count >= source.variety.maxDinnersPerMainIngredient) change += 1;
    }
    return change;
  }

  #removeDinner(day: number, week: number, recipe: number): number {
    const { recipes, source } = this.#problem;
    this.#dinnerRecipe[day] = -1;
    let change = -this.#neighbours(day, recipe);
    const cuisine = week * recipes.cuisineCount + (recipes.cuisine[recipe] ?? 0);
    const before = this.#cuisine[cuisine] ?? 0;
    this.#cuisine[cuisine] = before - 1;
    if (before > source.variety.maxDinnersPerCuisine) change -= 1;
    if (before === 1) {
      const distinct = this.#distinct[week] ?? 0;
      this.#distinct[week] = distinct - 1;
      if (distinct <= (this.#wantedDistinct[week] ?? 0)) change += 1;
    }
    const to = recipes.mainStart[recipe + 1] ?? 0;
    for (let k = recipes.mainStart[recipe] ?? 0; k < to; k++) {
      const main = week * recipes.mainCount + (recipes.main[k] ?? 0);
      const count = this.#main[main] ?? 0;
      this.#main[main] = count - 1;
      if (count > source.variety.maxDinnersPerMainIngredient) change -= 1;
    }
    return change;
  }

  /** Dinners of the same recipe closer than the window. */
  #neighbours(day: number, recipe: number): number {
    const reach = this.#problem.source.variety.sameDinnerWindowDays - 1;
    let found = 0;
    for (
      let other = Math.max(0, day - reach);
      other <= day + reach && other < this.#problem.dayCount;
      other++
    ) {
      if (other !== day && this.#dinnerRecipe[other] === recipe) found += 1;
    }
    return found;
  }
}

/** Cuisines wanted among each week's planned dinners, never more than the recipes offer. */
export function wantedDinnerCuisines(problem: CompiledProblem): Uint8Array {
  const { cells, recipes, source, weekCount } = problem;
  const offered = new Set<number>();
  for (let profile = 0; profile < cells.profileCount; profile++) {
    if (cells.profileSlot[profile] !== DINNER) continue;
    for (let variant = 0; variant < problem.variantCount; variant++) {
      if ((cells.allowed[profile * problem.variantCount + variant] ?? 0) === 0) continue;
      offered.add(recipes.cuisine[Math.floor(variant / problem.portionCount)] ?? 0);
    }
  }
  return Uint8Array.from({ length: weekCount }, (_, week) => {
    let dinners = 0;
    for (let day = 7 * week; day < 7 * week + daysInWeek(problem, week); day++) {
      if ((cells.profile[day * 4 + DINNER] ?? -1) >= 0) dinners += 1;
    }
    return Math.min(offered.size, Math.floor((source.variety.minDinnerCuisines * dinners) / 7));
  });
}
