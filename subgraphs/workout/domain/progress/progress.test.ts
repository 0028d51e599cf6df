import { describe, expect, it } from 'vitest';
import { bestRun, predictRaces, riegelSeconds, vdot } from '../endurance/running.js';
import { acuteChronicRatio, balanceOf, fitConstants } from '../load/fitness-fatigue.js';
import { type RecoveryDay, readinessOn } from '../load/readiness.js';
import { liftingLoad, sessionRpeLoad, trimp } from '../load/session-load.js';
import type { LoggedSet } from '../log/logged-set.js';
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

describe('load', () => {
  it('is effort times minutes, or TRIMP', () => {
    expect(sessionRpeLoad(6, 50)).toBe(300);
    expect(liftingLoad([2, 2, null, 0])).toBeCloseTo(((8 + 8 + 7.5 + 10) / 4) * 12);
    const pulse = { resting: 60, highest: 180, sex: 'MALE' as const };
    expect(trimp(60, 120, pulse)).toBeCloseTo(60 * 0.5 * 0.64 * Math.exp(0.96), 6);
    expect(trimp(60, 40, pulse)).toBe(0);
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
