import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent, type EntityManager } from '@progressive/database';
import { addDays } from '@progressive/quantities';
import { callerError, newId } from '@progressive/subgraph-server';
import { UnsafeProgramError } from '../domain/generate-program.js';
import { busyFromCalendar } from '../domain/importing/commitment-calendar.js';
import { uniteInjuries } from '../domain/injury-filter.js';
import type { TrainingProgram } from '../domain/program.js';
import { checkProgram } from '../domain/program-checker.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import type { StoredProgram } from '../domain/stored-program.js';
import type { TrainingBrief } from '../domain/training-brief.js';
import { programChanged } from '../events.js';
import { findImportedTimes } from '../repositories/commitment-calendar-repository.js';
import { lockKey } from '../repositories/reservation-repository.js';
import { findProfile } from '../repositories/training-profile-repository.js';
import {
  findByEditKey,
  findPrograms,
  insertProgram,
  lockProgram,
  setProgramStatus,
} from '../repositories/training-program-repository.js';
import type { Catalogue } from './catalogue-source.js';
import { fingerprint } from './fingerprint.js';
import { readSafety } from './read-safety.js';
import type { WorkoutServices } from './workout-services.js';

/** The program has a newer version. */
export interface ProgramSuperseded {
  readonly kind: 'ProgramSuperseded';
  readonly code: 'SUPERSEDED';
  readonly message: string;
  readonly current: StoredProgram;
}

/** Which program to edit, and the key that makes repeating it harmless. */
export interface EditRequest {
  readonly programId: string;
  readonly idempotencyKey: string;
}

/** What an edit gives: a new program with the answer to keep for a repetition, or a refusal. */
export type Edited<Answer extends object> =
  | { readonly kind: 'EDITED'; readonly program: TrainingProgram; readonly answer: Answer }
  | Refusal;

/** A finished edit: the new version with its answer. */
export interface EditDone<Answer extends object> {
  readonly kind: 'DONE';
  readonly stored: StoredProgram;
  readonly answer: Answer;
}

/**
 * Edits a committed program: makes a new version, supersedes the old one and tells the others, in one transaction.
 * The new version passes the independent checker first.
 * @param request whole input, whose fingerprint guards the key. @param edit pure; gets the brief with the person's
 * hard limits of today. @throws CONFLICT when the key was used for another edit.
 */
export async function editProgram<Answer extends object>(
  services: WorkoutServices,
  viewer: ViewerClaims,
  request: EditRequest,
  edit: (program: TrainingProgram, brief: TrainingBrief, catalogue: Catalogue) => Edited<Answer>,
): Promise<EditDone<Answer> | ProgramSuperseded | Refusal> {
  const catalogue = await services.catalogue.get();
  const print = fingerprint(request);
  return services.database.transaction(viewer, async (manager) => {
    await lockKey(manager, viewer, request.idempotencyKey);
    const repeated = await findByEditKey(manager, viewer, request.idempotencyKey);
    if (repeated && repeated.fingerprint !== print) {
      throw callerError('CONFLICT', 'This key was used for another change.', 'input.idempotencyKey');
    }
    if (repeated) return { kind: 'DONE', stored: repeated.program, answer: repeated.answer as Answer };
    const old = await lockProgram(manager, viewer, request.programId);
    if (old === null) return refuse('PROGRAM_NOT_FOUND', 'There is no such training program.');
    const problem = await whyNotEditable(manager, viewer, old);
    if (problem) return problem;
    const brief = await briefOfToday(manager, viewer, old);
    const edited = edit(old.program, brief, catalogue);
    if (edited.kind === 'Refusal') return edited;
    requireSafe(edited.program, old.program, brief, catalogue);
    const stored = nextVersion(services, old, edited.program);
    await setProgramStatus(manager, viewer, old.id, 'SUPERSEDED');
    await insertProgram(manager, viewer, stored, {
      key: request.idempotencyKey,
      fingerprint: print,
      answer: edited.answer,
    });
    await appendEvent(manager, programChanged(viewer.userId, old.id, stored.id));
    return { kind: 'DONE', stored, answer: edited.answer };
  });
}

async function whyNotEditable(
  manager: EntityManager,
  viewer: ViewerClaims,
  old: StoredProgram,
): Promise<ProgramSuperseded | Refusal | null> {
  if (old.status === 'COMMITTED') return null;
  if (old.status !== 'SUPERSEDED') {
    return refuse(
      'NOT_COMMITTED',
      'Only a program that stands can be changed.',
      [],
      ['Commit the plan first'],
    );
  }
  let current = old;
  while (current.supersededById !== null) {
    const [next] = await findPrograms(manager, viewer, [current.supersededById]);
    if (!next) break;
    current = next;
  }
  return {
    kind: 'ProgramSuperseded',
    code: 'SUPERSEDED',
    message: 'The program has changed meanwhile; make the change on the newest version.',
    current,
  };
}

/** The brief the program was made for, with hard limits and commitments that the person has told since. */
export async function briefOfToday(
  manager: EntityManager,
  viewer: ViewerClaims,
  old: StoredProgram,
): Promise<TrainingBrief> {
  const profile = await findProfile(manager, viewer);
  const { startDate, horizonDays } = old.brief;
  const imported = await findImportedTimes(manager, viewer, startDate, addDays(startDate, horizonDays));
  const safety = await readSafety(manager, viewer, startDate);
  return {
    ...old.brief,
    conditions: [...new Set([...(old.brief.conditions ?? []), ...safety.conditions])],
    limitedMovements: safety.limitedMovements,
    injuries: uniteInjuries(old.brief.injuries, profile?.injuries ?? [], safety.injuries),
    busy: [...old.brief.busy, ...busyFromCalendar(imported, startDate, horizonDays)],
  };
}

/**
 * What the edit leaves as it was may break a limit told after the program was made; the edit must not be refused for
 * that, and must not add to it.
 */
function requireSafe(
  program: TrainingProgram,
  old: TrainingProgram,
  now: TrainingBrief,
  catalogue: Catalogue,
): void {
  const check = (checked: TrainingProgram) =>
    checkProgram(checked, now, catalogue.byKey, { daysAreChosen: true });
  const before = new Set(check(old).map(({ code, message }) => `${code} ${message}`));
  const violations = check(program).filter(({ code, message }) => !before.has(`${code} ${message}`));
  if (violations.length > 0) throw new UnsafeProgramError(violations);
}

function nextVersion(services: WorkoutServices, old: StoredProgram, program: TrainingProgram): StoredProgram {
  return {
    ...old,
    id: newId('trainingprogram'),
    status: 'COMMITTED',
    supersedesId: old.id,
    supersededById: null,
    createdAt: new Date(services.clock()),
    program,
  };
}
