import type { SetHouseholdEaterInput } from '../__generated__/resolvers-types.js';
import type { EaterWish } from './keep-household.js';

/** The input with null for all that was left out. */
export function eaterWishOf(input: SetHouseholdEaterInput): EaterWish {
  return {
    id: input.id ?? null,
    name: input.name,
    share: input.share ?? null,
    slots: input.slots ?? null,
    diets: input.diets ?? null,
    allergens: input.allergens ?? null,
    excludedFoods: input.excludedFoods ?? null,
  };
}
