import type { ReferenceIntakeResolvers } from '../__generated__/resolvers-types.js';
import { NUTRIENTS, nutrientIndex } from '../domain/catalogue/nutrients.js';

export const ReferenceIntake: ReferenceIntakeResolvers = {
  name: ({ nutrientId }) => NUTRIENTS[nutrientIndex(nutrientId)]?.name ?? nutrientId,
  unit: ({ nutrientId }) => NUTRIENTS[nutrientIndex(nutrientId)]?.unit ?? '',
};
