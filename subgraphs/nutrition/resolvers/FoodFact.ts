import type { FoodFactResolvers } from '../__generated__/resolvers-types.js';
import { factProvenance, factText } from '../domain/questions/food-fact.js';

export const FoodFact: FoodFactResolvers = {
  unit: ({ nutrient }) => nutrient.unit,
  nutrient: ({ nutrient }) => nutrient.name,
  portion: ({ portion }) => portion.description,
  portionGrams: ({ portion }) => portion.grams,
  otherFoods: ({ otherFoods }) => [...otherFoods],
  text: factText,
  provenance: factProvenance,
};
