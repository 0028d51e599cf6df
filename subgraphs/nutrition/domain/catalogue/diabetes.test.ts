import { beforeAll, expect, it } from 'vitest';
import { readReference } from '../../seeds/read-reference.js';
import { buildCatalogue, type Catalogue } from './catalogue.js';
import { addedSugars, isDiabetesFriendly, unsteadyPoints } from './diabetes.js';
import { dietAllows } from './diets.js';
import { NUTRIENTS, nutrientIndex } from './nutrients.js';
import type { Recipe } from './recipe.js';

let catalogue: Catalogue;
let base: Recipe;

beforeAll(async () => {
  const { hash, foods, recipes } = await readReference();
  catalogue = buildCatalogue(hash, foods, recipes);
  [base] = recipes as [Recipe, ...Recipe[]];
});

const holding = (carbohydrateG: number) =>
  NUTRIENTS.map(({ id }) => (id === 'carbohydrate_g' ? carbohydrateG : 0));

it('counts the sugars that a kitchen adds, not those of fruit and milk', () => {
  const of = (foodKey: string, grams: number) =>
    addedSugars({ ...base, ingredients: [{ foodKey, grams, text: '' }] }, catalogue.foods);
  // Sugar is nearly all sugars, honey about four fifths.
  expect(of('sugar', 10)).toBeGreaterThan(9.5);
  expect(of('honey', 10)).toBeGreaterThan(7.5);
  expect(of('honey', 10)).toBeLessThan(8.5);
  for (const key of ['apple', 'soy-milk-unsweetened', 'orange'])
    expect([key, of(key, 200)]).toEqual([key, 0]);
});

it('limits a serving to 60 g of carbohydrate and 6 g of added sugars, a snack to 30 g', () => {
  const dinner = { ...base, slots: ['DINNER'] as const };
  const snack = { ...base, slots: ['SNACK'] as const };
  const allowed = (recipe: Recipe, carbohydrateG: number, addedSugarsG: number) =>
    isDiabetesFriendly({ recipe, nutrients: holding(carbohydrateG), addedSugarsG });
  expect([allowed(dinner, 60, 6), allowed(dinner, 61, 0), allowed(dinner, 10, 6.1)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([allowed(snack, 30, 0), allowed(snack, 31, 0)]).toEqual([true, false]);
});

it('prefers the steadier of two that are allowed', () => {
  expect([45, 50, 61].map((grams) => unsteadyPoints({ nutrients: holding(grams) }))).toEqual([0, 2.5, 8]);
});

it('leaves at least thirty recipes for every meal', () => {
  const column = nutrientIndex('carbohydrate_g');
  for (const slot of ['BREAKFAST', 'LUNCH', 'DINNER', 'SNACK'] as const) {
    const left = [...catalogue.recipes.values()].filter(
      (facts) => facts.recipe.slots.includes(slot) && dietAllows('DIABETES_FRIENDLY', facts),
    );
    expect([slot, left.length >= 30]).toEqual([slot, true]);
    for (const { nutrients } of left) expect(nutrients[column]).toBeLessThanOrEqual(60);
  }
});
