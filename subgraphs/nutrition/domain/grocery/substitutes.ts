import type { Catalogue } from '../catalogue/catalogue.js';
import { type EatingRules, whyForbidden } from '../catalogue/eating-rules.js';
import type { Food, Season } from '../catalogue/food.js';
import { nutrientIndex } from '../catalogue/nutrients.js';
import { recipeFacts } from '../catalogue/recipe-facts.js';
import { relativesOf } from './food-families.js';
import type { GroceryItem } from './grocery-list.js';
import { costOf } from './make-entries.js';

/** Why a substitute is offered. */
export type SubstituteReason = 'CHEAPER' | 'SEASONAL';

/** What changes for the grams needed when the substitute is bought; positive = more than before. */
export interface NutritionDifference {
  readonly energyKcal: number;
  readonly proteinG: number;
  readonly carbohydrateG: number;
  readonly fatG: number;
  readonly fibreG: number;
  readonly sodiumMg: number;
}

/** Another food for the same dish. */
export interface Substitute {
  readonly food: Food;
  readonly reasons: readonly SubstituteReason[];
  readonly packs: number;
  readonly costMinor: number;
  /** Less to pay, minor units; negative = more. */
  readonly savingMinor: number;
  readonly difference: NutritionDifference;
}

/**
 * How far a substitute may be from the food per 100 g: by `least` units or by a share of the food's amount, whichever is more.
 * `direction` says what counts as worse: either way, less, or more. Our own bounds.
 */
const tolerances = [
  { id: 'energy_kcal', least: 25, share: 0.25, direction: 'EITHER' },
  { id: 'protein_g', least: 1.5, share: 0.25, direction: 'LESS' },
  { id: 'carbohydrate_g', least: 5, share: 0.3, direction: 'EITHER' },
  { id: 'fat_g', least: 3, share: 0.35, direction: 'EITHER' },
  { id: 'fiber_g', least: 1, share: 0.35, direction: 'LESS' },
  { id: 'sodium_mg', least: 60, share: 0.4, direction: 'MORE' },
] as const;
/** A seasonal food may cost so much more. */
const seasonalPremium = 1.1;

/** What the search for substitutes needs to know. */
export interface SubstituteSearch {
  readonly catalogue: Catalogue;
  readonly rules: EatingRules;
  readonly minorUnitsPerCent: number;
  readonly season: Season;
}

/**
 * Foods of the same family that cost less for the grams needed or are in season where the food is not, keep to the rules,
 * and hold about the same nutrients; the greatest saving first. A nutrient that is not known rules a food out.
 */
export function findSubstitutes(item: GroceryItem, search: SubstituteSearch): Substitute[] {
  const { catalogue, minorUnitsPerCent, season } = search;
  const food = item.foodKey === null ? undefined : catalogue.foods.get(item.foodKey);
  const grams = item.planGrams + item.ownGrams;
  if (food === undefined || item.costMinor === null || grams <= 0) return [];
  const isOutOfSeason = food.seasons.length > 0 && !food.seasons.includes(season);
  const paid = item.costMinor;
  return [...relativesOf(food.key)]
    .flatMap((key): Substitute[] => {
      const other = catalogue.foods.get(key);
      if (other === undefined || !keepsNutrition(food, other) || isForbidden(other, search)) return [];
      const { packs, costMinor } = costOf(other, grams, minorUnitsPerCent);
      const reasons: SubstituteReason[] = [];
      if (costMinor < paid) reasons.push('CHEAPER');
      if (isOutOfSeason && other.seasons.includes(season) && costMinor <= paid * seasonalPremium)
        reasons.push('SEASONAL');
      if (reasons.length === 0) return [];
      const difference = differenceOf(food, other, grams);
      return [{ food: other, reasons, packs, costMinor, savingMinor: paid - costMinor, difference }];
    })
    .sort((a, b) => b.savingMinor - a.savingMinor || (a.food.key < b.food.key ? -1 : 1));
}

/** True when both foods state what is compared and the other is not worse than the bounds allow. */
export function keepsNutrition(food: Food, other: Food): boolean {
  return tolerances.every(({ id, least, share, direction }) => {
    const index = nutrientIndex(id);
    const [before, after] = [food.nutrients[index] ?? null, other.nutrients[index] ?? null];
    if (before === null || after === null) return false;
    const room = Math.max(least, before * share);
    if (direction !== 'MORE' && after < before - room) return false;
    return direction === 'LESS' || after <= before + room;
  });
}

function isForbidden(food: Food, { catalogue, rules }: SubstituteSearch): boolean {
  const servings = { servings: 1, ingredients: [{ foodKey: food.key, grams: 50, text: food.name }] };
  const recipe = {
    ...servings,
    key: food.key,
    title: food.name,
    description: '',
    slots: [],
    cuisine: '',
    tags: [],
    prepMinutes: 0,
    cookMinutes: 0,
    keepsDays: 0,
    freezable: false,
    steps: [],
    tip: null,
  };
  return whyForbidden(recipeFacts(recipe, catalogue.foods), rules) !== null;
}

function differenceOf(food: Food, other: Food, grams: number): NutritionDifference {
  const change = (id: string) => {
    const index = nutrientIndex(id);
    return (((other.nutrients[index] ?? 0) - (food.nutrients[index] ?? 0)) * grams) / 100;
  };
  return {
    energyKcal: change('energy_kcal'),
    proteinG: change('protein_g'),
    carbohydrateG: change('carbohydrate_g'),
    fatG: change('fat_g'),
    fibreG: change('fiber_g'),
    sodiumMg: change('sodium_mg'),
  };
}
