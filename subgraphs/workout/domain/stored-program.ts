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

/**
 * Where in the mesocycle a new program begins, 1..5: it goes on after the latest committed one, and starts anew after a
 * break of more than a week.
 */
export function nextMesocycleWeek(latest: StoredProgram | null, startDate: LocalDate): number {
  const first = latest?.program.weeks[0];
  if (!latest || !first) return 1;
  const { program } = latest;
  const elapsed = daysBetween(program.startDate, startDate);
  const pause = daysBetween(addDays(program.startDate, program.horizonDays), startDate);
  if (elapsed < 0 || pause > 7) return 1;
  return mesocycleWeekOf(first.mesocycleWeek, Math.floor(elapsed / 7));
}
