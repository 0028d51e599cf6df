import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Installation, startInstallation } from '../installation/installation.js';
import { type ApiError, post } from '../installation/person.js';
import { readApiSchema, rootFields } from './api-schema.js';
import { generate } from './generate-operation.js';
import { type IntruderCall, intruderCalls } from './intruder-calls.js';
import { isPrivate, readEverything, type SettledPerson, settle, type Traits } from './settled-person.js';

const victimTraits: Traits = {
  word: 'Quillonia',
  amounts: [7_310_519, 1_930_417, 5_550_123, 8_880_321, 45_671],
};
const intruderTraits: Traits = {
  word: 'Bernhardt',
  amounts: [6_020_202, 1_010_101, 3_030_303, 4_040_404, 5_050],
};
/** How long a subscription may stay silent before it counts as silent, ms. */
const silenceMs = 1_500;

const schema = readApiSchema();
const roots = rootFields(schema);
const operations = roots.map((root) => generate(schema, root));
const overHttp = operations.filter(({ operation }) => operation !== 'subscription');
const overSocket = operations.filter(({ operation }) => operation === 'subscription');
/** Ends the login of the caller, so it comes last. */
const inOrder = [...overHttp].sort(
  (a, b) => Number(a.field.name === 'signOut') - Number(b.field.name === 'signOut'),
);

describe('what belongs to one person', () => {
  let at: Installation;
  let victim: SettledPerson;
  let intruder: SettledPerson;
  let before: string;
  let secrets: RegExp[];

  beforeAll(async () => {
    at = await startInstallation('isolation');
    victim = await settle(at, victimTraits, operations);
    intruder = await settle(at, intruderTraits, operations);
    before = await readEverything(victim.person, operations, victim.ids);
    secrets = secretsOf(victim);
  }, 300_000);

  afterAll(() => at?.[Symbol.asyncDispose]());

  it('is there to be taken: each secret is in what its owner reads', () => {
    const kinds = ['User', 'Income', 'Bill', 'BudgetGoal', 'Account', 'Expense', 'BudgetLine', 'BudgetPlan'];
    const more = [
      'MealPlan',
      'PlannedMeal',
      'TrainingProgram',
      'WorkoutSession',
      'LifestylePlan',
      'Request',
      'GroceryList',
    ];
    expect([...victim.ids.keys()]).toEqual(
      expect.arrayContaining([...kinds, ...more, 'Reservation', 'Offer']),
    );
    for (const amount of victimTraits.amounts) expect(before).toContain(String(amount));
    expect(before).toContain(victimTraits.word);
  });

  it('has a generated call for every root field', () => {
    expect(operations.map(({ field }) => field.name)).toEqual(roots.map(({ field }) => field.name));
    for (const operation of operations) {
      expect(operation.documents.length, operation.field.name).toBeGreaterThan(0);
      expect(intruderCalls(operation, victim, intruder).length, operation.field.name).toBeGreaterThan(0);
    }
  });

  it('is in no answer to anybody else, whatever they ask or change', { timeout: 600_000 }, async () => {
    let intruding = intruder;
    const leaks: string[] = [];
    for (const operation of inOrder) {
      for (const call of intruderCalls(operation, victim, intruder)) {
        for (const document of operation.documents) {
          let answer = await intruding.person.send(document, call.variables);
          if (codesOf(answer.errors).includes('RATE_LIMITED')) {
            intruding = await settle(at, { ...intruderTraits, word: `${intruderTraits.word}x` }, operations);
            answer = await intruding.person.send(document, call.variables);
          }
          expect(codesOf(answer.errors), JSON.stringify([document, answer.errors])).toEqual(
            codesOf(answer.errors).filter((code) => !brokenCalls.has(code)),
          );
          leaks.push(...leaksIn(call, answer, secrets));
        }
      }
    }
    expect(leaks).toEqual([]);
  });

  it('is pushed to nobody else', async () => {
    const calls = overSocket.flatMap((operation) => intruderCalls(operation, victim, intruder));
    const client = socket(at, intruder.person.accessToken);
    const heard = await Promise.all(calls.map((call) => listen(client, call)));
    await client.dispose();
    expect(heard.flatMap((answer, index) => leaksIn(calls[index] as IntruderCall, answer, secrets))).toEqual(
      [],
    );
  });

  it('is as it was, byte for byte', async () => {
    expect(await readEverything(victim.person, operations, victim.ids)).toBe(before);
  });

  it('is given to nobody without a login', { timeout: 300_000 }, async () => {
    const leaks: string[] = [];
    // What opens a login needs none, and ending one that is not there changes nothing; a link is a right of its own.
    const open = new Set([
      'signUp',
      'signIn',
      'continueAsDemo',
      'refreshAuthSession',
      'signOut',
      'tickSharedGroceryItem',
    ]);
    for (const operation of overHttp) {
      for (const call of intruderCalls(operation, victim, intruder).slice(0, 12)) {
        const answer = await post<Record<string, unknown>>(
          at.graphqlUrl,
          null,
          operation.short,
          call.variables,
        );
        leaks.push(...leaksIn(call, answer, secrets));
        if (operation.operation === 'mutation' && !open.has(operation.field.name)) {
          expect(answer.data?.[operation.field.name] ?? null, operation.field.name).toBeNull();
          expect(codesOf(answer.errors), operation.field.name).toEqual(['UNAUTHENTICATED']);
        }
      }
    }
    expect(leaks).toEqual([]);
    const client = socket(at, null);
    for (const operation of overSocket) {
      const [call] = intruderCalls(operation, victim, intruder);
      if (call === undefined) throw new Error('no call');
      expect(JSON.stringify(await listen(client, call))).not.toMatch(/"data":\{"[^"]+":\{/);
    }
    await client.dispose();
  });

  it('is not opened by a token that is broken, unsigned or altered', async () => {
    const [header = '', payload = '', signature = ''] = victim.person.accessToken.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const later = encode({ ...claims, exp: 4_000_000_000 });
    const tokens = [
      'nonsense',
      'a.b.c',
      `${header}.${payload}.`,
      `${encode({ alg: 'none', typ: 'JWT' })}.${payload}.`,
      `${encode({ alg: 'HS256', typ: 'JWT' })}.${payload}.${signature}`,
      `${header}.${later}.${signature}`,
      `${header}.${encode({ ...claims, exp: 1 })}.${signature}`,
      `${header}.${payload}.${signature.split('').reverse().join('')}`,
    ];
    for (const token of tokens) {
      const answer = await post(at.graphqlUrl, token, '{ viewer { id email } }', {});
      expect(answer.status, token).toBe(401);
      expect(codesOf(answer.errors), token).toEqual(['UNAUTHENTICATED']);
      const client = socket(at, token);
      const heard = await listen(
        client,
        intruderCalls(overSocket[0] as never, victim, intruder)[0] as IntruderCall,
      );
      expect(JSON.stringify(heard), token).not.toContain('"data":{');
      await client.dispose();
    }
  });

  it('is not reached around the API: entities and service documents are no fields of it', async () => {
    const entities = `{ _entities(representations: [{ __typename: "User", id: "${victim.person.id}" }]) { __typename } }`;
    for (const document of [entities, '{ _service { sdl } }']) {
      const answer = await intruder.person.send(document);
      expect(answer.data ?? null).toBeNull();
      expect(codesOf(answer.errors)).not.toEqual([]);
    }
  });
});

/** Answers that say the call never reached an agent: the generator is at fault. */
const brokenCalls = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'QUERY_TOO_EXPENSIVE']);

function codesOf(errors: readonly ApiError[] | undefined): string[] {
  return (errors ?? []).map((error) => error.extensions.code);
}

function secretsOf({ person, traits, ids }: SettledPerson): RegExp[] {
  // Offers of equal content have equal ids, whoever asks: they are refused by owner, but they tell nothing.
  const named = [...ids].filter(([kind]) => kind !== 'Offer').flatMap(([, some]) => some.filter(isPrivate));
  const words = [traits.word, person.id, ...named].map((text) => new RegExp(text, 'i'));
  const amounts = traits.amounts.map((amount) => {
    const major = (amount / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
    return new RegExp(`(?<![\\w.])(${amount}|${major.replace('.', '\\.')})(?!\\w)`);
  });
  return [...words, ...amounts];
}

/**
 * Secrets in an answer. An id that was sent may come back in the words of a refusal, but not in data; only a removal
 * that found nothing repeats it beside `wasThere: false`.
 */
function leaksIn(
  { operation, variables }: IntruderCall,
  answer: unknown,
  secrets: readonly RegExp[],
): string[] {
  const sent = JSON.stringify(variables);
  const { data = null } = (answer ?? {}) as { data?: unknown };
  const leaked = [JSON.stringify(data, withoutEcho), JSON.stringify(answer)].flatMap((text, index) =>
    secrets.filter((secret) => secret.test(text) && (index === 0 || !secret.test(sent))),
  );
  const shown = JSON.stringify(answer).slice(0, 300);
  return leaked.map((secret) => `${operation.field.name} ${sent}: ${String(secret)} in ${shown}`);
}

function withoutEcho(key: string, value: unknown): unknown {
  if (key === 'message') return null;
  if (typeof value !== 'object' || value === null || !('wasThere' in value) || value.wasThere) return value;
  return { ...value, id: null };
}

function socket({ webSocketUrl }: Installation, token: string | null) {
  const connectionParams = token === null ? {} : { authorization: `Bearer ${token}` };
  return createClient({ url: webSocketUrl, webSocketImpl: WebSocket, connectionParams, retryAttempts: 0 });
}

/** The first thing that comes over a subscription: an answer, an error, or null for silence. */
async function listen(
  client: ReturnType<typeof socket>,
  { operation, variables }: IntruderCall,
): Promise<unknown> {
  const events = client.iterate({ query: operation.documents[0] ?? '', variables });
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), silenceMs));
  const first = events.next().then(
    ({ value }) => value ?? null,
    (error: unknown) => ({ error: error instanceof Error ? error.message : error }),
  );
  const heard = await Promise.race([first, silence]);
  void events.return?.();
  return heard;
}
