import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ann, bob, createNutritionWorld, type NutritionWorld, plainBrief } from './nutrition-world.js';

let world: NutritionWorld;

beforeAll(async () => {
  world = await createNutritionWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const round = {
  round: 0,
  prices: [{ resource: 'MONEY_CENTS', pricePerUnit: 0.002 }],
  caps: [
    { resource: 'MONEY_CENTS', amount: 20_000 },
    { resource: 'MINUTES_WEEKDAY', amount: 600 },
    { resource: 'MINUTES_WEEKEND', amount: 400 },
    { resource: 'ENERGY_KCAL', amount: 0 },
  ],
};

const offersDocument = `query ($brief: NutritionBriefInput!, $round: OfferRoundInput!) {
  nutritionOffers(brief: $brief, round: $round) {
    agent bound refusals { code message wishes waysOut }
    offers { id utility use { resource amount } marginals { resource pricePerUnit } hardLimitsMet summary expiresAt }
  }
}`;

const reserveDocument = `mutation ($input: ReserveNutritionOfferInput!) {
  reserveNutritionOffer(input: $input) {
    __typename
    ... on NutritionReservation { reservationId cost { amountMinor currency } gap minutesWeekday mealPlan { id status } }
    ... on Refusal { code message wishes waysOut }
  }
}`;

const planDocument = `query ($id: ID!) {
  mealPlan(id: $id) {
    id status supersededById cost { amountMinor }
    days { date trainingKcal totals { energyKcal proteinG } energyRangeKcal { min max }
      meals { id slot portion locked workout leftoverOf recipe { id title allergens slots } alternatives(first: 5) { recipe { id } keepsAgreement } } }
    weeks { index cost { amountMinor } prepMinutes }
    shoppingList { cost { amountMinor } aisles { aisle cost { amountMinor } items { packs packGrams neededGrams cost { amountMinor } food { id } } } }
    nutrition { nutrientId perDay recommendedPerDay }
    proof { objective bound gap }
    hardLimitsMet assumptions
  }
}`;

interface Meal {
  readonly id: string;
  readonly slot: string;
  readonly locked: boolean;
  readonly workout: string | null;
  readonly recipe: { readonly id: string; readonly allergens: readonly string[] };
  readonly alternatives: readonly {
    readonly recipe: { readonly id: string };
    readonly keepsAgreement: boolean;
  }[];
}

interface Plan {
  readonly id: string;
  readonly status: string;
  readonly supersededById: string | null;
  readonly cost: { readonly amountMinor: number };
  readonly days: readonly {
    readonly date: string;
    readonly trainingKcal: number;
    readonly totals: { readonly energyKcal: number };
    readonly energyRangeKcal: { readonly min: number; readonly max: number };
    readonly meals: readonly Meal[];
  }[];
  readonly weeks: readonly { readonly cost: { readonly amountMinor: number } }[];
  readonly shoppingList: {
    readonly cost: { readonly amountMinor: number };
    readonly aisles: readonly {
      readonly cost: { readonly amountMinor: number };
      readonly items: readonly { readonly packs: number; readonly cost: { readonly amountMinor: number } }[];
    }[];
  };
  readonly proof: { readonly objective: number; readonly bound: number; readonly gap: number };
  readonly hardLimitsMet: readonly string[];
}

interface Offers {
  readonly nutritionOffers: {
    readonly bound: number;
    readonly offers: readonly {
      readonly id: string;
      readonly utility: number;
      readonly use: readonly { readonly resource: string; readonly amount: number }[];
      readonly hardLimitsMet: readonly string[];
    }[];
    readonly refusals: readonly { readonly code: string; readonly waysOut: readonly string[] }[];
  };
}

type Reserved = {
  readonly reserveNutritionOffer: {
    readonly __typename: string;
    readonly reservationId: string;
    readonly code?: string;
    readonly gap: number;
    readonly cost: { readonly amountMinor: number };
  };
};

const offers = async (brief: Record<string, unknown> = plainBrief, viewer = ann) =>
  (await world.ask<Offers>(viewer, offersDocument, { brief, round })).nutritionOffers;

async function reserve(
  key: string,
  brief: Record<string, unknown> = plainBrief,
  viewer = ann,
  training: unknown[] = [],
) {
  const [offer] = (await offers(brief, viewer)).offers;
  const input = {
    reserve: {
      offerId: offer?.id ?? 'none',
      negotiationId: brief['negotiationId'],
      idempotencyKey: key,
      allotment: offer?.use ?? [],
    },
    brief,
    trainingDays: training,
  };
  const { reserveNutritionOffer } = await world.ask<Reserved>(viewer, reserveDocument, { input });
  return { input, reserved: reserveNutritionOffer };
}

const readPlan = async (id: string, viewer = ann) =>
  (await world.ask<{ mealPlan: Plan | null }>(viewer, planDocument, { id })).mealPlan;

/** A short plan is as good as a long one to change. */
async function standingPlan(key: string): Promise<Plan> {
  const { reserved } = await reserve(key, { ...plainBrief, horizonDays: 3 });
  await end('commit', reserved.reservationId);
  const plan = await readPlan(reserved.reservationId);
  if (!plan) throw new Error('no plan');
  return plan;
}

async function end(how: 'commit' | 'release', reservationId: string, viewer = ann) {
  const field = `${how}NutritionReservation`;
  const answer = await world.ask<Record<string, { __typename: string; status?: string; code?: string }>>(
    viewer,
    `mutation ($input: ReservationInput!) { ${field}(input: $input) {
      __typename ... on ReservationEnded { reservationId status } ... on Refusal { code } } }`,
    { input: { reservationId } },
  );
  return answer[field];
}

describe('offers', () => {
  it('come with an austere one in round 0, priced, bounded and inside the caps', async () => {
    const { offers: made, bound } = await offers();
    expect(made).toHaveLength(2);
    const [best, austere] = made;
    const use = (offer: (typeof made)[number] | undefined, resource: string) =>
      offer?.use.find((each) => each.resource === resource)?.amount ?? 0;
    expect(use(austere, 'MONEY_CENTS')).toBeLessThan(use(best, 'MONEY_CENTS'));
    expect(use(best, 'MONEY_CENTS')).toBeLessThanOrEqual(9000.5);
    expect(use(best, 'MINUTES_WEEKDAY')).toBeLessThanOrEqual(600.5);
    expect(best?.utility).toBeGreaterThan(austere?.utility ?? 100);
    expect(bound).toBeGreaterThanOrEqual((best?.utility ?? 0) - 0.002 * use(best, 'MONEY_CENTS') - 0.01);
    expect(best?.hardLimitsMet).toContain('MONEY_CAP');
  });

  it('are refused with reasons where wishes cannot hold together', async () => {
    const broke = await offers({ ...plainBrief, foodMoneyCap: 300 });
    expect(broke.offers).toEqual([]);
    expect(broke.refusals[0]?.code).toBe('INFEASIBLE_BUDGET');
    expect(broke.refusals[0]?.waysOut.length).toBeGreaterThan(0);
    const strange = await offers({ ...plainBrief, diets: ['breatharian'] });
    expect(strange.refusals[0]?.code).toBe('UNKNOWN_DIET');
    const nothing = await offers({
      ...plainBrief,
      diets: ['vegan', 'keto', 'paleo', 'low-fodmap'],
      excludedAllergens: ['soy', 'nuts'],
    });
    expect(nothing.refusals[0]?.code).toBe('TOO_FEW_RECIPES');
    const never = await offers({ ...plainBrief, horizonDays: 90 });
    expect(never.refusals[0]?.code).toBe('INVALID_HORIZON');
  });

  it('need a signed-in person', async () => {
    const { errors } = await world.askRaw(null, offersDocument, { brief: plainBrief, round });
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('a reservation', () => {
  it('is a whole plan that keeps money, energy, allergens and training', async () => {
    await world.ask(
      ann,
      `mutation { updateNutritionProfile(input: { allergens: [PEANUT, SESAME], dislikes: ["olives"] }) { __typename } }`,
    );
    const brief = { ...plainBrief, excludedAllergens: ['milk'], excludedFoods: ['mushrooms'] };
    const training = [{ date: '2026-11-24', startTime: '18:00', minutes: 45, energyKcal: 300 }];
    const { reserved } = await reserve('full', brief, ann, training);
    expect(reserved.__typename).toBe('NutritionReservation');
    const plan = await readPlan(reserved.reservationId);
    if (!plan) throw new Error('no plan');
    expect(plan.status).toBe('RESERVED');
    expect(plan.days).toHaveLength(7);
    expect(plan.cost.amountMinor).toBeLessThanOrEqual(9000);
    for (const day of plan.days) {
      expect(day.meals.map(({ slot }) => slot)).toEqual(['BREAKFAST', 'LUNCH', 'DINNER', 'SNACK']);
      expect(day.totals.energyKcal).toBeGreaterThanOrEqual(day.energyRangeKcal.min - 1);
      expect(day.totals.energyKcal).toBeLessThanOrEqual(day.energyRangeKcal.max + 1);
      for (const { recipe } of day.meals)
        for (const code of ['MILK', 'PEANUT', 'SESAME']) expect(recipe.allergens).not.toContain(code);
    }
    expect(plan.days[1]?.trainingKcal).toBe(300);
    expect(plan.days[1]?.meals.map(({ workout }) => workout)).toContain('PRE_WORKOUT');
    expect(plan.hardLimitsMet).toContain('ALLERGEN_PEANUT');
    expect(plan.hardLimitsMet).toContain('EXCLUDED_MUSHROOMS');
    const aisles = plan.shoppingList.aisles;
    const items = aisles.flatMap((aisle) => aisle.items.map(({ cost }) => cost.amountMinor));
    const sum = (list: readonly number[]) => list.reduce((total, amount) => total + amount, 0);
    expect(sum(items)).toBe(plan.cost.amountMinor);
    expect(sum(aisles.map(({ cost }) => cost.amountMinor))).toBe(plan.cost.amountMinor);
    expect(sum(plan.weeks.map(({ cost }) => cost.amountMinor))).toBe(plan.cost.amountMinor);
    expect(plan.proof.gap).toBeCloseTo(plan.proof.bound / plan.proof.objective - 1, 6);
    await world.ask(
      ann,
      `mutation { updateNutritionProfile(input: { allergens: [], dislikes: [] }) { __typename } }`,
    );
  });

  it('is the same for the same key, and refused for another request under that key', async () => {
    const { input, reserved } = await reserve('twice');
    const again = await Promise.all(
      [1, 2, 3].map(() => world.ask<Reserved>(ann, reserveDocument, { input })),
    );
    for (const answer of again)
      expect(answer.reserveNutritionOffer.reservationId).toBe(reserved.reservationId);
    const other = { ...input, brief: { ...plainBrief, horizonDays: 8 } };
    const { errors } = await world.askRaw(ann, reserveDocument, { input: other });
    expect(errors?.[0]?.extensions['code']).toBe('CONFLICT');
  });

  it('ends once: committed or released, and unknown offers are refused', async () => {
    const first = await reserve('ends-1');
    expect(await end('release', first.reserved.reservationId)).toMatchObject({ status: 'RELEASED' });
    expect(await end('release', first.reserved.reservationId)).toMatchObject({ status: 'RELEASED' });
    expect(await end('commit', first.reserved.reservationId)).toMatchObject({ code: 'RESERVATION_RELEASED' });
    const second = await reserve('ends-2');
    expect(await end('commit', second.reserved.reservationId)).toMatchObject({ status: 'COMMITTED' });
    expect(await end('commit', second.reserved.reservationId)).toMatchObject({ status: 'COMMITTED' });
    expect(await end('release', second.reserved.reservationId)).toMatchObject({
      code: 'RESERVATION_COMMITTED',
    });
    expect(await end('commit', 'mealplan_none')).toMatchObject({ code: 'RESERVATION_UNKNOWN' });
    const input = {
      ...first.input,
      reserve: { ...first.input.reserve, offerId: 'offer_nutrition_none', idempotencyKey: 'ends-3' },
    };
    const { reserveNutritionOffer } = await world.ask<Reserved>(ann, reserveDocument, { input });
    expect(reserveNutritionOffer.code).toBe('OFFER_UNKNOWN');
  });
});

const changeFields = `__typename
  ... on MealPlanChanged { mealPlan { id status days { meals { id locked recipe { id } } } goalsMissed { goal amount } } previousId changedMealIds }
  ... on PlanSuperseded { latestId }
  ... on MealChangeRefused { code broken }`;
const swapDocument = `mutation ($input: SwapMealInput!) { swapMeal(input: $input) { ${changeFields} } }`;
const lockDocument = `mutation ($input: LockMealInput!) { lockMeal(input: $input) { ${changeFields} } }`;

interface Changed {
  readonly __typename: string;
  readonly mealPlan: Plan;
  readonly changedMealIds: readonly string[];
  readonly latestId?: string;
  readonly code?: string;
}

const swap = async (input: Record<string, unknown>, viewer = ann) =>
  (await world.ask<{ swapMeal: Changed }>(viewer, swapDocument, { input })).swapMeal;
const lock = async (input: Record<string, unknown>) =>
  (await world.ask<{ lockMeal: Changed }>(ann, lockDocument, { input })).lockMeal;

describe('a change', () => {
  it('makes a new version, supersedes the old one and keeps the rest', async () => {
    const plan = await standingPlan('swap');
    const meal = plan.days[2]?.meals[0];
    const changed = await swap({ mealPlanId: plan.id, mealId: meal?.id });
    expect(changed.__typename).toBe('MealPlanChanged');
    const meals = changed.mealPlan.days.flatMap((day) => day.meals);
    const before = plan.days.flatMap((day) => day.meals);
    const different = meals.filter(
      (each) => before.find(({ id }) => id === each.id)?.recipe.id !== each.recipe.id,
    );
    expect(different.map(({ id }) => id)).toEqual([meal?.id]);
    expect(await readPlan(plan.id)).toMatchObject({
      status: 'SUPERSEDED',
      supersededById: changed.mealPlan.id,
    });
    const late = await swap({ mealPlanId: plan.id, mealId: meal?.id });
    expect(late).toMatchObject({ __typename: 'PlanSuperseded', latestId: changed.mealPlan.id });
  });

  it('takes the recipe wished for, and refuses what may not be', async () => {
    const plan = await standingPlan('wish');
    const suits = ({ keepsAgreement }: { keepsAgreement: boolean }) => keepsAgreement;
    const meal = plan.days.flatMap(({ meals }) => meals).find(({ alternatives }) => alternatives.some(suits));
    const wished = meal?.alternatives.find(suits)?.recipe.id;
    const input = { mealPlanId: plan.id, mealId: meal?.id };
    const { recipes } = await world.ask<{ recipes: { edges: { node: { id: string; slots: string[] } }[] } }>(
      null,
      '{ recipes(slot: DINNER, first: 100) { edges { node { id slots } } } }',
    );
    const dinner = recipes.edges.find(({ node }) => !node.slots.includes('BREAKFAST'))?.node.id;
    const breakfast = plan.days[0]?.meals.find(({ slot }) => slot === 'BREAKFAST')?.id;
    expect(await swap({ ...input, recipeId: 'no-such-recipe' })).toMatchObject({ code: 'RECIPE_UNKNOWN' });
    expect(await swap({ ...input, mealId: 'no-such-meal' })).toMatchObject({ code: 'MEAL_UNKNOWN' });
    expect(await swap({ ...input, mealId: breakfast, recipeId: dinner })).toMatchObject({
      code: 'WRONG_SLOT',
    });
    const changed = await swap({ ...input, recipeId: wished });
    expect(changed.__typename).toBe('MealPlanChanged');
    const now = changed.mealPlan.days.flatMap((day) => day.meals).find(({ id }) => id === meal?.id);
    expect(now?.recipe.id).toBe(wished);
  });

  it('is told in words where it misses a wish that the plan before met', async () => {
    interface Told {
      readonly shortfalls: readonly { readonly goal: string; readonly text: string }[];
      readonly days: readonly {
        readonly date: string;
        readonly meals: readonly {
          readonly id: string;
          readonly slot: string;
          readonly recipe: { readonly id: string; readonly title: string; readonly slots: readonly string[] };
        }[];
      }[];
    }
    const tell = async (id: string) =>
      (
        await world.ask<{ mealPlan: Told }>(
          ann,
          `query ($id: ID!) { mealPlan(id: $id) { shortfalls { goal text remedy }
            days { date meals { id slot recipe { id title slots } } } } }`,
          { id },
        )
      ).mealPlan;
    const twice = ({ shortfalls }: Told) =>
      shortfalls.flatMap(({ goal, text }) => (goal === 'SAME_DAY_REPEATS' ? [text] : []));
    const plan = await standingPlan('words');
    const before = await tell(plan.id);
    expect(twice(before)).toEqual([]);
    const pairs = before.days.flatMap(({ date, meals }) =>
      meals.flatMap(({ recipe }) =>
        meals
          .filter(
            ({ slot, recipe: own }) =>
              slot !== 'DINNER' && own.id !== recipe.id && recipe.slots.includes(slot),
          )
          .map((other) => ({ date, recipe, other })),
      ),
    );
    // A swap that breaks a hard limit is refused and changes nothing.
    for (const { date, recipe, other } of pairs) {
      const changed = await swap({ mealPlanId: plan.id, mealId: other.id, recipeId: recipe.id });
      if (changed.__typename !== 'MealPlanChanged') continue;
      expect(twice(await tell(changed.mealPlan.id))).toEqual([
        `The same dish twice on one day: ${recipe.title} on ${date}.`,
      ]);
      return;
    }
    expect.unreachable('no dish of a day could take the place of another');
  });

  it('respects an allergy told after the plan was made', async () => {
    const plan = await standingPlan('allergy');
    await world.ask(ann, `mutation { updateNutritionProfile(input: { allergens: [EGG] }) { __typename } }`);
    const { recipes } = await world.ask<{
      recipes: { edges: { node: { id: string; allergens: string[] } }[] };
    }>(null, `{ recipes(search: "egg", slot: BREAKFAST, first: 20) { edges { node { id allergens } } } }`);
    const eggs = recipes.edges.find(({ node }) => node.allergens.includes('EGG'))?.node.id;
    const input = { mealPlanId: plan.id, mealId: plan.days[0]?.meals[0]?.id, recipeId: eggs };
    expect(await swap(input)).toMatchObject({ code: 'RECIPE_FORBIDDEN', broken: ['ALLERGEN_EGG'] });
    await world.ask(ann, `mutation { updateNutritionProfile(input: { allergens: [] }) { __typename } }`);
  });

  it('locks a meal against swaps, and frees it', async () => {
    const plan = await standingPlan('lock');
    const mealId = plan.days[0]?.meals[0]?.id;
    const locked = await lock({ mealPlanId: plan.id, mealId, locked: true });
    expect(locked.mealPlan.days[0]?.meals[0]?.locked).toBe(true);
    expect(await swap({ mealPlanId: locked.mealPlan.id, mealId })).toMatchObject({ code: 'MEAL_LOCKED' });
    const freed = await lock({ mealPlanId: locked.mealPlan.id, mealId, locked: false });
    expect((await swap({ mealPlanId: freed.mealPlan.id, mealId })).__typename).toBe('MealPlanChanged');
  });

  it('of two at once lets one win and tells the other where the plan is', async () => {
    const plan = await standingPlan('race');
    const [one, two] = plan.days[1]?.meals ?? [];
    const answers = await Promise.all([
      lock({ mealPlanId: plan.id, mealId: one?.id, locked: true }),
      lock({ mealPlanId: plan.id, mealId: two?.id, locked: true }),
    ]);
    const kinds = answers.map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual(['MealPlanChanged', 'PlanSuperseded']);
  });
});

describe('another person', () => {
  it('gets nothing and changes nothing, by any query, mutation or reference', async () => {
    const plan = await standingPlan('mine');
    expect(await readPlan(plan.id, bob)).toBeNull();
    const { currentMealPlan } = await world.ask<{ currentMealPlan: Plan | null }>(
      bob,
      '{ currentMealPlan { id } }',
    );
    expect(currentMealPlan).toBeNull();
    const { _entities } = await world.ask<{ _entities: unknown[] }>(
      bob,
      `query ($references: [_Any!]!) { _entities(representations: $references) {
        ... on MealPlan { id status }
        ... on User { id nutritionProfile { goal } nutritionTargets { energyKcal } currentMealPlan { id } } } }`,
      {
        references: [
          { __typename: 'MealPlan', id: plan.id },
          {
            __typename: 'User',
            id: ann.userId,
            birthDate: '1991-04-12',
            sex: 'FEMALE',
            heightCm: 168,
            weightKg: 66,
          },
        ],
      },
    );
    expect(_entities[0]).toBeNull();
    expect(_entities[1]).toEqual({
      id: ann.userId,
      nutritionProfile: null,
      nutritionTargets: null,
      currentMealPlan: null,
    });
    const mealId = plan.days[0]?.meals[0]?.id;
    for (const [document, input] of [
      [swapDocument, { mealPlanId: plan.id, mealId }],
      [lockDocument, { mealPlanId: plan.id, mealId, locked: true }],
    ] as const) {
      const { errors } = await world.askRaw(bob, document, { input });
      expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    }
    expect(await end('commit', plan.id, bob)).toMatchObject({ code: 'RESERVATION_UNKNOWN' });
    expect(await end('release', plan.id, bob)).toMatchObject({ code: 'RESERVATION_UNKNOWN' });
    const [offer] = (await offers()).offers;
    const input = {
      reserve: {
        offerId: offer?.id,
        negotiationId: 'negotiation-1',
        idempotencyKey: 'stolen',
        allotment: [],
      },
      brief: plainBrief,
      trainingDays: [],
    };
    const { reserveNutritionOffer } = await world.ask<Reserved>(bob, reserveDocument, { input });
    expect(reserveNutritionOffer.code).toBe('OFFER_UNKNOWN');
    expect((await readPlan(plan.id))?.status).toBe('COMMITTED');
  });

  it('and nobody is asked to sign in', async () => {
    for (const document of [
      swapDocument
        .replace('($input: SwapMealInput!)', '')
        .replace('(input: $input)', '(input: { mealPlanId: "a", mealId: "b" })'),
    ]) {
      const { errors } = await world.askRaw(null, document);
      expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    }
    const { mealPlan } = await world.ask<{ mealPlan: unknown }>(
      null,
      '{ mealPlan(id: "mealplan_x") { id } }',
    );
    expect(mealPlan).toBeNull();
  });
});
