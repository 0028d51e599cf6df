import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.js';
import type { Food, Shelf } from '../catalogue/food.js';
import { NUTRIENTS } from '../catalogue/nutrients.js';
import { shoppingCost, shoppingList } from './shopping-list.js';

function food(key: string, shelf: Shelf, packGrams: number, centsPer100g: number): Food {
  return {
    key,
    name: key,
    synonyms: [],
    everyday: true,
    ndbNo: key,
    fdcId: null,
    group: '',
    aisle: 'PRODUCE',
    shelf,
    packGrams,
    densityGPerMl: null,
    seasons: [],
    allergens: [],
    uncertainAllergens: [],
    facts: [],
    uncertainFacts: [],
    price: { centsPer100g, source: 'test', date: '2026', method: '' },
    nutrients: NUTRIENTS.map(() => 0),
    measures: [],
  };
}

// Packs cost 200, 150 and 1,000 cents.
const foods = [
  food('spinach', 'PERISHABLE', 100, 200),
  food('rice', 'STORABLE', 500, 30),
  food('oil', 'STAPLE', 1000, 100),
];
const catalogue = buildCatalogue('test', foods, []);
const week = (use: Record<string, number>) => new Map(Object.entries(use));

describe('a shopping list', () => {
  it('buys perishables anew each week, carries what keeps, and pays staples by use', () => {
    const list = shoppingList(
      [week({ spinach: 150, rice: 300, oil: 33 }), week({ spinach: 50, rice: 300, oil: 33 })],
      catalogue,
      1,
    );
    const item = (weekIndex: number, foodKey: string) =>
      list.find((each) => each.weekIndex === weekIndex && each.foodKey === foodKey);
    expect(item(0, 'spinach')).toMatchObject({ packs: 2, costMinor: 400 });
    expect(item(1, 'spinach')).toMatchObject({ packs: 1, costMinor: 200 });
    // 300 g of 500 g are eaten in week 1; week 2 has 200 g left and needs one more pack.
    expect(item(0, 'rice')).toMatchObject({ packs: 1, costMinor: 150 });
    expect(item(1, 'rice')).toMatchObject({ packs: 1, costMinor: 150 });
    expect(item(0, 'oil')).toMatchObject({ packs: 0, costMinor: 33 });
    expect(shoppingCost(list)).toBe(400 + 200 + 150 + 150 + 66);
  });

  it('rounds staples as one running total: never off by more than a cent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 40, noNaN: true }), { minLength: 1, maxLength: 4 }),
        (grams) => {
          const list = shoppingList(
            grams.map((amount) => week({ oil: amount })),
            catalogue,
            1,
          );
          const exact = grams.reduce((sum, amount) => sum + amount, 0);
          expect(Math.abs(shoppingCost(list) - exact)).toBeLessThanOrEqual(0.5001);
        },
      ),
    );
  });

  it('covers every use with whole packs and integer cents, in any currency', () => {
    const uses = fc.array(
      fc.record({
        spinach: fc.double({ min: 0, max: 900, noNaN: true }),
        rice: fc.double({ min: 0, max: 900, noNaN: true }),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(uses, fc.constantFrom(1, 0.87, 1.5, 88), (weeks, rate) => {
        const list = shoppingList(
          weeks.map((use) => week(use)),
          catalogue,
          rate,
        );
        for (const { costMinor, packs } of list)
          expect(Number.isSafeInteger(costMinor) && Number.isInteger(packs)).toBe(true);
        const bought = list.reduce(
          (sum, { foodKey, packs }) => sum + (foodKey === 'rice' ? packs * 500 : 0),
          0,
        );
        const eaten = weeks.reduce((sum, { rice }) => sum + rice, 0);
        expect(bought).toBeGreaterThanOrEqual(eaten - 0.01);
        expect(bought - eaten).toBeLessThan(500.01);
      }),
    );
  });
});
