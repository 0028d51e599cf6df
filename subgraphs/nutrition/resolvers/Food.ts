import type { FoodResolvers } from '../__generated__/resolvers-types.js';
import { knownAmounts } from '../domain/catalogue/nutrient-amounts.js';
import { nutrientIndex } from '../domain/catalogue/nutrients.js';

const energy = nutrientIndex('energy_kcal');

export const Food: FoodResolvers = {
  __resolveReference: async ({ id }: { readonly id: string }, { services }) =>
    (await services.library()).catalogue.foods.get(id) ?? null,
  id: ({ key }) => key,
  synonyms: ({ synonyms }) => [...synonyms],
  energyKcal: ({ nutrients }) => nutrients[energy] ?? null,
  nutrients: ({ nutrients }) => knownAmounts(nutrients),
  measures: ({ measures }) => [...measures],
  seasons: ({ seasons }) => [...seasons],
  allergens: ({ allergens }) => [...allergens],
  possibleAllergens: ({ uncertainAllergens }) => [...uncertainAllergens],
};
