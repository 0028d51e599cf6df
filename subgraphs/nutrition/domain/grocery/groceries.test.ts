import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../seeds/read-reference.js';
import { buildCatalogue } from '../catalogue/catalogue.js';
import { NO_RULES } from '../catalogue/eating-rules.js';
import { keysOfFamilies, relativesOf } from './food-families.js';
import type { GroceryItem } from './grocery-list.js';
import { entriesOfPlan, entryOfWords, priced } from './make-entries.js';
import { refreshEntries } from './refresh-entries.js';
import { pricesOfItem, readPriceRow, type StorePrice, totalsOfStores } from './store-prices.js';
import { findSubstitutes, keepsNutrition } from './substitutes.js';

const { hash, foods, recipes } = await readReference();
const catalogue = buildCatalogue(hash, foods, recipes);
const food = (key: string) => {
  const found = catalogue.foods.get(key);
  if (found === undefined) throw new Error(key);
  return found;
};
const itemOf = (key: string, grams: number): GroceryItem => ({
  ...entryOfWords(food(key), grams, key, 1),
  id: `item-${key}`,
  listId: 'list',
  tickedAt: null,
  tickedBy: null,
});
const search = { catalogue, rules: NO_RULES, minorUnitsPerCent: 1, season: 'WINTER' } as const;

describe('families of foods', () => {
  it('name foods of the catalogue, and everyone is a relative of their relatives', () => {
    for (const key of keysOfFamilies()) {
      expect(catalogue.foods.has(key), key).toBe(true);
      for (const other of relativesOf(key)) expect(relativesOf(other).has(key)).toBe(true);
    }
  });
});

describe('substitutes', () => {
  it('are cheaper or in season, within the bounds, and state what they change', () => {
    let found = 0;
    for (const key of keysOfFamilies()) {
      const item = itemOf(key, 400);
      for (const { food: other, savingMinor, reasons, difference } of findSubstitutes(item, search)) {
        found += 1;
        expect(keepsNutrition(food(key), other)).toBe(true);
        expect(reasons.length).toBeGreaterThan(0);
        if (!reasons.includes('SEASONAL')) expect(savingMinor).toBeGreaterThan(0);
        const protein = (of: typeof other) => of.nutrients[2] ?? 0;
        expect(difference.proteinG).toBeCloseTo(4 * (protein(other) - protein(food(key))), 6);
      }
    }
    expect(found).toBeGreaterThan(50);
  });

  it('never break a hard rule', () => {
    const rules = { ...NO_RULES, allergens: ['TREE_NUTS', 'MILK'] as const, excludedFoods: ['cod'] };
    for (const key of ['almonds', 'whole-milk', 'haddock-raw', 'soy-milk-unsweetened'])
      for (const { food: other } of findSubstitutes(itemOf(key, 300), { ...search, rules })) {
        expect(other.allergens).not.toContain('TREE_NUTS');
        expect(other.allergens).not.toContain('MILK');
        expect(other.name.toLowerCase()).not.toContain('cod');
      }
  });
});

describe('packs of an item', () => {
  it('cover plan and additions, and not a pack too many', () => {
    const grams = fc.double({ min: 0, max: 5000, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom('rolled-oats', 'spinach', 'whole-milk'), grams, grams, (key, plan, own) => {
        const { packGrams } = food(key);
        const planPacks = Math.ceil(plan / packGrams);
        const base = { ...itemOf(key, 1), planGrams: plan, planPacks, planCostMinor: 0, ownGrams: own };
        const { packs } = priced(base, food(key), 1);
        expect(packs * packGrams).toBeGreaterThanOrEqual(plan + own - 0.01);
        expect((packs - 1) * packGrams).toBeLessThan(Math.max(plan + own, 1));
      }),
    );
  });
});

const shopping = (entries: readonly (readonly [key: string, grams: number, packs: number])[]) => ({
  shopping: entries.map(([key, neededGrams, packs]) => ({
    weekIndex: 0,
    foodKey: key,
    aisle: food(key).aisle,
    neededGrams,
    packs,
    packGrams: food(key).packGrams,
    costMinor: packs * 100,
  })),
});

describe('a list that follows its plan', () => {
  it('keeps what is bought and what was added, drops what nobody wants, and adds what is new', () => {
    const list = {
      id: 'list',
      userId: 'ann',
      name: '',
      mealPlanId: 'plan',
      weekIndex: null,
      currency: 'USD',
      minorUnitsPerCent: 1,
      rules: NO_RULES,
      revision: 0,
      createdAt: new Date(0),
      updatedAt: new Date(0),
    };
    const wanted = shopping([
      ['spinach', 100, 1],
      ['rolled-oats', 300, 1],
      ['apple', 100, 1],
    ]);
    const items = entriesOfPlan(wanted, catalogue, null).map((entry, index) => ({
      ...entry,
      id: `item-${entry.foodKey}`,
      listId: 'list',
      // 100 g and 200 g of apples are two packs of 182 g.
      ...(entry.foodKey === 'apple' ? { ownGrams: 200, packs: 2 } : {}),
      tickedAt: index === 0 ? new Date(1) : null,
      tickedBy: index === 0 ? 'OWNER' : null,
    }));
    const next = entriesOfPlan(shopping([['carrot', 100, 1]]), catalogue, null);
    const { saved, gone } = refreshEntries(list, items, next, catalogue);
    expect(gone).toEqual(['item-rolled-oats']);
    expect(saved.map(({ foodKey, planGrams }) => [foodKey, planGrams])).toEqual([
      ['carrot', 100],
      ['apple', 0],
    ]);
    expect(refreshEntries(list, items, entriesOfPlan(wanted, catalogue, null), catalogue)).toEqual({
      saved: [],
      gone: [],
    });
  });
});

describe('prices of shops', () => {
  const price = (store: string, key: string, packGrams: number, priceMinor: number, date: string) =>
    ({ store, foodKey: key, packGrams, priceMinor, date, currency: 'USD' }) satisfies StorePrice;

  it('count by the newest of each pack, and the cheapest pack of a shop', () => {
    const prices = [
      price('North', 'rolled-oats', 500, 300, '2026-01-01'),
      price('North', 'rolled-oats', 500, 250, '2026-03-01'),
      price('North', 'rolled-oats', 1000, 400, '2026-02-01'),
      price('South', 'rolled-oats', 1000, 390, '2026-02-01'),
      { ...price('West', 'rolled-oats', 1000, 1, '2026-02-01'), currency: 'EUR' },
    ];
    const found = pricesOfItem(itemOf('rolled-oats', 900), 'USD', prices);
    expect(found.map(({ store, costMinor, packs }) => [store, costMinor, packs])).toEqual([
      ['South', 390, 1],
      ['North', 400, 1],
    ]);
    const usual = itemOf('spinach', 100);
    const [south, north] = totalsOfStores([itemOf('rolled-oats', 900), usual], 'USD', prices);
    expect(south).toMatchObject({ store: 'South', knownItems: 1, items: 2, oldestDate: '2026-02-01' });
    expect(south?.costMinor).toBe(390 + (usual.costMinor ?? 0));
    expect(north?.store).toBe('North');
  });

  it('are read row by row, and what is none is said', () => {
    const read = (row: Record<string, string>) => readPriceRow(row, (name) => catalogue.foods.get(name));
    const good = { store: 'North', food: 'whole-milk', pack: '1 l', price: '1.29', date: '2026-11-02' };
    expect(read(good)).toMatchObject({ priceMinor: 129, currency: 'USD', foodKey: 'whole-milk' });
    expect(read(good)).toHaveProperty('packGrams', 1000 * (food('whole-milk').densityGPerMl ?? 1));
    for (const broken of [
      { store: '' },
      { food: 'unobtainium' },
      { pack: 'a lot' },
      { price: '-3' },
      { price: '' },
      { currency: 'dollars' },
      { date: 'yesterday' },
    ])
      expect(read({ ...good, ...broken })).toHaveProperty('reason');
  });
});
