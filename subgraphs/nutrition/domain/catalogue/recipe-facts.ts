import { addedSugars } from './diabetes.js';
import { type Allergen, type DietFact, type Food, possibleAllergens, possibleFacts } from './food.js';
import { NUTRIENTS, nutrientIndex } from './nutrients.js';
import type { Recipe } from './recipe.js';
import { wordsOf } from './text-match.js';

/** What follows from a recipe's ingredients. Amounts are for one serving. */
export interface RecipeFacts {
  readonly recipe: Recipe;
  /** In the order of NUTRIENTS; the sum of what is known. */
  readonly nutrients: readonly number[];
  /** Share of the serving's weight whose amount is known, 0..1, in the order of NUTRIENTS. */
  readonly known: readonly number[];
  readonly gramsPerServing: number;
  readonly allergens: ReadonlySet<Allergen>;
  readonly facts: ReadonlySet<DietFact>;
  /** Sugars of sweeteners and sweets among the ingredients, g. */
  readonly addedSugarsG: number;
  /** Value of the food eaten, cents. */
  readonly costCents: number;
  /** Minutes of attention: preparation plus the attended part of cooking. */
  readonly activeMinutes: number;
  /** What a person would call "again chicken". */
  readonly mainIngredients: readonly string[];
  /** Title and ingredients in singular words, ` | ` between them and spaces around each, to look words up in. */
  readonly names: string;
  /** Lines of an imported recipe of which no food is certain; absent where all are. */
  readonly unknownIngredients?: readonly string[];
}

/**
 * Share of cooking time that needs a cook: short cooking is stood by; of what simmers or bakes for longer, the first
 * ten minutes and a fifth of the rest (our estimate).
 */
export function attendedMinutes(cookMinutes: number): number {
  return cookMinutes <= 10 ? cookMinutes : Math.round(10 + (cookMinutes - 10) * 0.2);
}

/** Sums a recipe's ingredients. @throws RangeError when an ingredient is not in the catalogue. */
export function recipeFacts(recipe: Recipe, foods: ReadonlyMap<string, Food>): RecipeFacts {
  const nutrients = NUTRIENTS.map(() => 0);
  const knownGrams = NUTRIENTS.map(() => 0);
  const allergens = new Set<Allergen>();
  const facts = new Set<DietFact>();
  let grams = 0;
  let costCents = 0;
  for (const ingredient of recipe.ingredients) {
    const food = foods.get(ingredient.foodKey);
    if (!food) throw new RangeError(`recipe ${recipe.key} uses unknown food ${ingredient.foodKey}`);
    grams += ingredient.grams;
    costCents += (food.price.centsPer100g * ingredient.grams) / 100;
    for (const code of possibleAllergens(food)) allergens.add(code);
    for (const fact of possibleFacts(food)) facts.add(fact);
    food.nutrients.forEach((amount, index) => {
      if (amount === null) return;
      nutrients[index] = (nutrients[index] ?? 0) + (amount * ingredient.grams) / 100;
      knownGrams[index] = (knownGrams[index] ?? 0) + ingredient.grams;
    });
  }
  const { servings } = recipe;
  let names: string | undefined;
  return {
    recipe,
    nutrients: nutrients.map((amount) => amount / servings),
    known: knownGrams.map((amount) => (grams > 0 ? amount / grams : 0)),
    gramsPerServing: grams / servings,
    allergens,
    facts,
    addedSugarsG: addedSugars(recipe, foods) / servings,
    costCents: costCents / servings,
    activeMinutes: recipe.prepMinutes + attendedMinutes(recipe.cookMinutes),
    mainIngredients: mainIngredients(recipe, foods),
    // Only recipes that a word is looked up in need them, and they take longer than all the rest.
    get names() {
      names ??= namesOf(recipe, foods);
      return names;
    },
  };
}

function namesOf(recipe: Recipe, foods: ReadonlyMap<string, Food>): string {
  const texts = recipe.ingredients.flatMap(({ foodKey, text }) => {
    const food = foods.get(foodKey);
    return food ? [food.name, foodKey.replaceAll('-', ' '), ...food.synonyms, text] : [text];
  });
  return ` ${[recipe.title, ...texts].map((text) => wordsOf(text).join(' ')).join(' | ')} `;
}

const proteinIndex = nutrientIndex('protein_g');

/** Names of the protein foods that carry the dish: at least a fifth of its protein and 25 g per serving. */
function mainIngredients(recipe: Recipe, foods: ReadonlyMap<string, Food>): string[] {
  const proteins = recipe.ingredients.map(({ foodKey, grams }) => {
    const food = foods.get(foodKey);
    return { food, grams, protein: ((food?.nutrients[proteinIndex] ?? 0) * grams) / 100 };
  });
  const total = proteins.reduce((sum, { protein }) => sum + protein, 0);
  const families = proteins
    .filter(({ grams, protein }) => grams / recipe.servings >= 25 && protein >= total / 5)
    .flatMap(({ food }) => (food ? [familyOf(food)] : []))
    .filter((family) => family !== '');
  return [...new Set(families)];
}

const families: readonly (readonly [RegExp, string])[] = [
  [/chicken/, 'chicken'],
  [/turkey/, 'turkey'],
  [/beef|steak|hamburger/, 'beef'],
  [/pork|ham\b|bacon|sausage|chorizo/, 'pork'],
  [/lamb/, 'lamb'],
  [/salmon/, 'salmon'],
  [/tuna/, 'tuna'],
  [/shrimp/, 'shrimp'],
  [/lentil/, 'lentils'],
  [/chickpea|hummus/, 'chickpeas'],
  [/bean/, 'beans'],
  [/tofu|tempeh|edamame/, 'soy'],
  [/\begg\b|eggs/, 'eggs'],
];

function familyOf(food: Food): string {
  const text = food.name.toLowerCase();
  const family = families.find(([pattern]) => pattern.test(text));
  if (family) return family[1];
  return food.aisle === 'FISH' ? 'fish' : '';
}
