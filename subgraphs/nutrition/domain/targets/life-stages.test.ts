import { seededRandom } from '@progressive/seeded-random';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleWishes } from '../plan/sample-order.js';
import { adaptiveExpenditure } from './adaptive-expenditure.js';
import { type Body, fatFreeMassKg } from './body.js';
import { dailyTargets } from './daily-targets.js';
import { referenceIntakesOf, referenceVersionOf } from './dietary-reference-intakes.js';
import { ACTIVITY_LEVELS, energyTarget, GOALS, leastAvailableKcal } from './energy.js';
import { LIFE_STAGES } from './life-stage.js';

const woman: Body = { ageYears: 30, sex: 'FEMALE', heightCm: 168, weightKg: 62, assumed: [] };
const wishes = sampleWishes;
const recommended = (body: Body, id: string) =>
  referenceIntakesOf(body).find(({ nutrientId }) => nutrientId === id)?.recommended;

describe('energy', () => {
  it('is Katch–McArdle when body fat is known, by hand', () => {
    // 62 kg · 0.75 = 46.5 kg without fat; 370 + 21.6 · 46.5 = 1374.4.
    const target = energyTarget({ ...woman, bodyFatShare: 0.25 }, 'LIGHT', 'MAINTAIN_WEIGHT', null);
    expect(target).toMatchObject({ method: 'KATCH_MCARDLE', restingKcal: 1374 });
  });

  it('follows a wished rate within safe bounds', () => {
    const heavy = { ...woman, weightKg: 90 };
    const rate = (weeklyRateKg: number) =>
      energyTarget(heavy, 'MODERATE', 'LOSE_WEIGHT', null, { weeklyRateKg, observedKcal: null });
    // 0.5 kg a week are 7,700 · 0.5 / 7 = 550 kcal a day.
    expect(rate(-0.5).expenditureKcal - rate(-0.5).targetKcal).toBeCloseTo(550, -1);
    expect(rate(-2).adjustments).toContain('RATE_LIMIT');
    expect(rate(1.5).targetKcal - rate(1.5).expenditureKcal).toBeCloseTo((0.45 * 7700) / 7, -1);
  });

  it('rises in pregnancy and lactation, without a deficit', () => {
    const usual = dailyTargets(woman, wishes).energy.targetKcal;
    const at = (lifeStage: (typeof LIFE_STAGES)[number]) =>
      dailyTargets({ ...woman, lifeStage }, { ...wishes, goal: 'LOSE_WEIGHT' });
    expect(at('PREGNANT_THIRD_TRIMESTER').energy.targetKcal - usual).toBe(452);
    expect(at('PREGNANT_FIRST_TRIMESTER').energy.adjustments).toContain('PREGNANCY');
    expect(at('LACTATING_FIRST_HALF_YEAR').energy.targetKcal - usual).toBe(330);
    expect(at('LACTATING_FIRST_HALF_YEAR').macros.protein.minG).toBeGreaterThanOrEqual(1.3 * 62);
  });

  it('plans protein for the goal that is planned: no weight loss, no protein of weight loss', () => {
    // 1.2 g per kg of maintenance: 62 · 1.2 = 74.4; 50 · 1.2 = 60; 45 · 1.2 = 54. Lactation keeps its own least, 62 · 1.3 = 80.6.
    const least = (body: Body) => dailyTargets(body, { ...wishes, goal: 'LOSE_WEIGHT' }).macros.protein.minG;
    expect(least({ ...woman, lifeStage: 'PREGNANT_SECOND_TRIMESTER' })).toBe(74);
    expect(least({ ...woman, lifeStage: 'LACTATING_FIRST_HALF_YEAR' })).toBe(81);
    expect(least({ ...woman, ageYears: 15, weightKg: 50 })).toBe(60);
    expect(least({ ...woman, weightKg: 45 })).toBe(54);
    expect(least(woman)).toBe(99);
  });

  it('gives no deficit by a wished figure to those whom a goal gives none', () => {
    const pregnant: Body = { ...woman, weightKg: 80, lifeStage: 'PREGNANT_THIRD_TRIMESTER' };
    const energy = energyTarget(pregnant, 'LIGHT', 'LOSE_WEIGHT', 1700);
    expect(energy.targetKcal).toBe(energy.expenditureKcal);
    expect(energy.adjustments).toContain('PREGNANCY');
    expect(energyTarget(woman, 'LIGHT', 'LOSE_WEIGHT', 1800).targetKcal).toBe(1800);
  });

  it('leaves every lean person at least 30 kcal per kg of fat-free mass, or what they use', () => {
    const bodies = fc.record({
      ageYears: fc.integer({ min: 18, max: 80 }),
      sex: fc.constantFrom('FEMALE' as const, 'MALE' as const, null),
      heightCm: fc.integer({ min: 145, max: 205 }),
      weightKg: fc.integer({ min: 40, max: 150 }),
      bodyFatShare: fc.option(fc.double({ min: 0.05, max: 0.5, noNaN: true })),
      lifeStage: fc.option(fc.constantFrom(...LIFE_STAGES)),
      assumed: fc.constant([]),
    });
    fc.assert(
      fc.property(
        bodies,
        fc.constantFrom(...ACTIVITY_LEVELS),
        fc.constantFrom(...GOALS),
        fc.option(fc.double({ min: -2, max: 2, noNaN: true })),
        (body, activity, goal, weeklyRateKg) => {
          const target = energyTarget(body, activity, goal, null, { weeklyRateKg, observedKcal: null });
          const least = leastAvailableKcal(body);
          if (least !== null)
            expect(target.targetKcal).toBeGreaterThanOrEqual(Math.min(least, target.expenditureKcal) - 1);
          expect(target.targetKcal).toBeGreaterThanOrEqual(target.floorKcal - 1);
          if (body.lifeStage?.startsWith('PREGNANT'))
            expect(target.targetKcal).toBeGreaterThanOrEqual(target.expenditureKcal - 1);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('estimates mass without fat within what bodies have', () => {
    expect(fatFreeMassKg(woman)).toBeCloseTo(62 * (1 - (1.2 * (62 / 1.68 ** 2) + 0.23 * 30 - 5.4) / 100), 6);
  });
});

describe('reference values', () => {
  it('of pregnancy and lactation stand in the place of the usual ones', () => {
    expect(recommended(woman, 'iron_mg')).toBe(18);
    expect(recommended({ ...woman, lifeStage: 'PREGNANT_SECOND_TRIMESTER' }, 'iron_mg')).toBe(27);
    expect(recommended({ ...woman, lifeStage: 'PREGNANT_SECOND_TRIMESTER' }, 'folate_dfe_ug')).toBe(600);
    expect(recommended({ ...woman, lifeStage: 'LACTATING_SECOND_HALF_YEAR' }, 'vitamin_a_rae_ug')).toBe(1300);
    expect(recommended({ ...woman, ageYears: 16, lifeStage: 'PREGNANT_FIRST_TRIMESTER' }, 'calcium_mg')).toBe(
      1300,
    );
  });

  it('can be those of EFSA for adults', () => {
    const european: Body = { ...woman, guideline: 'EFSA' };
    expect(recommended(european, 'vitamin_c_mg')).toBe(95);
    expect(recommended({ ...european, lifeStage: 'LACTATING_FIRST_HALF_YEAR' }, 'vitamin_c_mg')).toBe(155);
    expect(referenceVersionOf(european)).toContain('EFSA');
    expect(recommended({ ...european, ageYears: 15 }, 'vitamin_c_mg')).toBe(65);
  });

  it('cover at least 25 nutrients in every set and stage, each below its limit', () => {
    for (const guideline of ['US_DRI', 'EFSA'] as const)
      for (const lifeStage of [null, ...LIFE_STAGES]) {
        const rows = referenceIntakesOf({ ...woman, guideline, lifeStage });
        expect(rows.length).toBeGreaterThanOrEqual(25);
        for (const { nutrientId, recommended: amount, upper } of rows)
          if (upper !== null) expect(amount, nutrientId).toBeLessThan(upper);
      }
  });
});

describe('adaptive expenditure', () => {
  /** 28 days of a person who uses `uses` and eats `eats`, with the noise of scales and plates. */
  const log = (uses: number, eats: number, seed: number, days = 28) => {
    const random = seededRandom(seed);
    const noise = () => random.next() + random.next() + random.next() - 1.5;
    return Array.from({ length: days }, (_, index) => ({
      day: index + 1,
      intakeKcal: eats + 300 * noise(),
      weightKg: 75 + (index * (eats - uses)) / 7000 + 0.8 * noise(),
    }));
  };

  it('finds what a person uses where the formula is wrong, within its margin in 9 of 10 cases', () => {
    let within = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const found = adaptiveExpenditure(log(2600, 2200, seed), 28, 2200);
      if (found && Math.abs(found.expenditureKcal - 2600) <= found.marginKcal + 60) within += 1;
      expect(found?.expenditureKcal).toBeGreaterThan(2200);
    }
    expect(within).toBeGreaterThanOrEqual(80);
  });

  it('is surer the more was logged, and says nothing of too little', () => {
    const [much, little] = [
      adaptiveExpenditure(log(2300, 2300, 3), 28, 2300),
      adaptiveExpenditure(log(2300, 2300, 3, 12), 12, 2300),
    ];
    expect(much?.marginKcal).toBeLessThan(little?.marginKcal ?? 0);
    expect(adaptiveExpenditure(log(2300, 2300, 3, 6), 6, 2300)).toBeNull();
    const unlogged = log(2300, 2300, 3).map((day) => ({ ...day, intakeKcal: null }));
    expect(adaptiveExpenditure(unlogged, 28, 2300)).toBeNull();
  });
});
