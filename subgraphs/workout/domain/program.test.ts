import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExerciseCatalogue } from '../seeds/exercise-catalogue.js';
import { netUtility, replyTo } from './best-reply.js';
import { resources } from './candidate.js';
import { buildCandidates } from './candidate-set.js';
import { eligibleExercises } from './exercise-pool.js';
import { swapExercise } from './exercise-swap.js';
import { generateProgram, materialise } from './generate-program.js';
import { isContraindicated } from './injury-filter.js';
import { injurySites } from './injury-site.js';
import { sessionsOf } from './program.js';
import { checkProgram } from './program-checker.js';
import { moveSession } from './session-move.js';
import { goals, severities, type TrainingBrief, timesOfDay } from './training-brief.js';

const catalogue = readExerciseCatalogue();
const byKey = new Map(catalogue.map((exercise) => [exercise.key, exercise]));
const equipmentKeys = [...new Set(catalogue.flatMap((exercise) => exercise.equipment.flat()))].sort();
const weekday = fc.constantFrom(
  1 as const,
  2 as const,
  3 as const,
  4 as const,
  5 as const,
  6 as const,
  7 as const,
);

const busyTime = fc
  .record({
    weekday,
    startMinute: fc.integer({ min: 0, max: 1200 }),
    minutes: fc.integer({ min: 30, max: 600 }),
  })
  .map(({ minutes, ...time }) => ({ ...time, endMinute: Math.min(1440, time.startMinute + minutes) }));

const person: fc.Arbitrary<TrainingBrief> = fc.record({
  startDate: fc.constantFrom('2026-11-23', '2026-11-25', '2027-02-28'),
  horizonDays: fc.constantFrom(7, 10, 14, 28),
  body: fc.record({
    sex: fc.constantFrom('FEMALE' as const, 'MALE' as const, 'UNSPECIFIED' as const),
    ageYears: fc.integer({ min: 14, max: 85 }),
    heightCm: fc.integer({ min: 145, max: 205 }),
    weightKg: fc.integer({ min: 42, max: 160 }),
  }),
  goal: fc.constantFrom(...goals),
  level: fc.constantFrom('BEGINNER' as const, 'INTERMEDIATE' as const, 'ADVANCED' as const),
  daysPerWeek: fc.integer({ min: 1, max: 6 }),
  minutesPerSession: fc.integer({ min: 15, max: 120 }),
  equipment: fc.oneof(
    fc.constant(['none']),
    fc.constant(equipmentKeys),
    fc.subarray(equipmentKeys).map((keys) => [...new Set(['none', ...keys])]),
  ),
  injuries: fc.uniqueArray(
    fc.record({ site: fc.constantFrom(...injurySites), severity: fc.constantFrom(...severities) }),
    {
      maxLength: 3,
      selector: ({ site }) => site,
    },
  ),
  preferredWeekdays: fc.uniqueArray(weekday, { maxLength: 4 }),
  excludedWeekdays: fc.uniqueArray(weekday, { maxLength: 3 }),
  timeOfDay: fc.constantFrom(...timesOfDay),
  busy: fc.array(busyTime, { maxLength: 6 }),
  priorityMuscles: fc.constantFrom([], ['glutes'], ['chest', 'biceps']),
  dislikedExercises: fc.constantFrom([], ['push-up', 'back-squat']),
  favouriteExercises: fc.constantFrom([], ['goblet-squat']),
  history: fc.constantFrom(
    [],
    [{ exerciseKey: 'goblet-squat', date: '2026-11-10', weightKg: 24, reps: 8, rir: 2 }],
  ),
  mesocycleWeek: fc.integer({ min: 1, max: 5 }),
  seed: fc.nat({ max: 1000 }),
});

/** An ordinary person, for examples. */
const base: TrainingBrief = {
  startDate: '2026-11-23',
  horizonDays: 28,
  body: { sex: 'FEMALE', ageYears: 35, heightCm: 168, weightKg: 66 },
  goal: 'MUSCLE',
  level: 'INTERMEDIATE',
  daysPerWeek: 4,
  minutesPerSession: 60,
  equipment: equipmentKeys,
  injuries: [],
  preferredWeekdays: [],
  excludedWeekdays: [],
  timeOfDay: 'EVENING',
  busy: [],
  priorityMuscles: [],
  dislikedExercises: [],
  favouriteExercises: [],
  history: [],
  mesocycleWeek: 1,
  seed: 1,
};

describe('programs of random people', { timeout: 60_000 }, () => {
  it('pass the independent checker, or are refused with ways out', () => {
    fc.assert(
      fc.property(person, (brief) => {
        const made = generateProgram(catalogue, brief);
        if (made.kind === 'REFUSED') {
          expect(made.refusals.length).toBeGreaterThan(0);
          expect(made.refusals[0]?.waysOut.length).toBeGreaterThan(0);
          return;
        }
        expect(checkProgram(made.program, brief, byKey)).toEqual([]);
        const { use } = made.candidate;
        const { totals } = made.program;
        expect([use.MINUTES_WEEKDAY, use.MINUTES_WEEKEND, use.ENERGY_KCAL]).toEqual([
          totals.minutesWeekday,
          totals.minutesWeekend,
          totals.energyKcal,
        ]);
        for (const exercise of sessionsOf(made.program).flatMap((session) => session.exercises)) {
          expect(exercise.reason).not.toBe('');
          expect(exercise.loadReason).not.toBe('');
        }
      }),
      { numRuns: 60, seed: 42 },
    );
  });

  it('are the same for the same seed', () => {
    fc.assert(
      fc.property(person, (brief) => {
        expect(generateProgram(catalogue, brief)).toEqual(generateProgram(catalogue, brief));
      }),
      { numRuns: 10, seed: 7 },
    );
  });

  it('stay safe after random moves and swaps', () => {
    fc.assert(
      fc.property(person, fc.nat(), fc.integer({ min: 0, max: 27 }), (brief, pick, day) => {
        const made = generateProgram(catalogue, brief);
        if (made.kind === 'REFUSED') return;
        const sessions = sessionsOf(made.program);
        const session = sessions[pick % sessions.length];
        if (!session) return;
        const date = sessions[day % sessions.length]?.date ?? brief.startDate;
        const move = moveSession(made.program, session.id, { date }, brief, byKey);
        const program = move.kind === 'MOVED' ? move.program : made.program;
        expect(checkProgram(program, brief, byKey, { daysAreChosen: true })).toEqual([]);
        expect(move.kind === 'MOVED' ? move.edits.length : 0).toBeLessThanOrEqual(2);
        const exerciseKey = session.exercises[0]?.exerciseKey;
        if (exerciseKey === undefined) return;
        const swap = swapExercise(program, { sessionId: session.id, exerciseKey }, brief, catalogue);
        if (swap.kind === 'SWAPPED') {
          expect(checkProgram(swap.program, brief, byKey, { daysAreChosen: true })).toEqual([]);
        }
      }),
      { numRuns: 40, seed: 11 },
    );
  });
});

describe('an ordinary program', () => {
  const made = generateProgram(catalogue, base);
  if (made.kind !== 'PROGRAM') throw new Error('refused');
  const { program } = made;

  it('trains four days in each of four weeks inside the time', () => {
    expect(program.weeks).toHaveLength(4);
    expect(program.weeks.map((week) => week.sessions.length)).toEqual([4, 4, 4, 4]);
    expect(Math.max(...sessionsOf(program).map(({ minutes }) => minutes))).toBeLessThanOrEqual(60);
    expect(program.placement.isProven).toBe(true);
    expect(program.placement.bound).toBe(program.placement.objective);
  });

  it('comes nearer to failure by week and adds sets', () => {
    expect(program.weeks.map((week) => week.rir)).toEqual([3, 2, 2, 1]);
    const sets = program.weeks.map((week) =>
      week.sessions.flatMap((s) => s.exercises).reduce((sum, e) => sum + e.sets, 0),
    );
    expect(sets[3]).toBeGreaterThan(sets[0] ?? 0);
  });

  it('reaches at least 60 % of the target of every large muscle', () => {
    const large = program.volume.filter(({ muscle }) =>
      ['chest', 'lats', 'upper-back', 'quadriceps', 'glutes'].includes(muscle),
    );
    for (const { muscle, plannedSets, targetSets } of large) {
      expect(plannedSets / targetSets, muscle).toBeGreaterThan(0.6);
    }
  });

  it('deloads in the fifth week of the mesocycle', () => {
    const deload = generateProgram(catalogue, { ...base, mesocycleWeek: 5, horizonDays: 7 });
    if (deload.kind !== 'PROGRAM') throw new Error('refused');
    expect(deload.program.weeks[0]?.phase).toBe('DELOAD');
    expect(deload.program.weeks[0]?.rir).toBe(4);
    expect(deload.program.totals.minutesWeekday).toBeLessThan((program.totals.minutesWeekday / 4) * 0.9);
  });

  it('never gives a knee what a severe injury forbids', () => {
    const injuries = [{ site: 'knee', severity: 'SEVERE' }] as const;
    const safe = generateProgram(catalogue, { ...base, injuries });
    if (safe.kind !== 'PROGRAM') throw new Error('refused');
    for (const exercise of sessionsOf(safe.program).flatMap((session) => session.exercises)) {
      expect(byKey.get(exercise.exerciseKey)?.jointStress['knee'] ?? 0).toBe(0);
    }
    expect(safe.program.hardLimits).toEqual(['knee (severe)']);
  });

  it('gives a person without equipment a program of body weight', () => {
    const made = generateProgram(catalogue, {
      ...base,
      equipment: ['none'],
      daysPerWeek: 3,
      minutesPerSession: 30,
    });
    expect(made.kind).toBe('PROGRAM');
  });
});

describe('the checker', () => {
  const made = generateProgram(catalogue, base);
  if (made.kind !== 'PROGRAM') throw new Error('refused');

  it('sees what a later injury forbids', () => {
    const injured = { ...base, injuries: injurySites.map((site) => ({ site, severity: 'SEVERE' as const })) };
    const codes = checkProgram(made.program, injured, byKey).map(({ code }) => code);
    expect(codes).toContain('CONTRAINDICATED');
  });

  it('sees missing equipment, busy times, and sums that are wrong', () => {
    const busy = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ weekday: day as 1, startMinute: 0, endMinute: 1440 }));
    const wrong = { ...made.program, totals: { ...made.program.totals, energyKcal: 1 } };
    const codes = new Set(
      checkProgram(wrong, { ...base, equipment: [], busy }, byKey).map(({ code }) => code),
    );
    expect([...codes].sort()).toEqual(['BUSY', 'NOT_EQUIPPED', 'WRONG_SUM']);
  });
});

describe('offers', () => {
  const { candidates } = buildCandidates(catalogue, {
    ...base,
    paidOptionsCurrency: 'USD',
    equipment: ['none'],
  });

  it('are a discrete set with the ideal at 100', () => {
    expect(candidates.length).toBeGreaterThanOrEqual(12);
    expect(candidates.length).toBeLessThanOrEqual(45);
    expect(candidates[0]?.utility).toBeCloseTo(100);
    expect(candidates.some(({ use }) => use.MONEY_CENTS > 0)).toBe(true);
  });

  it('bound the best reply exactly at any prices', () => {
    const price = fc.double({ min: 0, max: 0.5, noNaN: true });
    const prices = fc.record({
      MONEY_CENTS: price,
      MINUTES_WEEKDAY: price,
      MINUTES_WEEKEND: price,
      ENERGY_KCAL: price,
    });
    fc.assert(
      fc.property(prices, fc.boolean(), (asked, isFirst) => {
        const { picks, bound } = replyTo(candidates, asked, {}, isFirst);
        expect(Math.max(...candidates.map((candidate) => netUtility(candidate, asked)))).toBeCloseTo(
          bound,
          9,
        );
        expect(picks[0] ? netUtility(picks[0], asked) : Number.NaN).toBeCloseTo(bound, 9);
        expect(picks.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('contain the austere one in the first round', () => {
    const least = Math.min(...candidates.map(({ use }) => use.MINUTES_WEEKDAY + use.MINUTES_WEEKEND));
    const { picks } = replyTo(candidates, {}, {}, true);
    expect(picks.some(({ use }) => use.MINUTES_WEEKDAY + use.MINUTES_WEEKEND === least)).toBe(true);
  });

  it('can each be made and keep what they promised', () => {
    for (const candidate of candidates) {
      const { totals } = materialise(catalogue, candidate);
      expect(totals.minutesWeekday).toBe(candidate.use.MINUTES_WEEKDAY);
      expect(totals.energyKcal).toBe(candidate.use.ENERGY_KCAL);
      expect(resources.every((resource) => Number.isFinite(candidate.use[resource]))).toBe(true);
    }
  });
});

describe('eligible exercises', () => {
  it('hold no exercise that an injury forbids', () => {
    for (const site of injurySites) {
      const injuries = [{ site, severity: 'SEVERE' }] as const;
      const eligible = eligibleExercises(catalogue, { ...base, injuries });
      expect(eligible.some((exercise) => isContraindicated(exercise, injuries))).toBe(false);
    }
  });
});
