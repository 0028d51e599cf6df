import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ann, bob, createNutritionWorld, type NutritionWorld, plainBrief } from './nutrition-world.js';
import { commitPlan, type PlanView } from './plan-through-door.js';

let world: NutritionWorld;

beforeAll(async () => {
  world = await createNutritionWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const brief = { ...plainBrief, horizonDays: 3, foodMoneyCap: 12_000 };
/** Several plans each, on a machine that may do much else. */
const slow = 240_000;
const pantryFields = `__typename ... on PantryChanged { items { id grams expiresOn food { id } } }
  ... on NutritionInputRefusal { code field }`;

interface Pantry {
  readonly __typename: string;
  readonly code?: string;
  readonly items: readonly {
    readonly id: string;
    readonly grams: number;
    readonly expiresOn: string | null;
    readonly food: { readonly id: string };
  }[];
}

const change = async (field: string, type: string, input: Record<string, unknown>, viewer = ann) => {
  const document = `mutation ($input: ${type}!) { ${field}(input: $input) { ${pantryFields} } }`;
  return (await world.ask<Record<string, Pantry>>(viewer, document, { input }))[field];
};
const add = (foodId: string, grams: number, expiresOn: string | null = null, viewer = ann) =>
  change('addPantryItem', 'AddPantryItemInput', { foodId, grams, expiresOn }, viewer);

describe('the pantry', () => {
  it('is kept by its owner alone, and refuses what is no food or no amount', async () => {
    expect(await add('nothing-of-the-kind', 100)).toMatchObject({ code: 'NO_SUCH_FOOD' });
    expect(await add('apple', -5)).toMatchObject({ code: 'INVALID_VALUE', field: 'input.grams' });
    const id = (await add('apple', 400, '2026-12-24'))?.items[0]?.id;
    expect(await change('updatePantryItem', 'UpdatePantryItemInput', { id, grams: 10 }, bob)).toMatchObject({
      code: 'NO_SUCH_ITEM',
    });
    await world.ask(bob, `mutation ($id: ID!) { removePantryItem(id: $id) { __typename } }`, { id });
    expect(await world.ask(bob, '{ pantry { id } }')).toEqual({ pantry: [] });
    const changed = await change('updatePantryItem', 'UpdatePantryItemInput', { id, grams: 250 });
    expect(changed?.items).toMatchObject([{ id, grams: 250, expiresOn: null }]);
    await world.ask(ann, `mutation ($id: ID!) { removePantryItem(id: $id) { __typename } }`, { id });
    expect(await world.ask(ann, '{ pantry { id } }')).toEqual({ pantry: [] });
    const { errors } = await world.askRaw(null, '{ pantry { id } }');
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it(
    'is used before its last day and makes the plan better; what is left of packs comes in once',
    async () => {
      // Of another person: what Ann has eaten would change what she is offered next.
      const bare = await commitPlan(world, bob, brief, 'bare');
      const used = bare.shoppingList.aisles.flatMap(({ items }) => items).filter(({ packs }) => packs > 0);
      for (const { food, neededGrams } of used.slice(0, 6)) await add(food.id, neededGrams, '2026-12-31');
      await add(used[0]?.food.id ?? '', 500, '2026-11-01');
      const plan = await commitPlan(world, ann, brief, 'stocked');
      // Not always a cheaper one: what is saved may buy better meals.
      expect(plan.proof.objective).toBeGreaterThan(bare.proof.objective);
      expect(plan.pantryUse.length).toBeGreaterThan(0);
      for (const { date, expiresOn } of plan.pantryUse) {
        expect(expiresOn).toBe('2026-12-31');
        expect(date <= (expiresOn ?? '')).toBe(true);
      }
      const listed = plan.shoppingList.aisles
        .flatMap(({ items }) => items)
        .reduce((sum, { fromPantryGrams }) => sum + fromPantryGrams, 0);
      expect(plan.pantryUse.reduce((sum, { grams }) => sum + grams, 0)).toBeCloseTo(listed, 3);
      expect(plan.leftovers.length).toBeGreaterThan(0);

      const grams = (pantry: Pantry | undefined, id: string) =>
        pantry?.items.reduce((sum, item) => sum + (item.food.id === id ? item.grams : 0), 0) ?? 0;
      const settled = await change('settlePantry', 'SettlePantryInput', { mealPlanId: plan.id });
      for (const left of plan.leftovers)
        expect(grams(settled, left.food.id)).toBeGreaterThanOrEqual(left.grams - 1);
      const again = await change('settlePantry', 'SettlePantryInput', { mealPlanId: plan.id });
      expect(again?.items).toEqual(settled?.items);
      const { errors } = await world.askRaw(
        bob,
        `mutation ($input: SettlePantryInput!) { settlePantry(input: $input) { ${pantryFields} } }`,
        { input: { mealPlanId: plan.id } },
      );
      expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
      // The next plan begins with them.
      const next = await commitPlan(world, ann, { ...brief, startDate: '2026-11-26' }, 'next');
      const carried = new Set(plan.leftovers.map(({ food }) => food.id));
      expect(next.pantryUse.some(({ food }) => carried.has(food.id))).toBe(true);
    },
    slow,
  );
});

describe('the household', () => {
  it(
    'eats by the rules of everybody who comes to the meal',
    async () => {
      const set = `mutation ($input: SetHouseholdEaterInput!) { setHouseholdEater(input: $input) { __typename
      ... on HouseholdEatersChanged { eaters { id name share slots allergens } } ... on NutritionInputRefusal { code field } } }`;
      const eater = {
        name: 'Ben',
        share: 0.5,
        slots: ['DINNER'],
        allergens: ['MILK'],
        diets: ['VEGETARIAN'],
      };
      expect(await world.ask(bob, set, { input: { ...eater, share: 9 } })).toMatchObject({
        setHouseholdEater: { code: 'INVALID_VALUE', field: 'input.share' },
      });
      const { setHouseholdEater } = await world.ask<{
        setHouseholdEater: { eaters: { id: string; name: string }[] };
      }>(bob, set, { input: eater });
      const id = setHouseholdEater.eaters[0]?.id;
      expect(await world.ask(ann, set, { input: { ...eater, id } })).toMatchObject({
        setHouseholdEater: { code: 'NO_SUCH_EATER' },
      });
      const plan = await commitPlan(world, bob, { ...brief, negotiationId: 'n-b' }, 'household');
      const meals = plan.days.flatMap((day) => day.meals);
      for (const { slot, recipe, portion, servings, leftoverOf } of meals) {
        expect(servings).toBeCloseTo(portion * (slot === 'DINNER' ? 1.5 : 1), 6);
        if (slot !== 'DINNER' || leftoverOf !== null) continue;
        expect(recipe.allergens).not.toContain('MILK');
        expect(recipe.diets).toContain('VEGETARIAN');
      }
      // Where Ben does not eat, his rules do not hold.
      const alone = meals.filter(({ slot }) => slot !== 'DINNER');
      expect(
        alone.some(({ recipe }) => recipe.allergens.includes('MILK') || !recipe.diets.includes('VEGETARIAN')),
      ).toBe(true);
      await world.ask(bob, `mutation ($id: ID!) { removeHouseholdEater(id: $id) { __typename } }`, { id });
      expect(await world.ask(bob, '{ householdEaters { id } }')).toEqual({ householdEaters: [] });
    },
    slow,
  );
});

describe('meals away', () => {
  it('are not planned: one eaten out counts in the day, one skipped does not', async () => {
    const set = `mutation ($input: SetMealAwayInput!) { setMealAway(input: $input) { __typename
      ... on MealsAwayChanged { meals { date slot kind energyKcal } } ... on NutritionInputRefusal { code } } }`;
    for (const input of [
      { date: '2026-11-23', slot: 'DINNER', kind: 'EATING_OUT', energyKcal: 900 },
      { date: '2026-11-24', slot: 'BREAKFAST', kind: 'SKIPPED' },
      { date: '2026-11-25', slot: 'LUNCH', kind: 'EATING_OUT' },
    ])
      expect(
        (await world.ask<{ setMealAway: { __typename: string } }>(bob, set, { input })).setMealAway
          .__typename,
      ).toBe('MealsAwayChanged');
    await world.ask(bob, set, { input: { date: '2026-11-25', slot: 'LUNCH', kind: null } });
    const training = [{ date: '2026-11-25', startTime: '17:30', minutes: 60, energyKcal: 350 }];
    const plan: PlanView = await commitPlan(world, bob, { ...brief, negotiationId: 'n-c' }, 'away', training);
    const [first, second, third] = plan.days;
    const slots = (day: PlanView['days'][number] | undefined) => day?.meals.map(({ slot }) => slot);
    expect(slots(first)).toEqual(['BREAKFAST', 'LUNCH', 'SNACK']);
    expect(first?.away).toMatchObject([{ slot: 'DINNER', kind: 'EATING_OUT', totals: { energyKcal: 900 } }]);
    expect(slots(second)).toEqual(['LUNCH', 'DINNER', 'SNACK']);
    expect(slots(third)).toHaveLength(4);
    for (const day of plan.days) {
      const planned = day.meals.reduce((sum, meal) => sum + meal.totals.energyKcal, 0);
      const out = day.away.reduce((sum, meal) => sum + meal.totals.energyKcal, 0);
      expect(day.totals.energyKcal).toBeCloseTo(planned + out, 3);
      expect(day.totals.energyKcal).toBeGreaterThanOrEqual((day.energyRangeKcal.min ?? 0) - 1);
      expect(day.totals.energyKcal).toBeLessThanOrEqual((day.energyRangeKcal.max ?? 0) + 1);
    }
    // Beside training: one meal before it, one after; and alternatives that keep the day inside its energy.
    expect(third?.meals.map(({ workout }) => workout)).toEqual(
      expect.arrayContaining(['PRE_WORKOUT', 'POST_WORKOUT']),
    );
    for (const day of plan.days)
      for (const meal of day.meals)
        for (const { keepsAgreement, deltaEnergyKcal } of meal.alternatives) {
          if (!keepsAgreement) continue;
          expect(day.totals.energyKcal + deltaEnergyKcal).toBeLessThanOrEqual(
            (day.energyRangeKcal.max ?? 0) + 1,
          );
          expect(day.totals.energyKcal + deltaEnergyKcal).toBeGreaterThanOrEqual(
            (day.energyRangeKcal.min ?? 0) - 1,
          );
        }
  });

  it(
    'and dinners cooked once are eaten twice, within the days they keep',
    async () => {
      const plan = await commitPlan(
        world,
        bob,
        { ...brief, horizonDays: 5, foodMoneyCap: null, negotiationId: 'n-d', maxCookingMinutesWeekday: 45 },
        'batch',
      );
      const meals = plan.days.flatMap((day) => day.meals);
      const leftovers = meals.filter(({ leftoverOf }) => leftoverOf !== null);
      expect(leftovers.length).toBeGreaterThan(0);
      for (const { leftoverOf, recipe, prepMinutes, id } of leftovers) {
        const dinner = meals.find((meal) => meal.id === leftoverOf);
        expect(dinner?.recipe.id).toBe(recipe.id);
        expect(dinner?.cookedFor).toContain(id);
        expect(prepMinutes).toBeLessThanOrEqual(10);
      }
      for (const day of plan.days.slice(0, 5)) expect(day.prepMinutes).toBeLessThanOrEqual(45);
    },
    slow,
  );
});

describe('imported recipes', () => {
  const importRecipe = async (title: string, lines: readonly string[], servings: string | null = '4') => {
    const text = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Recipe',
      name: title,
      ...(servings === null ? {} : { recipeYield: servings }),
      prepTime: 'PT5M',
      cookTime: 'PT10M',
      recipeIngredient: lines,
      recipeInstructions: 'Cook.',
    });
    const { importRecipes } = await world.ask<{
      importRecipes: {
        recipes: {
          id: string;
          planning: { isPlannable: boolean; reasons: string[]; onlyWithoutRules: boolean };
        }[];
      };
    }>(
      ann,
      `mutation ($text: String!) { importRecipes(input: { text: $text }) {
        ... on RecipesImported { recipes { id unknownIngredients allergens possibleAllergens
          planning { isPlannable slots reasons onlyWithoutRules } } } } }`,
      { text },
    );
    const [recipe] = importRecipes.recipes;
    if (!recipe) throw new Error('not imported');
    return recipe;
  };

  it(
    'stand in plans as candidates, by their foods; one with an unknown ingredient only where nobody has rules',
    async () => {
      const good = await importRecipe('Lentil pot of the house', [
        '600 g cooked lentils',
        '200 g carrots',
        '100 g onions',
      ]);
      expect(good.planning).toMatchObject({ isPlannable: true, onlyWithoutRules: false });
      const odd = await importRecipe('Blorptang stew of the house', [
        '500 g potatoes',
        '200 g blorptang',
        '300 g carrots',
      ]);
      const unsized = await importRecipe('Soup without servings', ['500 g potatoes'], null);
      expect(unsized.planning).toMatchObject({ isPlannable: false, reasons: ['SERVINGS_UNKNOWN'] });
      if (odd.planning.isPlannable) expect(odd.planning.onlyWithoutRules).toBe(true);
      else expect(odd.planning.reasons).toContain('AMOUNT_UNKNOWN');
      // Who likes a dish of their own finds it in the plan, and may swap it in.
      const liked = { ...brief, negotiationId: 'n-e', likedFoods: ['lentil pot of the house'] };
      const plan = await commitPlan(world, ann, liked, 'own');
      const titles = plan.days.flatMap((day) => day.meals.map(({ recipe }) => recipe.title));
      expect(titles).toContain('Lentil pot of the house');
      await world.ask(
        ann,
        `mutation ($id: ID!) { deleteImportedRecipe(input: { recipeId: $id }) { __typename } }`,
        {
          id: good.id,
        },
      );
      const { mealPlan } = await world.ask<{ mealPlan: PlanView }>(
        ann,
        `query ($id: ID!) { mealPlan(id: $id) { days { meals { recipe { title } } } } }`,
        { id: plan.id },
      );
      expect(mealPlan.days.flatMap((day) => day.meals.map(({ recipe }) => recipe.title))).toEqual(titles);
    },
    slow,
  );
});
