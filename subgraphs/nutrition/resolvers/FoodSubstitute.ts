import type { FoodSubstituteResolvers } from '../__generated__/resolvers-types.js';

export const FoodSubstitute: FoodSubstituteResolvers = {
  reasons: ({ reasons }) => [...reasons],
  cost: ({ costMinor, currency }) => ({ amountMinor: costMinor, currency }),
  saving: ({ savingMinor, currency }) => ({ amountMinor: savingMinor, currency }),
  deltaEnergyKcal: ({ difference }) => difference.energyKcal,
  deltaProteinG: ({ difference }) => difference.proteinG,
  deltaCarbohydrateG: ({ difference }) => difference.carbohydrateG,
  deltaFatG: ({ difference }) => difference.fatG,
  deltaFibreG: ({ difference }) => difference.fibreG,
  deltaSodiumMg: ({ difference }) => difference.sodiumMg,
};
