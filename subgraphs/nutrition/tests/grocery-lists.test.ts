import { type ExecutionResult, parse, subscribe } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ann, bob, createNutritionWorld, type NutritionWorld } from './nutrition-world.js';
import { makeStandingPlan } from './standing-plan.js';

let world: NutritionWorld;
let planId: string;
let list: List;

interface Item {
  readonly id: string;
  readonly label: string;
  readonly food: { readonly id: string } | null;
  readonly neededGrams: number | null;
  readonly packs: number;
  readonly packGrams: number | null;
  readonly cost: { readonly amountMinor: number } | null;
  readonly checkAtHome: boolean;
  readonly words: string | null;
  readonly ticked: boolean;
  readonly tickedBy: string | null;
  readonly insteadOf: { readonly id: string } | null;
  readonly substitutes: readonly {
    readonly food: { readonly id: string };
    readonly saving: { readonly amountMinor: number };
    readonly reasons: readonly string[];
    readonly deltaEnergyKcal: number;
  }[];
}
interface List {
  readonly id: string;
  readonly cursor: string;
  readonly behindPlan: boolean;
  readonly mealPlanId: string | null;
  readonly cost: { readonly amountMinor: number; readonly currency: string };
  readonly items: readonly Item[];
  readonly shares: readonly { readonly id: string; readonly revokedAt: string | null }[];
}
interface Changed {
  readonly __typename: string;
  readonly code?: string;
  readonly list: List;
  readonly itemIds: readonly string[];
}

const itemFields = `id label food { id } neededGrams amount packs packGrams cost { amountMinor } checkAtHome words ticked tickedBy
  insteadOf { id } substitutes(first: 5) { food { id } saving { amountMinor } reasons deltaEnergyKcal }`;
const listFields = `id name cursor behindPlan mealPlanId cost { amountMinor currency } shares { id revokedAt } items { ${itemFields} }`;
const changed = `__typename ... on GroceryListChanged { list { ${listFields} } itemIds } ... on GroceryRefusal { code field waysOut }`;

async function change(field: string, type: string, input: object, viewer = ann): Promise<Changed> {
  const document = `mutation ($input: ${type}!) { ${field}(input: $input) { ${changed} } }`;
  const answer = await world.ask<Record<string, Changed>>(viewer, document, { input });
  return answer[field] as Changed;
}
const tick = (itemId: string, ticked: boolean) =>
  change('tickGroceryItem', 'TickGroceryItemInput', { itemId, ticked });
const add = (words: string, listId = list.id) =>
  change('addGroceryItem', 'AddGroceryItemInput', { listId, words });
const read = async (id: string, viewer = ann) =>
  (
    await world.ask<{ groceryList: List | null }>(
      viewer,
      `query ($id: ID!) { groceryList(id: $id) { ${listFields} } }`,
      { id },
    )
  ).groceryList;
const codesOf = ({ errors }: ExecutionResult) => errors?.map(({ extensions }) => extensions['code']);

beforeAll(async () => {
  world = await createNutritionWorld();
  planId = await makeStandingPlan(world, ann, 'groceries');
  const input = { idempotencyKey: 'first' };
  list = (await change('createGroceryList', 'CreateGroceryListInput', input)).list;
});
afterAll(() => world[Symbol.asyncDispose]());

describe('a list of a plan', () => {
  it('holds each food once, in whole packs, at what the plan pays', async () => {
    const { mealPlan } = await world.ask<{ mealPlan: { cost: { amountMinor: number } } }>(
      ann,
      'query ($id: ID!) { mealPlan(id: $id) { cost { amountMinor } } }',
      { id: planId },
    );
    expect(list.mealPlanId).toBe(planId);
    expect(list.behindPlan).toBe(false);
    expect(list.cost).toEqual({ amountMinor: mealPlan.cost.amountMinor, currency: 'USD' });
    const foods = list.items.map(({ food }) => food?.id);
    expect(new Set(foods).size).toBe(foods.length);
    for (const item of list.items.filter(({ checkAtHome }) => !checkAtHome))
      expect(item.packs * (item.packGrams ?? 0)).toBeGreaterThanOrEqual((item.neededGrams ?? 0) - 0.01);
  });

  it('is text to print, with what is at home apart', async () => {
    const { groceryList } = await world.ask<{ groceryList: { text: string } }>(
      ann,
      'query ($id: ID!) { groceryList(id: $id) { text } }',
      { id: list.id },
    );
    const sections = groceryList.text.trim().split('\n\n');
    const boxes = groceryList.text.split('\n').filter((line) => line.startsWith('[ ] '));
    expect(boxes).toHaveLength(list.items.length);
    const atHome = sections.find((section) => section.startsWith('Look for at home'));
    for (const { label, checkAtHome } of list.items)
      expect([label, atHome?.includes(`[ ] ${label}`) ?? false]).toEqual([label, checkAtHome]);
    expect(sections.at(-1)).toContain((list.cost.amountMinor / 100).toFixed(2));
  });

  it('is the same for the same key, and another request under the key is a conflict', async () => {
    const again = await Promise.all(
      Array.from({ length: 5 }, () =>
        change('createGroceryList', 'CreateGroceryListInput', { idempotencyKey: 'first' }),
      ),
    );
    expect(new Set(again.map((one) => one.list.id))).toEqual(new Set([list.id]));
    const document = `mutation ($input: CreateGroceryListInput!) { createGroceryList(input: $input) { ${changed} } }`;
    const other = await world.askRaw(ann, document, { input: { empty: true, idempotencyKey: 'first' } });
    expect(codesOf(other)).toEqual(['CONFLICT']);
    const nobody = await change('createGroceryList', 'CreateGroceryListInput', { idempotencyKey: 'b' }, bob);
    expect(nobody.code).toBe('NO_PLAN');
  });

  it('leaves out what is in the pantry by now, and asks for it again when it is gone', async () => {
    const viewer = { ...ann, userId: 'user_stocked' };
    await makeStandingPlan(world, viewer, 'stocked');
    const input = { idempotencyKey: 'stocked' };
    const { list: before } = await change('createGroceryList', 'CreateGroceryListInput', input, viewer);
    const bought = before.items.find(({ packs, checkAtHome }) => packs > 0 && !checkAtHome);
    const grams = bought?.neededGrams ?? 0;
    const { addPantryItem } = await world.ask<{ addPantryItem: { items: { id: string }[] } }>(
      viewer,
      'mutation ($input: AddPantryItemInput!) { addPantryItem(input: $input) { ... on PantryChanged { items { id } } } }',
      { input: { foodId: bought?.food?.id, grams: grams + 1 } },
    );
    const refresh = async () =>
      (await change('refreshGroceryList', 'RefreshGroceryListInput', { listId: before.id }, viewer)).list;
    const foods = (of: List) => of.items.map(({ food }) => food?.id);
    const stocked = await refresh();
    expect(foods(stocked)).not.toContain(bought?.food?.id);
    expect(stocked.items.length).toBe(before.items.length - 1);
    expect(stocked.cost.amountMinor).toBe(before.cost.amountMinor - (bought?.cost?.amountMinor ?? 0));
    await world.ask(viewer, 'mutation ($id: ID!) { removePantryItem(id: $id) { __typename } }', {
      id: addPantryItem.items[0]?.id,
    });
    expect(new Set(foods(await refresh()))).toEqual(new Set(foods(before)));
  });

  it('follows its plan: own items and ticks stay', async () => {
    const { list: own } = await change('createGroceryList', 'CreateGroceryListInput', {
      idempotencyKey: 'follows',
    });
    await add('candles', own.id);
    await tick(own.items[0]?.id ?? '', true);
    const { currentMealPlan } = await world.ask<{
      currentMealPlan: { days: { meals: { id: string; slot: string }[] }[] };
    }>(ann, '{ currentMealPlan { days { meals { id slot } } } }');
    const dinner = currentMealPlan.days[1]?.meals.find(({ slot }) => slot === 'DINNER');
    await world.ask(ann, `mutation ($input: SwapMealInput!) { swapMeal(input: $input) { __typename } }`, {
      input: { mealPlanId: planId, mealId: dinner?.id },
    });
    expect((await read(own.id))?.behindPlan).toBe(true);
    const after = await change('refreshGroceryList', 'RefreshGroceryListInput', { listId: own.id });
    expect(after.list.behindPlan).toBe(false);
    expect(after.itemIds.length).toBeGreaterThan(0);
    expect(after.list.items.map(({ label }) => label)).toContain('candles');
    expect(after.list.items.find(({ id }) => id === own.items[0]?.id)?.ticked).toBe(true);
    const again = await change('refreshGroceryList', 'RefreshGroceryListInput', { listId: own.id });
    expect(again.itemIds).toEqual([]);
  });
});

describe('what a person adds', () => {
  it('is counted in the currency that the person buys in', async () => {
    const empty = (idempotencyKey: string, currency?: string) =>
      change('createGroceryList', 'CreateGroceryListInput', { empty: true, idempotencyKey, currency }, bob);
    expect((await empty('pounds of bob', 'GBP')).list.cost.currency).toBe('GBP');
    expect((await empty('next of bob')).list.cost.currency).toBe('GBP');
  });

  it('is merged with what is there, over units and densities', async () => {
    const { list: own } = await change('createGroceryList', 'CreateGroceryListInput', {
      empty: true,
      idempotencyKey: 'own',
    });
    await add('2 cups rolled oats', own.id);
    await add('500 ml whole milk', own.id);
    await add('1 lb rolled oats', own.id);
    const { list: now } = await add('birthday candles', own.id);
    const item = (key: string) => now.items.find(({ food }) => food?.id === key);
    expect(now.items).toHaveLength(3);
    // Two cups of 81 g and a pound.
    expect(item('rolled-oats')?.neededGrams).toBeCloseTo(2 * 81 + 453.592, 0);
    expect(item('rolled-oats')?.words).toBe('2 cups rolled oats; 1 lb rolled oats');
    // 500 ml of 1.03 g/ml.
    expect(item('whole-milk')?.neededGrams).toBeGreaterThan(505);
    expect(item('whole-milk')?.neededGrams).toBeLessThan(525);
    expect(now.items.at(-1)).toMatchObject({ label: 'birthday candles', food: null, cost: null });
    expect((await add('400 tons of salt', own.id)).code).toBe('ABSURD_AMOUNT');
    expect((await add('-2 apples', own.id)).code).toBe('INVALID_VALUE');
    expect((await add('   ', own.id)).code).toBe('INVALID_VALUE');
  });

  it('opens a ticked item again when more of it is wanted, and uses what the packs leave over', async () => {
    const item = list.items.find(
      ({ checkAtHome, packs, packGrams, neededGrams }) =>
        !checkAtHome && packs > 0 && packs * (packGrams ?? 0) - (neededGrams ?? 0) > 20,
    );
    if (item === undefined) throw new Error('every pack is used up');
    await tick(item.id, true);
    const { list: now } = await add(`10 g ${item.food?.id.replaceAll('-', ' ')}`);
    const after = now.items.find(({ id }) => id === item.id);
    expect(after).toMatchObject({ ticked: false, packs: item.packs, cost: item.cost });
    expect(after?.neededGrams).toBeCloseTo((item.neededGrams ?? 0) + 10, 3);
  });

  it('can be taken off', async () => {
    const { list: with_ } = await add('wrapping paper');
    const item = with_.items.find(({ label }) => label === 'wrapping paper');
    const { list: without } = await change('removeGroceryItem', 'RemoveGroceryItemInput', {
      itemId: item?.id,
    });
    expect(without.items.map(({ id }) => id)).not.toContain(item?.id);
  });
});

describe('a substitute', () => {
  it('saves what it says, keeps to the rules, and takes the place of the food', async () => {
    const offered = list.items.flatMap((item) =>
      item.substitutes.map((substitute) => ({ item, substitute })),
    );
    expect(offered.length).toBeGreaterThan(0);
    const cheaper = offered.find(({ substitute }) => substitute.saving.amountMinor > 0);
    if (cheaper === undefined) throw new Error('nothing is cheaper');
    const before = await read(list.id);
    const { list: now } = await change('substituteGroceryItem', 'SubstituteGroceryItemInput', {
      itemId: cheaper.item.id,
      foodId: cheaper.substitute.food.id,
    });
    const isThere = list.items.some(({ food }) => food?.id === cheaper.substitute.food.id);
    if (!isThere) {
      expect(now.items.find(({ id }) => id === cheaper.item.id)?.insteadOf?.id).toBe(cheaper.item.food?.id);
      expect((before?.cost.amountMinor ?? 0) - now.cost.amountMinor).toBe(
        cheaper.substitute.saving.amountMinor,
      );
    }
    const wrong = await change('substituteGroceryItem', 'SubstituteGroceryItemInput', {
      itemId: cheaper.item.id,
      foodId: 'no-such-food',
    });
    expect(wrong.code).toBe('NO_SUCH_FOOD');
  });
});

const shareDocument = `mutation ($input: ShareGroceryListInput!) { shareGroceryList(input: $input) {
  ... on GroceryListShared { token path share { id canTick expiresAt } } ... on GroceryRefusal { code } } }`;
interface Shared {
  readonly token: string;
  readonly path: string;
  readonly code?: string;
  readonly share: { readonly id: string };
}
const share = async (input: object = {}, viewer = ann) =>
  (
    await world.ask<{ shareGroceryList: Shared }>(viewer, shareDocument, {
      input: { listId: list.id, ...input },
    })
  ).shareGroceryList;
const openDocument = `query ($token: String!) { sharedGroceryList(token: $token) { name canTick items { ${itemFields} } } }`;
const open = async (token: string) =>
  (await world.ask<{ sharedGroceryList: List | null }>(null, openDocument, { token })).sharedGroceryList;
const tickShared = (token: string, itemId: string, ticked = true) =>
  world.askRaw(
    null,
    `mutation ($input: TickSharedGroceryItemInput!) { tickSharedGroceryItem(input: $input) {
      __typename ... on SharedItemTicked { items { id ticked tickedBy } } ... on GroceryRefusal { code } } }`,
    { input: { token, itemId, ticked } },
  );

describe('a link', () => {
  it('shows and ticks its list alone, without signing in', async () => {
    const { token, path } = await share({ name: 'Cleo' });
    expect(path).toBe(`/list#${token}`);
    expect(token).toMatch(/^[\w-]{43}$/);
    const seen = await open(token);
    expect(seen?.items.length).toBe((await read(list.id))?.items.length);
    const item = seen?.items[0];
    const { data } = await tickShared(token, item?.id ?? '');
    expect(JSON.stringify(data)).toContain(`{"id":"${item?.id}","ticked":true,"tickedBy":"Cleo"}`);
    expect((await read(list.id))?.items.find(({ id }) => id === item?.id)?.tickedBy).toBe('Cleo');
    const { list: other } = await change('createGroceryList', 'CreateGroceryListInput', {
      idempotencyKey: 'other',
    });
    const foreign = other.items[0]?.id ?? '';
    expect(codesOf(await tickShared(token, foreign))).toEqual(['NOT_FOUND']);
    expect((await read(other.id))?.items.find(({ id }) => id === foreign)?.ticked).toBe(false);
  });

  it('that is for looking ticks nothing; one that ended or was never made opens nothing', async () => {
    const looking = await share({ canTick: false });
    const item = list.items[1]?.id ?? '';
    expect(JSON.stringify(await tickShared(looking.token, item))).toContain('READ_ONLY');
    const ended = await share();
    const revoke = 'mutation ($input: RevokeGroceryShareInput!) { revokeGroceryShare(input: $input) { id } }';
    const input = { shareId: ended.share.id };
    expect(codesOf(await world.askRaw(bob, revoke, { input }))).toEqual(['NOT_FOUND']);
    expect(await open(ended.token)).not.toBeNull();
    await world.ask(ann, revoke, { input });
    await world.ask(ann, revoke, { input });
    expect(await open(ended.token)).toBeNull();
    expect(codesOf(await tickShared(ended.token, item))).toEqual(['NOT_FOUND']);
    for (const token of ['', 'x', 'A'.repeat(43), `${looking.token}x`]) expect(await open(token)).toBeNull();
    expect((await share({ hours: 0 })).code).toBe('INVALID_VALUE');
  });

  it('ends by itself, and is slowed down when it is used like a script', async () => {
    const { token } = await share({ hours: 1 });
    const busy = await Promise.all(
      Array.from({ length: 200 }, () => tickShared(token, list.items[0]?.id ?? '')),
    );
    expect(busy.flatMap((answer) => codesOf(answer) ?? [])).toContain('RATE_LIMITED');
    world.passHours(2);
    expect(await open(token)).toBeNull();
    world.passHours(-2);
  });

  it('is not made for, and says nothing of, what belongs to somebody else', async () => {
    const { errors } = await world.askRaw(bob, shareDocument, { input: { listId: list.id } });
    expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(await read(list.id, bob)).toBeNull();
    const document = `mutation ($input: TickGroceryItemInput!) { tickGroceryItem(input: $input) { ${changed} } }`;
    const input = { itemId: list.items[0]?.id, ticked: true };
    expect(codesOf(await world.askRaw(bob, document, { input }))).toEqual(['NOT_FOUND']);
    const { deleteGroceryList } = await world.ask<{ deleteGroceryList: { removed: boolean } }>(
      bob,
      'mutation ($id: ID!) { deleteGroceryList(id: $id) { removed } }',
      { id: list.id },
    );
    expect(deleteGroceryList.removed).toBe(false);
  });
});

interface Event {
  readonly cursor: string;
  readonly change: string;
  readonly itemIds: readonly string[];
}

interface Followed {
  readonly refused?: readonly unknown[] | undefined;
  next(): Promise<Event>;
  end(): void;
}

async function followed(field: string, args: string, viewer: typeof ann | null): Promise<Followed> {
  const document = parse(`subscription { ${field}(${args}) { cursor change itemIds } }`);
  const contextValue = world.subgraph.createContext({ viewer, requestId: 'test' });
  const events = await subscribe({ schema: world.subgraph.schema, document, contextValue });
  if (!(Symbol.asyncIterator in events)) {
    const next = () => Promise.reject(new Error('refused'));
    return { refused: codesOf(events), next, end: () => undefined };
  }
  const next = async (): Promise<Event> => {
    const { value } = await events.next();
    return (value as ExecutionResult<Record<string, Event>>).data?.[field] as Event;
  };
  return { next, end: () => void events.return(undefined) };
}

describe('two devices', () => {
  it('see each tick of the other at once, in order, and miss nothing while they were away', async () => {
    const { token } = await share({ name: 'Cleo' });
    const start = (await read(list.id))?.cursor;
    const here = await followed('groceryListChanged', `listId: "${list.id}"`, ann);
    const there = await followed('sharedGroceryListChanged', `token: "${token}"`, null);
    const [first, second] = list.items.slice(2, 4).map(({ id }) => id);
    const heard = Promise.all([here.next(), there.next()]);
    await tick(first ?? '', true);
    for (const event of await heard) expect(event.itemIds).toEqual([first]);
    await tickShared(token, second ?? '');
    await tick(second ?? '', false);
    const rest = [await here.next(), await here.next()];
    expect(rest.map(({ itemIds }) => itemIds)).toEqual([[second], [second]]);
    here.end();
    there.end();
    const back = await followed('groceryListChanged', `listId: "${list.id}", after: "${start}"`, ann);
    const replayed = [await back.next(), await back.next(), await back.next()];
    expect(replayed.map(({ itemIds }) => itemIds[0])).toEqual([first, second, second]);
    expect(new Set(replayed.map(({ cursor }) => cursor)).size).toBe(3);
    back.end();
  });

  it('hear nothing of the lists of others', async () => {
    expect((await followed('groceryListChanged', `listId: "${list.id}"`, bob)).refused).toEqual([
      'NOT_FOUND',
    ]);
    expect((await followed('groceryListChanged', `listId: "${list.id}"`, null)).refused).toEqual([
      'UNAUTHENTICATED',
    ]);
    expect((await followed('sharedGroceryListChanged', `token: "${'A'.repeat(43)}"`, null)).refused).toEqual([
      'NOT_FOUND',
    ]);
  });
});
