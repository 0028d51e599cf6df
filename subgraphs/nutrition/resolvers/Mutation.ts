import { requireViewer } from '@progressive/subgraph-server';
import type { MutationResolvers } from '../__generated__/resolvers-types.js';
import {
  addGroceryItem,
  removeGroceryItem,
  substituteGroceryItem,
  tickGroceryItem,
} from '../use-cases/change-grocery-list.js';
import { lockPlannedMeal, swapPlannedMeal } from '../use-cases/change-meal-plan.js';
import { commitReservation, releaseReservation } from '../use-cases/end-reservation.js';
import { importFoodLog } from '../use-cases/exchange-food-log.js';
import { importRecipePage } from '../use-cases/import-recipe-page.js';
import { importRecipes } from '../use-cases/import-recipes.js';
import { cancelMealPlanImprovement, improveMealPlan } from '../use-cases/improve-meal-plan.js';
import { createGroceryList, refreshGroceryList, removeGroceryList } from '../use-cases/keep-grocery-lists.js';
import { forgetEater, setAway, setEater } from '../use-cases/keep-household.js';
import { chooseFood, deleteImported } from '../use-cases/keep-imported-recipes.js';
import { addPantryItem, removePantryItem, settlePantry, updatePantryItem } from '../use-cases/keep-pantry.js';
import { copyLoggedDay, logFood, removeLoggedFood } from '../use-cases/log-food.js';
import { closeMealCalendar, openMealCalendar } from '../use-cases/meal-feeds.js';
import { profileChangeOf } from '../use-cases/profile-change.js';
import { forgetTaste, rateRecipe } from '../use-cases/rate-recipe.js';
import { eaterWishOf } from '../use-cases/read-eater-input.js';
import { reserveRequestOf } from '../use-cases/read-negotiation-input.js';
import { recordBody } from '../use-cases/record-body.js';
import { replanMeals } from '../use-cases/replan-meals.js';
import { reserveOffer } from '../use-cases/reserve-offer.js';
import { revokeGroceryShare, shareGroceryList, tickSharedItem } from '../use-cases/share-grocery-list.js';
import { updateProfile } from '../use-cases/update-profile.js';

export const Mutation: MutationResolvers = {
  updateNutritionProfile: (_parent, { input }, context) =>
    updateProfile(context.services, requireViewer(context), profileChangeOf(input)),
  importRecipes: (_parent, { input }, context) =>
    importRecipes(context.services, requireViewer(context), input.text),
  importRecipePage: (_parent, { input }, context) =>
    importRecipePage(context.services, requireViewer(context), input.url),
  chooseIngredientFood: (_parent, { input }, context) =>
    chooseFood(context.services, requireViewer(context), input),
  rateRecipe: (_parent, { input }, context) =>
    rateRecipe(context.services, requireViewer(context), { ...input, rating: input.rating ?? null }),
  forgetTaste: (_parent, _arguments, context) => forgetTaste(context.services, requireViewer(context)),
  openMealCalendar: (_parent, { input }, context) =>
    openMealCalendar(context.services, requireViewer(context), input),
  closeMealCalendar: async (_parent, { id }, context) => ({
    closed: await closeMealCalendar(context.services, requireViewer(context), id),
  }),
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
  addPantryItem: (_parent, { input }, context) =>
    addPantryItem(context.services, requireViewer(context), { ...input, expiresOn: input.expiresOn ?? null }),
  updatePantryItem: (_parent, { input }, context) =>
    updatePantryItem(context.services, requireViewer(context), {
      ...input,
      expiresOn: input.expiresOn ?? null,
    }),
  removePantryItem: (_parent, { id }, context) =>
    removePantryItem(context.services, requireViewer(context), id),
  settlePantry: (_parent, { input }, context) =>
    settlePantry(context.services, requireViewer(context), input.mealPlanId),
  setHouseholdEater: (_parent, { input }, context) =>
    setEater(context.services, requireViewer(context), eaterWishOf(input)),
  removeHouseholdEater: (_parent, { id }, context) =>
    forgetEater(context.services, requireViewer(context), id),
  setMealAway: (_parent, { input }, context) =>
    setAway(context.services, requireViewer(context), {
      ...input,
      kind: input.kind ?? null,
      energyKcal: input.energyKcal ?? null,
    }),
  swapMeal: (_parent, { input }, context) =>
    swapPlannedMeal(context.services, requireViewer(context), { ...input, recipeId: input.recipeId ?? null }),
  replanMeals: (_parent, { input }, context) =>
    replanMeals(context.services, requireViewer(context), {
      mealPlanId: input.mealPlanId,
      excludedRecipeIds: (input.excludedRecipeIds ?? []).slice(0, 200),
      from: input.from ?? null,
    }),
  lockMeal: (_parent, { input }, context) => lockPlannedMeal(context.services, requireViewer(context), input),
  improveMealPlan: (_parent, { input }, context) =>
    improveMealPlan(context.services, requireViewer(context), input),
  cancelMealPlanImprovement: (_parent, { input }, context) =>
    cancelMealPlanImprovement(context.services, requireViewer(context), input),
  createGroceryList: (_parent, { input }, context) =>
    createGroceryList(context.services, requireViewer(context), input),
  refreshGroceryList: (_parent, { input }, context) =>
    refreshGroceryList(context.services, requireViewer(context), input.listId),
  deleteGroceryList: async (_parent, { id }, context) => ({
    removed: await removeGroceryList(context.services, requireViewer(context), id),
  }),
  addGroceryItem: (_parent, { input }, context) =>
    addGroceryItem(context.services, requireViewer(context), input),
  removeGroceryItem: (_parent, { input }, context) =>
    removeGroceryItem(context.services, requireViewer(context), input.itemId),
  tickGroceryItem: (_parent, { input }, context) =>
    tickGroceryItem(context.services, requireViewer(context), input),
  substituteGroceryItem: (_parent, { input }, context) =>
    substituteGroceryItem(context.services, requireViewer(context), input),
  shareGroceryList: (_parent, { input }, context) =>
    shareGroceryList(context.services, requireViewer(context), input),
  revokeGroceryShare: (_parent, { input }, context) =>
    revokeGroceryShare(context.services, requireViewer(context), input.shareId),
  tickSharedGroceryItem: (_parent, { input }, { services }) => tickSharedItem(services, input),
};
