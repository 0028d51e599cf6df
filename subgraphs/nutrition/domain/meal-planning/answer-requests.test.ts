import { loadHighsSolver } from '@progressive/linear-solver';
import { describe, expect, it } from 'vitest';
import { answerRequests } from './answer-requests.js';
import type { NutritionReply, ReplyRequest } from './negotiation-reply.js';
import { syntheticProblem } from './synthetic-problem.js';

const free: ReplyRequest = {
  prices: { MONEY_CENTS: 0, MINUTES_WEEKDAY: 0, MINUTES_WEEKEND: 0, ENERGY_KCAL: 0 },
  caps: { MONEY_CENTS: null, MINUTES_WEEKDAY: null, MINUTES_WEEKEND: null, ENERGY_KCAL: 0 },
  austere: false,
  cashFactor: 1,
};
const priced = (resource: keyof ReplyRequest['prices'], price: number): ReplyRequest => ({
  ...free,
  prices: { ...free.prices, [resource]: price },
});

describe('answerRequests', async () => {
  const solver = await loadHighsSolver();
  const problem = syntheticProblem({ seed: 3, recipes: 90, days: 14, capCents: null });
  const ask = async (...requests: ReplyRequest[]): Promise<NutritionReply[]> =>
    (await answerRequests(problem, requests, solver)).map((answer) => {
      if ('kind' in answer) throw new Error(JSON.stringify(answer));
      return answer;
    });

  it('gives about 100 points when nothing costs anything', async () => {
    const [reply] = await ask(free);
    expect(reply?.utility).toBeGreaterThan(99);
    expect(reply?.utility).toBeLessThanOrEqual(100 + 1e-6);
  });

  it('uses less of what becomes dearer, and never has less than its bound says', async () => {
    const prices = [0, 0.0005, 0.002, 0.01];
    const replies = await ask(...prices.map((price) => priced('MONEY_CENTS', price)));
    replies.forEach((reply, index) => {
      const price = prices[index] ?? 0;
      const before = replies[index - 1];
      if (before !== undefined) expect(reply.use.MONEY_CENTS).toBeLessThanOrEqual(before.use.MONEY_CENTS + 1);
      const worth = reply.utility - price * reply.use.MONEY_CENTS;
      expect(reply.bound).toBeCloseTo(worth, 4);
      // No other answer is better at these prices than the one given.
      for (const other of replies) {
        expect(other.utility - price * other.use.MONEY_CENTS).toBeLessThanOrEqual(reply.bound + 1e-4);
      }
    });
  });

  it('keeps the caps, and its marginal values bound what more would bring', async () => {
    const [rich] = await ask(free);
    const spent = rich?.use.MONEY_CENTS ?? 0;
    const capped = (share: number): ReplyRequest => ({
      ...free,
      caps: { ...free.caps, MONEY_CENTS: spent * share },
    });
    const [tight, less] = await ask(capped(0.8), capped(0.7));
    if (tight === undefined || less === undefined) throw new Error('no answer');
    expect(tight.use.MONEY_CENTS).toBeLessThanOrEqual(spent * 0.8 + 1);
    expect(less.marginals.MONEY_CENTS).toBeGreaterThan(0);
    // Concave: value(0.8) ≤ value(0.7) + marginal · difference.
    expect(tight.utility).toBeLessThanOrEqual(less.utility + less.marginals.MONEY_CENTS * spent * 0.1 + 1e-4);
  });

  it('answers austerely with the least resources', async () => {
    const [rich, austere] = await ask(free, { ...free, austere: true });
    expect(austere?.use.MONEY_CENTS).toBeLessThan(rich?.use.MONEY_CENTS ?? 0);
    expect(austere?.utility).toBeLessThan(100);
  });

  it('supplies training energy when that is paid for, up to its cap', async () => {
    const [reply] = await ask({
      ...priced('ENERGY_KCAL', 0.01),
      caps: { ...free.caps, ENERGY_KCAL: 3000 },
    });
    expect(reply?.use.ENERGY_KCAL).toBeCloseTo(-3000, 3);
  });

  it('refuses caps that leave too little to eat, and says how much is missing', async () => {
    const [answer] = await answerRequests(
      problem,
      [{ ...free, caps: { ...free.caps, MONEY_CENTS: 500 } }],
      solver,
    );
    if (answer === undefined || !('kind' in answer)) throw new Error('expected a refusal');
    expect(answer.conflict).toEqual(['MONEY_CENTS']);
    expect(answer.waysOut[0]?.amount).toBeGreaterThan(500);
  });
});
