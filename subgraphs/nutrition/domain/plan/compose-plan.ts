import { type Catalogue, packPrice } from '../catalogue/catalogue.js';
import { nutrientIndex } from '../catalogue/nutrients.js';
import { MEAL_SLOTS, type MealSlot } from '../catalogue/recipe.js';
import type { RecipeFacts } from '../catalogue/recipe-facts.js';
import { DEFAULT_LEFTOVERS } from '../meal-planning/problem.js';
import { energyLimits } from './day-ranges.js';
import { type MealOrder, type OrderDay, orderDays, plannedShare } from './meal-order.js';
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
  const shopping = shoppingList(weeklyUse(meals, order, catalogue), catalogue, minorUnitsPerCent);
  const minutes = (weekend: boolean) =>
    plannedDays.reduce((sum, day, index) => sum + (days[index]?.weekend === weekend ? day.minutes : 0), 0);
  return {
    order,
    agreed: parts.agreed,
    minorUnitsPerCent,
    days: plannedDays,
    shopping,
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
  const tags = workoutTags(order.slots, day.training);
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
        costMinor: eatenCost(facts, meal.portion * order.people, tools),
        minutes: meal.leftoverOfDay === null ? facts.activeMinutes : DEFAULT_LEFTOVERS.minutes,
        sums: sumsOf(facts, meal.portion),
        workout: tags.get(meal.slot) ?? null,
        reasons: meal.reasons,
        alternatives: meal.alternatives,
      };
    });
  const limits = energyLimits(day, plannedShare(order.slots));
  return {
    date: day.date,
    meals,
    sums: addSums(meals.map(({ sums }) => sums)),
    minutes: meals.reduce((sum, meal) => sum + meal.minutes, 0),
    costMinor: meals.reduce((sum, meal) => sum + meal.costMinor, 0),
    energyMinKcal: limits.min,
    energyMaxKcal: limits.max,
    trainingKcal: day.training.reduce((sum, { energyKcal }) => sum + energyKcal, 0),
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

function weeklyUse(meals: readonly ChosenMeal[], order: MealOrder, catalogue: Catalogue): WeeklyUse {
  const weeks = Array.from({ length: Math.ceil(order.horizonDays / 7) }, () => new Map<string, number>());
  for (const meal of meals) {
    // A leftover is bought with the dinner it comes from.
    const week = weeks[Math.floor((meal.leftoverOfDay ?? meal.dayIndex) / 7)];
    const { recipe } = factsOf(meal.recipeKey, catalogue);
    const factor = (meal.portion * order.people) / recipe.servings;
    for (const { foodKey, grams } of recipe.ingredients)
      week?.set(foodKey, (week.get(foodKey) ?? 0) + grams * factor);
  }
  return weeks;
}

/** Codes of what the order had to assume about the person. */
function assumptionsOf(order: MealOrder): string[] {
  const names = { birthDate: 'AGE', sex: 'SEX', heightCm: 'HEIGHT', weightKg: 'WEIGHT' } as const;
  const assumed = order.body.assumed.map((fact) => `${names[fact]}_ASSUMED`);
  return order.currency === 'USD' ? assumed : [...assumed, 'PRICES_CONVERTED_FROM_USD'];
}
