import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ann, bob, createNutritionWorld, type NutritionWorld, plainBrief } from './nutrition-world.js';
import { commitPlan, type PlanView, planFields } from './plan-through-door.js';

let world: NutritionWorld;

beforeAll(async () => {
  world = await createNutritionWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

/** Several plans each, on a machine that may do much else. */
const slow = 300_000;
const brief = {
  ...plainBrief,
  horizonDays: 3,
  foodMoneyCap: 4_500,
  maxCookingMinutesWeekday: 40,
  dislikedFoods: ['chicken'],
  excludedFoods: ['salmon'],
};

interface TradeOff {
  readonly kind: string;
  readonly subject: string | null;
  readonly amount: number;
  readonly gainPoints: number;
  readonly estimatedPoints: number | null;
  readonly cost: { readonly amountMinor: number };
  readonly deltaCost: { readonly amountMinor: number };
  readonly changedMeals: readonly {
    readonly mealId: string;
    readonly recipe: { readonly id: string } | null;
  }[];
}

const tradeOffs = (mealPlanId: string, viewer = ann) =>
  world.ask<{ mealPlanTradeOffs: TradeOff[] | null }>(
    viewer,
    `query ($mealPlanId: ID!) { mealPlanTradeOffs(mealPlanId: $mealPlanId) {
      kind subject amount unit gainPoints estimatedPoints cost { amountMinor } deltaCost { amountMinor } deltaMinutes
      goalsMissed { goal amount } changedMeals { mealId portion recipe { id } } } }`,
    { mealPlanId },
  );

const replan = async (input: Record<string, unknown>, viewer = ann) =>
  (
    await world.ask<{
      replanMeals: {
        __typename: string;
        code?: string;
        mealPlan: PlanView;
        changedMealIds: string[];
      };
    }>(
      viewer,
      `mutation ($input: ReplanMealsInput!) { replanMeals(input: $input) { __typename
        ... on MealPlanChanged { mealPlan { ${planFields} } changedMealIds previousId }
        ... on PlanSuperseded { latestId } ... on MealChangeRefused { code message broken }
        ... on MealWishesImpossible { code conflict { kind } } } }`,
      { input },
    )
  ).replanMeals;

describe('trade-offs of a plan', () => {
  it(
    'are each found by planning with one limit changed, and are nobody else’s',
    async () => {
      const plan = await commitPlan(world, ann, brief, 'trade');
      const { mealPlanTradeOffs } = await tradeOffs(plan.id);
      const found = mealPlanTradeOffs ?? [];
      expect(found.map(({ kind }) => kind).sort()).toEqual([
        'DISLIKED_FOOD_ALLOWED',
        'EXCLUDED_FOOD_ALLOWED',
        'MORE_MINUTES_WEEKDAY',
        'MORE_MONEY',
        'MORE_MONEY',
        'MORE_REPEATS',
      ]);
      const gains = found.map(({ gainPoints }) => gainPoints);
      expect(gains).toEqual([...gains].sort((a, b) => b - a));
      for (const { kind, amount, gainPoints, cost, estimatedPoints } of found) {
        expect(gainPoints).toBeGreaterThanOrEqual(0);
        expect(cost.amountMinor).toBeLessThanOrEqual(4_500 + (kind === 'MORE_MONEY' ? amount : 0));
        if (kind === 'MORE_MONEY') expect(estimatedPoints).toBeGreaterThanOrEqual(0);
      }
      expect(await tradeOffs(plan.id, bob)).toEqual({ mealPlanTradeOffs: null });
    },
    slow,
  );
});

describe('planning again', () => {
  it(
    'leaves recipes out, keeps what is locked or past, and changes little else',
    async () => {
      const plan = await commitPlan(
        world,
        ann,
        { ...brief, foodMoneyCap: 9_000, negotiationId: 'n-2' },
        'again',
      );
      const meals = plan.days.flatMap((day) => day.meals);
      const out = plan.days[2]?.meals[0];
      const again = await replan({
        mealPlanId: plan.id,
        excludedRecipeIds: [out?.recipe.id],
        from: '2026-11-24',
      });
      expect(again.__typename).toBe('MealPlanChanged');
      const now = again.mealPlan.days.flatMap((day) => day.meals);
      expect(again.mealPlan.days[0]?.meals).toEqual(
        plan.days[0]?.meals.map((meal) => ({
          ...meal,
          alternatives: expect.anything(),
          cookedFor: expect.anything(),
        })),
      );
      for (const { id, recipe } of now) if (id >= '2026-11-24') expect(recipe.id).not.toBe(out?.recipe.id);
      const kept = now.filter(({ id, recipe }) =>
        meals.some((meal) => meal.id === id && meal.recipe.id === recipe.id),
      );
      expect(kept.length).toBeGreaterThanOrEqual(meals.length / 2);
      expect(again.changedMealIds).toContain(out?.id);
      const { errors } = await world.askRaw(
        bob,
        `mutation ($input: ReplanMealsInput!) { replanMeals(input: $input) { __typename } }`,
        { input: { mealPlanId: again.mealPlan.id } },
      );
      expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    },
    slow,
  );
});
