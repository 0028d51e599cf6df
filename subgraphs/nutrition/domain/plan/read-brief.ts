import { isLocalDate, type LocalDate } from '@progressive/quantities';
import { DIETS } from '../catalogue/diets.js';
import { closeAllergens, type EatingRules, uniteRules } from '../catalogue/eating-rules.js';
import { ALLERGENS, type Allergen } from '../catalogue/food.js';
import { minorUnitsPerCent } from '../catalogue/prices-abroad.js';
import { MEAL_SLOTS, type MealSlot } from '../catalogue/recipe.js';
import { bodyOf, type NutritionProfile, rulesOf } from '../profile.js';
import { type Body, type BodyFacts, completeBody } from '../targets/body.js';
import { leastAvailableKcal, type NutritionGoal } from '../targets/energy.js';
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
  readonly maxMealMinutesWeekday: number | null;
  readonly maxMealMinutesWeekend: number | null;
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
  const briefRules = readRules(brief);
  if ('kind' in briefRules) return briefRules;
  const body = bodyOf(completeBody(bodyFacts(brief), brief.startDate), profile);
  const starving = whyTooLittle(brief, body);
  if (starving !== null) return starving;
  const rules = uniteRules(rulesOf(profile), briefRules);
  return {
    startDate: brief.startDate,
    horizonDays: brief.horizonDays,
    currency: brief.currency,
    body,
    wishes: {
      activity: profile?.activityLevel ?? 'LIGHT',
      goal: goalOf(brief, profile),
      diets: rules.diets,
      energyKcal: brief.energyKcal,
      proteinG: brief.proteinG,
      highProtein: brief.highProtein,
      weeklyRateKg: profile?.weeklyRateKg ?? null,
    },
    rules: { ...rules, allergens: closeAllergens(rules.allergens) },
    slots: slotsOf(brief, profile),
    people: brief.people ?? profile?.people ?? 1,
    moneyCapMinor: brief.foodMoneyCap,
    saidMoneyCapMinor: brief.foodMoneyCap,
    weekdayMinutes: null,
    weekendMinutes: null,
    ...minutesOf(brief, profile),
    training,
  };
}

/** Energy that a person names themselves is not bent in silence where it would harm: it is refused, with what would do. */
function whyTooLittle({ energyKcal }: NutritionBrief, body: Body): Refusal | null {
  const least = leastAvailableKcal(body);
  if (energyKcal === null || least === null || energyKcal >= least) return null;
  const enough = Math.ceil(least / 10) * 10;
  return refusal(
    'LOW_ENERGY_AVAILABILITY',
    `${Math.round(energyKcal)} kcal a day would leave less than 30 kcal per kg of fat-free mass, which harms hormones, bones and mood; for this body that begins below ${enough} kcal.`,
    ['energy'],
    [`ask for at least ${enough} kcal a day`, 'name no energy, and let the goal decide within safe bounds'],
  );
}

function readRules(brief: NutritionBrief): EatingRules | Refusal {
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
  return {
    diets: DIETS.filter((diet) => diets.includes(diet)),
    allergens: ALLERGENS.filter((code) => allergens.includes(code)),
    excludedFoods: brief.excludedFoods.map(lower),
    dislikedFoods: brief.dislikedFoods.map(lower),
    likedFoods: brief.likedFoods.map(lower),
  };
}

function goalOf({ goal }: NutritionBrief, profile: NutritionProfile | null): NutritionGoal {
  return goalWords[words([goal ?? ''])[0] ?? ''] ?? profile?.goal ?? 'EAT_HEALTHIER';
}

/** The meals wished for, else the person's usual ones. */
function slotsOf(brief: NutritionBrief, profile: NutritionProfile | null): readonly MealSlot[] {
  const wished = words(brief.slots);
  const named = MEAL_SLOTS.filter((slot) => wished.includes(slot));
  return named.length > 0 ? named : (profile?.slots ?? MEAL_SLOTS);
}

/** What a brief may hold, each check with its refusal. */
const checks: readonly (readonly [(brief: NutritionBrief) => boolean, Refusal])[] = [
  [
    ({ startDate, horizonDays }) =>
      isLocalDate(startDate) && Number.isInteger(horizonDays) && horizonDays >= 1 && horizonDays <= 28,
    refusal('INVALID_HORIZON', 'Meals are planned for 1 to 28 days.', ['horizon'], ['ask for 28 days']),
  ],
  [
    ({ currency }) => minorUnitsPerCent(currency) !== null,
    refusal('UNKNOWN_CURRENCY', 'There are no food prices in this currency.', ['currency'], ['plan in USD']),
  ],
  [
    ({ people }) => people === null || (people >= 1 && people <= 20),
    refusal('INVALID_PEOPLE', 'Meals are planned for 1 to 20 people.', ['people']),
  ],
  [
    ({ foodMoneyCap }) => foodMoneyCap === null || foodMoneyCap >= 0,
    refusal('INVALID_MONEY', 'Money for food cannot be negative.', ['money']),
  ],
  [
    ({ energyKcal }) => energyKcal === null || (energyKcal >= 200 && energyKcal <= 12_000),
    refusal('INVALID_ENERGY', 'Energy is planned from 200 to 12,000 kcal a day.', ['energy']),
  ],
];

function whyInvalid(brief: NutritionBrief): Refusal | null {
  return checks.find(([holds]) => !holds(brief))?.[1] ?? null;
}

function bodyFacts({ body }: NutritionBrief): BodyFacts {
  const sex = body.sex === 'FEMALE' || body.sex === 'MALE' ? body.sex : null;
  return { ...body, sex };
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
    weekdayMinutesPerMeal: brief.maxMealMinutesWeekday,
    weekendMinutesPerMeal: brief.maxMealMinutesWeekend,
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
