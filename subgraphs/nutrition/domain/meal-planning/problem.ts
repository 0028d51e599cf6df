/**
 * What the meal planner is asked: plain data, already filtered by allergens and diet, all amounts per *serving of the
 * planned person* unless a field says otherwise. The planner never sees names, users or a database.
 */

export type MealSlot = 'BREAKFAST' | 'LUNCH' | 'DINNER' | 'SNACK';

/** Amounts that are added up and limited day by day. Energy in kcal, sodium in mg, minutes of work, the rest in g. */
export type DayMeasure =
  | 'energyKcal'
  | 'proteinG'
  | 'carbG'
  | 'fatG'
  | 'fibreG'
  | 'sodiumMg'
  | 'activeMinutes';

export const DAY_MEASURES: readonly DayMeasure[] = [
  'energyKcal',
  'proteinG',
  'carbG',
  'fatG',
  'fibreG',
  'sodiumMg',
  'activeMinutes',
];

export interface IngredientUse {
  readonly foodId: string;
  /** Grams *to buy* for one serving (as purchased, peel and bone included), > 0. */
  readonly grams: number;
}

/** One recipe, per serving. */
export interface PlanningRecipe {
  /** Base id: every portion size of a recipe shares it, and so do the variety rules. */
  readonly id: string;
  readonly slots: readonly MealSlot[];
  readonly cuisine: string;
  /** What a person would call "again chicken": e.g. `chicken`, `lentils`; may be empty. */
  readonly mainIngredients: readonly string[];
  /** Minutes that count against the caps: preparation plus the attended part of cooking; once per cooking. */
  readonly activeMinutes: number;
  readonly energyKcal: number;
  readonly proteinG: number;
  readonly carbG: number;
  readonly fatG: number;
  readonly fibreG: number;
  readonly sodiumMg: number;
  /** One amount per entry of `MealPlanProblem.micros`, same order and unit; unknown values count as 0. */
  readonly micros: readonly number[];
  readonly ingredients: readonly IngredientUse[];
  /** How much this person likes it, 0..100 points. */
  readonly preference: number;
  /** Days a cooked portion keeps in the fridge; ≥ 1 lets lunch be yesterday's dinner, ≥ 2 the day before's. */
  readonly keepsDays: number;
  readonly freezable: boolean;
}

/**
 * PERISHABLE: bought in whole packs each week, charged by the pack, the rest is lost at the end of the week.
 * STORABLE: keeps for weeks (or is frozen): charged by what is eaten, bought in whole packs, carried over.
 * STAPLE: salt, oil, spices: always in the house; charged *and* paid by what is eaten.
 */
export type ShelfClass = 'PERISHABLE' | 'STORABLE' | 'STAPLE';

export interface PlanningFood {
  readonly id: string;
  /** Grams in the smallest pack sold, > 0. */
  readonly packGrams: number;
  /** Price of that pack in minor units of the problem's currency, ≥ 0. */
  readonly packPriceCents: number;
  readonly shelf: ShelfClass;
}

/** A wanted range of a day's sum. `hard`: a plan outside it is refused; else each unit outside costs points. */
export interface DayRange {
  readonly min: number | null;
  readonly max: number | null;
  readonly hard: boolean;
  /** Points lost per unit (kcal, g, mg, minute) outside the range; ≥ 0; ignored when hard. */
  readonly pointsPerUnit: number;
}

/** A training session of that day, as the workout agent placed it. */
export interface TrainingMoment {
  /** Net energy of the session, kcal (already included in the day's ranges by the caller). */
  readonly energyKcal: number;
  /** Minutes after local midnight, 0..1439. */
  readonly startMinute: number;
  readonly durationMinutes: number;
}

export interface PlanningDay {
  /** Local date, YYYY-MM-DD. */
  readonly date: string;
  /** 1 = Monday … 7 = Sunday; 6 and 7 spend weekend minutes. */
  readonly weekday: number;
  readonly slots: readonly MealSlot[];
  readonly ranges: Readonly<Record<DayMeasure, DayRange>>;
  readonly training: readonly TrainingMoment[];
  /** Most active minutes of one meal that is cooked fresh on the day, hard; locked meals are exempt. Absent = no limit. */
  readonly maxMealMinutes?: number;
}

/** A vitamin or mineral, judged per week: the recommended amount is elastic, the upper level is hard. */
export interface PlanningMicro {
  readonly id: string;
  readonly unit: string;
  readonly recommendedPerDay: number;
  /** Tolerable upper level per day averaged over the week; null when there is none. */
  readonly upperPerDay: number | null;
}

export interface MoneyLimits {
  readonly currency: string;
  /** Cash that may leave the purse over the whole horizon (whole packs), hard; null = no cap. */
  readonly horizonCapCents: number | null;
  /** Wanted cash per started week when the horizon is longer than one week; each cent over costs points. */
  readonly weeklyGoalCents: number | null;
  /** Points one cent of *eaten* food costs (thrift): 0.04 = 4 points per currency unit. ≥ 0. */
  readonly pointsPerCent: number;
  readonly pointsPerCentOverWeeklyGoal: number;
}

/** Minutes of work agreed for the horizon (the negotiation's result); hard; null = only the daily ranges count. */
export interface MinuteLimits {
  readonly weekdayTotal: number | null;
  readonly weekendTotal: number | null;
}

export interface VarietyRules {
  /**
   * Meals (fresh and leftover) of one recipe per week that are wanted at most, by the slot it is eaten in: 2, and 3 for
   * breakfast and snack. Lunch and dinner count together against the larger of their two. Raised where too few recipes
   * remain; each meal more costs points.
   */
  readonly maxPerWeek: Readonly<Record<MealSlot, number>>;
  /** What is never exceeded: what a frugal week looks like, the same breakfast every day and a pot of something four times. */
  readonly limitPerWeek: Readonly<Record<MealSlot, number>>;
  /** Dinners of one cuisine per week (3). */
  readonly maxDinnersPerCuisine: number;
  /** Different cuisines among a full week's dinners (4); shorter weeks pro rata. */
  readonly minDinnerCuisines: number;
  /** Dinners per week with one main ingredient (3). */
  readonly maxDinnersPerMainIngredient: number;
  /** The same dinner is not cooked twice inside a window of this many days (3). */
  readonly sameDinnerWindowDays: number;
  /** Points per meal that repeats a recipe more often than wanted (12, what three dollars of thrift are worth). */
  readonly pointsPerRepeat: number;
  /** Points per meal that brings a dish for the second time on one day (40). */
  readonly pointsPerSameDay: number;
  /** Points per unit by which any of the rules of dinners is broken (15). */
  readonly pointsPerBreach: number;
}

export interface LockedMeal {
  readonly dayIndex: number;
  readonly slot: MealSlot;
  readonly recipeId: string;
  readonly portion: number;
  /** The day whose dinner this lunch finishes, or null when it is cooked fresh. */
  readonly leftoverOfDay: number | null;
}

export interface SkippedMeal {
  readonly dayIndex: number;
  readonly slot: MealSlot;
  /** What the person is assumed to eat instead (a canteen, a dinner out); counted in the day's sums. */
  readonly intake: Readonly<Partial<Record<DayMeasure, number>>>;
}

export interface PreviousMeal {
  readonly dayIndex: number;
  readonly slot: MealSlot;
  readonly recipeId: string;
  /** With these two the search starts from the plan as it was. */
  readonly portion?: number;
  readonly leftoverOfDay?: number | null;
}

export interface PreviousPlan {
  readonly meals: readonly PreviousMeal[];
  /** Points for keeping a meal where it was, 0..8; without it about four meals in ten change. */
  readonly stabilityPoints: number;
}

/** Someone who eats along: shares the food and its cost, not the planned person's targets. */
export interface Companion {
  readonly id: string;
  /** Their portion as a share of the planned person's, > 0. */
  readonly share: number;
  readonly slots: readonly MealSlot[];
}

export interface MealPlanProblem {
  /** Identifies the data the plan was made from (catalogue version, prices); recorded in the certificate. */
  readonly dataVersion: string;
  readonly seed: number;
  /** 7..28 consecutive days (1..28 accepted); weeks are counted from the first day. */
  readonly days: readonly PlanningDay[];
  readonly recipes: readonly PlanningRecipe[];
  readonly foods: readonly PlanningFood[];
  /** Portion sizes a meal may have, ascending, e.g. 0.75, 1, 1.25, 1.5. */
  readonly portions: readonly number[];
  readonly micros: readonly PlanningMicro[];
  /** Points lost per 1 % of a week's recommended amount that is missing (2). */
  readonly pointsPerMicroPercent: number;
  readonly money: MoneyLimits;
  readonly minutes: MinuteLimits;
  readonly variety: VarietyRules;
  readonly pantry: readonly { readonly foodId: string; readonly grams: number }[];
  readonly locked: readonly LockedMeal[];
  readonly skipped: readonly SkippedMeal[];
  /** Recipes that may not be used (banned by the person); locked meals are exempt. */
  readonly excludedRecipeIds: readonly string[];
  readonly companions: readonly Companion[];
  readonly leftovers: LeftoverRules;
  readonly workoutMeals: WorkoutMealRules;
  readonly previous: PreviousPlan | null;
}

/**
 * A lunch may finish the dinner of one or two days before, within the same week of the plan: cook once, eat twice. At
 * most one lunch a dinner.
 */
export interface LeftoverRules {
  readonly allowed: boolean;
  /** Points lost per day a portion waits (4). */
  readonly pointsPerDay: number;
  /** Minutes to warm it up (5). A leftover lunch may be another portion size than its dinner. */
  readonly minutes: number;
}

/**
 * Meals near training. The meal that ends 1..3 h before a session should be low in fat and fibre; the next one within
 * 2 h after it should carry protein (Kerksick et al. 2017; Jäger et al. 2017).
 */
export interface WorkoutMealRules {
  readonly preMaxFatG: number;
  readonly preMaxFibreG: number;
  readonly preMinCarbG: number;
  readonly postMinProteinG: number;
  /** Points per gram outside. */
  readonly pointsPerGram: number;
  /** Local clock of each slot, minutes after midnight. */
  readonly slotMinute: Readonly<Record<MealSlot, number>>;
}

/** Defaults every caller may start from; the constants of the measurements in docs. */
export const DEFAULT_VARIETY: VarietyRules = {
  maxPerWeek: { BREAKFAST: 3, LUNCH: 2, DINNER: 2, SNACK: 3 },
  limitPerWeek: { BREAKFAST: 7, LUNCH: 4, DINNER: 4, SNACK: 7 },
  maxDinnersPerCuisine: 3,
  minDinnerCuisines: 4,
  maxDinnersPerMainIngredient: 3,
  sameDinnerWindowDays: 3,
  pointsPerRepeat: 12,
  pointsPerSameDay: 40,
  pointsPerBreach: 15,
};

export const DEFAULT_LEFTOVERS: LeftoverRules = { allowed: true, pointsPerDay: 4, minutes: 5 };

export const DEFAULT_WORKOUT_MEALS: WorkoutMealRules = {
  preMaxFatG: 20,
  preMaxFibreG: 10,
  preMinCarbG: 30,
  postMinProteinG: 20,
  pointsPerGram: 0.3,
  slotMinute: { BREAKFAST: 450, LUNCH: 750, DINNER: 1140, SNACK: 960 },
};

export const DEFAULT_PORTIONS: readonly number[] = [0.75, 1, 1.25, 1.5];

/** Points per unit outside a *soft* day range: what about one point of regret buys. */
export const SOFT_POINTS_PER_UNIT: Readonly<Record<DayMeasure, number>> = {
  energyKcal: 0.05,
  proteinG: 0.5,
  carbG: 0.15,
  fatG: 0.3,
  fibreG: 0.6,
  sodiumMg: 0.004,
  activeMinutes: 0.3,
};
