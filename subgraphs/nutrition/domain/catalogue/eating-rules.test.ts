import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readReference } from '../../seeds/read-reference.js';
import { scanIngredients } from '../allergens/scan-ingredients.js';
import { buildCatalogue, type Catalogue } from './catalogue.js';
import { DIETS, type Diet } from './diets.js';
import { type EatingRules, NO_RULES, uniteRules, whyForbidden } from './eating-rules.js';
import { ALLERGENS, type Allergen } from './food.js';
import { nutrientIndex } from './nutrients.js';
import type { RecipeFacts } from './recipe-facts.js';

let catalogue: Catalogue;
/** What the words of a recipe's ingredients say, read without the catalogue's own classification. */
const wordsOfRecipe = new Map<string, { readonly text: string; readonly allergens: ReadonlySet<Allergen> }>();

beforeAll(async () => {
  const { foods, recipes } = await readReference();
  catalogue = buildCatalogue('test', foods, recipes);
  for (const { recipe } of catalogue.recipes.values()) {
    const text = recipe.ingredients
      .map((line) => line.text)
      .join('\n')
      .toLowerCase();
    const allergens = new Set(scanIngredients(text).contains.map(({ allergen }) => allergen));
    wordsOfRecipe.set(recipe.key, { text, allergens });
  }
});

const flesh =
  /\b(chicken|beef|pork|ham|bacon|lamb|turkey|veal|duck|chorizo|sausages?|prosciutto|gelatine?)\b/;
const sea =
  /\b(fish sauce|salmon|tuna|cod|prawns?|shrimp|anchov\w+|sardines?|trout|mackerel|mussels?|clams?)\b/;
const per = (facts: RecipeFacts, id: string) => facts.nutrients[nutrientIndex(id)] ?? 0;
/** A second opinion on each diet: from the words of the ingredients and the sums. True = must not be eaten. */
const secondOpinion: Readonly<Partial<Record<Diet, (facts: RecipeFacts, text: string) => boolean>>> = {
  VEGETARIAN: (_facts, text) => flesh.test(text) || sea.test(text),
  VEGAN: (_facts, text) => flesh.test(text) || sea.test(text) || /\bhoney\b/.test(text),
  PESCATARIAN: (_facts, text) => flesh.test(text),
  HALAL: (_facts, text) => /\b(pork|ham|bacon|prosciutto|chorizo|wine(?! vinegar)|rum|brandy)\b/.test(text),
  KOSHER: (_facts, text) => /\b(pork|ham|bacon|prosciutto|prawns?|shrimp|mussels?|clams?|squid)\b/.test(text),
  KETO: (facts) => per(facts, 'carbohydrate_g') - per(facts, 'fiber_g') > 12,
  LOW_SODIUM: (facts) => per(facts, 'sodium_mg') > 600,
  LOW_FODMAP: (_facts, text) => /\b(onions?|garlic|honey|wheat|lentils|chickpeas)\b/.test(text),
};
const allergensOfDiet: Readonly<Partial<Record<Diet, readonly Allergen[]>>> = {
  VEGETARIAN: ['FISH', 'CRUSTACEANS', 'MOLLUSCS'],
  VEGAN: ['FISH', 'CRUSTACEANS', 'MOLLUSCS', 'MILK', 'EGG'],
  KOSHER: ['CRUSTACEANS', 'MOLLUSCS'],
  GLUTEN_FREE: ['GLUTEN', 'WHEAT'],
  DAIRY_FREE: ['MILK'],
};

/** Words of an ingredient that the second opinion takes for meat or wheat and that are not. */
function plainText(text: string): string {
  return text.replace(
    /garlic-infused|(chicken|beef|vegan|vegetarian)[- ]style|spring onion greens|\(green part[^)]*\)/g,
    ' ',
  );
}

const people = fc.record({
  diets: fc.subarray([...DIETS], { maxLength: 3 }),
  allergens: fc.subarray([...ALLERGENS], { maxLength: 5 }),
  excludedFoods: fc.subarray(['mushrooms', 'cilantro', 'eggs', 'tomato', 'rice', 'salmon'], { maxLength: 2 }),
});

describe('hard restrictions', () => {
  it('let no recipe through that the words of its ingredients forbid, for thousands of random households', () => {
    fc.assert(
      fc.property(fc.array(people, { minLength: 1, maxLength: 4 }), (household) => {
        const eaters: EatingRules[] = household.map((person) => ({ ...NO_RULES, ...person }));
        const rules = uniteRules(...eaters);
        for (const facts of catalogue.recipes.values()) {
          if (whyForbidden(facts, rules) !== null) continue;
          for (const eater of eaters) expectSafe(facts, eater);
        }
      }),
      { numRuns: 3000, seed: 20261122 },
    );
  }, 60_000);

  it('of one more person never allow more', () => {
    fc.assert(
      fc.property(people, people, (first, second) => {
        const alone: EatingRules = { ...NO_RULES, ...first };
        const together = uniteRules(alone, { ...NO_RULES, ...second });
        for (const facts of catalogue.recipes.values())
          if (whyForbidden(facts, alone) !== null) expect(whyForbidden(facts, together)).not.toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

function expectSafe(facts: RecipeFacts, eater: EatingRules): void {
  const { key } = facts.recipe;
  const words = wordsOfRecipe.get(key);
  if (!words) throw new Error(`no words of ${key}`);
  const text = plainText(words.text);
  const hard = [...eater.allergens, ...eater.diets.flatMap((diet) => allergensOfDiet[diet] ?? [])];
  const broken = hard.filter((code) => words.allergens.has(code));
  const diets = eater.diets.filter((diet) => secondOpinion[diet]?.(facts, text));
  if (broken.length + diets.length > 0) expect({ key, broken, diets, text }).toBeNull();
}

describe('the catalogue', () => {
  it('knows every allergen that the name of a food gives away', () => {
    const lookAlikes = /crumbles|flour, white, cake|sesame butter|squash, spaghetti|gluten-free|with tofu/i;
    const missed = [...catalogue.foods.values()].flatMap((food) => {
      if (lookAlikes.test(food.name)) return [];
      const known = new Set<string>([...food.allergens, ...food.uncertainAllergens]);
      return scanIngredients(food.name)
        .contains.filter(({ allergen }) => !known.has(allergen))
        .map(({ allergen }) => `${food.name}: ${allergen}`);
    });
    expect(missed).toEqual([]);
  });
});
