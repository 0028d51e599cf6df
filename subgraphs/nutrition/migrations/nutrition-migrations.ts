import type { AgentMigrations } from '@progressive/database';
import { CreateCatalogueAndPlans1763100000000 } from './1763100000000-create-catalogue-and-plans.js';
import { CreateImportedFoods1763200000000 } from './1763200000000-create-imported-foods.js';
import { CreateImportedRecipes1763300000000 } from './1763300000000-create-imported-recipes.js';
import { CreateFoodLog1763350000000 } from './1763350000000-create-food-log.js';
import { CreateKitchen1765000000000 } from './1765000000000-create-kitchen.js';
import { CreateGroceryLists1765100000000 } from './1765100000000-create-grocery-lists.js';
import { SearchFunctions1765200000000 } from './1765200000000-search-functions.js';
import { CreatePriceObservations1765700000000 } from './1765700000000-create-price-observations.js';
import { CreateTaste1765800000000 } from './1765800000000-create-taste.js';
import { SearchInSteps1766000000000 } from './1766000000000-search-in-steps.js';
import { CreateImprovements1766100000000 } from './1766100000000-create-improvements.js';

/** The nutrition agent's tables. */
export const nutritionMigrations: AgentMigrations = {
  agent: 'nutrition',
  migrations: [
    CreateCatalogueAndPlans1763100000000,
    CreateImportedFoods1763200000000,
    CreateImportedRecipes1763300000000,
    CreateFoodLog1763350000000,
    CreateKitchen1765000000000,
    CreateGroceryLists1765100000000,
    SearchFunctions1765200000000,
    CreatePriceObservations1765700000000,
    CreateTaste1765800000000,
    SearchInSteps1766000000000,
    CreateImprovements1766100000000,
  ],
};
