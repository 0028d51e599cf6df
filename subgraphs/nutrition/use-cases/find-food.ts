import type DataLoader from 'dataloader';
import type { Food } from '../domain/catalogue/food.js';
import type { FoodRecord } from '../domain/catalogue/food-record.js';
import type { ImportedFood } from '../domain/catalogue/imported-food.js';
import type { RecipeFacts } from '../domain/catalogue/recipe-facts.js';
import type { MealPlanContent } from '../domain/plan/meal-plan.js';
import { withOwnRecipes } from '../domain/recipe-import/own-recipe.js';
import type { NutritionServices } from './nutrition-services.js';

/** A food of the catalogue or an imported one by its id; null when there is none. */
export async function findFood(
  { library }: NutritionServices,
  importedFoods: DataLoader<string, ImportedFood | null>,
  id: string,
): Promise<FoodRecord | null> {
  return (await library()).catalogue.foods.get(id) ?? importedFoods.load(id);
}

/** A food that other data refers to. @throws when the catalogue lost it, which its foreign keys forbid. */
export async function foodOf({ library }: NutritionServices, key: string): Promise<Food> {
  const food = (await library()).catalogue.foods.get(key);
  if (!food) throw new Error(`food ${key} is not in the catalogue`);
  return food;
}

/** A recipe that a plan refers to, the person's own ones as the plan keeps them. @throws when the catalogue lost it. */
export async function recipeOf(
  { library }: NutritionServices,
  key: string,
  { order }: Pick<MealPlanContent, 'order'>,
): Promise<RecipeFacts> {
  const facts = withOwnRecipes((await library()).catalogue, order.ownRecipes).recipes.get(key);
  if (!facts) throw new Error(`recipe ${key} is not in the catalogue`);
  return facts;
}
