import { randomUUID } from 'node:crypto';
import type { ViewerClaims } from '@progressive/access-tokens';
import { createPostgresEventBus, type EventBus } from '@progressive/event-bus';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ann, bob, createNutritionWorld, type NutritionWorld, plainBrief } from './nutrition-world.js';
import { commitPlan } from './plan-through-door.js';

let world: NutritionWorld;
let bus: EventBus;
beforeAll(async () => {
  world = await createNutritionWorld();
  bus = createPostgresEventBus({ url: world.databaseUrl });
});
afterAll(async () => {
  await bus?.[Symbol.asyncDispose]();
  await world?.[Symbol.asyncDispose]();
});

const item = (line: number, name: string, amountMinor: number, size: object) => ({
  ...{ line, name, amountMinor, count: 1, grams: null, millilitres: null, foodId: null },
  ...size,
});

async function publish(
  type: string,
  payload: Record<string, unknown>,
  id: string = randomUUID(),
): Promise<string> {
  const occurredAt = '2026-11-22T10:00:00Z';
  await bus.publish('budget', [{ id, type, key: ann.userId, payload, occurredAt }]);
  return id;
}

interface Prices {
  readonly foodPrices: readonly {
    readonly food: { readonly id: string };
    readonly store: string;
    readonly date: string;
    readonly grams: number;
    readonly paid: { readonly amountMinor: number; readonly currency: string };
    readonly perKilogram: { readonly amountMinor: number };
    readonly source: string;
    readonly receiptId: string;
  }[];
}

async function prices(viewer: ViewerClaims, asked = ''): Promise<Prices['foodPrices']> {
  const { _entities } = await world.ask<{ _entities: Prices[] }>(
    viewer,
    `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { foodPrices${asked} {
      food { id } store date grams paid { amountMinor currency } perKilogram { amountMinor } source receiptId } } } }`,
    { refs: [{ __typename: 'User', id: viewer.userId }] },
  );
  return _entities[0]?.foodPrices ?? [];
}

const pantry = async (viewer: ViewerClaims) =>
  (
    await world.ask<{ pantry: { food: { id: string }; grams: number; expiresOn: string | null }[] }>(
      viewer,
      '{ pantry { food { id } grams expiresOn } }',
    )
  ).pantry;

const receipt = (receiptId: string, items: object[], date = '2026-11-20', store = 'Corner Market') => ({
  ...{ userId: ann.userId, receiptId, store, date, currency: 'USD', items },
});

describe('a receipt that budget booked', () => {
  it('finds the foods of its lines, and asks where it is not sure', async () => {
    const line = (name: string, more: object = {}) => ({
      __typename: 'ReceiptLine',
      id: `receipt_1:${name}`,
      ...{ name, count: 1, grams: 500, millilitres: null, mayBeFood: true, foodId: null },
      ...more,
    });
    const { _entities } = await world.ask<{
      _entities: {
        food: null | { food: { id: string } | null; ask: boolean; score: number; grams: number };
      }[];
    }>(
      ann,
      `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on ReceiptLine { food {
        food { id } ask score grams gramsEstimated alternatives { food { id } score } } } } }`,
      {
        refs: [
          line('BANANAS'),
          line('spaghetti'),
          line('ZORBIX'),
          line('ZORBIX', { foodId: 'banana' }),
          line('soap', { mayBeFood: false }),
          line('milk', { count: 2, grams: null, millilitres: 2000 }),
          line('avocado', { count: 2, grams: null }),
        ],
      },
    );
    expect(_entities[0]?.food).toMatchObject({ food: { id: 'banana' }, ask: false, grams: 500 });
    expect(_entities[1]?.food).toMatchObject({ food: { id: 'pasta-dry' } });
    expect(_entities[2]?.food).toMatchObject({ ask: true });
    expect(_entities[3]?.food).toMatchObject({ food: { id: 'banana' }, ask: false, score: 1 });
    expect(_entities[4]?.food).toBeNull();
    // Whole milk weighs 1.031 g a millilitre (USDA SR28 01077: 244 g a cup).
    expect(_entities[5]?.food?.grams).toBeCloseTo(2062, -1);
    expect(_entities[6]?.food).toMatchObject({ food: { id: 'avocado' }, gramsEstimated: true });
  });

  it('fills the pantry and the prices once, however often the event comes, and undoes both', async () => {
    const items = [
      item(1, 'bananas', 82, { grams: 412 }),
      item(2, 'greek yogurt', 558, { count: 2, grams: 1000 }),
      item(3, 'avocado', 198, { count: 2 }),
      item(4, 'zorbix', 100, {}),
    ];
    const id = await publish('budget.receipt.committed', receipt('receipt_a', items));
    await expect.poll(() => pantry(ann)).toHaveLength(3);
    // Delivered again, and after it an event that shows when the second delivery is through.
    await publish('budget.receipt.committed', receipt('receipt_a', items), id);
    await publish(
      'budget.receipt.committed',
      receipt('receipt_b', [item(1, 'carrots', 99, { grams: 1000 })], '2026-11-21', 'Greens'),
    );
    await expect.poll(() => prices(ann, '(foodId: "carrot")')).toHaveLength(1);
    expect(await pantry(ann)).toEqual(
      expect.arrayContaining([
        { food: { id: 'banana' }, grams: 412, expiresOn: '2026-11-30' },
        { food: { id: 'greek-yogurt' }, grams: 1000, expiresOn: expect.any(String) },
        // No size on the line: two packs usually sold.
        { food: { id: 'avocado' }, grams: 272, expiresOn: expect.any(String) },
      ]),
    );
    const seen = await prices(ann);
    // What has no size on the receipt has no price per gram either.
    expect(seen.map(({ food }) => food.id).toSorted()).toEqual(['banana', 'carrot', 'greek-yogurt']);
    expect(seen.find(({ food }) => food.id === 'banana')).toEqual({
      food: { id: 'banana' },
      ...{
        store: 'Corner Market',
        date: '2026-11-20',
        grams: 412,
        source: 'RECEIPT',
        receiptId: 'receipt_a',
      },
      paid: { amountMinor: 82, currency: 'USD' },
      perKilogram: { amountMinor: 199 },
    });
    expect((await prices(ann, '(store: "greens")')).map(({ food }) => food.id)).toEqual(['carrot']);
    expect(await prices(ann, '(from: "2026-11-22")')).toEqual([]);
    expect(await prices(bob)).toEqual([]);
    await publish('budget.receipt.undone', { userId: ann.userId, receiptId: 'receipt_a' });
    await expect.poll(() => pantry(ann)).toHaveLength(1);
    expect((await prices(ann)).map(({ food }) => food.id)).toEqual(['carrot']);
  });

  it('is what the next plan counts with, and the plan says so', async () => {
    const before = await commitPlan(world, bob, plainBrief, 'before');
    const bought = before.shoppingList.aisles.flatMap((aisle) => aisle.items).find(({ packs }) => packs > 0);
    const foodId = bought?.food.id ?? '';
    const packGrams = await gramsOfPack(foodId);
    const priceBefore = await shelfPrice(before.id, foodId);
    expect(priceBefore.source).not.toBe('Bargains');
    const paid = Math.max(1, Math.round((priceBefore.centsPer100g * packGrams) / 200));
    await publish('budget.receipt.committed', {
      ...receipt('receipt_c', [], '2026-11-21', 'Bargains'),
      userId: bob.userId,
      items: [item(1, 'x', paid, { grams: packGrams, foodId })],
    });
    await expect.poll(() => prices(bob)).toHaveLength(1);
    await publish('budget.receipt.committed', {
      ...receipt('receipt_d', [item(1, 'x', paid * 100, { grams: packGrams, foodId })], '2026-11-22'),
      userId: bob.userId,
    });
    await expect.poll(() => prices(bob)).toHaveLength(2);
    const after = await commitPlan(
      world,
      bob,
      { ...plainBrief, negotiationId: 'negotiation-2', likedFoods: [foodId] },
      'after',
    );
    // Half of the reference price; a hundred times of it is a misread line.
    const priced = await pricesOf(after.id);
    const own = priced.filter(({ price }) => price.source === 'Bargains');
    expect(own.map(({ food }) => food.id)).toEqual(
      priced.filter(({ food }) => food.id === foodId).map(({ food }) => food.id),
    );
    for (const { price } of own)
      expect(price).toMatchObject({
        date: '2026-11-21',
        method: 'your receipt',
        centsPer100g: (paid / packGrams) * 100,
      });
    expect(own.length).toBeGreaterThan(0);
  });
});

interface PricedItem {
  readonly food: { readonly id: string };
  readonly price: { readonly centsPer100g: number; readonly source: string };
}

async function pricesOf(mealPlanId: string): Promise<PricedItem[]> {
  const { mealPlan } = await world.ask<{ mealPlan: { shoppingList: { aisles: { items: PricedItem[] }[] } } }>(
    bob,
    `query ($id: ID!) { mealPlan(id: $id) { shoppingList { aisles { items { food { id }
      price { centsPer100g source date method } } } } } }`,
    { id: mealPlanId },
  );
  return mealPlan.shoppingList.aisles.flatMap(({ items }) => items);
}

async function shelfPrice(mealPlanId: string, foodId: string): Promise<PricedItem['price']> {
  const found = (await pricesOf(mealPlanId)).find(({ food }) => food.id === foodId);
  if (found === undefined) throw new Error(`${foodId} is not on the list`);
  return found.price;
}

async function gramsOfPack(id: string): Promise<number> {
  const { food } = await world.ask<{ food: { packGrams: number } }>(
    bob,
    'query ($id: ID!) { food(id: $id) { packGrams } }',
    { id },
  );
  return food.packGrams;
}
