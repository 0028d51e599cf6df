import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExerciseCatalogue } from '../../seeds/exercise-catalogue.js';
import { ordinaryGym } from '../autoregulation/gym.js';
import { generateProgram } from '../generate-program.js';
import { sessionsOf } from '../program.js';
import type { TrainingBrief } from '../training-brief.js';
import { percentageDose, percentForReps, repsAtPercent } from './percentage-work.js';

const catalogue = readExerciseCatalogue();

const lifter: TrainingBrief = {
  startDate: '2026-03-02',
  horizonDays: 35,
  body: { sex: 'MALE', ageYears: 30, heightCm: 180, weightKg: 85 },
  goal: 'STRENGTH',
  level: 'INTERMEDIATE',
  daysPerWeek: 3,
  minutesPerSession: 75,
  equipment: [...new Set(catalogue.flatMap(({ equipment }) => equipment.flat()))],
  injuries: [],
  preferredWeekdays: [],
  excludedWeekdays: [],
  timeOfDay: 'EVENING',
  busy: [],
  priorityMuscles: [],
  dislikedExercises: [],
  favouriteExercises: ['back-squat', 'bench-press'],
  history: ['back-squat', 'bench-press'].flatMap((exerciseKey) =>
    ['2026-02-20', '2026-02-23', '2026-02-26'].map((date) => ({
      exerciseKey,
      date,
      weightKg: 120,
      reps: 5,
      rir: 1,
    })),
  ),
  mesocycleWeek: 1,
  gym: ordinaryGym,
  seed: 3,
};

describe('the table of percents', () => {
  it('is that of the textbook and falls with repetitions', () => {
    expect([1, 5, 8, 10, 12].map(percentForReps)).toEqual([100, 87, 80, 75, 67]);
    expect([100, 90, 80, 67].map(repsAtPercent)).toEqual([1, 4, 8, 12]);
  });

  it('gives 80, 85, 87 and 90 % over a block, then a deload', () => {
    const plan = [3, 2, 2, 1, 4].map((rir, at) => percentageDose('PERCENT_ONE_REP_MAX', 200, at + 1, 1, rir));
    expect(plan.map(({ percent }) => percent)).toEqual([80, 85, 87, 90, 65]);
    expect(plan.map(({ reps }) => reps)).toEqual([5, 4, 3, 3, 5]);
    expect(plan[0]?.loadKg).toBeCloseTo(160);
  });

  it('never leaves less in reserve than the week plans', () => {
    const methods = fc.constantFrom('PERCENT_ONE_REP_MAX' as const, 'PERCENT_TRAINING_MAX' as const);
    const week = fc.integer({ min: 1, max: 5 });
    const property = fc.property(methods, week, fc.integer({ min: 1, max: 6 }), (method, at, least) => {
      const rir = [3, 2, 2, 1, 4][at - 1] as number;
      const dose = percentageDose(method, 150, at, least, rir);
      expect(dose.rir).toBeGreaterThanOrEqual(rir);
      expect(repsAtPercent((100 * dose.loadKg) / 150)).toBeGreaterThanOrEqual(dose.reps + rir - 1);
    });
    fc.assert(property);
  });
});

describe('a strength program of somebody with a log', () => {
  const made = generateProgram(catalogue, lifter);
  const squats =
    made.kind === 'PROGRAM'
      ? sessionsOf(made.program).flatMap(({ exercises }) =>
          exercises.filter(({ exerciseKey }) => exerciseKey === 'back-squat'),
        )
      : [];

  it('loads the squat by percent of the logged maximum, in plates of the gym', () => {
    expect(squats.length).toBeGreaterThanOrEqual(5);
    for (const { percent = 0, percentOf, loadKg = 0, loadReason } of squats) {
      expect(percentOf).toBe('ONE_REP_MAX');
      // 120 kg × 5 with one left stands for 144 kg by Epley.
      expect(loadKg).toBeLessThanOrEqual(1.44 * percent);
      expect(loadKg).toBeGreaterThan(1.44 * percent - 2.5);
      expect((loadKg * 10) % 25).toBe(0);
      expect(loadReason).toContain('144.0 kg');
    }
    expect(new Set(squats.map(({ percent }) => percent)).size).toBeGreaterThanOrEqual(4);
  });

  it('may keep to repetitions in reserve, or to a training max', () => {
    const percents = (['RESERVE', 'PERCENT_TRAINING_MAX'] as const).map((strengthMethod) => {
      const other = generateProgram(catalogue, { ...lifter, strengthMethod });
      if (other.kind !== 'PROGRAM') throw new Error('refused');
      const [first] = sessionsOf(other.program)
        .flatMap(({ exercises }) => exercises)
        .filter(({ exerciseKey }) => exerciseKey === 'back-squat');
      return first?.percentOf;
    });
    expect(percents).toEqual([undefined, 'TRAINING_MAX']);
  });
});
