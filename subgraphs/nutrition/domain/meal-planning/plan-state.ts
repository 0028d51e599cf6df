import type { CompiledProblem } from './compiled-problem.js';
import { DayLedger } from './day-ledger.js';
import { FoodLedger } from './food-ledger.js';
import { MicroLedger } from './micro-ledger.js';
import { VarietyCounts } from './variety-counts.js';

/**
 * A plan and its exact objective, kept up to date change by change: `stage` one or more meals, read `gain`, then
 * `commit` or `discard`. A change costs about half a microsecond.
 */
export class PlanState {
  /** Variant in each cell, −1 = nothing. */
  readonly meal: Int32Array;
  /** Days a leftover lunch has waited; 0 = cooked fresh. */
  readonly left: Uint8Array;
  readonly days: DayLedger;
  readonly micros: MicroLedger;
  readonly food: FoodLedger;
  readonly variety: VarietyCounts;
  /** The objective of the plan, points; exact up to rounding drift. */
  objective: number;
  /** Guide points for broken hard limits; 0 in a plan that keeps them all. */
  breach: number;
  /** How dear breaches are while searching; raised when a search ends outside the hard limits. */
  guideScale = 1;

  readonly #problem: CompiledProblem;
  readonly #undoCell = new Int32Array(16);
  readonly #undoMeal = new Int32Array(16);
  readonly #undoLeft = new Uint8Array(16);
  #staged = 0;
  #points = 0;
  #objectiveGain = 0;
  #breachGain = 0;

  constructor(problem: CompiledProblem) {
    this.#problem = problem;
    this.meal = new Int32Array(problem.dayCount * 4).fill(-1);
    this.left = new Uint8Array(problem.dayCount * 4);
    this.days = new DayLedger(problem);
    this.micros = new MicroLedger(problem);
    this.food = new FoodLedger(problem);
    this.variety = new VarietyCounts(problem);
    const perBreach = problem.source.variety.pointsPerBreach;
    this.objective = -this.days.lost - this.micros.lost - this.variety.emptyBreaches() * perBreach;
    this.breach = this.days.breach + this.micros.breach;
  }

  /** Puts a variant (or −1) into a cell, to be committed or discarded. At most 16 cells at once. */
  stage(cell: number, variant: number, left: number): void {
    const old = this.meal[cell] ?? -1;
    const oldLeft = this.left[cell] ?? 0;
    this.#undoCell[this.#staged] = cell;
    this.#undoMeal[this.#staged] = old;
    this.#undoLeft[this.#staged] = oldLeft;
    this.#staged += 1;
    if (old >= 0) this.#count(cell, old, oldLeft, -1);
    if (variant >= 0) this.#count(cell, variant, left, 1);
    this.meal[cell] = variant;
    this.left[cell] = left;
  }

  /** Change of objective minus (scaled) change of breach by the staged meals. */
  gain(): number {
    this.#objectiveGain = this.#points - this.days.assess() - this.micros.assess() - this.food.assess();
    this.#breachGain = this.days.breachChange + this.micros.breachChange + this.food.breachChange;
    return this.#objectiveGain - this.guideScale * this.#breachGain;
  }

  /** The staged change of the objective alone; after `gain`. */
  get objectiveGain(): number {
    return this.#objectiveGain;
  }

  /** The staged change of the breach alone; after `gain`. */
  get breachGain(): number {
    return this.#breachGain;
  }

  /** True when the staged plan repeats a recipe beyond its cap; such a change must be discarded. */
  repeatsTooOften(): boolean {
    return this.variety.overCap > 0;
  }

  /** Makes the staged meals part of the plan; call `gain` first. */
  commit(): void {
    this.objective += this.#objectiveGain;
    this.breach += this.#breachGain;
    this.days.commit();
    this.micros.commit();
    this.food.commit();
    this.#reset();
  }

  discard(): void {
    for (let index = this.#staged - 1; index >= 0; index--) {
      const cell = this.#undoCell[index] ?? 0;
      const current = this.meal[cell] ?? -1;
      const old = this.#undoMeal[index] ?? -1;
      if (current >= 0) this.variety.remove(cell, this.#recipe(current));
      if (old >= 0) this.variety.add(cell, this.#recipe(old));
      this.meal[cell] = old;
      this.left[cell] = this.#undoLeft[index] ?? 0;
    }
    this.days.discard();
    this.micros.discard();
    this.food.discard();
    this.#reset();
  }

  /** True when no hard limit is broken; tolerates rounding drift far below one charge. */
  keepsHardLimits(): boolean {
    return this.breach < 1;
  }

  /** Copies another plan's meals into this one and recomputes everything, free of drift. */
  load(meal: Int32Array, left: Uint8Array): void {
    for (let cell = 0; cell < meal.length; cell++) {
      const variant = meal[cell] ?? -1;
      if (this.meal[cell] === variant && this.left[cell] === left[cell]) continue;
      this.stage(cell, variant, left[cell] ?? 0);
      this.gain();
      this.commit();
    }
  }

  #reset(): void {
    this.#staged = 0;
    this.#points = 0;
  }

  #recipe(variant: number): number {
    return Math.floor(variant / this.#problem.portionCount);
  }

  #count(cell: number, variant: number, left: number, sign: number): void {
    const { cells, source, variantCount, portionCount, recipes } = this.#problem;
    const recipe = Math.floor(variant / portionCount);
    const day = cell >> 2;
    const profile = cells.profile[cell] ?? 0;
    let points = (cells.points[profile * variantCount + variant] ?? 0) - left * source.leftovers.pointsPerDay;
    if (cells.previousRecipe[cell] === recipe) points += source.previous?.stabilityPoints ?? 0;
    const breaches = sign > 0 ? this.variety.add(cell, recipe) : this.variety.remove(cell, recipe);
    this.#points += sign * points - breaches * source.variety.pointsPerBreach;
    const minutes = left > 0 ? source.leftovers.minutes : (recipes.activeMinutes[recipe] ?? 0);
    this.days.stage(day, variant, minutes, sign);
    const week = this.#problem.weekOf[day] ?? 0;
    this.micros.stage(week, variant, sign);
    this.food.stage(week, variant, sign * (cells.share[cell & 3] ?? 1));
  }
}
