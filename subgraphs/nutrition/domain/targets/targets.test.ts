import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUTRIENTS } from '../catalogue/nutrients.js';
import { sampleWishes } from '../plan/sample-order.js';
import { type Body, completeBody } from './body.js';
import { dailyTargets, withTraining } from './daily-targets.js';
import { referenceIntakes } from './dietary-reference-intakes.js';
import { ACTIVITY_LEVELS, energyTarget, GOALS, restingEnergy } from './energy.js';

const woman: Body = { ageYears: 35, sex: 'FEMALE', heightCm: 168, weightKg: 66, assumed: [] };
const man: Body = { ageYears: 40, sex: 'MALE', heightCm: 180, weightKg: 85, assumed: [] };
const wishes = sampleWishes;

const bodies = fc.record({
  ageYears: fc.integer({ min: 13, max: 95 }),
  sex: fc.constantFrom('FEMALE' as const, 'MALE' as const, null),
  heightCm: fc.integer({ min: 140, max: 205 }),
  weightKg: fc.integer({ min: 38, max: 180 }),
  assumed: fc.constant([]),
});

describe('resting energy', () => {
  it('is Mifflin–St Jeor by hand', () => {
    // 10·66 + 6.25·168 − 5·35 − 161 = 1374; 10·85 + 6.25·180 − 5·40 + 5 = 1780.
    expect(restingEnergy(woman)).toBe(1374);
    expect(restingEnergy(man)).toBe(1780);
  });

  it('takes the mean of the constants for an unknown sex', () => {
    const unknown = restingEnergy({ ...woman, sex: null });
    expect(unknown).toBe((restingEnergy({ ...woman, sex: 'MALE' }) + restingEnergy(woman)) / 2);
  });
});

describe('energy target', () => {
  it('never goes below the floor, whatever is wished', () => {
    fc.assert(
      fc.property(
        bodies,
        fc.constantFrom(...ACTIVITY_LEVELS),
        fc.constantFrom(...GOALS),
        fc.option(fc.integer({ min: 200, max: 5000 })),
        (body, activity, goal, wished) => {
          const target = energyTarget(body, activity, goal, wished);
          expect(target.targetKcal).toBeGreaterThanOrEqual(target.floorKcal);
        },
      ),
    );
  });

  it('gives no deficit to minors and to the underweight', () => {
    const girl = energyTarget({ ...woman, ageYears: 16 }, 'LIGHT', 'LOSE_WEIGHT', null);
    expect(girl.targetKcal).toBe(girl.expenditureKcal);
    expect(girl.adjustments).toContain('MINOR');
    const thin = energyTarget({ ...woman, weightKg: 48 }, 'LIGHT', 'LOSE_WEIGHT', null);
    expect(thin.adjustments).toContain('UNDERWEIGHT');
    // Neither where they name the energy themselves.
    const heavyGirl = { ...woman, ageYears: 16, weightKg: 90 };
    const named = energyTarget(heavyGirl, 'LIGHT', 'EAT_HEALTHIER', 1300);
    expect(named.targetKcal).toBe(named.expenditureKcal);
    expect(named.adjustments).toContain('MINOR');
  });

  it('limits a deficit to 700 kcal', () => {
    const heavy = energyTarget({ ...man, weightKg: 150 }, 'VERY_ACTIVE', 'LOSE_WEIGHT', null);
    expect(heavy.expenditureKcal - heavy.targetKcal).toBeCloseTo(700, 0);
  });
});

describe('macronutrients', () => {
  it('leave room for each other: the lower bounds never need more energy than there is', () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom(...GOALS), fc.boolean(), (body, goal, highProtein) => {
        const { macros, energy } = dailyTargets(body, { ...wishes, goal, highProtein });
        const least =
          4 * (macros.protein.minG ?? 0) + 4 * (macros.carbohydrate.minG ?? 0) + 9 * (macros.fat.minG ?? 0);
        expect(least).toBeLessThanOrEqual(energy.targetKcal * 1.001);
        expect(macros.protein.minG).toBeLessThanOrEqual(macros.protein.maxG ?? 0);
      }),
    );
  });

  it('rise on a training day', () => {
    const rest = dailyTargets(woman, wishes);
    const training = withTraining(rest, 400);
    expect(training.energy.targetKcal).toBe(rest.energy.targetKcal + 400);
    expect(training.macros.carbohydrate.minG).toBe((rest.macros.carbohydrate.minG ?? 0) + 50);
  });
});

describe('reference intakes', () => {
  it('cover at least 25 nutrients of the catalogue, each below its upper level', () => {
    for (const age of [13, 16, 25, 40, 60, 80]) {
      for (const sex of ['FEMALE', 'MALE', null] as const) {
        const rows = referenceIntakes(age, sex);
        expect(rows.length).toBeGreaterThanOrEqual(25);
        for (const row of rows) {
          expect(NUTRIENTS.some(({ id }) => id === row.nutrientId)).toBe(true);
          if (row.upper !== null) expect(row.recommended).toBeLessThan(row.upper);
        }
      }
    }
  });

  it('know that iron differs between women before and after 50', () => {
    const iron = (age: number) => referenceIntakes(age, 'FEMALE').find((row) => row.nutrientId === 'iron_mg');
    expect(iron(40)?.recommended).toBe(18);
    expect(iron(60)?.recommended).toBe(8);
  });
});

describe('an unknown body', () => {
  it('is assumed, and says so', () => {
    const body = completeBody({ birthDate: null, sex: null, heightCm: null, weightKg: 70 }, '2026-11-22');
    expect(body.assumed).toEqual(['birthDate', 'sex', 'heightCm']);
    expect(body.weightKg).toBe(70);
  });
});
