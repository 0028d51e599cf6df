import { describe, expect, it } from 'vitest';
import type { TaskPlan } from '../planning/index.js';
import { type MadeParts, planAnswer } from './plan-words.js';

const plan = {
  horizon: { startDate: '2026-11-23', horizonDays: 7 },
  currency: 'USD',
  agents: ['nutrition'],
  briefs: { nutrition: { foodMoneyCap: 9_000 } },
} as unknown as TaskPlan;

const energy = {
  expenditureKcal: 2200,
  targetKcal: 2200,
  weeklyChangeKg: 0,
  weeklyLossLimitKg: 0.7,
  adjustments: [],
  isWeightAssumed: false,
};

function answered(shortfalls: NonNullable<MadeParts['meals']>['shortfalls']): string {
  const meals = { costMinor: 8_950, gap: 0.054, minutes: 400, shortfalls, energy };
  return planAnswer(plan, { meals, training: null, budget: false }, { coordinationGap: 0 }, []).text;
}

describe('the answer to a request for a plan', () => {
  it('says nothing of misses where there are none', () => {
    expect(answered([])).toBe(
      'Your plan from Mon 23 Nov for 7 days stands. Food costs $89.50 of the $90.00 you set, whole packs counted; the meals are proven within 5.4 % of the best possible.',
    );
  });

  it('names the first two wishes that the meals do not meet, and once what may help', () => {
    const remedy = 'More money for food may help.';
    const text = answered([
      { text: 'Repeats more than you wished: Chana masala 4 times instead of 2.', remedy },
      { text: 'Less fibre than wanted: 5 g a day in the mean.', remedy },
      { text: 'Costs $2.50 more than was agreed.', remedy: null },
    ]);
    expect(text).toContain(
      'Repeats more than you wished: Chana masala 4 times instead of 2. Less fibre than wanted: 5 g a day in the mean. More money for food may help.',
    );
    expect(text).not.toContain('$2.50');
    expect(text.split(remedy)).toHaveLength(2);
  });
});
