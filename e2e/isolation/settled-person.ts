import type { OperationTypeNode } from 'graphql';
import { ask, startAsking } from '../installation/asking.js';
import type { Installation } from '../installation/installation.js';
import { type Person, signUp } from '../installation/person.js';
import { type GeneratedOperation, variablesOf } from './generate-operation.js';

/** What only one person may know. */
export interface Traits {
  /** A word nobody else uses: display name, e-mail address, names of things. */
  readonly word: string;
  /** Amounts in minor units that nobody else has. */
  readonly amounts: readonly [income: number, bill: number, goal: number, balance: number, expense: number];
}

/** Somebody with a profile, money, requests, a plan, training sets and held offers. */
export interface SettledPerson {
  readonly person: Person;
  readonly email: string;
  readonly traits: Traits;
  /** Ids of the person's things by the name of their type; one or a few of each. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** The idempotency key of all calls that made this. */
  readonly key: string;
}

/** Signs a person up and lets them tell and ask everything that makes data. */
export async function settle(
  at: Installation,
  traits: Traits,
  operations: readonly GeneratedOperation[],
): Promise<SettledPerson> {
  const person = await signUp(at, traits.word);
  const key = `${traits.word}-key`;
  await tellProfile(person, traits);
  await tellMoney(person, traits, key);
  await ask(person, `How many calories are in an apple, asks ${traits.word}`);
  const asked = await ask(person, 'Plan my week with meals, workouts and $110 for food');
  if (asked.plan === null) throw new Error(`no plan: ${JSON.stringify(asked)}`);
  await writeList(person, traits, key);
  await startAsking(person, `What is my income? says ${traits.word}`);
  const held = await holdOffers(person, operations, key);
  const ids = idsIn([held, await readEverything(person, operations, new Map())]);
  const { viewer } = await person.run<{ viewer: { email: string } }>('{ viewer { id email } }');
  return {
    person,
    email: viewer.email,
    traits,
    ids: idsIn([held, await readEverything(person, operations, ids)]),
    key,
  };
}

/** Whether an id names one thing of one person; others name catalogue entries or parts within a plan. */
export function isPrivate(id: string): boolean {
  return /[0-9a-f]{32}/.test(id);
}

/** Every query field, with the person's own ids: what the person can see, as text to compare. */
export async function readEverything(
  person: Person,
  operations: readonly GeneratedOperation[],
  ids: ReadonlyMap<string, readonly string[]>,
): Promise<string> {
  const answers: unknown[] = [];
  for (const operation of operations) {
    if (operation.operation !== ('query' as OperationTypeNode) || operation.field.name.endsWith('Offers'))
      continue;
    const takesId = operation.field.args.some((arg) => arg.name === 'id');
    const values = takesId ? [...new Set([...ids.values()].flat())].filter(isPrivate) : [null];
    for (const id of values) {
      for (const document of operation.documents) {
        const { data, errors } = await person.send(
          document,
          variablesOf(operation, id === null ? {} : { id }),
        );
        answers.push({
          field: operation.field.name,
          id,
          data,
          codes: errors?.map((error) => error.extensions.code),
        });
      }
    }
  }
  return JSON.stringify(answers, null, 1);
}

async function tellProfile(person: Person, { word }: Traits): Promise<void> {
  await person.run(
    `mutation ($word: [String!]!) {
      updateProfile(input: { birthDate: "1987-03-19", sex: FEMALE, heightCm: 171, weightKg: 68.7 }) { __typename }
      updateNutritionProfile(input: { dislikes: $word, people: 1 }) { __typename }
      updateTrainingProfile(input: { daysPerWeek: 3, minutesPerSession: 41, commitments: [{ weekday: 2, start: "09:00", end: "10:00", label: "${word}" }] }) { __typename }
      logSet(input: { exerciseId: "none", date: "2026-01-05", weightKg: 41.5, reps: 7, idempotencyKey: "${word}-key" }) { __typename }
    }`,
    { word: [word] },
  );
}

async function tellMoney(person: Person, { word, amounts }: Traits, key: string): Promise<void> {
  const [income, bill, goal, balance, expense] = amounts.map((amountMinor) => ({
    amountMinor,
    currency: 'USD',
  }));
  const today = new Date().toISOString().slice(0, 10);
  const recurrence = { frequency: 'MONTHLY', anchorDate: today };
  const common = { name: `${word} money`, idempotencyKey: key };
  const answer = await person.run<Record<string, { __typename: string }>>(
    `mutation ($income: AddIncomeInput!, $bill: AddBillInput!, $goal: AddGoalInput!, $account: SetAccountBalanceInput!, $expense: RecordExpenseInput!) {
      addIncome(input: $income) { __typename }
      addBill(input: $bill) { __typename }
      addGoal(input: $goal) { __typename }
      setAccountBalance(input: $account) { __typename }
      recordExpense(input: $expense) { __typename }
    }`,
    {
      income: { ...common, amount: income, recurrence },
      bill: { ...common, amount: bill, category: 'HOUSING', recurrence },
      goal: { ...common, kind: 'SINKING_FUND', target: goal },
      account: { name: `${word} bank`, balance, asOf: today },
      expense: {
        date: today,
        amount: expense,
        category: 'TRAVEL',
        merchant: word,
        note: word,
        idempotencyKey: key,
      },
    },
  );
  const refused = Object.values(answer).find(({ __typename }) => __typename === 'Refusal');
  if (refused !== undefined) throw new Error(JSON.stringify(answer));
}

/** A shopping list with something of the person's own on it, and a link to it. */
async function writeList(person: Person, { word }: Traits, key: string): Promise<void> {
  const { createGroceryList: made } = await person.run<{ createGroceryList: { list: { id: string } } }>(
    `mutation ($key: ID!) { createGroceryList(input: { idempotencyKey: $key }) {
      ... on GroceryListChanged { list { id } } } }`,
    { key },
  );
  await person.run(
    `mutation ($listId: ID!, $words: String!) {
      addGroceryItem(input: { listId: $listId, words: $words }) { __typename }
      shareGroceryList(input: { listId: $listId, name: $words }) { __typename }
    }`,
    { listId: made.list.id, words: word },
  );
}

/** Lets each agent make offers and hold the first one; gives the answers. */
async function holdOffers(
  person: Person,
  operations: readonly GeneratedOperation[],
  key: string,
): Promise<unknown[]> {
  const answers: unknown[] = [];
  const lists = ['diets', 'excludedAllergens', 'excludedFoods', 'dislikedFoods', 'likedFoods'];
  const more = ['preferredWeekdays', 'excludedWeekdays', 'equipment', 'withoutEquipment', 'injuries', 'busy'];
  const empty = Object.fromEntries(
    [...lists, ...more, 'prices', 'caps', 'allotment'].map((name) => [name, []]),
  );
  const common = {
    ...empty,
    slots: ['LUNCH', 'DINNER'],
    negotiationId: `negotiation-of-${key}`,
    idempotencyKey: key,
  };
  for (const agent of ['Nutrition', 'Workout', 'Budget']) {
    const find = (name: string) => operations.find(({ field }) => field.name === name);
    const offers = find(`${agent.toLowerCase()}Offers`);
    const reserve = find(`reserve${agent}Offer`);
    if (offers === undefined || reserve === undefined) throw new Error(`${agent} has no offers`);
    const offered = await person.run<Record<string, { offers: { id: string }[] }>>(
      offers.documents[0] ?? '',
      variablesOf(offers, common),
    );
    const offerId = offered[offers.field.name]?.offers[0]?.id;
    const trainingDays: unknown[] = [];
    const held = await person.run(
      reserve.documents[0] ?? '',
      variablesOf(reserve, { ...common, offerId, trainingDays }),
    );
    answers.push(offered, held, { __typename: 'Negotiation', id: common.negotiationId });
  }
  return answers;
}

/** Ids in answers by the type they belong to, at most three of each. */
function idsIn(answers: readonly unknown[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (kind: string, id: string) => {
    const known = found.get(kind) ?? [];
    if (!known.includes(id) && known.length < 3) found.set(kind, [...known, id]);
  };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    const { __typename = '', id, reservationId } = value as Record<string, unknown>;
    if (typeof id === 'string' && __typename !== '') add(String(__typename), id);
    if (typeof reservationId === 'string') add('Reservation', reservationId);
    Object.values(value).forEach(walk);
  };
  for (const answer of answers) walk(typeof answer === 'string' ? JSON.parse(answer) : answer);
  return found;
}
