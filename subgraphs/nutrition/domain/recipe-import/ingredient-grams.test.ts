import { describe, expect, it } from 'vitest';
import type { Food } from '../catalogue/food.js';
import { ingredientGrams } from './ingredient-grams.js';
import { lineAmounts } from './line-amounts.js';

const flour: Food = {
  key: 'flour',
  name: 'Flour',
  synonyms: [],
  everyday: true,
  ndbNo: '1',
  fdcId: null,
  group: '',
  aisle: 'GRAINS_PASTA',
  shelf: 'STAPLE',
  packGrams: 400,
  densityGPerMl: null,
  seasons: [],
  allergens: [],
  uncertainAllergens: [],
  facts: [],
  uncertainFacts: [],
  price: { centsPer100g: 10, source: '', date: '', method: '' },
  nutrients: [],
  measures: [{ amount: 1, unit: 'cup', note: '', grams: 125 }],
};

/** "2/quantity cup/unit flour": words with their labels; without one it is a name. */
const words = (line: string) =>
  line.split(' ').map((word) => {
    const [text = '', label = 'name'] = word.split('/');
    return { text, label };
  });
const grams = (line: string): number | null => {
  const weighed = ingredientGrams(flour, lineAmounts(words(line)));
  return weighed === null ? null : Math.round(weighed.grams);
};

describe('lineAmounts', () => {
  it('reads numbers, fractions, ranges, words and units without a number', () => {
    expect(lineAmounts(words('1#1$2-2/quantity cup/unit'))).toEqual([
      { least: 1.5, most: 2, unit: 'cup', isAdded: false, isTotal: false },
    ]);
    expect(lineAmounts(words('Two/quantity dozen/quantity eggs'))).toMatchObject([
      { least: 24, most: 24, unit: '' },
    ]);
    expect(lineAmounts(words('good/unit handful/unit mint'))).toMatchObject([
      { least: 1, unit: 'good handful' },
    ]);
    expect(lineAmounts(words('some flour'))).toEqual([]);
  });
});

describe('ingredientGrams', () => {
  it.each([
    ['450/quantity g/unit 1/quantity lb/unit', 450],
    ['1/quantity cup/unit 130/quantity g/unit', 130],
    ['2x/quantity 400/quantity g/unit tin/unit', 800],
    ['1/quantity 15/quantity ounce/unit can/unit', 425],
    ['1/quantity lb/unit 2/quantity oz/unit', 510],
    ['1-2/quantity cup/unit', 188],
    ['16/quantity tbsp/unit', 125],
    ['1/quantity cup/unit plus/comment 8/quantity tbsp/unit', 188],
    ['250/quantity ml/unit plus/comment extra/comment', 132],
    ['2/quantity can/unit', 800],
    ['6/quantity thighs about/comment 2/quantity pound/unit', 907],
    ['2/quantity breasts 150/quantity g/unit each/comment', 300],
    ['1/quantity inch/unit piece/unit ginger', 8],
    ['1/quantity pinch/unit', 0],
    ['3/quantity blorp/unit', null],
    ['flour', null],
  ])('%s → %s g', (line, weight) => {
    expect(grams(line)).toBe(weight);
  });

  it('counts pieces only of what comes in pieces', () => {
    expect(grams('2/quantity flours')).toBeNull();
    const onion = {
      ...flour,
      measures: [...flour.measures, { amount: 1, unit: 'medium', note: '', grams: 110 }],
    };
    expect(ingredientGrams(onion, lineAmounts(words('2/quantity onions')))?.grams).toBe(220);
    const small = { amount: 1, unit: 'small', note: '', grams: 70 };
    const sized = { ...onion, measures: [...onion.measures, small] };
    expect(ingredientGrams(sized, lineAmounts(words('2/quantity onions')), 'small onions')?.grams).toBe(140);
    expect(ingredientGrams(flour, lineAmounts(words('4/quantity x')), 'salmon fillets')?.grams).toBe(600);
  });

  it('says what is an estimate', () => {
    const estimate = (line: string) => ingredientGrams(flour, lineAmounts(words(line)))?.isEstimate;
    expect(estimate('200/quantity g/unit')).toBe(false);
    expect(estimate('1/quantity cup/unit')).toBe(true);
    expect(estimate('1/quantity handful/unit')).toBe(true);
  });
});
