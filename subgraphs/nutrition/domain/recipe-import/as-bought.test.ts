import { expect, it } from 'vitest';
import type { Food } from '../catalogue/food.js';
import { foodsAsBought } from './as-bought.js';
import { hintFactor, lineHints } from './line-hints.js';

const names = [
  'Pasta, cooked',
  'Pasta, dry',
  'Salmon, baked',
  'Salmon, raw',
  'Ham, roasted',
  'Black beans, cooked',
  'Broccoli, boiled',
  'Broccoli',
];
const foods = names.map((name) => ({ key: name, name }) as Food);

it('takes the dry or raw food for the cooked one, and beans as they are', () => {
  expect(Object.fromEntries(foodsAsBought(foods))).toEqual({
    'Pasta, cooked': 'Pasta, dry',
    'Salmon, baked': 'Salmon, raw',
    'Ham, roasted': null,
    'Broccoli, boiled': 'Broccoli',
  });
});

it('reads what a line says beside the name', () => {
  expect(lineHints('2 cups cooked rice', 'rice', ['cup'])).toMatchObject({ state: 'COOKED', head: 'rice' });
  expect(lineHints('1 (15 oz) can lentils', 'lentils', ['oz', 'can'])).toMatchObject({ state: 'CANNED' });
  expect(lineHints('10 cherry tomatoes', 'cherry tomatoes', [])).toMatchObject({
    state: 'AS_BOUGHT',
    head: 'tomato',
  });
  expect(lineHints('4 salmon fillets', 'salmon fillets', [])).toMatchObject({ head: 'salmon' });
  expect(lineHints('1 bunch coriander', 'coriander', ['bunch'])).toMatchObject({ isFresh: true });
});

it('weighs foods by them', () => {
  const food = (name: string, aisle = 'PRODUCE') => ({ name, synonyms: [], aisle }) as unknown as Food;
  const tomatoes = lineHints('10 cherry tomatoes', 'cherry tomatoes', []);
  expect(hintFactor(food('Cherries'), tomatoes, true)).toBeLessThan(
    hintFactor(food('Tomato'), tomatoes, true),
  );
  const bunch = lineHints('1 bunch coriander', 'coriander', ['bunch']);
  expect(hintFactor(food('Coriander seed', 'SPICES_BAKING'), bunch, true)).toBeLessThan(1);
  const rice = lineHints('2 cups cooked rice', 'rice', ['cup']);
  expect(hintFactor(food('White rice, dry'), rice, true)).toBeLessThan(
    hintFactor(food('White rice, cooked'), rice, true),
  );
});
