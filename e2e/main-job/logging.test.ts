import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../installation/asking.js';
import { type Installation, modes, startInstallation } from '../installation/installation.js';
import { type Person, signUp } from '../installation/person.js';

const today = new Date().toISOString().slice(0, 10);

interface Written {
  readonly foodLog: readonly {
    readonly entries: readonly { readonly label: string; readonly slot: string }[];
    readonly body: { readonly weightKg: number } | null;
  }[];
  readonly viewer: {
    readonly expenses: {
      readonly edges: readonly {
        readonly node: { readonly amount: { readonly amountMinor: number }; readonly category: string };
      }[];
    };
  };
}

/** What is written down for a day. */
function written(person: Person, day = today): Promise<Written> {
  return person.run<Written>(
    `query ($day: Date!) {
      foodLog(from: $day, to: $day) { entries { label slot } body { weightKg } }
      viewer { id expenses(from: $day, to: $day) { edges { node { amount { amountMinor currency } category } } } }
    }`,
    { day },
  );
}

/** A day whose only measure was taken back is kept as a day without measures. */
function withoutEmptyBody({ foodLog, viewer }: Written) {
  return {
    viewer,
    foodLog: foodLog.map(({ entries, body }) => ({ entries, weightKg: body?.weightKg ?? null })),
  };
}

describe.each(modes)('logs by words, %s', (mode) => {
  let installation: Installation;
  let person: Person;
  let other: Person;

  beforeAll(async () => {
    installation = await startInstallation(`logging_${mode}`, mode);
    [person, other] = [await signUp(installation), await signUp(installation)];
  });

  afterAll(async () => {
    await installation?.[Symbol.asyncDispose]();
  });

  it('writes down what was eaten, spent, lifted and weighed, once, and for this person alone', async () => {
    const food = await ask(person, 'I ate two eggs and a banana for breakfast today');
    expect(food.answer?.text).toMatch(/^Logged as breakfast/);
    const spent = await ask(person, 'I spent $12 on coffee');
    expect(spent.answer?.facts).toContainEqual(expect.objectContaining({ value: '$12.00' }));
    const lifted = await ask(person, 'I did 3x8 squats at 80 kg');
    expect(lifted.answer?.text).toMatch(/Barbell back squat, 3 × 8 at 80 kg/);
    expect((await ask(person, 'my weight this morning was 81.2 kg')).answer?.text).toMatch(/81.2 kg/);

    const now = await written(person);
    expect(now.foodLog[0]?.entries).toHaveLength(2);
    expect(now.foodLog[0]?.body).toEqual({ weightKg: 81.2 });
    expect(now.viewer.expenses.edges).toEqual([
      { node: { amount: { amountMinor: 1200, currency: 'USD' }, category: 'RESTAURANTS' } },
    ]);
    expect(await written(other)).toMatchObject({ foodLog: [], viewer: { expenses: { edges: [] } } });

    // The same call twice writes once.
    const twice = () =>
      person.run(
        'mutation { ask(input: { text: "I ate an apple", idempotencyKey: "apple" }) { ... on Request { id } } }',
      );
    expect(await twice()).toEqual(await twice());
    expect((await written(person)).foodLog[0]?.entries).toHaveLength(3);
  });

  it('writes each payment, meal and exercise of a sentence down', async () => {
    const someone = await signUp(installation);
    expect((await ask(someone, 'I spent $5 on coffee and €20 on petrol')).answer?.text).toMatch(
      /\$5\.00 .*€20\.00/,
    );
    await ask(someone, 'I ate two eggs for breakfast and a banana for lunch');
    const now = await written(someone);
    expect(now.viewer.expenses.edges.map(({ node: { amount } }) => amount)).toEqual(
      expect.arrayContaining([
        { amountMinor: 500, currency: 'USD' },
        { amountMinor: 2000, currency: 'EUR' },
      ]),
    );
    expect(now.foodLog[0]?.entries.map(({ slot }) => slot).toSorted()).toEqual(['BREAKFAST', 'LUNCH']);
  });

  it.each([
    'I spent -12 dollars on coffee',
    'I spent $0 on coffee',
    'I spent $12 on lunch tomorrow',
    'I ate 500 eggs',
    'I ate -2 bananas',
    'I ate an egg tomorrow',
    'I weigh 1000 kg',
    'I did 3x0 squats',
    'I did 3x8 squats at 1000 kg',
  ])('writes nothing down and says what can be said instead: %s', async (text) => {
    const before = await written(other);
    const asked = await ask(other, text);
    expect(asked).toMatchObject({ status: 'NEEDS_CLARIFICATION', plan: null });
    expect(asked.answer?.waysOut.length).toBeGreaterThan(0);
    expect(asked.answer?.text).toMatch(/(?:nothing was|not) logged/i);
    expect(await written(other)).toEqual(before);
  });

  it('writes money back down as such', async () => {
    const someone = await signUp(installation);
    const asked = await ask(someone, 'I got $12 back for the shoes');
    expect(asked.answer?.text).toMatch(/^Logged: \$12\.00 back/);
    expect((await written(someone)).viewer.expenses.edges[0]?.node.amount.amountMinor).toBe(-1200);
  });

  it.each([
    ['I ate two eggs and a banana', 'undo that'],
    ['I spent $5 on coffee and $20 on petrol', 'take that back'],
    ['my weight is 80 kg', 'delete that please'],
    ['I spent $12 on coffee', 'delete the last expense'],
  ])('takes back once what “%s” wrote, by “%s”', async (log, back) => {
    const someone = await signUp(installation);
    await ask(someone, 'my weight yesterday was 79 kg');
    await ask(someone, 'I spent $7 on soap');
    await ask(someone, 'I ate an apple');
    const [before, others] = [await written(someone), await written(person)];
    const logged = await ask(someone, log);
    expect(logged.answer?.text).toMatch(/To take it back, say “undo that”\.$/);
    expect(await written(someone)).not.toEqual(before);
    // A question in between changes nothing about it; nobody else's words do either.
    await ask(someone, 'how many calories are in an egg?');
    expect((await ask(await signUp(installation), back)).answer?.text).toMatch(/nothing that I could/);
    const taken = await ask(someone, back);
    expect(taken).toMatchObject({ status: 'ANSWERED' });
    expect(taken.answer?.text).toBe(`Taken back: “${log}”.`);
    expect(withoutEmptyBody(await written(someone))).toEqual(withoutEmptyBody(before));
    // Said again it is the same request, and what was logged before stays.
    expect((await ask(someone, back)).id).toBe(taken.id);
    expect(withoutEmptyBody(await written(someone))).toEqual(withoutEmptyBody(before));
    expect(await written(person)).toEqual(others);
  });

  it('takes sets back, and a weight only while nobody wrote another one', async () => {
    const someone = await signUp(installation);
    const sets = async () =>
      (
        await someone.run<{ loggedSets: { edges: readonly object[] } }>(
          'query ($day: Date!) { loggedSets(from: $day, to: $day) { edges { node { setId } } } }',
          { day: today },
        )
      ).loggedSets.edges;
    await ask(someone, 'I did 3x8 squats at 80 kg');
    expect(await sets()).toHaveLength(3);
    await ask(someone, 'undo that');
    expect(await sets()).toEqual([]);

    await ask(someone, 'my weight is 80 kg');
    await someone.run(
      'mutation ($day: Date!) { recordBody(input: { date: $day, weightKg: 78 }) { __typename } }',
      { day: today },
    );
    expect((await ask(someone, 'undo that')).answer?.text).toMatch(/78 kg was written; that stays/);
    expect((await written(someone)).foodLog[0]?.body).toEqual({ weightKg: 78 });
  });
});
