import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ann, createNutritionWorld, type NutritionWorld, plainBrief } from './nutrition-world.js';

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

const fieldOf: Readonly<Record<string, string>> = {
  MONEY: 'foodMoneyCap',
  ENERGY: 'energyKcal',
  COOKING_MINUTES_WEEKDAY: 'maxCookingMinutesWeekday',
  COOKING_MINUTES_WEEKEND: 'maxCookingMinutesWeekend',
};
const listOf: Readonly<Record<string, string>> = {
  DIET: 'diets',
  EXCLUDED_FOOD: 'excludedFoods',
  ALLERGEN: 'excludedAllergens',
};

/** The same wishes with one changed, as a client would send them. */
function changed(wished: Record<string, unknown>, { direction, amount, wish }: Change) {
  const field = fieldOf[wish.kind];
  if (field !== undefined) {
    const before = Number(wished[field]);
    const by = direction === 'LOWER' ? -(amount ?? 0) : (amount ?? 0);
    return { ...wished, [field]: direction === 'DROP' ? null : before + by };
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
