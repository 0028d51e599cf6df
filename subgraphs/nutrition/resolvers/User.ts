import { pageSize } from '@progressive/subgraph-server';
import type { UserResolvers } from '../__generated__/resolvers-types.js';
import type { Eater } from '../domain/eater.js';
import { findStanding } from '../use-cases/find-standing-plan.js';
import { readProgress } from '../use-cases/read-food-log.js';
import { listFoodPrices } from '../use-cases/read-prices.js';
import { targetsOf } from '../use-cases/read-targets.js';

const isSelf = (eater: Eater, viewer: { readonly userId: string } | null) => viewer?.userId === eater.id;

export const User: UserResolvers = {
  __resolveReference: (reference: Eater) => reference,
  nutritionProfile: ({ id }, _arguments, { profiles }) => profiles.load(id),
  nutritionTargets: (eater, _arguments, { services, profiles, viewer }) =>
    isSelf(eater, viewer) ? targetsOf(services, profiles, eater) : null,
  nutritionProgress: (eater, { days }, { services, profiles, viewer }) =>
    isSelf(eater, viewer) ? readProgress(services, profiles, eater, days ?? 7) : null,
  foodPrices: (eater, asked, { services, viewer }) =>
    viewer !== null && isSelf(eater, viewer)
      ? listFoodPrices(services, viewer, asked, pageSize(asked.first))
      : null,
  currentMealPlan: (eater, _arguments, { services, viewer }) =>
    isSelf(eater, viewer) ? findStanding(services, viewer) : null,
};
