import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue } from '../domain/catalogue/catalogue.js';
import { DIETS, dietAllows } from '../domain/catalogue/diets.js';
import { NO_RULES, whyForbidden } from '../domain/catalogue/eating-rules.js';
import { ALLERGENS, type Food } from '../domain/catalogue/food.js';
import { NUTRIENTS, nutrientIndex } from '../domain/catalogue/nutrients.js';
import { type Reference, readReference } from './read-reference.js';

let reference: Reference;
let catalogue: Catalogue;

beforeAll(async () => {
  reference = await readReference();
  catalogue = buildCatalogue(reference.hash, reference.foods, reference.recipes);
});

function food(key: string): Food {
  const found = catalogue.foods.get(key);
  if (!found) throw new Error(`no food ${key}`);
  return found;
}

describe('foods', () => {
  it('are at least 1,000, each with at least 30 known nutrients, unique keys and a price', () => {
    expect(reference.foods.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(reference.foods.map(({ key }) => key)).size).toBe(reference.foods.length);
    const poor = reference.foods.filter(
      ({ nutrients }) => nutrients.filter((amount) => amount !== null).length < 30,
    );
    // Only foods that a recipe needs may know less of themselves.
    const used = new Set(
      reference.recipes.flatMap(({ ingredients }) => ingredients.map(({ foodKey }) => foodKey)),
    );
    expect(poor.filter(({ key }) => !used.has(key)).map(({ key }) => key)).toEqual([]);
    const odd = reference.foods.filter(
      ({ packGrams, price, nutrients }) =>
        !(packGrams > 0 && price.centsPer100g >= 0 && price.source !== '') ||
        nutrients.some((amount) => amount !== null && !(amount >= 0)),
    );
    expect(odd.map(({ key }) => key)).toEqual([]);
  });

  it('knows the apple', () => {
    const apple = food('apple');
    expect(apple.nutrients[nutrientIndex('energy_kcal')]).toBe(52);
    expect(apple.measures).toContainEqual({ amount: 1, unit: 'medium', note: '3" dia', grams: 182 });
  });

  it('keeps what was not measured apart from zero', () => {
    const choline = nutrientIndex('choline_mg');
    const amounts = reference.foods.map(({ nutrients }) => nutrients[choline]);
    expect(amounts.some((amount) => amount === null)).toBe(true);
    expect(amounts.some((amount) => amount === 0)).toBe(true);
  });

  it('agree with their macronutrients in energy, within the scatter of measured food', () => {
    const amount = (each: Food, id: string) => each.nutrients[nutrientIndex(id)] ?? 0;
    const odd = reference.foods.filter((each) => {
      const energy = amount(each, 'energy_kcal');
      const macros =
        4 * amount(each, 'protein_g') + 4 * amount(each, 'carbohydrate_g') + 9 * amount(each, 'fat_g');
      const alcohol = each.facts.includes('ALCOHOL') || each.aisle === 'BEVERAGES';
      return !alcohol && energy > 20 && Math.abs(energy - macros) > 0.35 * energy + 12;
    });
    expect(odd.length / reference.foods.length).toBeLessThan(0.03);
  });
});

describe('allergens of foods', () => {
  const certain: readonly (readonly [string, string])[] = [
    ['soy-sauce', 'WHEAT'],
    ['white-bread', 'GLUTEN'],
    ['whole-milk', 'MILK'],
    ['egg', 'EGG'],
    ['almonds', 'TREE_NUTS'],
    ['peanut-butter', 'PEANUT'],
    ['shrimp-raw', 'CRUSTACEANS'],
    ['salmon-raw', 'FISH'],
    ['celery', 'CELERY'],
    ['mustard', 'MUSTARD'],
    ['tahini', 'SESAME'],
    ['dried-apricots', 'SULPHITES'],
    ['mussels-raw', 'MOLLUSCS'],
    ['firm-tofu', 'SOY'],
    ['worcestershire-sauce', 'FISH'],
  ];

  it.each(certain)('%s holds %s', (key, code) => {
    expect(food(key).allergens).toContain(code);
  });

  const absent: readonly (readonly [string, string])[] = [
    ['coconut-milk-canned', 'MILK'],
    ['peanut-butter', 'MILK'],
    ['eggplant', 'EGG'],
    ['oyster-mushrooms', 'MOLLUSCS'],
    ['rice-noodles-dry', 'GLUTEN'],
    ['chickpea-flour', 'WHEAT'],
    ['butternut-squash', 'TREE_NUTS'],
    ['cream-of-tartar', 'MILK'],
    ['corn-tortilla', 'GLUTEN'],
    ['nutmeg', 'TREE_NUTS'],
  ];

  it.each(absent)('%s is not suspected of %s', (key, code) => {
    expect([...food(key).allergens, ...food(key).uncertainAllergens]).not.toContain(code);
  });

  it('counts a ready meal of unknown composition as unsafe for everybody', () => {
    const unknown = reference.foods.filter(({ aisle }) => aisle === 'PREPARED');
    expect(unknown.length).toBeGreaterThan(20);
    for (const each of unknown)
      expect(each.allergens.length + each.uncertainAllergens.length).toBe(ALLERGENS.length);
  });
});

/** Traits that a diet rules out, written down apart from the rules under test. */
const bannedByDiet: Readonly<Record<string, readonly string[]>> = {
  VEGAN: ['MEAT', 'FACT_FISH', 'SHELLFISH', 'DAIRY', 'FACT_EGG', 'HONEY', 'GELATINE'],
  VEGETARIAN: ['MEAT', 'FACT_FISH', 'SHELLFISH', 'GELATINE'],
  PESCATARIAN: ['MEAT', 'PORK'],
  HALAL: ['PORK', 'ALCOHOL'],
  KOSHER: ['PORK', 'SHELLFISH'],
  GLUTEN_FREE: ['GLUTEN', 'WHEAT'],
  DAIRY_FREE: ['MILK'],
};

/** Everything that is or may be in a food; the facts that share a name with an allergen apart. */
function holds({ allergens, uncertainAllergens, facts, uncertainFacts }: Food): string[] {
  const apart = (fact: string) => (fact === 'FISH' || fact === 'EGG' ? `FACT_${fact}` : fact);
  return [...allergens, ...uncertainAllergens, ...[...facts, ...uncertainFacts].map(apart)];
}

describe('recipes', () => {
  it('are at least 150, for every slot and every hard diet', () => {
    expect(reference.recipes.length).toBeGreaterThanOrEqual(150);
    for (const slot of ['BREAKFAST', 'LUNCH', 'DINNER', 'SNACK'] as const)
      expect(reference.recipes.filter(({ slots }) => slots.includes(slot)).length).toBeGreaterThan(15);
  });

  it('never pass an allergen or a diet that one of their foods breaks, for any person', () => {
    const rules = fc.record({
      diets: fc.subarray([...DIETS]),
      allergens: fc.subarray([...ALLERGENS]),
      excludedFoods: fc.subarray(['mushrooms', 'onion', 'salmon', 'beef']),
      dislikedFoods: fc.constant([]),
      likedFoods: fc.constant([]),
    });
    fc.assert(
      fc.property(rules, (person) => {
        const banned = new Set<string>([
          ...person.allergens,
          ...person.diets.flatMap((diet) => bannedByDiet[diet] ?? []),
        ]);
        const broken = [...catalogue.recipes.values()].filter(
          (facts) =>
            whyForbidden(facts, person) === null &&
            facts.recipe.ingredients.some(({ foodKey }) =>
              holds(food(foodKey)).some((code) => banned.has(code)),
            ),
        );
        expect(broken.map(({ recipe }) => recipe.key)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('leave enough to plan with for common diets and single allergens', () => {
    const allowed = (person: Partial<typeof NO_RULES>) =>
      [...catalogue.recipes.values()].filter(
        (facts) => whyForbidden(facts, { ...NO_RULES, ...person }) === null,
      );
    for (const diet of ['VEGETARIAN', 'VEGAN', 'PESCATARIAN', 'HALAL', 'GLUTEN_FREE', 'DAIRY_FREE'] as const)
      expect(allowed({ diets: [diet] }).length, diet).toBeGreaterThan(40);
    for (const code of ALLERGENS) expect(allowed({ allergens: [code] }).length, code).toBeGreaterThan(40);
  });

  it('are not low in FODMAPs with a food that hides onion, garlic, wheat or fruit sugars', () => {
    const facts = [...catalogue.recipes.values()].find((each) => dietAllows('LOW_FODMAP', each));
    if (!facts) throw new Error('no recipe is low in FODMAPs');
    const having = (foodKey: string) => ({
      ...facts,
      recipe: { ...facts.recipe, ingredients: [{ foodKey, grams: 50, text: foodKey }] },
    });
    for (const key of ['hummus', 'ketchup', 'all-purpose-flour', 'nectarine', 'vegetable-broth'])
      expect(dietAllows('LOW_FODMAP', having(food(key).key)), key).toBe(false);
    expect(dietAllows('LOW_FODMAP', having(food('rice-flour').key))).toBe(true);
  });

  it('weigh and feed like a meal', () => {
    for (const { recipe, gramsPerServing, nutrients } of catalogue.recipes.values()) {
      expect(gramsPerServing, recipe.key).toBeGreaterThan(20);
      expect(gramsPerServing, recipe.key).toBeLessThan(1500);
      expect(nutrients[nutrientIndex('energy_kcal')], recipe.key).toBeGreaterThan(30);
      expect(nutrients[nutrientIndex('energy_kcal')], recipe.key).toBeLessThan(1500);
    }
    expect(NUTRIENTS.length).toBe(46);
  });
});
