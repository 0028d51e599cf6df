import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ann, bob, createNutritionWorld, type NutritionWorld } from './nutrition-world.js';

let world: NutritionWorld;

beforeAll(async () => {
  world = await createNutritionWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const updateDocument = `mutation ($input: UpdateNutritionProfileInput!) {
  updateNutritionProfile(input: $input) {
    __typename
    ... on NutritionProfileUpdated { profile { goal activityLevel diets allergens excludedFoods dislikes slots people cookingMinutesWeekday } }
    ... on NutritionInputRefusal { code field }
  }
}`;

const update = (input: Record<string, unknown>, viewer = ann) =>
  world.ask<{ updateNutritionProfile: Record<string, unknown> }>(viewer, updateDocument, { input });

const references = (userId: string, body: Record<string, unknown> = {}) => [
  { __typename: 'User', id: userId, birthDate: null, sex: null, heightCm: null, weightKg: null, ...body },
];

const userDocument = `query ($references: [_Any!]!) { _entities(representations: $references) { ... on User {
  id nutritionProfile { goal people allergens }
  nutritionTargets { restingKcal energyKcal floorKcal proteinG { min } micronutrients { nutrientId recommended upper } assumed } } } }`;

interface Users {
  readonly _entities: readonly {
    readonly nutritionProfile: { readonly goal: string; readonly allergens: readonly string[] } | null;
    readonly nutritionTargets: {
      readonly restingKcal: number;
      readonly energyKcal: number;
      readonly micronutrients: readonly unknown[];
      readonly assumed: readonly string[];
    } | null;
  }[];
}

describe('a nutrition profile', () => {
  it('is null until something is said, then keeps what is not mentioned', async () => {
    const before = await world.ask<Users>(ann, userDocument, { references: references(ann.userId) });
    expect(before._entities[0]?.nutritionProfile).toBeNull();
    await update({
      goal: 'LOSE_WEIGHT',
      allergens: ['PEANUT', 'PEANUT', 'EGG'],
      dislikes: [' Olives ', 'olives'],
    });
    const { updateNutritionProfile } = await update({ people: 2, cookingMinutesWeekday: 30 });
    expect(updateNutritionProfile['profile']).toMatchObject({
      goal: 'LOSE_WEIGHT',
      allergens: ['EGG', 'PEANUT'],
      dislikes: ['olives'],
      people: 2,
      cookingMinutesWeekday: 30,
      slots: ['BREAKFAST', 'LUNCH', 'DINNER', 'SNACK'],
    });
    const taken = await update({ cookingMinutesWeekday: null });
    expect(taken.updateNutritionProfile['profile']).toMatchObject({ cookingMinutesWeekday: null, people: 2 });
  });

  it('refuses values that it cannot take, field by field', async () => {
    for (const [input, field] of [
      [{ people: 0 }, 'input.people'],
      [{ people: 21 }, 'input.people'],
      [{ slots: [] }, 'input.slots'],
      [{ cookingMinutesWeekend: 1 }, 'input.cookingMinutesWeekend'],
      [{ dislikes: ['x'.repeat(61)] }, 'input.dislikes'],
    ] as const) {
      const { updateNutritionProfile } = await update(input);
      expect(updateNutritionProfile).toMatchObject({ code: 'INVALID_VALUE', field });
    }
  });

  it('is nobody else’s', async () => {
    const { _entities } = await world.ask<Users>(bob, userDocument, { references: references(ann.userId) });
    expect(_entities[0]).toMatchObject({ nutritionProfile: null, nutritionTargets: null });
    const { errors } = await world.askRaw(null, updateDocument, { input: { people: 3 } });
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('targets', () => {
  it('come from the body that identity knows', async () => {
    const body = { birthDate: '1991-04-12', sex: 'FEMALE', heightCm: 168, weightKg: 66 };
    const { _entities } = await world.ask<Users>(bob, userDocument, {
      references: references(bob.userId, body),
    });
    const targets = _entities[0]?.nutritionTargets;
    // 10·66 + 6.25·168 − 5·35 − 161 = 1374 kcal at rest, × 1.5 for a light day.
    expect(targets).toMatchObject({ restingKcal: 1374, energyKcal: 2061, assumed: [] });
    expect(targets?.micronutrients.length).toBeGreaterThanOrEqual(25);
  });

  it('assume what is unknown, and say so', async () => {
    const { _entities } = await world.ask<Users>(bob, userDocument, { references: references(bob.userId) });
    expect(_entities[0]?.nutritionTargets?.assumed).toEqual(['birthDate', 'sex', 'heightCm', 'weightKg']);
  });
});
