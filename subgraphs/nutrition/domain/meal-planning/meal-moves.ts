import type { Random } from '@progressive/seeded-random';
import type { VariantSampler } from './annealer-choices.js';
import { type CompiledProblem, DINNER, GROUP_OF_SLOT, LUNCH } from './compiled-problem.js';
import type { PlanState } from './plan-state.js';
import { portionFor } from './portion-for.js';

export type Proposed = typeof NOTHING | typeof ONE_MEAL | typeof STAGED;
export const NOTHING = 0;
export const ONE_MEAL = 1;
const STAGED = 2;

function staged(done: boolean): Proposed {
  return done ? STAGED : NOTHING;
}

/**
 * The changes of a plan that a search tries: replace, change portions, eat a leftover, swap two meals, change two meals of one
 * day at once, a recipe everywhere.
 */
export class MealMoves {
  // The one meal that is proposed.
  cell = 0;
  variant = 0;
  left = 0;
  readonly #problem: CompiledProblem;
  readonly #state: PlanState;
  readonly #sampler: VariantSampler;
  readonly #cellClass: Int16Array;
  readonly #random: Random;
  readonly #others = new Int32Array(28 * 4);

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

  /**
   * Draws a change of the plan. ONE_MEAL: `variant` is to stand in `cell`, `left` days after it was cooked, and nothing is
   * staged yet. STAGED: several meals are staged. NOTHING: it may not be; what was staged is to be discarded.
   */
  propose(cells: Int32Array): Proposed {
    const kind = this.#random.next();
    const cell = cells[Math.floor(this.#random.next() * cells.length)] ?? -1;
    if (kind < 0.08) return this.#offer(cell, this.#nextPortion(cell), this.#state.left[cell] ?? 0);
    if (kind < 0.12) return staged(this.#changePortion(cell) && this.#changePortion(this.#sameDay(cell)));
    if (kind < 0.2) return this.#eatLeftover(cell);
    if (kind < 0.27) return staged(this.#swapMeals(cell, cells));
    if (kind < 0.37) return this.#cookAgain(cell, cells);
    if (kind < 0.47) return this.#replaceEverywhere(cell, cells);
    if (kind < 0.57) return staged(this.#replace(cell) && this.#replace(this.#sameDay(cell)));
    if (kind < 0.62) return staged(this.#replace(cell) && this.#replace(this.#anyOf(cells, cell)));
    return this.#offer(cell, this.#drawFor(cell), 0);
  }

  /** One meal for a cell: assessed without being staged, unless a lunch depends on the dinner that it replaces. */
  #offer(cell: number, variant: number, left: number): Proposed {
    if (variant < 0) return NOTHING;
    if (!this.standsAlone(cell, variant)) return staged(this.put(cell, variant, true));
    this.cell = cell;
    this.variant = variant;
    this.left = left;
    return ONE_MEAL;
  }

  /** The gain of a fresh variant in a cell with what follows from it; −Infinity when it is refused or below `least`. */
  gainOfPut(cell: number, variant: number, least: number): number {
    const state = this.#state;
    if (this.standsAlone(cell, variant)) return state.gainOf(cell, variant, 0, least);
    const stands = this.put(cell, variant, false) && !state.repeatsTooOften();
    const gain = stands ? state.gain(least) : Number.NEGATIVE_INFINITY;
    state.discard();
    return gain;
  }

  /** True when a fresh variant in a cell changes no other meal, so that the state can assess it by itself. */
  standsAlone(cell: number, variant: number): boolean {
    const old = this.#state.meal[cell] ?? -1;
    if (old < 0) return false;
    if ((cell & 3) !== DINNER || this.#problem.recipeOf[old] === this.#problem.recipeOf[variant]) return true;
    return this.dependentLunch(cell) < 0;
  }

  /** Eats here what is cooked on another day already: its packs are open. */
  #cookAgain(cell: number, cells: Int32Array): Proposed {
    const other = cells[Math.floor(this.#random.next() * cells.length)] ?? -1;
    const variant = this.#state.meal[other] ?? -1;
    if (variant < 0 || other === cell || this.#state.left[other] !== 0 || variant === this.#state.meal[cell])
      return NOTHING;
    return this.#mayStand(cell, variant) ? this.#offer(cell, variant, 0) : NOTHING;
  }

  /** Exchanges a recipe for another in every cell that cooks it: one by one, both would have their packs open. */
  #replaceEverywhere(cell: number, cells: Int32Array): Proposed {
    const state = this.#state;
    const { portionCount, recipeOf } = this.#problem;
    const old = state.meal[cell] ?? -1;
    if (old < 0 || state.left[cell] !== 0) return NOTHING;
    const recipe = recipeOf[old];
    const drawn = this.#sampler.draw(this.#cellClass[cell] ?? -1, this.#random);
    if (drawn < 0 || recipeOf[drawn] === recipe) return NOTHING;
    const variant = portionFor(this.#problem, this.#state, drawn, cell);
    const others = this.#otherCellsOf(old, cell, cells);
    if (others === 0) return this.#offer(cell, variant, 0);
    if (!this.put(cell, variant, true)) return NOTHING;
    const shift = drawn - (drawn % portionCount);
    for (let index = 0; index < others; index++) {
      const other = this.#others[index] ?? 0;
      const followed = portionFor(
        this.#problem,
        state,
        shift + ((state.meal[other] ?? 0) % portionCount),
        other,
      );
      if (this.#mayStand(other, followed) && !this.put(other, followed, true)) return NOTHING;
    }
    return STAGED;
  }

  /** Writes the other cells that cook this meal's recipe to `others`; returns how many. */
  #otherCellsOf(variant: number, cell: number, cells: Int32Array): number {
    const { recipeOf } = this.#problem;
    const { meal, left } = this.#state;
    const recipe = recipeOf[variant];
    let found = 0;
    for (const other of cells) {
      const standing = meal[other] ?? -1;
      if (other === cell || standing < 0 || recipeOf[standing] !== recipe || left[other] !== 0) continue;
      this.#others[found++] = other;
    }
    return found;
  }

  /** Cooks something else; a lunch that was to finish this dinner follows it or is cooked fresh. */
  #replace(cell: number): boolean {
    const variant = this.#drawFor(cell);
    return variant >= 0 && this.put(cell, variant, true);
  }

  /** Something else for a cell, or −1. */
  #drawFor(cell: number): number {
    const cellClass = this.#cellClass[cell] ?? -1;
    if (cellClass < 0) return -1;
    const drawn = this.#sampler.draw(cellClass, this.#random);
    if (drawn < 0) return -1;
    const variant = portionFor(this.#problem, this.#state, drawn, cell);
    return variant === this.#state.meal[cell] && this.#state.left[cell] === 0 ? -1 : variant;
  }

  /**
   * Stages a fresh variant in a cell together with what follows from it. With `redraw` a lunch that cannot finish the
   * new dinner is cooked fresh, by chance; without it such a change is refused.
   */
  put(cell: number, variant: number, redraw: boolean): boolean {
    const { recipeOf } = this.#problem;
    const recipe = recipeOf[variant] ?? 0;
    const state = this.#state;
    const old = state.meal[cell] ?? -1;
    // What was a leftover may be cooked fresh: the recipe is not eaten more often by that.
    const sameRecipe = old >= 0 && recipeOf[old] === recipe;
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
    const variant = this.#nextPortion(cell);
    if (variant < 0) return false;
    this.#state.stage(cell, variant, this.#state.left[cell] ?? 0);
    return true;
  }

  /** The same meal one size larger or smaller, or −1. */
  #nextPortion(cell: number): number {
    const { portionCount } = this.#problem;
    const old = this.#state.meal[cell] ?? -1;
    if (old < 0 || (this.#cellClass[cell] ?? -1) < 0 || portionCount < 2) return -1;
    const portion = old % portionCount;
    const next = portion + (this.#random.next() < 0.5 ? -1 : 1);
    return next < 0 || next >= portionCount || !this.#isOffered(next) ? -1 : old - portion + next;
  }

  #isOffered(portion: number): boolean {
    return this.#problem.source.portions.includes(this.#problem.portions[portion] ?? 0);
  }

  #eatLeftover(cell: number): Proposed {
    const day = cell >> 2;
    const lunch = day * 4 + LUNCH;
    if ((this.#cellClass[lunch] ?? -1) < 0) return NOTHING;
    const wait = this.#random.next() < 0.65 ? 1 : 2;
    const dinner = (day - wait) * 4 + DINNER;
    const { portionCount, recipes, weekOf } = this.#problem;
    if (dinner < 0 || weekOf[day] !== weekOf[day - wait]) return NOTHING;
    const cooked = this.#state.meal[dinner] ?? -1;
    if (cooked < 0 || this.dependentLunch(dinner) >= 0) return NOTHING;
    const recipe = Math.floor(cooked / portionCount);
    if ((recipes.keepsDays[recipe] ?? 0) < wait) return NOTHING;
    const portion = this.#random.next() < 0.6 ? cooked % portionCount : this.#random.integer(portionCount);
    if (!this.#isOffered(portion) || (this.#state.meal[lunch] ?? -1) < 0) return NOTHING;
    return this.#offer(lunch, recipe * portionCount + portion, wait);
  }

  /** Exchanges two meals of one slot, or a lunch and a dinner; leftovers and the dinners they finish stay. */
  #swapMeals(cell: number, cells: Int32Array): boolean {
    const other = cells[Math.floor(this.#random.next() * cells.length)] ?? -1;
    if (other === cell || GROUP_OF_SLOT[other & 3] !== GROUP_OF_SLOT[cell & 3]) return false;
    const state = this.#state;
    const first = state.meal[cell] ?? -1;
    const second = state.meal[other] ?? -1;
    if (first < 0 || second < 0 || first === second) return false;
    if (state.left[cell] !== 0 || state.left[other] !== 0) return false;
    if (this.#isFinishedLater(cell) || this.#isFinishedLater(other)) return false;
    if (!this.#mayStand(cell, second) || !this.#mayStand(other, first)) return false;
    state.stage(cell, second, 0);
    state.stage(other, first, 0);
    return true;
  }

  #isFinishedLater(cell: number): boolean {
    return (cell & 3) === DINNER && this.dependentLunch(cell) >= 0;
  }

  #mayStand(cell: number, variant: number): boolean {
    const { cells, variantCount } = this.#problem;
    return cells.allowed[(cells.profile[cell] ?? 0) * variantCount + variant] === 1;
  }

  /** Another cell, or −1. */
  #anyOf(cells: Int32Array, cell: number): number {
    const other = cells[Math.floor(this.#random.next() * cells.length)] ?? -1;
    return other === cell ? -1 : other;
  }

  #sameDay(cell: number): number {
    const offset = 1 + this.#random.integer(3);
    return (cell & ~3) | ((cell + offset) & 3);
  }
}
