import { EntitySchema } from 'typeorm';

/** A set that was done. */
export interface SetLogEntity {
  id: string;
  userId: string;
  exerciseKey: string;
  date: string;
  weightKg: number;
  reps: number;
  rir: number;
  idempotencyKey: string;
}

export const setLogEntity = new EntitySchema<SetLogEntity>({
  name: 'set_log',
  columns: {
    id: { type: 'text', primary: true },
    userId: { type: 'text', name: 'user_id' },
    exerciseKey: { type: 'text', name: 'exercise_key' },
    date: { type: 'date' },
    weightKg: { type: 'double precision', name: 'weight_kg' },
    reps: { type: 'integer' },
    rir: { type: 'double precision' },
    idempotencyKey: { type: 'text', name: 'idempotency_key' },
  },
});
