import { type Intent, singular } from '../domain/routing/index.js';
import { type Answer, recipesAnswer } from '../domain/synthesis/index.js';
import {
  type EatingLimitsData,
  findRecipes,
  type RecipesData,
  readEatingLimits,
} from '../operations/lookups.js';

type Ask = <Data>(
  operation: typeof findRecipes,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Data>;

/** Recipes that are shown, and those that are looked at for foods that are out. */
const [shown, lookedAt] = [3, 30];

/** Recipes for what is asked, of which the person may eat everything: what the text rules out and what their profile does. */
export async function askRecipes(
  ask: Ask,
  { intent: { wishes, text } }: { readonly intent: Intent },
): Promise<Answer> {
  const { viewer } = await ask<EatingLimitsData>(readEatingLimits, {});
  const stored = viewer?.nutritionProfile ?? { diets: [], allergens: [], excludedFoods: [] };
  const out = [...stored.excludedFoods, ...wishes.exclusions.map(({ food }) => food)];
  const filters = {
    slot: wishes.mealSlots[0]?.toUpperCase(),
    diets: union(stored.diets, wishes.diets),
    withoutAllergens: union(
      stored.allergens,
      wishes.exclusions.flatMap(({ allergens }) => allergens),
    ),
    maxMinutes: wishes.minutes.find((wish) => wish.activity !== 'workout')?.minutes,
    first: lookedAt,
  };
  const find = async (search?: string) => {
    const found = await ask<RecipesData>(findRecipes, { ...filters, search });
    return (found.recipes?.edges ?? []).filter(({ node }) => !holdsAny(node, out)).slice(0, shown);
  };
  const named = await find(wishes.foodQuestion?.food ?? wishes.likes[0] ?? text);
  return recipesAnswer({ edges: named.length > 0 ? named : await find() });
}

/** Names of the schema's enums. */
function union(stored: readonly string[], said: readonly string[]): string[] {
  return [...new Set([...stored, ...said.map((name) => name.toUpperCase().replaceAll('-', '_'))])];
}

type Recipe = NonNullable<RecipesData['recipes']>['edges'][number]['node'];

function holdsAny({ title, ingredients }: Recipe, foods: readonly string[]): boolean {
  const names = [title, ...ingredients.map(({ food }) => food.name)].map((name) => name.toLowerCase());
  return foods.some((food) => names.some((name) => name.includes(singular(food.toLowerCase()))));
}
