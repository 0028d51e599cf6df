import type { DayMeasure, MealSlot } from './problem.js';

/** Why a meal was chosen, as points of the objective at the plan's prices: positive speaks for the meal. */
export interface MealReason {
  /** `preference`, `money`, `stability`, `leftover`, `workout`, a DayMeasure, or a micro id. */
  readonly factor: string;
  readonly points: number;
}

export interface MealAlternative {
  readonly recipeId: string;
  readonly portion: number;
  /** Change of the plan's objective if it replaced the chosen meal; ≤ 0 for a locally best plan. */
  readonly deltaPoints: number;
  /** Change of the plan's cash and of its eaten food's cost, in cents. */
  readonly deltaCashCents: number;
  /** False when the swap would break a hard limit. */
  readonly keepsHardLimits: boolean;
}

export interface PlannedMeal {
  readonly dayIndex: number;
  readonly date: string;
  readonly slot: MealSlot;
  readonly recipeId: string;
  readonly portion: number;
  /** Index of the day whose dinner is finished here; null when cooked fresh. */
  readonly leftoverOfDay: number | null;
  readonly locked: boolean;
  /** Share of the eaten food's cost for everyone at the table (staples and storables by use, perishables by use), cents. */
  readonly costCents: number;
  readonly reasons: readonly MealReason[];
  readonly alternatives: readonly MealAlternative[];
}

/** Packs to buy at the start of a week. */
export interface ShoppingPack {
  readonly weekIndex: number;
  readonly foodId: string;
  /** Whole packs; for a STAPLE 0 with `cents` by use. */
  readonly packs: number;
  readonly neededGrams: number;
  readonly fromPantryGrams: number;
  readonly cents: number;
}

export interface MissedGoal {
  /** A DayMeasure, `micro:<id>`, `weeklyCash`, `recipeRepeats`, `sameDayRepeats`, `cuisineRepeats`, `cuisineCount`, `mainIngredientRepeats`, `sameDinnerWindow`. */
  readonly goal: string;
  readonly dayIndex: number | null;
  readonly weekIndex: number;
  /** Signed: negative = short of the minimum, positive = over the maximum. */
  readonly amount: number;
  readonly unit: string;
  readonly points: number;
}

/** Shadow prices of the relaxed plan, all ≥ 0: points that one more unit would be worth ("about"). */
export interface PlanPrices {
  readonly pointsPerMoneyCent: number;
  readonly pointsPerWeekdayMinute: number;
  readonly pointsPerWeekendMinute: number;
  /** Points that one more kcal *allowed* over the horizon would be worth; negative when energy is short. */
  readonly pointsPerKcal: number;
}

export interface PlanCertificate {
  readonly objective: number;
  /** No plan of the same problem can have a higher objective. */
  readonly bound: number;
  /** bound / objective − 1, ≥ 0. */
  readonly gap: number;
  readonly boundMethod: 'LP' | 'LP_STRENGTHENED' | 'MIP';
  readonly prices: PlanPrices;
  readonly iterations: number;
  readonly seed: number;
  readonly engineVersion: string;
  readonly dataVersion: string;
}

export interface PlanningResult {
  readonly kind: 'PLAN';
  readonly meals: readonly PlannedMeal[];
  /** Sum of each measure, one entry per day of the problem (skipped meals' assumed intake included). */
  readonly dayTotals: readonly Readonly<Record<DayMeasure, number>>[];
  /** Per week, one amount per micro of the problem. */
  readonly weekMicros: readonly (readonly number[])[];
  readonly weekCashCents: readonly number[];
  readonly cashCents: number;
  /** Value of the food eaten (storables by use, perishables by the pack), cents. */
  readonly eatenCents: number;
  readonly minutesWeekday: number;
  readonly minutesWeekend: number;
  readonly shopping: readonly ShoppingPack[];
  readonly missedGoals: readonly MissedGoal[];
  readonly certificate: PlanCertificate;
}

export type WishGroup =
  | 'money'
  | 'minutes'
  | 'energyKcal'
  | 'proteinG'
  | 'carbG'
  | 'fatG'
  | 'fibreG'
  | 'sodiumMg'
  | 'activeMinutes'
  | 'micros'
  | 'lockedMeals'
  | 'recipes';

/** One way out that is enough by itself: change this wish by this much. */
export interface WayOut {
  readonly wish: WishGroup;
  /** Positive amount in `unit`: cents over the horizon, minutes over the horizon, kcal or g per day. */
  readonly amount: number;
  readonly unit: string;
  readonly direction: 'RAISE' | 'LOWER' | 'DROP';
}

export interface InfeasibleResult {
  readonly kind: 'INFEASIBLE';
  /** Irreducible: dropping any one of these groups makes the rest possible (verified one by one). */
  readonly conflict: readonly WishGroup[];
  /** True: the relaxed problem has no solution. False: none was found, though the relaxation has one. */
  readonly proven: boolean;
  /** Single changes that are enough, cheapest first. */
  readonly waysOut: readonly WayOut[];
  /** The cheapest mixture of changes, in points of regret. */
  readonly mixture: readonly WayOut[];
}

export type MealPlanOutcome = PlanningResult | InfeasibleResult;

/** Reported while the planner works; the first plan that keeps every hard limit comes early. */
export interface PlanningProgress {
  readonly stage: 'BOUND' | 'FIRST_PLAN' | 'IMPROVED' | 'FINAL';
  readonly objective: number | null;
  readonly bound: number | null;
  readonly iterations: number;
  /** Milliseconds since the request reached the planner; measured by the adapter, not by the algorithm. */
  readonly elapsedMs: number;
  /** The first plan itself, with `stage` FIRST_PLAN only. */
  readonly plan: PlanningResult | null;
}
