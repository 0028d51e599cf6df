import { addDays, type Weekday } from '@progressive/quantities';
import { type Random, seededRandom } from '@progressive/seeded-random';
import { levels } from '../domain/exercise.js';
import { injurySites } from '../domain/injury-site.js';
import { planMesocycles } from '../domain/mesocycle-plan.js';
import { findSport, sportIntensities, sports } from '../domain/sport-needs.js';
import {
  type BusyTime,
  goals,
  type Injury,
  type SportSession,
  severities,
  type TrainingBrief,
  timesOfDay,
} from '../domain/training-brief.js';
import type { TrainingPlace } from '../domain/training-place.js';

const firstDay = '2026-03-02';
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** What people have: nothing, a few things, a room at home, a gym, a bare hotel. */
const places: readonly (readonly string[])[] = [
  ['none'],
  ['none', 'resistance-band'],
  ['none', 'dumbbell', 'bench'],
  ['none', 'kettlebell', 'resistance-band', 'pull-up-bar'],
  ['none', 'dumbbell', 'barbell', 'bench', 'squat-rack', 'weight-plate', 'pull-up-bar'],
  ['gym'],
  ['gym'],
  ['gym'],
];

/**
 * People drawn with a seed over goals, levels, days, minutes, equipment, injuries, ages, weekdays, commitments, places,
 * travel and sport, for programs of four to eight weeks. The same seed gives the same people.
 * @param equipmentKeys everything the catalogue uses, for those with a gym.
 */
export function samplePeople(count: number, seed: number, equipmentKeys: readonly string[]): TrainingBrief[] {
  const random = seededRandom(seed);
  const lives = seededRandom(`${seed}/life`);
  return Array.from({ length: count }, (_, index) =>
    withLife(samplePerson(random, index, equipmentKeys), lives, equipmentKeys),
  );
}

function samplePerson(random: Random, index: number, equipmentKeys: readonly string[]): TrainingBrief {
  const place = random.pick(places);
  const daysPerWeek = 2 + random.integer(5);
  return {
    startDate: addDays(firstDay, random.integer(28)),
    horizonDays: 7 * (4 + random.integer(5)),
    body: {
      sex: random.pick(['FEMALE', 'MALE', 'UNSPECIFIED'] as const),
      ageYears: 18 + random.integer(58),
      heightCm: 150 + random.integer(45),
      weightKg: 50 + random.integer(70),
    },
    goal: random.pick(goals.slice(0, 5)),
    level: random.pick(levels),
    daysPerWeek,
    minutesPerSession: 30 + 5 * random.integer(13),
    equipment: place[0] === 'gym' ? equipmentKeys : place,
    injuries: sampleInjuries(random),
    preferredWeekdays: [],
    excludedWeekdays: weekdays.filter(() => random.next() < (7 - daysPerWeek) / 21),
    timeOfDay: random.pick(timesOfDay),
    busy: sampleCommitments(random),
    priorityMuscles: random.next() < 0.2 ? [random.pick(['glutes', 'chest', 'lats'])] : [],
    dislikedExercises: [],
    favouriteExercises: [],
    history: [],
    mesocycleWeek: 1 + random.integer(5),
    seed: index,
  };
}

/**
 * Every third person trains at two places or travels for a week, every fourth does a sport on two evenings, every second
 * has whole mesocycles. A generator of its own draws them, so that the rest of a person stays as it was.
 */
function withLife(person: TrainingBrief, random: Random, equipmentKeys: readonly string[]): TrainingBrief {
  const [places, sports] = [samplePlaces(random, person, equipmentKeys), sampleSports(random)];
  const weeks = person.horizonDays / 7;
  const busy = sports.map(({ weekday, startMinute, minutes }) => ({
    ...(weekday === undefined ? {} : { weekday }),
    startMinute,
    endMinute: startMinute + minutes,
  }));
  const sport = sports[0]?.sport;
  const supports = sport !== undefined && random.next() < 0.6;
  return {
    ...person,
    ...(random.next() < 0.5 ? { weekPlan: planMesocycles(weeks, person.mesocycleWeek) } : {}),
    ...(places.length > 0 ? { places } : {}),
    ...(sports.length > 0 ? { sportSessions: sports, busy: [...person.busy, ...busy] } : {}),
    ...(supports
      ? { goal: 'SPORT_SUPPORT' as const, sport, priorityMuscles: findSport(sport)?.muscles ?? [] }
      : {}),
  };
}

function samplePlaces(
  random: Random,
  person: TrainingBrief,
  equipmentKeys: readonly string[],
): TrainingPlace[] {
  if (random.next() > 0.34) return [];
  const from = addDays(person.startDate, random.integer(21));
  const stays = [{ from, to: addDays(from, 3 + random.integer(7)) }];
  const hotel: TrainingPlace = { name: 'Hotel', kind: 'TRAVEL', equipment: ['none'], weekdays: [], stays };
  const home: TrainingPlace = {
    name: 'Home',
    kind: 'HOME',
    equipment: random.pick(places.slice(0, 5)),
    weekdays: weekdays.filter(() => random.next() < 0.5),
    stays: [],
  };
  const gym: TrainingPlace = {
    name: 'Gym',
    kind: 'GYM',
    equipment: equipmentKeys,
    weekdays: weekdays.filter((day) => !home.weekdays.includes(day)),
    stays: [],
  };
  return random.next() < 0.5 ? [home, gym] : [home, gym, hotel];
}

function sampleSports(random: Random): SportSession[] {
  if (random.next() > 0.25) return [];
  const sport = random.pick(sports).key;
  return [random.pick([1, 2, 3] as const), random.pick([4, 5, 6] as const)].map((weekday) => ({
    sport,
    intensity: random.pick(sportIntensities),
    weekday,
    startMinute: 1080 + 30 * random.integer(4),
    minutes: 60 + 30 * random.integer(2),
  }));
}

/** Half of the people have none, a third one, the others two. */
function sampleInjuries(random: Random): Injury[] {
  const count = Math.max(0, random.integer(6) - 2) > 2 ? 2 : random.integer(6) < 3 ? 0 : 1;
  const sites = new Set(Array.from({ length: count }, () => random.pick(injurySites)));
  return [...sites].map((site) => ({ site, severity: random.pick(severities) }));
}

/** Work from nine to five on most days, and an appointment or two. */
function sampleCommitments(random: Random): BusyTime[] {
  const work =
    random.next() < 0.7
      ? weekdays.slice(0, 5).map((weekday) => ({ weekday, startMinute: 540, endMinute: 1020 }))
      : [];
  const others = Array.from({ length: random.integer(3) }, () => {
    const startMinute = 360 + 30 * random.integer(26);
    return { weekday: random.pick(weekdays), startMinute, endMinute: startMinute + 90 };
  });
  return [...work, ...others];
}
