import { isLocalDate, type LocalDate } from '@progressive/quantities';
import { type Diet, DIETS } from '../catalogue/diets.js';
import { closeAllergens, uniteRules } from '../catalogue/eating-rules.js';
import { type Allergen, ALLERGENS } from '../catalogue/food.js';
import { minorUnitsPerCent } from '../catalogue/prices-abroad.js';
import { MEAL_SLOTS, type MealSlot } from '../catalogue/recipe.js';
import { type NutritionProfile, rulesOf } from '../profile.js';
import { type BodyFacts, completeBody } from '../targets/body.js';
import type { NutritionGoal } from '../targets/energy.js';
import type { MealOrder, TrainingSession } from './meal-order.js';

/** What the Master Control Agent asks for; words as in its Intent. */
export interface NutritionBrief {
  readonly negotiationId: string;
  readonly startDate: LocalDate;
  readonly horizonDays: number;
  readonly body: {
    readonly birthDate: LocalDate | null;
    readonly sex: string | null;
    readonly heightCm: number | null;
    readonly weightKg: number | null;
  };
  readonly currency: string;
  readonly foodMoneyCap: number | null;
  readonly diets: readonly string[];
  readonly excludedAllergens: readonly string[];
  readonly excludedFoods: readonly string[];
  readonly dislikedFoods: readonly string[];
  readonly likedFoods: readonly string[];
  readonly slots: readonly string[];
  readonly people: number | null;
  readonly goal: string | null;
  readonly energyKcal: number | null;
  readonly proteinG: number | null;
  readonly highProtein: boolean;
  readonly maxCookingMinutesPerDay: number | null;
  readonly maxCookingMinutesWeekday: number | null;
  readonly maxCookingMinutesWeekend: number | null;
}

/** Why the agent cannot offer, in the words all agents share. */
export interface Refusal {
  readonly kind: 'Refusal';
  readonly code: string;
  readonly message: string;
  readonly wishes: readonly string[];
  readonly waysOut: readonly string[];
}

/** Makes a refusal. */
export function refusal(
  code: string,
  message: string,
  wishes: readonly string[] = [],
  waysOut: readonly string[] = [],
): Refusal {
  return { kind: 'Refusal', code, message, wishes, waysOut };
}

const allergenWords: Readonly<Record<string, readonly Allergen[]>> = {
  NUTS: ['TREE_NUTS'],
  NUT: ['TREE_NUTS'],
  SHELLFISH: ['CRUSTACEANS', 'MOLLUSCS'],
  SOYBEANS: ['SOY'],
  EGGS: ['EGG'],
  PEANUTS: ['PEANUT'],
  DAIRY: ['MILK'],
};

const goalWords: Readonly<Record<string, NutritionGoal>> = {
  LOSE_WEIGHT: 'LOSE_WEIGHT',
  GAIN_WEIGHT: 'GAIN_WEIGHT',
  BUILD_MUSCLE: 'BUILD_MUSCLE',
  MAINTAIN_WEIGHT: 'MAINTAIN_WEIGHT',
  EAT_HEALTHIER: 'EAT_HEALTHIER',
};

/**
 * Unites a brief with what the person has stored. A hard wish that this agent does not understand is refused: leaving it
 * out silently could put the wrong thing on a plate.
 */
export function readBrief(
  brief: NutritionBrief,
  profile: NutritionProfile | null,
  training: readonly TrainingSession[],
): MealOrder | Refusal {
  const problem = whyInvalid(brief);
  if (problem !== null) return problem;
  const diets = words(brief.diets);
  const unknownDiet = diets.find((word) => !isOneOf(DIETS, word));
  if (unknownDiet !== undefined)
    return refusal('UNKNOWN_DIET', `Nutrition does not know the diet "${unknownDiet}".`, [unknownDiet]);
  const allergens = words(brief.excludedAllergens).flatMap(
    (word): readonly string[] => allergenWords[word] ?? [word],
  );
  const unknownAllergen = allergens.find((word) => !isOneOf(ALLERGENS, word));
  if (unknownAllergen !== undefined)
    return refusal('UNKNOWN_ALLERGEN', `Nutrition does not know the allergen "${unknownAllergen}".`, [
      unknownAllergen,
    ]);
  const wished = words(brief.slots);
  const slots = MEAL_SLOTS.filter((slot) =>
    wished.length > 0 ? wished.includes(slot) : usualSlots(profile).includes(slot),
  );
  const rules = uniteRules(rulesOf(profile), {
    diets: DIETS.filter((diet) => diets.includes(diet)),
    allergens: ALLERGENS.filter((code) => allergens.includes(code)),
    excludedFoods: brief.excludedFoods.map(lower),
    dislikedFoods: brief.dislikedFoods.map(lower),
    likedFoods: brief.likedFoods.map(lower),
  });
  const minutes = minutesOf(brief, profile);
  return {
    startDate: brief.startDate,
    horizonDays: brief.horizonDays,
    currency: brief.currency,
    body: completeBody(bodyFacts(brief), brief.startDate),
    wishes: {
      activity: profile?.activityLevel ?? 'LIGHT',
      goal: goalWords[words([brief.goal ?? ''])[0] ?? ''] ?? profile?.goal ?? 'EAT_HEALTHIER',
      diets: rules.diets,
      energyKcal: brief.energyKcal,
      proteinG: brief.proteinG,
      highProtein: brief.highProtein,
    },
    rules: { ...rules, allergens: closeAllergens(rules.allergens) },
    slots: slots.length > 0 ? slots : MEAL_SLOTS,
    people: brief.people ?? profile?.people ?? 1,
    moneyCapMinor: brief.foodMoneyCap,
    saidMoneyCapMinor: brief.foodMoneyCap,
    weekdayMinutes: null,
    weekendMinutes: null,
    ...minutes,
    training,
  };
}

function whyInvalid(brief: NutritionBrief): Refusal | null {
  const { startDate, horizonDays, currency, people, foodMoneyCap, energyKcal } = brief;
  if (!isLocalDate(startDate) || !Number.isInteger(horizonDays) || horizonDays < 1 || horizonDays > 28)
    return refusal(
      'INVALID_HORIZON',
      'Meals are planned for 1 to 28 days.',
      ['horizon'],
      ['ask for 28 days'],
    );
  if (minorUnitsPerCent(currency) === null)
    return refusal(
      'UNKNOWN_CURRENCY',
      `There are no food prices in ${currency}.`,
      ['currency'],
      ['plan in USD'],
    );
  if (people !== null && (people < 1 || people > 20))
    return refusal('INVALID_PEOPLE', 'Meals are planned for 1 to 20 people.', ['people']);
  if (foodMoneyCap !== null && foodMoneyCap < 0)
    return refusal('INVALID_MONEY', 'Money for food cannot be negative.', ['money']);
  if (energyKcal !== null && (energyKcal < 200 || energyKcal > 12_000))
    return refusal('INVALID_ENERGY', 'Energy is planned from 200 to 12,000 kcal a day.', ['energy']);
  return null;
}

function bodyFacts({ body }: NutritionBrief): BodyFacts {
  const sex = body.sex === 'FEMALE' || body.sex === 'MALE' ? body.sex : null;
  return { ...body, sex };
}

function usualSlots(profile: NutritionProfile | null): readonly MealSlot[] {
  return profile?.slots ?? MEAL_SLOTS;
}

/** The tighter of what the sentence and the profile say. */
function minutesOf(brief: NutritionBrief, profile: NutritionProfile | null) {
  const tightest = (...limits: readonly (number | null | undefined)[]) => {
    const known = limits.filter((limit): limit is number => limit !== null && limit !== undefined);
    return known.length === 0 ? null : Math.min(...known);
  };
  const daily = brief.maxCookingMinutesPerDay;
  return {
    weekdayMinutesPerDay: tightest(daily, brief.maxCookingMinutesWeekday ?? profile?.cookingMinutesWeekday),
    weekendMinutesPerDay: tightest(daily, brief.maxCookingMinutesWeekend ?? profile?.cookingMinutesWeekend),
  };
}

/** "gluten-free" becomes GLUTEN_FREE. */
function words(list: readonly string[]): string[] {
  return list
    .map((word) =>
      word
        .trim()
        .toUpperCase()
        .replace(/[^A-Z]+/g, '_'),
    )
    .filter((word) => word !== '');
}

function isOneOf(list: readonly string[], word: string): boolean {
  return list.includes(word);
}

function lower(word: string): string {
  return word.trim().toLowerCase();
}
