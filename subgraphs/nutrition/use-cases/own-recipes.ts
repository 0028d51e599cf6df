import type { ViewerClaims } from '@progressive/access-tokens';
import type { EntityManager } from '@progressive/database';
import type { Catalogue } from '../domain/catalogue/catalogue.js';
import type { RecipeFacts } from '../domain/catalogue/recipe-facts.js';
import { type OwnRecipe, ownRecipeOf, withOwnRecipes } from '../domain/recipe-import/own-recipe.js';
import { findImportedRecipe, listImportedRecipes } from '../repositories/imported-recipe-repository.js';
import type { NutritionServices } from './nutrition-services.js';

/** Most imported recipes that are planned with, the newest ones: more would slow the search down. */
const mostOwnRecipes = 200;

/** A person's imported recipes as far as meals can be planned with them. */
export async function readOwnRecipes(
  manager: EntityManager,
  userId: string,
  { foods }: Pick<Catalogue, 'foods'>,
): Promise<OwnRecipe[]> {
  const imported = await listImportedRecipes(manager, userId, null, mostOwnRecipes);
  return imported
    .map((recipe) => ownRecipeOf(recipe, foods))
    .filter((own): own is OwnRecipe => !('notPlannable' in own));
}

/** A recipe of the catalogue, or one of the viewer's own that meals can be planned with; null for any other id. */
export async function findRecipe(
  { library, database }: NutritionServices,
  viewer: ViewerClaims | null,
  id: string,
): Promise<RecipeFacts | null> {
  const { catalogue } = await library();
  const known = catalogue.recipes.get(id);
  if (known !== undefined || viewer === null) return known ?? null;
  const imported = await database.read(viewer, (manager) => findImportedRecipe(manager, viewer.userId, id));
  const own = imported === null ? null : ownRecipeOf(imported, catalogue.foods);
  if (own === null || 'notPlannable' in own) return null;
  return withOwnRecipes(catalogue, [own]).recipes.get(id) ?? null;
}
