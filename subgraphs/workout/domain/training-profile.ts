import type { LocalDate, Weekday } from '@progressive/quantities';
import type { Level } from './exercise.js';
import type { Goal, Injury, TimeOfDay } from './training-brief.js';

/** A time that is taken, as the person told it: on one date, or every such weekday. */
export interface Commitment {
  readonly date: LocalDate | null;
  readonly weekday: Weekday | null;
  /** HH:MM local. */
  readonly start: string;
  /** HH:MM local; not after the start means the next day. */
  readonly end: string;
  readonly label: string | null;
}

/** What a person has told about their training. Null = not told. */
export interface TrainingProfile {
  readonly userId: string;
  readonly goal: Goal | null;
  readonly level: Level | null;
  /** 1..6. */
  readonly daysPerWeek: number | null;
  /** 15..120. */
  readonly minutesPerSession: number | null;
  readonly equipment: readonly string[];
  readonly injuries: readonly Injury[];
  readonly preferredWeekdays: readonly Weekday[];
  readonly excludedWeekdays: readonly Weekday[];
  readonly timeOfDay: TimeOfDay | null;
  readonly commitments: readonly Commitment[];
  /** Most minutes on one day. */
  readonly trainingMinutesWeekday: number | null;
  readonly trainingMinutesWeekend: number | null;
  readonly isOpenToSpending: boolean;
  readonly priorityMuscles: readonly string[];
  readonly favouriteExercises: readonly string[];
  readonly dislikedExercises: readonly string[];
  readonly updatedAt: Date;
}

/** The fields of a profile that a person changes at once. */
export type ProfileChange = Partial<Omit<TrainingProfile, 'userId' | 'updatedAt'>>;

/** A profile of somebody who has told nothing. */
export function emptyProfile(userId: string, updatedAt: Date): TrainingProfile {
  return {
    userId,
    goal: null,
    level: null,
    daysPerWeek: null,
    minutesPerSession: null,
    equipment: [],
    injuries: [],
    preferredWeekdays: [],
    excludedWeekdays: [],
    timeOfDay: null,
    commitments: [],
    trainingMinutesWeekday: null,
    trainingMinutesWeekend: null,
    isOpenToSpending: false,
    priorityMuscles: [],
    favouriteExercises: [],
    dislikedExercises: [],
    updatedAt,
  };
}
