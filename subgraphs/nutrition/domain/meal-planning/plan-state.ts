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
  readonly #undoCell = new Int32Array(64);
  readonly #undoMeal = new Int32Array(64);
  readonly #undoLeft = new Uint8Array(64);
  // Vitamins and food are only counted for changes that the cheaper sums have not ruled out.
  readonly #pendingWeek = new Int32Array(128);
  readonly #pendingVariant = new Int32Array(128);
  readonly #pendingShare = new Float64Array(128);
  readonly #stabilityPoints: number;
  #staged = 0;
  #pending = 0;
  #foodSaving = 0;
  #microWin = 0;
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
    this.#stabilityPoints = problem.source.previous?.stabilityPoints ?? 0;
    this.objective = -this.days.lost - this.micros.lost - this.variety.lostWhenEmpty();
    this.breach = this.days.breach + this.micros.breach;
  }

  /** Puts a variant (or −1) into a cell, to be committed or discarded. At most 64 changes at once. */
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

  /**
   * Change of objective minus (scaled) change of breach by the staged meals. Once it is certain that this is below
   * `least` it stops early and returns −Infinity; such a change can only be discarded.
   */
  gain(least: number = Number.NEGATIVE_INFINITY): number {
    const scale = this.guideScale;
    let objective = this.#points - this.days.assess();
    let breach = this.days.breachChange;
    const foodAtBest = this.#foodSaving + this.food.recoverable(scale);
    const microAtBest = Math.min(this.micros.lost, this.#microWin) + scale * this.micros.breach;
    if (objective - scale * breach + foodAtBest + microAtBest < least) return Number.NEGATIVE_INFINITY;
    for (let index = 0; index < this.#pending; index++) {
      const share = this.#pendingShare[index] ?? 0;
      this.micros.stage(this.#pendingWeek[index] ?? 0, this.#pendingVariant[index] ?? 0, share > 0 ? 1 : -1);
    }
    objective -= this.micros.assess();
    breach += this.micros.breachChange;
    if (objective - scale * breach + foodAtBest < least) return Number.NEGATIVE_INFINITY;
    for (let index = 0; index < this.#pending; index++) {
      this.food.stage(
        this.#pendingWeek[index] ?? 0,
        this.#pendingVariant[index] ?? 0,
        this.#pendingShare[index] ?? 0,
      );
    }
    this.#objectiveGain = objective - this.food.assess();
    this.#breachGain = breach + this.food.breachChange;
    return this.#objectiveGain - scale * this.#breachGain;
  }

  /**
   * What `stage` and `gain` would say of one meal in a cell that holds one, without staging it and in a third of the time.
   * −Infinity when it repeats a recipe too often, or once it is certain that the gain is below `least`.
   */
  gainOf(cell: number, variant: number, left: number, least: number = Number.NEGATIVE_INFINITY): number {
    const { recipeOf } = this.#problem;
    const old = this.meal[cell] ?? 0;
    const varietyLost = this.variety.changeOf(cell, recipeOf[old] ?? 0, recipeOf[variant] ?? 0);
    if (varietyLost === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY;
    const day = cell >> 2;
    const week = this.#problem.weekOf[day] ?? 0;
    const oldLeft = this.left[cell] ?? 0;
    const scale = this.guideScale;
    const minutes = this.#minutes(variant, left) - this.#minutes(old, oldLeft);
    let objective = this.#pointsOf(cell, variant, left) - this.#pointsOf(cell, old, oldLeft);
    objective -= varietyLost + this.days.changeOf(day, old, variant, minutes);
    let breach = this.days.breachChange;
    const foodAtBest = this.food.mostSaved(old) + this.food.recoverable(scale);
    const microAtBest = Math.min(this.micros.lost, this.micros.mostWon(variant)) + scale * this.micros.breach;
    if (objective - scale * breach + foodAtBest + microAtBest < least) return Number.NEGATIVE_INFINITY;
    objective -= this.micros.changeOf(week, old, variant);
    breach += this.micros.breachChange;
    if (objective - scale * breach + foodAtBest < least) return Number.NEGATIVE_INFINITY;
    objective -= this.food.changeOf(week, old, variant, this.#problem.cells.share[cell & 3] ?? 1);
    this.#objectiveGain = objective;
    this.#breachGain = breach + this.food.breachChange;
    return objective - scale * this.#breachGain;
  }

  /** The staged change of the objective alone; after `gain` or `gainOf`. */
  get objectiveGain(): number {
    return this.#objectiveGain;
  }

  /** The staged change of the breach alone; after `gain` or `gainOf`. */
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
    for (let index = 0; index < this.#pending; index++) {
      this.food.addStaples(
        this.#pendingWeek[index] ?? 0,
        this.#pendingVariant[index] ?? 0,
        this.#pendingShare[index] ?? 0,
      );
    }
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
    this.#pending = 0;
    this.#points = 0;
    this.#foodSaving = 0;
    this.#microWin = 0;
  }

  #recipe(variant: number): number {
    return this.#problem.recipeOf[variant] ?? 0;
  }

  #minutes(variant: number, left: number): number {
    const { recipes, source } = this.#problem;
    return left > 0 ? source.leftovers.minutes : (recipes.activeMinutes[this.#recipe(variant)] ?? 0);
  }

  /** Preference, workout, waiting and stability: what a meal is worth by itself in a cell. */
  #pointsOf(cell: number, variant: number, left: number): number {
    const { cells, source, variantCount } = this.#problem;
    const recipe = this.#recipe(variant);
    const profile = cells.profile[cell] ?? 0;
    // Beside training a meal's points depend on its size; elsewhere the smaller table is read, which is faster.
    let points =
      cells.isBesideTraining[profile] === 1
        ? (cells.points[profile * variantCount + variant] ?? 0)
        : (cells.preference[recipe] ?? 0);
    if (left > 0) points -= left * source.leftovers.pointsPerDay;
    if (cells.previousRecipe[cell] === recipe) points += this.#stabilityPoints;
    return points;
  }

  #count(cell: number, variant: number, left: number, sign: number): void {
    const recipe = this.#recipe(variant);
    const day = cell >> 2;
    const varietyLost = sign > 0 ? this.variety.add(cell, recipe) : this.variety.remove(cell, recipe);
    this.#points += sign * this.#pointsOf(cell, variant, left) - varietyLost;
    this.days.stage(day, variant, this.#minutes(variant, left), sign);
    this.#pendingWeek[this.#pending] = this.#problem.weekOf[day] ?? 0;
    this.#pendingVariant[this.#pending] = variant;
    this.#pendingShare[this.#pending] = sign * (this.#problem.cells.share[cell & 3] ?? 1);
    this.#pending += 1;
    if (sign < 0) this.#foodSaving += this.food.mostSaved(variant);
    else this.#microWin += this.micros.mostWon(variant);
  }
}
