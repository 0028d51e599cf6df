import type { ViewerClaims } from '@progressive/access-tokens';
import { createCache, createMemoryStore } from '@progressive/cache';
import { createAgentDatabase, migrate } from '@progressive/database';
import { createPostgresEventBus, eventBusMigrations } from '@progressive/event-bus';
import { createTestDatabase, type TestTemplate } from '@progressive/postgres-embedded';
import type { Subgraph } from '@progressive/subgraph-server';
import { silentLogger } from '@progressive/telemetry';
import { graphql } from 'graphql';
import { seedReference } from '../seeds/seed-reference.js';
import { createWorkoutSubgraph, workoutMigrations } from '../subgraph.js';

/** The workout agent over a real database, with a clock that tests set. */
export interface Harness extends AsyncDisposable {
  readonly subgraph: Subgraph;
  readonly url: string;
  now: number;
  /** Runs a document; throws the first error. */
  run<Data>(source: string, variables?: object, viewer?: ViewerClaims | null): Promise<Data>;
  /** Rows of a statement as the agent's service. */
  rows<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
}

export function person(userId: string): ViewerClaims {
  return { userId, roles: ['member'], scopes: [], authSessionId: `auth_${userId}`, expiresAt: 4_000_000_000 };
}

/** All migrations and the reference catalogue, loaded once per run. */
const template: TestTemplate = {
  key: 'workout',
  prepare: async (urls) => {
    await migrate({ ...urls, agents: [workoutMigrations, eventBusMigrations] });
    await using database = await createAgentDatabase({ url: urls.url, agent: 'workout' });
    await seedReference(database);
  },
};

/** The agent over a fresh copy of the template. */
export async function createHarness(name: string): Promise<Harness> {
  const database = await createTestDatabase(name, template);
  const eventBus = createPostgresEventBus({ url: database.url });
  const admin = await createAgentDatabase({ url: database.url, agent: 'workout', poolSize: 1 });
  const cache = await createCache({ store: createMemoryStore() });
  const harness: Harness = {
    now: Date.parse('2026-11-22T12:00:00Z'),
    url: database.url,
    subgraph: await createWorkoutSubgraph({
      databaseUrl: database.url,
      cache,
      eventBus,
      logger: silentLogger,
      clock: () => harness.now,
    }),
    run: async <Data>(source: string, variables: object = {}, viewer: ViewerClaims | null = null) => {
      const result = await graphql({
        schema: harness.subgraph.schema,
        source,
        variableValues: { ...variables },
        contextValue: harness.subgraph.createContext({ viewer, requestId: 'test' }),
      });
      if (result.errors?.[0] !== undefined) throw result.errors[0];
      return JSON.parse(JSON.stringify(result.data)) as Data;
    },
    rows: <Row>(sql: string, values: unknown[] = []) =>
      admin.read('service', (manager) => manager.query<Row[]>(sql, values)),
    [Symbol.asyncDispose]: async () => {
      await harness.subgraph[Symbol.asyncDispose]();
      await admin[Symbol.asyncDispose]();
      await eventBus[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
  return harness;
}

/** A brief as the Master Control Agent sends it, for an ordinary person with a gym. */
export function brief(change: object = {}): object {
  return {
    negotiationId: 'negotiation_1',
    startDate: '2026-11-23',
    horizonDays: 14,
    body: { birthDate: '1991-04-12', sex: 'FEMALE', heightCm: 168, weightKg: 66 },
    currency: 'USD',
    goal: 'build-muscle',
    daysPerWeek: 3,
    minutesPerSession: 45,
    preferredWeekdays: [],
    excludedWeekdays: [],
    timeOfDay: 'evening',
    place: 'gym',
    equipment: [],
    equipmentOnly: false,
    withoutEquipment: [],
    injuries: [],
    busy: [],
    ...change,
  };
}

export interface OfferData {
  readonly id: string;
  readonly utility: number;
  readonly use: readonly { readonly resource: string; readonly amount: number }[];
  readonly hardLimitsMet: readonly string[];
  readonly goalsMissed: readonly { readonly goal: string; readonly amount: number }[];
  readonly marginals: readonly { readonly resource: string; readonly pricePerUnit: number }[];
  readonly summary: string;
}

export interface OfferSetData {
  readonly agent: string;
  readonly bound: number;
  readonly offers: readonly OfferData[];
  readonly refusals: readonly { readonly code: string; readonly waysOut: readonly string[] }[];
}

export const noPrices = { round: 0, prices: [], caps: [] };

/** One round of offers. */
export async function offersOf(
  harness: Harness,
  viewer: ViewerClaims,
  wishes: object = {},
  round: object = noPrices,
): Promise<OfferSetData> {
  const data = await harness.run<{ workoutOffers: OfferSetData }>(
    `query ($brief: WorkoutBriefInput!, $round: OfferRoundInput!) {
      workoutOffers(brief: $brief, round: $round) {
        agent bound
        offers { id utility summary hardLimitsMet use { resource amount } marginals { resource pricePerUnit } goalsMissed { goal amount } expiresAt }
        refusals { code message wishes waysOut }
      }
    }`,
    { brief: brief(wishes), round },
    viewer,
  );
  return data.workoutOffers;
}

export interface ReservationData {
  readonly __typename: string;
  readonly code?: string;
  readonly reservationId: string;
  readonly placementOptimal: boolean;
  readonly minutesWeekday: number;
  readonly minutesWeekend: number;
  readonly cost: { readonly amountMinor: number };
  readonly trainingDays: readonly {
    readonly date: string;
    readonly startTime: string;
    readonly minutes: number;
    readonly energyKcal: number;
  }[];
  readonly trainingProgram: { readonly id: string; readonly status: string };
}

/** Reserves an offer with everything it asks for. */
export async function reserve(
  harness: Harness,
  viewer: ViewerClaims,
  offer: Pick<OfferData, 'id' | 'use'>,
  key: string,
  wishes: object = {},
): Promise<ReservationData> {
  const data = await harness.run<{ result: ReservationData }>(
    `mutation ($input: ReserveWorkoutOfferInput!) {
      result: reserveWorkoutOffer(input: $input) {
        __typename
        ... on WorkoutReservation {
          reservationId cost { amountMinor currency } minutesWeekday minutesWeekend placementOptimal
          trainingProgram { id status } trainingDays { date startTime minutes energyKcal }
        }
        ... on Refusal { code message wishes waysOut }
      }
    }`,
    {
      input: {
        reserve: {
          offerId: offer.id,
          negotiationId: 'negotiation_1',
          idempotencyKey: key,
          allotment: offer.use,
        },
        brief: brief(wishes),
      },
    },
    viewer,
  );
  return data.result;
}

/** Commits or releases a reservation. */
export async function end(
  harness: Harness,
  viewer: ViewerClaims,
  how: 'commit' | 'release',
  reservationId: string,
): Promise<{ readonly __typename: string; readonly status?: string; readonly code?: string }> {
  const data = await harness.run<{ result: { __typename: string; status?: string; code?: string } }>(
    `mutation ($input: ReservationInput!) {
      result: ${how}WorkoutReservation(input: $input) {
        __typename ... on ReservationEnded { reservationId status } ... on Refusal { code message }
      }
    }`,
    { input: { reservationId } },
    viewer,
  );
  return data.result;
}

/** A committed program of the viewer: the best offer, reserved and committed. */
export async function committedProgram(harness: Harness, viewer: ViewerClaims, key: string): Promise<string> {
  const { offers } = await offersOf(harness, viewer);
  const [offer] = offers;
  if (offer === undefined) throw new Error('no offer');
  const held = await reserve(harness, viewer, offer, key);
  await end(harness, viewer, 'commit', held.reservationId);
  return held.trainingProgram.id;
}
