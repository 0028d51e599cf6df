import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestCombination,
  coordinationGap,
  detectConflicts,
  fits,
  mapResources,
  type NegotiatingAgent,
  nextPrices,
  type Offer,
  type OfferSet,
  openNegotiation,
  pricesFor,
  type ResourceVector,
  resourceVector,
  takeRound,
  total,
  worth,
} from './index.js';

const free = mapResources(() => 0);
const caps = resourceVector([
  { resource: 'MONEY_CENTS', amount: 10_000 },
  { resource: 'MINUTES_WEEKDAY', amount: 300 },
  { resource: 'MINUTES_WEEKEND', amount: 200 },
]);

function offer(agent: NegotiatingAgent, id: string, utility: number, money: number, minutes: number): Offer {
  const use = resourceVector([
    { resource: 'MONEY_CENTS', amount: money },
    { resource: 'MINUTES_WEEKDAY', amount: minutes },
  ]);
  return { id, agent, utility, use, marginals: free, hardLimitsMet: [], goalsMissed: [], summary: id };
}

/** An agent with a finite set of plans answers exactly. */
function reply(agent: NegotiatingAgent, plans: readonly Offer[], prices: ResourceVector): OfferSet {
  const reduced = (plan: Offer) => plan.utility - dotPrices(plan, prices);
  const best = plans.reduce((a, b) => (reduced(b) > reduced(a) ? b : a));
  return { agent, offers: [best], bound: reduced(best), refusals: [] };
}

function dotPrices(plan: Offer, prices: ResourceVector): number {
  return (
    plan.use.MONEY_CENTS * prices.MONEY_CENTS +
    plan.use.MINUTES_WEEKDAY * prices.MINUTES_WEEKDAY +
    plan.use.MINUTES_WEEKEND * prices.MINUTES_WEEKEND
  );
}

describe('a negotiation', () => {
  const meals = [offer('nutrition', 'n-rich', 100, 9000, 240), offer('nutrition', 'n-plain', 80, 6000, 150)];
  const training = [offer('workout', 'w-long', 100, 3000, 240), offer('workout', 'w-short', 70, 0, 120)];

  it('picks the best pair that keeps the caps (by hand: plain meals + short training 150 of 200)', () => {
    const best = bestCombination([...meals, ...training], ['nutrition', 'workout'], caps, {});
    expect(best?.map((item) => item.id)).toEqual(['n-plain', 'w-short']);
  });

  it('bounds by weight · bound + price · cap', () => {
    const state = takeRound(openNegotiation(caps, { workout: 2 }), free, [
      reply('nutrition', meals, free),
      reply('workout', training, free),
    ]);
    expect(state.upperBound).toBe(300);
    expect(state.best).toBeNull();
    expect(coordinationGap(state)).toBe(Number.POSITIVE_INFINITY);
  });

  it('tells an agent prices in its own points', () => {
    expect(pricesFor('workout', { ...free, MONEY_CENTS: 0.4 }, { workout: 2 }).MONEY_CENTS).toBeCloseTo(0.2);
  });

  it('smooths prices towards those of the best bound and never below zero', () => {
    const state = { ...openNegotiation(caps, {}), bestPrices: { ...free, MONEY_CENTS: 1 } };
    expect(nextPrices(state, { ...free, MONEY_CENTS: 0, MINUTES_WEEKDAY: -3 })).toEqual({
      ...free,
      MONEY_CENTS: 0.3,
    });
  });

  it('names a conflict with what each side gave up', () => {
    let state = openNegotiation(caps, {});
    state = takeRound(state, free, [
      { agent: 'nutrition', offers: meals, bound: 100, refusals: [] },
      { agent: 'workout', offers: training, bound: 100, refusals: [] },
    ]);
    const conflicts = detectConflicts(state);
    expect(conflicts.map((item) => item.resource)).toEqual(['MONEY_CENTS', 'MINUTES_WEEKDAY']);
    expect(conflicts[0]).toMatchObject({ demanded: 12_000, cap: 10_000, settled: 6000 });
    expect(conflicts[0]?.shares).toEqual([
      { agent: 'nutrition', wanted: 9000, got: 6000, utilityGivenUp: 20 },
      { agent: 'workout', wanted: 3000, got: 0, utilityGivenUp: 30 },
    ]);
  });

  it('never claims a bound below the optimum, nor a plan over a cap (random agents and prices)', () => {
    const plans = (agent: NegotiatingAgent) =>
      fc
        .array(
          fc.tuple(
            fc.integer({ min: 0, max: 100 }),
            fc.integer({ min: 0, max: 9000 }),
            fc.integer({ min: 0, max: 250 }),
          ),
          {
            minLength: 1,
            maxLength: 8,
          },
        )
        .map((rows) => rows.map(([u, m, t], index) => offer(agent, `${agent}-${index}`, u, m, t)));
    const price = fc.tuple(
      fc.double({ min: 0, max: 0.02, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(
        plans('nutrition'),
        plans('workout'),
        fc.array(price, { minLength: 1, maxLength: 6 }),
        (n, w, rounds) => {
          const optimum = bestCombination([...n, ...w], ['nutrition', 'workout'], caps, {});
          let state = openNegotiation(caps, {});
          for (const [money, minutes] of rounds) {
            const prices = { ...free, MONEY_CENTS: money, MINUTES_WEEKDAY: minutes };
            state = takeRound(state, prices, [reply('nutrition', n, prices), reply('workout', w, prices)]);
          }
          if (optimum !== null) expect(state.upperBound).toBeGreaterThanOrEqual(worth({}, optimum) - 1e-9);
          if (state.best !== null) expect(fits(total(state.best.map((item) => item.use)), caps)).toBe(true);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
});
