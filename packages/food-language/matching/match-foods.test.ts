import { describe, expect, it } from 'vitest';
import { buildFoodIndex } from './food-index.js';
import { foodTokens } from './food-tokens.js';
import { loadMatchWeights } from './load-match-weights.js';
import { matchFoods } from './match-foods.js';

const descriptions = [
  'Beans, kidney, red, mature seeds, raw',
  'Beans, kidney, red, mature seeds, cooked, boiled, without salt',
  'Beans, kidney, red, mature seeds, cooked, boiled, with salt',
  'Eggplant, raw',
  'Eggplant, cooked, boiled, drained, without salt',
  'Milk, nonfat, fluid, with added vitamin A and vitamin D',
  'Milk, whole, 3.25% milkfat',
  'Milk, reduced fat, fluid, 2% milkfat',
  'Beef, ground, 85% lean meat / 15% fat, patty, cooked, broiled',
  'Beef, ground, 70% lean meat / 30% fat, patty, cooked, broiled',
  'Chicken, broilers or fryers, breast, meat only, cooked, roasted',
  'Chicken, broilers or fryers, breast, meat and skin, cooked, roasted',
  'Mothbeans, mature seeds, raw',
  'Yogurt, plain, whole milk',
];
const index = buildFoodIndex(
  descriptions.map((description) => ({ code: description, description, aliases: [] })),
);
const weights = loadMatchWeights();

describe('matchFoods', () => {
  it.each([
    ['Kidney beans, boiled, salted', 'Beans, kidney, red, mature seeds, cooked, boiled, with salt'],
    ['Kidney beans, boiled', 'Beans, kidney, red, mature seeds, cooked, boiled, without salt'],
    ['aubergine, raw', 'Eggplant, raw'],
    ['skim milk', 'Milk, nonfat, fluid, with added vitamin A and vitamin D'],
    ['milk, partly skimmed, 2% M.F.', 'Milk, reduced fat, fluid, 2% milkfat'],
    ['Ground beef, lean, patty, broiled', 'Beef, ground, 85% lean meat / 15% fat, patty, cooked, broiled'],
    [
      'Chicken, broiler, breast, meat, roasted',
      'Chicken, broilers or fryers, breast, meat only, cooked, roasted',
    ],
    ['moth beans', 'Mothbeans, mature seeds, raw'],
    ['plain yoghourt', 'Yogurt, plain, whole milk'],
    ['kidny beans, raw', 'Beans, kidney, red, mature seeds, raw'],
  ])('%s → %s', (text, description) => {
    expect(matchFoods(index, weights, text)[0]?.code).toBe(description);
  });

  it('gives at most as many as wanted, scores that fall and sum to 1 at most, and none for unknown words', () => {
    const matches = matchFoods(index, weights, 'milk', 3);
    expect(matches.length).toBe(3);
    expect(matches.map(({ score }) => score)).toEqual(
      matches.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    expect(matches.reduce((sum, { score }) => sum + score, 0)).toBeLessThanOrEqual(1.001);
    expect(matchFoods(index, weights, 'xyzzy, plugh')).toEqual([]);
    expect(matchFoods(index, weights, '')).toEqual([]);
  });
});

describe('foodTokens', () => {
  it('says one thing in one way', () => {
    const stems = (text: string) => foodTokens(text).map(({ stem }) => stem);
    expect(stems('Peas, no salt added')).toEqual(stems('Pea, unsalted'));
    expect(stems('Beef, trimmed to 1/8" fat')).toEqual(stems('Beef, 3mm (1/8") trim'));
    expect(stems('Green chillies')).toEqual(stems('green chile'));
  });
});
