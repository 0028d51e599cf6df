import type { MealPlanProblem, MealSlot } from './problem.js';

/** Slots in the order of a cell's lowest two bits: cell = 4 · day + slot. */
export const SLOT_ORDER: readonly MealSlot[] = ['BREAKFAST', 'LUNCH', 'DINNER', 'SNACK'];
export const LUNCH = 1;
export const DINNER = 2;
/** Breakfast, main meals and snacks repeat by rules of their own. */
export const GROUP_OF_SLOT: readonly number[] = [0, 1, 1, 2];
export const GROUPS = 3;
/** Day measures per *variant*; active minutes, the seventh, depend on the recipe and on who cooked. */
export const NUTRIENT_MEASURES = 6;
export const MEASURES = 7;
export const MINUTES_MEASURE = 6;

export const PERISHABLE = 0;
export const STORABLE = 1;
export const STAPLE = 2;

/**
 * The problem as flat numbers for the annealer and the relaxation. A *variant* is a recipe in one portion size:
 * variant = recipe · portionCount + portionIndex. A *profile* is a kind of cell: slot, before training, after it, most minutes.
 */
export interface CompiledProblem {
  readonly source: MealPlanProblem;
  readonly dayCount: number;
  readonly weekCount: number;
  readonly weekOf: Uint8Array;
  readonly isWeekend: Uint8Array;
  readonly recipeCount: number;
  readonly portionCount: number;
  readonly portions: Float64Array;
  readonly variantCount: number;
  /** Recipe and portion size of each variant. */
  readonly recipeOf: Int32Array;
  readonly sizeOf: Float64Array;
  readonly recipes: RecipeTable;
  readonly foods: FoodTable;
  readonly cells: CellTable;
  readonly days: DayTable;
  readonly micros: MicroTable;
}

export interface RecipeTable {
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Six nutrients per variant. */
  readonly measure: Float64Array;
  /** The same per recipe in portion 1: a quarter of the memory, which is what the search waits for. */
  readonly serving: Float64Array;
  readonly activeMinutes: Float64Array;
  readonly ingredientStart: Int32Array;
  readonly ingredientFood: Int32Array;
  /** Grams per serving of portion 1. */
  readonly ingredientGrams: Float64Array;
  /** 0 when leftovers are not wanted. */
  readonly keepsDays: Uint8Array;
  readonly cuisine: Int32Array;
  readonly cuisineCount: number;
  readonly mainStart: Int32Array;
  readonly main: Int32Array;
  readonly mainCount: number;
  /** Meals a week by recipe and group that are wanted at most; each one more is a breach. */
  readonly weeklyWish: Uint8Array;
  /** Meals a week by recipe and group; structural: the search never exceeds it. */
  readonly weeklyCap: Uint8Array;
}

export interface FoodTable {
  readonly ids: readonly string[];
  readonly count: number;
  readonly shelf: Uint8Array;
  readonly packGrams: Float64Array;
  readonly packCents: Float64Array;
  readonly pantryGrams: Float64Array;
}

export interface CellTable {
  /** Profile of each cell, −1 when nothing is planned there. */
  readonly profile: Int16Array;
  readonly profileCount: number;
  readonly profileSlot: Uint8Array;
  /** Points of a variant eaten in a profile: preference less the workout rules' penalty. */
  readonly points: Float64Array;
  /** Points of a recipe wherever no workout rule applies, and whether one does, by profile. */
  readonly preference: Float64Array;
  readonly isBesideTraining: Uint8Array;
  /** 1 where a variant may be cooked fresh in a profile. */
  readonly allowed: Uint8Array;
  readonly lockedVariant: Int32Array;
  readonly lockedLeft: Uint8Array;
  /** Everyone's portions at that slot, in units of the planned person's. */
  readonly share: Float64Array;
  /** Recipe that was there before, or −1. */
  readonly previousRecipe: Int32Array;
}

export interface DayTable {
  /** Sums of skipped meals' assumed intake, dayCount × 7. */
  readonly base: Float64Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly hard: Uint8Array;
  readonly pointsPerUnit: Float64Array;
}

export interface MicroTable {
  readonly count: number;
  /** Amount of each micro per variant. */
  readonly amount: Float64Array;
  /** The same per recipe in portion 1. */
  readonly serving: Float64Array;
  /** Per week × micro. */
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly pointsPerUnit: Float64Array;
}

/** Days that belong to a week of the horizon. */
export function daysInWeek(problem: CompiledProblem, week: number): number {
  return Math.min(7, problem.dayCount - 7 * week);
}
