import type { Catalogue } from './catalogue/catalogue.js';
import { type EatingRules, NO_RULES, whyForbidden } from './catalogue/eating-rules.js';
import type { Food } from './catalogue/food.js';
import { nutrientIndex } from './catalogue/nutrients.js';
import type { MealPlanContent, PlannedMeal, ShoppingItem } from './plan/meal-plan.js';
import { tolerance, type Violation } from './plan-violation.js';
import { referenceIntakesOf } from './targets/dietary-reference-intakes.js';

/**
 * Checks a plan against its own order, from the catalogue's foods upwards: allergens and diets, energy, upper levels,
 * caps, packs and integer sums. It shares no code with the planner's evaluator; a plan leaves the agent only when the
 * list is empty.
 */
export function checkPlan(content: MealPlanContent, catalogue: Catalogue): Violation[] {
  return [
    ...content.days.flatMap((day) =>
      day.meals.flatMap((meal) => [
        ...checkMeal(meal, content, catalogue),
        ...checkMealMinutes(meal, content, catalogue),
      ]),
    ),
    ...checkDays(content),
    ...checkUpperLevels(content, catalogue),
    ...checkCaps(content),
    ...checkShopping(content, catalogue),
    ...checkPantry(content),
  ];
}

function checkMeal(meal: PlannedMeal, content: MealPlanContent, catalogue: Catalogue): Violation[] {
  const facts = catalogue.recipes.get(meal.recipeKey);
  if (!facts) return [{ code: 'UNKNOWN_RECIPE', where: meal.id, detail: meal.recipeKey }];
  const violations: Violation[] = [];
  const forbidden =
    tableRules(meal, content)
      .map((rules) => whyForbidden(facts, rules))
      .find((why) => why !== null) ?? allergenInFoods(meal, content, catalogue);
  if (forbidden !== undefined && forbidden !== null)
    violations.push({ code: 'FORBIDDEN_RECIPE', where: meal.id, detail: forbidden });
  if (meal.leftoverOf === null && !facts.recipe.slots.includes(meal.slot))
    violations.push({ code: 'WRONG_SLOT', where: meal.id, detail: meal.recipeKey });
  if (!isLeftoverSound(meal, content, facts.recipe.keepsDays))
    violations.push({ code: 'LEFTOVER_INVALID', where: meal.id, detail: meal.leftoverOf ?? '' });
  const energy = energyOf(meal, catalogue);
  if (Math.abs(energy - meal.sums.energyKcal) > tolerance.kcal)
    violations.push({ code: 'NUTRIENT_SUM', where: meal.id, detail: `${energy} kcal by the foods` });
  return violations;
}

/** What one meal that is cooked may take; those that the person fixed may take longer. */
function checkMealMinutes(meal: PlannedMeal, { order }: MealPlanContent, catalogue: Catalogue): Violation[] {
  if (meal.leftoverOf !== null || meal.locked) return [];
  const minutes = catalogue.recipes.get(meal.recipeKey)?.activeMinutes ?? 0;
  // The id begins with the date.
  const onWeekend = isWeekend(meal.id.slice(0, 10));
  const most = (onWeekend ? order.weekendMinutesPerMeal : order.weekdayMinutesPerMeal) ?? minutes;
  if (minutes <= most + tolerance.minutes) return [];
  return [{ code: 'MEAL_MINUTES', where: meal.id, detail: `${minutes} of ${most}` }];
}

/** A leftover is the dish of an earlier dinner that still keeps. */
function isLeftoverSound(meal: PlannedMeal, content: MealPlanContent, keepsDays: number): boolean {
  if (meal.leftoverOf === null) return true;
  const source = content.days.flatMap(({ meals }) => meals).find(({ id }) => id === meal.leftoverOf);
  if (source?.recipeKey !== meal.recipeKey) return false;
  const waits = dayGap(content, source.id, meal.id);
  return waits >= 1 && waits <= keepsDays;
}

/** The rules of everybody who may sit at a meal, one by one. */
function tableRules({ slot }: PlannedMeal, { order }: MealPlanContent): EatingRules[] {
  const eaters = order.people > 1 ? (order.eaters ?? []) : [];
  const theirs = eaters.filter(({ slots }) => slots.includes(slot));
  return [order.rules, ...theirs.map((eater) => ({ ...NO_RULES, ...eater }))];
}

/** The second net under the recipe's own facts: every food of the dish, certain and uncertain allergens. */
function allergenInFoods(meal: PlannedMeal, content: MealPlanContent, catalogue: Catalogue): string | null {
  const banned = new Set<string>(tableRules(meal, content).flatMap(({ allergens }) => allergens));
  for (const food of foodsOf(meal, catalogue)) {
    const hit = [...food.allergens, ...food.uncertainAllergens].find((code) => banned.has(code));
    if (hit) return `ALLERGEN_${hit} in ${food.key}`;
  }
  return null;
}

function foodsOf(meal: PlannedMeal, catalogue: Catalogue): Food[] {
  const ingredients = catalogue.recipes.get(meal.recipeKey)?.recipe.ingredients ?? [];
  return ingredients.flatMap(({ foodKey }) => {
    const food = catalogue.foods.get(foodKey);
    return food ? [food] : [];
  });
}

function dayGap(content: MealPlanContent, fromId: string, toId: string): number {
  const dayOf = (id: string) => content.days.findIndex(({ meals }) => meals.some((meal) => meal.id === id));
  return dayOf(toId) - dayOf(fromId);
}

const energyColumn = nutrientIndex('energy_kcal');

function energyOf(meal: PlannedMeal, catalogue: Catalogue): number {
  return amountOf(meal, catalogue, energyColumn);
}

/** Known amount of a nutrient in a meal, straight from the foods. */
function amountOf(meal: PlannedMeal, catalogue: Catalogue, column: number): number {
  const recipe = catalogue.recipes.get(meal.recipeKey)?.recipe;
  if (!recipe) return 0;
  let total = 0;
  for (const { foodKey, grams } of recipe.ingredients)
    total += ((catalogue.foods.get(foodKey)?.nutrients[column] ?? 0) * grams) / 100;
  return (total * meal.portion) / recipe.servings;
}

function checkDays(content: MealPlanContent): Violation[] {
  const { order } = content;
  const violations: Violation[] = [];
  if (content.days.length !== order.horizonDays)
    violations.push({ code: 'MISSING_MEAL', where: order.startDate, detail: `${content.days.length} days` });
  for (const day of content.days) {
    const away = (order.away ?? []).filter(
      ({ date, slot }) => date === day.date && order.slots.includes(slot),
    );
    for (const slot of order.slots) {
      const isAway = away.some((meal) => meal.slot === slot);
      const count = day.meals.filter((meal) => meal.slot === slot).length;
      if (count !== (isAway ? 0 : 1))
        violations.push({ code: isAway ? 'EATEN_AWAY' : 'MISSING_MEAL', where: day.date, detail: slot });
    }
    const out = (day.away ?? []).reduce((sum, { intake }) => sum + intake.energyKcal, 0);
    const kcal = day.meals.reduce((sum, meal) => sum + meal.sums.energyKcal, out);
    if (kcal < day.energyMinKcal - tolerance.kcal || kcal > day.energyMaxKcal + tolerance.kcal)
      violations.push({ code: 'ENERGY_OUTSIDE', where: day.date, detail: `${Math.round(kcal)} kcal` });
    if (Math.abs(kcal - day.sums.energyKcal) > tolerance.kcal)
      violations.push({ code: 'NUTRIENT_SUM', where: day.date, detail: `${kcal} kcal by the meals` });
  }
  return violations;
}

/** Tolerable upper levels that the planner holds hard: weekly means, whatever share of the day is planned. */
const upperLevelColumns = [
  'calcium_mg',
  'iron_mg',
  'zinc_mg',
  'selenium_ug',
  'vitamin_c_mg',
  'vitamin_d_ug',
  'retinol_ug',
  'folic_acid_ug',
  'manganese_mg',
  'copper_mg',
];

function checkUpperLevels(content: MealPlanContent, catalogue: Catalogue): Violation[] {
  const { body } = content.order;
  const limits = referenceIntakesOf(body).filter(({ nutrientId }) => upperLevelColumns.includes(nutrientId));
  const violations: Violation[] = [];
  for (let start = 0; start < content.days.length; start += 7) {
    const week = content.days.slice(start, start + 7);
    const meals = week.flatMap((day) => day.meals);
    for (const { nutrientId, upper } of limits) {
      if (upper === null) continue;
      const column = nutrientIndex(nutrientId);
      const mean = meals.reduce((sum, meal) => sum + amountOf(meal, catalogue, column), 0) / week.length;
      if (mean > upper * (1 + tolerance.share))
        violations.push({ code: 'UPPER_LEVEL', where: week[0]?.date ?? '', detail: `${nutrientId} ${mean}` });
    }
  }
  return violations;
}

function checkCaps(content: MealPlanContent): Violation[] {
  const { order } = content;
  const violations: Violation[] = [];
  if (order.moneyCapMinor !== null && content.costMinor > order.moneyCapMinor)
    violations.push({
      code: 'MONEY_CAP',
      where: 'plan',
      detail: `${content.costMinor} of ${order.moneyCapMinor}`,
    });
  const caps = [
    ['weekdays', content.minutesWeekday, order.weekdayMinutes],
    ['weekend', content.minutesWeekend, order.weekendMinutes],
  ] as const;
  for (const [where, minutes, cap] of caps)
    if (cap !== null && minutes > cap + tolerance.minutes)
      violations.push({ code: 'MINUTES_CAP', where, detail: `${minutes} of ${cap}` });
  for (const day of content.days) {
    const cap = isWeekend(day.date) ? order.weekendMinutesPerDay : order.weekdayMinutesPerDay;
    if (cap !== null && day.minutes > cap + tolerance.minutes)
      violations.push({ code: 'MINUTES_CAP', where: day.date, detail: `${day.minutes} of ${cap}` });
  }
  return violations;
}

/** Saturday or Sunday, by Zeller's congruence (so that the check does not lean on the calendar the planner uses). */
function isWeekend(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const y = month < 3 ? year - 1 : year;
  const m = month < 3 ? month + 12 : month;
  const zeller =
    (day +
      Math.floor((13 * (m + 1)) / 5) +
      y +
      Math.floor(y / 4) -
      Math.floor(y / 100) +
      Math.floor(y / 400)) %
    7;
  return zeller === 0 || zeller === 1;
}

function checkShopping(content: MealPlanContent, catalogue: Catalogue): Violation[] {
  const violations: Violation[] = [];
  const sum = content.shopping.reduce((total, item) => total + item.costMinor, 0);
  const whole = content.shopping.every(({ costMinor }) => Number.isSafeInteger(costMinor) && costMinor >= 0);
  if (sum !== content.costMinor || !whole)
    violations.push({ code: 'MONEY_SUM', where: 'shopping', detail: `${sum} of ${content.costMinor}` });
  for (const [foodKey, used] of usedGrams(content, catalogue)) {
    const items = content.shopping.filter((item) => item.foodKey === foodKey);
    if (catalogue.foods.get(foodKey)?.shelf === 'STAPLE') continue;
    const bought = items.reduce(
      (grams, item) => grams + item.packs * item.packGrams + (item.fromPantryGrams ?? 0),
      0,
    );
    if (bought + tolerance.grams < used)
      violations.push({ code: 'PACKS_SHORT', where: foodKey, detail: `${bought} g of ${used} g` });
  }
  return [...violations, ...checkWeeklyPacks(content.shopping, catalogue)];
}

/** Perishables must be bought in the week that eats them. */
function checkWeeklyPacks(items: readonly ShoppingItem[], catalogue: Catalogue): Violation[] {
  return items.flatMap((item) => {
    const perishable = catalogue.foods.get(item.foodKey)?.shelf === 'PERISHABLE';
    const there = item.packs * item.packGrams + (item.fromPantryGrams ?? 0);
    if (!perishable || there + tolerance.grams >= item.neededGrams) return [];
    return [{ code: 'PACKS_SHORT' as const, where: item.foodKey, detail: `week ${item.weekIndex + 1}` }];
  });
}

function usedGrams(content: MealPlanContent, catalogue: Catalogue): Map<string, number> {
  const used = new Map<string, number>();
  for (const meal of content.days.flatMap((day) => day.meals)) {
    const recipe = catalogue.recipes.get(meal.recipeKey)?.recipe;
    if (!recipe) continue;
    for (const { foodKey, grams } of recipe.ingredients) {
      const eaten = (grams * meal.portion * eatersOf(meal, content)) / recipe.servings;
      used.set(foodKey, (used.get(foodKey) ?? 0) + eaten);
    }
  }
  return used;
}

/** Portions of a meal: the person's, those of the eaters by name who come to it, and one for everybody else. */
function eatersOf({ slot }: PlannedMeal, { order }: MealPlanContent): number {
  const seats = order.people - 1;
  const named = (order.eaters ?? []).slice(0, Math.max(0, seats));
  let portions = 1 + Math.max(0, seats - named.length);
  for (const { slots, share } of named) if (slots.includes(slot)) portions += share;
  return portions;
}

/** Nothing is taken that is not there, or after its last day; and what is said to come from the pantry does. */
function checkPantry(content: MealPlanContent): Violation[] {
  const uses = content.pantryUse ?? [];
  const lots = content.order.pantry ?? [];
  const violations: Violation[] = [];
  for (const use of uses) {
    const lot = lots.find(({ id }) => id === use.lotId);
    if (lot?.foodKey !== use.foodKey || (lot.expiresOn !== null && lot.expiresOn < use.date))
      violations.push({ code: 'PANTRY_WRONG', where: use.date, detail: `${use.foodKey} of ${use.lotId}` });
  }
  for (const lot of lots) {
    const taken = uses.reduce((sum, use) => sum + (use.lotId === lot.id ? use.grams : 0), 0);
    if (taken > lot.grams + tolerance.grams)
      violations.push({ code: 'PANTRY_WRONG', where: lot.foodKey, detail: `${taken} g of ${lot.grams} g` });
  }
  for (const foodKey of new Set(uses.map((use) => use.foodKey))) {
    const taken = uses.reduce((sum, use) => sum + (use.foodKey === foodKey ? use.grams : 0), 0);
    const listed = content.shopping.reduce(
      (sum, item) => sum + (item.foodKey === foodKey ? (item.fromPantryGrams ?? 0) : 0),
      0,
    );
    if (Math.abs(taken - listed) > tolerance.grams)
      violations.push({ code: 'PANTRY_WRONG', where: foodKey, detail: `${listed} g of ${taken} g listed` });
  }
  return violations;
}
