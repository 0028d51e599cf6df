import { type Catalogue, packPrice } from '../catalogue/catalogue.js';
import type { ShoppingItem } from './meal-plan.js';

/** Grams of each food that each week's meals use, for everyone at the table. */
export type WeeklyUse = readonly ReadonlyMap<string, number>[];

/** Nothing is in the house. */
const nothing: WeeklyUse = [];

const gramTolerance = 1e-6;

/**
 * What to buy at the start of each week: whole packs of perishables for the week, whole packs of what keeps with the rest
 * carried over, staples by use; what the pantry gives need not be bought. Costs are whole minor units; the cents of all staples are rounded as one running total.
 */
export function shoppingList(
  use: WeeklyUse,
  catalogue: Catalogue,
  minorUnitsPerCent: number,
  fromPantry: WeeklyUse = nothing,
): ShoppingItem[] {
  const items: ShoppingItem[] = [];
  const carried = new Map<string, number>();
  let stapleExact = 0;
  let staplePaid = 0;
  use.forEach((week, weekIndex) => {
    for (const [foodKey, grams] of [...week].sort(([a], [b]) => a.localeCompare(b))) {
      const food = catalogue.foods.get(foodKey);
      if (!food || grams <= gramTolerance) continue;
      const price = packPrice(food, minorUnitsPerCent);
      const fromPantryGrams = Math.min(grams, fromPantry[weekIndex]?.get(foodKey) ?? 0);
      const toBuy = grams - fromPantryGrams;
      const { aisle, packGrams } = food;
      const item = { weekIndex, foodKey, aisle, neededGrams: grams, fromPantryGrams, packGrams };
      if (food.shelf === 'STAPLE') {
        stapleExact += (toBuy * price) / food.packGrams;
        const costMinor = Math.max(0, Math.round(stapleExact) - staplePaid);
        staplePaid += costMinor;
        items.push({ ...item, packs: 0, costMinor });
        continue;
      }
      const stock = food.shelf === 'STORABLE' ? (carried.get(foodKey) ?? 0) : 0;
      const missing = toBuy - stock;
      const packs = missing <= gramTolerance ? 0 : Math.ceil(missing / food.packGrams - gramTolerance);
      carried.set(foodKey, stock + packs * food.packGrams - toBuy);
      items.push({ ...item, packs, costMinor: packs * price });
    }
  });
  return items;
}

/** Sum of the list, minor units. */
export function shoppingCost(items: readonly ShoppingItem[]): number {
  return items.reduce((sum, { costMinor }) => sum + costMinor, 0);
}
