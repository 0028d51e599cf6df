import type { EntityManager } from '@progressive/database';
import type { Catalogue } from '../domain/catalogue/catalogue.js';
import { type OwnRecipe, ownRecipeOf } from '../domain/recipe-import/own-recipe.js';
import { listImportedRecipes } from '../repositories/imported-recipe-repository.js';

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
