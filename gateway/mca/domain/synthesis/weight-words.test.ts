import { describe, expect, it } from 'vitest';
import type { WeightWish } from '../planning/index.js';
import { type EnergyAim, weightWords } from './weight-words.js';

// 550 kcal · 7 / 7,700 = 0.5 kg a week.
const aim: EnergyAim = {
  expenditureKcal: 2400,
  targetKcal: 1850,
  weeklyChangeKg: -0.5,
  weeklyLossLimitKg: 0.8,
  adjustments: [],
  isWeightAssumed: false,
};
const told = (wish: Partial<WeightWish>, more: Partial<EnergyAim> = {}) =>
  weightWords({ direction: 'LOSE', kg: null, weeklyKg: null, ...wish }, { ...aim, ...more }).sentences.join(
    ' ',
  );

describe('weightWords', () => {
  it('says that a wished pace is not safe, which one was planned, why, and how long it takes', () => {
    expect(told({ kg: 20, weeklyKg: 10 })).toBe(
      '10 kg a week, as you wish it, is not safe and was not planned. The meals give 1,850 kcal on a day without training, 550 kcal less than you use: about 0.5 kg a week. More than 0.8 kg a week is never planned: 1 % of your weight (Garthe 2011), and a deficit of 1,000 kcal a day. At that pace 20 kg take about 40 weeks. Talk with a doctor if you need to lose faster.',
    );
    const { facts } = weightWords({ direction: 'LOSE', kg: 20, weeklyKg: 10 }, aim);
    expect(facts.map(({ label, value }) => [label, value])).toEqual([
      ['energy on a day without training', '1,850'],
      ['planned loss', '0.5'],
      ['fastest loss', '0.8'],
      ['wished pace', '10'],
    ]);
  });

  it('says of a safe pace that a slower one was planned, and nothing of doctors', () => {
    expect(told({ weeklyKg: 0.7 })).toMatch(/^You wish 0\.7 kg a week; a slower pace was planned\./);
    expect(told({ weeklyKg: 0.4 })).toMatch(/^The meals give/);
    expect(told({})).not.toMatch(/doctor|not safe/);
  });

  it.each([
    ['MINOR', /under 18 .* doctor and your parents/],
    ['UNDERWEIGHT', /body mass index is under 18\.5/],
    ['PREGNANCY', /pregnant/],
    ['LACTATION', /breastfeeding/],
  ])('plans no deficit for %s, and says whom to ask', (code, reason) => {
    const text = told({ kg: 5, weeklyKg: 5 }, { adjustments: [code], targetKcal: 2400, weeklyChangeKg: 0 });
    expect(text).toMatch(/^No deficit is planned: the meals give the 2,400 kcal a day that you use/);
    expect(text).toMatch(reason);
    expect(text).not.toMatch(/less than you use/);
    // Also where a stored goal or a named energy asked for it.
    expect(weightWords(null, { ...aim, adjustments: [code] }).sentences[0]).toMatch(reason);
  });

  it('names what else bounds the energy, with its source', () => {
    expect(told({}, { adjustments: ['FLOOR', 'OBSERVED'] })).toMatch(
      /not planned without a doctor \(NHLBI 1998\)/,
    );
    expect(told({}, { targetKcal: 2400, weeklyChangeKg: 0 })).toMatch(/they take no weight off/);
    expect(told({}, { isWeightAssumed: true })).toMatch(/for the weight that had to be assumed/);
  });

  it('says so where the person named an energy that is beyond the limit', () => {
    const text = told({}, { targetKcal: 1200, weeklyChangeKg: -1.1, weeklyLossLimitKg: 0.9 });
    expect(text).toMatch(/You named the energy yourself: that is faster than 0\.9 kg a week/);
    expect(text).not.toMatch(/never planned/);
  });

  it('says of a gain how fast it is', () => {
    const gain = told({ direction: 'GAIN', weeklyKg: 2 }, { targetKcal: 2675, weeklyChangeKg: 0.25 });
    expect(gain).toBe(
      'You wish 2 kg a week; a slower pace was planned. The meals give 2,675 kcal on a day without training: about 0.3 kg a week up.',
    );
  });

  it('is silent without a wish, and sets no pace without meals', () => {
    expect(weightWords(null, aim).sentences).toEqual([]);
    expect(weightWords({ direction: 'LOSE', kg: 5, weeklyKg: null }, null).sentences[0]).toMatch(
      /sets no pace/,
    );
  });
});
