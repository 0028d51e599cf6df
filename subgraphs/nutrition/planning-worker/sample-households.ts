import { addDays } from '@progressive/quantities';
import { type Random, seededRandom } from '@progressive/seeded-random';
import type { Catalogue } from '../domain/catalogue/catalogue.js';
import type { Diet } from '../domain/catalogue/diets.js';
import { ALLERGENS } from '../domain/catalogue/food.js';
import { MEAL_SLOTS } from '../domain/catalogue/recipe.js';
import type { AwayMeal } from '../domain/household/away-meals.js';
import type { HouseholdEater } from '../domain/household/household-eater.js';
import { portionsPerMeal } from '../domain/household/table.js';
import type { LockedMeal } from '../domain/meal-planning/problem.js';
import type { PantryLot } from '../domain/pantry/pantry-lot.js';
import { allowedRecipes, slotsAllowed } from '../domain/plan/make-problem.js';
import type { MealOrder } from '../domain/plan/meal-order.js';
import { type OwnRecipe, withOwnRecipes } from '../domain/recipe-import/own-recipe.js';
import { type SamplePerson, samplePeople } from './sample-people.js';

/** A household to plan for: its order, and the meals that it has fixed. */
export interface SampleHousehold {
  readonly name: string;
  readonly order: MealOrder;
  readonly locked: readonly LockedMeal[];
}

const DIETS: readonly Diet[] = [
  'VEGETARIAN',
  'PESCATARIAN',
  'HALAL',
  'KOSHER',
  'GLUTEN_FREE',
  'DAIRY_FREE',
  'VEGAN',
  'LOW_SODIUM',
  'DIABETES_FRIENDLY',
];

/**
 * Draws households of one to four eaters, each with rules of their own, with a pantry of which part expires within the plan or
 * has expired, meals eaten out or skipped, fixed meals, and recipes of their own, some with an ingredient nobody knows. Equal
 * seeds, equal households.
 */
export function sampleHouseholds(
  count: number,
  seed: number,
  horizonDays: number,
  catalogue: Catalogue,
): SampleHousehold[] {
  const random = seededRandom(seed);
  return samplePeople(count, seed, horizonDays, { least: 450, most: 1_100 }).map(({ name, order }) => {
    const people = 1 + random.integer(4);
    const eaters = Array.from({ length: random.integer(people) }, (_, index) => sampleEater(random, index));
    const drawn: MealOrder = {
      ...order,
      people,
      moneyCapMinor: order.moneyCapMinor === null ? null : order.moneyCapMinor * people + 1_500,
      eaters,
      away: sampleAway(random, order),
      pantry: samplePantry(random, order, catalogue),
      ownRecipes: sampleOwnRecipes(random, catalogue),
    };
    return { name, order: drawn, locked: sampleLocked(random, drawn, catalogue) };
  });
}

/**
 * The people of the benchmark with whom they share a table and what is in their kitchens: one to four eaters, each with a share
 * and meals of their own, the money of all of them, and up to eleven lots in the pantry. Equal seeds, equal households.
 */
export function sampleTables(
  count: number,
  seed: number,
  horizonDays: number,
  catalogue: Catalogue,
): SamplePerson[] {
  const random = seededRandom(`tables ${seed}`);
  return samplePeople(count, seed, horizonDays).map((person) => {
    const people = 1 + random.integer(4);
    const eaters = Array.from({ length: people - 1 }, (_, index) => ({
      ...sampleEater(random, index),
      diets: [],
      allergens: [],
      excludedFoods: [],
    }));
    const table = { ...person.order, people, eaters, pantry: samplePantry(random, person.order, catalogue) };
    const { moneyCapMinor } = person.order;
    const cap = moneyCapMinor === null ? null : Math.round(moneyCapMinor * portionsPerMeal(table));
    return { ...person, order: { ...table, moneyCapMinor: cap } };
  });
}

function sampleEater(random: Random, index: number): HouseholdEater {
  const slots = MEAL_SLOTS.filter(() => random.next() < 0.7);
  return {
    id: `eater-${index}`,
    name: `Eater ${index}`,
    share: 0.25 * (2 + random.integer(5)),
    slots: slots.length > 0 ? slots : ['DINNER'],
    diets: random.next() < 0.3 ? [random.pick(DIETS)] : [],
    allergens: random.next() < 0.4 ? [random.pick(ALLERGENS)] : [],
    excludedFoods: random.next() < 0.2 ? [random.pick(['mushrooms', 'tuna', 'olives', 'cilantro'])] : [],
  };
}

function sampleAway(random: Random, { startDate, horizonDays }: MealOrder): AwayMeal[] {
  return Array.from({ length: random.integer(3) }, () => ({
    date: addDays(startDate, random.integer(horizonDays)),
    slot: random.pick(MEAL_SLOTS),
    kind: random.pick(['SKIPPED', 'EATING_OUT'] as const),
    energyKcal: random.next() < 0.5 ? null : 300 + random.integer(700),
  })).filter(
    (meal, index, all) =>
      all.findIndex((other) => other.date === meal.date && other.slot === meal.slot) === index,
  );
}

function samplePantry(
  random: Random,
  { startDate, horizonDays }: MealOrder,
  { foods, recipes }: Catalogue,
): PantryLot[] {
  // Mostly foods that recipes use; some that none does.
  const used = [...recipes.values()].flatMap(({ recipe }) =>
    recipe.ingredients.map(({ foodKey }) => foodKey),
  );
  const all = [...foods.keys()];
  return Array.from({ length: random.integer(12) }, (_, index) => ({
    id: `lot-${index}`,
    foodKey: random.pick(random.next() < 0.9 ? used : all),
    grams: 50 + random.integer(600),
    expiresOn: random.next() < 0.3 ? null : addDays(startDate, random.integer(horizonDays + 4) - 1),
  }));
}

/** A pot of some foods of the catalogue; every other one holds a line that nobody knows. */
function sampleOwnRecipes(random: Random, { foods, recipes }: Catalogue): OwnRecipe[] {
  const source = [...recipes.values()];
  return Array.from({ length: random.integer(4) }, (_, index): OwnRecipe => {
    const { recipe } = random.pick(source);
    const isKnown = index % 2 === 0;
    const ingredients = recipe.ingredients.filter(({ foodKey }) => foods.has(foodKey));
    return {
      recipe: {
        ...recipe,
        key: `own-${index}`,
        title: `Own ${recipe.title}`,
        cuisine: 'imported',
        ingredients,
      },
      allergens: [],
      unknownIngredients: isKnown ? [] : ['2 tbsp blorptang'],
    };
  });
}

/** Up to two meals fixed in their places, of recipes that everybody there may eat. */
function sampleLocked(random: Random, order: MealOrder, reference: Catalogue): LockedMeal[] {
  const catalogue = withOwnRecipes(reference, order.ownRecipes);
  const allowed = allowedRecipes(order, catalogue);
  const locked: LockedMeal[] = [];
  for (let wish = random.integer(3); wish > 0 && allowed.length > 0; wish--) {
    const own = allowed.filter(({ recipe }) => recipe.key.startsWith('own-'));
    const facts = random.pick(own.length > 0 && random.next() < 0.4 ? own : allowed);
    const slot = random.pick(slotsAllowed(facts, order));
    const dayIndex = random.integer(order.horizonDays);
    const date = addDays(order.startDate, dayIndex);
    const isTaken =
      order.away?.some((meal) => meal.date === date && meal.slot === slot) ||
      locked.some((meal) => meal.dayIndex === dayIndex && meal.slot === slot);
    if (!isTaken)
      locked.push({ dayIndex, slot, recipeId: facts.recipe.key, portion: 1, leftoverOfDay: null });
  }
  return locked;
}
