import { createTokenVerifier, type ViewerClaims } from '@progressive/access-tokens';
import { createCache, createMemoryStore } from '@progressive/cache';
import { migrate } from '@progressive/database';
import type { EventBus } from '@progressive/event-bus';
import { createPostgresEventBus, eventBusMigrations } from '@progressive/event-bus';
import { createTestDatabase, type TestDatabase } from '@progressive/postgres-embedded';
import { silentLogger } from '@progressive/telemetry';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentitySubgraph, type IdentitySubgraph, identityMigrations } from '../subgraph.js';

const tokenNames = { issuer: 'test', audience: 'api' };
const password = 'three brown loaves at dawn';
let now = Date.parse('2026-11-21T12:00:00Z');
let database: TestDatabase;
let bus: EventBus;
let identity: IdentitySubgraph;

beforeAll(async () => {
  database = await createTestDatabase('identity', {
    key: 'identity',
    prepare: (urls) => migrate({ ...urls, agents: [identityMigrations, eventBusMigrations] }),
  });
  bus = createPostgresEventBus({ url: database.url });
  identity = await createIdentitySubgraph({
    databaseUrl: database.url,
    cache: await createCache({ store: createMemoryStore() }),
    eventBus: bus,
    logger: silentLogger,
    clock: () => now,
    tokenNames,
    demo: true,
  });
  await identity.seed('demo');
});

afterAll(async () => {
  await identity?.[Symbol.asyncDispose]();
  await bus?.[Symbol.asyncDispose]();
  await database?.[Symbol.asyncDispose]();
});

async function run<Data>(
  source: string,
  variableValues: object,
  viewer: ViewerClaims | null = null,
): Promise<Data> {
  const result = await graphql({
    schema: identity.schema,
    source,
    variableValues: { ...variableValues },
    contextValue: identity.createContext({ viewer, requestId: 'test' }),
  });
  if (result.errors !== undefined) throw result.errors[0];
  return JSON.parse(JSON.stringify(result.data)) as Data;
}

interface Session {
  readonly __typename: string;
  readonly code?: string;
  readonly field?: string;
  readonly retryAfterSeconds?: number;
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly user: { readonly id: string; readonly email: string };
}

const session = `__typename ... on AuthSession { accessToken refreshToken user { id email } }
  ... on IdentityRefusal { code field retryAfterSeconds }`;

async function signUp(email: string, change: object = {}): Promise<Session> {
  const input = { email, password, displayName: 'Ann', ...change };
  const data = await run<{ signUp: Session }>(
    `mutation ($input: SignUpInput!) { signUp(input: $input) { ${session} } }`,
    { input },
  );
  return data.signUp;
}

async function signIn(email: string, secret: string): Promise<Session> {
  const data = await run<{ signIn: Session }>(
    `mutation ($input: SignInInput!) { signIn(input: $input) { ${session} } }`,
    {
      input: { email, password: secret },
    },
  );
  return data.signIn;
}

async function refresh(refreshToken: string): Promise<Session> {
  const source = `mutation ($input: RefreshAuthSessionInput!) { result: refreshAuthSession(input: $input) { ${session} } }`;
  return (await run<{ result: Session }>(source, { input: { refreshToken } })).result;
}

async function viewerOf({ accessToken }: Session): Promise<ViewerClaims> {
  return createTokenVerifier({ keys: identity.keys.jwks, ...tokenNames, clock: () => now }).verify(
    accessToken,
  );
}

describe('identity', () => {
  it('signs up, and the access token makes the person the viewer', async () => {
    const ann = await signUp('Ann@Example.org');
    expect(ann.user.email).toBe('ann@example.org');
    const data = await run<{ viewer: { id: string; displayName: string; roles: string[] } }>(
      '{ viewer { id displayName roles } }',
      {},
      await viewerOf(ann),
    );
    expect(data.viewer).toEqual({ id: ann.user.id, displayName: 'Ann', roles: ['MEMBER'] });
  });

  it('shows nobody to a caller who has not signed in', async () => {
    expect(await run('{ viewer { id } }', {})).toEqual({ viewer: null });
  });

  it('refuses a second account of an address, a weak password and a wrong time zone, each by its field', async () => {
    await signUp('twice@example.org');
    expect(await signUp('TWICE@example.org')).toMatchObject({ code: 'EMAIL_TAKEN', field: 'input.email' });
    expect(await signUp('x@example.org', { password: 'short' })).toMatchObject({
      code: 'WEAK_PASSWORD',
      field: 'input.password',
    });
    expect(await signUp('x@example.org', { timeZone: 'Mars' })).toMatchObject({
      code: 'INVALID_VALUE',
      field: 'input.timeZone',
    });
    expect(await signUp('no address')).toMatchObject({ code: 'INVALID_VALUE', field: 'input.email' });
  });

  it('answers a wrong password and an unknown address alike', async () => {
    await signUp('bob@example.org');
    const wrong = await signIn('bob@example.org', 'not the password at all');
    const unknown = await signIn('nobody@example.org', 'not the password at all');
    expect(wrong).toEqual(unknown);
    expect(wrong.code).toBe('WRONG_CREDENTIALS');
    expect((await signIn('bob@example.org', password)).__typename).toBe('AuthSession');
  });

  it('slows guessing down, also when the guesses come at once, and never for good', async () => {
    await signUp('target@example.org');
    const guesses = await Promise.all(
      Array.from({ length: 12 }, (_, n) => signIn('target@example.org', `guess number ${n}`)),
    );
    expect(guesses.filter((guess) => guess.code === 'WRONG_CREDENTIALS')).toHaveLength(5);
    expect(guesses.filter((guess) => guess.code === 'TOO_MANY_ATTEMPTS')).toHaveLength(7);
    expect((await signIn('target@example.org', password)).retryAfterSeconds).toBeGreaterThan(0);
    now += 3000;
    expect((await signIn('target@example.org', password)).__typename).toBe('AuthSession');
  });

  it('rotates refresh tokens and ends the login when an old one comes back', async () => {
    const first = await signUp('rotate@example.org');
    const second = await refresh(first.refreshToken);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    now += 11_000;
    expect((await refresh(first.refreshToken)).code).toBe('REFRESH_TOKEN_VOID');
    expect((await refresh(second.refreshToken)).code).toBe('REFRESH_TOKEN_VOID');
  });

  it('ends a login at sign-out', async () => {
    const ann = await signUp('out@example.org');
    const out = 'mutation { signOut(input: {}) { signedOut } }';
    expect(await run(out, {}, await viewerOf(ann))).toEqual({ signOut: { signedOut: true } });
    expect((await refresh(ann.refreshToken)).code).toBe('REFRESH_TOKEN_VOID');
    expect(await run(out, {})).toEqual({ signOut: { signedOut: false } });
  });

  it('changes only what is given, and only for the viewer', async () => {
    const ann = await signUp('profile@example.org');
    const update = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) {
      ... on ProfileUpdated { user { heightCm birthDate displayName } } ... on IdentityRefusal { code field } } }`;
    const viewer = await viewerOf(ann);
    const changed = await run(
      update,
      { input: { heightCm: 171.5, birthDate: '1990-02-03', displayName: null } },
      viewer,
    );
    expect(changed).toEqual({
      updateProfile: { user: { heightCm: 171.5, birthDate: '1990-02-03', displayName: 'Ann' } },
    });
    expect(await run(update, { input: { heightCm: 20 } }, viewer)).toEqual({
      updateProfile: { code: 'INVALID_VALUE', field: 'input.heightCm' },
    });
    await expect(run(update, { input: { heightCm: 170 } })).rejects.toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('gives nothing of another person, whichever way they are referred to', async () => {
    const [ann, eve] = [await signUp('a@example.org'), await signUp('e@example.org')];
    const source = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { id email } } }`;
    const r = [ann, eve].map((person) => ({ __typename: 'User', id: person.user.id }));
    const data = await run<{ _entities: unknown[] }>(source, { r }, await viewerOf(eve));
    expect(data._entities).toEqual([null, { id: eve.user.id, email: 'e@example.org' }]);
    expect((await run<{ _entities: unknown[] }>(source, { r }))._entities).toEqual([null, null]);
  });

  it('lets anybody continue as the demo person where there is one', async () => {
    const source = `mutation { continueAsDemo(input: {}) { ${session} } }`;
    const data = await run<{ continueAsDemo: Session }>(source, {});
    expect(data.continueAsDemo.user.id).toBe('user_demo');
    expect((await signIn('demo@example.org', password)).code).toBe('WRONG_CREDENTIALS');
  });
});
