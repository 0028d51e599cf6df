import type { LocalDate } from '@progressive/quantities';
import type { Intensity, Style } from './conditioning.js';
import type { Level } from './exercise.js';
import type { Focus } from './split.js';
import type { Goal } from './training-brief.js';

/** One exercise as it is to be done in one session. */
export interface ExercisePrescription {
  readonly exerciseKey: string;
  readonly name: string;
  readonly sets: number;
  /** Target repetitions a set (each side); absent for timed sets. */
  readonly reps?: number;
  /** Range of the double progression: at the top of it with the target reserve the load goes up. */
  readonly repRange?: readonly [number, number];
  /** Target seconds a set (each side); absent for counted sets. */
  readonly seconds?: number;
  /** Repetitions in reserve at the end of a set. */
  readonly rir: number;
  /** kg (per hand when `isPerHand`); absent when the exercise is not loaded by weight. */
  readonly loadKg?: number;
  readonly isPerHand: boolean;
  /** Percentage work: the load as a percent, and of what. */
  readonly percent?: number;
  readonly percentOf?: 'ONE_REP_MAX' | 'TRAINING_MAX';
  /** Letter of the superset, whose exercises are done in turn; absent for straight sets. */
  readonly superset?: string;
  readonly restSeconds: number;
  /** Set-up, work and rest of all sets, seconds. */
  readonly totalSeconds: number;
  /** Net of rest. */
  readonly energyKcal: number;
  readonly reason: string;
  readonly loadReason: string;
}

/** A block for heart and lungs in one session. */
export interface ConditioningPrescription {
  readonly exerciseKey: string;
  readonly name: string;
  readonly minutes: number;
  readonly intensity: Intensity;
  /** Beats per minute. */
  readonly heartRate: readonly [number, number];
  readonly moderateMinutes: number;
  readonly energyKcal: number;
  readonly reason: string;
}

/** A step of a warm-up or cool-down. */
export interface PreparationStep {
  /** The drill, when it is one of the catalogue. */
  readonly exerciseKey?: string;
  readonly text: string;
}

/** A session on the calendar. */
export interface WorkoutSession {
  /** Unique in the program and stable over versions. */
  readonly id: string;
  readonly date: LocalDate;
  /** Minutes after local midnight. */
  readonly startMinute: number;
  /** Whole length, everything included. */
  readonly minutes: number;
  /** Name of the person's place it is made for; absent where places are not known. */
  readonly place?: string;
  readonly focus: Focus;
  readonly title: string;
  readonly warmUpMinutes: number;
  readonly coolDownMinutes: number;
  readonly warmUp: readonly PreparationStep[];
  readonly coolDown: readonly PreparationStep[];
  readonly exercises: readonly ExercisePrescription[];
  readonly conditioning?: ConditioningPrescription;
  /** Net of rest, whole kcal. */
  readonly energyKcal: number;
  /** Why this day and time. */
  readonly reason: string;
}

/** Seven days (fewer at the end of the horizon) from the program's first day. */
export interface ProgramWeek {
  /** 1-based. */
  readonly index: number;
  readonly startDate: LocalDate;
  readonly phase: 'BUILD' | 'DELOAD';
  readonly mesocycleWeek: number;
  readonly rir: number;
  readonly sessions: readonly WorkoutSession[];
  readonly restDates: readonly LocalDate[];
}

/** Weekly hard sets of one muscle at the hardest week of the program. */
export interface MuscleVolume {
  readonly muscle: string;
  readonly targetSets: number;
  readonly plannedSets: number;
  /** The band of a build week; absent in programs stored before it was stated. */
  readonly lowSets?: number;
  readonly highSets?: number;
}

/** A whole program: immutable; an edit makes another one. */
export interface TrainingProgram {
  readonly goal: Goal;
  readonly level: Level;
  readonly startDate: LocalDate;
  readonly horizonDays: number;
  readonly daysPerWeek: number;
  readonly minutesPerSession: number;
  readonly style: Style;
  readonly weeks: readonly ProgramWeek[];
  readonly volume: readonly MuscleVolume[];
  /** Cost of the calendar placement of the standard week, points; proven when bound = objective. */
  readonly placement: { readonly objective: number; readonly bound: number; readonly isProven: boolean };
  readonly totals: ProgramTotals;
  /** What was assumed, left out or could not be had, in words. */
  readonly notes: readonly string[];
  /** Injuries in words, e.g. `knee (severe)`; what every exercise was checked against. */
  readonly hardLimits: readonly string[];
}

/** Sums over the horizon. */
export interface ProgramTotals {
  readonly sessions: number;
  readonly minutesWeekday: number;
  readonly minutesWeekend: number;
  readonly energyKcal: number;
  /** Moderate-equivalent minutes in an average week (WHO 2020: 150–300). */
  readonly moderateMinutesPerWeek: number;
}

/** All sessions in order of time. */
export function sessionsOf(program: Pick<TrainingProgram, 'weeks'>): WorkoutSession[] {
  return program.weeks.flatMap((week) => week.sessions);
}
