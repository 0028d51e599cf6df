import { isLocalDate, type LocalDate, type Weekday, yearsBetween } from '@progressive/quantities';
import { busyTimesOf } from './clock-time.js';
import { readEquipment } from './equipment.js';
import { uniteInjuries } from './injury-filter.js';
import { injurySites, readInjurySite } from './injury-site.js';
import { type Refusal, refuse } from './refusal.js';
import { youngestYears } from './safety/age-rule.js';
import type { Body, Goal, Injury, StrengthRecord, TimeOfDay, TrainingBrief } from './training-brief.js';
import type { Commitment, TrainingProfile } from './training-profile.js';

/** What another agent or person asks for, in words; null = not said. */
export interface SpokenBrief {
  readonly startDate: LocalDate;
  readonly horizonDays: number;
  readonly currency: string;
  readonly body: {
    readonly sex: string | null;
    readonly birthDate: LocalDate | null;
    readonly heightCm: number | null;
    readonly weightKg: number | null;
  };
  readonly goal: string | null;
  readonly daysPerWeek: number | null;
  readonly minutesPerSession: number | null;
  readonly preferredWeekdays: readonly Weekday[];
  readonly excludedWeekdays: readonly Weekday[];
  readonly timeOfDay: string | null;
  readonly place: string | null;
  readonly equipment: readonly string[];
  readonly equipmentOnly: boolean;
  readonly withoutEquipment: readonly string[];
  readonly injuries: readonly string[];
  readonly busy: readonly Commitment[];
  /** kcal per kg of fat-free mass that nutrition plans for the body; null = unknown. */
  readonly energyAvailability: number | null;
}

/** What the agent itself knows. */
export interface KnownFacts {
  readonly profile: TrainingProfile;
  readonly history: readonly StrengthRecord[];
  readonly mesocycleWeek: number;
  /** Every equipment key of the catalogue. */
  readonly equipmentKeys: ReadonlySet<string>;
  /** Makes programs of different people differ and those of one person repeatable. */
  readonly seed: number;
}

/** The brief to plan for and what was assumed on the way, in words. */
export interface EffectiveBrief {
  readonly kind: 'EffectiveBrief';
  readonly brief: TrainingBrief;
  readonly assumptions: readonly string[];
}

const goalWords: Readonly<Record<string, Goal>> = {
  'build-muscle': 'MUSCLE',
  'get-stronger': 'STRENGTH',
  'lose-weight': 'FAT_LOSS',
  endurance: 'ENDURANCE',
  'general-health': 'GENERAL_HEALTH',
  'sport-support': 'SPORT_SUPPORT',
  mobility: 'GENERAL_HEALTH',
};

/** The word a goal is spoken by. */
export function goalWord(goal: Goal): string {
  return Object.entries(goalWords).find(([, known]) => known === goal)?.[0] ?? 'general-health';
}

const timeWords: Readonly<Record<string, TimeOfDay>> = {
  morning: 'MORNING',
  midday: 'MIDDAY',
  evening: 'EVENING',
};

/** Used when nothing is known of the body; only energy and starting loads depend on it, and the program says so. */
const usualBody = { ageYears: 40, heightCm: 170, weightKg: 70 } as const;
/** An age above is taken for a slip. */
const oldest = 110;
const usual = { daysPerWeek: 3, minutesPerSession: 45 } as const;

/**
 * Unites the brief with what is stored: what is said now wins over a stored wish, hard limits are always added up.
 * A place of injury that nobody understands is refused, because ignoring it could hurt.
 */
export function effectiveBrief(spoken: SpokenBrief, known: KnownFacts): EffectiveBrief | Refusal {
  const { profile } = known;
  const injuries = readInjuries(spoken.injuries);
  if (!Array.isArray(injuries)) return injuries;
  const equipment = equipmentFor(spoken, known);
  const body = bodyFor(spoken);
  if (body.body.ageYears < youngestYears) return tooYoung(body.body.ageYears);
  const assumptions = [...body.assumptions, ...equipment.assumptions];
  if (spoken.goal === 'mobility') {
    assumptions.push('Mobility is trained inside a general program: full ranges of motion and warm-ups.');
  }
  const brief: TrainingBrief = {
    startDate: spoken.startDate,
    horizonDays: spoken.horizonDays,
    body: body.body,
    ...wishesFor(spoken, profile),
    equipment: equipment.keys,
    injuries: uniteInjuries(profile.injuries, injuries),
    ...dayMinutesOf(profile),
    busy: [...profile.commitments, ...spoken.busy].flatMap(busyTimesOf),
    priorityMuscles: profile.priorityMuscles,
    dislikedExercises: profile.dislikedExercises,
    favouriteExercises: profile.favouriteExercises,
    ...(spoken.energyAvailability === null ? {} : { energyAvailability: spoken.energyAvailability }),
    history: known.history,
    mesocycleWeek: known.mesocycleWeek,
    ...(profile.isOpenToSpending ? { paidOptionsCurrency: spoken.currency } : {}),
    seed: known.seed,
  };
  return { kind: 'EffectiveBrief', brief, assumptions };
}

function tooYoung(ageYears: number): Refusal {
  return refuse(
    'TOO_YOUNG',
    `At ${ageYears} years play, climbing and games train best; a written program is for ${youngestYears} years and more.`,
    [`age ${ageYears}`],
    ['Ask a coach for children', 'Correct the birth date in the profile'],
  );
}

type Wishes = Pick<
  TrainingBrief,
  | 'goal'
  | 'level'
  | 'daysPerWeek'
  | 'minutesPerSession'
  | 'preferredWeekdays'
  | 'excludedWeekdays'
  | 'timeOfDay'
>;

/** What is wished: said now, else stored, else usual. */
function wishesFor(spoken: SpokenBrief, profile: TrainingProfile): Wishes {
  const minutes = spoken.minutesPerSession ?? profile.minutesPerSession ?? usual.minutesPerSession;
  return {
    goal: goalWords[spoken.goal ?? ''] ?? profile.goal ?? 'GENERAL_HEALTH',
    level: profile.level ?? 'BEGINNER',
    daysPerWeek: daysFor(spoken, profile),
    minutesPerSession: clamp(minutes, 15, 120),
    preferredWeekdays:
      spoken.preferredWeekdays.length > 0 ? spoken.preferredWeekdays : profile.preferredWeekdays,
    excludedWeekdays: excludedDays(spoken, profile),
    timeOfDay: timeWords[spoken.timeOfDay ?? ''] ?? profile.timeOfDay ?? 'ANY',
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, Math.round(value)));
}

function readInjuries(words: readonly string[]): Injury[] | Refusal {
  const sites = words.map((word) => ({ word, site: readInjurySite(word) }));
  const unknown = sites.find(({ site }) => site === undefined);
  if (unknown) {
    return refuse(
      'UNKNOWN_INJURY',
      `It is not clear what to protect with: ${unknown.word}.`,
      [unknown.word],
      [`Name one of: ${injurySites.join(', ')}`],
    );
  }
  return sites.flatMap(({ site }) => (site ? [{ site, severity: 'MODERATE' as const }] : []));
}

/** Weekdays that were named for this plan are wished even when they are stored as excluded. */
function excludedDays(spoken: SpokenBrief, profile: TrainingProfile): Weekday[] {
  const stored = profile.excludedWeekdays.filter((day) => !spoken.preferredWeekdays.includes(day));
  return [...new Set([...stored, ...spoken.excludedWeekdays])].sort((a, b) => a - b);
}

function daysFor(spoken: SpokenBrief, profile: TrainingProfile): number {
  const named = spoken.preferredWeekdays.length > 0 ? spoken.preferredWeekdays.length : null;
  return clamp(spoken.daysPerWeek ?? named ?? profile.daysPerWeek ?? usual.daysPerWeek, 1, 6);
}

function dayMinutesOf(profile: TrainingProfile): Pick<TrainingBrief, 'dayMinutes'> {
  const weekday = profile.trainingMinutesWeekday;
  const weekend = profile.trainingMinutesWeekend;
  if (weekday === null && weekend === null) return {};
  return {
    dayMinutes: { ...(weekday === null ? {} : { weekday }), ...(weekend === null ? {} : { weekend }) },
  };
}

function bodyFor(spoken: SpokenBrief): { readonly body: Body; readonly assumptions: string[] } {
  const { sex, heightCm, weightKg } = spoken.body;
  const age = ageOf(spoken);
  const missing = [
    ...(weightKg === null ? [`a body weight of ${usualBody.weightKg} kg`] : []),
    ...(age === null ? [`an age of ${usualBody.ageYears}`] : []),
  ];
  const body: Body = {
    sex: sex === 'FEMALE' || sex === 'MALE' ? sex : 'UNSPECIFIED',
    ageYears: age ?? usualBody.ageYears,
    heightCm: heightCm ?? usualBody.heightCm,
    weightKg: weightKg ?? usualBody.weightKg,
  };
  const words = `Energy and starting loads assume ${missing.join(' and ')}; tell yours in the profile.`;
  return { body, assumptions: missing.length > 0 ? [words] : [] };
}

function ageOf({ body, startDate }: SpokenBrief): number | null {
  if (body.birthDate === null || !isLocalDate(body.birthDate)) return null;
  const age = yearsBetween(body.birthDate, startDate);
  return age >= 0 && age <= oldest ? age : null;
}

interface EquipmentChoice {
  readonly keys: readonly string[];
  readonly assumptions: readonly string[];
}

/** Equipment said now, with what is stored unless "only"; a gym has everything; less what is said to be missing. */
function equipmentFor(spoken: SpokenBrief, { profile, equipmentKeys }: KnownFacts): EquipmentChoice {
  const words =
    spoken.place === 'gym' && !spoken.equipmentOnly ? ['gym', ...spoken.equipment] : spoken.equipment;
  const said = readEquipment(words, equipmentKeys);
  const isAway = spoken.place === 'outdoors' || spoken.place === 'travel';
  const stored = spoken.equipmentOnly || isAway ? [] : profile.equipment;
  const without = new Set(
    readEquipment(spoken.withoutEquipment, equipmentKeys).keys.filter((key) => key !== 'none'),
  );
  const keys = [...new Set(['none', ...said.keys, ...stored])].filter((key) => !without.has(key)).sort();
  const isBare =
    keys.length === 1 &&
    spoken.equipment.length === 0 &&
    spoken.place === null &&
    profile.equipment.length === 0;
  return {
    keys,
    assumptions: [
      ...said.unknown.map((word) => `The catalogue does not use: ${word}.`),
      ...(isBare ? ['Nothing is known of your equipment, so the program needs none.'] : []),
    ],
  };
}
