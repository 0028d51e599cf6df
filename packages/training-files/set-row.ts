import type { TrainingFileProblem } from './training-file-error.js';

/** What a set was for. */
export type SetKind = 'WARM_UP' | 'NORMAL' | 'DROP' | 'FAILURE';

/** A set as another app wrote it down. Numbers that the file does not have are null, never 0. */
export interface SetRow {
  readonly kind: 'SET';
  /** Line of the file, from 1. */
  readonly line: number;
  /** Start of the session as local time without a zone, `YYYY-MM-DDTHH:MM:SS`. */
  readonly startedAt: string;
  readonly workout: string;
  readonly workoutSeconds: number | null;
  readonly exercise: string;
  /** Place of the set in its exercise, from 1; 0 when the file does not number it. */
  readonly order: number;
  readonly setKind: SetKind;
  /** As written, in `weightUnit`; 0 for body weight alone. */
  readonly weight: number | null;
  /** Null when the file does not say. */
  readonly weightUnit: 'kg' | 'lb' | null;
  readonly reps: number | null;
  readonly distanceMetres: number | null;
  readonly seconds: number | null;
  /** Rating of perceived exertion, 1 to 10. */
  readonly rpe: number | null;
  readonly note: string | null;
  readonly workoutNote: string | null;
}

/** A row that cannot be used, with what is wrong. */
export interface BadRow {
  readonly kind: 'BAD_ROW';
  /** Line of the file, from 1. */
  readonly line: number;
  readonly code: TrainingFileProblem;
  readonly column: string;
  readonly message: string;
}

/** Kilograms of one pound, exact since 1959. */
export const kilogramsPerPound = 0.45359237;

/** Kilograms of a weight, or null when the weight or its unit is not known. */
export function kilograms(weight: number | null, unit: 'kg' | 'lb' | null): number | null {
  if (weight === null || unit === null) return null;
  return unit === 'kg' ? weight : weight * kilogramsPerPound;
}
