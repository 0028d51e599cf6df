import type { ViewerClaims } from '@progressive/access-tokens';
import { callerError } from '@progressive/subgraph-server';
import type { RecipeImportRefused } from '../domain/recipe-import/recipe-draft.js';
import { importRecipes, type RecipesImported } from './import-recipes.js';
import type { NutritionServices } from './nutrition-services.js';

/** Pages that one person may have read within an hour. */
const pagesPerHour = 60;

/** Reads a page of the public internet and imports its recipes. @throws RATE_LIMITED */
export async function importRecipePage(
  services: NutritionServices,
  viewer: ViewerClaims,
  address: string,
): Promise<RecipesImported | RecipeImportRefused> {
  const { allowed } = await services.rateLimiter.consume(`page:${viewer.userId}`, 1, pagesPerHour, 3600);
  if (!allowed) throw callerError('RATE_LIMITED', `At most ${pagesPerHour} pages an hour.`, 'input.url');
  const page = await services.outsidePages.read(address.trim());
  if ('code' in page) {
    const waysOut = ['Copy the page’s HTML source and import it as text.'];
    return { kind: 'RecipeImportRefused', ...page, field: 'input.url', waysOut };
  }
  const result = await importRecipes(services, viewer, page.text, page.url);
  return result.kind === 'RecipeImportRefused' ? { ...result, field: 'input.url' } : result;
}
