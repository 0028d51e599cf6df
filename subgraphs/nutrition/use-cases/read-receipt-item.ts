import type { Catalogue } from '../domain/catalogue/catalogue.js';
import { gramsOfItem, type ItemGrams, type ReceiptItem } from '../domain/prices/receipt-food.js';
import type { FoodChoice } from '../domain/recipe-import/imported-recipe.js';
import { understandLine } from './match-ingredients.js';

/** Which food an item of a receipt is. */
export interface ReceiptFood {
  /** Null when no food is likely enough. */
  readonly foodKey: string | null;
  /** 0 to 1; 1 for what the person chose. */
  readonly score: number;
  /** True when the person should say which food it is; until then neither pantry nor prices have it. */
  readonly ask: boolean;
  readonly weight: ItemGrams | null;
  readonly alternatives: readonly FoodChoice[];
}

/** A food is shown from this likelihood on, and taken without asking when it is likelier than all others together. */
const [shown, taken] = [0.25, 0.5];

/** Finds the food of an item: the one the person chose, else the one that its name means. */
export function readReceiptItem(catalogue: Catalogue, item: ReceiptItem): ReceiptFood {
  const chosen = item.foodId === null ? undefined : catalogue.foods.get(item.foodId);
  if (chosen !== undefined)
    return { foodKey: chosen.key, score: 1, ask: false, weight: gramsOfItem(chosen, item), alternatives: [] };
  const likely = soldFoods(catalogue, item.name.toLowerCase());
  const { foodKey = null, score = 0 } = likely[0] ?? {};
  const food = foodKey === null || score < shown ? undefined : catalogue.foods.get(foodKey);
  if (food === undefined) return { foodKey: null, score, ask: true, weight: null, alternatives: likely };
  return {
    foodKey,
    score,
    ask: score < taken,
    weight: gramsOfItem(food, item),
    alternatives: likely.slice(1),
  };
}

/** Foods that a name means in a shop, the likeliest first: "rice" is not sold cooked unless the name says so. */
function soldFoods(catalogue: Catalogue, name: string): FoodChoice[] {
  const { foodKey, matchScore, alternatives } = understandLine(catalogue, name);
  const all = foodKey === null ? alternatives : [{ foodKey, score: matchScore }, ...alternatives];
  if (/\bcooked\b/.test(name)) return [...all];
  const isCooked = (choice: FoodChoice) => choice.foodKey.endsWith('-cooked');
  const left = 1 - all.filter(isCooked).reduce((sum, { score }) => sum + score, 0);
  return all
    .filter((choice) => !isCooked(choice))
    .map((choice) => ({ ...choice, score: left > 0 ? Math.min(1, choice.score / left) : choice.score }));
}
