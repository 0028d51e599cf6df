import { requireViewer } from '@progressive/subgraph-server';
import type { MutationResolvers } from '../__generated__/resolvers-types.js';
import { lockPlannedMeal, swapPlannedMeal } from '../use-cases/change-meal-plan.js';
import { commitReservation, releaseReservation } from '../use-cases/end-reservation.js';
import { importFoodLog } from '../use-cases/exchange-food-log.js';
import { importRecipes } from '../use-cases/import-recipes.js';
import { chooseFood, deleteImported } from '../use-cases/keep-imported-recipes.js';
import { copyLoggedDay, logFood, removeLoggedFood } from '../use-cases/log-food.js';
import { profileChangeOf } from '../use-cases/profile-change.js';
import { reserveRequestOf } from '../use-cases/read-negotiation-input.js';
import { recordBody } from '../use-cases/record-body.js';
import { reserveOffer } from '../use-cases/reserve-offer.js';
import { updateProfile } from '../use-cases/update-profile.js';

export const Mutation: MutationResolvers = {
  updateNutritionProfile: (_parent, { input }, context) =>
    updateProfile(context.services, requireViewer(context), profileChangeOf(input)),
  importRecipes: (_parent, { input }, context) =>
    importRecipes(context.services, requireViewer(context), input.text),
  chooseIngredientFood: (_parent, { input }, context) =>
    chooseFood(context.services, requireViewer(context), input),
  deleteImportedRecipe: (_parent, { input }, context) =>
    deleteImported(context.services, requireViewer(context), input.recipeId),
  reserveNutritionOffer: (_parent, { input }, context) =>
    reserveOffer(context.services, requireViewer(context), reserveRequestOf(input), context.signal),
  commitNutritionReservation: (_parent, { input }, context) =>
    commitReservation(context.services, requireViewer(context), input.reservationId),
  releaseNutritionReservation: (_parent, { input }, context) =>
    releaseReservation(context.services, requireViewer(context), input.reservationId),
  logFood: (_parent, { input }, context) => logFood(context.services, requireViewer(context), input),
  copyLoggedDay: (_parent, { input }, context) =>
    copyLoggedDay(context.services, requireViewer(context), input),
  removeLoggedFood: async (_parent, { id }, context) => ({
    removed: await removeLoggedFood(context.services, requireViewer(context), id),
  }),
  recordBody: (_parent, { input }, context) => recordBody(context.services, requireViewer(context), input),
  importFoodLog: (_parent, { input }, context) =>
    importFoodLog(context.services, requireViewer(context), input),
  swapMeal: (_parent, { input }, context) =>
    swapPlannedMeal(context.services, requireViewer(context), { ...input, recipeId: input.recipeId ?? null }),
  lockMeal: (_parent, { input }, context) => lockPlannedMeal(context.services, requireViewer(context), input),
};
