import type { LocalDate } from '@progressive/quantities';
import type { InjurySite } from '../injury-site.js';

/** What a set was for. */
export const setKinds = ['WARM_UP', 'NORMAL', 'DROP', 'FAILURE'] as const;
export type SetKind = (typeof setKinds)[number];

/** Pain during a set. */
export interface Pain {
  readonly site: InjurySite;
  /** 0 none … 10 the worst one can think of (numeric rating scale). */
  readonly level: number;
}

/** A set as the person logged it; what was not told is null. */
export interface LoggedSet {
  /** Catalogue key; null for an exercise of another app that the catalogue does not have. */
  readonly exerciseKey: string | null;
  /** Name as it was written. */
  readonly exerciseName: string;
  /** The local day. */
  readonly date: LocalDate;
  /** When, as an instant in UTC (ISO 8601 with milliseconds). */
  readonly performedAt: string;
  /** Place in its exercise on that day, from 1. */
  readonly order: number;
  readonly kind: SetKind;
  /** kg on the bar or in each hand, 0 for body weight alone. */
  readonly weightKg: number | null;
  readonly reps: number | null;
  readonly seconds: number | null;
  readonly distanceMetres: number | null;
  /** Repetitions in reserve, 0..10. */
  readonly rir: number | null;
  readonly pain: Pain | null;
  readonly note: string | null;
  /** Session of the program it belongs to. */
  readonly sessionId: string | null;
}

/** One version of a set: the newest one stands. A deleted set stays as a version without content. */
export interface SetVersion {
  /** Chosen by the client; the same on all devices. */
  readonly setId: string;
  /** When the client made the change, by its clock, as an instant in UTC. */
  readonly changedAt: string;
  /** Null: taken away. */
  readonly set: LoggedSet | null;
}
