import { addDays, daysBetween, type LocalDate, type Money } from '@progressive/quantities';
import type { TrainingProgram } from './program.js';
import { mesocycleWeekOf } from './progression.js';
import type { TrainingBrief } from './training-brief.js';

/** What became of a program. */
export type ProgramStatus = 'RESERVED' | 'COMMITTED' | 'RELEASED' | 'SUPERSEDED';

/** A program as it is kept: the content never changes, only its status does. */
export interface StoredProgram {
  readonly id: string;
  readonly userId: string;
  readonly status: ProgramStatus;
  readonly supersedesId: string | null;
  readonly supersededById: string | null;
  readonly createdAt: Date;
  readonly cost: Money;
  readonly program: TrainingProgram;
  /** What it was made for; edits are checked against it. */
  readonly brief: TrainingBrief;
}

/** What a following program must know of the one before. */
export interface FormerProgram {
  readonly startDate: LocalDate;
  readonly horizonDays: number;
  /** Mesocycle week (1..5) of its first week. */
  readonly mesocycleWeek: number;
  /** Mesocycle week of each of its weeks. */
  readonly weeks?: readonly number[];
}

/**
 * Where in the mesocycle a new program begins, 1..5: it goes on after the latest committed one, and starts anew after a
 * break of more than a week.
 */
export function nextMesocycleWeek(former: FormerProgram | null, startDate: LocalDate): number {
  if (!former) return 1;
  const elapsed = daysBetween(former.startDate, startDate);
  const pause = daysBetween(addDays(former.startDate, former.horizonDays), startDate);
  if (elapsed < 0 || pause > 7) return 1;
  const index = Math.floor(elapsed / 7);
  const weeks = former.weeks ?? [];
  const last = weeks.at(-1);
  // A program cut into blocks of its own is followed from where it really stands.
  return (
    weeks[index] ??
    (last === undefined
      ? mesocycleWeekOf(former.mesocycleWeek, index)
      : mesocycleWeekOf(last, index - weeks.length + 1))
  );
}
