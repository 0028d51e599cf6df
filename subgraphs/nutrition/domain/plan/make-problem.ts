import { addDays, weekdayOf } from '@progressive/quantities';
import { type Catalogue, packPrice } from '../catalogue/catalogue.js';
import { whyForbidden } from '../catalogue/eating-rules.js';
import type { Season } from '../catalogue/food.js';
import { nutrientIndex } from '../catalogue/nutrients.js';
import { MEAL_SLOTS, type MealSlot } from '../catalogue/recipe.js';
import type { RecipeFacts } from '../catalogue/recipe-facts.js';
import { seasonOn } from '../catalogue/season.js';
import { skippedMeal } from '../household/away-meals.js';
import { companionsOf, portionsPerMeal, whyForbiddenAt } from '../household/table.js';
import { portionSizesFor } from '../meal-planning/portion-sizes.js';
import {
  DEFAULT_LEFTOVERS,
  DEFAULT_VARIETY,
  DEFAULT_WORKOUT_MEALS,
  type LockedMeal,
  type MealPlanProblem,
  type MoneyLimits,
  type PlanningDay,
  type PlanningFood,
  type PlanningRecipe,
  type PreviousPlan,
  type VarietyRules,
} from '../meal-planning/problem.js';
import { expiringFoods, surePantry } from '../pantry/pantry-lot.js';
import { preferencePoints } from '../preferences/recipe-points.js';
import { dayRanges, planningMicros } from './day-ranges.js';
import { type MealOrder, mealMinutesOn, type OrderDay, orderDays } from './meal-order.js';

export interface ProblemOptions {
  readonly seed: number;
  /** Minor units of the order's currency for one US cent. */
  readonly minorUnitsPerCent: number;
  readonly locked?: readonly LockedMeal[];
  readonly excludedRecipeIds?: readonly string[];
  readonly previous?: PreviousPlan | null;
  /** Recipes that stay in the problem whatever the rules say: those of a plan that is being changed. */
  readonly keepRecipes?: ReadonlySet<string>;
  /** Portion sizes that stay possible: those of a plan that is being changed. */
  readonly keepPortions?: readonly number[];
}

/** Points one major unit of money costs: 4 points per dollar, whatever the currency's minor unit is. */
const pointsPerDollar = 4;

/** The recipes an order allows: hard rules first, then at least one slot that is planned. */
export function allowedRecipes(order: MealOrder, catalogue: Catalogue): RecipeFacts[] {
  return [...catalogue.recipes.values()].filter((facts) => slotsAllowed(facts, order).length > 0);
}

/** The planned meals at which everybody may eat a recipe. */
export function slotsAllowed(facts: RecipeFacts, order: MealOrder): MealSlot[] {
  if (whyForbidden(facts, order.rules) !== null) return [];
  return facts.recipe.slots.filter(
    (slot) => order.slots.includes(slot) && whyForbiddenAt(facts, order, slot) === null,
  );
}

/** A dinner is lunch on another day only where all who come to lunch may eat it. */
function keepsForLunch(facts: RecipeFacts, order: MealOrder): number {
  if (order.slots.includes('LUNCH') && whyForbiddenAt(facts, order, 'LUNCH') !== null) return 0;
  return facts.recipe.keepsDays;
}

/** Both lists as one, ascending. */
function withPortions(usual: readonly number[], kept: readonly number[]): number[] {
  return [...new Set([...usual, ...kept])].sort((a, b) => a - b);
}

/** Kept recipes that the rules would leave out. */
function keptRecipes(order: MealOrder, catalogue: Catalogue, keys: ReadonlySet<string>): RecipeFacts[] {
  const allowed = new Set(allowedRecipes(order, catalogue));
  return [...catalogue.recipes.values()].filter((facts) => keys.has(facts.recipe.key) && !allowed.has(facts));
}

/** Turns an order and the catalogue into the planner's problem: no names, no people, only numbers. */
export function makeProblem(
  order: MealOrder,
  catalogue: Catalogue,
  options: ProblemOptions,
): MealPlanProblem {
  const recipes = [
    ...allowedRecipes(order, catalogue),
    ...keptRecipes(order, catalogue, options.keepRecipes ?? new Set()),
  ];
  const days = orderDays(order);
  const micros = planningMicros(order);
  const planningDays = days.map((day) => planningDay(day, order));
  const expiring = expiringFoods(order.pantry ?? [], order.startDate, lastDayOf(order));
  const planningRecipes = recipes.map((facts) => {
    const planned = planningRecipe(facts, order, catalogue, micros);
    return {
      ...planned,
      preference: planned.preference + pointsForExpiring(planned, expiring, order, catalogue),
    };
  });
  return {
    dataVersion: catalogue.version,
    seed: options.seed,
    days: planningDays,
    recipes: planningRecipes,
    foods: planningFoods(recipes, catalogue, options.minorUnitsPerCent),
    portions: withPortions(portionSizesFor(planningRecipes, planningDays), options.keepPortions ?? []),
    micros,
    pointsPerMicroPercent: 2,
    money: moneyLimits(order, options.minorUnitsPerCent),
    minutes: { weekdayTotal: order.weekdayMinutes, weekendTotal: order.weekendMinutes },
    variety: varietyFor(recipes, order),
    pantry: surePantry(order.pantry ?? [], order.startDate, lastDayOf(order)),
    locked: options.locked ?? [],
    skipped: days.flatMap(({ away }, dayIndex) =>
      away.map(({ slot, intake }) => skippedMeal(dayIndex, slot, intake)),
    ),
    excludedRecipeIds: options.excludedRecipeIds ?? [],
    companions: companionsOf(order),
    leftovers: DEFAULT_LEFTOVERS,
    workoutMeals: DEFAULT_WORKOUT_MEALS,
    previous: options.previous ?? null,
  };
}

function planningDay(day: OrderDay, order: MealOrder): PlanningDay {
  const maxMealMinutes = mealMinutesOn(order, day.weekend);
  return {
    date: day.date,
    weekday: weekdayOf(day.date),
    slots: MEAL_SLOTS.filter((slot) => order.slots.includes(slot)),
    ranges: dayRanges(day, order),
    training: day.training.flatMap(({ startMinute, minutes, energyKcal }) =>
      startMinute === null ? [] : [{ startMinute, durationMinutes: minutes, energyKcal }],
    ),
    ...(maxMealMinutes === null ? {} : { maxMealMinutes }),
  };
}

function lastDayOf({ startDate, horizonDays }: MealOrder): string {
  return addDays(startDate, horizonDays - 1);
}

/** Most points that a recipe gains by what it saves from expiring. */
const mostForExpiring = 15;

/**
 * Points for a recipe that uses up what expires soon: what the grams saved would cost, at the price that money has, and
 * three for the food itself. Grams are those of one serving, of which at most what is there counts.
 */
function pointsForExpiring(
  { ingredients }: PlanningRecipe,
  expiring: ReadonlyMap<string, number>,
  order: MealOrder,
  catalogue: Catalogue,
): number {
  let points = 0;
  for (const { foodId, grams } of ingredients) {
    const there = expiring.get(foodId);
    const food = catalogue.foods.get(foodId);
    if (there === undefined || food === undefined) continue;
    const saved = Math.min(there, grams * order.people);
    points += 3 + (saved * food.price.centsPer100g * pointsPerDollar) / 100 / 100 / portionsPerMeal(order);
  }
  return Math.min(mostForExpiring, points);
}

/** The foods of the recipes, with their packs and prices. */
function planningFoods(
  recipes: readonly RecipeFacts[],
  catalogue: Catalogue,
  minorUnitsPerCent: number,
): PlanningFood[] {
  const keys = new Set(recipes.flatMap(({ recipe }) => recipe.ingredients.map(({ foodKey }) => foodKey)));
  return [...keys].sort().flatMap((key) => {
    const food = catalogue.foods.get(key);
    if (!food) return [];
    const { packGrams, shelf } = food;
    return [{ id: key, packGrams, packPriceCents: packPrice(food, minorUnitsPerCent), shelf }];
  });
}

/** A week over its share of a longer plan's money costs points; the whole is capped. */
function moneyLimits(order: MealOrder, minorUnitsPerCent: number): MoneyLimits {
  const { currency, horizonDays, moneyCapMinor } = order;
  // The meal pleases everyone who eats it: a dollar for four weighs as much as a quarter of one for a single person.
  const pointsPerCent = pointsPerDollar / (100 * minorUnitsPerCent) / portionsPerMeal(order);
  const weekly = moneyCapMinor === null || horizonDays <= 7 ? null : (moneyCapMinor * 7) / horizonDays;
  return {
    currency,
    horizonCapCents: moneyCapMinor,
    weeklyGoalCents: weekly === null ? null : Math.round(weekly),
    pointsPerCent,
    pointsPerCentOverWeeklyGoal: pointsPerCent / 4,
  };
}

function planningRecipe(
  facts: RecipeFacts,
  order: MealOrder,
  catalogue: Catalogue,
  micros: readonly { readonly id: string }[],
): PlanningRecipe {
  const { recipe, nutrients } = facts;
  const amount = (id: string) => nutrients[nutrientIndex(id)] ?? 0;
  return {
    id: recipe.key,
    slots: slotsAllowed(facts, order),
    cuisine: recipe.cuisine,
    mainIngredients: facts.mainIngredients,
    activeMinutes: facts.activeMinutes,
    energyKcal: amount('energy_kcal'),
    proteinG: amount('protein_g'),
    carbG: amount('carbohydrate_g'),
    fatG: amount('fat_g'),
    fibreG: amount('fiber_g'),
    sodiumMg: amount('sodium_mg'),
    micros: micros.map(({ id }) => amount(id)),
    ingredients: mergedIngredients(facts),
    preference: preferencePoints(
      facts,
      { rules: order.rules, season: seasonOf(order), taste: order.taste },
      catalogue.foods,
    ),
    keepsDays: keepsForLunch(facts, order),
    freezable: recipe.freezable,
  };
}

function mergedIngredients({ recipe }: RecipeFacts): { foodId: string; grams: number }[] {
  const grams = new Map<string, number>();
  for (const { foodKey, grams: amount } of recipe.ingredients)
    grams.set(foodKey, (grams.get(foodKey) ?? 0) + amount / recipe.servings);
  return [...grams].map(([foodId, amount]) => ({ foodId, grams: amount }));
}

/** The season in the middle of the horizon. */
function seasonOf(order: MealOrder): Season {
  return seasonOn(addDays(order.startDate, Math.floor(order.horizonDays / 2)));
}

/** How often a recipe is wanted at most in a week of an order, by the slot it is eaten in; lunch and dinner count together. */
export function wantedPerWeek(order: MealOrder, catalogue: Catalogue): Readonly<Record<MealSlot, number>> {
  const { BREAKFAST, LUNCH, DINNER, SNACK } = varietyFor(allowedRecipes(order, catalogue), order).maxPerWeek;
  const main = Math.max(LUNCH, DINNER);
  return { BREAKFAST, LUNCH: main, DINNER: main, SNACK };
}

/** The usual rules, loosened where so few recipes remain that nothing could keep them. */
function varietyFor(recipes: readonly RecipeFacts[], order: MealOrder): VarietyRules {
  const days = Math.min(7, order.horizonDays);
  const mostMinutes = Math.min(
    ...[true, false].map((weekend) => mealMinutesOn(order, weekend) ?? Number.POSITIVE_INFINITY),
  );
  const quick = recipes.filter(({ activeMinutes }) => activeMinutes <= mostMinutes);
  const least = (slot: MealSlot) => {
    const count = quick.filter(({ recipe }) => recipe.slots.includes(slot)).length;
    return Math.max(DEFAULT_VARIETY.maxPerWeek[slot], Math.ceil((days * 1.5) / Math.max(1, count)));
  };
  const cuisines = new Set(
    quick.flatMap(({ recipe }) => (recipe.slots.includes('DINNER') ? [recipe.cuisine] : [])),
  );
  return {
    ...DEFAULT_VARIETY,
    maxPerWeek: {
      BREAKFAST: least('BREAKFAST'),
      LUNCH: least('LUNCH'),
      DINNER: least('DINNER'),
      SNACK: least('SNACK'),
    },
    minDinnerCuisines: Math.min(DEFAULT_VARIETY.minDinnerCuisines, cuisines.size),
    maxDinnersPerCuisine: cuisines.size >= 4 ? DEFAULT_VARIETY.maxDinnersPerCuisine : 7,
  };
}
