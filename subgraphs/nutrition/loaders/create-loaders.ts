import type { ViewerClaims } from '@progressive/access-tokens';
import type { Context } from '../context.js';
import type { NutritionServices } from '../use-cases/nutrition-services.js';
import { createImportedFoodLoader } from './imported-food-loader.js';
import { createImprovementLoader } from './improvement-loader.js';
import { createMealPlanLoader } from './meal-plan-loader.js';
import { createOwnPriceLoader } from './own-price-loader.js';
import { createProfileLoader } from './profile-loader.js';
import { createRatingLoader } from './rating-loader.js';

/** The loaders of one request, as the viewer. */
export function createLoaders(
  services: NutritionServices,
  viewer: ViewerClaims | null,
): Pick<Context, 'importedFoods' | 'improvements' | 'mealPlans' | 'profiles' | 'ownPrices' | 'ratings'> {
  const { database } = services;
  return {
    importedFoods: createImportedFoodLoader(database),
    improvements: createImprovementLoader(database, viewer),
    mealPlans: createMealPlanLoader(database, viewer),
    profiles: createProfileLoader(database, viewer),
    ownPrices: createOwnPriceLoader(services, viewer),
    ratings: createRatingLoader(database, viewer),
  };
}
