import type { Food } from '../catalogue/food.js';

/** An item of a receipt that may be food, as budget tells it. */
export interface ReceiptItem {
  readonly name: string;
  readonly count: number;
  /** Of all pieces together; null where the receipt does not say. */
  readonly grams: number | null;
  readonly millilitres: number | null;
  /** What the person chose; null = as the name reads. */
  readonly foodId: string | null;
}

/** A line of a receipt as budget refers to it. */
export interface ReceiptLine extends ReceiptItem {
  readonly id: string;
  readonly mayBeFood: boolean;
}

/** What an item weighs. */
export interface ItemGrams {
  readonly grams: number;
  /** True where the receipt says no size: the pack usually sold is taken, which is no ground for a price. */
  readonly isEstimate: boolean;
}

/** Grams of an item: as the receipt says, by volume and density, else of packs usually sold. */
export function gramsOfItem(food: Food, { count, grams, millilitres }: ReceiptItem): ItemGrams {
  if (grams !== null) return { grams, isEstimate: false };
  // Drinks and what else is sold by the litre without a density is near water.
  if (millilitres !== null) return { grams: millilitres * (food.densityGPerMl ?? 1), isEstimate: false };
  return { grams: count * food.packGrams, isEstimate: true };
}
