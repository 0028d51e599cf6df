import type { LocalDate, Weekday } from '@progressive/quantities';
import type { Gym } from './autoregulation/gym.js';
import type { Level } from './exercise.js';
import type { HealthCondition } from './health-screening.js';
import type { InjurySite } from './injury-site.js';
import type { MovementTest } from './safety/movement-test.js';
import type { SportIntensity } from './sport-needs.js';
import type { StrengthMethod } from './strength/percentage-work.js';
import type { TrainingPlace } from './training-place.js';

/** What the training is for. */
export const goals = [
  'STRENGTH',
  'MUSCLE',
  'FAT_LOSS',
  'ENDURANCE',
  'GENERAL_HEALTH',
  'SPORT_SUPPORT',
] as const;
export type Goal = (typeof goals)[number];

/** When in the day a person likes to train. */
export const timesOfDay = ['MORNING', 'MIDDAY', 'EVENING', 'ANY'] as const;
export type TimeOfDay = (typeof timesOfDay)[number];

/** How bad an injury is; decides how much stress the place may still take. */
export const severities = ['MILD', 'MODERATE', 'SEVERE'] as const;
export type Severity = (typeof severities)[number];

/** An injury is a hard limit: nothing that stresses the place more than allowed is ever offered. */
export interface Injury {
  readonly site: InjurySite;
  readonly severity: Severity;
}

/** Time that is taken, on one date or on every such weekday. Minutes after local midnight, 0..1440, end > start. */
export interface BusyTime {
  readonly date?: LocalDate;
  readonly weekday?: Weekday;
  readonly startMinute: number;
  readonly endMinute: number;
}

/** A main meal of every day: no session lies over it or begins within the gap after it began. */
export interface MealTime {
  /** Minutes after local midnight. */
  readonly startMinute: number;
  /** Minutes from the beginning of the meal to the earliest start of training. */
  readonly gapMinutes: number;
}

/** When the person likes to start. */
export interface PreferredStart {
  /** Null: every day that has no wish of its own. */
  readonly weekday: Weekday | null;
  /** Minutes after local midnight. */
  readonly startMinute: number;
}

/** A session of sport, on one date or on every such weekday. */
export interface SportSession {
  readonly sport: string;
  readonly intensity: SportIntensity;
  readonly date?: LocalDate;
  readonly weekday?: Weekday;
  readonly startMinute: number;
  readonly minutes: number;
}

/** A set that was done, for the estimate of strength. */
export interface StrengthRecord {
  readonly exerciseKey: string;
  readonly date: LocalDate;
  /** kg on the bar or in each hand, > 0. */
  readonly weightKg: number;
  readonly reps: number;
  /** Repetitions left in reserve, 0..10. */
  readonly rir: number;
}

/** Facts about the body. Missing facts make the answer less exact, never impossible. */
export interface Body {
  readonly sex: 'FEMALE' | 'MALE' | 'UNSPECIFIED';
  /** Completed years on the first day. */
  readonly ageYears: number;
  readonly heightCm: number;
  readonly weightKg: number;
}

/** Everything the workout agent needs to plan; wishes and stored facts already united. */
export interface TrainingBrief {
  readonly startDate: LocalDate;
  /** 1..56 days. */
  readonly horizonDays: number;
  readonly body: Body;
  readonly goal: Goal;
  readonly level: Level;
  /** Wished sessions a week, 1..6. */
  readonly daysPerWeek: number;
  /** Wished minutes a session, 15..120, everything included. */
  readonly minutesPerSession: number;
  /** What is at hand, by the catalogue's equipment keys. */
  readonly equipment: readonly string[];
  /** Where the person trains on which days, with what; other days have `equipment`. */
  readonly places?: readonly TrainingPlace[];
  /** The sport that the training supports, when that is the goal; a key of the sports. */
  readonly sport?: string;
  /** Sport that is done anyway: it takes its time (`busy` has it too) and loads muscles. */
  readonly sportSessions?: readonly SportSession[];
  readonly injuries: readonly Injury[];
  /** Conditions of health that leave exercises out; a hard limit like injuries. */
  readonly conditions?: readonly HealthCondition[];
  /** Movement tests that are not passed yet: a hard limit, and corrective work in the warm-ups. */
  readonly limitedMovements?: readonly MovementTest[];
  /** Energy left for the body, kcal per kg of fat-free mass and day, as nutrition plans it; absent when nobody knows. */
  readonly energyAvailability?: number;
  readonly preferredWeekdays: readonly Weekday[];
  readonly excludedWeekdays: readonly Weekday[];
  readonly timeOfDay: TimeOfDay;
  /** Starts that were told; they win over the time of day. */
  readonly preferredStarts?: readonly PreferredStart[];
  /** Meals that were told: `busy` has them too. */
  readonly meals?: readonly MealTime[];
  /** Longest session the person has time for on Monday–Friday and on the weekend, minutes. */
  readonly dayMinutes?: { readonly weekday?: number; readonly weekend?: number };
  readonly busy: readonly BusyTime[];
  readonly priorityMuscles: readonly string[];
  readonly dislikedExercises: readonly string[];
  readonly favouriteExercises: readonly string[];
  readonly history: readonly StrengthRecord[];
  /** Position of the first week in the mesocycle, 1..5; 5 is the deload week. */
  readonly mesocycleWeek: number;
  /** Mesocycle week of every week of a program that is cut into whole blocks; absent = weeks 1..5 in turn. */
  readonly weekPlan?: readonly number[];
  /** What can really be loaded; absent = the exercises' own steps. */
  readonly gym?: Gym;
  /** How loads of heavy lifts are set when the goal is strength; absent = percent of the one-repetition maximum. */
  readonly strengthMethod?: StrengthMethod;
  /** Currency of paid offers (ISO 4217); undefined = only what costs nothing. */
  readonly paidOptionsCurrency?: string;
  readonly seed: number;
}
