import { muscles } from './muscle.js';

/** How hard a sport session is. */
export const sportIntensities = ['EASY', 'HARD'] as const;
export type SportIntensity = (typeof sportIntensities)[number];

/** What a sport asks of strength training, and what an hour of it asks of the body. */
export interface SportNeeds {
  readonly key: string;
  readonly name: string;
  /** Muscles that get more: what the sport is driven by and what it hurts. */
  readonly muscles: readonly string[];
  /** Movement patterns that are preferred. */
  readonly patterns: readonly string[];
  /** Fractional sets that an hour of it stands for when rest is planned. Our own round figures. */
  readonly hourlyLoad: Readonly<Record<string, number>>;
  readonly source: string;
}

const running = { quadriceps: 3, hamstrings: 3, glutes: 3, calves: 5, 'hip-flexors': 2 } as const;
const fieldGame = { quadriceps: 4, hamstrings: 4, glutes: 3, calves: 4, adductors: 4 } as const;
const racket = {
  quadriceps: 3,
  calves: 3,
  'front-delts': 2,
  'rotator-cuff': 3,
  forearms: 3,
  obliques: 2,
} as const;

/**
 * Sports with their needs. Strength work makes endurance athletes more economical and protects where injuries are usual:
 * half of overuse injuries are avoided by it (Lauersen 2014, 2018).
 */
export const sports: readonly SportNeeds[] = [
  {
    key: 'running',
    name: 'running',
    muscles: ['calves', 'glutes', 'hamstrings'],
    patterns: ['squat', 'lunge', 'hinge', 'calf'],
    hourlyLoad: running,
    source: 'Blagrove 2018 Sports Med 48:1117 (heavy strength, economy 2–8 %)',
  },
  {
    key: 'cycling',
    name: 'cycling',
    muscles: ['quadriceps', 'glutes', 'lower-back'],
    patterns: ['squat', 'hinge', 'lunge'],
    hourlyLoad: { quadriceps: 4, glutes: 3, hamstrings: 2, calves: 1 },
    source: 'Rønnestad & Mujika 2014 Scand J Med Sci Sports 24:603',
  },
  {
    key: 'swimming',
    name: 'swimming',
    muscles: ['lats', 'rear-delts', 'triceps', 'abs'],
    patterns: ['vertical-pull', 'horizontal-pull'],
    hourlyLoad: { lats: 4, 'front-delts': 3, triceps: 3, 'rotator-cuff': 3, 'upper-back': 2 },
    source: 'Crowley 2017 Sports Med 47:2289; shoulders: Tavares 2022',
  },
  {
    key: 'football',
    name: 'football',
    muscles: ['hamstrings', 'adductors', 'glutes'],
    patterns: ['hinge', 'lunge', 'squat'],
    hourlyLoad: fieldGame,
    source: 'van Dyk 2019 BJSM 53:1362 (hamstrings), Harøy 2019 BJSM 53:150 (groin)',
  },
  {
    key: 'basketball',
    name: 'basketball',
    muscles: ['quadriceps', 'calves', 'glutes'],
    patterns: ['squat', 'lunge', 'calf'],
    hourlyLoad: { quadriceps: 4, calves: 4, glutes: 3, hamstrings: 2 },
    source: 'Lauersen 2014 BJSM 48:871; patellar tendon: Rudavsky & Cook 2014',
  },
  {
    key: 'tennis',
    name: 'tennis and other racket sports',
    muscles: ['rear-delts', 'upper-back', 'obliques', 'calves'],
    patterns: ['horizontal-pull', 'lunge', 'rotation'],
    hourlyLoad: racket,
    source: 'Ellenbecker & Roetert 2004; Reid & Schneiker 2008 J Sci Med Sport 11:248',
  },
  {
    key: 'climbing',
    name: 'climbing',
    muscles: ['upper-back', 'chest', 'triceps', 'abs'],
    patterns: ['horizontal-push', 'horizontal-pull', 'vertical-push'],
    hourlyLoad: { lats: 5, forearms: 6, biceps: 4, 'upper-back': 3, abs: 2 },
    source: 'Saul 2019 J Hum Kinet 68:225; pushing balances what climbing pulls',
  },
  {
    key: 'rowing',
    name: 'rowing',
    muscles: ['glutes', 'hamstrings', 'lower-back', 'upper-back'],
    patterns: ['hinge', 'squat', 'horizontal-pull'],
    hourlyLoad: { quadriceps: 4, glutes: 3, 'upper-back': 3, lats: 3, 'lower-back': 3 },
    source: 'Thiele 2020 Front Physiol 11:1182; lower back: Wilson 2014',
  },
  {
    key: 'skiing',
    name: 'skiing',
    muscles: ['quadriceps', 'glutes', 'hamstrings', 'abs'],
    patterns: ['squat', 'lunge', 'hinge'],
    hourlyLoad: { quadriceps: 6, glutes: 3, hamstrings: 3, calves: 1 },
    source: 'Hydren 2013 J Strength Cond Res 27:1718',
  },
];

/** Other words for the same needs. */
const synonyms: Readonly<Record<string, string>> = {
  run: 'running',
  jogging: 'running',
  marathon: 'running',
  triathlon: 'running',
  bike: 'cycling',
  biking: 'cycling',
  swim: 'swimming',
  soccer: 'football',
  handball: 'football',
  hockey: 'football',
  rugby: 'football',
  volleyball: 'basketball',
  badminton: 'tennis',
  squash: 'tennis',
  padel: 'tennis',
  'table-tennis': 'tennis',
  bouldering: 'climbing',
  kayaking: 'rowing',
  snowboarding: 'skiing',
};

/** The needs of a sport by word; undefined for one nobody knows. */
export function findSport(word: string): SportNeeds | undefined {
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const key = synonyms[plain] ?? plain;
  return sports.find((sport) => sport.key === key);
}

/** Fractional sets per muscle that a session stands for; a hard one half as much again. */
export function sportVolume(sport: SportNeeds, minutes: number, intensity: SportIntensity): Float64Array {
  const factor = (minutes / 60) * (intensity === 'HARD' ? 1.5 : 1);
  return Float64Array.from(muscles, (muscle) => (sport.hourlyLoad[muscle] ?? 0) * factor);
}
