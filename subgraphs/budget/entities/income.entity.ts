import { safeInteger } from '@progressive/database';
import { EntitySchema } from 'typeorm';
import type { Recurrence } from '../domain/recurrence.js';

export interface IncomeEntity {
  id: string;
  userId: string;
  name: string;
  amountMinor: number;
  currency: string;
  recurrence: Recurrence;
  createdAt: Date;
}

export const incomeEntity = new EntitySchema<IncomeEntity>({
  name: 'income',
  columns: {
    id: { type: 'text', primary: true },
    userId: { type: 'text', name: 'user_id' },
    name: { type: 'text' },
    amountMinor: { type: 'bigint', name: 'amount_minor', transformer: safeInteger },
    currency: { type: 'text' },
    recurrence: { type: 'jsonb' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
  },
});
