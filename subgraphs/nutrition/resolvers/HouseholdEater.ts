import type { HouseholdEaterResolvers } from '../__generated__/resolvers-types.js';

export const HouseholdEater: HouseholdEaterResolvers = {
  slots: ({ slots }) => [...slots],
  diets: ({ diets }) => [...diets],
  allergens: ({ allergens }) => [...allergens],
  excludedFoods: ({ excludedFoods }) => [...excludedFoods],
};
