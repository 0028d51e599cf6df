import type { EatingRules } from '../catalogue/eating-rules.js';
import type { Aisle } from '../catalogue/food.js';

/** A list that a person takes to the shop. */
export interface GroceryList {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  /** The meal plan it was made from; null for a list of one's own. */
  readonly mealPlanId: string | null;
  /** The week of the plan it is for; null = all of it. */
  readonly weekIndex: number | null;
  readonly currency: string;
  /** Minor units of the currency for one US cent, in which the catalogue's prices are. */
  readonly minorUnitsPerCent: number;
  /** What may not be eaten, as the plan knew it. */
  readonly rules: EatingRules;
  /** Number of its last change. */
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A line of the list. A food is on it once, whatever wants it. */
export interface GroceryItem {
  readonly id: string;
  readonly listId: string;
  /** Null for something that is no food of the catalogue. */
  readonly foodKey: string | null;
  readonly label: string;
  readonly aisle: Aisle | null;
  /** Edible grams that the plan's meals use. */
  readonly planGrams: number;
  /** Edible grams that were added to the plan's. */
  readonly ownGrams: number;
  /** Whole packs to buy; 0 = enough is there, or a staple of which only the use is paid. */
  readonly packs: number;
  /** Packs that the plan alone wants. */
  readonly planPacks: number;
  readonly packGrams: number | null;
  readonly costMinor: number | null;
  readonly planCostMinor: number;
  /** What the person wrote; null for what only the plan wants. */
  readonly words: string | null;
  /** The food that the plan named and this one replaces. */
  readonly insteadOf: string | null;
  readonly tickedAt: Date | null;
  /** `OWNER` or the name of the link. */
  readonly tickedBy: string | null;
}

/** An item before it is on a list. */
export type GroceryEntry = Omit<GroceryItem, 'id' | 'listId' | 'tickedAt' | 'tickedBy'>;

/** A link by which others see a list, and perhaps tick. The token itself is kept nowhere. */
export interface GroceryShare {
  readonly id: string;
  readonly listId: string;
  readonly userId: string;
  readonly name: string;
  readonly canTick: boolean;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

/** What happened to a list. */
export interface GroceryChange {
  readonly revision: number;
  /** Items that were added, changed or taken away. */
  readonly itemIds: readonly string[];
  /** One sentence. */
  readonly change: string;
  readonly at: Date;
}

/** Why a list was not changed. */
export interface GroceryRefusal {
  readonly kind: 'GroceryRefusal';
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
  readonly waysOut: readonly string[];
}

/** An expected no. */
export function refuseGrocery(
  code: string,
  message: string,
  field: string | null = null,
  ...waysOut: string[]
): GroceryRefusal {
  return { kind: 'GroceryRefusal', code, message, field, waysOut };
}

/** Aisles in the order of a walk through a shop; what has none comes last. */
export const AISLE_WALK: readonly Aisle[] = [
  'PRODUCE',
  'BAKERY',
  'MEAT',
  'FISH',
  'DAIRY_EGGS',
  'GRAINS_PASTA',
  'LEGUMES',
  'CANNED',
  'NUTS_SEEDS',
  'OILS_CONDIMENTS',
  'SPICES_BAKING',
  'SNACKS_SWEETS',
  'BEVERAGES',
  'FROZEN',
  'PREPARED',
];

/** Items in the order of a walk through a shop, by name within an aisle. */
export function inWalkingOrder<Item extends Pick<GroceryItem, 'aisle' | 'label' | 'id'>>(
  items: readonly Item[],
): Item[] {
  const place = ({ aisle }: Item) => (aisle === null ? AISLE_WALK.length : AISLE_WALK.indexOf(aisle));
  return [...items].sort(
    (a, b) => place(a) - place(b) || a.label.localeCompare(b.label) || (a.id < b.id ? -1 : 1),
  );
}

/** True for a staple that is paid by use: it is probably at home, and the list says to look. */
export function isToCheck({ packs, planGrams, ownGrams, costMinor }: GroceryItem): boolean {
  return packs === 0 && planGrams + ownGrams > 0 && (costMinor ?? 0) > 0;
}

/** Cash for a list, minor units; what has no price counts nothing. */
export function costOfItems(items: readonly Pick<GroceryItem, 'costMinor'>[]): number {
  return items.reduce((sum, { costMinor }) => sum + (costMinor ?? 0), 0);
}

/** How much to take, for people: `2 packs of 500 g`. */
export function amountInWords(item: GroceryItem): string {
  const { foodKey, packs, packGrams, planGrams, ownGrams } = item;
  if (foodKey === null || packGrams === null) return '';
  if (isToCheck(item)) return `about ${weight(planGrams + ownGrams)}`;
  return packs === 1 ? `1 pack of ${weight(packGrams)}` : `${packs} packs of ${weight(packGrams)}`;
}

function weight(grams: number): string {
  return grams >= 1000 ? `${Math.round(grams / 10) / 100} kg` : `${Math.max(1, Math.round(grams))} g`;
}
