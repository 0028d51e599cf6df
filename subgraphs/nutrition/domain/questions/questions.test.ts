import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readReference } from '../../seeds/read-reference.js';
import type { Food } from '../catalogue/food.js';
import { nutrientIndex } from '../catalogue/nutrients.js';
import { editDistance } from '../catalogue/text-match.js';
import { factText, foodFact } from './food-fact.js';
import { type FoodIndex, foodIndex } from './food-index.js';
import { portionOf, usualMeasure } from './portion.js';

let foods: readonly Food[];
let index: FoodIndex;

beforeAll(async () => {
  foods = (await readReference()).foods;
  index = foodIndex(foods);
});

const food = (key: string): Food => {
  const found = foods.find((each) => each.key === key);
  if (!found) throw new Error(`no food ${key}`);
  return found;
};

describe('the food index', () => {
  it('finds every everyday food by its own name, among the first two', () => {
    const lost = foods.filter(
      (each) => each.everyday && !index.find(each.name, 2).some((match) => match.food.key === each.key),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it('forgives one wrong letter in a long word', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
    const words = ['banana', 'broccoli', 'spinach', 'avocado', 'zucchini', 'cucumber', 'potatoes'];
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(5), fc.constantFrom(...letters), (word, at, letter) => {
        const wrong = `${word.slice(0, at + 1)}${letter}${word.slice(at + 2)}`;
        const [meant] = index.find(word, 1);
        const found = index.find(wrong, 8).map((match) => match.food.key);
        // Another real food may be just as near ("bananas" → "banana"), so it has to be among the best.
        expect(
          found.length === 0 || found.includes(meant?.food.key ?? '') || editDistance(word, wrong, 2) > 1,
        ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('edit distance', () => {
  it('counts inserts, deletions, changes and swaps', () => {
    expect(editDistance('apple', 'appel', 3)).toBe(1);
    expect(editDistance('apple', 'aple', 3)).toBe(1);
    expect(editDistance('apple', 'apricot', 3)).toBeGreaterThan(3);
  });

  it('is symmetric and zero only for equal words', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 20)).toBe(editDistance(b, a, 20));
        expect(editDistance(a, b, 20) === 0).toBe(a === b);
      }),
    );
  });
});

describe('portions', () => {
  it.each([
    ['egg', 2, null, 100],
    ['apple', 1, null, 182],
    ['whole-milk', 1, 'cup', 244],
    ['whole-milk', 250, 'ml', 257.75],
    ['olive-oil', 2, 'tbsp', 27],
    ['chicken-breast-raw', 4, 'oz', 113.4],
    ['banana', 3, 'medium', 354],
    ['garlic', 2, 'cloves', 6],
  ] as const)('%s × %d %s weighs %d g', (key, amount, unit, grams) => {
    expect(portionOf(food(key), amount, unit)?.grams).toBeCloseTo(grams, 0);
  });

  it('does not guess a weight for a unit that the food does not have', () => {
    expect(portionOf(food('salt'), 1, 'slice')).toBeNull();
  });

  it('takes a handful for the plural of something tiny', () => {
    expect(usualMeasure(food('almonds'), true)?.unit).toBe('oz');
    expect(usualMeasure(food('almonds'))?.unit).toBe('almond');
  });
});

describe('a food fact', () => {
  it('is null, not zero, where nothing was measured', () => {
    const choline = nutrientIndex('choline_mg');
    const unmeasured = foods.find((each) => each.everyday && each.nutrients[choline] === null);
    const question = { food: unmeasured?.name ?? '', nutrient: 'choline', amount: 1, unit: null };
    expect(foodFact(index, question)).toMatchObject({ kind: 'FoodFact', value: null });
  });

  it('names the macronutrients when everything is asked for', () => {
    const fact = foodFact(index, { food: 'egg', nutrient: 'all', amount: 1, unit: null });
    expect(fact.kind === 'FoodFact' ? factText(fact) : '').toMatch(/72 kcal, 6\.28 g of protein, .* of fat/);
  });

  it('grows in proportion to the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (grams) => {
        const fact = foodFact(index, { food: 'apple', nutrient: 'calories', amount: grams, unit: 'g' });
        expect(fact.kind === 'FoodFact' ? fact.value : null).toBe(Math.round(grams * 0.52));
      }),
    );
  });
});
