import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ann, bob, createNutritionWorld, type NutritionWorld, plainBrief } from './nutrition-world.js';
import { commitPlan } from './plan-through-door.js';

let world: NutritionWorld;

beforeAll(async () => {
  world = await createNutritionWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

/** Plans on a machine that may do much else. */
const slow = 240_000;
const person = (name: string) => ({ ...ann, userId: `user_${name}` });

const rate = async (recipeId: string, rating: number | null, viewer = ann) => {
  const document = `mutation ($input: RateRecipeInput!) { rateRecipe(input: $input) {
    __typename ... on RecipeRated { rating recipe { id myRating } } ... on NutritionInputRefusal { code field } } }`;
  const { rateRecipe } = await world.ask<{ rateRecipe: Record<string, unknown> }>(viewer, document, {
    input: { recipeId, rating },
  });
  return rateRecipe;
};

interface Recommended {
  readonly points: number;
  readonly uncertainty: number;
  readonly reason: string | null;
  readonly recipe: {
    readonly id: string;
    readonly cuisine: string;
    readonly slots: readonly string[];
    readonly diets: readonly string[];
  };
  readonly because: readonly { readonly id: string }[];
}

const recommended = async (viewer = ann, page: Record<string, unknown> = { first: 10 }) => {
  const document = `query ($slot: MealSlot, $first: Int, $after: String) {
    recommendedRecipes(slot: $slot, first: $first, after: $after) {
      edges { cursor node { points uncertainty reason because { id } recipe { id cuisine slots diets } } }
      pageInfo { hasNextPage endCursor } } }`;
  const { recommendedRecipes } = await world.ask<{
    recommendedRecipes: {
      edges: { cursor: string; node: Recommended }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  }>(viewer, document, page);
  return { ...recommendedRecipes, nodes: recommendedRecipes.edges.map(({ node }) => node) };
};

const profile = async (viewer = ann) => {
  const { tasteProfile } = await world.ask<{
    tasteProfile: {
      signals: { recipeId: string; kind: string; rating: number | null; date: string }[];
      preferences: { kind: string; name: string; weight: number }[];
      explained: number | null;
    };
  }>(
    viewer,
    '{ tasteProfile { signals { recipeId kind rating date } preferences { kind name weight } explained } }',
  );
  return tasteProfile;
};

const recipesOf = async (cuisine: string, slot: string) => {
  const { recipes } = await world.ask<{ recipes: { edges: { node: { id: string; cuisine: string } }[] } }>(
    null,
    'query ($search: String, $slot: MealSlot) { recipes(search: $search, slot: $slot, first: 100) { edges { node { id cuisine } } } }',
    { search: cuisine, slot },
  );
  return recipes.edges.flatMap(({ node }) => (node.cuisine === cuisine ? [node.id] : []));
};

describe('ratings', () => {
  it('are given, changed, taken back, and seen by nobody else', async () => {
    const [dish = ''] = await recipesOf('indian', 'DINNER');
    expect(await rate(dish, 4)).toEqual({
      __typename: 'RecipeRated',
      rating: 4,
      recipe: { id: dish, myRating: 4 },
    });
    await rate(dish, 2);
    const mine = await world.ask(ann, `{ recipe(id: "${dish}") { myRating } }`);
    const others = await world.ask(bob, `{ recipe(id: "${dish}") { myRating } }`);
    const nobodys = await world.ask(null, `{ recipe(id: "${dish}") { myRating } }`);
    expect([mine, others, nobodys]).toEqual([
      { recipe: { myRating: 2 } },
      { recipe: { myRating: null } },
      { recipe: { myRating: null } },
    ]);
    expect((await profile(bob)).signals).toEqual([]);
    expect(await rate(dish, null)).toMatchObject({ rating: null, recipe: { myRating: null } });
    expect((await profile()).signals).toEqual([]);
    expect(await rate(dish, 6)).toMatchObject({ code: 'INVALID_VALUE', field: 'input.rating' });
    expect(await rate('no-such-dish', 3)).toMatchObject({ code: 'NO_SUCH_RECIPE', field: 'input.recipeId' });
    const { errors } = await world.askRaw(null, '{ tasteProfile { explained } }');
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('recommendations', () => {
  it('turn to what is like the dishes rated high, with the reason in words', async () => {
    const viewer = person('indian');
    const before = await recommended(viewer, { first: 20, slot: 'DINNER' });
    const indian = await recipesOf('indian', 'DINNER');
    const [first = '', second = '', third = '', ...unseen] = indian;
    for (const dish of [first, second, third]) await rate(dish, 5, viewer);
    for (const dish of (await recipesOf('american', 'DINNER')).slice(0, 4)) await rate(dish, 1, viewer);
    const after = await recommended(viewer, { first: 20, slot: 'DINNER' });
    const share = ({ nodes }: typeof before) =>
      nodes.filter(({ recipe }) => recipe.cuisine === 'indian').length;
    expect(share(after)).toBeGreaterThan(share(before));
    const told = after.nodes.find(({ recipe }) => unseen.includes(recipe.id));
    expect(told?.reason).toMatch(/^Because you rated “.+” 5.*Indian/);
    expect([first, second, third]).toContain(told?.because[0]?.id);
    expect(before.nodes.every(({ reason, uncertainty }) => reason === null && uncertainty === 1)).toBe(true);
    expect((await profile(viewer)).preferences).toContainEqual({
      kind: 'CUISINE',
      name: 'indian',
      weight: expect.any(Number) as number,
    });
  });

  it('go on page by page without gap or repetition, and hold only what may be eaten', async () => {
    const viewer = person('vegan');
    await world.ask(
      viewer,
      'mutation { updateNutritionProfile(input: { diets: [VEGAN], allergens: [GLUTEN] }) { __typename } }',
    );
    const whole = await recommended(viewer, { first: 30 });
    const first = await recommended(viewer, { first: 12 });
    const rest = await recommended(viewer, { first: 18, after: first.pageInfo.endCursor });
    const ids = ({ nodes }: typeof whole) => nodes.map(({ recipe }) => recipe.id);
    expect([...ids(first), ...ids(rest)]).toEqual(ids(whole));
    expect(new Set(ids(whole)).size).toBe(30);
    for (const { recipe } of whole.nodes)
      expect(recipe.diets).toEqual(expect.arrayContaining(['VEGAN', 'GLUTEN_FREE']));
    const snacks = await recommended(viewer, { first: 5, slot: 'SNACK' });
    for (const { recipe } of snacks.nodes) expect(recipe.slots).toContain('SNACK');
    const { errors } = await world.askRaw(
      viewer,
      '{ recommendedRecipes(after: "cDpub3doZXJl") { edges { cursor } } }',
    );
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('a recipe of one’s own', () => {
  it('is rated and logged like any other, and recommended to nobody else', async () => {
    const viewer = person('cook');
    const text = JSON.stringify({
      '@type': 'Recipe',
      name: 'Lentil pot of the house',
      recipeYield: '4',
      recipeIngredient: ['600 g cooked lentils', '200 g carrots', '100 g onions'],
      recipeInstructions: 'Cook.',
    });
    const { importRecipes } = await world.ask<{ importRecipes: { recipes: { id: string }[] } }>(
      viewer,
      'mutation ($text: String!) { importRecipes(input: { text: $text }) { ... on RecipesImported { recipes { id } } } }',
      { text },
    );
    const own = importRecipes.recipes[0]?.id ?? '';
    expect(await rate(own, 5, viewer)).toMatchObject({ rating: 5, recipe: { id: own, myRating: 5 } });
    expect(await rate(own, 5, bob)).toMatchObject({ code: 'NO_SUCH_RECIPE' });
    const log = `mutation ($input: LogFoodInput!) { logFood(input: $input) {
      ... on FoodLogged { day { entries { label grams recipe { id } } } } ... on NutritionInputRefusal { field } } }`;
    const input = { date: '2026-11-20', slot: 'LUNCH', recipeId: own, servings: 2 };
    expect(await world.ask(viewer, log, { input })).toEqual({
      logFood: {
        day: {
          entries: [
            {
              label: 'Lentil pot of the house',
              grams: expect.closeTo(450, 0) as number,
              recipe: { id: own },
            },
          ],
        },
      },
    });
    expect(await world.ask(bob, log, { input })).toEqual({ logFood: { field: 'input.recipeId' } });
    const ids = async (whose: typeof ann) =>
      (await recommended(whose, { first: 100, slot: 'LUNCH' })).nodes.map(({ recipe }) => recipe.id);
    expect((await ids(viewer)).slice(0, 5)).toContain(own);
    expect(await ids(bob)).not.toContain(own);
  });
});

describe('amounts of a recipe', () => {
  it('scale to the servings asked for', async () => {
    const [dish = ''] = await recipesOf('indian', 'DINNER');
    const document =
      'query ($id: ID!, $of: Float) { recipe(id: $id) { servings ingredients(servings: $of) { grams } } }';
    const read = (of: number | null) =>
      world.ask<{ recipe: { servings: number; ingredients: { grams: number }[] } }>(null, document, {
        id: dish,
        of,
      });
    const { recipe: whole } = await read(null);
    const { recipe: double } = await read(whole.servings * 2);
    double.ingredients.forEach(({ grams }, index) =>
      expect(grams).toBeCloseTo((whole.ingredients[index]?.grams ?? 0) * 2),
    );
    const { errors } = await world.askRaw(null, document, { id: dish, of: 0 });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('what a person does', () => {
  it(
    'is learned from: swaps, locks, exclusions and meals; a dish rated low leaves the plan, and all can be forgotten',
    async () => {
      const viewer = person('doer');
      const brief = { ...plainBrief, horizonDays: 3, foodMoneyCap: 12_000 };
      const plan = await commitPlan(world, viewer, brief, 'taste');
      const meal = plan.days[0]?.meals.find(({ slot }) => slot === 'DINNER');
      const [wished] = meal?.alternatives ?? [];
      const swap = async (id: string, recipeId: string | undefined) => {
        const { swapMeal } = await world.ask<{ swapMeal: { mealPlan: { id: string } } }>(
          viewer,
          `mutation ($input: SwapMealInput!) { swapMeal(input: $input) { __typename
             ... on MealPlanChanged { mealPlan { id } } ... on MealChangeRefused { code broken } } }`,
          { input: { mealPlanId: id, mealId: meal?.id, recipeId } },
        );
        expect(swapMeal).toHaveProperty('mealPlan');
        return swapMeal.mealPlan.id;
      };
      const swapped = await swap(plan.id, wished?.recipe.id);
      expect(
        (await profile(viewer)).signals.map(({ kind, recipeId }) => `${kind} ${recipeId}`).sort(),
      ).toEqual([`CHOSEN ${wished?.recipe.id}`, `SWAPPED_AWAY ${meal?.recipe.id}`]);
      const back = await swap(swapped, meal?.recipe.id);
      // A swap back is no swap.
      expect(
        (await profile(viewer)).signals.map(({ kind, recipeId }) => `${kind} ${recipeId}`).sort(),
      ).toEqual([`CHOSEN ${meal?.recipe.id}`, `SWAPPED_AWAY ${wished?.recipe.id}`]);
      await world.ask(viewer, 'mutation ($input: LogFoodInput!) { logFood(input: $input) { __typename } }', {
        input: { date: '2026-11-22', slot: 'DINNER', recipeId: meal?.recipe.id },
      });
      const { replanMeals } = await world.ask<{ replanMeals: { __typename: string } }>(
        viewer,
        'mutation ($input: ReplanMealsInput!) { replanMeals(input: $input) { __typename ... on MealChangeRefused { code } } }',
        { input: { mealPlanId: back, excludedRecipeIds: [wished?.recipe.id] } },
      );
      expect(replanMeals.__typename).toBe('MealPlanChanged');
      const kinds = (await profile(viewer)).signals.map(({ kind }) => kind).sort();
      expect(kinds).toEqual(['CHOSEN', 'EATEN', 'REFUSED', 'SWAPPED_AWAY']);
      const all = await recommended(viewer, { first: 100, slot: 'DINNER' });
      expect(all.nodes.map(({ recipe }) => recipe.id)).not.toContain(wished?.recipe.id);
      const { forgetTaste } = await world.ask<{ forgetTaste: { signals: number } }>(
        viewer,
        'mutation { forgetTaste { signals } }',
      );
      expect(forgetTaste.signals).toBe(3);
      expect(await profile(viewer)).toEqual({ signals: [], preferences: [], explained: null });
    },
    slow,
  );

  it(
    'moves the next plan: dishes rated 1 go, dishes rated 5 come',
    async () => {
      const viewer = person('planner');
      const brief = { ...plainBrief, horizonDays: 4, foodMoneyCap: 14_000, slots: ['dinner', 'lunch'] };
      const dishes = ({ days }: Awaited<ReturnType<typeof commitPlan>>) =>
        new Set(days.flatMap(({ meals }) => meals.map(({ recipe }) => recipe.id)));
      const before = dishes(await commitPlan(world, viewer, brief, 'before'));
      for (const dish of before) await rate(dish, 1, viewer);
      const after = dishes(await commitPlan(world, viewer, brief, 'after'));
      expect([...after].filter((dish) => before.has(dish)).length).toBeLessThan(before.size / 2);
    },
    slow,
  );
});

describe('a calendar of meals', () => {
  it(
    'is read by its address, keeps the UID of a meal, and ends when it is closed',
    async () => {
      const viewer = person('calendar');
      await commitPlan(world, viewer, { ...plainBrief, horizonDays: 2 }, 'calendar');
      const { openMealCalendar } = await world.ask<{
        openMealCalendar: { path: string; feed: { id: string; name: string } };
      }>(
        viewer,
        `mutation { openMealCalendar(input: {}) { ... on MealCalendarOpened { path feed { id name } } } }`,
      );
      const token = /^\/calendar\/(nutrition-[\w-]+)\.ics$/.exec(openMealCalendar.path)?.[1] ?? '';
      const read = async (of: string) => {
        const { nutritionCalendar } = await world.ask<{ nutritionCalendar: { text: string } | null }>(
          null,
          'query ($token: String!) { nutritionCalendar(token: $token) { text } }',
          { token: of },
        );
        return nutritionCalendar?.text ?? null;
      };
      const text = await read(token);
      const uids = (calendar: string | null) =>
        [...(calendar ?? '').matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
      expect(uids(text).length).toBeGreaterThanOrEqual(6);
      expect(text).toContain('DTSTART:20261123T');
      expect(uids(await read(token))).toEqual(uids(text));
      expect(await read(token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).toBeNull();
      const feeds = (whose: typeof ann) => world.ask(whose, '{ mealCalendarFeeds { id name } }');
      expect(await feeds(viewer)).toEqual({ mealCalendarFeeds: [openMealCalendar.feed] });
      expect(await feeds(bob)).toEqual({ mealCalendarFeeds: [] });
      const close = (whose: typeof ann) =>
        world.ask(whose, 'mutation ($id: ID!) { closeMealCalendar(id: $id) { closed } }', {
          id: openMealCalendar.feed.id,
        });
      expect(await close(bob)).toEqual({ closeMealCalendar: { closed: false } });
      expect(await close(viewer)).toEqual({ closeMealCalendar: { closed: true } });
      expect(await read(token)).toBeNull();
      const refused = await world.ask(
        viewer,
        'mutation { openMealCalendar(input: { name: " " }) { ... on NutritionInputRefusal { code field } } }',
      );
      expect(refused).toEqual({ openMealCalendar: { code: 'INVALID_VALUE', field: 'input.name' } });
    },
    slow,
  );
});
