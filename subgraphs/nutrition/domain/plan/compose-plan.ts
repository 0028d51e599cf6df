import { addDays, daysBetween } from '@progressive/quantities';
import { type Catalogue, packPrice } from '../catalogue/catalogue.js';
import { nutrientIndex } from '../catalogue/nutrients.js';
import { MEAL_SLOTS, type MealSlot } from '../catalogue/recipe.js';
import type { RecipeFacts } from '../catalogue/recipe-facts.js';
import { portionsAtTable } from '../household/table.js';
import { DEFAULT_LEFTOVERS } from '../meal-planning/problem.js';
import { type CookingUse, takeFromPantry } from '../pantry/pantry-lot.js';
import { energyLimits } from './day-ranges.js';
import { type MealOrder, type OrderDay, orderDays } from './meal-order.js';
import type {
  GoalMiss,
  MacroSums,
  MealAlternative,
  MealPlanContent,
  PlannedDay,
  PlannedMeal,
  PlanProof,
} from './meal-plan.js';
import { nutrientMeans } from './nutrient-means.js';
import { shoppingCost, shoppingList, type WeeklyUse } from './shopping-list.js';
import { workoutTags } from './workout-tags.js';

/** A meal as chosen: by the planner, or by the person. */
export interface ChosenMeal {
  readonly dayIndex: number;
  readonly slot: MealSlot;
  readonly recipeKey: string;
  readonly portion: number;
  /** Day whose dinner this lunch finishes; null when cooked fresh. */
  readonly leftoverOfDay: number | null;
  readonly locked: boolean;
  readonly chosen?: boolean;
  readonly reasons: PlannedMeal['reasons'];
  readonly alternatives: readonly MealAlternative[];
}

export interface PlanParts {
  readonly order: MealOrder;
  readonly minorUnitsPerCent: number;
  readonly meals: readonly ChosenMeal[];
  readonly proof: PlanProof;
  readonly goalsMissed: readonly GoalMiss[];
  readonly agreed: MealPlanContent['agreed'];
}

/** Id of a meal within its plan. */
export function mealId(date: string, slot: MealSlot): string {
  return `${date}-${slot.toLowerCase()}`;
}

/** Works a choice of meals out into a full plan. @throws RangeError for a recipe that is not in the catalogue. */
export function composePlan(parts: PlanParts, catalogue: Catalogue): MealPlanContent {
  const { order, minorUnitsPerCent, meals } = parts;
  const days = orderDays(order);
  const plannedDays = days.map((day, dayIndex) =>
    composeDay(
      day,
      order,
      dayIndex,
      meals.filter((meal) => meal.dayIndex === dayIndex),
      meals,
      { catalogue, minorUnitsPerCent, days },
    ),
  );
  const cooking = cookingUse(meals, order, catalogue);
  const pantryUse = takeFromPantry(cooking, order.pantry ?? []);
  const byWeek = (uses: readonly CookingUse[]) => weeklyUse(uses, order);
  const shopping = shoppingList(byWeek(cooking), catalogue, minorUnitsPerCent, byWeek(pantryUse));
  const minutes = (weekend: boolean) =>
    plannedDays.reduce((sum, day, index) => sum + (days[index]?.weekend === weekend ? day.minutes : 0), 0);
  return {
    order: withNamedRecipes(order, meals),
    agreed: parts.agreed,
    minorUnitsPerCent,
    days: plannedDays,
    shopping,
    pantryUse,
    costMinor: shoppingCost(shopping),
    eatenMinor: plannedDays.reduce((sum, day) => sum + day.costMinor, 0),
    minutesWeekday: minutes(false),
    minutesWeekend: minutes(true),
    nutrients: nutrientMeans(meals, order, catalogue),
    goalsMissed: parts.goalsMissed,
    proof: parts.proof,
    assumptions: assumptionsOf(order),
  };
}

/** A plan keeps the own recipes that it names, so that it can be read after they are gone; not those it passed over. */
function withNamedRecipes(order: MealOrder, meals: readonly ChosenMeal[]): MealOrder {
  if (order.ownRecipes === undefined) return order;
  const named = new Set(
    meals.flatMap(({ recipeKey, alternatives }) => [
      recipeKey,
      ...alternatives.map((each) => each.recipeKey),
    ]),
  );
  return { ...order, ownRecipes: order.ownRecipes.filter(({ recipe }) => named.has(recipe.key)) };
}

interface DayTools {
  readonly catalogue: Catalogue;
  readonly minorUnitsPerCent: number;
  readonly days: readonly OrderDay[];
}

function composeDay(
  day: OrderDay,
  order: MealOrder,
  dayIndex: number,
  own: readonly ChosenMeal[],
  all: readonly ChosenMeal[],
  tools: DayTools,
): PlannedDay {
  const tags = workoutTags(day.slots, day.training);
  const meals = [...own]
    .sort((a, b) => MEAL_SLOTS.indexOf(a.slot) - MEAL_SLOTS.indexOf(b.slot))
    .map((meal): PlannedMeal => {
      const facts = factsOf(meal.recipeKey, tools.catalogue);
      return {
        id: mealId(day.date, meal.slot),
        slot: meal.slot,
        recipeKey: meal.recipeKey,
        portion: meal.portion,
        leftoverOf:
          meal.leftoverOfDay === null ? null : mealId(tools.days[meal.leftoverOfDay]?.date ?? '', 'DINNER'),
        cookedFor:
          meal.slot === 'DINNER'
            ? all
                .filter((other) => other.leftoverOfDay === dayIndex)
                .map((other) => mealId(tools.days[other.dayIndex]?.date ?? '', other.slot))
            : [],
        locked: meal.locked,
        ...(meal.chosen ? { chosen: true } : {}),
        costMinor: eatenCost(facts, meal.portion * portionsAtTable(order, meal.slot), tools),
        minutes: meal.leftoverOfDay === null ? facts.activeMinutes : DEFAULT_LEFTOVERS.minutes,
        sums: sumsOf(facts, meal.portion),
        workout: tags.get(meal.slot) ?? null,
        reasons: meal.reasons,
        alternatives: meal.alternatives,
      };
    });
  const limits = energyLimits(day, order);
  return {
    date: day.date,
    meals,
    sums: addSums([...meals.map(({ sums }) => sums), ...day.away.map(({ intake }) => intake)]),
    minutes: meals.reduce((sum, meal) => sum + meal.minutes, 0),
    costMinor: meals.reduce((sum, meal) => sum + meal.costMinor, 0),
    energyMinKcal: limits.min,
    energyMaxKcal: limits.max,
    trainingKcal: day.training.reduce((sum, { energyKcal }) => sum + energyKcal, 0),
    ...(day.away.length === 0 ? {} : { away: day.away }),
  };
}

function factsOf(recipeKey: string, catalogue: Catalogue): RecipeFacts {
  const facts = catalogue.recipes.get(recipeKey);
  if (!facts) throw new RangeError(`no recipe ${recipeKey}`);
  return facts;
}

/** Value of the food eaten, whole minor units: pack prices by the gram. */
function eatenCost({ recipe }: RecipeFacts, servings: number, tools: DayTools): number {
  const exact = recipe.ingredients.reduce((sum, { foodKey, grams }) => {
    const food = tools.catalogue.foods.get(foodKey);
    return food ? sum + (grams * packPrice(food, tools.minorUnitsPerCent)) / food.packGrams : sum;
  }, 0);
  return Math.round((exact * servings) / recipe.servings);
}

const columns = {
  energyKcal: nutrientIndex('energy_kcal'),
  proteinG: nutrientIndex('protein_g'),
  carbohydrateG: nutrientIndex('carbohydrate_g'),
  fatG: nutrientIndex('fat_g'),
  fibreG: nutrientIndex('fiber_g'),
  sodiumMg: nutrientIndex('sodium_mg'),
};

/** Sums of `portion` servings of a recipe. */
export function sumsOf({ nutrients }: RecipeFacts, portion: number): MacroSums {
  const amount = (column: number) => (nutrients[column] ?? 0) * portion;
  return {
    energyKcal: amount(columns.energyKcal),
    proteinG: amount(columns.proteinG),
    carbohydrateG: amount(columns.carbohydrateG),
    fatG: amount(columns.fatG),
    fibreG: amount(columns.fibreG),
    sodiumMg: amount(columns.sodiumMg),
  };
}

/** Adds sums up. */
export function addSums(list: readonly MacroSums[]): MacroSums {
  const total = (pick: (sums: MacroSums) => number) => list.reduce((sum, sums) => sum + pick(sums), 0);
  return {
    energyKcal: total((sums) => sums.energyKcal),
    proteinG: total((sums) => sums.proteinG),
    carbohydrateG: total((sums) => sums.carbohydrateG),
    fatG: total((sums) => sums.fatG),
    fibreG: total((sums) => sums.fibreG),
    sodiumMg: total((sums) => sums.sodiumMg),
  };
}

/** What each day's cooking takes, for everyone at the table; a leftover is cooked with the dinner it comes from. */
export function cookingUse(
  meals: readonly ChosenMeal[],
  order: MealOrder,
  catalogue: Catalogue,
): CookingUse[] {
  return meals.flatMap((meal) => {
    const date = addDays(order.startDate, meal.leftoverOfDay ?? meal.dayIndex);
    const { recipe } = factsOf(meal.recipeKey, catalogue);
    const factor = (meal.portion * portionsAtTable(order, meal.slot)) / recipe.servings;
    return recipe.ingredients.map(({ foodKey, grams }) => ({ date, foodKey, grams: grams * factor }));
  });
}

function weeklyUse(uses: readonly CookingUse[], order: MealOrder): WeeklyUse {
  const weeks = Array.from({ length: Math.ceil(order.horizonDays / 7) }, () => new Map<string, number>());
  for (const { date, foodKey, grams } of uses) {
    const week = weeks[Math.floor(daysBetween(order.startDate, date) / 7)];
    week?.set(foodKey, (week.get(foodKey) ?? 0) + grams);
  }
  return weeks;
}

/** Codes of what the order had to assume about the person. */
function assumptionsOf(order: MealOrder): string[] {
  const names = { birthDate: 'AGE', sex: 'SEX', heightCm: 'HEIGHT', weightKg: 'WEIGHT' } as const;
  const assumed = order.body.assumed.map((fact) => `${names[fact]}_ASSUMED`);
  return [
    ...assumed,
    ...(order.currency === 'USD' ? [] : ['PRICES_CONVERTED_FROM_USD']),
    ...(order.wishes.observedExpenditureKcal == null ? [] : ['EXPENDITURE_FROM_LOG']),
  ];
}
