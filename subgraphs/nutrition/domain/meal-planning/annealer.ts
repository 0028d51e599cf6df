import type { Random } from '@progressive/seeded-random';
import type { VariantSampler } from './annealer-choices.js';
import { type CompiledProblem, DINNER, GROUP_OF_SLOT, LUNCH } from './compiled-problem.js';
import type { PlanState } from './plan-state.js';

export interface AnnealSchedule {
  readonly iterations: number;
  /** Temperature in points, first and last; cooled geometrically. */
  readonly from: number;
  readonly to: number;
}

/** The best plan seen that keeps every hard limit. */
export interface BestPlan {
  objective: number;
  readonly meal: Int32Array;
  readonly left: Uint8Array;
}

export function emptyBest(problem: CompiledProblem): BestPlan {
  return {
    objective: Number.NEGATIVE_INFINITY,
    meal: new Int32Array(problem.dayCount * 4).fill(-1),
    left: new Uint8Array(problem.dayCount * 4),
  };
}

/** Remembers the state when it is better than the best and keeps every hard limit; true when it did. */
export function keepIfBest(state: PlanState, best: BestPlan): boolean {
  if (state.objective <= best.objective + 1e-9 || !state.keepsHardLimits()) return false;
  best.objective = state.objective;
  best.meal.set(state.meal);
  best.left.set(state.left);
  return true;
}

const TEMPERATURE_STEPS = 200;
const GUIDE_SCALE = { least: 0.5, most: 12, tighten: 1.12, relax: 0.94 };

/**
 * Simulated annealing (Kirkpatrick et al. 1983) over meals: replace, change portion, eat a leftover, swap two days,
 * change two meals of one day at once. Only `cells` move. The budget is iterations, never time: equal seeds give equal
 * plans.
 */
export class Annealer {
  readonly #problem: CompiledProblem;
  readonly #state: PlanState;
  readonly #sampler: VariantSampler;
  readonly #cellClass: Int16Array;
  readonly #random: Random;

  constructor(
    problem: CompiledProblem,
    state: PlanState,
    sampler: VariantSampler,
    cellClass: Int16Array,
    random: Random,
  ) {
    this.#problem = problem;
    this.#state = state;
    this.#sampler = sampler;
    this.#cellClass = cellClass;
    this.#random = random;
  }

  run(cells: Int32Array, schedule: AnnealSchedule, best: BestPlan): void {
    if (cells.length === 0) return;
    const perStep = Math.max(1, Math.ceil(schedule.iterations / TEMPERATURE_STEPS));
    const cooling = (schedule.to / schedule.from) ** (1 / TEMPERATURE_STEPS);
    let temperature = schedule.from;
    for (let done = 0; done < schedule.iterations; done += perStep) {
      const until = Math.min(perStep, schedule.iterations - done);
      for (let index = 0; index < until; index++) this.#step(cells, temperature, best);
      temperature *= cooling;
      this.#steerGuide();
    }
  }

  /** Breaches become dearer while there are any, and cheaper while there are none: the search stays near the limits. */
  #steerGuide(): void {
    const state = this.#state;
    const factor = state.keepsHardLimits() ? GUIDE_SCALE.relax : GUIDE_SCALE.tighten;
    state.guideScale = Math.min(GUIDE_SCALE.most, Math.max(GUIDE_SCALE.least, state.guideScale * factor));
  }

  #step(cells: Int32Array, temperature: number, best: BestPlan): void {
    const state = this.#state;
    if (!this.#propose(cells)) {
      state.discard();
      return;
    }
    if (state.repeatsTooOften()) {
      state.discard();
      return;
    }
    // Metropolis with the threshold drawn first, so that a hopeless change is known early.
    const least = temperature * Math.log(this.#random.next());
    const gain = state.gain(least);
    if (gain >= least) {
      state.commit();
      if (gain > 0) keepIfBest(state, best);
    } else state.discard();
  }

  #propose(cells: Int32Array): boolean {
    const kind = this.#random.next();
    const cell = cells[Math.floor(this.#random.next() * cells.length)] ?? -1;
    if (kind < 0.12) return this.#changePortion(cell);
    if (kind < 0.2) return this.#eatLeftover(cell);
    if (kind < 0.27) return this.#swapDays(cell, cells);
    if (kind < 0.37) return this.#cookAgain(cell, cells);
    if (kind < 0.47) return this.#replaceEverywhere(cell, cells);
    if (kind < 0.62) return this.#replace(cell) && this.#replace(this.#sameDay(cell));
    return this.#replace(cell);
  }

  /** Eats here what is cooked on another day already: its packs are open. */
  #cookAgain(cell: number, cells: Int32Array): boolean {
    const other = cells[Math.floor(this.#random.next() * cells.length)] ?? -1;
    const variant = this.#state.meal[other] ?? -1;
    if (variant < 0 || other === cell || this.#state.left[other] !== 0 || variant === this.#state.meal[cell])
      return false;
    const { cells: table, variantCount } = this.#problem;
    if (table.allowed[(table.profile[cell] ?? 0) * variantCount + variant] !== 1) return false;
    return this.put(cell, variant, true);
  }

  /** Exchanges a recipe for another in every cell that cooks it: one by one, both would have their packs open. */
  #replaceEverywhere(cell: number, cells: Int32Array): boolean {
    const state = this.#state;
    const { cells: table, portionCount, recipeOf, variantCount } = this.#problem;
    const old = state.meal[cell] ?? -1;
    if (old < 0 || state.left[cell] !== 0) return false;
    const recipe = recipeOf[old];
    const drawn = this.#sampler.draw(this.#cellClass[cell] ?? -1, this.#random);
    if (drawn < 0 || recipeOf[drawn] === recipe || !this.put(cell, drawn, true)) return false;
    const shift = drawn - (drawn % portionCount);
    for (const other of cells) {
      const meal = state.meal[other] ?? -1;
      if (meal < 0 || recipeOf[meal] !== recipe || state.left[other] !== 0) continue;
      const variant = shift + (meal % portionCount);
      if (table.allowed[(table.profile[other] ?? 0) * variantCount + variant] !== 1) continue;
      if (!this.put(other, variant, true)) return false;
    }
    return true;
  }

  /** Cooks something else; a lunch that was to finish this dinner follows it or is cooked fresh. */
  #replace(cell: number): boolean {
    const cellClass = this.#cellClass[cell] ?? -1;
    if (cellClass < 0) return false;
    const variant = this.#sampler.draw(cellClass, this.#random);
    if (variant < 0 || variant === this.#state.meal[cell]) return false;
    return this.put(cell, variant, true);
  }

  /**
   * Stages a fresh variant in a cell together with what follows from it. With `redraw` a lunch that cannot finish the
   * new dinner is cooked fresh, by chance; without it such a change is refused.
   */
  put(cell: number, variant: number, redraw: boolean): boolean {
    const { recipeOf, weekOf } = this.#problem;
    const recipe = recipeOf[variant] ?? 0;
    const state = this.#state;
    const old = state.meal[cell] ?? -1;
    const sameRecipe = old >= 0 && recipeOf[old] === recipe && state.left[cell] === 0;
    if (
      !sameRecipe &&
      state.variety.room(weekOf[cell >> 2] ?? 0, GROUP_OF_SLOT[cell & 3] ?? 0, recipe) <= 0
    ) {
      return false;
    }
    state.stage(cell, variant, 0);
    return (cell & 3) !== DINNER || sameRecipe || this.#followDinner(cell, recipe, redraw);
  }

  #followDinner(dinner: number, recipe: number, redraw: boolean): boolean {
    const lunch = this.dependentLunch(dinner);
    if (lunch < 0) return true;
    const cellClass = this.#cellClass[lunch] ?? -1;
    // A locked leftover holds its dinner in place.
    if (cellClass < 0) return false;
    const { portionCount, recipes } = this.#problem;
    const state = this.#state;
    const left = state.left[lunch] ?? 0;
    if ((recipes.keepsDays[recipe] ?? 0) >= left) {
      const portion = (state.meal[lunch] ?? 0) % portionCount;
      state.stage(lunch, recipe * portionCount + portion, left);
      return true;
    }
    const fresh = redraw ? this.#sampler.draw(cellClass, this.#random) : -1;
    if (fresh < 0) return false;
    state.stage(lunch, fresh, 0);
    return true;
  }

  /** The lunch that finishes this dinner, or −1. */
  dependentLunch(dinner: number): number {
    for (let wait = 1; wait <= 2; wait++) {
      const lunch = dinner + 4 * wait + (LUNCH - DINNER);
      if (lunch < this.#state.meal.length && this.#state.left[lunch] === wait) return lunch;
    }
    return -1;
  }

  #changePortion(cell: number): boolean {
    const { portionCount, portions, source } = this.#problem;
    const old = this.#state.meal[cell] ?? -1;
    if (old < 0 || portionCount < 2) return false;
    const portion = old % portionCount;
    const next = portion + (this.#random.next() < 0.5 ? -1 : 1);
    if (next < 0 || next >= portionCount || !source.portions.includes(portions[next] ?? 0)) return false;
    this.#state.stage(cell, old - portion + next, this.#state.left[cell] ?? 0);
    return true;
  }

  #eatLeftover(cell: number): boolean {
    const day = cell >> 2;
    const lunch = day * 4 + LUNCH;
    if ((this.#cellClass[lunch] ?? -1) < 0) return false;
    const wait = this.#random.next() < 0.65 ? 1 : 2;
    const dinner = (day - wait) * 4 + DINNER;
    const { portionCount, recipes, weekOf } = this.#problem;
    if (dinner < 0 || weekOf[day] !== weekOf[day - wait]) return false;
    const cooked = this.#state.meal[dinner] ?? -1;
    if (cooked < 0 || this.dependentLunch(dinner) >= 0) return false;
    const recipe = Math.floor(cooked / portionCount);
    if ((recipes.keepsDays[recipe] ?? 0) < wait) return false;
    const portion = this.#random.next() < 0.6 ? cooked % portionCount : this.#random.integer(portionCount);
    if (!this.#problem.source.portions.includes(this.#problem.portions[portion] ?? 0)) return false;
    this.#state.stage(lunch, recipe * portionCount + portion, wait);
    return true;
  }

  /** Exchanges the same slot of two days; leftovers and the dinners they finish stay. */
  #swapDays(cell: number, cells: Int32Array): boolean {
    const other = cells[Math.floor(this.#random.next() * cells.length)] ?? -1;
    if (other === cell || (other & 3) !== (cell & 3)) return false;
    const state = this.#state;
    const first = state.meal[cell] ?? -1;
    const second = state.meal[other] ?? -1;
    if (first < 0 || second < 0 || first === second) return false;
    if (state.left[cell] !== 0 || state.left[other] !== 0) return false;
    if ((cell & 3) === DINNER && (this.dependentLunch(cell) >= 0 || this.dependentLunch(other) >= 0))
      return false;
    state.stage(cell, second, 0);
    state.stage(other, first, 0);
    return true;
  }

  #sameDay(cell: number): number {
    const offset = 1 + this.#random.integer(3);
    return (cell & ~3) | ((cell + offset) & 3);
  }
}
