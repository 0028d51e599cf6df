import { addDays, type LocalDate } from '@progressive/quantities';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Shelf } from '../catalogue/food.js';
import type { MealPlanContent } from '../plan/meal-plan.js';

/** What stays of the packs of a plan when its last meal is eaten. */
export interface PackLeftover {
  readonly foodKey: string;
  readonly grams: number;
  /** Until when it may be eaten, by our estimate of how long an opened pack keeps. */
  readonly expiresOn: LocalDate;
}

/** Days that food keeps from the start of the week it was bought for: our estimate, on the safe side. */
const keepsDays = { PERISHABLE: 10, STORABLE: 180 } as const;
/** Less is not worth keeping, g. */
const leastGrams = 5;

/**
 * What is left of whole packs: of what keeps over all weeks, of perishables from the last week only, since those of the weeks
 * before are past their days. Staples are paid by use and leave nothing.
 */
export function leftoversOf({ shopping, order }: MealPlanContent, catalogue: Catalogue): PackLeftover[] {
  const lastWeek = Math.ceil(order.horizonDays / 7) - 1;
  const sums = new Map<string, { grams: number; boughtWeek: number }>();
  for (const item of shopping) {
    const shelf = catalogue.foods.get(item.foodKey)?.shelf;
    if (shelf === undefined || shelf === 'STAPLE') continue;
    if (shelf === 'PERISHABLE' && item.weekIndex !== lastWeek) continue;
    const bought = item.packs * item.packGrams - (item.neededGrams - (item.fromPantryGrams ?? 0));
    const known = sums.get(item.foodKey) ?? { grams: 0, boughtWeek: 0 };
    sums.set(item.foodKey, {
      grams: known.grams + bought,
      boughtWeek: item.packs > 0 ? item.weekIndex : known.boughtWeek,
    });
  }
  return [...sums]
    .filter(([, { grams }]) => grams >= leastGrams)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([foodKey, { grams, boughtWeek }]) => {
      const shelf = catalogue.foods.get(foodKey)?.shelf === 'PERISHABLE' ? 'PERISHABLE' : 'STORABLE';
      const bought = addDays(order.startDate, boughtWeek * 7);
      return { foodKey, grams, expiresOn: addDays(bought, keepsDays[shelf]) };
    });
}

/** Until when food that was bought on a day may be eaten, by the same estimate; null = keeps. */
export function keepsUntil(shelf: Shelf, bought: LocalDate): LocalDate | null {
  return shelf === 'STAPLE' ? null : addDays(bought, keepsDays[shelf]);
}
