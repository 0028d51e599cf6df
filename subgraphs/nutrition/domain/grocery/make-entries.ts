import { type Catalogue, packPrice } from '../catalogue/catalogue.js';
import type { Food } from '../catalogue/food.js';
import type { MealPlanContent, ShoppingItem } from '../plan/meal-plan.js';
import type { GroceryEntry } from './grocery-list.js';

const gramTolerance = 1e-6;

/** What a plan wants, one entry per food: weeks are added up, unless one of them is asked for. */
export function entriesOfPlan(
  content: Pick<MealPlanContent, 'shopping'>,
  catalogue: Catalogue,
  weekIndex: number | null,
): GroceryEntry[] {
  const byFood = new Map<string, ShoppingItem[]>();
  for (const item of content.shopping) {
    if (weekIndex !== null && item.weekIndex !== weekIndex) continue;
    byFood.set(item.foodKey, [...(byFood.get(item.foodKey) ?? []), item]);
  }
  return [...byFood].flatMap(([foodKey, items]) => {
    const food = catalogue.foods.get(foodKey);
    const sum = (pick: (item: ShoppingItem) => number) =>
      items.reduce((total, item) => total + pick(item), 0);
    const [packs, costMinor] = [sum((item) => item.packs), sum((item) => item.costMinor)];
    // Enough is there: nothing to buy and nothing to pay.
    if (food === undefined || (packs === 0 && costMinor === 0)) return [];
    return [
      {
        ...ofFood(food),
        planGrams: sum((item) => item.neededGrams),
        ownGrams: 0,
        packs,
        planPacks: packs,
        costMinor,
        planCostMinor: costMinor,
        words: null,
        insteadOf: null,
      },
    ];
  });
}

function ofFood({ key, name, aisle, packGrams }: Food) {
  return { foodKey: key, label: name, aisle, packGrams };
}

/** What a person adds: grams of a food, whatever unit they were said in; null grams = one pack. */
export function entryOfWords(
  food: Food,
  grams: number | null,
  words: string,
  minorUnitsPerCent: number,
): GroceryEntry {
  const nothing: GroceryEntry = {
    ...ofFood(food),
    planGrams: 0,
    ownGrams: 0,
    packs: 0,
    planPacks: 0,
    costMinor: 0,
    planCostMinor: 0,
    words: null,
    insteadOf: null,
  };
  return withMore(nothing, food, grams ?? food.packGrams, words, minorUnitsPerCent);
}

/** Something that is no food of the catalogue: it is on the list as it was said. */
export function entryWithoutFood(words: string): GroceryEntry {
  return {
    foodKey: null,
    label: words,
    aisle: null,
    planGrams: 0,
    ownGrams: 0,
    packs: 1,
    planPacks: 0,
    packGrams: null,
    costMinor: null,
    planCostMinor: 0,
    words,
    insteadOf: null,
  };
}

/** The entry with more of its food: what the plan's packs leave over is used first, then whole packs are added. */
export function withMore<Entry extends GroceryEntry>(
  entry: Entry,
  food: Food,
  grams: number,
  words: string,
  minorUnitsPerCent: number,
): Entry {
  const said = entry.words === null ? words : `${entry.words}; ${words}`;
  return priced({ ...entry, ownGrams: entry.ownGrams + grams, words: said }, food, minorUnitsPerCent);
}

/** Packs and cost of an entry, from what the plan wants and what was added to it. */
export function priced<Entry extends GroceryEntry>(
  entry: Entry,
  food: Food,
  minorUnitsPerCent: number,
): Entry {
  const { planPacks, planGrams, ownGrams, planCostMinor } = entry;
  const spare = Math.max(0, planPacks * food.packGrams - planGrams);
  const missing = ownGrams - spare;
  const more = missing <= gramTolerance ? 0 : Math.ceil(missing / food.packGrams - gramTolerance);
  const costMinor = planCostMinor + more * packPrice(food, minorUnitsPerCent);
  return { ...entry, packs: planPacks + more, costMinor };
}

/** The entry with another food in its place, for the same grams. */
export function withFoodInstead<Entry extends GroceryEntry>(
  entry: Entry,
  food: Food,
  minorUnitsPerCent: number,
): Entry {
  const { packs, costMinor } = costOf(food, entry.planGrams + entry.ownGrams, minorUnitsPerCent);
  return {
    ...entry,
    ...ofFood(food),
    packs,
    planPacks: packs,
    costMinor,
    planCostMinor: costMinor,
    planGrams: entry.planGrams + entry.ownGrams,
    ownGrams: 0,
    insteadOf: entry.insteadOf ?? entry.foodKey,
  };
}

/** Packs of a food for some grams and what they cost; a staple is paid by use. */
export function costOf(
  food: Food,
  grams: number,
  minorUnitsPerCent: number,
): { readonly packs: number; readonly costMinor: number } {
  const price = packPrice(food, minorUnitsPerCent);
  if (food.shelf === 'STAPLE') return { packs: 0, costMinor: Math.round((grams * price) / food.packGrams) };
  const packs = Math.max(1, Math.ceil(grams / food.packGrams - gramTolerance));
  return { packs, costMinor: packs * price };
}
