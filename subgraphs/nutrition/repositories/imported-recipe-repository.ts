import type { EntityManager } from 'typeorm';
import type { ImportedRecipe } from '../domain/recipe-import/imported-recipe.js';
import { importedRecipeEntity } from '../entities/imported-recipe.entity.js';

/** One of the person's recipes; null for those of others and unknown ids. */
export function findImportedRecipe(
  manager: EntityManager,
  userId: string,
  id: string,
): Promise<ImportedRecipe | null> {
  return manager.findOneBy(importedRecipeEntity, { userId, id });
}

/** The person's recipe with the same title and lines. */
export function findByFingerprint(
  manager: EntityManager,
  userId: string,
  fingerprint: string,
): Promise<ImportedRecipe | null> {
  return manager.findOneBy(importedRecipeEntity, { userId, fingerprint });
}

/** The person's recipes, the newest first, behind a position `<instant> <id>`. */
export function listImportedRecipes(
  manager: EntityManager,
  userId: string,
  after: string | null,
  count: number,
): Promise<ImportedRecipe[]> {
  const query = manager
    .createQueryBuilder(importedRecipeEntity, 'recipe')
    .where('recipe.userId = :userId', { userId })
    .orderBy('recipe.importedAt', 'DESC')
    .addOrderBy('recipe.id', 'DESC')
    .limit(count);
  const [, instant, id] = /^(\S+Z) (\S+)$/.exec(after ?? '') ?? [];
  if (instant !== undefined && !Number.isNaN(Date.parse(instant)))
    query.andWhere('(recipe.importedAt, recipe.id) < (:instant, :id)', { instant, id });
  return query.getMany();
}

/** How many the person has. */
export function countImportedRecipes(manager: EntityManager, userId: string): Promise<number> {
  return manager.countBy(importedRecipeEntity, { userId });
}

/** Adds a recipe. Returns false when the person has it, word for word. */
export async function insertImportedRecipe(manager: EntityManager, recipe: ImportedRecipe): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `INSERT INTO imported_recipe (id, user_id, fingerprint, content, imported_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (user_id, fingerprint) DO NOTHING RETURNING id`,
    [recipe.id, recipe.userId, recipe.fingerprint, JSON.stringify(recipe.content), recipe.importedAt],
  );
  return rows.length > 0;
}

/** Writes the changed content of a recipe. */
export async function updateImportedRecipe(manager: EntityManager, recipe: ImportedRecipe): Promise<void> {
  await manager.query('UPDATE imported_recipe SET content = $3 WHERE id = $1 AND user_id = $2', [
    recipe.id,
    recipe.userId,
    JSON.stringify(recipe.content),
  ]);
}

/** Deletes a recipe. Returns whether it was there. */
export async function deleteImportedRecipe(
  manager: EntityManager,
  userId: string,
  id: string,
): Promise<boolean> {
  const { affected } = await manager.delete(importedRecipeEntity, { userId, id });
  return affected === 1;
}
