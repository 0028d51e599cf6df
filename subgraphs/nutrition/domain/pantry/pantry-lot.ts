import type { LocalDate } from '@progressive/quantities';

/** Some of a food that is in the house. */
export interface PantryLot {
  readonly id: string;
  readonly foodKey: string;
  /** Edible grams, more than 0. */
  readonly grams: number;
  /** Last day it may be eaten; null = keeps. */
  readonly expiresOn: LocalDate | null;
}

/** What a meal takes from a lot. */
export interface PantryUse {
  readonly lotId: string;
  readonly foodKey: string;
  readonly grams: number;
  readonly expiresOn: LocalDate | null;
  /** Day it is cooked. */
  readonly date: LocalDate;
}

/** What the cooking of one day takes of one food. */
export interface CookingUse {
  readonly date: LocalDate;
  readonly foodKey: string;
  readonly grams: number;
}

/** Less is dust. */
const least = 1e-6;

/** Order in which lots are used up: what expires first, first; what keeps, last. */
function soonestFirst(a: PantryLot, b: PantryLot): number {
  const [first, second] = [a.expiresOn ?? '9999-12-31', b.expiresOn ?? '9999-12-31'];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/**
 * What is taken from the pantry for a plan: day by day, of each food the lot that expires first, never after its last day.
 * @param uses in any order.
 */
export function takeFromPantry(uses: readonly CookingUse[], lots: readonly PantryLot[]): PantryUse[] {
  const ordered = [...lots].sort(soonestFirst);
  const rest = new Map(ordered.map((lot) => [lot.id, lot.grams]));
  const taken: PantryUse[] = [];
  const inTime = [...uses].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const { date, foodKey, grams } of inTime) {
    let missing = grams;
    for (const lot of ordered) {
      if (lot.foodKey !== foodKey || missing <= least) continue;
      if (lot.expiresOn !== null && lot.expiresOn < date) continue;
      const some = Math.min(missing, rest.get(lot.id) ?? 0);
      if (some <= least) continue;
      rest.set(lot.id, (rest.get(lot.id) ?? 0) - some);
      missing -= some;
      taken.push({ lotId: lot.id, foodKey, grams: some, expiresOn: lot.expiresOn, date });
    }
  }
  return taken;
}

/**
 * Grams of each food that any plan of these days may count on: lots that are still good on the last day. Of what expires
 * earlier the plan is told by `expiringFoods`, and what it then uses in time comes off the list of what to buy.
 */
export function surePantry(
  lots: readonly PantryLot[],
  firstDay: LocalDate,
  lastDay: LocalDate,
): { readonly foodId: string; readonly grams: number }[] {
  const sums = new Map<string, number>();
  for (const { foodKey, grams, expiresOn } of lots) {
    if (expiresOn !== null && (expiresOn < firstDay || expiresOn < lastDay)) continue;
    sums.set(foodKey, (sums.get(foodKey) ?? 0) + grams);
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([foodId, grams]) => ({ foodId, grams }));
}

/** Grams of each food that expires within the days of a plan. */
export function expiringFoods(
  lots: readonly PantryLot[],
  firstDay: LocalDate,
  lastDay: LocalDate,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { foodKey, grams, expiresOn } of lots) {
    if (expiresOn === null || expiresOn < firstDay || expiresOn >= lastDay) continue;
    sums.set(foodKey, (sums.get(foodKey) ?? 0) + grams);
  }
  return sums;
}
