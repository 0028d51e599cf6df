import { safeInteger } from '@progressive/database';
import { EntitySchema } from 'typeorm';
import type { Recurrence } from '../domain/recurrence.js';

export interface BillEntity {
  id: string;
  userId: string;
  name: string;
  amountMinor: number;
  currency: string;
  category: string;
  recurrence: Recurrence;
  createdAt: Date;
}

export const billEntity = new EntitySchema<BillEntity>({
  name: 'bill',
  columns: {
    id: { type: 'text', primary: true },
    userId: { type: 'text', name: 'user_id' },
    name: { type: 'text' },
    amountMinor: { type: 'bigint', name: 'amount_minor', transformer: safeInteger },
    currency: { type: 'text' },
    category: { type: 'text' },
    recurrence: { type: 'jsonb' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
  },
});
