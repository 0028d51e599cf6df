import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALLERGENS, type Food } from '../catalogue/food.js';
import { NUTRIENTS } from '../catalogue/nutrients.js';
import type { ImportedLine, ImportedRecipeContent } from './imported-recipe.js';
import { importedRecipeFacts } from './imported-recipe-facts.js';

const food = (key: string, allergens: Food['allergens'], nutrients: Food['nutrients']): Food => ({
  key,
  name: key,
  synonyms: [],
  everyday: true,
  ndbNo: key,
  fdcId: null,
  group: '',
  aisle: 'PRODUCE',
  shelf: 'STAPLE',
  packGrams: 100,
  densityGPerMl: null,
  seasons: [],
  allergens,
  uncertainAllergens: [],
  facts: [],
  uncertainFacts: [],
  price: { centsPer100g: 50, source: '', date: '', method: '' },
  nutrients,
  measures: [],
});
const foods = new Map([
  [
    'plum',
    food(
      'plum',
      [],
      NUTRIENTS.map((_, index) => (index === 0 ? 46 : null)),
    ),
  ],
  [
    'milk',
    food(
      'milk',
      ['MILK'],
      NUTRIENTS.map((_, index) => (index < 2 ? 60 : null)),
    ),
  ],
]);
const line = (part: Partial<ImportedLine>): ImportedLine => ({
  text: 'plum',
  least: 1,
  most: 1,
  unit: 'g',
  size: '',
  name: 'plum',
  preparation: '',
  comment: '',
  readingConfidence: 1,
  foodKey: 'plum',
  matchScore: 1,
  alternatives: [],
  grams: 100,
  gramsEstimated: false,
  ...part,
});
const recipe = (lines: readonly ImportedLine[]): ImportedRecipeContent => ({
  format: 'SCHEMA_ORG',
  title: '',
  description: '',
  sourceUrl: null,
  servings: 2,
  servingsAssumed: false,
  prepMinutes: null,
  cookMinutes: null,
  lines,
  steps: [],
});

describe('importedRecipeFacts', () => {
  it('sums what is known, with how much that is, and leaves out what no line states', () => {
    const lines = [line({}), line({ text: 'milk', foodKey: 'milk', grams: 200 }), line({ grams: null })];
    const facts = importedRecipeFacts(recipe(lines), foods);
    expect(facts.nutrients).toMatchObject([
      { id: NUTRIENTS[0]?.id, amount: (46 + 120) / 2, coverage: 2 / 3 },
      { id: NUTRIENTS[1]?.id, amount: 60, coverage: 1 / 3 },
    ]);
    expect(facts.missingNutrients).toEqual(NUTRIENTS.slice(2).map(({ id }) => id));
    expect(facts).toMatchObject({
      gramsPerServing: 150,
      costCents: 75,
      costCoverage: 2 / 3,
      allergens: ['MILK'],
    });
    expect(importedRecipeFacts(recipe([line({ grams: null })]), foods)).toMatchObject({
      costCents: null,
      nutrients: [],
    });
  });

  it('rules out no allergen as soon as one line has no certain food and no known words', () => {
    const unknown = line({ text: 'blorptang', name: 'blorptang', foodKey: null, matchScore: 0, grams: null });
    fc.assert(
      fc.property(fc.array(fc.constantFrom('plum', 'milk'), { maxLength: 5 }), fc.nat(5), (keys, place) => {
        const lines = keys.map((key) => line({ text: key, foodKey: key }));
        const facts = importedRecipeFacts(recipe(lines.toSpliced(place, 0, unknown)), foods);
        expect(new Set([...facts.allergens, ...facts.possibleAllergens]).size).toBe(ALLERGENS.length);
        expect(facts.unknownIngredients).toEqual(['blorptang']);
      }),
    );
  });

  it('believes the words of a line as well as its food', () => {
    const facts = importedRecipeFacts(recipe([line({ text: 'plums in peanut butter' })]), foods);
    expect(facts.allergens).toContain('PEANUT');
    const doubtful = importedRecipeFacts(recipe([line({ text: 'blorp plums', matchScore: 0.4 })]), foods);
    expect(doubtful.unknownIngredients).toEqual(['blorp plums']);
  });
});

it('of “this or that” the one that is not known makes every allergen possible', () => {
  const content = {
    servings: 1,
    lines: [line({ text: '100 g plum or zorgo' })],
  } as unknown as ImportedRecipeContent;
  const facts = importedRecipeFacts(content, foods);
  expect(facts.possibleAllergens).toEqual(ALLERGENS);
  expect(facts.unknownIngredients).toEqual(['100 g plum or zorgo']);
});

it('a food that is only likely is no certain allergen', () => {
  const content = {
    servings: 1,
    lines: [line({ text: '1 cup coconut water', foodKey: 'milk', matchScore: 0.4 })],
  } as unknown as ImportedRecipeContent;
  const facts = importedRecipeFacts(content, foods);
  expect(facts.allergens).toEqual([]);
  expect(facts.possibleAllergens).toEqual(['MILK']);
});
