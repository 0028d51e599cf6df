import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplePeople } from '../../planning-worker/sample-people.js';
import { readExerciseCatalogue } from '../../seeds/exercise-catalogue.js';
import type { Exercise } from '../exercise.js';
import { eligibleExercises } from '../exercise-pool.js';
import { generateProgram } from '../generate-program.js';
import { healthConditions } from '../health-screening.js';
import { sessionsOf } from '../program.js';
import { checkProgram } from '../program-checker.js';
import { recoveryDays } from '../recovery-days.js';
import type { TrainingBrief } from '../training-brief.js';
import { briefAt, placeOn } from '../training-place.js';
import { ageRule } from './age-rule.js';
import { careOf } from './care.js';
import { isEnergyLow } from './energy-availability.js';
import { postpartumStage } from './motherhood-rule.js';
import { correctivesFor, findingOf, limitedTests, painfulSites } from './movement-limit.js';
import { type MovementResult, movementProtocols, movementTests } from './movement-test.js';

const catalogue = readExerciseCatalogue();
const byKey = new Map(catalogue.map((exercise) => [exercise.key, exercise]));
const equipmentKeys = [...new Set(catalogue.flatMap(({ equipment }) => equipment.flat()))].sort();
const usual = catalogue.filter(({ commonness }) => commonness === 3);
const people = samplePeople(200, 11, equipmentKeys);

/** Somebody of any age with any conditions, limits and energy. */
const person: fc.Arbitrary<TrainingBrief> = fc
  .record({
    who: fc.constantFrom(...people),
    ageYears: fc.integer({ min: 10, max: 100 }),
    conditions: fc.subarray([...healthConditions], { maxLength: 3 }),
    limitedMovements: fc.subarray([...movementTests], { maxLength: 3 }),
    energyAvailability: fc.option(fc.integer({ min: 10, max: 60 }), { nil: undefined }),
  })
  .map(({ who, ageYears, conditions, limitedMovements, energyAvailability }) => ({
    ...who,
    injuries: who.injuries.slice(0, 1),
    horizonDays: 14,
    body: { ...who.body, ageYears },
    conditions,
    limitedMovements,
    ...(energyAvailability === undefined ? {} : { energyAvailability }),
  }));

const words = (text: readonly string[]) => text.join(' ').toLowerCase();

const lying = new Set(
  usual
    .filter(({ technique }) => /\bl(ie|ying) (on|down|back|face)/.test(words(technique)))
    .map(({ key }) => key),
);
const namedWords: Readonly<Record<string, string>> = {
  HERNIA: 'hernia',
  OSTEOPOROSIS: 'osteoporosis',
  GLAUCOMA: 'glaucoma',
  HIGH_BLOOD_PRESSURE: 'blood pressure',
};

/** The rules once more, in other words than the code's. */
function breaksRule(exercise: Exercise, brief: TrainingBrief): boolean {
  const { key, axialLoad, pattern, skill, contraindications, repRange } = exercise;
  const { ageYears } = brief.body;
  const conditions: readonly string[] = brief.conditions ?? [];
  const isAfterBirth = conditions.some((one) => one.startsWith('POSTPARTUM'));
  const isHeavyOrJump = pattern === 'plyometric' || axialLoad === 3;
  return [
    (ageYears < 16 || ageYears >= 75) && axialLoad === 3,
    ageYears < 13 && (axialLoad > 1 || (repRange?.[1] ?? 10) < 10),
    ageYears >= 75 && (pattern === 'plyometric' || skill > 3),
    conditions.includes('PREGNANCY') && (lying.has(key) || isHeavyOrJump),
    isAfterBirth && (pattern === 'core-flexion' || isHeavyOrJump),
    conditions.includes('POSTPARTUM_EARLY') && (axialLoad > 1 || skill > 2),
    conditions.some((one) => words(contraindications).includes(namedWords[one] ?? 'no such word')),
  ].includes(true);
}

describe('what thousands of random people are never given', { timeout: 180_000 }, () => {
  it('anything that their age, pregnancy, birth or conditions rule out', () => {
    fc.assert(
      fc.property(person, (brief) => {
        const wrong = eligibleExercises(usual, brief).filter((exercise) => breaksRule(exercise, brief));
        expect(wrong.map(({ key }) => key)).toEqual([]);
      }),
      { numRuns: 2000, seed: 3 },
    );
  });

  it('in whole programs: nor anything too hard, and the checker agrees', () => {
    fc.assert(
      fc.property(person, (brief) => {
        const made = generateProgram(catalogue, brief);
        if (made.kind === 'REFUSED') {
          expect(made.refusals[0]?.waysOut.length).toBeGreaterThan(0);
          return;
        }
        expect(checkProgram(made.program, brief, byKey)).toEqual([]);
        for (const { date, exerciseKeys } of recoveryDays(made.program, brief, byKey)) {
          const here = briefAt(brief, placeOn(brief, date));
          const given = exerciseKeys.flatMap((key) => byKey.get(key) ?? []);
          expect(given).toHaveLength(exerciseKeys.length);
          expect(eligibleExercises(given, here)).toEqual(given);
        }
        const { ageYears } = brief.body;
        const isMother = brief.conditions?.some((one) => /PREGNANCY|POSTPARTUM/.test(one)) === true;
        for (const session of sessionsOf(made.program)) {
          if (isMother) expect(session.conditioning?.intensity).not.toBe('HARD');
          if (ageYears >= 65) expect(session.warmUp.some(({ text }) => /one leg/.test(text))).toBe(true);
          for (const { rir, reps = 99, sets } of session.exercises) {
            if (isMother) expect([rir >= 3, reps >= 8]).toEqual([true, true]);
            if (ageYears < 16) expect([rir >= 3, reps >= 8, sets <= 3]).toEqual([true, true, true]);
          }
        }
      }),
      { numRuns: 30, seed: 5 },
    );
  });

  it('the checker finds it when somebody else writes it in', () => {
    const brief: TrainingBrief = { ...(people[0] as TrainingBrief), horizonDays: 7, injuries: [] };
    const made = generateProgram(catalogue, {
      ...brief,
      equipment: equipmentKeys,
      level: 'ADVANCED',
      goal: 'STRENGTH',
    });
    if (made.kind === 'REFUSED') throw new Error('no program for an ordinary person');
    const child = {
      ...brief,
      equipment: equipmentKeys,
      level: 'ADVANCED' as const,
      body: { ...brief.body, ageYears: 12 },
    };
    expect(checkProgram(made.program, child, byKey).map(({ code }) => code)).toContain('TOO_HARD');
  });
});

describe('age', () => {
  it.each([
    [10, 'CHILD', 10, 4],
    [12, 'CHILD', 10, 4],
    [13, 'TEEN', 8, 3],
    [16, 'YOUTH', 6, 2],
    [18, 'ADULT', 1, 0],
    [64, 'ADULT', 1, 0],
    [65, 'OLDER', 8, 2],
    [75, 'OLDEST', 8, 2],
  ])('%i years: %s, %i repetitions or more with %i in reserve', (years, group, lowestReps, leastRir) => {
    expect(ageRule(years, 'BEGINNER')).toMatchObject({ group, lowestReps, leastRir });
  });
});

describe('the weeks after a birth', () => {
  it.each([
    ['2026-10-01', false, '2026-09-30', null],
    ['2026-10-01', false, '2026-10-01', 'POSTPARTUM_EARLY'],
    ['2026-10-01', false, '2026-11-11', 'POSTPARTUM_EARLY'],
    ['2026-10-01', false, '2026-11-12', 'POSTPARTUM'],
    ['2026-10-01', true, '2026-11-12', 'POSTPARTUM_EARLY'],
    ['2026-10-01', true, '2026-12-23', 'POSTPARTUM'],
    ['2026-10-01', true, '2026-12-24', null],
  ])('birth %s (caesarean %s), on %s: %s', (birth, isCaesarean, day, stage) => {
    expect(postpartumStage(birth, isCaesarean, day)).toBe(stage);
  });
});

describe('energy availability', () => {
  const woman = { sex: 'FEMALE', ageYears: 25, heightCm: 168, weightKg: 58 } as const;

  it.each([
    [woman, 29.9, true],
    [woman, 30, false],
    [woman, undefined, false],
    [{ ...woman, sex: 'MALE' as const }, 29, false],
    [{ ...woman, sex: 'MALE' as const }, 24, true],
    [{ ...woman, weightKg: 90 }, 20, false],
  ])('%o with %d is low: %s', (body, available, isLow) => expect(isEnergyLow(body, available)).toBe(isLow));

  it('lowers sets and effort, and says why', () => {
    const care = careOf({ body: woman, level: 'ADVANCED', energyAvailability: 22 });
    expect(care).toMatchObject({ extraRir: 1, easyOnly: true });
    expect(care.volumeShare).toBeCloseTo(2 / 3);
    expect(care.reasons.join()).toContain('22 kcal');
    const ordinary = careOf({ body: woman, level: 'ADVANCED', energyAvailability: 45 });
    expect(ordinary).toMatchObject({
      volumeShare: 1,
      extraRir: 0,
      leastRir: 0,
      easyOnly: false,
      reasons: [],
    });
  });

  it('makes the program smaller', () => {
    const brief = {
      ...(people[1] as TrainingBrief),
      horizonDays: 7,
      injuries: [],
      goal: 'MUSCLE',
      body: woman,
      mesocycleWeek: 4,
    } as const;
    const setsOf = (energyAvailability: number) => {
      const made = generateProgram(catalogue, { ...brief, energyAvailability });
      if (made.kind === 'REFUSED') throw new Error('refused');
      return sessionsOf(made.program)
        .flatMap(({ exercises }) => exercises)
        .reduce((sum, { sets }) => sum + sets, 0);
    };
    expect(setsOf(22)).toBeLessThan(setsOf(45));
  });
});

describe('movement tests', () => {
  const result = (change: Partial<MovementResult>): MovementResult => ({
    test: 'SINGLE_LEG_BALANCE',
    value: 30,
    otherSide: 30,
    painSite: null,
    ageYears: null,
    ...change,
  });

  it.each([
    [{}, false],
    [{ otherSide: 9 }, true],
    [{ painSite: 'ankle' }, true],
    [{ test: 'OVERHEAD_SQUAT', value: 2, otherSide: null }, false],
    [{ test: 'OVERHEAD_SQUAT', value: 1, otherSide: null }, true],
    [{ test: 'SHOULDER_REACH', value: -5, otherSide: 8 }, true],
    [{ test: 'ANKLE_REACH', value: 9, otherSide: 11 }, false],
    [{ test: 'ANKLE_REACH', value: 9, otherSide: 12 }, true],
    [{ test: 'LEG_RAISE', value: 80, otherSide: 59 }, true],
    [{ test: 'CHAIR_STAND', value: 11, otherSide: null }, true],
    [{ test: 'CHAIR_STAND', value: 11, otherSide: null, ageYears: 70 }, false],
  ] as const)('%o is limited: %s', (change, isLimited) => {
    const finding = findingOf(result(change));
    expect(finding.isLimited).toBe(isLimited);
    expect(finding.correctives.length > 0).toBe(isLimited);
  });

  it('ask for corrective work that the catalogue has, and everybody can do some of it', () => {
    for (const test of movementTests) {
      const drills = correctivesFor([test]).map((key) => [key, byKey.get(key)] as const);
      expect(drills.filter(([, exercise]) => exercise === undefined)).toEqual([]);
      expect(drills.some(([, exercise]) => exercise?.equipment.flat().includes('none'))).toBe(true);
    }
    expect(movementProtocols.every(({ steps, source }) => steps.length > 0 && source !== '')).toBe(true);
  });

  it('put the corrective work into every warm-up until a later test is passed', () => {
    const brief = { ...(people[2] as TrainingBrief), horizonDays: 7, injuries: [] };
    const drills = (limitedMovements: TrainingBrief['limitedMovements'] = []) => {
      const made = generateProgram(catalogue, { ...brief, limitedMovements });
      if (made.kind === 'REFUSED') throw new Error('refused');
      return sessionsOf(made.program).map(({ warmUp }) =>
        warmUp.some(({ text }) => text.startsWith('Corrective')),
      );
    };
    expect(new Set(drills(['ANKLE_REACH']))).toEqual(new Set([true]));
    expect(new Set(drills())).toEqual(new Set([false]));
  });

  it('that hurt protect the place', () => {
    const results = [result({ painSite: 'ankle' }), result({ test: 'LEG_RAISE', value: 80, otherSide: 80 })];
    expect(painfulSites(results)).toEqual([{ site: 'ankle', severity: 'MODERATE' }]);
    expect(limitedTests(results)).toEqual(['SINGLE_LEG_BALANCE']);
  });
});
