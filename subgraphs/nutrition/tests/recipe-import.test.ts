import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ann, bob, createNutritionWorld, type NutritionWorld } from './nutrition-world.js';

let world: NutritionWorld;

beforeAll(async () => {
  world = await createNutritionWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const recipeFields = `id title format servings servingsAssumed prepMinutes cookMinutes steps sourceUrl
  ingredients { text quantity quantityTo unit name preparation grams gramsEstimated readingConfidence matchScore needsReview
    food { id name } alternatives { score food { id } } }
  nutrients { id amount coverage } missingNutrients gramsPerServing costPerServing { amountMinor currency } costCoverage
  allergens possibleAllergens unknownIngredients`;

const importDocument = `mutation ($text: String!) { importRecipes(input: { text: $text }) { __typename
  ... on RecipesImported { recipes { ${recipeFields} } duplicates { id title } similarTitles }
  ... on RecipeImportRefused { code message field waysOut } } }`;

interface Line {
  readonly text: string;
  readonly quantity: number | null;
  readonly quantityTo: number | null;
  readonly unit: string;
  readonly name: string;
  readonly grams: number | null;
  readonly matchScore: number;
  readonly needsReview: boolean;
  readonly food: { readonly id: string; readonly name: string } | null;
  readonly alternatives: readonly { readonly score: number }[];
}
interface Recipe {
  readonly id: string;
  readonly title: string;
  readonly servings: number;
  readonly ingredients: readonly Line[];
  readonly nutrients: readonly { readonly id: string; readonly amount: number; readonly coverage: number }[];
  readonly allergens: readonly string[];
  readonly possibleAllergens: readonly string[];
  readonly unknownIngredients: readonly string[];
  readonly costPerServing: { readonly amountMinor: number } | null;
  readonly costCoverage: number;
}
interface Imported {
  readonly __typename: string;
  readonly code?: string;
  readonly recipes: readonly Recipe[];
  readonly duplicates: readonly { readonly id: string }[];
  readonly similarTitles: readonly string[];
}

async function importText(text: string, viewer = ann): Promise<Imported> {
  const { importRecipes } = await world.ask<{ importRecipes: Imported }>(viewer, importDocument, { text });
  return importRecipes;
}

const jsonLd = (recipe: Record<string, unknown>): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@type': 'Recipe', ...recipe });

const porridge = {
  name: 'Oat porridge with apple',
  recipeYield: '2 servings',
  prepTime: 'PT5M',
  cookTime: 'PT10M',
  recipeIngredient: ['100 g rolled oats', '500 ml whole milk', '1 medium apple, grated', 'a pinch of salt'],
  recipeInstructions: [
    { '@type': 'HowToStep', text: 'Simmer oats in milk.' },
    { '@type': 'HowToStep', text: 'Stir in the apple.' },
  ],
};

async function countRecipes(viewer = ann): Promise<number> {
  const { importedRecipes } = await world.ask<{ importedRecipes: { edges: unknown[] } }>(
    viewer,
    '{ importedRecipes(first: 100) { edges { node { id } } } }',
  );
  return importedRecipes.edges.length;
}

describe('an imported recipe', () => {
  it('is read from a page, with its foods, nutrients, cost and allergens', async () => {
    const page = `<html><head><script type="application/ld+json">{"@graph":[{"@type":"WebSite"},${jsonLd(porridge)}]}</script></head></html>`;
    const { recipes } = await importText(page);
    const [recipe] = recipes;
    expect(recipe).toMatchObject({
      title: 'Oat porridge with apple',
      format: 'SCHEMA_ORG',
      servings: 2,
      servingsAssumed: false,
      prepMinutes: 5,
      cookMinutes: 10,
      steps: ['Simmer oats in milk.', 'Stir in the apple.'],
      unknownIngredients: [],
    });
    const foods = recipe?.ingredients.map(({ food }) => food?.name ?? '');
    expect(foods?.[0]).toMatch(/oat/i);
    expect(foods?.[1]).toMatch(/milk/i);
    expect(foods?.[2]).toMatch(/apple/i);
    expect(foods?.[3]).toMatch(/salt/i);
    expect(recipe?.ingredients[0]).toMatchObject({ quantity: 100, unit: 'g', grams: 100 });
    expect(recipe?.ingredients[1]?.grams).toBeGreaterThan(490);
    // 100 g oats, half a litre of whole milk and an apple are about 790 kcal.
    const energy = recipe?.nutrients.find(({ id }) => id === 'energy_kcal');
    expect(energy?.amount).toBeGreaterThan(340);
    expect(energy?.amount).toBeLessThan(450);
    expect(energy?.coverage).toBe(1);
    expect(recipe?.allergens).toContain('MILK');
    expect(recipe?.costPerServing?.amountMinor).toBeGreaterThan(20);
    expect(recipe?.costCoverage).toBe(1);
  });

  it('is not stored twice, and one like it is named', async () => {
    const [first] = (await importText(jsonLd({ ...porridge, name: 'Porridge twice' }))).recipes;
    const before = await countRecipes();
    const shuffled = {
      ...porridge,
      name: 'porridge  twice',
      recipeIngredient: porridge.recipeIngredient.toReversed(),
    };
    const again = await importText(jsonLd(shuffled));
    expect(again).toMatchObject({ recipes: [], duplicates: [{ id: first?.id }] });
    expect(await countRecipes()).toBe(before);
    const alike = await importText(
      jsonLd({
        ...porridge,
        name: 'Porridge twice, creamy',
        recipeYield: 3,
        recipeIngredient: ['120 g rolled oats', ...porridge.recipeIngredient.slice(1)],
      }),
    );
    expect(alike.similarTitles).toContain('Porridge twice');
  });

  it('says what is unknown, and then rules out no allergen', async () => {
    const { recipes } = await importText(
      jsonLd({
        name: 'Mystery bowl',
        recipeYield: 1,
        recipeIngredient: ['200 g cooked rice', '2 tbsp blorptang paste'],
      }),
    );
    const [recipe] = recipes;
    expect(recipe?.unknownIngredients).toEqual(['2 tbsp blorptang paste']);
    expect(recipe?.ingredients[1]).toMatchObject({ needsReview: true });
    expect(new Set([...(recipe?.allergens ?? []), ...(recipe?.possibleAllergens ?? [])])).toContain('PEANUT');
    expect(recipe?.possibleAllergens.length).toBeGreaterThanOrEqual(14);
  });

  it('takes the food that the person chooses', async () => {
    const { recipes } = await importText(
      jsonLd({ name: 'Bowl to correct', recipeYield: 1, recipeIngredient: ['100 g blorptang'] }),
    );
    const choose = `mutation ($input: ChooseIngredientFoodInput!) { chooseIngredientFood(input: $input) { __typename
      ... on ImportedRecipeChanged { recipe { unknownIngredients ingredients { grams matchScore food { id } } } }
      ... on ImportedRecipeNotChanged { code field } } }`;
    const recipeId = recipes[0]?.id;
    const ask = async (input: Record<string, unknown>, viewer = ann): Promise<unknown> =>
      (await world.ask<{ chooseIngredientFood: unknown }>(viewer, choose, { input })).chooseIngredientFood;
    expect(await ask({ recipeId, line: 0, foodId: 'acorn-squash' })).toMatchObject({
      recipe: {
        unknownIngredients: [],
        ingredients: [{ grams: 100, matchScore: 1, food: { id: 'acorn-squash' } }],
      },
    });
    expect(await ask({ recipeId, line: 5, foodId: 'acorn-squash' })).toMatchObject({ code: 'NO_SUCH_LINE' });
    expect(await ask({ recipeId, line: 0, foodId: 'no-such-food' })).toMatchObject({ code: 'NO_SUCH_FOOD' });
    expect(await ask({ recipeId, line: 0, foodId: 'acorn-squash' }, bob)).toMatchObject({
      code: 'NO_SUCH_RECIPE',
    });
  });

  it('is scaled, listed by pages, and deleted', async () => {
    const { recipes } = await importText(jsonLd({ ...porridge, name: 'Porridge to scale' }), bob);
    await importText(jsonLd({ ...porridge, name: 'Porridge to keep' }), bob);
    const id = recipes[0]?.id;
    const scaled = await world.ask<{ importedRecipe: { ingredients: Line[] } }>(
      bob,
      'query ($id: ID!) { importedRecipe(id: $id) { ingredients(servings: 6) { quantity grams } } }',
      { id },
    );
    expect(scaled.importedRecipe.ingredients[0]).toEqual({ quantity: 300, grams: 300 });
    const { errors } = await world.askRaw(
      bob,
      'query ($id: ID!) { importedRecipe(id: $id) { ingredients(servings: -1) { grams } } }',
      { id },
    );
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    const page =
      'query ($after: String) { importedRecipes(first: 1, after: $after) { edges { node { title } } pageInfo { hasNextPage endCursor } } }';
    interface Page {
      readonly importedRecipes: {
        readonly edges: readonly { readonly node: { readonly title: string } }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    }
    const first = await world.ask<Page>(bob, page);
    const second = await world.ask<Page>(bob, page, { after: first.importedRecipes.pageInfo.endCursor });
    expect([first, second].map(({ importedRecipes }) => importedRecipes.pageInfo.hasNextPage)).toEqual([
      true,
      false,
    ]);
    expect(
      [first, second]
        .flatMap(({ importedRecipes }) => importedRecipes.edges.map(({ node }) => node.title))
        .toSorted(),
    ).toEqual(['Porridge to keep', 'Porridge to scale']);
    const remove = 'mutation ($id: ID!) { deleteImportedRecipe(input: { recipeId: $id }) { __typename } }';
    const isGone = async (viewer: typeof ann): Promise<string> =>
      (await world.ask<{ deleteImportedRecipe: { __typename: string } }>(viewer, remove, { id }))
        .deleteImportedRecipe.__typename;
    expect(await isGone(ann)).toBe('ImportedRecipeNotChanged');
    expect(await isGone(bob)).toBe('ImportedRecipeChanged');
    expect(await isGone(bob)).toBe('ImportedRecipeNotChanged');
    expect(await countRecipes(bob)).toBe(1);
  });

  it('is nobody else’s', async () => {
    const [recipe] = (await importText(jsonLd({ ...porridge, name: 'Private porridge' }))).recipes;
    const document = 'query ($id: ID!) { importedRecipe(id: $id) { title } }';
    expect(await world.ask(bob, document, { id: recipe?.id })).toEqual({ importedRecipe: null });
    expect(await world.ask(null, document, { id: recipe?.id })).toEqual({ importedRecipe: null });
    const { errors } = await world.askRaw(null, importDocument, { text: jsonLd(porridge) });
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('exports', () => {
  it('of Mealie are read, with structured and with written lines', async () => {
    const { recipes } = await importText(
      JSON.stringify({
        slug: 'tomato-soup',
        name: 'Tomato soup',
        recipeYield: '4 bowls',
        recipeServings: 4,
        prepTime: '10 minutes',
        performTime: '1 hour',
        recipeIngredient: [
          { quantity: 2, unit: { name: 'cup' }, food: { name: 'vegetable broth' }, note: 'hot' },
          { quantity: 1, originalText: '800 g canned tomatoes, drained' },
        ],
        recipeInstructions: [{ text: 'Boil.' }],
      }),
    );
    expect(recipes[0]).toMatchObject({ format: 'MEALIE', servings: 4, prepMinutes: 10, cookMinutes: 60 });
    expect(recipes[0]?.ingredients).toMatchObject([
      { text: '2 cup vegetable broth, hot', unit: 'cup', quantity: 2 },
      { grams: 800 },
    ]);
  });

  it('of Tandoor are read, headings left out', async () => {
    const { recipes } = await importText(
      JSON.stringify({
        name: 'Lentil stew',
        servings: 3,
        working_time: 15,
        waiting_time: 30,
        source_url: 'https://example.org/stew',
        steps: [
          {
            instruction: 'Cook.',
            ingredients: [
              { food: { name: 'red lentils' }, unit: { name: 'g' }, amount: 250, note: '' },
              { is_header: true, note: 'For the top' },
              { food: { name: 'onion' }, unit: null, amount: 1, note: 'sliced' },
            ],
          },
        ],
      }),
    );
    expect(recipes[0]).toMatchObject({
      format: 'TANDOOR',
      servings: 3,
      prepMinutes: 15,
      cookMinutes: 30,
      sourceUrl: 'https://example.org/stew',
    });
    expect(recipes[0]?.ingredients.map(({ text }) => text)).toEqual([
      '250 g red lentils',
      '1 onion , sliced'.replace(' ,', ','),
    ]);
  });
});

describe('what cannot be imported', () => {
  const cyclic = [
    {
      slug: 'a',
      id: 'a',
      name: 'Dough',
      recipeYield: '1',
      recipeIngredient: [{ originalText: '1 batch filling', referencedRecipe: { id: 'b' } }],
    },
    {
      slug: 'b',
      id: 'b',
      name: 'Filling',
      recipeYield: '1',
      recipeIngredient: [{ originalText: '1 batch dough', referencedRecipe: { id: 'a' } }],
    },
  ];
  it.each([
    ['NO_RECIPE', '<html><body><h1>My holiday</h1></body></html>'],
    ['NO_RECIPE', ''],
    ['NO_RECIPE', '{"@type":"Article","name":"Salt"}'],
    ['BROKEN_DOCUMENT', '{"@type":"Recipe","name":"Cut o'],
    ['NO_INGREDIENTS', jsonLd({ name: 'Air' })],
    ['NEGATIVE_QUANTITY', jsonLd({ name: 'Less', recipeIngredient: ['-2 eggs', '100 g flour'] })],
    ['ABSURD_AMOUNT', jsonLd({ name: 'Dead sea', recipeYield: 4, recipeIngredient: ['200 kg salt'] })],
    [
      'ABSURD_AMOUNT',
      jsonLd({ name: 'Unknown heap', recipeYield: 4, recipeIngredient: ['200 kg blorptang'] }),
    ],
    ['ABSURD_SERVINGS', jsonLd({ name: 'Nobody', recipeYield: -4, recipeIngredient: ['1 egg'] })],
    ['ABSURD_SERVINGS', jsonLd({ name: 'Army', recipeYield: 100_000, recipeIngredient: ['1 egg'] })],
    [
      'TOO_MANY_INGREDIENTS',
      jsonLd({ name: 'All', recipeIngredient: Array.from({ length: 101 }, () => '1 egg') }),
    ],
    [
      'TOO_MANY_RECIPES',
      JSON.stringify(
        Array.from({ length: 51 }, (_, number) => JSON.parse(jsonLd({ ...porridge, name: `${number}` }))),
      ),
    ],
    ['TOO_LARGE', ' '.repeat(1_000_001)],
    ['CYCLIC_RECIPE', JSON.stringify(cyclic)],
    // The first of two would be good: nothing is half imported.
    [
      'ABSURD_AMOUNT',
      JSON.stringify([
        { '@type': 'Recipe', ...porridge, name: 'Good' },
        { '@type': 'Recipe', name: 'Bad', recipeIngredient: ['900 kg sugar'] },
      ]),
    ],
  ])('%s', async (code, text) => {
    const before = await countRecipes();
    const refused = await importText(text);
    expect(refused).toMatchObject({ __typename: 'RecipeImportRefused', code, field: 'input.text' });
    expect(await countRecipes()).toBe(before);
  });
});

describe('a page of the internet', () => {
  const document = `mutation ($url: String!) { importRecipePage(input: { url: $url }) { __typename
    ... on RecipesImported { recipes { title sourceUrl } } ... on RecipeImportRefused { code field waysOut } } }`;
  const importPage = async (url: string) =>
    (await world.ask<{ importRecipePage: Record<string, unknown> }>(ann, document, { url })).importRecipePage;

  it('is imported with its address; one without a recipe, and one inside, are refused', async () => {
    const recipe = jsonLd({ name: 'Barley pot', recipeYield: 2, recipeIngredient: ['200 g pearl barley'] });
    const server = createServer((request, response) => {
      const body =
        request.url === '/pot' ? `<script type="application/ld+json">${recipe}</script>` : '<p>Hello';
      response.writeHead(200, { 'content-type': 'text/html' }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const made = await importPage(`${base}/pot`);
    expect(made).toMatchObject({ recipes: [{ title: 'Barley pot', sourceUrl: `${base}/pot` }] });
    expect(await importPage(base)).toMatchObject({ code: 'NO_RECIPE', field: 'input.url' });
    expect(await importPage('http://169.254.169.254/')).toMatchObject({ code: 'ADDRESS_REFUSED' });
    server.closeAllConnections();
    server.close();
  });
});
