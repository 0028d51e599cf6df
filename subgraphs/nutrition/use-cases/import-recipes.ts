import { createHash } from 'node:crypto';
import type { ViewerClaims } from '@progressive/access-tokens';
import type { EntityManager } from '@progressive/database';
import { newId } from '@progressive/subgraph-server';
import type { Catalogue } from '../domain/catalogue/catalogue.js';
import { checkAmounts, checkDraft, findCycle } from '../domain/recipe-import/check-import.js';
import type { ImportedRecipe, ImportedRecipeContent } from '../domain/recipe-import/imported-recipe.js';
import { readRecipeText } from '../domain/recipe-import/read-recipe-text.js';
import {
  type RecipeDraft,
  type RecipeImportRefused,
  refuseImport,
} from '../domain/recipe-import/recipe-draft.js';
import { recipeFingerprintText, recipeLikeness } from '../domain/recipe-import/recipe-fingerprint.js';
import {
  countImportedRecipes,
  findByFingerprint,
  insertImportedRecipe,
  listImportedRecipes,
} from '../repositories/imported-recipe-repository.js';
import { understandLine } from './match-ingredients.js';
import type { NutritionServices } from './nutrition-services.js';

/** Most imported recipes one person keeps. */
const mostRecipes = 1000;
/** From this likeness on a recipe is shown as perhaps the same. */
const alike = 0.6;

/** What an import did. */
export interface RecipesImported {
  readonly kind: 'RecipesImported';
  readonly recipes: readonly ImportedRecipe[];
  /** Recipes that were there before, word for word; they are not stored again. */
  readonly duplicates: readonly ImportedRecipe[];
  /** Titles of the person's recipes that a new one resembles. */
  readonly similarTitles: readonly string[];
}

/**
 * Imports the recipes of a text: reads it, understands each line, checks, and stores all of them in one transaction or
 * none. A recipe that the person has word for word is not stored twice. @param pageUrl where the text was read, if anywhere.
 */
export async function importRecipes(
  services: NutritionServices,
  viewer: ViewerClaims,
  text: string,
  pageUrl: string | null = null,
): Promise<RecipesImported | RecipeImportRefused> {
  const drafts = readRecipeText(text);
  if ('kind' in drafts) return drafts;
  const refused = findCycle(drafts) ?? drafts.map(checkDraft).find((refusal) => refusal !== null);
  if (refused) return refused;
  const { catalogue } = await services.library();
  const contents = drafts.map((draft) => understandDraft(catalogue, draft, pageUrl));
  const absurd = contents
    .map((content) => checkAmounts(content, catalogue.foods))
    .find((refusal) => refusal !== null);
  if (absurd) return absurd;
  return services.database.transaction(viewer, (manager) =>
    store(manager, viewer.userId, contents, new Date(services.clock())),
  );
}

function understandDraft(
  catalogue: Catalogue,
  draft: RecipeDraft,
  pageUrl: string | null,
): ImportedRecipeContent {
  return {
    format: draft.format,
    title: (draft.title === '' ? 'Recipe without a name' : draft.title).slice(0, 200),
    description: draft.description,
    sourceUrl: draft.sourceUrl ?? pageUrl,
    servings: draft.servings ?? 4,
    servingsAssumed: draft.servings === null,
    prepMinutes: draft.prepMinutes,
    cookMinutes: draft.cookMinutes,
    lines: draft.lines.map((line) => understandLine(catalogue, line)),
    steps: draft.steps.slice(0, 200),
  };
}

async function store(
  manager: EntityManager,
  userId: string,
  contents: readonly ImportedRecipeContent[],
  importedAt: Date,
): Promise<RecipesImported | RecipeImportRefused> {
  const known = await listImportedRecipes(manager, userId, null, mostRecipes);
  if ((await countImportedRecipes(manager, userId)) + contents.length > mostRecipes) {
    return refuseImport(
      'LIBRARY_FULL',
      `You can keep ${mostRecipes} imported recipes.`,
      'Delete some first.',
    );
  }
  const [recipes, duplicates]: [ImportedRecipe[], ImportedRecipe[]] = [[], []];
  for (const content of contents) {
    const recipe = {
      id: newId('importedrecipe'),
      userId,
      fingerprint: fingerprintOf(content),
      content,
      importedAt,
    };
    if (await insertImportedRecipe(manager, recipe)) recipes.push(recipe);
    else {
      const stored = await findByFingerprint(manager, userId, recipe.fingerprint);
      if (stored !== null) duplicates.push(stored);
    }
  }
  const similar = known.filter((old) =>
    recipes.some((recipe) => recipeLikeness(viewOf(recipe), viewOf(old)) >= alike),
  );
  return {
    kind: 'RecipesImported',
    recipes,
    duplicates,
    similarTitles: similar.map(({ content }) => content.title),
  };
}

function fingerprintOf({ title, lines }: ImportedRecipeContent): string {
  const text = recipeFingerprintText(
    title,
    lines.map((line) => line.text),
  );
  return createHash('sha256').update(text).digest('hex');
}

function viewOf({ content }: ImportedRecipe): { title: string; foods: ReadonlySet<string> } {
  return { title: content.title, foods: new Set(content.lines.map(({ foodKey, name }) => foodKey ?? name)) };
}
