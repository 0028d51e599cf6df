import { addDays } from '@progressive/quantities';
import { type Random, seededRandom } from '@progressive/seeded-random';
import type { Diet } from '../domain/catalogue/diets.js';
import { NO_RULES } from '../domain/catalogue/eating-rules.js';
import type { Allergen } from '../domain/catalogue/food.js';
import { MEAL_SLOTS } from '../domain/catalogue/recipe.js';
import type { MealOrder, TrainingSession } from '../domain/plan/meal-order.js';
import { dailyTargets, type TargetWishes } from '../domain/targets/daily-targets.js';
import { type ActivityLevel, type NutritionGoal } from '../domain/targets/energy.js';

/** A person of the benchmark: what they order, and how the report calls them. */
export interface SamplePerson {
  readonly name: string;
  readonly diet: string;
  readonly budget: BudgetClass;
  readonly order: MealOrder;
}

const START = '2026-03-02';
const WISHES: readonly (readonly [string, readonly Diet[], readonly Allergen[]])[] = [
  ['none', [], []],
  ['none', [], []],
  ['none', [], []],
  ['vegetarian', ['VEGETARIAN'], []],
  ['vegan', ['VEGAN'], []],
  ['pescatarian', ['PESCATARIAN'], []],
  ['gluten-free', ['GLUTEN_FREE'], []],
  ['dairy-free', ['DAIRY_FREE'], []],
  ['halal', ['HALAL'], []],
  ['mediterranean', ['MEDITERRANEAN'], []],
  ['low-carb', ['LOW_CARB'], []],
  ['nut allergy', [], ['TREE_NUTS', 'PEANUT']],
  ['egg allergy', [], ['EGG']],
];
const GOALS: readonly NutritionGoal[] = [
  'LOSE_WEIGHT',
  'MAINTAIN_WEIGHT',
  'GAIN_WEIGHT',
  'BUILD_MUSCLE',
  'EAT_HEALTHIER',
];
const ACTIVITIES: readonly ActivityLevel[] = ['SEDENTARY', 'LIGHT', 'MODERATE', 'ACTIVE'];

/** What people may spend, cents per 1,000 kcal of their target. */
export interface SpendingRange {
  readonly least: number;
  readonly most: number;
}

/**
 * US$ 3.75 to 9.50 per 1,000 kcal: from below the USDA's thrifty plan (about 4 for a family, 4.75 with the fifth that
 * the USDA adds for a household of one) to its liberal one. A single week bought in whole packs for an empty kitchen
 * costs more than its share of a month.
 */
export const ALL_SPENDING: SpendingRange = { least: 375, most: 950 };

/** How much of a squeeze a budget is, by cents per 1,000 kcal. */
export type BudgetClass = 'LEAN' | 'THRIFTY' | 'USUAL' | 'NO_CAP';
const LEAN_BELOW = 475;
const THRIFTY_BELOW = 575;

function budgetClass(centsPer1000Kcal: number | null): BudgetClass {
  if (centsPer1000Kcal === null) return 'NO_CAP';
  if (centsPer1000Kcal < LEAN_BELOW) return 'LEAN';
  return centsPer1000Kcal < THRIFTY_BELOW ? 'THRIFTY' : 'USUAL';
}

/** Draws people over diets, allergies, bodies, goals, budgets, cooking time and training. Equal seeds, equal people. */
export function samplePeople(
  count: number,
  seed: number,
  horizonDays: number,
  spending: SpendingRange = ALL_SPENDING,
): SamplePerson[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => samplePerson(random, index, horizonDays, spending));
}

function samplePerson(
  random: Random,
  index: number,
  horizonDays: number,
  spending: SpendingRange,
): SamplePerson {
  const [diet, diets, allergens] = random.pick(WISHES);
  const sex = random.next() < 0.5 ? 'FEMALE' : 'MALE';
  const heightCm = (sex === 'FEMALE' ? 155 : 168) + random.integer(20);
  const body = {
    ageYears: 19 + random.integer(50),
    sex,
    heightCm,
    weightKg: Math.round((20.5 + 8 * random.next()) * (heightCm / 100) ** 2),
    assumed: [],
  } as const;
  const wishes: TargetWishes = {
    activity: random.pick(ACTIVITIES),
    goal: random.pick(GOALS),
    diets,
    energyKcal: null,
    proteinG: null,
    highProtein: random.next() < 0.2,
  };
  const busy = random.next() < 0.3;
  const slots = random.next() < 0.75 ? MEAL_SLOTS : MEAL_SLOTS.filter((slot) => slot !== 'SNACK');
  const money = drawMoney(random, body, wishes, horizonDays, spending);
  return {
    name: `person-${index + 1}`,
    diet,
    budget: budgetClass(money.centsPer1000Kcal),
    order: {
      startDate: START,
      horizonDays,
      currency: 'USD',
      body,
      wishes,
      rules: { ...NO_RULES, diets, allergens },
      slots,
      people: 1,
      moneyCapMinor: money.capCents,
      weekdayMinutes: null,
      weekendMinutes: null,
      weekdayMinutesPerDay: busy ? 45 + random.integer(30) : null,
      weekendMinutesPerDay: busy ? 75 + random.integer(45) : null,
      training: sampleTraining(random, horizonDays),
    },
  };
}

/** One in eight has no cap. */
function drawMoney(
  random: Random,
  body: MealOrder['body'],
  wishes: TargetWishes,
  horizonDays: number,
  { least, most }: SpendingRange,
): { readonly centsPer1000Kcal: number | null; readonly capCents: number | null } {
  const centsPer1000Kcal = least + (most - least) * random.next();
  if (random.next() < 0.125) return { centsPer1000Kcal: null, capCents: null };
  const kcal = dailyTargets(body, wishes).energy.targetKcal * horizonDays;
  return { centsPer1000Kcal, capCents: Math.round((centsPer1000Kcal * kcal) / 1000 / 100) * 100 };
}

function sampleTraining(random: Random, horizonDays: number): TrainingSession[] {
  const perWeek = random.integer(5);
  const startMinute = random.next() < 0.7 ? 1080 : 420;
  const energyKcal = 200 + random.integer(250);
  const days = [0, 2, 4, 5].slice(0, perWeek);
  return Array.from({ length: horizonDays }, (_, day) => day)
    .filter((day) => days.includes(day % 7))
    .map((day) => ({ date: addDays(START, day), startMinute, minutes: 60, energyKcal }));
}
