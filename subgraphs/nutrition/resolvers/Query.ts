import { requireViewer } from '@progressive/subgraph-server';
import type { QueryResolvers } from '../__generated__/resolvers-types.js';
import { answerFoodQuestion } from '../use-cases/answer-food-question.js';
import { exportNutrition } from '../use-cases/exchange-food-log.js';
import { findFood } from '../use-cases/find-food.js';
import { findStanding } from '../use-cases/find-standing-plan.js';
import { findImported, listImported } from '../use-cases/keep-imported-recipes.js';
import { listRecipes } from '../use-cases/list-recipes.js';
import { makeOffers } from '../use-cases/make-offers.js';
import { readFoodLog } from '../use-cases/read-food-log.js';
import { briefOf, roundOf } from '../use-cases/read-negotiation-input.js';
import { searchFoods } from '../use-cases/search-foods.js';

export const Query: QueryResolvers = {
  food: (_parent, { id }, { services, importedFoods }) => findFood(services, importedFoods, id),
  foods: (_parent, search, { services }) => searchFoods(services, search),
  foodFact: (_parent, question, { services }) => answerFoodQuestion(services, question),
  recipe: async (_parent, { id }, { services }) =>
    (await services.library()).catalogue.recipes.get(id) ?? null,
  recipes: (_parent, filter, { services }) => listRecipes(services, filter),
  importedRecipe: (_parent, { id }, { services, viewer }) => findImported(services, viewer, id),
  importedRecipes: (_parent, page, context) => listImported(context.services, requireViewer(context), page),
  mealPlan: (_parent, { id }, { mealPlans }) => mealPlans.load(id),
  currentMealPlan: (_parent, _arguments, { services, viewer }) => findStanding(services, viewer),
  foodLog: (_parent, span, context) => readFoodLog(context.services, requireViewer(context), span),
  nutritionExport: (_parent, asked, context) =>
    exportNutrition(context.services, requireViewer(context), asked),
  nutritionOffers: (_parent, { brief, round }, context) =>
    makeOffers(context.services, requireViewer(context), briefOf(brief), roundOf(round)),
};
