import { setTimeout as sleep } from 'node:timers/promises';
import type { ViewerClaims } from '@progressive/access-tokens';
import { newId } from '@progressive/subgraph-server';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ann, bob, createNutritionWorld, type NutritionWorld, plainBrief } from './nutrition-world.js';
import { commitPlan, type PlanView } from './plan-through-door.js';

let world: NutritionWorld;

beforeAll(async () => {
  world = await createNutritionWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

/** Whole searches, on a machine that may do much else. */
const slow = 300_000;

interface Search {
  readonly id: string;
  readonly mealPlanId: string;
  readonly status: string;
  readonly progress: number;
  readonly gapBefore: number;
  readonly gapAfter: number | null;
  readonly pointsGained: number | null;
  readonly improvedPlanId: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly latestId?: string;
  readonly waysOut?: readonly string[];
  readonly improvement?: Search;
  readonly about?: { readonly id: string } | null;
}

const fields =
  'improvement { id mealPlanId status progress gapBefore gapAfter pointsGained improvedPlanId startedAt endedAt }';
const refusal = '... on MealPlanImprovementRefused { code waysOut about { id } }';
const improveDocument = `mutation ($mealPlanId: ID!) { answer: improveMealPlan(input: { mealPlanId: $mealPlanId }) {
  __typename ${refusal} ... on MealPlanImprovementAccepted { ${fields} } ... on PlanSuperseded { latestId } } }`;
const cancelDocument = `mutation ($id: ID!) { answer: cancelMealPlanImprovement(input: { improvementId: $id }) {
  __typename ${refusal} ... on MealPlanImprovementCancelled { ${fields} } } }`;

const improve = async (mealPlanId: string, viewer = ann) =>
  (await world.ask<{ answer: Answer }>(viewer, improveDocument, { mealPlanId })).answer;
const cancel = async (id: string, viewer = ann) =>
  (await world.ask<{ answer: Answer }>(viewer, cancelDocument, { id })).answer;
const searchOf = async (id: string, viewer = ann) =>
  (
    await world.ask<{ mealPlan: { improvement: Search | null } | null }>(
      viewer,
      `query ($id: ID!) { mealPlan(id: $id) { ${fields} } }`,
      { id },
    )
  ).mealPlan?.improvement ?? null;

/** Waits until the search of a plan is as wanted. */
async function until(planId: string, is: (search: Search) => boolean, viewer = ann): Promise<Search> {
  let seen: Search | null = null;
  for (let looks = 0; looks < mostLooks; looks++) {
    seen = await searchOf(planId, viewer);
    if (seen !== null && is(seen)) return seen;
    await sleep(100);
  }
  throw new Error(`the search of ${planId} is still ${JSON.stringify(seen)}`);
}
/** Some two minutes. */
const mostLooks = 1_200;
const ended = ({ endedAt }: Search) => endedAt !== null;
const running = ({ status }: Search) => status === 'RUNNING';

const plan = (key: string, viewer: ViewerClaims = ann) =>
  commitPlan(world, viewer, { ...plainBrief, horizonDays: 3, negotiationId: key }, key);

interface Meal {
  readonly id: string;
  readonly locked: boolean;
  readonly recipe: { readonly id: string };
}

const read = async (id: string, viewer = ann) =>
  (
    await world.ask<{
      mealPlan: {
        status: string;
        supersedesId: string | null;
        supersededById: string | null;
        proof: { objective: number; gap: number };
        days: { meals: Meal[] }[];
      };
    }>(
      viewer,
      `query ($id: ID!) { mealPlan(id: $id) { status supersedesId supersededById proof { objective gap }
        days { meals { id locked recipe { id } } } } }`,
      { id },
    )
  ).mealPlan;
const meals = ({ days }: { readonly days: readonly { readonly meals: readonly Meal[] }[] }) =>
  new Map(days.flatMap((day) => day.meals.map((meal) => [meal.id, meal] as const)));

async function change(mutation: string, input: Record<string, unknown>, viewer = ann): Promise<string> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { changed } = await world.ask<{ changed: { mealPlan?: { id: string }; message?: string } }>(
    viewer,
    `mutation ($input: ${type}!) { changed: ${mutation}(input: $input) {
      ... on MealPlanChanged { mealPlan { id } } ... on MealChangeRefused { message } } }`,
    { input },
  );
  if (changed.mealPlan === undefined) throw new Error(changed.message);
  return changed.mealPlan.id;
}

/** Exchanges meals for their worst alternatives. Returns the last version. */
async function worsened(made: PlanView, mealIds: readonly string[], viewer = ann): Promise<string> {
  let id = made.id;
  for (const mealId of mealIds) {
    const meal = made.days.flatMap((day) => day.meals).find((each) => each.id === mealId);
    const recipeId = meal?.alternatives.findLast(({ keepsAgreement }) => keepsAgreement)?.recipe.id;
    id = await change('swapMeal', { mealPlanId: id, mealId, recipeId }, viewer);
  }
  return id;
}

/** Fixes every meal: there is nothing left to search. */
async function lockedAll(made: PlanView, viewer = ann): Promise<string> {
  let id = made.id;
  for (const mealId of meals(made).keys())
    id = await change('lockMeal', { mealPlanId: id, mealId, locked: true }, viewer);
  return id;
}

describe('improveMealPlan', () => {
  it(
    'makes a better version stand, tells the others, and leaves what the person fixed or chose',
    async () => {
      const made = await plan('improve');
      const [locked = '', chosen = '', ...free] = [...meals(made).values()]
        .filter(({ id }) => !made.days.some((day) => day.meals.some((meal) => meal.leftoverOf === id)))
        .filter(
          ({ id }) =>
            made.days.flatMap((day) => day.meals).find((meal) => meal.id === id)?.leftoverOf === null,
        )
        .map(({ id }) => id);
      let id = await worsened(made, [chosen, ...free.slice(0, 4)]);
      for (const mealId of free.slice(0, 4))
        id = await change('lockMeal', { mealPlanId: id, mealId, locked: false });
      id = await change('lockMeal', { mealPlanId: id, mealId: locked, locked: true });
      const before = await read(id);

      const accepted = await improve(id);
      expect(accepted).toMatchObject({
        __typename: 'MealPlanImprovementAccepted',
        improvement: { mealPlanId: id, gapBefore: before.proof.gap, gapAfter: null, endedAt: null },
      });
      const search = await until(id, ended);
      expect(search).toMatchObject({ id: accepted.improvement?.id, status: 'IMPROVED', progress: 1 });
      expect(search.pointsGained).toBeGreaterThanOrEqual(0.5);
      const better = await read(search.improvedPlanId ?? '');
      expect(better).toMatchObject({ status: 'COMMITTED', supersedesId: id });
      expect(await read(id)).toMatchObject({ status: 'SUPERSEDED', supersededById: search.improvedPlanId });
      expect(better.proof.gap).toBe(search.gapAfter);
      expect(better.proof.gap).toBeLessThan(before.proof.gap);
      // The search belongs to both versions.
      expect(await searchOf(search.improvedPlanId ?? '')).toEqual(search);

      const [old, now] = [meals(before), meals(better)];
      expect(now.get(locked)).toEqual(old.get(locked));
      expect(now.get(chosen)).toEqual(old.get(chosen));
      expect(now.get(chosen)?.locked).toBe(false);
      expect([...now.values()].filter((meal) => meal.locked).map((meal) => meal.id)).toEqual([locked]);
      const { rows } = await sql(`SELECT payload FROM bus.event WHERE type = 'nutrition.meal-plan.changed'`);
      const told = rows.find(({ payload }) => payload.newId === search.improvedPlanId)?.payload;
      expect(told).toMatchObject({ userId: ann.userId, oldId: id, gap: better.proof.gap });
      expect(told?.change).toMatch(/^A better plan was found: .* from the best possible at most\.$/);

      expect(await improve(id)).toMatchObject({
        __typename: 'PlanSuperseded',
        latestId: search.improvedPlanId,
      });
    },
    slow,
  );

  it(
    'says honestly that nothing better was found, and what is proven of the plan',
    async () => {
      const viewer = member('fixed');
      const id = await lockedAll(await plan('fixed', viewer), viewer);
      await improve(id, viewer);
      const search = await until(id, ended, viewer);
      expect(search).toMatchObject({ status: 'NO_BETTER_FOUND', pointsGained: 0, improvedPlanId: null });
      expect(search.gapAfter).toBeLessThanOrEqual(search.gapBefore);
      expect(await read(id, viewer)).toMatchObject({ status: 'COMMITTED', supersededById: null });
    },
    slow,
  );

  it(
    'lets a change that the person makes meanwhile win',
    async () => {
      const viewer = member('hasty');
      const made = await plan('hasty', viewer);
      const [mealId = ''] = meals(made).keys();
      const worse = await worsened(made, [mealId], viewer);
      const freed = await change('lockMeal', { mealPlanId: worse, mealId, locked: false }, viewer);
      await improve(freed, viewer);
      await until(freed, running, viewer);
      const changed = await change('lockMeal', { mealPlanId: freed, mealId, locked: true }, viewer);
      const search = await until(freed, ended, viewer);
      expect(search).toMatchObject({ status: 'PLAN_CHANGED', improvedPlanId: null });
      expect(await read(changed, viewer)).toMatchObject({ status: 'COMMITTED', supersededById: null });
    },
    slow,
  );

  it(
    'is cancelled at once, and may be asked for again',
    async () => {
      const viewer = member('waverer');
      const { id } = await plan('waverer', viewer);
      const first = await improve(id, viewer);
      expect(await improve(id, viewer)).toMatchObject({
        code: 'ALREADY_RUNNING',
        about: { id: first.improvement?.id },
      });
      await until(id, running, viewer);
      const searchId = first.improvement?.id ?? '';
      expect(await cancel(searchId, viewer)).toMatchObject({
        __typename: 'MealPlanImprovementCancelled',
        improvement: { id: searchId, status: 'CANCELLED', gapAfter: null },
      });
      expect(await cancel(searchId, viewer)).toMatchObject({ code: 'ALREADY_ENDED' });
      const second = await improve(id, viewer);
      expect(second.__typename).toBe('MealPlanImprovementAccepted');
      // The thread of the first is free for the second.
      await until(
        id,
        ({ id: each, status }) => each === second.improvement?.id && status === 'RUNNING',
        viewer,
      );
      await cancel(second.improvement?.id ?? '', viewer);
      expect(await read(id, viewer)).toMatchObject({ status: 'COMMITTED', supersededById: null });
    },
    slow,
  );

  it(
    'goes on after a restart, and after a process that was killed; what kills its process is given up',
    async () => {
      const viewer = member('patient');
      const { id } = await plan('patient', viewer);
      await improve(id, viewer);
      const before = await until(id, running, viewer);
      await world.restart();
      const after = await until(id, ended, viewer);
      expect(after).toMatchObject({ id: before.id, startedAt: before.startedAt });
      expect(['IMPROVED', 'NO_BETTER_FOUND']).toContain(after.status);
      expect(await attemptsOf(after.id)).toBe(1);

      const killed = member('killed');
      const fixed = await lockedAll(await plan('killed', killed), killed);
      const [resumed, hopeless] = [newId('improvement'), newId('improvement')];
      await abandon(resumed, killed, fixed, 1);
      expect(await until(fixed, ended, killed)).toMatchObject({ id: resumed, status: 'NO_BETTER_FOUND' });
      expect(await attemptsOf(resumed)).toBe(2);
      await abandon(hopeless, killed, fixed, 3);
      expect(
        await until(fixed, ({ id: each, endedAt }) => each === hopeless && endedAt !== null, killed),
      ).toMatchObject({
        status: 'FAILED',
        gapAfter: null,
      });
    },
    slow,
  );

  it(
    'is refused for what is nobody else’s business, is over, or broke a rule since',
    async () => {
      const viewer = member('careful');
      const { id } = await plan('careful', viewer);
      const mine = (await improve(id, viewer)).improvement?.id ?? '';
      for (const [document, variables] of [
        [improveDocument, { mealPlanId: id }],
        [cancelDocument, { id: mine }],
      ] as const) {
        const { errors } = await world.askRaw(bob, document, variables);
        expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
      }
      expect((await searchOf(id, viewer))?.endedAt).toBeNull();
      await cancel(mine, viewer);

      for (let asked = 1; asked < 20; asked++)
        await cancel((await improve(id, viewer)).improvement?.id ?? '', viewer);
      expect(await improve(id, viewer)).toMatchObject({ code: 'TOO_MANY' });
      world.passHours(24);
      const allergens = `mutation { updateNutritionProfile(input: { allergens: [GLUTEN, MILK, EGG] }) { __typename } }`;
      await world.ask(viewer, allergens);
      expect(await improve(id, viewer)).toMatchObject({
        code: 'RULES_CHANGED',
        waysOut: [expect.any(String)],
      });
      world.passHours(48);
      expect(await improve(id, viewer)).toMatchObject({ code: 'PLAN_OVER' });
    },
    slow,
  );
});

function member(name: string): ViewerClaims {
  return { ...ann, userId: `user_${name}`, authSessionId: `session_${name}` };
}

interface Row {
  readonly attempts: number;
  readonly payload: {
    readonly userId: string;
    readonly oldId: string;
    readonly newId: string;
    readonly change: string;
  };
}

async function sql(text: string, values: readonly unknown[] = []) {
  const client = new Client({ connectionString: world.adminUrl });
  await client.connect();
  try {
    return await client.query<Row>(text, [...values]);
  } finally {
    await client.end();
  }
}

async function attemptsOf(id: string): Promise<number | undefined> {
  const { rows } = await sql('SELECT attempts FROM nutrition.meal_plan_improvement WHERE id = $1', [id]);
  return rows[0]?.attempts;
}

/** What a process leaves behind that was killed in the middle of a search. */
async function abandon(
  id: string,
  { userId }: ViewerClaims,
  mealPlanId: string,
  attempts: number,
): Promise<void> {
  await sql(
    `INSERT INTO nutrition.meal_plan_improvement
       (id, user_id, meal_plan_id, status, attempts, lease_until, gap_before, requested_at, started_at)
     VALUES ($1, $2, $3, 'RUNNING', $4, '2026-11-22T11:59:00Z', 0.05, $5, '2026-11-22T11:58:00Z')`,
    [id, userId, mealPlanId, attempts, `2026-11-22T12:00:0${attempts}Z`],
  );
}
