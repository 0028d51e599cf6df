import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../installation/asking.js';
import { type Installation, modes, startInstallation } from '../installation/installation.js';
import { type Person, signUp } from '../installation/person.js';

/** Allergens of the recipes that an answer names, by their titles. */
async function allergensOf(person: Person, titles: readonly string[]): Promise<readonly string[]> {
  const all = await Promise.all(
    titles.map(async (title) => {
      const { recipes } = await person.run<{
        recipes: { edges: { node: { title: string; allergens: string[] } }[] };
      }>(
        'query ($search: String!) { recipes(search: $search, first: 20) { edges { node { title allergens } } } }',
        {
          search: title,
        },
      );
      return recipes.edges.find(({ node }) => node.title === title)?.node.allergens ?? ['UNKNOWN'];
    }),
  );
  return all.flat();
}

describe.each(modes)('questions, %s', (mode) => {
  let installation: Installation;
  let person: Person;

  beforeAll(async () => {
    installation = await startInstallation(`questions_${mode}`, mode);
    person = await signUp(installation);
  });

  afterAll(async () => {
    await installation?.[Symbol.asyncDispose]();
  });

  it.each([
    'what can I cook for breakfast?',
    'give me ideas for dinner',
    'breakfast recipe ideas without milk',
  ])('suggests nothing that the person’s allergens are in: %s', async (text) => {
    const { updateNutritionProfile } = await person.run<{ updateNutritionProfile: object }>(
      'mutation { updateNutritionProfile(input: { allergens: [EGG, GLUTEN] }) { __typename } }',
    );
    expect(updateNutritionProfile).toEqual({ __typename: 'NutritionProfileUpdated' });
    const { answer } = await ask(person, text);
    const titles = (answer?.facts ?? [])
      .filter(({ label }) => label.endsWith(': time'))
      .map(({ label }) => label.slice(0, -': time'.length));
    expect(titles.length).toBeGreaterThan(0);
    const found = await allergensOf(person, titles);
    const out = text.includes('milk') ? ['EGG', 'GLUTEN', 'MILK', 'UNKNOWN'] : ['EGG', 'GLUTEN', 'UNKNOWN'];
    expect(found.filter((allergen) => out.includes(allergen))).toEqual([]);
  });

  it('says of an allergy that is told where it has to be kept, and changes nothing', async () => {
    const asked = await ask(person, 'my son is allergic to eggs');
    expect(asked).toMatchObject({ status: 'ANSWERED', plan: null });
    expect(asked.answer?.text).toMatch(/nothing was changed/);
    expect(asked.answer?.waysOut).toContain('plan my week of meals without eggs');
  });

  it('says what the plan has on a day, and makes no plan for it', async () => {
    const { plan } = await ask(person, 'Plan my week with meals and workouts, starting tomorrow');
    const [first] = plan?.mealPlan?.days ?? [];
    const dinner = first?.meals.find(({ slot }) => slot === 'DINNER');
    const tomorrow = await ask(person, "what's for dinner tomorrow?");
    expect(tomorrow.answer?.text).toContain(dinner?.recipe.title ?? 'no dinner');
    expect(tomorrow.answer?.facts).toHaveLength(1);

    const [session] = plan?.trainingProgram?.weeks.flatMap(({ sessions }) => sessions) ?? [];
    const next = await ask(person, 'when is my next workout?');
    expect(next.answer?.text).toContain(session?.exercises[0]?.name ?? 'no session');

    const both = await ask(person, "what's my plan for tomorrow?");
    for (const meal of first?.meals ?? []) expect(both.answer?.text).toContain(meal.recipe.title);
    for (const asked of [tomorrow, next, both])
      expect(asked).toMatchObject({ status: 'ANSWERED', plan: null });
    // Nobody else's plan is told.
    const newcomer = await signUp(installation);
    expect((await ask(newcomer, 'when is my next workout?')).answer?.text).not.toContain(
      session?.exercises[0]?.name,
    );
  });

  it('says that minutes for one kind of meal are kept for every meal, and not where only that meal is planned', async () => {
    const all = await ask(person, 'Plan 3 days of meals with quick dinners under 30 minutes');
    expect(all.plan?.mealPlan?.days[0]?.meals.length).toBeGreaterThan(1);
    expect(all.answer?.text).toMatch(/30 minutes for dinner; they are kept for every meal/);
    const dinners = await ask(person, 'Plan 3 days of dinners under 30 minutes');
    expect(
      new Set(dinners.plan?.mealPlan?.days.flatMap(({ meals }) => meals.map(({ slot }) => slot))),
    ).toEqual(new Set(['DINNER']));
    expect(dinners.answer?.text).not.toMatch(/kept for every meal/);
  });

  it('proposes for an illness to leave training, and changes nothing before', async () => {
    const ill = await signUp(installation);
    const { plan } = await ask(ill, 'Plan my week with meals and workouts, starting tomorrow');
    const asked = await ask(ill, "I'm ill this week");
    expect(asked.answer?.text).toMatch(/^This would change:/);
    expect(asked.answer?.text).not.toMatch(/breakfast|lunch|dinner/);
    expect(asked.plan).toBeNull();
    expect(plan?.trainingProgram).not.toBeNull();
  });

  it('keeps less money for food in the meals, and does not only divide it', async () => {
    const saver = await signUp(installation);
    const asked = await ask(saver, 'less money for food: $70');
    expect(asked.plan?.mealPlan?.cost.amountMinor).toBeGreaterThan(0);
    expect(asked.plan?.mealPlan?.cost.amountMinor).toBeLessThanOrEqual(7000);
    expect(asked.answer?.text).toContain('$70.00');
  });

  it('says what was eaten on the person’s own day and what is left of it, from the log and the targets', async () => {
    const eater = await signUp(installation);
    // Where the calendar shows another day than UTC just now.
    const isLate = new Date().getUTCHours() >= 11;
    const timeZone = isLate ? 'Pacific/Kiritimati' : 'Pacific/Pago_Pago';
    const day = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
    await eater.run(
      `mutation ($timeZone: String!) {
        updateProfile(input: { timeZone: $timeZone, heightCm: 180, weightKg: 80, sex: MALE, birthDate: "1990-01-01" }) { __typename }
      }`,
      { timeZone },
    );
    const { viewer } = await eater.run<{ viewer: { nutritionTargets: { energyKcal: number } } }>(
      '{ viewer { id nutritionTargets { energyKcal } } }',
    );
    const target = viewer.nutritionTargets.energyKcal;
    const empty = await ask(eater, 'How many calories have I eaten today?');
    expect(empty).toMatchObject({ status: 'ANSWERED', plan: null });
    expect(empty.answer?.text).toMatch(/^Nothing is logged today yet/);
    expect(empty.answer?.text).toContain(`${target.toLocaleString('en-GB')} kcal`);

    const logged = await eater.run<{ logFood: { day: { entries: { energyKcal: number }[] } } }>(
      `mutation ($day: Date!) {
        logFood(input: { date: $day, slot: BREAKFAST, words: "two eggs and 100 g of rolled oats" }) {
          ... on FoodLogged { day { entries { energyKcal } } }
        }
      }`,
      { day },
    );
    const sum = logged.logFood.day.entries.reduce((kcal, { energyKcal }) => kcal + energyKcal, 0);
    expect(sum).toBeGreaterThan(300);
    const left = Math.round(target) - Math.round(sum);
    const eaten = await ask(eater, 'How many calories have I eaten today?');
    expect(eaten.answer?.facts[0]).toMatchObject({ value: String(Math.round(sum)), unit: 'kcal' });
    for (const text of ['am I over my calories?', 'how many calories do I have left today?'])
      expect((await ask(eater, text)).answer?.text).toContain(
        `${left.toLocaleString('en-GB')} kcal are left`,
      );
    expect((await ask(eater, 'how much protein do I have left today?')).answer?.text).toMatch(
      /g of protein today .* g are left to reach your target/,
    );
    expect((await ask(eater, 'how many carbs did I eat yesterday?')).answer?.text).toMatch(
      /^Nothing is logged on /,
    );
    // A question about a food stays one, and nobody else's log is told.
    expect((await ask(eater, 'how many calories are in an apple?')).answer?.text).toMatch(/apple/i);
    const other = await signUp(installation);
    expect((await ask(other, 'what did I eat today?')).answer?.text).toMatch(/^Nothing is logged/);
  });

  /** What the standing meal plan aims at, and what its days really give. */
  async function energyOf(eater: Person) {
    const { currentMealPlan } = await eater.run<{
      currentMealPlan: {
        energyAim: {
          expenditureKcal: number;
          targetKcal: number;
          weeklyChangeKg: number;
          weeklyLossLimitKg: number;
          adjustments: string[];
        };
        days: { totals: { energyKcal: number }; trainingKcal: number }[];
      };
    }>(
      `{ currentMealPlan {
        energyAim { expenditureKcal targetKcal weeklyChangeKg weeklyLossLimitKg adjustments }
        days { totals { energyKcal } trainingKcal }
      } }`,
    );
    const { energyAim, days } = currentMealPlan;
    const net = days.map(({ totals, trainingKcal }) => totals.energyKcal - trainingKcal);
    return { ...energyAim, meanKcal: net.reduce((sum, kcal) => sum + kcal, 0) / net.length };
  }

  it('plans a safe pace for a wish to lose 20 kg in 2 weeks, and says so', async () => {
    const hasty = await signUp(installation);
    await hasty.run(
      'mutation { updateProfile(input: { heightCm: 180, weightKg: 90, sex: MALE, birthDate: "1990-01-01" }) { __typename } }',
    );
    const asked = await ask(hasty, 'Lose 20 kg in 2 weeks');
    const energy = await energyOf(hasty);
    expect(energy.weeklyLossLimitKg).toBeCloseTo(0.9, 3);
    expect(energy.weeklyChangeKg).toBeLessThan(0);
    expect(energy.weeklyChangeKg).toBeGreaterThanOrEqual(-energy.weeklyLossLimitKg);
    expect(energy.meanKcal).toBeGreaterThan(0.9 * energy.targetKcal);
    expect(asked.answer?.text).toMatch(/10 kg a week, as you wish it, is not safe and was not planned/);
    expect(asked.answer?.text).toContain('More than 0.9 kg a week is never planned');
    const planned = asked.answer?.facts.find(({ label }) => label === 'planned loss');
    expect(Number(planned?.value)).toBeCloseTo(-energy.weeklyChangeKg, 1);
  });

  it('plans no deficit for a minor who wants to lose weight, and says whom to ask', async () => {
    const young = await signUp(installation);
    const asked = await ask(young, "I'm 15 and want to lose weight fast");
    const energy = await energyOf(young);
    expect(energy).toMatchObject({ targetKcal: energy.expenditureKcal, weeklyChangeKg: 0 });
    expect(energy.adjustments).toContain('MINOR');
    expect(energy.meanKcal).toBeGreaterThan(0.9 * energy.expenditureKcal);
    expect(asked.answer?.text).toMatch(/No deficit is planned: .* under 18 .* doctor and your parents/);
  });
});
