import type { PlannedNutrientResolvers } from '../__generated__/resolvers-types.js';
import { NUTRIENTS, nutrientIndex } from '../domain/catalogue/nutrients.js';

export const PlannedNutrient: PlannedNutrientResolvers = {
  name: ({ nutrientId }) => NUTRIENTS[nutrientIndex(nutrientId)]?.name ?? nutrientId,
  unit: ({ nutrientId }) => NUTRIENTS[nutrientIndex(nutrientId)]?.unit ?? '',
};
