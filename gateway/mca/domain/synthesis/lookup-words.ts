import { formatMoney, money } from '@progressive/quantities';
import { type Answer, answer, type Fact } from './answer.js';

interface MoneyAmount {
  readonly amountMinor: number;
  readonly currency: string;
}

/** A fact about a food, or what was not understood about it. */
export type FoodFactFound =
  | {
      readonly __typename: 'FoodFact';
      readonly value: number | null;
      readonly unit: string;
      readonly nutrient: string;
      readonly portion: string;
      readonly text: string;
      readonly provenance: string;
      readonly food: { readonly name: string };
    }
  | { readonly __typename: 'FoodUnknown'; readonly message: string; readonly suggestions: readonly string[] };

/** "An apple (1 medium, 182 g) has 95 kcal." */
export function foodFactAnswer(found: FoodFactFound | null): Answer {
  if (found === null) return answer('That could not be looked up just now.');
  if (found.__typename === 'FoodUnknown') {
    const near =
      found.suggestions.length === 0 ? '' : ` Did you mean ${found.suggestions.slice(0, 3).join(', ')}?`;
    return answer(`${found.message}${near}`);
  }
  const value = found.value === null ? 'not measured' : String(found.value);
  const fact = {
    label: `${found.nutrient} in ${found.food.name}, ${found.portion}`,
    value,
    unit: found.unit,
    source: found.provenance,
  };
  return answer(found.text, [fact]);
}

/** What the budget agent says, with its facts. */
export function moneyFactAnswer(
  found: { readonly text: string; readonly facts: readonly Fact[] } | null | undefined,
): Answer {
  return found === null || found === undefined
    ? answer('That could not be looked up just now.')
    : answer(found.text, found.facts);
}

interface RecipeFound {
  readonly title: string;
  readonly prepMinutes: number;
  readonly cookMinutes: number;
  readonly energyKcal: number;
  readonly proteinG: number;
  readonly costPerServing: MoneyAmount;
}

/** Up to three recipes with time, energy, protein and cost. */
export function recipesAnswer(
  found: { readonly edges: readonly { readonly node: RecipeFound }[] } | null | undefined,
): Answer {
  const recipes = found?.edges.map(({ node }) => node) ?? [];
  if (recipes.length === 0) return answer('No recipe of the catalogue fits that. Try fewer conditions.');
  const words = recipes.map((recipe) => {
    const cost = formatMoney(money(recipe.costPerServing.amountMinor, recipe.costPerServing.currency));
    return `${recipe.title} (${recipe.prepMinutes + recipe.cookMinutes} min, ${Math.round(recipe.energyKcal)} kcal, ${Math.round(recipe.proteinG)} g protein, ${cost} a serving)`;
  });
  const facts = recipes.flatMap((recipe): Fact[] => [
    {
      label: `${recipe.title}: time`,
      value: String(recipe.prepMinutes + recipe.cookMinutes),
      unit: 'min',
      source: 'nutrition: recipe catalogue',
    },
    {
      label: `${recipe.title}: energy`,
      value: String(Math.round(recipe.energyKcal)),
      unit: 'kcal',
      source: 'nutrition: recipe catalogue',
    },
    {
      label: `${recipe.title}: protein`,
      value: String(Math.round(recipe.proteinG)),
      unit: 'g',
      source: 'nutrition: recipe catalogue',
    },
    {
      label: `${recipe.title}: cost`,
      value: formatMoney(money(recipe.costPerServing.amountMinor, recipe.costPerServing.currency)),
      unit: recipe.costPerServing.currency,
      source: 'nutrition: recipe catalogue',
    },
  ]);
  return answer(`How about ${words.join('; ')}?`, facts);
}

interface ShoppingListFound {
  readonly cost: MoneyAmount;
  readonly aisles: readonly {
    readonly items: readonly { readonly packs: number; readonly food: { readonly name: string } }[];
  }[];
}

/** The shopping list of the standing plan in a sentence or two. */
export function shoppingListAnswer(list: ShoppingListFound | null): Answer {
  if (list === null)
    return answer(
      'There is no meal plan yet, so there is nothing to buy. Say “plan my week of meals” first.',
    );
  const items = list.aisles.flatMap((aisle) => aisle.items);
  const cost = formatMoney(money(list.cost.amountMinor, list.cost.currency));
  const names = items.map((item) => (item.packs > 1 ? `${item.packs} × ${item.food.name}` : item.food.name));
  return answer(`${items.length} things for ${cost}: ${names.join(', ')}.`, [
    { label: 'items', value: String(items.length), unit: null, source: 'nutrition: shopping list' },
    { label: 'cost', value: cost, unit: list.cost.currency, source: 'nutrition: shopping list' },
  ]);
}
