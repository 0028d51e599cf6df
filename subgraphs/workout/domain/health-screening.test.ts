import { seededRandom } from '@progressive/seeded-random';
import { describe, expect, it } from 'vitest';
import { samplePeople } from '../planning-worker/sample-people.js';
import { readExerciseCatalogue } from '../seeds/exercise-catalogue.js';
import { eligibleExercises } from './exercise-pool.js';
import { generateProgram } from './generate-program.js';
import { healthConditions, isForbiddenBy, noAnswers, screen } from './health-screening.js';
import { isContraindicated } from './injury-filter.js';
import { sessionsOf } from './program.js';

const catalogue = readExerciseCatalogue();
const usual = catalogue.filter(({ commonness }) => commonness === 3);
const byKey = new Map(catalogue.map((exercise) => [exercise.key, exercise]));
const equipmentKeys = [...new Set(catalogue.flatMap(({ equipment }) => equipment.flat()))].sort();

describe('the questions before training', () => {
  it.each([
    [{}, 'CLEARED'],
    [{ otherCondition: true }, 'CLEARED_WITH_CARE'],
    [{ chestPain: true }, 'CLINICIAN_FIRST'],
    [{ faintingOrDizziness: true }, 'CLINICIAN_FIRST'],
    [{ supervisedOnly: true }, 'CLINICIAN_FIRST'],
    [{ heartCondition: true }, 'CLINICIAN_FIRST'],
    [{ heartCondition: true, isUnderControl: true }, 'CLEARED_WITH_CARE'],
    [{ pregnant: true }, 'CLEARED_WITH_CARE'],
    [{ pregnant: true, pregnancyWarningSign: true }, 'CLINICIAN_FIRST'],
  ])('%j: %s', (yes, outcome) => {
    const result = screen({ ...noAnswers, ...yes });
    expect(result.outcome).toBe(outcome);
    expect(result.advice.length > 0).toBe(outcome !== 'CLEARED');
  });
});

describe('hard limits of 1,000 random people', () => {
  it('leave nothing forbidden among what they may be given', { timeout: 60_000 }, () => {
    const random = seededRandom(7);
    for (const person of samplePeople(1000, 11, equipmentKeys)) {
      const conditions = healthConditions.filter(() => random.next() < 0.25);
      const brief = { ...person, conditions };
      const unsafe = eligibleExercises(usual, brief).filter(
        (exercise) => isContraindicated(exercise, brief.injuries) || isForbiddenBy(exercise, conditions),
      );
      expect(unsafe.map(({ key }) => key)).toEqual([]);
    }
  });

  it('hold in what is prescribed in pregnancy: no jump, nothing lying', { timeout: 60_000 }, () => {
    for (const person of samplePeople(10, 12, equipmentKeys)) {
      const made = generateProgram(catalogue, { ...person, horizonDays: 7, conditions: ['PREGNANCY'] });
      if (made.kind === 'REFUSED') continue;
      for (const session of sessionsOf(made.program)) {
        for (const { exerciseKey } of [...session.exercises, ...session.warmUp, ...session.coolDown]) {
          const exercise = byKey.get(exerciseKey ?? '');
          expect(exercise?.pattern).not.toBe('plyometric');
          expect(exercise?.technique.join(' ') ?? '').not.toMatch(/\b(lie|lying)\b/i);
        }
      }
    }
  });
});
