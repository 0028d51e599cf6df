import { addDays, type LocalDate } from '@progressive/quantities';
import { type EntityManager, In } from 'typeorm';
import type { CalendarProgram } from '../domain/exporting/training-events.js';
import type { FormerProgram, ProgramStatus, StoredProgram } from '../domain/stored-program.js';
import { type TrainingProgramEntity, trainingProgramEntity } from '../entities/training-program.entity.js';
import type { Owner } from './owner.js';

/** What made a version: the key of the edit, a fingerprint of its input, and what the person was told. */
export interface EditRecord {
  readonly key: string;
  readonly fingerprint: string;
  readonly answer: object;
}

/** The owner's programs of these ids, in any order; ids of others are not there. One statement. */
export async function findPrograms(
  manager: EntityManager,
  owner: Owner,
  ids: readonly string[],
): Promise<StoredProgram[]> {
  const where = { id: In([...new Set(ids)]), userId: owner.userId };
  const [rows, successors] = await withSuccessors(
    manager,
    owner,
    await manager.findBy(trainingProgramEntity, where),
  );
  return rows.map((row) => toProgram(row, successors.get(row.id) ?? null));
}

/** One program, locked until the transaction ends, so that two edits of it come one after the other. */
export async function lockProgram(
  manager: EntityManager,
  owner: Owner,
  id: string,
): Promise<StoredProgram | null> {
  const row = await manager.findOne(trainingProgramEntity, {
    where: { id, userId: owner.userId },
    lock: { mode: 'pessimistic_write' },
  });
  if (row === null) return null;
  const [, successors] = await withSuccessors(manager, owner, [row]);
  return toProgram(row, successors.get(id) ?? null);
}

/** The owner's committed program that covers a date; the latest made one when several do. */
export async function findProgramOn(
  manager: EntityManager,
  owner: Owner,
  date: LocalDate,
): Promise<StoredProgram | null> {
  const row = await committed(manager, owner)
    .andWhere('program.startDate <= :date AND program.endDate >= :date', { date })
    .orderBy('program.createdAt', 'DESC')
    .getOne();
  return row === null ? null : toProgram(row, null);
}

/** The owner's committed programs with a day of the span, newest first, each with the id of its first version. */
export async function findCalendarPrograms(
  manager: EntityManager,
  owner: Owner,
  from: LocalDate,
  to: LocalDate,
): Promise<CalendarProgram[]> {
  return manager.query(
    `WITH RECURSIVE version AS (
       SELECT id AS latest, id, supersedes_id FROM training_program
        WHERE user_id = $1 AND status = 'COMMITTED' AND start_date <= $3 AND end_date >= $2
       UNION ALL
       SELECT version.latest, earlier.id, earlier.supersedes_id
         FROM version JOIN training_program earlier ON earlier.id = version.supersedes_id AND earlier.user_id = $1)
     SELECT first.id AS "firstVersionId", latest.program, latest.created_at AS "createdAt"
       FROM version first JOIN training_program latest ON latest.id = first.latest
      WHERE NOT EXISTS (SELECT 1 FROM version WHERE version.id = first.supersedes_id)
      ORDER BY latest.created_at DESC, latest.id`,
    [owner.userId, from, to],
  );
}

/** Of the owner's committed program that began last, not after a date, what the next one must know. */
export async function findFormerProgram(
  manager: EntityManager,
  owner: Owner,
  notAfter: LocalDate,
): Promise<FormerProgram | null> {
  // The program itself is large, and this is asked in every round of a negotiation.
  const rows: FormerProgram[] = await manager.query(
    `SELECT start_date::text AS "startDate", end_date - start_date + 1 AS "horizonDays",
            coalesce((program #>> '{weeks,0,mesocycleWeek}')::int, 1) AS "mesocycleWeek",
            coalesce(jsonb_path_query_array(program, '$.weeks[*].mesocycleWeek'), '[]') AS "weeks"
       FROM training_program
      WHERE user_id = $1 AND status = 'COMMITTED' AND start_date <= $2
      ORDER BY start_date DESC, created_at DESC
      LIMIT 1`,
    [owner.userId, notAfter],
  );
  return rows[0] ?? null;
}

function committed(manager: EntityManager, owner: Owner) {
  return manager
    .createQueryBuilder(trainingProgramEntity, 'program')
    .where('program.userId = :userId AND program.status = :status', {
      userId: owner.userId,
      status: 'COMMITTED',
    })
    .limit(1);
}

/** The version that an edit with this key made. */
export async function findByEditKey(
  manager: EntityManager,
  owner: Owner,
  editKey: string,
): Promise<{
  readonly program: StoredProgram;
  readonly fingerprint: string;
  readonly answer: object;
} | null> {
  const row = await manager.findOneBy(trainingProgramEntity, { userId: owner.userId, editKey });
  if (row === null) return null;
  const [, successors] = await withSuccessors(manager, owner, [row]);
  const program = toProgram(row, successors.get(row.id) ?? null);
  return { program, fingerprint: row.editFingerprint ?? '', answer: row.editAnswer ?? {} };
}

/** Adds a version. */
export async function insertProgram(
  manager: EntityManager,
  owner: Owner,
  stored: StoredProgram,
  edit: EditRecord | null,
): Promise<void> {
  const { program } = stored;
  await manager.insert(trainingProgramEntity, {
    id: stored.id,
    userId: owner.userId,
    status: stored.status,
    supersedesId: stored.supersedesId,
    startDate: program.startDate,
    endDate: addDays(program.startDate, program.horizonDays - 1),
    costMinor: stored.cost.amountMinor,
    currency: stored.cost.currency,
    program,
    brief: stored.brief,
    editKey: edit?.key ?? null,
    editFingerprint: edit?.fingerprint ?? null,
    editAnswer: edit?.answer ?? null,
    createdAt: stored.createdAt,
  });
}

/** Changes what became of a program. */
export async function setProgramStatus(
  manager: EntityManager,
  owner: Owner,
  id: string,
  status: ProgramStatus,
): Promise<void> {
  await manager.update(trainingProgramEntity, { id, userId: owner.userId }, { status });
}

async function withSuccessors(
  manager: EntityManager,
  owner: Owner,
  rows: readonly TrainingProgramEntity[],
): Promise<[readonly TrainingProgramEntity[], ReadonlyMap<string, string>]> {
  const superseded = rows.filter(({ status }) => status === 'SUPERSEDED').map(({ id }) => id);
  if (superseded.length === 0) return [rows, new Map()];
  const successors = await manager.find(trainingProgramEntity, {
    select: { id: true, supersedesId: true },
    where: { supersedesId: In(superseded), userId: owner.userId },
  });
  return [rows, new Map(successors.map(({ id, supersedesId }) => [supersedesId ?? '', id]))];
}

function toProgram(row: TrainingProgramEntity, supersededById: string | null): StoredProgram {
  return {
    id: row.id,
    userId: row.userId,
    status: row.status as ProgramStatus,
    supersedesId: row.supersedesId,
    supersededById,
    createdAt: row.createdAt,
    cost: { amountMinor: row.costMinor, currency: row.currency },
    program: row.program,
    brief: row.brief,
  };
}
