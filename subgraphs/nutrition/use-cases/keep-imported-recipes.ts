import type { ViewerClaims } from '@progressive/access-tokens';
import { type Connection, connection, decodeCursor, pageSize } from '@progressive/subgraph-server';
import type { ImportedRecipe } from '../domain/recipe-import/imported-recipe.js';
import {
  deleteImportedRecipe,
  findImportedRecipe,
  listImportedRecipes,
  updateImportedRecipe,
} from '../repositories/imported-recipe-repository.js';
import { withFood } from './match-ingredients.js';
import type { NutritionServices } from './nutrition-services.js';

export type ImportedRecipePage = Connection<ImportedRecipe>;
export type ImportedRecipeEdge = ImportedRecipePage['edges'][number];

/** A recipe after a change, or what was taken away. */
export interface ImportedRecipeChanged {
  readonly kind: 'ImportedRecipeChanged';
  /** Null when it was deleted. */
  readonly recipe: ImportedRecipe | null;
}

/** Why nothing was changed. */
export interface ImportedRecipeNotChanged {
  readonly kind: 'ImportedRecipeNotChanged';
  /** NO_SUCH_RECIPE, NO_SUCH_LINE or NO_SUCH_FOOD. */
  readonly code: string;
  readonly message: string;
  readonly field: string;
}

/** One of the viewer's imported recipes; null for those of others and unknown ids. */
export async function findImported(
  { database }: NutritionServices,
  viewer: ViewerClaims | null,
  id: string,
): Promise<ImportedRecipe | null> {
  if (viewer === null) return null;
  return database.read(viewer, (manager) => findImportedRecipe(manager, viewer.userId, id));
}

/** A page of the viewer's imported recipes, the newest first. */
export async function listImported(
  { database }: NutritionServices,
  viewer: ViewerClaims,
  page: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
): Promise<ImportedRecipePage> {
  const size = pageSize(page.first);
  const after = decodeCursor(page.after);
  const rows = await database.read(viewer, (manager) =>
    listImportedRecipes(manager, viewer.userId, after, size + 1),
  );
  return connection(rows, size, ({ importedAt, id }) => `${importedAt.toISOString()} ${id}`);
}

/** Takes another food for a line: the person knows best. `line` counts from 0. */
export async function chooseFood(
  services: NutritionServices,
  viewer: ViewerClaims,
  wish: { readonly recipeId: string; readonly line: number; readonly foodId: string },
): Promise<ImportedRecipeChanged | ImportedRecipeNotChanged> {
  const food = (await services.library()).catalogue.foods.get(wish.foodId);
  if (food === undefined)
    return notChanged('NO_SUCH_FOOD', 'There is no food with this id in the catalogue.', 'foodId');
  return services.database.transaction(viewer, async (manager) => {
    const recipe = await findImportedRecipe(manager, viewer.userId, wish.recipeId);
    if (recipe === null)
      return notChanged('NO_SUCH_RECIPE', 'You have no imported recipe with this id.', 'recipeId');
    const line = recipe.content.lines[wish.line];
    if (line === undefined)
      return notChanged('NO_SUCH_LINE', `The recipe has ${recipe.content.lines.length} lines.`, 'line');
    const changed = withFood(line, food);
    const lines = recipe.content.lines.map((other, number) => (number === wish.line ? changed : other));
    const next = { ...recipe, content: { ...recipe.content, lines } };
    await updateImportedRecipe(manager, next);
    return { kind: 'ImportedRecipeChanged', recipe: next };
  });
}

/** Deletes one of the viewer's imported recipes. */
export async function deleteImported(
  services: NutritionServices,
  viewer: ViewerClaims,
  recipeId: string,
): Promise<ImportedRecipeChanged | ImportedRecipeNotChanged> {
  const isGone = await services.database.transaction(viewer, (manager) =>
    deleteImportedRecipe(manager, viewer.userId, recipeId),
  );
  if (!isGone) return notChanged('NO_SUCH_RECIPE', 'You have no imported recipe with this id.', 'recipeId');
  return { kind: 'ImportedRecipeChanged', recipe: null };
}

function notChanged(code: string, message: string, field: string): ImportedRecipeNotChanged {
  return { kind: 'ImportedRecipeNotChanged', code, message, field: `input.${field}` };
}
