import type { LocalDate } from '@progressive/quantities';
import type { Aisle } from '../catalogue/food.js';
import type { MealSlot } from '../catalogue/recipe.js';
import type { PantryUse } from '../pantry/pantry-lot.js';
import type { AwayOnDay, MealOrder } from './meal-order.js';

/** RESERVED plans wait for the negotiation's end; one COMMITTED plan stands until it is SUPERSEDED. */
export type MealPlanStatus = 'RESERVED' | 'COMMITTED' | 'RELEASED' | 'SUPERSEDED';

/** Sums of a meal, a day or a week per person. */
export interface MacroSums {
  readonly energyKcal: number;
  readonly proteinG: number;
  readonly carbohydrateG: number;
  readonly fatG: number;
  readonly fibreG: number;
  readonly sodiumMg: number;
}

/** Another recipe that could stand in a meal's place. */
export interface MealAlternative {
  readonly recipeKey: string;
  readonly portion: number;
  /** Change of the plan's objective, points; 0 or less when the plan is locally best. */
  readonly deltaPoints: number;
  /** Change of the cash for all packs, minor units. */
  readonly deltaCostMinor: number;
  /** Whether it keeps the money and minutes agreed for the plan. */
  readonly keepsAgreement: boolean;
}

export interface PlannedMeal {
  /** Unique within the plan and kept by its later versions: `<date>-<slot>`. */
  readonly id: string;
  readonly slot: MealSlot;
  readonly recipeKey: string;
  /** Servings of the recipe that the person eats. */
  readonly portion: number;
  /** Id of the dinner that this meal finishes; null when it is cooked fresh. */
  readonly leftoverOf: string | null;
  /** Ids of the later meals that are cooked along with this one. */
  readonly cookedFor: readonly string[];
  readonly locked: boolean;
  /** Whether the person put it there by a swap: a search by itself leaves it. Absent = no. */
  readonly chosen?: boolean;
  /** Value of the food eaten by everyone, minor units. */
  readonly costMinor: number;
  /** Minutes of work; a leftover is only warmed up. */
  readonly minutes: number;
  readonly sums: MacroSums;
  /** PRE_WORKOUT ends one to four hours before training, POST_WORKOUT is the next meal after it. */
  readonly workout: 'PRE_WORKOUT' | 'POST_WORKOUT' | null;
  readonly reasons: readonly { readonly factor: string; readonly points: number }[];
  readonly alternatives: readonly MealAlternative[];
}

export interface PlannedDay {
  readonly date: LocalDate;
  readonly meals: readonly PlannedMeal[];
  readonly sums: MacroSums;
  readonly minutes: number;
  readonly costMinor: number;
  /** Energy limits of the day for the meals planned, kcal. */
  readonly energyMinKcal: number;
  readonly energyMaxKcal: number;
  readonly trainingKcal: number;
  /** Meals of the day that are not planned; their intake is in the sums. */
  readonly away?: readonly AwayOnDay[];
}

/** What to buy of one food at the start of one week. */
export interface ShoppingItem {
  readonly weekIndex: number;
  readonly foodKey: string;
  readonly aisle: Aisle;
  readonly neededGrams: number;
  /** Of them from the pantry; absent in plans made before there was one. */
  readonly fromPantryGrams?: number;
  /** Whole packs; 0 for a staple, of which only the use is paid. */
  readonly packs: number;
  readonly packGrams: number;
  readonly costMinor: number;
}

/** One nutrient's daily mean over the plan beside its reference. */
export interface NutrientMean {
  readonly nutrientId: string;
  readonly perDay: number;
  /** For the share of the day that is planned; null when there is none. */
  readonly recommendedPerDay: number | null;
  readonly upperPerDay: number | null;
  /** Share of the food's weight whose amount is known, 0..1. */
  readonly known: number;
}

/** How near to the best possible plan this one is. */
export interface PlanProof {
  readonly objective: number;
  readonly bound: number;
  /** bound / objective − 1. */
  readonly gap: number;
  readonly method: string;
  readonly iterations: number;
  readonly seed: number;
  readonly engineVersion: string;
  readonly dataVersion: string;
}

export interface GoalMiss {
  readonly goal: string;
  readonly amount: number;
  readonly unit: string;
}

/** Everything of a plan that never changes; kept as one document. */
export interface MealPlanContent {
  readonly order: MealOrder;
  /** What the agents agreed, kept by later versions to say how far an edit goes beyond it. */
  readonly agreed: { readonly moneyMinor: number | null; readonly minutes: number | null };
  readonly minorUnitsPerCent: number;
  readonly days: readonly PlannedDay[];
  readonly shopping: readonly ShoppingItem[];
  /** What the meals take from the pantry; absent in plans made before there was one. */
  readonly pantryUse?: readonly PantryUse[];
  /** Cash for all packs, minor units. */
  readonly costMinor: number;
  /** Value of what is eaten: less than the cash where packs are left over. */
  readonly eatenMinor: number;
  readonly minutesWeekday: number;
  readonly minutesWeekend: number;
  readonly nutrients: readonly NutrientMean[];
  readonly goalsMissed: readonly GoalMiss[];
  readonly proof: PlanProof;
  /** Codes of what had to be assumed, e.g. `WEIGHT_ASSUMED`. */
  readonly assumptions: readonly string[];
}

/** A stored plan: immutable content under a changing status. */
export interface MealPlan {
  readonly id: string;
  readonly userId: string;
  readonly status: MealPlanStatus;
  readonly supersedesId: string | null;
  readonly supersededById: string | null;
  /** ISO 8601 instants. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly content: MealPlanContent;
}
