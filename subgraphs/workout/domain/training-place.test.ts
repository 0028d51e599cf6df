import { addDays, weekdayOf } from '@progressive/quantities';
import { describe, expect, it } from 'vitest';
import { samplePeople } from '../planning-worker/sample-people.js';
import { readExerciseCatalogue } from '../seeds/exercise-catalogue.js';
import { isEquipped } from './exercise-pool.js';
import { generateProgram } from './generate-program.js';
import { isContraindicated } from './injury-filter.js';
import { sessionsOf } from './program.js';
import { besideCost, type PlacedLoad } from './recovery-cost.js';
import { moveSession } from './session-move.js';
import { findSport, sports, sportVolume } from './sport-needs.js';
import type { TrainingBrief } from './training-brief.js';
import type { TrainingPlace } from './training-place.js';

const catalogue = readExerciseCatalogue();
const byKey = new Map(catalogue.map((exercise) => [exercise.key, exercise]));
const equipmentKeys = [...new Set(catalogue.flatMap(({ equipment }) => equipment.flat()))].sort();

const places: TrainingPlace[] = [
  { name: 'Gym', kind: 'GYM', equipment: equipmentKeys, weekdays: [1, 3, 5], stays: [] },
  { name: 'Home', kind: 'HOME', equipment: ['none', 'dumbbell'], weekdays: [2, 4, 6, 7], stays: [] },
  {
    name: 'Hotel',
    kind: 'TRAVEL',
    equipment: ['none'],
    weekdays: [],
    stays: [{ from: '2026-03-09', to: '2026-03-15' }],
  },
];

const base: TrainingBrief = {
  startDate: '2026-03-02',
  horizonDays: 28,
  body: { sex: 'FEMALE', ageYears: 35, heightCm: 168, weightKg: 66 },
  goal: 'MUSCLE',
  level: 'INTERMEDIATE',
  daysPerWeek: 4,
  minutesPerSession: 60,
  equipment: ['none'],
  places,
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
  seed: 7,
};

function program(brief: TrainingBrief) {
  const made = generateProgram(catalogue, brief);
  if (made.kind !== 'PROGRAM') throw new Error('refused');
  return made.program;
}

describe('places', () => {
  it('decide what each session uses: weekdays, and dated stays before them', () => {
    for (const session of sessionsOf(program(base))) {
      const isAway = session.date >= '2026-03-09' && session.date <= '2026-03-15';
      const expected = isAway ? 'Hotel' : [1, 3, 5].includes(weekdayOf(session.date)) ? 'Gym' : 'Home';
      expect(session.place, session.date).toBe(expected);
      const atHand = new Set(places.find(({ name }) => name === expected)?.equipment);
      for (const { exerciseKey } of session.exercises)
        expect(isEquipped(byKey.get(exerciseKey) ?? fail(exerciseKey), atHand), exerciseKey).toBe(true);
    }
  });

  it('and injuries are never outweighed, for random people', () => {
    const people = samplePeople(60, 9_001, equipmentKeys).filter((person) => person.places);
    expect(people.length).toBeGreaterThan(10);
    for (const person of people) {
      const made = generateProgram(catalogue, { ...person, horizonDays: 14 });
      if (made.kind !== 'PROGRAM') continue;
      for (const session of sessionsOf(made.program)) {
        const away = person.places?.find(({ stays }) =>
          stays.some(({ from, to }) => from <= session.date && session.date <= to),
        );
        const there =
          away ?? person.places?.find(({ weekdays }) => weekdays.includes(weekdayOf(session.date)));
        const atHand = new Set(there?.equipment ?? person.equipment);
        for (const { exerciseKey } of session.exercises) {
          const exercise = byKey.get(exerciseKey) ?? fail(exerciseKey);
          expect(isEquipped(exercise, atHand), `${person.seed} ${session.date} ${exerciseKey}`).toBe(true);
          expect(isContraindicated(exercise, person.injuries), exerciseKey).toBe(false);
        }
      }
    }
  });

  it('keep a session with machines out of a stay without them', () => {
    const made = program(base);
    const gym = sessionsOf(made).find(({ place, exercises }) => place === 'Gym' && exercises.length > 0);
    const target = { date: '2026-03-14' };
    const moved = moveSession(made, gym?.id ?? '', target, base, byKey);
    expect(moved).toMatchObject({ kind: 'REFUSED', code: 'OTHER_PLACE' });
  });
});

function fail(key: string): never {
  throw new Error(`no exercise ${key}`);
}

describe('sport', () => {
  const legs = sportVolume(findSport('running') ?? fail('running'), 60, 'HARD');
  const strength: PlacedLoad = { volume: legs, hasStrength: true, hasConditioning: false, legSets: 12 };
  const run: PlacedLoad = {
    volume: legs,
    hasStrength: false,
    hasConditioning: true,
    legSets: 12,
    isHardEndurance: true,
  };

  it('beside strength of the legs costs least far away, most inside six hours and before it', () => {
    const costs = [48, 30, 10, 4].map((hours) => besideCost(strength, run, hours));
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    expect(besideCost(strength, run, 4)).toBeGreaterThan(besideCost(strength, run, -4));
    expect(besideCost(strength, run, 48)).toBe(0);
  });

  it('has needs that the catalogue can train', () => {
    const patterns = new Set(catalogue.map(({ pattern }) => pattern));
    for (const sport of sports) {
      for (const pattern of sport.patterns) expect(patterns.has(pattern), pattern).toBe(true);
      expect(sport.source.length).toBeGreaterThan(10);
    }
    expect(findSport('Soccer')?.key).toBe('football');
    expect(findSport('curling on Mars')).toBeUndefined();
  });

  it('gets its strength away from its days, with more for what it needs', () => {
    const sportSessions = [2, 5].map((weekday) => ({
      sport: 'running',
      intensity: 'HARD' as const,
      weekday: weekday as 2 | 5,
      startMinute: 1080,
      minutes: 60,
    }));
    const busy = sportSessions.map(({ weekday }) => ({ weekday, startMinute: 1080, endMinute: 1140 }));
    const { places: _places, ...anywhere } = base;
    const runner: TrainingBrief = {
      ...anywhere,
      equipment: equipmentKeys,
      daysPerWeek: 2,
      goal: 'SPORT_SUPPORT',
    };
    const sport = { sport: 'running', priorityMuscles: ['calves', 'glutes', 'hamstrings'] };
    const made = program({ ...runner, ...sport, sportSessions, busy });
    expect(made.placement.isProven).toBe(true);
    for (const { date } of sessionsOf(made)) expect([2, 5], date).not.toContain(weekdayOf(date));
    const target = (muscle: string) => made.volume.find((item) => item.muscle === muscle)?.targetSets ?? 0;
    expect(target('glutes')).toBeGreaterThan(target('chest'));
    expect(addDays(made.startDate, 27) >= (sessionsOf(made).at(-1)?.date ?? '')).toBe(true);
  });
});
