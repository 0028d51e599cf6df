import { type CompiledProblem, DINNER, daysInWeek, GROUP_OF_SLOT, GROUPS } from './compiled-problem.js';

/**
 * How often recipes, cuisines and main ingredients occur, kept up to date meal by meal. Repeats of a recipe are
 * limited (`overCap` must be 0 in a plan) and, above what is wanted, cost points like a breach of the other rules.
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
  readonly #perBreach: number;
  readonly #perRepeat: number;
  readonly #perSameDay: number;
  /** Recipe in each cell, −1 = nothing. */
  readonly #recipeIn: Int32Array;

  constructor(problem: CompiledProblem) {
    this.#problem = problem;
    this.#perBreach = problem.source.variety.pointsPerBreach;
    this.#perRepeat = problem.source.variety.pointsPerRepeat;
    this.#perSameDay = problem.source.variety.pointsPerSameDay;
    this.#recipeIn = new Int32Array(problem.dayCount * 4).fill(-1);
    const { weekCount, recipeCount, recipes } = problem;
    this.#perWeek = new Uint8Array(weekCount * GROUPS * recipeCount);
    this.#cuisine = new Uint8Array(weekCount * recipes.cuisineCount);
    this.#distinct = new Uint8Array(weekCount);
    this.#wantedDistinct = wantedDinnerCuisines(problem);
    this.#main = new Uint8Array(weekCount * recipes.mainCount);
    this.#dinnerRecipe = new Int32Array(problem.dayCount).fill(-1);
  }

  /** Points that an empty plan loses: the cuisines that no dinner brings yet. */
  lostWhenEmpty(): number {
    return this.#perBreach * this.#wantedDistinct.reduce((sum, wanted) => sum + wanted, 0);
  }

  /** Room left for a recipe in a week and group. */
  room(week: number, group: number, recipe: number): number {
    const { recipeCount, recipes } = this.#problem;
    const count = this.#perWeek[(week * GROUPS + group) * recipeCount + recipe] ?? 0;
    return (recipes.weeklyCap[recipe * GROUPS + group] ?? 0) - count;
  }

  /** Meals of a recipe above what is wanted; negative while there are fewer. */
  #beyond(week: number, group: number, recipe: number): number {
    const { recipeCount, recipes } = this.#problem;
    const count = this.#perWeek[(week * GROUPS + group) * recipeCount + recipe] ?? 0;
    return count - (recipes.weeklyWish[recipe * GROUPS + group] ?? 0);
  }

  /** Adds a meal; returns the points lost by it. */
  add(cell: number, recipe: number): number {
    const week = this.#problem.weekOf[cell >> 2] ?? 0;
    const slot = cell & 3;
    const group = GROUP_OF_SLOT[slot] ?? 0;
    const at = (week * GROUPS + group) * this.#problem.recipeCount + recipe;
    const count = ((this.#perWeek[at] ?? 0) + 1) & 255;
    this.#perWeek[at] = count;
    const { weeklyCap, weeklyWish } = this.#problem.recipes;
    if (count > (weeklyCap[recipe * GROUPS + group] ?? 0)) this.overCap += 1;
    const repeats = count > (weeklyWish[recipe * GROUPS + group] ?? 0) ? this.#perRepeat : 0;
    const lost = repeats + this.#lostOnDay(cell, recipe);
    this.#recipeIn[cell] = recipe;
    return lost + (slot === DINNER ? this.#perBreach * this.#addDinner(cell >> 2, week, recipe) : 0);
  }

  /** Removes a meal; returns the points lost by it, mostly negative. */
  remove(cell: number, recipe: number): number {
    const week = this.#problem.weekOf[cell >> 2] ?? 0;
    const slot = cell & 3;
    const group = GROUP_OF_SLOT[slot] ?? 0;
    const at = (week * GROUPS + group) * this.#problem.recipeCount + recipe;
    const count = this.#perWeek[at] ?? 0;
    const { weeklyCap, weeklyWish } = this.#problem.recipes;
    if (count > (weeklyCap[recipe * GROUPS + group] ?? 0)) this.overCap -= 1;
    this.#perWeek[at] = count - 1;
    this.#recipeIn[cell] = -1;
    const repeats = count > (weeklyWish[recipe * GROUPS + group] ?? 0) ? this.#perRepeat : 0;
    const lost = repeats + this.#lostOnDay(cell, recipe);
    return (slot === DINNER ? this.#perBreach * this.#removeDinner(cell >> 2, week, recipe) : 0) - lost;
  }

  /** Points lost when a cell holds another recipe; Infinity where that would be eaten too often. */
  changeOf(cell: number, old: number, recipe: number): number {
    if (old === recipe) return 0;
    const week = this.#problem.weekOf[cell >> 2] ?? 0;
    const slot = cell & 3;
    const group = GROUP_OF_SLOT[slot] ?? 0;
    if (this.room(week, group, recipe) <= 0) return Number.POSITIVE_INFINITY;
    const more =
      (this.#beyond(week, group, recipe) >= 0 ? 1 : 0) - (this.#beyond(week, group, old) > 0 ? 1 : 0);
    const repeats = more * this.#perRepeat + this.#lostOnDay(cell, recipe) - this.#lostOnDay(cell, old);
    if (slot !== DINNER) return repeats;
    const change = this.#removeDinner(cell >> 2, week, old) + this.#addDinner(cell >> 2, week, recipe);
    this.#removeDinner(cell >> 2, week, recipe);
    this.#addDinner(cell >> 2, week, old);
    return repeats + change * this.#perBreach;
  }

  /** Points that a recipe in this cell loses because another meal of the day is the same dish. */
  #lostOnDay(cell: number, recipe: number): number {
    const first = cell & ~3;
    for (let other = first; other < first + 4; other++) {
      if (other !== cell && this.#recipeIn[other] === recipe) return this.#perSameDay;
    }
    return 0;
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
