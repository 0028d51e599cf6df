import type { LocalDate } from '@progressive/quantities';
import type { LoggedSet } from '../log/logged-set.js';
import { oneRepMax } from '../strength/one-rep-max.js';

/** What a record is of. */
export type RecordKind = 'E1RM' | 'WEIGHT' | 'REPS' | 'VOLUME';

/** A best of a person. */
export interface PersonalRecord {
  readonly exerciseName: string;
  readonly exerciseKey: string | null;
  readonly kind: RecordKind;
  /** kg; repetitions for REPS; kg × repetitions of a day for VOLUME. */
  readonly value: number;
  readonly date: LocalDate;
  /** What it beat; null for the first. */
  readonly before: number | null;
}

/** The best of each kind and exercise, by exercise; the earliest day of equal ones. Sets are in order of time. */
export function personalRecords(sets: readonly LoggedSet[]): PersonalRecord[] {
  const records = new Map<string, PersonalRecord>();
  const volumes = new Map<string, number>();
  for (const set of sets) {
    if (set.kind === 'WARM_UP' || set.reps === null || set.reps < 1) continue;
    const day = `${set.exerciseName}|${set.date}`;
    volumes.set(day, (volumes.get(day) ?? 0) + (set.weightKg ?? 0) * set.reps);
    for (const [kind, value] of valuesOf(set, volumes.get(day) ?? 0)) take(records, set, kind, value);
  }
  return [...records.values()].sort(
    (a, b) => compare(a.exerciseName, b.exerciseName) || compare(a.kind, b.kind),
  );
}

function valuesOf({ weightKg, reps, rir }: LoggedSet, volume: number): [RecordKind, number][] {
  if (reps === null) return [];
  if (weightKg === null || weightKg <= 0) return [['REPS', reps]];
  const { value } = oneRepMax(weightKg, reps, rir ?? undefined);
  return [
    ['E1RM', value],
    ['WEIGHT', weightKg],
    ['REPS', reps],
    ['VOLUME', volume],
  ];
}

function take(records: Map<string, PersonalRecord>, set: LoggedSet, kind: RecordKind, value: number): void {
  const { exerciseName, exerciseKey, date } = set;
  const key = `${exerciseName}|${kind}`;
  const held = records.get(key);
  if (held !== undefined && value <= held.value) return;
  // What grew on the same day beats what was before that day.
  const before = held?.date === date ? held.before : (held?.value ?? null);
  records.set(key, { exerciseName, exerciseKey, kind, value, date, before });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
