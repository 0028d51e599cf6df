import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNutritionWorld, type NutritionWorld } from './nutrition-world.js';

let world: NutritionWorld;

beforeAll(async () => {
  world = await createNutritionWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const factDocument = `query ($food: String!, $nutrient: String, $amount: Float = 1, $unit: String) {
  foodFact(food: $food, nutrient: $nutrient, amount: $amount, unit: $unit) {
    __typename
    ... on FoodFact { value unit nutrient portion portionGrams portionAssumed confidence provenance text food { id name } }
    ... on FoodUnknown { code suggestions }
  }
}`;

interface Fact {
  readonly foodFact: {
    readonly __typename: string;
    readonly value: number | null;
    readonly unit: string;
    readonly portion: string;
    readonly portionGrams: number;
    readonly provenance: string;
    readonly food: { readonly id: string };
    readonly code?: string;
  };
}

async function fact(food: string, more: Record<string, unknown> = {}): Promise<Fact['foodFact']> {
  return (await world.ask<Fact>(null, factDocument, { food, ...more })).foodFact;
}

describe('food facts', () => {
  it('answers how many calories are in an apple, for everybody and with its origin', async () => {
    const answer = await fact('apple');
    expect(answer).toMatchObject({ value: 95, unit: 'kcal', portionGrams: 182, food: { id: 'apple' } });
    expect(answer.portion).toContain('1 medium');
    expect(answer.provenance).toContain('09003');
  });

  it.each([
    ['appel', {}, 'apple', 95],
    ['apples', {}, 'apple', 95],
    ['bananna', {}, 'banana', 105],
    ['egg', {}, 'egg', 72],
    ['rice', { unit: 'cup' }, 'white-rice-cooked', 205],
    ['chicken breast', { amount: 200, unit: 'g', nutrient: 'protein' }, 'chicken-breast-raw', 45],
    ['olive oil', { unit: 'tablespoon' }, 'olive-oil', 119],
    ['white bread', { amount: 2, unit: 'slices' }, 'white-bread', 154],
    ['almonds', {}, 'almonds', 164],
    ['an almond', {}, 'almonds', 7],
  ])('%s %o', async (food, more, id, value) => {
    expect(await fact(food, more)).toMatchObject({ food: { id }, value });
  });

  it('says so when it does not know the food or the nutrient', async () => {
    expect(await fact('xyzzy')).toMatchObject({ __typename: 'FoodUnknown', code: 'FOOD_UNKNOWN' });
    expect(await fact('big mac')).toMatchObject({ code: 'FOOD_UNKNOWN' });
    expect(await fact('apple', { nutrient: 'happiness' })).toMatchObject({ code: 'NUTRIENT_UNKNOWN' });
    expect(await fact('apple', { amount: 0 })).toMatchObject({ code: 'AMOUNT_INVALID' });
  });
});

const searchDocument = `query ($search: String, $first: Int, $after: String) {
  foods(search: $search, first: $first, after: $after) {
    edges { cursor node { id name allergens possibleAllergens price { centsPer100g source date } nutrients { id amount unit } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Search {
  readonly foods: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly nutrients: readonly unknown[] };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const search = (variables: Record<string, unknown>) => world.ask<Search>(null, searchDocument, variables);

describe('food search', () => {
  it.each([
    ['apple', 'apple'],
    ['appel', 'apple'],
    ['tomatos', 'tomato'],
    ['milk', 'whole-milk'],
    ['chicken', 'chicken-'],
    ['yoghurt', 'plain-yogurt'],
    ['brocc', 'broccoli'],
    ['peanutbutter', 'peanut-butter'],
    ['beef', 'beef-stew-meat-raw'],
  ])('puts what is meant by "%s" first', async (words, key) => {
    const { foods } = await search({ search: words, first: 3 });
    expect(foods.edges[0]?.node.id.startsWith(key)).toBe(true);
    expect(foods.edges[0]?.node.nutrients.length).toBeGreaterThanOrEqual(30);
  });

  it.each([
    ['capsicum', /pepper/i],
    ['aubergine', /eggplant/i],
    ['garbanzos', /chickpea/i],
    ['minced beef', /ground beef/i],
    ['something crunchy and salty', /chip|pretzel|cracker/i],
    ['btuter', /butter/i],
    ['cheese like munster', /muenster|brie|camembert|gouda|fontina/i],
  ])('understands "%s"', async (words, meant) => {
    const { foods } = await world.ask<{ foods: { edges: { node: { name: string } }[] } }>(
      null,
      'query ($search: String) { foods(search: $search, first: 5) { edges { node { name } } } }',
      { search: words },
    );
    expect(foods.edges.map(({ node }) => node.name).join(' · ')).toMatch(meant);
  });

  it('puts what has a related word below what was asked for', async () => {
    const { foods } = await search({ search: 'camembert', first: 20 });
    const ids = foods.edges.map(({ node }) => node.id);
    expect(ids[0]).toBe('camembert');
    expect(ids).toContain('brie');
  });

  it('walks through pages without a gap or a repetition', async () => {
    for (const words of [null, 'beans']) {
      const seen: string[] = [];
      let after: string | null = null;
      for (let page = 0; page < 4; page++) {
        const { foods }: Search = await search({ search: words, first: 7, after });
        seen.push(...foods.edges.map(({ node }) => node.id));
        after = foods.pageInfo.endCursor;
      }
      expect(new Set(seen).size).toBe(28);
    }
  });

  it('refuses sizes, cursors and searches that it cannot take', async () => {
    for (const variables of [
      { first: 0 },
      { first: 101 },
      { after: 'nonsense' },
      { search: 'x'.repeat(201) },
    ]) {
      const { errors } = await world.askRaw(null, searchDocument, variables);
      expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    }
    const { foods } = await search({ search: "'; DROP TABLE food; -- & | ! :*" });
    expect(foods.edges).toBeDefined();
  });
});

describe('recipes', () => {
  it('keep every filter', async () => {
    const { recipes } = await world.ask<{
      recipes: {
        edges: {
          node: {
            slots: string[];
            diets: string[];
            allergens: string[];
            prepMinutes: number;
            cookMinutes: number;
          };
        }[];
      };
    }>(
      null,
      `{ recipes(slot: DINNER, diets: [VEGETARIAN], withoutAllergens: [GLUTEN, MILK], maxMinutes: 40, first: 50) {
          edges { node { slots diets allergens prepMinutes cookMinutes } } } }`,
    );
    expect(recipes.edges.length).toBeGreaterThan(3);
    for (const { node } of recipes.edges) {
      expect(node.slots).toContain('DINNER');
      expect(node.diets).toContain('VEGETARIAN');
      expect(node.allergens).not.toContain('GLUTEN');
      expect(node.allergens).not.toContain('MILK');
      expect(node.prepMinutes + node.cookMinutes).toBeLessThanOrEqual(40);
    }
  });
});

describe('entities', () => {
  it('resolve foods and recipes by reference, unknown ones to null', async () => {
    const { _entities } = await world.ask<{ _entities: ({ id: string } | null)[] }>(
      null,
      `query ($references: [_Any!]!) { _entities(representations: $references) { ... on Food { id name } } }`,
      { references: ['apple', 'nothing', 'egg'].map((id) => ({ __typename: 'Food', id })) },
    );
    expect(_entities.map((entity) => entity?.id ?? null)).toEqual(['apple', null, 'egg']);
  });
});

describe('reference data', () => {
  it('is written once', async () => {
    const started = performance.now();
    await world.subgraph.seed('reference');
    await world.subgraph.seed('reference');
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
