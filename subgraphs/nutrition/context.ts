import type { RequestContext } from '@progressive/subgraph-server';
import type DataLoader from 'dataloader';
import type { ImportedFood } from './domain/catalogue/imported-food.js';
import type { MealPlanImprovement } from './domain/plan/improvement.js';
import type { MealPlan } from './domain/plan/meal-plan.js';
import type { PriceObservation } from './domain/prices/observed-price.js';
import type { NutritionProfile } from './domain/profile.js';
import type { NutritionServices } from './use-cases/nutrition-services.js';

/** What the resolvers of nutrition get with each request. */
export interface Context extends RequestContext {
  readonly services: NutritionServices;
  /** Imported foods by id; null for unknown ids. */
  readonly importedFoods: DataLoader<string, ImportedFood | null>;
  /** The latest search for a better version by meal plan; null where there is none, and for plans of others. */
  readonly improvements: DataLoader<string, MealPlanImprovement | null>;
  /** The viewer's own plans by id; null for those of others and unknown ids. */
  readonly mealPlans: DataLoader<string, MealPlan | null>;
  /** What people paid for foods by user id; nothing for everybody but the viewer. */
  readonly ownPrices: DataLoader<string, readonly PriceObservation[]>;
  /** Profiles by user id; null for everybody but the viewer. */
  readonly profiles: DataLoader<string, NutritionProfile | null>;
  /** What the viewer gave recipes, by key; null = nothing. */
  readonly ratings: DataLoader<string, number | null>;
}
