import { EntitySchema } from 'typeorm';

/** A program that is held for a plan until it is committed, released or its time is over. */
export interface ReservationEntity {
  id: string;
  userId: string;
  programId: string;
  offerId: string;
  idempotencyKey: string;
  /** HELD, COMMITTED or RELEASED. */
  status: string;
  expiresAt: Date;
}

export const reservationEntity = new EntitySchema<ReservationEntity>({
  name: 'reservation',
  columns: {
    id: { type: 'text', primary: true },
    userId: { type: 'text', name: 'user_id' },
    programId: { type: 'text', name: 'program_id' },
    offerId: { type: 'text', name: 'offer_id' },
    idempotencyKey: { type: 'text', name: 'idempotency_key' },
    status: { type: 'text' },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
  },
});
