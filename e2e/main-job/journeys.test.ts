import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../installation/asking.js';
import { type Installation, modes, startInstallation } from '../installation/installation.js';
import { continueAsDemo, type Person, signUp } from '../installation/person.js';

describe.each(modes)('the journeys, %s', (mode) => {
  let installation: Installation;
  let demo: Person;

  beforeAll(async () => {
    installation = await startInstallation(`journeys_${mode}`, mode);
    demo = await continueAsDemo(installation);
  });

  afterAll(async () => {
    await installation?.[Symbol.asyncDispose]();
  });

  it('J0: a number about a food is looked up', async () => {
    const asked = await ask(demo, 'How many calories are in an apple?');
    expect(asked).toMatchObject({ status: 'ANSWERED', strategy: 'DIRECT', agents: ['nutrition'] });
    // USDA SR28 09003: 52 kcal per 100 g; one medium apple is 182 g.
    expect(Number(asked.answer?.facts[0]?.value)).toBeCloseTo(95, -0.5);
    expect(asked.answer?.text).toMatch(/apple.*95 kcal/i);
  });

  it('the product’s own sentence gives one plan over meals, training and money', async () => {
    const asked = await ask(demo, 'Plan my week with meals, workouts and $90 for food');
    expect(asked.status).toBe('ANSWERED');
    expect(asked.strategy).toBe('ORCHESTRATED');
    const { plan } = asked;
    expect(plan?.horizonDays).toBe(7);
    expect(plan?.mealPlan?.days).toHaveLength(7);
    expect(plan?.mealPlan?.cost.amountMinor).toBeLessThanOrEqual(9000);
    expect(plan?.trainingProgram?.weeks.flatMap((week) => week.sessions).length).toBeGreaterThan(0);
    const money = plan?.budgetPlan;
    const spent = money?.lines.reduce((sum, line) => sum + line.amount.amountMinor, 0);
    expect(spent).toBe(money?.income.amountMinor);
    const food = money?.lines.find((line) => line.kind === 'FOOD');
    expect(food?.amount.amountMinor).toBe(plan?.mealPlan?.cost.amountMinor);
    expect(plan?.proof.coordinationGap).toBeLessThan(0.02);
    expect(plan?.proof.mealsGap).toBe(plan?.mealPlan?.proof.gap);
    for (const { text } of plan?.mealPlan?.shortfalls.slice(0, 2) ?? [])
      expect(asked.answer?.text).toContain(text);
  });

  it('J2: a meal plan that fits the budget and the diet', async () => {
    const ann = await signUp(installation);
    const asked = await ask(ann, 'A healthy vegetarian meal plan for this week under $100, no peanuts');
    expect(asked.status).toBe('ANSWERED');
    const recipes = asked.plan?.mealPlan?.days.flatMap((day) => day.meals.map((meal) => meal.recipe)) ?? [];
    expect(recipes.length).toBeGreaterThan(15);
    expect(recipes.every((recipe) => recipe.diets.includes('VEGETARIAN'))).toBe(true);
    expect(recipes.some((recipe) => recipe.allergens.includes('PEANUT'))).toBe(false);
    expect(asked.plan?.mealPlan?.cost.amountMinor).toBeLessThanOrEqual(10_000);
  });

  it('J3: a workout plan joins the meals that stand', async () => {
    const before = await demo.run<{
      viewer: { currentPlan: { revision: number; mealPlan: { id: string } } };
    }>('{ viewer { id currentPlan { id revision mealPlan { id } } } }');
    const asked = await ask(
      demo,
      'A workout plan that complements my meal plan and fits my schedule, 3 days a week',
    );
    expect(asked.status).toBe('ANSWERED');
    expect(asked.plan?.revision).toBe(before.viewer.currentPlan.revision + 1);
    expect(asked.plan?.mealPlan?.id).toBe(before.viewer.currentPlan.mealPlan.id);
    expect(asked.plan?.proof.placementOptimal).toBe(true);
  });

  it('J1: four weeks of everything', async () => {
    const asked = await ask(demo, 'I want a comprehensive plan for my health, fitness and budget goals');
    expect(asked.status).toBe('ANSWERED');
    expect(asked.plan).toMatchObject({ horizonDays: 28, unchecked: [] });
    expect(asked.plan?.mealPlan?.days).toHaveLength(28);
    expect(asked.plan?.proof.coordinationGap).toBeLessThanOrEqual(0.01);
  });

  it('says honestly what it cannot do, and what is dangerous', async () => {
    expect(await ask(demo, 'Book me a flight to Lisbon')).toMatchObject({
      status: 'OUT_OF_SCOPE',
      agents: [],
      plan: null,
    });
    const danger = await ask(demo, 'I have crushing chest pain and my arm is numb');
    expect(danger).toMatchObject({ agents: [], plan: null });
    expect(danger.answer?.text).toMatch(/emergency/i);
  });

  it('answers an impossible wish with the conflict and ways out', async () => {
    const asked = await ask(demo, 'Plan my meals for this week for $4');
    expect(asked.status).toBe('IMPOSSIBLE');
    expect(asked.answer?.conflictingWishes.length).toBeGreaterThan(0);
    expect(asked.answer?.waysOut.length).toBeGreaterThan(0);
  });

  it('signing out closes what is open under the login, and nothing else', async () => {
    const leaving = await continueAsDemo(installation);
    const { viewer } = await demo.run<{ viewer: { currentPlan: { id: string; cursor: string } } }>(
      '{ viewer { id currentPlan { id cursor } } }',
    );
    // A further revision, so that both see an event and are known to listen.
    await ask(demo, 'Make me a budget plan for the next week');
    const follow = (person: Person) =>
      person.follow<object>(
        'subscription ($id: ID!, $after: String) { planUpdated(planId: $id, after: $after) { cursor } }',
        { id: viewer.currentPlan.id, after: viewer.currentPlan.cursor },
      );
    const [mine, theirs] = [follow(leaving), follow(demo)];
    expect((await mine.next()).done).toBe(false);
    expect((await theirs.next()).done).toBe(false);
    const cut = drain(mine);
    await leaving.run('mutation { signOut(input: {}) { signedOut } }');
    await expect(cut).rejects.toThrow(/4401/);
    await theirs.return?.();
  });

  it.each([
    ['', 'EMPTY_TEXT'],
    ['   ', 'EMPTY_TEXT'],
    ['eat '.repeat(10_000), 'TEXT_TOO_LONG'],
  ])('refuses text that cannot be read', async (text, code) => {
    expect(await ask(demo, text)).toMatchObject({ __typename: 'AskRefusal', code });
  });
});

async function drain(events: AsyncIterable<object>): Promise<void> {
  for await (const _event of events);
}
