import { DIETS, type Diet } from './catalogue/diets.js';
import { type EatingRules, NO_RULES } from './catalogue/eating-rules.js';
import { ALLERGENS, type Allergen } from './catalogue/food.js';
import { MEAL_SLOTS, type MealSlot } from './catalogue/recipe.js';
import type { Body } from './targets/body.js';
import type { ActivityLevel, NutritionGoal } from './targets/energy.js';
import type { LifeStage } from './targets/life-stage.js';
import type { Guideline } from './targets/reference-tables.js';

/** How a person eats, as they told it. */
export interface NutritionProfile {
  readonly userId: string;
  readonly goal: NutritionGoal;
  readonly activityLevel: ActivityLevel;
  readonly diets: readonly Diet[];
  readonly allergens: readonly Allergen[];
  readonly excludedFoods: readonly string[];
  readonly dislikes: readonly string[];
  readonly likes: readonly string[];
  readonly slots: readonly MealSlot[];
  readonly people: number;
  readonly cookingMinutesWeekday: number | null;
  readonly cookingMinutesWeekend: number | null;
  /** Share of body fat in percent; null = unknown. */
  readonly bodyFatPercent: number | null;
  /** Pregnancy or lactation; null = neither. */
  readonly lifeStage: LifeStage | null;
  readonly guideline: Guideline;
  /** Wished change of weight, kg a week; null = the goal's own. */
  readonly weeklyRateKg: number | null;
  readonly updatedAt: Date;
}

/** What is assumed of a person who has said nothing. */
export function defaultProfile(userId: string, now: Date): NutritionProfile {
  return {
    userId,
    goal: 'EAT_HEALTHIER',
    activityLevel: 'LIGHT',
    diets: [],
    allergens: [],
    excludedFoods: [],
    dislikes: [],
    likes: [],
    slots: MEAL_SLOTS,
    people: 1,
    cookingMinutesWeekday: null,
    cookingMinutesWeekend: null,
    bodyFatPercent: null,
    lifeStage: null,
    guideline: 'US_DRI',
    weeklyRateKg: null,
    updatedAt: now,
  };
}

/** What a person changes; fields that are undefined stay. */
export type ProfileChange = {
  readonly [Field in Exclude<keyof NutritionProfile, 'userId' | 'updatedAt'>]?:
    | NutritionProfile[Field]
    | undefined;
};

/** A value that cannot be taken. */
export interface ProfileRefusal {
  readonly kind: 'NutritionInputRefusal';
  readonly code: string;
  readonly message: string;
  readonly field: string;
}

/** The profile after a change, its lists without repetitions; or why not. */
export function changeProfile(
  profile: NutritionProfile,
  change: ProfileChange,
  now: Date,
): NutritionProfile | ProfileRefusal {
  const words = (field: 'excludedFoods' | 'dislikes' | 'likes') => tidyWords(change[field] ?? profile[field]);
  const next: NutritionProfile = {
    userId: profile.userId,
    goal: change.goal ?? profile.goal,
    activityLevel: change.activityLevel ?? profile.activityLevel,
    diets: inOrder(DIETS, change.diets ?? profile.diets),
    allergens: inOrder(ALLERGENS, change.allergens ?? profile.allergens),
    excludedFoods: words('excludedFoods'),
    dislikes: words('dislikes'),
    likes: words('likes'),
    slots: inOrder(MEAL_SLOTS, change.slots ?? profile.slots),
    people: change.people ?? profile.people,
    cookingMinutesWeekday: pick(change.cookingMinutesWeekday, profile.cookingMinutesWeekday),
    cookingMinutesWeekend: pick(change.cookingMinutesWeekend, profile.cookingMinutesWeekend),
    bodyFatPercent: pick(change.bodyFatPercent, profile.bodyFatPercent),
    lifeStage: pick(change.lifeStage, profile.lifeStage),
    guideline: change.guideline ?? profile.guideline,
    weeklyRateKg: pick(change.weeklyRateKg, profile.weeklyRateKg),
    updatedAt: now,
  };
  return refusalOf(next) ?? next;
}

function pick<T>(change: T | undefined, stored: T): T {
  return change === undefined ? stored : change;
}

function inOrder<T>(order: readonly T[], values: readonly T[]): T[] {
  return order.filter((value) => values.includes(value));
}

function tidyWords(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.trim().toLowerCase()).filter((word) => word !== ''))];
}

const outside = (value: number | null, least: number, most: number) =>
  value !== null && !(value >= least && value <= most);
const tooWordy = (words: readonly string[]) => words.length > 50 || words.some((word) => word.length > 60);

/** What a profile may not hold: the field, whether it does, and what could be. */
const checks: readonly (readonly [string, (profile: NutritionProfile) => boolean, string])[] = [
  [
    'people',
    ({ people }) => !Number.isInteger(people) || people < 1 || people > 20,
    'Plans are made for 1 to 20 people.',
  ],
  ['slots', ({ slots }) => slots.length === 0, 'Name at least one meal of the day.'],
  ...(['cookingMinutesWeekday', 'cookingMinutesWeekend'] as const).map(
    (field) =>
      [
        field,
        (profile: NutritionProfile) => outside(profile[field], 5, 600),
        'Give 5 to 600 minutes.',
      ] as const,
  ),
  ['bodyFatPercent', ({ bodyFatPercent }) => outside(bodyFatPercent, 2, 70), 'Body fat is 2 to 70 percent.'],
  [
    'weeklyRateKg',
    ({ weeklyRateKg }) => outside(weeklyRateKg, -2, 2),
    'Give a change of at most 2 kg a week; plans hold it within safe bounds.',
  ],
  ...(['excludedFoods', 'dislikes', 'likes'] as const).map(
    (field) =>
      [
        field,
        (profile: NutritionProfile) => tooWordy(profile[field]),
        'Give at most 50 words of at most 60 characters.',
      ] as const,
  ),
];

function refusalOf(profile: NutritionProfile): ProfileRefusal | null {
  const broken = checks.find(([, isBroken]) => isBroken(profile));
  if (!broken) return null;
  const [field, , message] = broken;
  return { kind: 'NutritionInputRefusal', code: 'INVALID_VALUE', field: `input.${field}`, message };
}

/** The person's own rules; nothing lifts them. */
export function rulesOf(profile: NutritionProfile | null): EatingRules {
  if (profile === null) return NO_RULES;
  const { diets, allergens, excludedFoods, dislikes, likes } = profile;
  return { diets, allergens, excludedFoods, dislikedFoods: dislikes, likedFoods: likes };
}

/** A body with what the person told beside its size. */
export function bodyOf(body: Body, profile: NutritionProfile | null): Body {
  if (profile === null) return body;
  const { bodyFatPercent, lifeStage, guideline } = profile;
  return {
    ...body,
    bodyFatShare: bodyFatPercent === null ? null : bodyFatPercent / 100,
    lifeStage: body.sex === 'MALE' ? null : lifeStage,
    guideline,
  };
}
