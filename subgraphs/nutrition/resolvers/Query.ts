import { requireViewer } from '@progressive/subgraph-server';
import type { QueryResolvers } from '../__generated__/resolvers-types.js';
import { answerFoodQuestion } from '../use-cases/answer-food-question.js';
import { exportNutrition } from '../use-cases/exchange-food-log.js';
import { explainMealWishes } from '../use-cases/explain-meal-wishes.js';
import { exploreTradeOffs } from '../use-cases/explore-trade-offs.js';
import { findFood } from '../use-cases/find-food.js';
import { findStanding } from '../use-cases/find-standing-plan.js';
import { findGrocery, listGroceries } from '../use-cases/keep-grocery-lists.js';
import { readAway, readHousehold } from '../use-cases/keep-household.js';
import { findImported, listImported } from '../use-cases/keep-imported-recipes.js';
import { readPantry } from '../use-cases/keep-pantry.js';
import { listRecipes } from '../use-cases/list-recipes.js';
import { makeOffers } from '../use-cases/make-offers.js';
import { listMealCalendars, readMealFeed } from '../use-cases/meal-feeds.js';
import { readFoodLog } from '../use-cases/read-food-log.js';
import { briefOf, roundOf } from '../use-cases/read-negotiation-input.js';
import { readTasteProfile, recommendRecipes } from '../use-cases/recommend-recipes.js';
import { searchFoods } from '../use-cases/search-foods.js';
import { openSharedList } from '../use-cases/share-grocery-list.js';

export const Query: QueryResolvers = {
  food: (_parent, { id }, { services, importedFoods }) => findFood(services, importedFoods, id),
  foods: (_parent, search, { services }) => searchFoods(services, search),
  foodFact: (_parent, question, { services }) => answerFoodQuestion(services, question),
  recipe: async (_parent, { id }, { services }) =>
    (await services.library()).catalogue.recipes.get(id) ?? null,
  recipes: (_parent, filter, { services }) => listRecipes(services, filter),
  recommendedRecipes: (_parent, asked, context) =>
    recommendRecipes(context.services, requireViewer(context), asked),
  tasteProfile: (_parent, _arguments, context) => readTasteProfile(context.services, requireViewer(context)),
  mealCalendarFeeds: (_parent, _arguments, context) =>
    listMealCalendars(context.services, requireViewer(context)),
  nutritionCalendar: (_parent, { token }, { services }) => readMealFeed(services, token),
  importedRecipe: (_parent, { id }, { services, viewer }) => findImported(services, viewer, id),
  importedRecipes: (_parent, page, context) => listImported(context.services, requireViewer(context), page),
  mealPlan: (_parent, { id }, { mealPlans }) => mealPlans.load(id),
  currentMealPlan: (_parent, _arguments, { services, viewer }) => findStanding(services, viewer),
  foodLog: (_parent, span, context) => readFoodLog(context.services, requireViewer(context), span),
  nutritionExport: (_parent, asked, context) =>
    exportNutrition(context.services, requireViewer(context), asked),
  pantry: (_parent, _arguments, context) => readPantry(context.services, requireViewer(context)),
  householdEaters: (_parent, _arguments, context) => readHousehold(context.services, requireViewer(context)),
  mealsAway: (_parent, span, context) => readAway(context.services, requireViewer(context), span),
  mealWishes: (_parent, { brief }, context) =>
    explainMealWishes(context.services, requireViewer(context), briefOf(brief)),
  groceryList: (_parent, { id }, context) => findGrocery(context.services, requireViewer(context), id),
  groceryLists: (_parent, page, context) => listGroceries(context.services, requireViewer(context), page),
  sharedGroceryList: (_parent, { token }, { services }) => openSharedList(services, token),
  mealPlanTradeOffs: (_parent, { mealPlanId }, context) =>
    exploreTradeOffs(context.services, requireViewer(context), mealPlanId),
  nutritionOffers: (_parent, { brief, round }, context) =>
    makeOffers(context.services, requireViewer(context), briefOf(brief), roundOf(round)),
};
