import { expect, it } from 'vitest';
import { learnTaste } from './learn-taste.js';
import type { ContentSpace } from './recipe-content.js';
import { rankDiversely } from './recommend.js';
import { reasonInWords, reasonsFor } from './taste-reasons.js';

const space: ContentSpace = {
  features: [
    { kind: 'CUISINE', name: 'middle-eastern' },
    { kind: 'MAIN_INGREDIENT', name: 'lentils' },
    { kind: 'MAIN_INGREDIENT', name: 'beef' },
  ],
  vectors: new Map([
    ['mujaddara', { places: [0, 1], values: [0.7, 0.7] }],
    ['red-lentil-soup', { places: [0, 1], values: [0.7, 0.7] }],
    ['burger', { places: [2], values: [1] }],
  ]),
};
const candidate = (recipeKey: string, points: number, uncertainty = 0) => ({
  recipeKey,
  points,
  uncertainty,
});
const keys = (list: readonly { readonly recipeKey: string }[]) => list.map(({ recipeKey }) => recipeKey);

it('puts another dish before one that is like the first, unless that is much better', () => {
  const near = [candidate('mujaddara', 90), candidate('red-lentil-soup', 88), candidate('burger', 84)];
  expect(keys(rankDiversely(near, space, 3))).toEqual(['mujaddara', 'burger', 'red-lentil-soup']);
  const far = [candidate('mujaddara', 90), candidate('red-lentil-soup', 88), candidate('burger', 70)];
  expect(keys(rankDiversely(far, space, 3))).toEqual(['mujaddara', 'red-lentil-soup', 'burger']);
  // A longer list begins with the shorter one.
  expect(keys(rankDiversely(near, space, 2))).toEqual(['mujaddara', 'burger']);
});

it('prefers what is less known of two that are equal', () => {
  const equal = [candidate('burger', 80, 0.1), candidate('mujaddara', 80, 0.9)];
  expect(keys(rankDiversely(equal, space, 1))).toEqual(['mujaddara']);
});

it('says why in words, of what the person did and what the dish has', () => {
  const signals = [
    { recipeKey: 'mujaddara', kind: 'RATED', rating: 5, day: '2026-11-01' },
    { recipeKey: 'burger', kind: 'SWAPPED_AWAY', rating: null, day: '2026-11-01' },
  ] as const;
  const taste = learnTaste(space, signals, '2026-11-22');
  const foods = { foods: new Map() };
  const words = (key: string) => reasonInWords(reasonsFor(key, taste, space, foods), (title) => title);
  expect(words('red-lentil-soup')).toBe('Because you rated “mujaddara” 5: Middle Eastern, lentils.');
  expect(words('burger')).toBeNull();
});
