import type { LocalDate, Weekday } from '@progressive/quantities';

/** How a stated number binds: a ceiling, a floor, or a value to aim at. */
export type Bound = 'at-most' | 'at-least' | 'about';

/**
 * What a sum of money is for; `total` when the text names no purpose. `income` and `spent` are facts that the text
 * states about the person, no limits: "I earn 2800 a month", "I spent 12.50 on lunch".
 */
export type MoneyPurpose = 'food' | 'fitness' | 'savings' | 'total' | 'income' | 'spent';

/** The span a sum of money covers; `unstated` when the text does not say. */
export type MoneyPeriod = 'meal' | 'day' | 'week' | 'fortnight' | 'month' | 'year' | 'unstated';

/** "$90 for food this week". */
export interface MoneyWish {
  /** Integer minor units, > 0. */
  readonly amountMinor: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly period: MoneyPeriod;
  readonly purpose: MoneyPurpose;
  readonly bound: Bound;
  /** True for "$50 per person". */
  readonly perPerson: boolean;
  readonly phrase: string;
}

/** The days a plan covers. */
export interface HorizonWish {
  readonly startDate: LocalDate;
  /** 1..28. */
  readonly horizonDays: number;
  /** True when the text asked for more than 28 days and the span was cut. */
  readonly clipped: boolean;
  /** Days the text asked for before clipping. */
  readonly askedDays: number;
  readonly phrase: string;
}

/** On which weekdays the person wants to train (or eat in): "Mon/Wed/Fri", "3 times a week", "except Sundays". */
export interface DaysWish {
  /** Weekdays named as wanted, ascending; empty when none are named. */
  readonly weekdays: readonly Weekday[];
  /** Weekdays named as unwanted, ascending. */
  readonly excluded: readonly Weekday[];
  /** 1..14 sessions per week, or null. */
  readonly perWeek: number | null;
}

/** "30-minute workouts", "under 20 minutes to cook", "two hours a week". */
export interface MinutesWish {
  /** 1..10080. */
  readonly minutes: number;
  readonly activity: 'workout' | 'cooking' | 'any';
  readonly scope: 'each' | 'day' | 'week';
  readonly bound: Bound;
  /** The part of the week the limit is for. */
  readonly on: 'any-day' | 'weekdays' | 'weekends';
  /** Meals that the limit is said for ("dinners under 30 minutes"); left out or empty for all. */
  readonly slots?: readonly MealSlot[];
  readonly phrase: string;
}

export type Diet =
  | 'vegetarian'
  | 'vegan'
  | 'pescatarian'
  | 'keto'
  | 'low-carb'
  | 'halal'
  | 'kosher'
  | 'gluten-free'
  | 'dairy-free'
  | 'low-fodmap'
  | 'low-sodium'
  | 'diabetes-friendly'
  | 'mediterranean'
  | 'paleo';

/** The 14 of Regulation (EU) 1169/2011 annex II, which contain the 9 of US law. */
export type Allergen =
  | 'celery'
  | 'crustaceans'
  | 'egg'
  | 'fish'
  | 'gluten'
  | 'lupin'
  | 'milk'
  | 'molluscs'
  | 'mustard'
  | 'nuts'
  | 'peanut'
  | 'sesame'
  | 'soy'
  | 'sulphites';

/** A food the person must not or would rather not eat. Allergy and intolerance are hard; a dislike is soft. */
export interface ExclusionWish {
  readonly food: string;
  /** Allergens the food stands for; empty for a food that is no allergen ("mushrooms"). */
  readonly allergens: readonly Allergen[];
  readonly kind: 'allergy' | 'intolerance' | 'exclusion' | 'dislike';
  readonly phrase: string;
}

export type EquipmentItem =
  | 'dumbbells'
  | 'barbell'
  | 'kettlebell'
  | 'resistance-bands'
  | 'pull-up-bar'
  | 'bench'
  | 'cable-machine'
  | 'machines'
  | 'treadmill'
  | 'stationary-bike'
  | 'bicycle'
  | 'rowing-machine'
  | 'jump-rope'
  | 'yoga-mat'
  | 'medicine-ball'
  | 'suspension-trainer'
  | 'swimming-pool'
  | 'bodyweight';

export interface EquipmentWish {
  readonly place: 'home' | 'gym' | 'outdoors' | 'travel' | null;
  readonly items: readonly EquipmentItem[];
  /** Items the person does not have or does not want ("no barbell"). */
  readonly without: readonly EquipmentItem[];
  /** True when nothing else may be used: "only dumbbells", "no equipment". */
  readonly only: boolean;
}

export type BodyPart =
  | 'ankle'
  | 'back'
  | 'calf'
  | 'chest'
  | 'elbow'
  | 'foot'
  | 'groin'
  | 'hamstring'
  | 'hip'
  | 'knee'
  | 'lower-back'
  | 'neck'
  | 'shin'
  | 'shoulder'
  | 'upper-back'
  | 'wrist';

export interface InjuryWish {
  readonly part: BodyPart;
  readonly side: 'left' | 'right' | null;
  readonly phrase: string;
}

export type GoalKind =
  | 'lose-weight'
  | 'gain-weight'
  | 'build-muscle'
  | 'get-stronger'
  | 'endurance'
  | 'mobility'
  | 'general-health'
  | 'maintain-weight'
  | 'eat-healthier'
  | 'save-money'
  | 'spend-less'
  | 'pay-debt';

export interface GoalWish {
  readonly kind: GoalKind;
  /** Kilograms for weight goals, kilometres for a distance, minor units for money; null when unstated. */
  readonly amount: number | null;
  readonly unit: 'kg' | 'km' | 'minor-units' | null;
  readonly currency: string | null;
  /** The span of a rate ("save $200 a month"), or `unstated`. */
  readonly period: MoneyPeriod;
  /** The last day to reach it, or null. */
  readonly byDate: LocalDate | null;
  readonly phrase: string;
}

/** Facts the text states about the person; null when unstated. */
export interface BodyFacts {
  /** 1..120. */
  readonly ageYears: number | null;
  readonly sex: 'female' | 'male' | null;
  /** 50..260. */
  readonly heightCm: number | null;
  /** 20..400. */
  readonly weightKg: number | null;
  /** 20..400. */
  readonly targetWeightKg: number | null;
  readonly pregnant: boolean;
  readonly breastfeeding: boolean;
}

export type MealSlot = 'breakfast' | 'lunch' | 'dinner' | 'snack';

export interface EnergyWish {
  /** 200..20000 kcal. */
  readonly kcal: number;
  readonly per: 'day' | 'meal';
  readonly bound: Bound;
}

export type MacroNutrient =
  | 'protein'
  | 'carbohydrate'
  | 'fat'
  | 'fibre'
  | 'sugar'
  | 'sodium'
  | 'saturated-fat';

/** "high protein", "150 g of protein", "low sugar". */
export interface MacroWish {
  readonly nutrient: MacroNutrient;
  readonly level: 'high' | 'low';
  /** Grams per day when a number is stated, else null. */
  readonly grams: number | null;
}

/** "how much protein is in 200 g chicken breast". */
export interface FoodQuestion {
  /** `energy` for calories, `all` for "nutrition info", else the nutrient as named ("protein", "vitamin c"). */
  readonly nutrient: string;
  readonly food: string;
  /** > 0; 1 when unstated. */
  readonly amount: number;
  /** Unit as named, singular ("g", "cup", "slice"), or null for a whole or usual portion. */
  readonly unit: string | null;
  /** Grams when the unit is a mass, else null. */
  readonly grams: number | null;
  /** The second food of a comparison, or null. */
  readonly comparedWith: string | null;
}

/** Everything the text asks for, typed. Absent wishes are empty lists or null. */
export interface Wishes {
  readonly money: readonly MoneyWish[];
  readonly horizon: HorizonWish | null;
  readonly days: DaysWish;
  readonly minutes: readonly MinutesWish[];
  readonly diets: readonly Diet[];
  readonly exclusions: readonly ExclusionWish[];
  /** Foods the person asks to have in the plan. */
  readonly likes: readonly string[];
  readonly equipment: EquipmentWish;
  readonly injuries: readonly InjuryWish[];
  readonly goals: readonly GoalWish[];
  readonly body: BodyFacts;
  /** 1..20, or null. */
  readonly people: number | null;
  /** 1..8, or null. */
  readonly mealsPerDay: number | null;
  readonly mealSlots: readonly MealSlot[];
  readonly energy: EnergyWish | null;
  readonly macros: readonly MacroWish[];
  readonly foodQuestion: FoodQuestion | null;
}
