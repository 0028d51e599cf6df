import { expect, it } from 'vitest';
import type { Recipe } from './recipe.js';
import { scaledIngredients } from './scale-ingredients.js';

const recipe = {
  servings: 2,
  ingredients: [
    { foodKey: 'salt', grams: 1.5, text: 'a pinch of salt' },
    { foodKey: 'carrots', grams: 303, text: '3 carrots' },
  ],
} as unknown as Recipe;

it('keeps the words of the recipe for its own servings, and weighs for others', () => {
  const texts = (servings: number) => scaledIngredients(recipe, servings, new Map()).map(({ text }) => text);
  expect(texts(2)).toEqual(['a pinch of salt', '3 carrots']);
  expect(texts(1)).toEqual(['0.8 g salt', '150 g carrots']);
  expect(texts(10)).toEqual(['7.5 g salt', '1.52 kg carrots']);
  expect(scaledIngredients(recipe, 3, new Map()).map(({ grams }) => grams)).toEqual([2.25, 454.5]);
});
