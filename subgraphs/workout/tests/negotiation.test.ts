import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { committedProgram, createHarness, end, type Harness, offersOf, person, reserve } from './harness.js';

const ann = person('user_ann');
const bob = person('user_bob');
let harness: Harness;

beforeAll(async () => {
  harness = await createHarness('workout_negotiation');
});

afterAll(async () => {
  await harness?.[Symbol.asyncDispose]();
});

function amount(use: readonly { resource: string; amount: number }[], resource: string): number {
  return use.find((item) => item.resource === resource)?.amount ?? Number.NaN;
}

describe('workoutOffers', () => {
  it('offers the ideal at no prices, and the austere program in the first round', async () => {
    const set = await offersOf(harness, ann);
    expect(set.agent).toBe('workout');
    expect(set.refusals).toEqual([]);
    expect(set.offers[0]?.utility).toBeCloseTo(100);
    expect(set.bound).toBeCloseTo(100);
    const minutes = set.offers.map(
      ({ use }) => amount(use, 'MINUTES_WEEKDAY') + amount(use, 'MINUTES_WEEKEND'),
    );
    expect(Math.min(...minutes)).toBeLessThanOrEqual(2 * 24);
    expect(set.offers[0]?.hardLimitsMet).toContain('no session over 45 minutes');
  });

  it('takes less when minutes are dear, and bounds what it could do', async () => {
    const prices = [
      { resource: 'MINUTES_WEEKDAY', pricePerUnit: 0.4 },
      { resource: 'MINUTES_WEEKEND', pricePerUnit: 0.1 },
    ];
    const free = await offersOf(harness, ann);
    const dear = await offersOf(harness, ann, {}, { round: 1, prices, caps: [] });
    const best = dear.offers[0];
    if (best === undefined || free.offers[0] === undefined) throw new Error('no offer');
    expect(amount(best.use, 'MINUTES_WEEKDAY')).toBeLessThan(amount(free.offers[0].use, 'MINUTES_WEEKDAY'));
    const net =
      best.utility - 0.4 * amount(best.use, 'MINUTES_WEEKDAY') - 0.1 * amount(best.use, 'MINUTES_WEEKEND');
    expect(dear.bound).toBeCloseTo(net, 6);
    expect(best.goalsMissed.length).toBeGreaterThan(0);
    expect(best.marginals.some(({ pricePerUnit }) => pricePerUnit > 0)).toBe(true);
  });

  it('gives equal ids to equal offers, and others to other people', async () => {
    const [first, again, other] = await Promise.all([
      offersOf(harness, ann),
      offersOf(harness, ann),
      offersOf(harness, bob),
    ]);
    expect(again).toEqual(first);
    expect(other.offers[0]?.id).not.toBe(first.offers[0]?.id);
  });

  it('refuses an injury that it does not understand, and busy weeks, with ways out', async () => {
    const odd = await offersOf(harness, ann, { injuries: ['spleen'] });
    expect(odd.offers).toEqual([]);
    expect(odd.refusals[0]).toMatchObject({ code: 'UNKNOWN_INJURY' });
    const busy = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, start: '00:00', end: '24:00' }));
    const full = await offersOf(harness, ann, { busy });
    expect(full.refusals[0]?.code).toBe('NO_FREE_TIME');
    expect(full.refusals[0]?.waysOut.length).toBeGreaterThan(0);
  });

  it('names the field of a brief that makes no sense', async () => {
    await expect(offersOf(harness, ann, { horizonDays: 57 })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'brief.horizonDays' },
    });
    const busy = [{ weekday: 1, start: '25:00', end: '26:00' }];
    await expect(offersOf(harness, ann, { busy })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'brief.busy.0.start' },
    });
  });

  it('answers a known brief with less than 30 ms of work', async () => {
    await offersOf(harness, ann);
    // Processor time, because other suites run beside this one.
    const times: number[] = [];
    for (let round = 1; round <= 15; round++) {
      const started = process.cpuUsage();
      await offersOf(harness, ann, {}, { round, prices: [], caps: [] });
      const { user, system } = process.cpuUsage(started);
      times.push((user + system) / 1000);
    }
    expect(times.toSorted((a, b) => a - b)[7]).toBeLessThan(30);
  });
});

describe('reservations', () => {
  it('keep what the offer promised, once per key', async () => {
    const { offers } = await offersOf(harness, ann);
    const offer = offers[0];
    if (offer === undefined) throw new Error('no offer');
    const held = await Promise.all(Array.from({ length: 8 }, () => reserve(harness, ann, offer, 'key_1')));
    expect(new Set(held.map(({ reservationId }) => reservationId)).size).toBe(1);
    expect(new Set(held.map(({ trainingProgram }) => trainingProgram.id)).size).toBe(1);
    const [first] = held;
    expect(first).toMatchObject({
      __typename: 'WorkoutReservation',
      placementOptimal: true,
      minutesWeekday: amount(offer.use, 'MINUTES_WEEKDAY'),
      minutesWeekend: amount(offer.use, 'MINUTES_WEEKEND'),
      cost: { amountMinor: 0 },
      trainingProgram: { status: 'RESERVED' },
    });
    expect(first?.trainingDays).toHaveLength(6);
    expect(first?.trainingDays[0]?.startTime).toMatch(/^\d\d:\d\d$/);
    const energy = first?.trainingDays.reduce((sum, day) => sum + day.energyKcal, 0);
    expect(energy).toBe(amount(offer.use, 'ENERGY_KCAL'));
    await expect(reserve(harness, ann, offers[1] ?? offer, 'key_1')).rejects.toMatchObject({
      extensions: { code: 'CONFLICT' },
    });
  });

  it('are committed once, and not by anybody else', async () => {
    const { offers } = await offersOf(harness, ann);
    if (offers[0] === undefined) throw new Error('no offer');
    const held = await reserve(harness, ann, offers[0], 'key_2');
    expect(await end(harness, bob, 'commit', held.reservationId)).toMatchObject({
      code: 'RESERVATION_NOT_FOUND',
    });
    expect(await end(harness, ann, 'commit', held.reservationId)).toMatchObject({ status: 'COMMITTED' });
    expect(await end(harness, ann, 'commit', held.reservationId)).toMatchObject({ status: 'COMMITTED' });
    expect(await end(harness, ann, 'release', held.reservationId)).toMatchObject({
      code: 'RESERVATION_COMMITTED',
    });
    const events = await harness.rows<{ count: string }>(
      `SELECT count(*) FROM outbox WHERE type = 'workout.training-program.committed' AND payload->>'programId' = $1`,
      [held.trainingProgram.id],
    );
    expect(events).toEqual([{ count: '1' }]);
  });

  it('are released, and gone after an hour', async () => {
    const { offers } = await offersOf(harness, bob);
    if (offers[0] === undefined) throw new Error('no offer');
    const given = await reserve(harness, bob, offers[0], 'key_3');
    expect(await end(harness, bob, 'release', given.reservationId)).toMatchObject({ status: 'RELEASED' });
    expect(await end(harness, bob, 'release', given.reservationId)).toMatchObject({ status: 'RELEASED' });
    expect(await end(harness, bob, 'commit', given.reservationId)).toMatchObject({
      code: 'RESERVATION_EXPIRED',
    });
    const late = await reserve(harness, bob, offers[0], 'key_4');
    harness.now += 3_700_000;
    expect(await end(harness, bob, 'commit', late.reservationId)).toMatchObject({
      code: 'RESERVATION_EXPIRED',
    });
  });

  it('refuse an offer whose hard limits have changed', async () => {
    const carl = person('user_carl');
    const { offers } = await offersOf(harness, carl);
    if (offers[0] === undefined) throw new Error('no offer');
    await harness.run(
      'mutation ($input: UpdateTrainingProfileInput!) { updateTrainingProfile(input: $input) { __typename } }',
      { input: { injuries: [{ site: 'shoulder', severity: 'SEVERE' }] } },
      carl,
    );
    expect(await reserve(harness, carl, offers[0], 'key_5')).toMatchObject({
      __typename: 'Refusal',
      code: 'OFFER_EXPIRED',
    });
    const safer = await offersOf(harness, carl);
    expect(safer.offers[0]?.hardLimitsMet).toContain('injury respected: shoulder (severe)');
  });

  it('refuse an allotment that is too small', async () => {
    const { offers } = await offersOf(harness, ann);
    if (offers[0] === undefined) throw new Error('no offer');
    const use = offers[0].use.map((item) =>
      item.resource === 'MINUTES_WEEKDAY' ? { ...item, amount: 1 } : item,
    );
    expect(await reserve(harness, ann, { ...offers[0], use }, 'key_6')).toMatchObject({
      code: 'OVER_ALLOTMENT',
    });
  });

  it('go on in the mesocycle after a committed program', async () => {
    const dora = person('user_dora');
    await committedProgram(harness, dora, 'key_7');
    const wishes = { startDate: '2026-12-07' };
    const { offers } = await offersOf(harness, dora, wishes);
    if (offers[0] === undefined) throw new Error('no offer');
    const held = await reserve(harness, dora, offers[0], 'key_8', wishes);
    const data = await harness.run<{ trainingProgram: { weeks: { rir: number; phase: string }[] } }>(
      'query ($id: ID!) { trainingProgram(id: $id) { weeks { rir phase } } }',
      { id: held.trainingProgram.id },
      dora,
    );
    // Two weeks are behind a beginner, who stays one repetition further from failure: weeks three and four follow.
    expect(data.trainingProgram.weeks).toEqual([
      { rir: 3, phase: 'BUILD' },
      { rir: 2, phase: 'BUILD' },
    ]);
  });
});
