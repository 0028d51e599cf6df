import type { FoodResolvers } from '../__generated__/resolvers-types.js';
import type { Food as CatalogueFood } from '../domain/catalogue/food.js';
import {
  allergensOf,
  type FoodRecord,
  isImported,
  missingNutrients,
} from '../domain/catalogue/food-record.js';
import { knownAmounts } from '../domain/catalogue/nutrient-amounts.js';
import { nutrientIndex } from '../domain/catalogue/nutrients.js';
import { findFood } from '../use-cases/find-food.js';

const energy = nutrientIndex('energy_kcal');

/** What only the curated catalogue knows; null for an imported food. */
function curated<Value>(food: FoodRecord, read: (food: CatalogueFood) => Value): Value | null {
  return isImported(food) ? null : read(food);
}

export const Food: FoodResolvers = {
  __resolveReference: ({ id }: { readonly id: string }, { services, importedFoods }) =>
    findFood(services, importedFoods, id),
  id: (food) => (isImported(food) ? food.id : food.key),
  synonyms: (food) => curated(food, ({ synonyms }) => [...synonyms]) ?? [],
  ndbNo: (food) => curated(food, ({ ndbNo }) => ndbNo),
  fdcId: (food) => (isImported(food) ? (/^fdc-(\d+)$/.exec(food.id)?.[1] ?? null) : food.fdcId),
  brand: (food) => (isImported(food) ? food.brand : null),
  gtin: (food) => (isImported(food) ? food.gtin : null),
  category: (food) => (isImported(food) ? food.category : food.group),
  ingredientsText: (food) => (isImported(food) ? food.ingredients : null),
  source: (food) =>
    isImported(food)
      ? { name: food.dataset, version: food.version, kind: food.kind }
      : { name: 'catalogue', version: 'SR28', kind: 'CURATED' },
  energyKcal: ({ nutrients }) => nutrients[energy] ?? null,
  nutrients: ({ nutrients }) => knownAmounts(nutrients),
  missingNutrients: (food) => missingNutrients(food),
  measures: ({ measures }) => [...measures],
  aisle: (food) => curated(food, ({ aisle }) => aisle),
  seasons: (food) => curated(food, ({ seasons }) => [...seasons]) ?? [],
  allergens: (food) => [...allergensOf(food).contains],
  possibleAllergens: (food) => [...allergensOf(food).possible],
  unknownIngredients: (food) => [...allergensOf(food).unknownIngredients],
  price: (food) => curated(food, ({ price }) => price),
  packGrams: (food) => curated(food, ({ packGrams }) => packGrams),
  densityGPerMl: (food) => curated(food, ({ densityGPerMl }) => densityGPerMl),
};
