import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, type AskedPlan, ask, planFields, readRequest } from '../installation/asking.js';
import { type Installation, modes, startInstallation } from '../installation/installation.js';
import { type Person, signUp } from '../installation/person.js';

const dayMs = 86_400_000;
const weekday = (date: string) =>
  new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
const daysAhead = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);

async function currentPlan(person: Person): Promise<AskedPlan> {
  const { viewer } = await person.run<{ viewer: { currentPlan: AskedPlan } }>(
    `{ viewer { id currentPlan { ${planFields} } } }`,
  );
  return viewer.currentPlan;
}

const meals = (plan: AskedPlan | null) => plan?.mealPlan?.days.flatMap((day) => day.meals) ?? [];
const dish = (plan: AskedPlan | null, id: string) => meals(plan).find((meal) => meal.id === id)?.recipe.title;
const sessions = (plan: AskedPlan | null) =>
  plan?.trainingProgram?.weeks.flatMap((week) => week.sessions) ?? [];

/** A cursor of planUpdated: everything that comes after now. */
async function cursorOf(person: Person): Promise<string> {
  const { viewer } = await person.run<{ viewer: { currentPlan: { cursor: string } } }>(
    '{ viewer { id currentPlan { id cursor } } }',
  );
  return viewer.currentPlan.cursor;
}

/** The first that planUpdated tells after a cursor. */
async function updateAfter(
  person: Person,
  id: string,
  after: string,
): Promise<{ change: string; revision: number }> {
  for await (const { planUpdated } of person.follow<{
    planUpdated: { change: string; plan: { revision: number } };
  }>(
    'subscription ($id: ID!, $after: String) { planUpdated(planId: $id, after: $after) { change plan { revision } } }',
    { id, after },
  ))
    return { change: planUpdated.change, revision: planUpdated.plan.revision };
  throw new Error('no update came');
}

describe.each(modes)('J6: changes by words, %s', (mode) => {
  let installation: Installation;
  let person: Person;
  let other: Person;

  beforeAll(async () => {
    installation = await startInstallation(`changes_${mode}`, mode);
    [person, other] = [await signUp(installation), await signUp(installation)];
    for (const each of [person, other]) {
      const asked = await ask(each, 'Plan my week with meals and workouts, starting tomorrow');
      if (asked.plan === null) throw new Error(`no plan: ${JSON.stringify(asked)}`);
    }
  });

  afterAll(async () => {
    await installation?.[Symbol.asyncDispose]();
  });

  it('changes nothing for somebody without a plan, and says what to do', async () => {
    const newcomer = await signUp(installation);
    const asked = await ask(newcomer, "swap Tuesday's dinner");
    expect(asked).toMatchObject({ status: 'IMPOSSIBLE', plan: null });
    expect(asked.answer?.text).toMatch(/no plan/);
    expect(asked.answer?.waysOut.length).toBeGreaterThan(0);
  });

  it('swaps the one meal that is named, tells those who follow, and takes it back by the words it gives', async () => {
    const [before, others] = [await currentPlan(person), await currentPlan(other)];
    const cursor = await cursorOf(person);
    const id = `${daysAhead(3)}-dinner`;
    const asked = await ask(person, `swap ${weekday(daysAhead(3))}'s dinner`);
    expect(asked).toMatchObject({ status: 'ANSWERED', plan: { id: before.id } });
    const changed = dish(asked.plan, id) ?? '';
    expect(changed).not.toBe(dish(before, id));
    expect(asked.answer?.text).toContain(`${changed} instead of ${dish(before, id)}`);
    expect(asked.answer?.facts).toContainEqual(expect.objectContaining({ value: changed }));
    const update = await updateAfter(person, before.id, cursor);
    expect(update).toMatchObject({ revision: before.revision + 1 });
    expect(update.change).toContain(changed);
    // What is somebody else's stays.
    expect(await currentPlan(other)).toEqual(others);

    const back = /say “(.+?)”/.exec(asked.answer?.text ?? '')?.[1] ?? '';
    const undone = await ask(person, back);
    expect(dish(undone.plan, id)).toBe(dish(before, id));
  });

  it('takes a change back by “undo that”, once, and says so where there is no single way', async () => {
    const before = await currentPlan(person);
    const id = `${daysAhead(3)}-dinner`;
    const asked = await ask(person, `swap ${weekday(daysAhead(3))}'s dinner`);
    expect(dish(asked.plan, id)).not.toBe(dish(before, id));
    const undone = await ask(person, 'undo that');
    expect(dish(undone.plan, id)).toBe(dish(before, id));
    // Said again it is the same request, not the swap once more.
    expect((await ask(person, 'undo that')).id).toBe(undone.id);
    expect(dish(await currentPlan(person), id)).toBe(dish(before, id));

    // The plan itself is no single change.
    const standing = await currentPlan(other);
    expect((await ask(other, 'undo that')).answer?.text).toMatch(/nothing was taken back/);
    expect(await currentPlan(other)).toEqual(standing);
  });

  it('moves a session at once, also with a wrongly typed day', async () => {
    const before = await currentPlan(person);
    const [first] = sessions(before);
    const taken = new Set(sessions(before).map(({ date }) => date));
    const free = [1, 2, 3, 4, 5, 6, 7].map(daysAhead).find((day) => !taken.has(day)) ?? '';
    const asked = await ask(
      person,
      `move ${weekday(first?.date ?? '').replace('day', 'dy')}s workout to ${weekday(free)} please`,
    );
    expect(asked).toMatchObject({ status: 'ANSWERED' });
    const now = sessions(asked.plan).find(({ id }) => id === first?.id);
    expect(now?.date).toBe(free);
    expect(meals(asked.plan)).toEqual(meals(before));
  });

  it('asks back where several meals are meant, with sentences that name one', async () => {
    const before = await currentPlan(person);
    const asked = await ask(person, `swap a meal on ${weekday(daysAhead(2))}`);
    expect(asked).toMatchObject({ status: 'NEEDS_CLARIFICATION', plan: null });
    expect(asked.answer?.waysOut).toHaveLength(
      meals(before).filter(({ id }) => id.startsWith(daysAhead(2))).length,
    );
    const lasting = await ask(person, "I'm vegetarian now");
    expect(lasting).toMatchObject({ status: 'NEEDS_CLARIFICATION', plan: null });
    expect(lasting.answer?.waysOut).toEqual(['plan my week with vegetarian meals']);
    expect(await currentPlan(person)).toEqual(before);
  });

  it('refuses what is fixed and what lies outside the plan', async () => {
    const day = weekday(daysAhead(2));
    expect(await ask(person, `keep ${day}'s lunch as it is`)).toMatchObject({ status: 'ANSWERED' });
    const locked = await ask(person, `replace the lunch on ${day}`);
    expect(locked).toMatchObject({ status: 'IMPOSSIBLE' });
    expect(locked.answer?.waysOut[0]).toMatch(/^free lunch on /);
    expect(await ask(person, locked.answer?.waysOut[0] ?? '')).toMatchObject({ status: 'ANSWERED' });
    const outside = await ask(person, `swap dinner on ${daysAhead(20)}`);
    expect(outside).toMatchObject({ status: 'IMPOSSIBLE' });
    expect(outside.answer?.text).toMatch(/is not in it/);
  });

  it('proposes what touches several things, changes nothing before, and does it when it is accepted', async () => {
    const before = await currentPlan(person);
    const [from, to] = [daysAhead(4), daysAhead(5)];
    const asked = await ask(person, `I'm away from ${weekday(from)} to ${weekday(to)}`);
    expect(asked).toMatchObject({ status: 'ANSWERED', plan: null });
    expect(asked.answer?.text).toMatch(/^This would change:/);
    expect(await currentPlan(person)).toEqual(before);
    // Nobody else can accept it, nor by saying yes.
    const stolen = await other.run<{ acceptProposal: { code: string } }>(
      'mutation ($id: ID!) { acceptProposal(input: { requestId: $id }) { ... on AskRefusal { code } } }',
      { id: asked.id },
    );
    expect(stolen.acceptProposal).toEqual({ code: 'NOTHING_TO_ACCEPT' });

    const accepted: Asked = await ask(person, 'yes, do it');
    expect(accepted).toMatchObject({ status: 'ANSWERED' });
    expect(meals(accepted.plan).filter(({ id }) => id.startsWith(from) || id.startsWith(to))).toEqual([]);
    expect(sessions(accepted.plan).filter(({ date }) => date === from || date === to)).toEqual([]);
    expect((await currentPlan(person)).revision).toBe(accepted.plan?.revision);
    // Said again it is the same request.
    expect((await ask(person, 'yes, do it')).id).toBe(accepted.id);
    expect((await readRequest(person, asked.id)).plan).toBeNull();
  });

  it('shows the advised way of a session that cannot be done, and lets it be left out instead', async () => {
    const before = await currentPlan(person);
    const session = sessions(before).find(({ date }) => date > daysAhead(1)) ?? sessions(before)[0];
    const asked = await ask(person, `I can't make ${weekday(session?.date ?? '')}'s workout`);
    expect(asked).toMatchObject({ status: 'ANSWERED', plan: null });
    const drop = asked.answer?.waysOut.find((way) => way.startsWith('drop ')) ?? '';
    const proposed = await ask(person, drop);
    expect(proposed.answer?.text).toMatch(/is left out/);
    const done = await ask(person, 'ok do it');
    expect(sessions(done.plan).map(({ id }) => id)).toEqual(
      sessions(before).flatMap(({ id }) => (id === session?.id ? [] : [id])),
    );
  });

  it('leaves one evening to a restaurant at once and plans it after all when that is said', async () => {
    const day = daysAhead(6);
    const asked = await ask(person, `we're going out for dinner on ${weekday(day)}`);
    expect(asked).toMatchObject({ status: 'ANSWERED' });
    expect(dish(asked.plan, `${day}-dinner`)).toBeUndefined();
    const back = /say “(.+?)”/.exec(asked.answer?.text ?? '')?.[1] ?? '';
    const again = await ask(person, back);
    expect(dish(again.plan, `${day}-dinner`)).toEqual(expect.any(String));
  });
});
