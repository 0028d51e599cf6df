import { seededRandom } from '@progressive/seeded-random';
import { describe, expect, it } from 'vitest';
import { nextRun } from '../endurance/next-run.js';
import {
  bestRun,
  predictRaces,
  riegelSeconds,
  runRecords,
  trainingPaces,
  vdot,
} from '../endurance/running.js';
import { dailyLoads, enduranceLoads, liftingDays, loadWeeks } from '../load/daily-load.js';
import { acuteChronicRatio, balanceOf, fitConstants } from '../load/fitness-fatigue.js';
import { type RecoveryDay, readinessOn, tiredReserve } from '../load/readiness.js';
import { liftingLoad, loadWeek, sessionRpeLoad, trimp } from '../load/session-load.js';
import type { LoggedSet } from '../log/logged-set.js';
import { bodyComposition } from './body-composition.js';
import { milestones } from './milestones.js';
import { muscleWeeks } from './muscle-sets.js';
import { personalRecords } from './records.js';

const set = (more: Partial<LoggedSet>): LoggedSet => ({
  exerciseKey: 'back-squat',
  exerciseName: 'Back squat',
  date: '2026-11-16',
  performedAt: '2026-11-16T18:00:00.000Z',
  order: 1,
  kind: 'NORMAL',
  weightKg: 100,
  reps: 5,
  seconds: null,
  distanceMetres: null,
  rir: 1,
  pain: null,
  note: null,
  sessionId: null,
  ...more,
});

const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);

describe('running', () => {
  it('follows Riegel and the tables of Daniels', () => {
    expect(riegelSeconds(1_200, 5_000, 10_000)).toBeCloseTo(2_501.9, 0);
    expect(vdot(5_000, 1_200)).toBeCloseTo(49.8, 1);
    expect(vdot(42_195, 3 * 3_600)).toBeCloseTo(53.5, 1);
  });

  it('predicts from the best run, with ranges that grow with the distance', () => {
    const runs = [
      { date: '2026-01-01', metres: 5_000, seconds: 1_500 },
      { date: '2026-01-05', metres: 5_000, seconds: 1_200 },
      { date: '2026-01-06', metres: 800, seconds: 100 },
    ];
    const best = bestRun(runs);
    expect(best?.date).toBe('2026-01-05');
    const races = predictRaces(runs[1] ?? { date: '', metres: 1, seconds: 1 });
    const widths = races.map(({ seconds, lowSeconds, highSeconds }) => (highSeconds - lowSeconds) / seconds);
    expect(races[1]?.seconds).toBeCloseTo(1_200);
    expect(widths[4]).toBeGreaterThan(widths[1] ?? 1);
    expect(bestRun([])).toBeUndefined();
  });
});

describe('training paces', () => {
  it('are those of the tables of Daniels for VDOT 50: threshold 4:15, intervals about 3:55 a kilometre', () => {
    const paces = new Map(trainingPaces(50).map((pace) => [pace.kind, pace]));
    expect(paces.get('THRESHOLD')?.fastSecondsPerKilometre).toBeCloseTo(255.2, 1);
    const interval = paces.get('INTERVAL');
    expect(interval?.fastSecondsPerKilometre).toBeLessThan(235);
    expect(interval?.slowSecondsPerKilometre).toBeGreaterThan(235);
    for (const { fastSecondsPerKilometre, slowSecondsPerKilometre } of paces.values())
      expect(fastSecondsPerKilometre).toBeLessThan(slowSecondsPerKilometre);
  });

  it('and records come from runs that were long enough, at their mean pace', () => {
    const records = runRecords([
      { date: '2026-01-01', metres: 10_000, seconds: 3_000 },
      { date: '2026-01-03', metres: 5_000, seconds: 1_400 },
      { date: '2026-01-04', metres: 5_000, seconds: 600 },
    ]);
    expect(records.map(({ metres, seconds, date, before }) => [metres, seconds, date, before])).toEqual([
      [1_609.344, expect.closeTo(450.616, 2), '2026-01-03', expect.closeTo(482.803, 2)],
      [5_000, 1_400, '2026-01-03', 1_500],
      [10_000, 3_000, '2026-01-01', null],
    ]);
  });
});

describe('the next run', () => {
  it('is forecast from eight runs on, tells long from short days, and holds what comes', () => {
    const random = seededRandom('runs');
    const runs = Array.from({ length: 60 }, (_, index) => {
      const isLong = index % 2 === 1;
      const metres = isLong ? 16_000 : 5_000;
      // Long days are run easily: a fifth slower for the distance.
      const speed = (isLong ? 2.9 : 3.6) * (1 + index * 0.0008) * (0.98 + 0.04 * random.next());
      return { date: day(2 * index), metres, seconds: metres / speed };
    });
    expect(nextRun(runs.slice(0, 7))).toBeNull();
    let [held, ours, lastValue] = [0, 0, 0];
    for (let index = 20; index < runs.length; index += 1) {
      const next = nextRun(runs.slice(0, index));
      const [came, before] = [runs[index], runs[index - 1]].map((run) =>
        vdot(run?.metres ?? 1, run?.seconds ?? 1),
      );
      if (next === null || came === undefined || before === undefined) throw new Error('no forecast');
      expect(next.runs).toBe(index);
      held += next.low <= came && came <= next.high ? 1 : 0;
      ours += Math.abs(next.vdot - came);
      lastValue += Math.abs(before - came);
    }
    expect(held / 40).toBeGreaterThan(0.7);
    expect(ours).toBeLessThan(lastValue / 2);
  });
});

describe('body composition', () => {
  const days = [80, 79.8, 79.9, 79.5, 79.4].map((bodyMassKg, index) => ({
    date: day(7 * index),
    bodyMassKg,
    bodyFatShare: 0.25,
  }));

  it('is a line through the measures, with the interval of its slope', () => {
    // By hand: Σ(x−x̄)(y−ȳ) = −10.5, Σ(x−x̄)² = 490, so −0.15 kg a week; residuals 0.003, Student's t of 3 is 1.638.
    const { massKg, fatKg, leanKg } = bodyComposition(days);
    expect(massKg?.weekly).toBeCloseTo(-0.15, 6);
    expect(massKg?.now).toBeCloseTo(79.42, 6);
    const half = 7 * 1.638 * Math.sqrt(0.043 / 3 / 490);
    expect(massKg?.weeklyLow).toBeCloseTo(-0.15 - half, 6);
    expect(massKg?.weeklyHigh).toBeCloseTo(-0.15 + half, 6);
    expect(fatKg?.weekly).toBeCloseTo(-0.0375, 6);
    expect((fatKg?.now ?? 0) + (leanKg?.now ?? 0)).toBeCloseTo(massKg?.now ?? 0, 6);
    expect(bodyComposition(days.slice(1)).massKg).toBeNull();
  });
});

describe('load', () => {
  it('of a day is what was told, else what its sets give; a week has monotony and strain', () => {
    const log = [
      set({ rir: 2 }),
      set({ rir: 5, weightKg: null }),
      set({ kind: 'WARM_UP' }),
      set({ rir: null }),
    ];
    const told = new Map([['2026-11-16', { rpe: 7, minutes: 60 }]]);
    expect(liftingDays(log, told)).toEqual([
      { date: '2026-11-16', hardSets: 2, tonnageKg: 1_000, load: 420, isTold: true },
    ]);
    // (8 + 5 + 7.5) / 3 = 6.8333 over 3 × 3 minutes.
    expect(liftingDays(log, new Map())[0]?.load).toBeCloseTo(61.5, 6);
    // 700, 0, 700, 0, 700, 0, 0: mean 300, population standard deviation √(840 000 / 7) = 346.41.
    const week = loadWeek('2026-11-22', [700, 0, 700, 0, 700, 0, 0]);
    expect(week.monotony).toBeCloseTo(300 / 346.4102, 5);
    expect(week.strain).toBeCloseTo(2_100 * (300 / 346.4102), 3);
    expect(loadWeek('2026-11-22', [0, 0, 0, 0, 0, 0, 0])).toMatchObject({ monotony: null, strain: null });
  });

  it('of an activity is what was told, else TRIMP, else its minutes; days add up', () => {
    const activity = {
      activityId: 'run',
      sport: 'RUNNING' as const,
      startedAt: '2026-11-16T07:00:00.000Z',
      seconds: 3_600,
      distanceMetres: null,
      ascentMetres: null,
      energyKcal: null,
      meanPulse: 144,
      maxPulse: null,
    };
    const pulse = { resting: 60, highest: 180, sex: 'MALE' as const };
    const [measured] = enduranceLoads([activity], pulse, new Map());
    // Share of the reserve 0.7: 60 × 0.7 × 0.64 × e^1.344 = 103.07, times 2.7.
    expect(measured?.load).toBeCloseTo(278.3, 0);
    expect(enduranceLoads([{ ...activity, meanPulse: null }], pulse, new Map())[0]?.load).toBe(300);
    const efforts = new Map([['run', { rpe: 4, minutes: 60 }]]);
    const endurance = enduranceLoads([activity], pulse, efforts);
    const lifted = liftingDays([], new Map([['2026-11-16', { rpe: 5, minutes: 40 }]]));
    expect(loadWeeks(dailyLoads(lifted, endurance), '2026-11-22', 2).map(({ load }) => load)).toEqual([
      0, 440,
    ]);
  });

  it('is effort times minutes, or TRIMP', () => {
    expect(sessionRpeLoad(6, 50)).toBe(300);
    expect(liftingLoad([2, 2, null, 0])).toBeCloseTo(((8 + 8 + 7.5 + 10) / 4) * 12);
    const pulse = { resting: 60, highest: 180, sex: 'MALE' as const };
    expect(trimp(60, 120, pulse)).toBeCloseTo(60 * 0.5 * 0.64 * Math.exp(0.96), 6);
    expect(trimp(60, 40, pulse)).toBe(0);
  });

  it('leaves fitness and fatigue as the exponential means say, by hand for two days', () => {
    const [first, second] = balanceOf([{ date: day(0), load: 100 }], day(1));
    // 1 − e^(−1/42) = 0.0235283, 1 − e^(−1/7) = 0.133122.
    expect(first).toMatchObject({ form: 0 });
    expect(first?.fitness).toBeCloseTo(2.35283, 4);
    expect(first?.fatigue).toBeCloseTo(13.31221, 4);
    expect(second?.form).toBeCloseTo(2.35283 - 13.31221, 3);
    expect(second?.fitness).toBeCloseTo(2.35283 * Math.exp(-1 / 42), 4);
  });

  it('comes and goes at two speeds', () => {
    const loads = Array.from({ length: 28 }, (_, index) => ({ date: day(index), load: 100 }));
    const days = balanceOf(loads, day(60));
    expect(days).toHaveLength(61);
    expect(days[27]?.fatigue).toBeGreaterThan(days[27]?.fitness ?? 0);
    expect(days[60]?.fitness).toBeGreaterThan(days[60]?.fatigue ?? 0);
    expect(days[60]?.form).toBeGreaterThan(0);
    expect(acuteChronicRatio(loads, day(27))).toBeCloseTo(1);
    expect(acuteChronicRatio(loads, day(20))).toBeNull();
  });

  it('finds the constants a person was made with, and none in noise', () => {
    const loads = Array.from({ length: 300 }, (_, index) => ({
      date: day(index),
      load: index % 40 < 25 ? 60 + ((index * 37) % 80) : 5,
    }));
    const made = balanceOf(loads, day(299), { fitnessDays: 60, fatigueDays: 15 });
    const performances = made
      .filter((_, index) => index > 40 && index % 3 === 0)
      .map(({ date, fitness, fatigue }) => ({ date, value: 1 + 0.004 * fitness - 0.003 * fatigue }));
    expect(fitConstants(loads, performances)).toEqual({ fitnessDays: 60, fatigueDays: 15 });
    const flat = performances.map(({ date }, index) => ({ date, value: 1 + ((index * 7919) % 13) / 100 }));
    expect(fitConstants(loads, flat)).toBeNull();
    expect(fitConstants(loads, performances.slice(0, 20))).toBeNull();
  });
});

describe('readiness', () => {
  const usual = (index: number): RecoveryDay => ({
    date: day(index),
    sleepMinutes: 440 + (index % 3) * 10,
    soreness: 2,
    restingPulse: 54 + (index % 2),
    hrvMs: 60 + (index % 5),
  });
  const past = Array.from({ length: 20 }, (_, index) => usual(index));

  it('is fifty on an ordinary day, and moves with what is unusual', () => {
    expect(readinessOn([...past, usual(20)], day(20)).score).toBeGreaterThan(40);
    const bad = { ...usual(20), sleepMinutes: 300, restingPulse: 63, hrvMs: 40, soreness: 7 };
    const worn = readinessOn([...past, bad], day(20));
    expect(worn.score).toBeLessThan(15);
    expect(worn.reasons).toContain('sleep is below what is usual for you');
    const fresh = { ...usual(20), sleepMinutes: 520, restingPulse: 49, hrvMs: 85, soreness: 0 };
    expect(readinessOn([...past, fresh], day(20)).score).toBeGreaterThan(70);
  });

  it('is the distance from the own baseline in its own spread, by hand for the pulse', () => {
    const days = Array.from(
      { length: 10 },
      (_, index): RecoveryDay => ({
        date: day(index),
        sleepMinutes: null,
        soreness: null,
        // Mean 55, standard deviation 3.
        restingPulse: index % 2 === 0 ? 52 : 58,
        hrvMs: null,
      }),
    );
    const today = { ...(days[0] as RecoveryDay), date: day(10), restingPulse: 61 };
    // Two standard deviations above, ten points each, downwards.
    expect(readinessOn([...days, today], day(10)).score).toBe(30);
    expect([null, 60, 39, 24].map(tiredReserve)).toEqual([0, 0, 1, 2]);
  });

  it('says when it knows nothing', () => {
    expect(readinessOn([], day(0))).toMatchObject({ score: null, reasons: [] });
    expect(readinessOn([usual(0), { ...usual(1), soreness: null }], day(1)).score).toBeNull();
  });
});

describe('records, volume and milestones', () => {
  it('keep the best and what it beat, without warm-ups', () => {
    const records = personalRecords([
      set({ date: '2026-11-10' }),
      set({ date: '2026-11-10' }),
      set({ weightKg: 105 }),
      set({ kind: 'WARM_UP', weightKg: 300 }),
    ]);
    expect(
      records.map(({ kind, value, before }) => [kind, Math.round(value), before && Math.round(before)]),
    ).toEqual([
      ['E1RM', 126, 120],
      ['REPS', 5, null],
      ['VOLUME', 1000, null],
      ['WEIGHT', 105, 100],
    ]);
  });

  it('count hard sets by week and share', () => {
    const exercises = new Map([['back-squat', { muscles: { quadriceps: 1, glutes: 0.5 } }]]);
    const sets = [
      set({}),
      set({ date: '2026-11-22' }),
      set({ rir: 6 }),
      set({ kind: 'WARM_UP' }),
      set({ date: '2026-11-23' }),
    ];
    expect(muscleWeeks(sets, exercises)).toEqual([
      { weekStart: '2026-11-16', muscle: 'glutes', sets: 1 },
      { weekStart: '2026-11-16', muscle: 'quadriceps', sets: 2 },
      { weekStart: '2026-11-23', muscle: 'glutes', sets: 0.5 },
      { weekStart: '2026-11-23', muscle: 'quadriceps', sets: 1 },
    ]);
  });

  it('name round numbers once', () => {
    const sets = Array.from({ length: 10 }, (_, index) =>
      set({ date: day(index), weightKg: 95 + index, reps: 20 }),
    );
    expect(milestones(sets).map(({ title }) => title)).toEqual([
      'First day',
      'Back squat: 80 kg',
      '10 tonnes lifted',
      'Back squat: 100 kg',
      '10 days of training',
    ]);
  });
});
