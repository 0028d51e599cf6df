import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionOrder, type Jurisdiction } from './contribution-order.js';
import { allocation, glidePath, sharesPercent } from './glide-path.js';
import { type HealthFigures, healthScore } from './health-score.js';
import { type RiskLevel, riskProfile, riskQuestions } from './risk-questionnaire.js';
import { type MarketYear, simulateWealth } from './wealth-simulation.js';

const levels: readonly RiskLevel[] = [1, 2, 3, 4, 5];
const answered = (answer: (side: string) => number) =>
  riskProfile(new Map(riskQuestions.map(({ id, side }) => [id, answer(side)])));

describe('the questionnaire', () => {
  it('lets the lower of capacity and tolerance count', () => {
    expect(answered(() => 0)).toMatchObject({ level: 1, capacity: 1, tolerance: 1 });
    expect(answered(() => 3)).toMatchObject({ level: 5 });
    expect(answered((side) => (side === 'CAPACITY' ? 0 : 3))).toMatchObject({
      level: 1,
      capacity: 1,
      tolerance: 5,
    });
  });

  it('needs every answer, and only answers there are', () => {
    expect(riskProfile(new Map())).toBeNull();
    expect(answered(() => 4)).toBeNull();
  });
});

describe('the path and the spread', () => {
  it('grow more careful with time and less careful with the level', () => {
    for (const level of levels) {
      const path = glidePath(level, 40).map((step) => step.sharesPercent);
      expect(path).toEqual(path.toSorted((a, b) => b - a));
      expect(sharesPercent(level, 2)).toBe(0);
    }
    const at20 = levels.map((level) => sharesPercent(level, 20));
    expect(at20).toEqual(at20.toSorted((a, b) => a - b));
    // 60 % at level 3; three years before, a third of it; half way between 20 + 40 / 2.
    expect([30, 14, 3].map((left) => sharesPercent(3, left))).toEqual([60, 40, 20]);
  });

  it('sum to 100 percent', () => {
    for (const level of levels)
      for (let left = 0; left <= 60; left += 1)
        expect(allocation(level, left).reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
  });
});

const flat = (value: Partial<MarketYear>): MarketYear[] =>
  Array.from({ length: 12 }, () => ({ shares: 0, bonds: 0, bills: 0, inflation: 0, ...value }));
const planOf = (years: number, feesPercent: number[], shares = 1) => ({
  startMinor: 100_000,
  yearlyMinor: 10_000,
  mix: Array.from({ length: years }, () => ({ shares, bonds: 0, bills: 1 - shares })),
  feesPercent,
});

describe('simulated futures', () => {
  it('are compound interest when every year is alike, in money of today', () => {
    const [own] = simulateWealth(planOf(2, [0]), flat({ shares: 0.1 }), { model: 'BOOTSTRAP', seed: 's' });
    // (100,000 × 1.1 + 10,000) × 1.1 + 10,000
    expect(own).toMatchObject({ p5: 142_000, p50: 142_000, p95: 142_000, lossProbability: 0 });
    const years = flat({ shares: 0.21, inflation: 0.1 });
    expect(simulateWealth(planOf(2, [0]), years, { model: 'BOOTSTRAP', seed: 's' })[0]?.p50).toBe(142_000);
  });

  it('show what a fee takes', () => {
    const [free, one] = simulateWealth(planOf(30, [0, 1]), flat({ shares: 0.05 }), {
      model: 'BOOTSTRAP',
      seed: 's',
    });
    const byHand = (fee: number): number => {
      let wealth = 100_000;
      for (let year = 0; year < 30; year += 1) wealth = wealth * 1.05 * (1 - fee) + 10_000;
      return Math.round(wealth);
    };
    expect([free?.p50, one?.p50]).toEqual([byHand(0), byHand(0.01)]);
  });

  it('repeat for a seed and order their ends', () => {
    const years = [0.2, -0.3, 0.1, 0.25, -0.1, 0.05, 0.3, -0.05, 0.15, 0.1].map((shares) => ({
      shares,
      bonds: shares / 4,
      bills: 0.01,
      inflation: 0.02,
    }));
    for (const model of ['BOOTSTRAP', 'PARAMETRIC'] as const) {
      const choice = { model, seed: 's', targetMinor: 300_000 };
      const [own] = simulateWealth(planOf(15, [0.5], 0.6), years, choice);
      expect(simulateWealth(planOf(15, [0.5], 0.6), years, choice)[0]).toEqual(own);
      const ends = [own?.p5, own?.p25, own?.p50, own?.p75, own?.p95].map(Number);
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      expect(own?.targetProbability).toBeGreaterThan(0);
      expect(own?.targetProbability).toBeLessThan(1);
    }
  });

  it('have the moments of the past in both models', () => {
    const years = [0.2, -0.3, 0.1, 0.25, -0.1, 0.05, 0.3, -0.05, 0.15, 0.1].map((shares) => ({
      shares,
      bonds: 0,
      bills: 0,
      inflation: 0,
    }));
    const logs = years.map(({ shares }) => Math.log1p(shares));
    const mean = logs.reduce((sum, each) => sum + each, 0) / logs.length;
    const plan = { ...planOf(10, [0]), startMinor: 1_000_000, yearlyMinor: 0 };
    const [own] = simulateWealth(plan, years, { model: 'PARAMETRIC', seed: 's' });
    expect(Math.log((own?.p50 ?? 0) / 1_000_000)).toBeCloseTo(10 * mean, 1);
  });
});

describe('the health score', () => {
  const none: HealthFigures = {
    savingsRate: null,
    monthsCovered: null,
    debtPaymentShare: null,
    housingShare: null,
    goodMonths: null,
    dearDebtMonths: null,
  };

  it('is the weighted sum of what is known', () => {
    const { score, parts } = healthScore({ ...none, savingsRate: 0.1, monthsCovered: 6 });
    expect(parts.filter((part) => part.score !== null).map((part) => [part.score, part.weight])).toEqual([
      [50, 0.5],
      [100, 0.5],
    ]);
    expect(score).toBe(75);
  });

  it('says nothing when little is known, and stays between 0 and 100', () => {
    expect(healthScore({ ...none, savingsRate: 0.1 }).score).toBeNull();
    const any = fc.option(fc.double({ min: -5, max: 50, noNaN: true }), { nil: null });
    const figures = fc.record({
      savingsRate: any,
      monthsCovered: any,
      debtPaymentShare: any,
      housingShare: any,
      goodMonths: any,
      dearDebtMonths: any,
    });
    fc.assert(
      fc.property(figures, (given) => {
        const { score, parts } = healthScore(given);
        for (const each of [score, ...parts.map((part) => part.score)]) {
          if (each === null) continue;
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe('every text', () => {
  const regions: readonly Jurisdiction[] = ['US', 'UK', 'EU', 'OTHER'];
  const texts = [
    ...riskQuestions.flatMap(({ text, answers }) => [text, ...answers]),
    ...levels.flatMap((level) =>
      [0, 2, 10, 40].flatMap((left) => allocation(level, left).map(({ reason }) => reason)),
    ),
    ...regions.flatMap((region) =>
      contributionOrder(region).flatMap((step) => [step.title, step.reason, step.source, step.caveat]),
    ),
    ...healthScore({
      savingsRate: 1,
      monthsCovered: 1,
      debtPaymentShare: 1,
      housingShare: 1,
      goodMonths: 1,
      dearDebtMonths: 1,
    }).parts.flatMap((part) => [part.name, part.reading, part.source]),
  ];

  it('names no product, provider, exchange symbol or coin, and tells nobody to buy or sell', () => {
    const products =
      /\b(vanguard|blackrock|ishares|fidelity|schwab|xtrackers|amundi|spdr|etfs?|index funds?|bitcoin|ethereum|crypto\w*|tesla|apple|robinhood|s&p|nasdaq|dow|msci|ftse|dax)\b/i;
    const orders =
      /\b(you should|we recommend|buy|purchase|best (fund|stock|share)|guarante\w*|risk-free)\b/i;
    const symbols = /\b(?!US\b|UK\b|EU\b|CFPB\b)[A-Z]{3,5}\b/;
    expect(texts.length).toBeGreaterThan(80);
    for (const text of texts) {
      expect(text).not.toMatch(products);
      expect(text).not.toMatch(orders);
      expect(text).not.toMatch(symbols);
    }
  });
});
