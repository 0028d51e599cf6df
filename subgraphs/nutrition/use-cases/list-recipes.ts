import { type Connection, connection, decodeCursor, pageSize } from '@progressive/subgraph-server';
import { type Diet, dietAllows } from '../domain/catalogue/diets.js';
import { closeAllergens, mentions } from '../domain/catalogue/eating-rules.js';
import type { Allergen } from '../domain/catalogue/food.js';
import type { MealSlot } from '../domain/catalogue/recipe.js';
import type { RecipeFacts } from '../domain/catalogue/recipe-facts.js';
import type { NutritionServices } from './nutrition-services.js';

export type RecipePage = Connection<RecipeFacts>;
export type RecipeEdge = RecipePage['edges'][number];

export interface RecipeFilter {
  readonly search?: string | null | undefined;
  readonly slot?: MealSlot | null | undefined;
  readonly diets?: readonly Diet[] | null | undefined;
  readonly withoutAllergens?: readonly Allergen[] | null | undefined;
  readonly maxMinutes?: number | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of the recipes that pass every filter, in the order of their keys. */
export async function listRecipes(services: NutritionServices, filter: RecipeFilter): Promise<RecipePage> {
  const size = pageSize(filter.first);
  const after = decodeCursor(filter.after);
  const { catalogue } = await services.library();
  const without = closeAllergens(filter.withoutAllergens ?? []);
  const words = (filter.search ?? '').split(/\s+/).filter((word) => word.length > 1);
  const passing = [...catalogue.recipes.values()].filter((facts) => {
    const { recipe } = facts;
    if (after !== null && recipe.key <= after) return false;
    if (filter.slot && !recipe.slots.includes(filter.slot)) return false;
    if (filter.maxMinutes != null && recipe.prepMinutes + recipe.cookMinutes > filter.maxMinutes)
      return false;
    if (without.some((code) => facts.allergens.has(code))) return false;
    if (filter.diets?.some((diet) => !dietAllows(diet, facts))) return false;
    return words.every(
      (word) =>
        mentions(facts, word) ||
        recipe.cuisine.includes(word.toLowerCase()) ||
        recipe.tags.includes(word.toLowerCase()),
    );
  });
  passing.sort((a, b) => (a.recipe.key < b.recipe.key ? -1 : 1));
  return connection(passing.slice(0, size + 1), size, ({ recipe }) => recipe.key);
}
