import { addDays } from '@progressive/quantities';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ann, bob, createNutritionWorld, type NutritionWorld } from './nutrition-world.js';
import { makeStandingPlan } from './standing-plan.js';

let world: NutritionWorld;

beforeAll(async () => {
  world = await createNutritionWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const today = '2026-11-22';
const dayFields = `date entries { id label portion grams energyKcal source food { id } recipe { id } }
  totals { nutrientId amount known entries } body { weightKg waistCm bodyFatPercent waterMl }`;

interface Day {
  readonly date: string;
  readonly entries: readonly {
    id: string;
    label: string;
    energyKcal: number | null;
    source: string;
    food: { id: string } | null;
  }[];
  readonly totals: readonly { nutrientId: string; amount: number | null; known: number; entries: number }[];
  readonly body: { readonly weightKg: number | null; readonly waterMl: number | null } | null;
}
interface Logged {
  readonly __typename: string;
  readonly day: Day;
  readonly notUnderstood: readonly string[];
  readonly field?: string;
}

const log = async (input: Record<string, unknown>, viewer = ann): Promise<Logged> => {
  const document = `mutation ($input: LogFoodInput!) { logFood(input: $input) { __typename
    ... on FoodLogged { notUnderstood day { ${dayFields} } } ... on NutritionInputRefusal { code field message } } }`;
  const given = { date: today, slot: 'BREAKFAST', ...input };
  return (await world.ask<{ logFood: Logged }>(viewer, document, { input: given })).logFood;
};
const read = async (viewer = ann, from = today, to = today): Promise<readonly Day[]> =>
  (
    await world.ask<{ foodLog: Day[] }>(
      viewer,
      `query ($from: Date!, $to: Date!) { foodLog(from: $from, to: $to) { ${dayFields} } }`,
      { from, to },
    )
  ).foodLog;

describe('logging', () => {
  it('takes what a person says, and says what it did not understand', async () => {
    const logged = await log({ words: 'two eggs and toast with butter, and a xyzzyplugh' });
    expect(logged.notUnderstood).toEqual(['a xyzzyplugh']);
    expect(logged.day.entries.map(({ food, source }) => [food?.id.split('-')[0], source])[0]).toEqual([
      'egg',
      'WORDS',
    ]);
    expect(logged.day.entries).toHaveLength(3);
    expect(logged.day.entries[0]?.energyKcal).toBeCloseTo(143, 0);
  });

  it.each(['500 eggs', '80 kg of rice', 'five hundred eggs', '0 bananas', 'an apple and 0 bananas'])(
    'takes nothing that nobody eats: %s',
    async (words) => {
      const date = '2026-10-05';
      expect(await log({ words, date })).toMatchObject({
        __typename: 'NutritionInputRefusal',
        field: 'input.words',
      });
      expect(await read(ann, date, date)).toEqual([]);
    },
  );

  it('takes numbers in words', async () => {
    const logged = await log({ words: 'fifteen eggs', date: '2026-10-06' });
    expect(logged.day.entries[0]?.energyKcal).toBeCloseTo(15 * 71.5, 0);
  });

  it('takes a food, a recipe and a copy of a day, each key once', async () => {
    const once = { foodId: 'apple', grams: 182, idempotencyKey: 'k1', slot: 'SNACK', date: '2026-11-20' };
    await log(once);
    const again = await log(once);
    expect(again.day.entries.filter(({ food }) => food?.id === 'apple')).toHaveLength(1);
    expect(await log({ ...once, grams: 90 })).toMatchObject({
      __typename: 'NutritionInputRefusal',
      field: 'input.idempotencyKey',
    });
    const { recipes } = await world.ask<{ recipes: { edges: { node: { id: string } }[] } }>(
      null,
      '{ recipes(first: 1) { edges { node { id } } } }',
    );
    const eaten = await log({
      recipeId: recipes.edges[0]?.node.id,
      servings: 1.5,
      date: '2026-11-20',
      slot: 'LUNCH',
    });
    expect(eaten.day.entries).toHaveLength(2);
    const copy = `mutation { copyLoggedDay(input: { from: "2026-11-20", to: "2026-11-21", idempotencyKey: "c" }) { ... on FoodLogged { day { ${dayFields} } } } }`;
    await world.ask(ann, copy);
    const { copyLoggedDay } = await world.ask<{ copyLoggedDay: { day: Day } }>(ann, copy);
    expect(copyLoggedDay.day.entries.map(({ source }) => source)).toEqual(['COPY', 'COPY']);
  });

  it('refuses with the field what it cannot take', async () => {
    for (const [input, field] of [
      [{ words: 'apple', foodId: 'apple' }, 'input'],
      [{}, 'input'],
      [{ foodId: 'apple', grams: -5 }, 'input.grams'],
      [{ foodId: 'nothing-such' }, 'input.foodId'],
      [{ gtin: '012345678905' }, 'input.gtin'],
      [{ words: 'xyzzyplugh' }, 'input.words'],
    ] as const) {
      expect(await log(input)).toMatchObject({ __typename: 'NutritionInputRefusal', field });
    }
    const { errors } = await world.askRaw(ann, '{ foodLog(from: "2025-01-01", to: "2026-11-22") { date } }');
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('shows how much of a sum is known', async () => {
    const [day] = await read();
    for (const { amount, known, entries } of day?.totals ?? []) {
      expect(entries).toBe(3);
      expect(known === 0).toBe(amount === null);
    }
  });

  it('belongs to the person alone', async () => {
    expect(await read(bob)).toEqual([]);
    const [day] = await read();
    const id = day?.entries[0]?.id ?? '';
    const remove = (viewer = ann) =>
      world.ask<{ removeLoggedFood: { removed: boolean } }>(
        viewer,
        'mutation ($id: ID!) { removeLoggedFood(id: $id) { removed } }',
        { id },
      );
    expect((await remove(bob)).removeLoggedFood.removed).toBe(false);
    expect((await read())[0]?.entries).toHaveLength(3);
    expect((await remove()).removeLoggedFood.removed).toBe(true);
    expect((await remove()).removeLoggedFood.removed).toBe(false);
  });
});

describe('measures of the body', () => {
  const record = (input: Record<string, unknown>) =>
    world.ask<{ recordBody: Record<string, unknown> }>(
      ann,
      `mutation ($input: RecordBodyInput!) { recordBody(input: $input) { __typename ... on BodyRecorded { day { ${dayFields} } } ... on NutritionInputRefusal { field } } }`,
      { input: { date: today, ...input } },
    );

  it('add up over the day and refuse what no body has', async () => {
    await record({ weightKg: 66.2 });
    const { recordBody } = await record({ waterMl: 500, waistCm: 74 });
    expect(recordBody['day']).toMatchObject({
      body: { weightKg: 66.2, waterMl: 500, waistCm: 74, bodyFatPercent: null },
    });
    expect((await record({ weightKg: -3 })).recordBody).toMatchObject({
      __typename: 'NutritionInputRefusal',
      field: 'input.weightKg',
    });
  });

  it('are taken back one by one', async () => {
    const date = '2026-10-07';
    await record({ date, weightKg: 66.2, waterMl: 500 });
    const { recordBody } = await record({ date, forget: ['WEIGHT'] });
    expect(recordBody['day']).toMatchObject({ body: { weightKg: null, waterMl: 500 } });
    expect((await record({ date, weightKg: 70, forget: ['WEIGHT'] })).recordBody).toMatchObject({
      field: 'input.forget',
    });
  });
});

describe('files', () => {
  const load = async (csv: string, format = 'CRONOMETER', viewer = bob) =>
    (
      await world.ask<{ importFoodLog: Record<string, unknown> }>(
        viewer,
        `mutation ($input: ImportFoodLogInput!) { importFoodLog(input: $input) { __typename ... on FoodLogImported { added alreadyThere badRows { line reason } } ... on NutritionInputRefusal { field message } } }`,
        { input: { format, csv } },
      )
    ).importFoodLog;

  it('of Cronometer come in once, and targets then follow the log', async () => {
    const rows = Array.from(
      { length: 28 },
      (_, index) => `${addDays(today, index - 27)},Lunch,Stew,1 bowl,1800,100`,
    );
    const csv = `Day,Group,Food Name,Amount,Energy (kcal),Protein (g)\n${rows.join('\n')}\nsomeday,Lunch,x,1,1,1\n`;
    expect(await load(csv)).toMatchObject({ added: 28, alreadyThere: 0, badRows: [{ line: 30 }] });
    expect(await load(csv)).toMatchObject({ added: 0, alreadyThere: 28 });
    expect(await load('what,is,this\n')).toMatchObject({ field: 'input.csv' });
    for (let index = 0; index < 28; index += 2)
      await world.ask(
        bob,
        'mutation ($input: RecordBodyInput!) { recordBody(input: $input) { __typename } }',
        {
          input: { date: addDays(today, index - 27), weightKg: 90 - index * 0.1 },
        },
      );
    const document = `query ($references: [_Any!]!) { _entities(representations: $references) { ... on User {
      nutritionTargets { expenditureKcal restingMethod energyAvailability adjustments adaptive { expenditureKcal confidence loggedDays weighIns weeklyChangeKg } }
      nutritionProgress(days: 7) { loggedDays streakDays adherence weightChangeKg means { nutrientId amount known recommended } } } } }`;
    const person = {
      __typename: 'User',
      id: bob.userId,
      birthDate: '1990-01-01',
      sex: 'MALE',
      heightCm: 180,
      weightKg: 88,
    };
    const { _entities } = await world.ask<{ _entities: Record<string, Record<string, unknown>>[] }>(
      bob,
      document,
      { references: [person] },
    );
    // 1,800 kcal eaten and 0.1 kg a day lost: about 2,500 kcal used.
    const targets = _entities[0]?.['nutritionTargets'];
    expect(targets).toMatchObject({
      restingMethod: 'MIFFLIN_ST_JEOR',
      adaptive: { loggedDays: 27, weighIns: 14 },
    });
    expect(targets?.['adjustments']).toContain('OBSERVED');
    expect(targets?.['expenditureKcal']).toBeGreaterThan(2380);
    expect(targets?.['expenditureKcal']).toBeLessThan(2700);
    expect(_entities[0]?.['nutritionProgress']).toMatchObject({
      loggedDays: 7,
      streakDays: 28,
      adherence: 0,
    });
    const others = await world.ask<{ _entities: unknown[] }>(ann, document, { references: [person] });
    expect(others._entities[0]).toEqual({ nutritionTargets: null, nutritionProgress: null });
  });

  it('count for the energy of meal plans, which say so', { timeout: 180_000 }, async () => {
    const body = { birthDate: '1990-01-01', sex: 'MALE', heightCm: 180, weightKg: 88 };
    const ask = (viewer: typeof ann, id: string) =>
      world.ask<{ mealPlan: { assumptions: string[] } }>(
        viewer,
        'query ($id: ID!) { mealPlan(id: $id) { assumptions } }',
        { id },
      );
    const wishes = { body, foodMoneyCap: null, horizonDays: 1 };
    const known = await makeStandingPlan(world, bob, 'observed', wishes);
    expect((await ask(bob, known)).mealPlan.assumptions).toContain('EXPENDITURE_FROM_LOG');
    const unknown = await makeStandingPlan(world, ann, 'unobserved', wishes);
    expect((await ask(ann, unknown)).mealPlan.assumptions).not.toContain('EXPENDITURE_FROM_LOG');
  });

  it('go out as JSON, CSV and a calendar', async () => {
    const out = async (format: string) =>
      (
        await world.ask<{ nutritionExport: { mediaType: string; content: string } }>(
          bob,
          `query ($format: NutritionExportFormat!) { nutritionExport(format: $format, from: "2026-11-20", to: "${today}") { mediaType content } }`,
          { format },
        )
      ).nutritionExport;
    const json = JSON.parse((await out('JSON')).content) as {
      days: { entries: { nutrients: Record<string, number | null> }[] }[];
    };
    expect(json.days[0]?.entries[0]?.nutrients['energy_kcal']).toBe(1800);
    expect(json.days[0]?.entries[0]?.nutrients['iron_mg']).toBeNull();
    // What goes out as CSV comes in again.
    const csv = (await out('CSV')).content;
    expect(await load(csv, 'CRONOMETER', ann)).toMatchObject({ added: 3, badRows: [] });
    const calendar = await out('ICALENDAR');
    expect(calendar.mediaType).toBe('text/calendar');
    expect(calendar.content).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
    expect(calendar.content.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});
