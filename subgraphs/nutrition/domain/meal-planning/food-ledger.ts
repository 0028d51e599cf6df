import { type CompiledProblem, PERISHABLE, STAPLE, STORABLE } from './compiled-problem.js';
import {
  mostSavedByVariant,
  type PackedIngredients,
  packedIngredients,
  stapleCentsByVariant,
} from './food-tables.js';
import { BREACH_CHARGE, GUIDE_POINTS_PER_CENT } from './hard-limit-guides.js';

/** Grams below which a pack is not opened for rounding's sake. */
const GRAM_TOLERANCE = 1e-6;
const CENT_TOLERANCE = 1e-6;
/** Staples are paid by use and rounded as one running total on the shopping list: at most one cent more. */
const STAPLE_ROUNDING_CENTS = 1;

/** Grams used per week and food, the packs that takes, what it costs and when it is paid. */
export class FoodLedger {
  /** weekCount × food count, grams. */
  readonly use: Float64Array;
  /** Cash by week and food, cents. */
  readonly cash: Float64Array;
  readonly weekCash: Float64Array;
  /** Value of the food eaten, by week and food (storables on week 0), cents. */
  readonly eaten: Float64Array;
  breachChange = 0;

  readonly #problem: CompiledProblem;
  readonly #foodCount: number;
  readonly #weekCount: number;
  readonly #delta: Float64Array;
  readonly #touched: Int32Array;
  readonly #isTouched: Uint8Array;
  readonly #newCash: Float64Array;
  readonly #newEaten: Float64Array;
  readonly #cashChange: Float64Array;
  readonly #capCents: number;
  readonly #mostSaved: Float64Array;
  readonly #packed: PackedIngredients;
  /** Cents of staples in one serving of each variant: they cost by use, so that no pack has to be counted. */
  readonly #stapleCents: Float64Array;
  readonly #stapleChange: Float64Array;
  #touchedCount = 0;
  #cashBreach = 0;
  #newCashBreach = 0;
  #goalLost = 0;
  #newGoalLost = 0;

  constructor(problem: CompiledProblem) {
    this.#problem = problem;
    this.#foodCount = problem.foods.count;
    this.#weekCount = problem.weekCount;
    const size = problem.weekCount * this.#foodCount;
    this.use = new Float64Array(size);
    this.cash = new Float64Array(size);
    this.eaten = new Float64Array(size);
    this.weekCash = new Float64Array(problem.weekCount);
    this.#delta = new Float64Array(size);
    this.#touched = new Int32Array(size);
    this.#isTouched = new Uint8Array(size);
    this.#newCash = new Float64Array(size);
    this.#newEaten = new Float64Array(size);
    this.#cashChange = new Float64Array(problem.weekCount);
    this.#mostSaved = mostSavedByVariant(problem);
    this.#packed = packedIngredients(problem);
    this.#stapleCents = stapleCentsByVariant(problem);
    this.#stapleChange = new Float64Array(problem.weekCount);
    const cap = problem.source.money.horizonCapCents;
    this.#capCents = cap === null ? Infinity : Math.max(0, cap - STAPLE_ROUNDING_CENTS);
  }

  /** The most points that a plan can save by not cooking a variant: all its packs, for the most eaters. */
  mostSaved(variant: number): number {
    return this.#mostSaved[variant] ?? 0;
  }

  /** Points and scaled breach that present overspending costs, and so the most that a change can win back. */
  recoverable(scale: number): number {
    return this.#goalLost + scale * this.#cashBreach;
  }

  /** @param share signed portions of everyone at the table, in servings of portion 1's grams × the variant's size. */
  stage(week: number, variant: number, share: number): void {
    this.#stapleChange[week] = (this.#stapleChange[week] ?? 0) + share * (this.#stapleCents[variant] ?? 0);
    const { start, food: foodAt, grams } = this.#packed;
    const recipe = this.#problem.recipeOf[variant] ?? 0;
    const factor = share * (this.#problem.sizeOf[variant] ?? 0);
    const to = start[recipe + 1] ?? 0;
    const base = week * this.#foodCount;
    for (let k = start[recipe] ?? 0; k < to; k++) {
      const food = foodAt[k] ?? 0;
      const at = base + food;
      this.#delta[at] = (this.#delta[at] ?? 0) + factor * (grams[k] ?? 0);
      // What is carried over concerns every week: a storable is counted once, at its first week's place.
      this.#touch(this.#weekCount > 1 && this.#problem.foods.shelf[food] === STORABLE ? food : at);
    }
  }

  /** Counts the staples of a meal that is committed; their money is counted with the rest. */
  addStaples(week: number, variant: number, share: number): void {
    const { recipes, recipeOf, sizeOf, foods } = this.#problem;
    const recipe = recipeOf[variant] ?? 0;
    const factor = share * (sizeOf[variant] ?? 0);
    const to = recipes.ingredientStart[recipe + 1] ?? 0;
    for (let k = recipes.ingredientStart[recipe] ?? 0; k < to; k++) {
      const food = recipes.ingredientFood[k] ?? 0;
      if (foods.shelf[food] !== STAPLE) continue;
      const at = week * this.#foodCount + food;
      this.use[at] = (this.use[at] ?? 0) + factor * (recipes.ingredientGrams[k] ?? 0);
      this.cash[at] = ((this.use[at] ?? 0) * (foods.packCents[food] ?? 0)) / (foods.packGrams[food] ?? 1);
      this.eaten[at] = this.cash[at] ?? 0;
    }
  }

  /**
   * Points lost more or less when one meal takes another's place in a week; also sets `breachChange`. Stages nothing.
   * @param share portions of everyone at the table.
   */
  changeOf(week: number, old: number, variant: number, share: number): number {
    for (let other = 0; other < this.#weekCount; other++) this.#cashChange[other] = 0;
    const staples = share * ((this.#stapleCents[variant] ?? 0) - (this.#stapleCents[old] ?? 0));
    this.#cashChange[week] = staples;
    this.#shift(week, old, -share);
    this.#shift(week, variant, share);
    const eaten = staples + this.#settle(week, old) + this.#settle(week, variant);
    const goalChange = this.#assessCash();
    return eaten * this.#problem.source.money.pointsPerCent + goalChange;
  }

  #shift(week: number, variant: number, share: number): void {
    const { start, food, grams } = this.#packed;
    const recipe = this.#problem.recipeOf[variant] ?? 0;
    const factor = share * (this.#problem.sizeOf[variant] ?? 0);
    const base = week * this.#foodCount;
    const to = start[recipe + 1] ?? 0;
    for (let k = start[recipe] ?? 0; k < to; k++) {
      const at = base + (food[k] ?? 0);
      this.#delta[at] = (this.#delta[at] ?? 0) + factor * (grams[k] ?? 0);
    }
  }

  /** Prices the foods of a variant that `shift` has moved, each once, and forgets the shift; cents eaten more. */
  #settle(week: number, variant: number): number {
    const { start, food } = this.#packed;
    const recipe = this.#problem.recipeOf[variant] ?? 0;
    const base = week * this.#foodCount;
    const to = start[recipe + 1] ?? 0;
    let eaten = 0;
    for (let k = start[recipe] ?? 0; k < to; k++) {
      const used = food[k] ?? 0;
      const at = base + used;
      // Zero: counted with the other meal's foods already, or as much as before.
      if (this.#delta[at] === 0) continue;
      const isCarried = this.#spansWeeks(used);
      if (isCarried) this.#priceOverWeeks(used);
      else this.#priceInWeek(at, week);
      const first = isCarried ? used : at;
      eaten += (this.#newEaten[first] ?? 0) - (this.eaten[first] ?? 0);
      this.#delta[at] = 0;
    }
    return eaten;
  }

  /** Points lost more or less by the staged meals (thrift and the weekly goal); also sets `breachChange`. */
  assess(): number {
    let eatenChange = 0;
    for (let week = 0; week < this.#weekCount; week++) {
      const staples = this.#stapleChange[week] ?? 0;
      this.#cashChange[week] = staples;
      eatenChange += staples;
    }
    for (let index = 0; index < this.#touchedCount; index++) {
      const at = this.#touched[index] ?? 0;
      if (this.#spansWeeks(at)) this.#priceOverWeeks(at);
      else this.#priceInWeek(at, this.#weekCount === 1 ? 0 : Math.floor(at / this.#foodCount));
      eatenChange += (this.#newEaten[at] ?? 0) - (this.eaten[at] ?? 0);
    }
    const goalChange = this.#assessCash();
    return eatenChange * this.#problem.source.money.pointsPerCent + goalChange;
  }

  commit(): void {
    for (let index = 0; index < this.#touchedCount; index++) {
      const first = this.#touched[index] ?? 0;
      this.eaten[first] = this.#newEaten[first] ?? 0;
      const until = this.#spansWeeks(first) ? this.use.length : first + 1;
      for (let at = first; at < until; at += this.#foodCount) {
        this.use[at] = (this.use[at] ?? 0) + (this.#delta[at] ?? 0);
        this.cash[at] = this.#newCash[at] ?? 0;
      }
    }
    for (let week = 0; week < this.weekCash.length; week++) {
      this.weekCash[week] = (this.weekCash[week] ?? 0) + (this.#cashChange[week] ?? 0);
    }
    this.#cashBreach = this.#newCashBreach;
    this.#goalLost = this.#newGoalLost;
    this.discard();
  }

  discard(): void {
    for (let index = 0; index < this.#touchedCount; index++) {
      const first = this.#touched[index] ?? 0;
      this.#isTouched[first] = 0;
      const until = this.#spansWeeks(first) ? this.use.length : first + 1;
      for (let at = first; at < until; at += this.#foodCount) this.#delta[at] = 0;
    }
    this.#touchedCount = 0;
    this.#stapleChange.fill(0);
  }

  /** Change of the horizon's cash by the staged meals, cents; after `assess` or `changeOf`. */
  stagedCashChange(): number {
    return this.#cashChange.reduce((sum, cents) => sum + cents, 0);
  }

  /** Whole packs of a food needed by the end of a week, counted from the first week for storables. */
  packs(week: number, food: number): number {
    return this.#packsUpTo(week, food);
  }

  #touch(at: number): void {
    if (this.#isTouched[at] === 1) return;
    this.#isTouched[at] = 1;
    this.#touched[this.#touchedCount++] = at;
  }

  /** A storable of a plan of several weeks: its entry stands for all of them. */
  #spansWeeks(at: number): boolean {
    return this.#weekCount > 1 && at < this.#foodCount && this.#problem.foods.shelf[at] === STORABLE;
  }

  #priceInWeek(at: number, week: number): void {
    const { foods } = this.#problem;
    const food = at - week * this.#foodCount;
    const packCents = foods.packCents[food] ?? 0;
    const packGrams = foods.packGrams[food] ?? 1;
    const used = (this.use[at] ?? 0) + (this.#delta[at] ?? 0);
    // What is in the fridge now serves the first week.
    const grams = used - (week === 0 ? (foods.pantryGrams[food] ?? 0) : 0);
    const cash = wholePacks(grams, packGrams) * packCents;
    const eaten = foods.shelf[food] === PERISHABLE ? cash : (Math.max(0, grams) * packCents) / packGrams;
    this.#newCash[at] = cash;
    this.#newEaten[at] = eaten;
    this.#cashChange[week] = (this.#cashChange[week] ?? 0) + cash - (this.cash[at] ?? 0);
  }

  #priceOverWeeks(food: number): void {
    const { foods } = this.#problem;
    const packCents = foods.packCents[food] ?? 0;
    const packGrams = foods.packGrams[food] ?? 1;
    let grams = -(foods.pantryGrams[food] ?? 0);
    let bought = 0;
    for (let week = 0; week < this.#weekCount; week++) {
      const at = week * this.#foodCount + food;
      grams += (this.use[at] ?? 0) + (this.#delta[at] ?? 0);
      const packs = wholePacks(grams, packGrams);
      const cash = (packs - bought) * packCents;
      bought = packs;
      this.#newCash[at] = cash;
      this.#cashChange[week] = (this.#cashChange[week] ?? 0) + cash - (this.cash[at] ?? 0);
    }
    this.#newEaten[food] = (Math.max(0, grams) * packCents) / packGrams;
  }

  #packsUpTo(week: number, food: number): number {
    const { foods } = this.#problem;
    const perishable = foods.shelf[food] === PERISHABLE;
    // What is in the fridge now serves the first week; what keeps serves all.
    let grams = perishable && week > 0 ? 0 : -(foods.pantryGrams[food] ?? 0);
    for (let other = perishable ? week : 0; other <= week; other++) {
      const at = other * this.#foodCount + food;
      grams += (this.use[at] ?? 0) + (this.#delta[at] ?? 0);
    }
    return wholePacks(grams, foods.packGrams[food] ?? 1);
  }

  #assessCash(): number {
    const { weeklyGoalCents, pointsPerCentOverWeeklyGoal } = this.#problem.source.money;
    const goal = this.weekCash.length > 1 ? (weeklyGoalCents ?? Infinity) : Infinity;
    let total = 0;
    let lost = 0;
    for (let week = 0; week < this.weekCash.length; week++) {
      const cash = (this.weekCash[week] ?? 0) + (this.#cashChange[week] ?? 0);
      total += cash;
      if (cash > goal) lost += (cash - goal) * pointsPerCentOverWeeklyGoal;
    }
    const over = total - this.#capCents;
    this.#newCashBreach = over > CENT_TOLERANCE ? BREACH_CHARGE + over * GUIDE_POINTS_PER_CENT : 0;
    this.breachChange = this.#newCashBreach - this.#cashBreach;
    this.#newGoalLost = lost;
    return lost - this.#goalLost;
  }
}

function wholePacks(grams: number, packGrams: number): number {
  return grams <= GRAM_TOLERANCE ? 0 : Math.ceil(grams / packGrams - GRAM_TOLERANCE);
}
