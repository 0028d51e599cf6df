import type { ViewerClaims } from '@progressive/access-tokens';
import type { RecipeFacts } from '../domain/catalogue/recipe-facts.js';
import type { ProfileRefusal } from '../domain/profile.js';
import { forgetSignals, saveRating } from '../repositories/taste-repository.js';
import { refuseInput } from './keep-pantry.js';
import type { NutritionServices } from './nutrition-services.js';
import { readTaste } from './read-taste.js';

export interface RecipeRated {
  readonly kind: 'RecipeRated';
  readonly recipe: RecipeFacts;
  readonly rating: number | null;
}

/** Rates a recipe of the catalogue or of the person's own, anew if need be; null takes the rating back. */
export async function rateRecipe(
  services: NutritionServices,
  viewer: ViewerClaims,
  { recipeId, rating }: { readonly recipeId: string; readonly rating: number | null },
): Promise<RecipeRated | ProfileRefusal> {
  if (rating !== null && !(Number.isInteger(rating) && rating >= 1 && rating <= 5))
    return refuseInput('INVALID_VALUE', 'Give 1 to 5, or nothing to take the rating back.', 'rating');
  const { catalogue } = await readTaste(services, viewer);
  const recipe = catalogue.recipes.get(recipeId);
  if (recipe === undefined)
    return refuseInput('NO_SUCH_RECIPE', 'There is no recipe with this id.', 'recipeId');
  const at = new Date(services.clock());
  await services.database.transaction(viewer, (manager) =>
    saveRating(manager, viewer.userId, { recipeKey: recipeId, rating, at }),
  );
  return { kind: 'RecipeRated', recipe, rating };
}

/** Deletes everything that was learned of the viewer's taste. */
export async function forgetTaste(
  { database, clock }: NutritionServices,
  viewer: ViewerClaims,
): Promise<{ readonly signals: number }> {
  const signals = await database.transaction(viewer, (manager) =>
    forgetSignals(manager, viewer.userId, new Date(clock())),
  );
  return { signals };
}
