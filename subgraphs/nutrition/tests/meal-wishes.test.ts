import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ann, bob, createNutritionWorld, type NutritionWorld, plainBrief } from './nutrition-world.js';
import { commitPlan } from './plan-through-door.js';

let world: NutritionWorld;

beforeAll(async () => {
  world = await createNutritionWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const document = `query ($brief: NutritionBriefInput!) { mealWishes(brief: $brief) {
  __typename
  ... on MealWishesPossible { hardWishes { kind subject amount unit text } }
  ... on MealWishesImpossible { code message field proven verified conflict { kind subject amount text }
    remedies { regret text changes { direction amount wish { kind subject } } } }
  ... on Refusal { code wishes } } }`;

interface Wish {
  readonly kind: string;
  readonly subject: string | null;
  readonly amount: number | null;
}
interface Change {
  readonly direction: string;
  readonly amount: number | null;
  readonly wish: Wish;
}
interface Answer {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly hardWishes: readonly Wish[];
  readonly conflict: readonly Wish[];
  readonly proven: boolean;
  readonly verified: boolean;
  readonly remedies: readonly {
    readonly regret: number;
    readonly text: string;
    readonly changes: readonly Change[];
  }[];
}

const ask = async (wished: Record<string, unknown>) =>
  (
    await world.ask<{ mealWishes: Answer }>(ann, document, {
      brief: { ...plainBrief, horizonDays: 3, ...wished },
    })
  ).mealWishes;

const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  MONEY: ['foodMoneyCap'],
  ENERGY: ['energyKcal'],
  COOKING_MINUTES_WEEKDAY: ['maxCookingMinutesWeekday'],
  COOKING_MINUTES_WEEKEND: ['maxCookingMinutesWeekend'],
  COOKING_MINUTES_MEAL: ['maxMealMinutesWeekday', 'maxMealMinutesWeekend'],
  COOKING_MINUTES_MEAL_WEEKDAY: ['maxMealMinutesWeekday'],
  COOKING_MINUTES_MEAL_WEEKEND: ['maxMealMinutesWeekend'],
};
const listOf: Readonly<Record<string, string>> = {
  DIET: 'diets',
  EXCLUDED_FOOD: 'excludedFoods',
  ALLERGEN: 'excludedAllergens',
};

/** The same wishes with one changed, as a client would send them. */
function changed(wished: Record<string, unknown>, { direction, amount, wish }: Change) {
  const fields = fieldsOf[wish.kind];
  if (fields !== undefined) {
    const by = direction === 'LOWER' ? -(amount ?? 0) : (amount ?? 0);
    const value = (field: string) => (direction === 'DROP' ? null : Number(wished[field]) + by);
    return { ...wished, ...Object.fromEntries(fields.map((field) => [field, value(field)])) };
  }
  const list = listOf[wish.kind] ?? '';
  const code = (word: string) => word.toUpperCase().replace(/[^A-Z]+/g, '_');
  const kept = (wished[list] as string[]).filter((word) => code(word) !== code(wish.subject ?? ''));
  return { ...wished, [list]: kept };
}

describe('wishes that cannot hold together', () => {
  const impossible: readonly (readonly [string, Record<string, unknown>, string])[] = [
    [
      'too little money',
      { foodMoneyCap: 300, diets: ['vegetarian'], excludedFoods: ['mushrooms'] },
      'INFEASIBLE_BUDGET',
    ],
    [
      'no time to cook',
      {
        foodMoneyCap: 4000,
        maxCookingMinutesWeekday: 5,
        maxCookingMinutesWeekend: 200,
        dislikedFoods: ['olives'],
      },
      'INFEASIBLE_TIME',
    ],
    [
      'no time for a meal',
      { maxMealMinutesWeekday: 4, maxMealMinutesWeekend: 4, dislikedFoods: ['olives'] },
      'INFEASIBLE_TIME',
    ],
    [
      'no time for a meal on weekdays',
      { startDate: '2026-11-27', maxMealMinutesWeekday: 3, maxMealMinutesWeekend: 45 },
      'INFEASIBLE_TIME',
    ],
    [
      'rules that leave no recipes',
      { diets: ['vegan', 'keto', 'paleo', 'low-fodmap'], excludedAllergens: ['soy', 'nuts'] },
      'INFEASIBLE_RULES',
    ],
  ];

  it.each(impossible)(
    '%s: the smallest conflict, and ways out that are each enough',
    async (_, wished, code) => {
      const answer = await ask(wished);
      expect(answer.__typename).toBe('MealWishesImpossible');
      expect(answer).toMatchObject({ code, proven: true, verified: true });
      expect(answer.conflict.length).toBeGreaterThan(0);
      expect(answer.remedies.length).toBeGreaterThan(0);
      for (const { changes } of answer.remedies) {
        const after = changes.reduce(changed, wished);
        expect(changes.every(({ wish }) => wish.kind !== 'ALLERGEN')).toBe(true);
        expect((await ask(after)).__typename).toBe('MealWishesPossible');
      }
      const regrets = answer.remedies.map(({ regret }) => regret);
      expect(regrets).toEqual([...regrets].sort((a, b) => a - b));
    },
  );

  it('name a set of which every part is possible', async () => {
    const wished = {
      diets: ['vegan', 'keto', 'paleo'],
      excludedAllergens: ['soy', 'nuts'],
      excludedFoods: ['olives'],
    };
    const { conflict } = await ask(wished);
    const all = Object.keys(listOf).flatMap((kind) =>
      ((wished as Record<string, string[]>)[listOf[kind] ?? ''] ?? []).map(() => kind),
    );
    expect(conflict.length).toBeLessThan(all.length);
    const only = (kept: readonly Wish[]) => ({
      diets: kept.flatMap(({ kind, subject }) => (kind === 'DIET' ? [subject ?? ''] : [])),
      excludedAllergens: kept.flatMap(({ kind, subject }) => (kind === 'ALLERGEN' ? [subject ?? ''] : [])),
      excludedFoods: kept.flatMap(({ kind, subject }) => (kind === 'EXCLUDED_FOOD' ? [subject ?? ''] : [])),
      foodMoneyCap: kept.some(({ kind }) => kind === 'MONEY') ? 9000 : null,
    });
    expect((await ask(only(conflict))).__typename).toBe('MealWishesImpossible');
    for (const left of conflict) {
      expect((await ask(only(conflict.filter((wish) => wish !== left)))).__typename).toBe(
        'MealWishesPossible',
      );
    }
  });

  it('are told from wishes that can, with the stored ones counted in', async () => {
    const possible = await ask({ diets: ['vegetarian'] });
    expect(possible.__typename).toBe('MealWishesPossible');
    expect(possible.hardWishes).toMatchObject([
      { kind: 'DIET', subject: 'VEGETARIAN', text: 'vegetarian' },
      { kind: 'MONEY', amount: 9000, text: 'at most $90.00 for food' },
    ]);
    await world.ask(ann, `mutation { updateNutritionProfile(input: { allergens: [EGG] }) { __typename } }`);
    expect((await ask({})).hardWishes.map(({ subject }) => subject)).toContain('EGG');
    expect(await ask({ diets: ['breatharian'] })).toMatchObject({
      __typename: 'Refusal',
      code: 'UNKNOWN_DIET',
    });
    const { errors } = await world.askRaw(null, document, { brief: plainBrief });
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('most minutes for a meal', () => {
  const offersDocument = `query ($brief: NutritionBriefInput!) {
    nutritionOffers(brief: $brief, round: { round: 0, prices: [], caps: [] }) {
      offers { id hardLimitsMet } refusals { code message wishes waysOut } } }`;
  const offers = async (mealMinutes: number) =>
    (
      await world.ask<{
        nutritionOffers: {
          offers: { hardLimitsMet: string[] }[];
          refusals: { code: string; message: string; wishes: string[]; waysOut: string[] }[];
        };
      }>(bob, offersDocument, {
        brief: {
          ...plainBrief,
          horizonDays: 3,
          maxMealMinutesWeekday: mealMinutes,
          maxMealMinutesWeekend: mealMinutes,
        },
      })
    ).nutritionOffers;

  it('that leave no plan are named, with how many more are enough', async () => {
    const { refusals, offers: none } = await offers(3);
    expect(none).toEqual([]);
    const wish = 'at most 3 minutes of cooking for a meal';
    expect(refusals).toMatchObject([
      {
        code: 'INFEASIBLE_TIME',
        message: `No plan was found that keeps this wish: ${wish}.`,
        wishes: [wish],
      },
    ]);
    const [way = ''] = refusals[0]?.waysOut ?? [];
    const more = Number(/^allow (\d+) more minutes of cooking for a meal$/.exec(way)?.[1]);
    const { offers: made } = await offers(3 + more);
    expect(made[0]?.hardLimitsMet).toContain('MEAL_MINUTES');
  });

  it('bind each cooked meal of a plan, and what is swapped in', async () => {
    const limits = { maxMealMinutesWeekday: 15, maxMealMinutesWeekend: 15 };
    const plan = await commitPlan(world, bob, { ...plainBrief, horizonDays: 3, ...limits }, 'quick');
    const meals = plan.days.flatMap((day) => day.meals);
    expect(Math.max(...meals.map(({ prepMinutes }) => prepMinutes))).toBeLessThanOrEqual(15);
    const dinner = meals.find(({ slot, leftoverOf }) => slot === 'DINNER' && leftoverOf === null);
    const { recipes } = await world.ask<{
      recipes: { edges: { node: { id: string; activeMinutes: number } }[] };
    }>(bob, `{ recipes(slot: DINNER, first: 50) { edges { node { id activeMinutes } } } }`);
    const long = recipes.edges.find(({ node }) => node.activeMinutes > 15)?.node;
    const { swapMeal } = await world.ask<{ swapMeal: { code: string; message: string; broken: string[] } }>(
      bob,
      `mutation ($input: SwapMealInput!) { swapMeal(input: $input) {
        ... on MealChangeRefused { code message broken } } }`,
      { input: { mealPlanId: plan.id, mealId: dinner?.id, recipeId: long?.id } },
    );
    expect(swapMeal.code).toBe('BREAKS_LIMIT');
    expect(swapMeal.message).toMatch(/takes \d+ minutes, and you allow 15 for a meal of that day\.$/);
    expect(swapMeal.broken).toEqual([expect.stringMatching(/^MEAL_MINUTES /)]);
  });
});
