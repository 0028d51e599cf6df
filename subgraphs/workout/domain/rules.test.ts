import { describe, expect, it } from 'vitest';
import { readExerciseCatalogue } from '../seeds/exercise-catalogue.js';
import { busyTimesOf, clockText, minuteOf } from './clock-time.js';
import { exerciseStanding } from './compiled-pool.js';
import { heartRateRange, moderateEquivalent } from './conditioning.js';
import { bestStart } from './day-slots.js';
import { doseFor, exerciseSeconds } from './dose.js';
import { effectiveBrief, type SpokenBrief } from './effective-brief.js';
import { netEnergyKcal } from './energy.js';
import { readEquipment } from './equipment.js';
import { everydayNames } from './everyday-names.js';
import type { Exercise } from './exercise.js';
import { answerExerciseFact } from './exercise-fact.js';
import { similarityOf } from './exercise-swap.js';
import { isContraindicated, uniteInjuries } from './injury-filter.js';
import { epleyOneRepMax, estimateFromHistory, loadForReps, roundDownToStep, startHeuristic } from './load.js';
import { muscles } from './muscle.js';
import { targetAmount, targetRir, weekSets } from './progression.js';
import { muscleOverlap, recoveryCost } from './recovery-cost.js';
import { nextMesocycleWeek } from './stored-program.js';
import { pairSupersets } from './superset.js';
import { emptyProfile } from './training-profile.js';
import { volumeTargets } from './volume-targets.js';

const catalogue = readExerciseCatalogue();
const byKey = new Map(catalogue.map((exercise) => [exercise.key, exercise]));

function exercise(key: string): Exercise {
  const found = byKey.get(key);
  if (!found) throw new Error(`no exercise ${key}`);
  return found;
}

describe('the catalogue', () => {
  it('uses only muscles, joints and links that exist', () => {
    for (const item of catalogue) {
      expect(
        Object.keys(item.muscles).filter((muscle) => !muscles.includes(muscle)),
        item.key,
      ).toEqual([]);
      for (const key of [...item.easier, ...item.harder, ...item.variations]) {
        expect(byKey.has(key), `${item.key} → ${key}`).toBe(true);
      }
    }
    expect(new Set(catalogue.map(({ key }) => key)).size).toBe(catalogue.length);
  });
});

describe('loads', () => {
  it('follow Epley: 100 kg × 5 with 1 in reserve stands for 120 kg', () => {
    expect(epleyOneRepMax(100, 5, 1)).toBeCloseTo(120);
    expect(loadForReps(120, 5, 1)).toBeCloseTo(100);
  });

  it('are rounded down to what can be loaded', () => {
    expect(roundDownToStep(62.4, 2.5)).toBe(60);
    expect(roundDownToStep(1, 2.5)).toBe(2.5);
  });

  it('come from the median of the last three sets, without sets of many repetitions', () => {
    const set = (date: string, weightKg: number, reps = 5) => ({
      exerciseKey: 'x',
      date,
      weightKg,
      reps,
      rir: 1,
    });
    const history = [
      set('2026-11-01', 200),
      set('2026-11-05', 100),
      set('2026-11-07', 40),
      set('2026-11-09', 110),
      set('2026-11-10', 50, 30),
    ];
    expect(estimateFromHistory('x', history)?.e1rmKg).toBeCloseTo(120);
    expect(estimateFromHistory('y', history)).toBeUndefined();
  });

  it('start carefully: a woman of 66 kg squats less than her body weight', () => {
    const body = { sex: 'FEMALE', ageYears: 35, heightCm: 168, weightKg: 66 } as const;
    const estimate = startHeuristic(exercise('back-squat'), body, 'BEGINNER');
    // 66 kg × 0.7 (untrained share) × 0.75 (lower body) × 0.8 (caution).
    expect(estimate?.e1rmKg).toBeCloseTo(66 * 0.7 * 0.75 * 0.8);
    expect(startHeuristic(exercise('push-up'), body, 'BEGINNER')).toBeUndefined();
  });
});

describe('progression', () => {
  it('keeps repetitions + reserve while the load stands, and halves sets in the deload', () => {
    const dose = { range: [8, 12], unit: 'REPS', restSeconds: 90, workSeconds: 40 } as const;
    expect([1, 2, 3, 4, 5].map((week) => targetRir(week, false))).toEqual([3, 2, 2, 1, 4]);
    expect([1, 2, 3, 4, 5].map((week) => targetAmount(dose, week))).toEqual([8, 9, 9, 10, 8]);
    expect([weekSets(4, 1, 0.6), weekSets(4, 4, 1), weekSets(4, 5, 1), weekSets(2, 1, 0.4)]).toEqual([
      2, 4, 2, 2,
    ]);
  });

  const adult = { sex: 'MALE', ageYears: 30, heightCm: 180, weightKg: 80 } as const;

  it('gives an intermediate 10 to 16 sets for a large muscle, and 30 % more with priority', () => {
    const sets = (progress: number, priorityMuscles: string[] = []) =>
      volumeTargets({ goal: 'MUSCLE', level: 'INTERMEDIATE', priorityMuscles, body: adult }, progress).find(
        ({ muscle }) => muscle === 'chest',
      )?.sets;
    expect([sets(0), sets(1), sets(1, ['chest'])]).toEqual([10, 16, 20.8]);
  });
});

describe('the mesocycle', () => {
  const former = { startDate: '2026-11-02', horizonDays: 28, mesocycleWeek: 1 };

  it('goes on after a program, deloads in its fifth week, and starts anew after a break', () => {
    expect(nextMesocycleWeek(null, '2026-11-30')).toBe(1);
    expect(nextMesocycleWeek(former, '2026-11-09')).toBe(2);
    expect(nextMesocycleWeek(former, '2026-11-30')).toBe(5);
    expect(nextMesocycleWeek(former, '2026-12-07')).toBe(1);
    expect(nextMesocycleWeek(former, '2026-12-21')).toBe(1);
    expect(nextMesocycleWeek(former, '2026-10-26')).toBe(1);
  });
});

describe('time and energy', () => {
  it('count set-up, work and rest', () => {
    const squat = exercise('back-squat');
    const dose = doseFor(squat, 'STRENGTH');
    expect(dose.range[1]).toBeLessThanOrEqual(6);
    expect(exerciseSeconds(squat, dose, 3)).toBe(
      squat.setupSeconds + 3 * (dose.workSeconds + dose.restSeconds),
    );
  });

  it('are net of rest: 30 minutes at 5 MET and 70 kg are 140 kcal', () => {
    expect(netEnergyKcal(5, 70, 30)).toBeCloseTo(140);
    expect(netEnergyKcal(0.9, 70, 30)).toBe(0);
  });

  it('count vigorous minutes twice, and take the pulse from the age', () => {
    expect([moderateEquivalent(20, 2.5), moderateEquivalent(20, 5), moderateEquivalent(20, 8)]).toEqual([
      0, 20, 40,
    ]);
    // 208 − 0.7 · 40 = 180 beats a minute.
    expect(heartRateRange(40, 'EASY')).toEqual([115, 137]);
  });
});

describe('recovery', () => {
  const volume = (chest: number) => Float64Array.from(muscles, (muscle) => (muscle === 'chest' ? chest : 0));
  const load = (chest: number) => ({
    volume: volume(chest),
    hasStrength: true,
    hasConditioning: false,
    legSets: 0,
  });

  it('costs four points per shared set at once, a quarter of it after a day, nothing after two', () => {
    expect(muscleOverlap(volume(6), volume(4))).toBe(4);
    expect(recoveryCost(load(6), load(4), 24)).toBeCloseTo(4 * 4 * 0.25 + 0.8);
    expect(recoveryCost(load(6), load(4), 48)).toBe(0);
  });
});

describe('injuries', () => {
  it('forbid by stress, by muscle, by spinal load and by words', () => {
    expect(isContraindicated(exercise('back-squat'), [{ site: 'knee', severity: 'SEVERE' }])).toBe(true);
    expect(isContraindicated(exercise('back-squat'), [{ site: 'lower-back', severity: 'MODERATE' }])).toBe(
      true,
    );
    expect(
      isContraindicated(exercise('romanian-deadlift-barbell'), [{ site: 'hamstring', severity: 'MODERATE' }]),
    ).toBe(true);
    expect(isContraindicated(exercise('push-up'), [{ site: 'knee', severity: 'SEVERE' }])).toBe(false);
  });

  it('add up to the worse', () => {
    const united = uniteInjuries(
      [{ site: 'knee', severity: 'SEVERE' }],
      [
        { site: 'knee', severity: 'MILD' },
        { site: 'hip', severity: 'MILD' },
      ],
    );
    expect(united).toEqual([
      { site: 'hip', severity: 'MILD' },
      { site: 'knee', severity: 'SEVERE' },
    ]);
  });
});

describe('words', () => {
  const known = new Set(catalogue.flatMap((item) => item.equipment.flat()));

  it('for equipment become catalogue keys', () => {
    expect(readEquipment(['Dumbbells', 'resistance bands', 'flux capacitor'], known)).toEqual({
      keys: ['dumbbell', 'none', 'resistance-band'],
      unknown: ['flux capacitor'],
    });
    expect(readEquipment(['gym'], known).keys).toHaveLength(known.size);
    expect(readEquipment(['bodyweight'], known).keys).toEqual(['none']);
  });

  it('for times are read, also over midnight', () => {
    expect([minuteOf('07:30'), minuteOf('24:00'), minuteOf('24:01'), minuteOf('7.30')]).toEqual([
      450,
      1440,
      undefined,
      undefined,
    ]);
    expect(clockText(450)).toBe('07:30');
    expect(busyTimesOf({ date: null, weekday: 7, start: '22:00', end: '06:00' })).toEqual([
      { weekday: 7, startMinute: 1320, endMinute: 1440 },
      { weekday: 1, startMinute: 0, endMinute: 360 },
    ]);
  });

  it('of a question find the exercise and what is asked', () => {
    const ask = (text: string) => answerExerciseFact(text, catalogue, exerciseStanding(catalogue));
    expect(ask('What muscles does a squat work?')).toMatchObject({
      kind: 'MUSCLES',
      exercise: { pattern: 'squat' },
    });
    expect(ask('how do I do a push-up?')).toMatchObject({ kind: 'TECHNIQUE', exercise: { key: 'push-up' } });
    expect(ask('easier alternative to pull-ups')).toMatchObject({
      kind: 'EASIER',
      exercise: { key: 'pull-up' },
    });
    expect(ask('Which muscles does the deadlift train?')).toMatchObject({
      exercise: { key: 'conventional-deadlift' },
    });
    expect(ask('what is the weather')).toBeUndefined();
    expect(ask('')).toBeUndefined();
  });
});

it('everyday names stand for exercises that exist', () => {
  expect([...everydayNames.values()].filter((key) => !byKey.has(key))).toEqual([]);
});

describe('start times', () => {
  const wishes = { timeOfDay: 'EVENING', preferredWeekdays: [], excludedWeekdays: [7] } as const;

  it('are as wished, beside commitments and meals, and never on excluded days', () => {
    expect(bestStart({ weekday: 1, half: 'PM' }, 60, [], wishes)?.startMinute).toBe(1080);
    const busy = [{ weekday: 1, startMinute: 1050, endMinute: 1140 }] as const;
    expect(bestStart({ weekday: 1, half: 'PM' }, 60, busy, wishes)?.startMinute).toBe(990);
    expect(bestStart({ weekday: 7, half: 'PM' }, 60, [], wishes)).toBeUndefined();
    expect(
      bestStart({ weekday: 1, half: 'PM' }, 60, [], { ...wishes, dayMinutes: { weekday: 45 } }),
    ).toBeUndefined();
  });
});

describe('stimulus', () => {
  it('is kept best by the nearest exercise', () => {
    const bench = exercise('bench-press');
    expect(similarityOf(bench, bench)).toBeCloseTo(1);
    expect(similarityOf(bench, exercise('dumbbell-bench-press'))).toBeGreaterThan(
      similarityOf(bench, exercise('back-squat')),
    );
  });

  it('stays in supersets, which pair unrelated muscles and save rest', () => {
    const item = (key: string) => ({
      exercise: exercise(key),
      dose: doseFor(exercise(key), 'MUSCLE'),
      sets: 3,
    });
    const [curl, pushdown] = pairSupersets([item('dumbbell-curl'), item('forearm-plank')]);
    expect([curl?.superset, pushdown?.superset]).toEqual(['A', 'A']);
    expect(curl?.dose.restSeconds).toBe(30);
    expect(
      pairSupersets([item('back-squat'), item('bench-press')]).every(
        ({ superset }) => superset === undefined,
      ),
    ).toBe(true);
  });
});

describe('a brief', () => {
  const spoken: SpokenBrief = {
    startDate: '2026-11-23',
    horizonDays: 7,
    currency: 'USD',
    body: { sex: null, birthDate: null, heightCm: null, weightKg: null },
    goal: null,
    daysPerWeek: null,
    minutesPerSession: null,
    preferredWeekdays: [],
    excludedWeekdays: [],
    timeOfDay: null,
    place: null,
    equipment: [],
    equipmentOnly: false,
    withoutEquipment: [],
    injuries: [],
    busy: [],
    energyAvailability: null,
  };
  const known = {
    profile: {
      ...emptyProfile('u', new Date(0)),
      goal: 'STRENGTH' as const,
      equipment: ['barbell', 'none'],
      daysPerWeek: 4,
    },
    history: [],
    mesocycleWeek: 1,
    equipmentKeys: new Set(['barbell', 'dumbbell', 'none']),
    seed: 1,
  };
  const read = (change: Partial<SpokenBrief>) => {
    const result = effectiveBrief({ ...spoken, ...change }, known);
    if (result.kind === 'Refusal') throw new Error(result.code);
    return result;
  };

  it('takes what is stored where nothing is said, and says what it assumes', () => {
    const { brief, assumptions } = read({});
    expect(brief).toMatchObject({
      goal: 'STRENGTH',
      daysPerWeek: 4,
      minutesPerSession: 45,
      equipment: ['barbell', 'none'],
    });
    expect(assumptions.join(' ')).toMatch(/70 kg/);
  });

  it('lets the words win, adds equipment, and honours "only" and "without"', () => {
    expect(read({ goal: 'lose-weight', preferredWeekdays: [1, 3, 5] }).brief).toMatchObject({
      goal: 'FAT_LOSS',
      daysPerWeek: 3,
    });
    expect(read({ equipment: ['dumbbells'] }).brief.equipment).toEqual(['barbell', 'dumbbell', 'none']);
    expect(read({ equipment: ['dumbbells'], equipmentOnly: true }).brief.equipment).toEqual([
      'dumbbell',
      'none',
    ]);
    expect(read({ withoutEquipment: ['barbell'] }).brief.equipment).toEqual(['none']);
    expect(read({ daysPerWeek: 7 }).brief.daysPerWeek).toBe(6);
  });
});
