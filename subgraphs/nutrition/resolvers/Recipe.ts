import { callerError } from '@progressive/subgraph-server';
import type { RecipeResolvers } from '../__generated__/resolvers-types.js';
import { dietsOf } from '../domain/catalogue/diets.js';
import { knownAmounts } from '../domain/catalogue/nutrient-amounts.js';
import { nutrientIndex } from '../domain/catalogue/nutrients.js';
import { scaledIngredients } from '../domain/catalogue/scale-ingredients.js';

const energy = nutrientIndex('energy_kcal');
const protein = nutrientIndex('protein_g');

export const Recipe: RecipeResolvers = {
  __resolveReference: async ({ id }: { readonly id: string }, { services }) =>
    (await services.library()).catalogue.recipes.get(id) ?? null,
  id: ({ recipe }) => recipe.key,
  title: ({ recipe }) => recipe.title,
  description: ({ recipe }) => recipe.description,
  slots: ({ recipe }) => [...recipe.slots],
  cuisine: ({ recipe }) => recipe.cuisine,
  tags: ({ recipe }) => [...recipe.tags],
  unknownIngredients: ({ unknownIngredients }) => [...(unknownIngredients ?? [])],
  servings: ({ recipe }) => recipe.servings,
  prepMinutes: ({ recipe }) => Math.round(recipe.prepMinutes),
  cookMinutes: ({ recipe }) => Math.round(recipe.cookMinutes),
  activeMinutes: ({ activeMinutes }) => Math.round(activeMinutes),
  keepsDays: ({ recipe }) => recipe.keepsDays,
  freezable: ({ recipe }) => recipe.freezable,
  ingredients: async ({ recipe }, { servings }, { services }) => {
    if (servings == null) return [...recipe.ingredients];
    if (!(servings > 0 && servings <= 200))
      throw callerError('BAD_USER_INPUT', 'Give more than 0 and at most 200 servings.', 'servings');
    return scaledIngredients(recipe, servings, (await services.library()).catalogue.foods);
  },
  steps: ({ recipe }) => [...recipe.steps],
  tip: ({ recipe }) => recipe.tip,
  nutrients: ({ nutrients, known }) =>
    knownAmounts(nutrients.map((amount, index) => ((known[index] ?? 0) > 0 ? amount : null))),
  energyKcal: ({ nutrients }) => nutrients[energy] ?? 0,
  proteinG: ({ nutrients }) => nutrients[protein] ?? 0,
  allergens: ({ allergens }) => [...allergens],
  diets: dietsOf,
  myRating: ({ recipe }, _arguments, { ratings }) => ratings.load(recipe.key),
  costPerServing: ({ costCents }) => ({ amountMinor: Math.round(costCents), currency: 'USD' }),
};
