import { type EntityManager, LessThan } from 'typeorm';
import { type ReservationEntity, reservationEntity } from '../entities/reservation.entity.js';
import { trainingProgramEntity } from '../entities/training-program.entity.js';
import type { Owner } from './owner.js';

/** A held program. */
export interface Reservation {
  readonly id: string;
  readonly programId: string;
  readonly offerId: string;
  readonly idempotencyKey: string;
  readonly status: 'HELD' | 'COMMITTED' | 'RELEASED';
  readonly expiresAt: Date;
}

/** The owner's reservation of an idempotency key. */
export async function findReservationByKey(
  manager: EntityManager,
  owner: Owner,
  idempotencyKey: string,
): Promise<Reservation | null> {
  const row = await manager.findOneBy(reservationEntity, { userId: owner.userId, idempotencyKey });
  return row === null ? null : toReservation(row);
}

/** The owner's reservation of an id, locked until the transaction ends. */
export async function lockReservation(
  manager: EntityManager,
  owner: Owner,
  id: string,
): Promise<Reservation | null> {
  const row = await manager.findOne(reservationEntity, {
    where: { id, userId: owner.userId },
    lock: { mode: 'pessimistic_write' },
  });
  return row === null ? null : toReservation(row);
}

/** Takes the owner's key for this transaction, so that equal calls come one after the other. */
export async function lockKey(manager: EntityManager, owner: Owner, key: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `workout/${owner.userId}/${key}`,
  ]);
}

/** Adds a reservation. */
export async function insertReservation(
  manager: EntityManager,
  owner: Owner,
  reservation: Reservation,
): Promise<void> {
  await manager.insert(reservationEntity, { ...reservation, userId: owner.userId });
}

/** Ends a reservation. */
export async function setReservationStatus(
  manager: EntityManager,
  owner: Owner,
  id: string,
  status: Reservation['status'],
): Promise<void> {
  await manager.update(reservationEntity, { id, userId: owner.userId }, { status });
}

/** Releases what was held for too long, of all people: background work. Returns how many. */
export async function releaseExpired(manager: EntityManager, now: Date): Promise<number> {
  const expired = await manager.findBy(reservationEntity, { status: 'HELD', expiresAt: LessThan(now) });
  for (const { id, programId } of expired) {
    await manager.update(reservationEntity, { id, status: 'HELD' }, { status: 'RELEASED' });
    await manager.update(
      trainingProgramEntity,
      { id: programId, status: 'RESERVED' },
      { status: 'RELEASED' },
    );
  }
  return expired.length;
}

function toReservation(row: ReservationEntity): Reservation {
  return {
    id: row.id,
    programId: row.programId,
    offerId: row.offerId,
    idempotencyKey: row.idempotencyKey,
    status: row.status as Reservation['status'],
    expiresAt: row.expiresAt,
  };
}
