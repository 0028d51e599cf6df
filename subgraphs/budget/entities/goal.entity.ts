import { safeInteger } from '@progressive/database';
import { EntitySchema } from 'typeorm';

export interface GoalEntity {
  id: string;
  userId: string;
  name: string;
  kind: string;
  targetMinor: number;
  currency: string;
  savedMinor: number;
  dueDate: string | null;
  priority: number;
  minimumPaymentMinor: number | null;
  paymentDayOfMonth: number | null;
  aprPercent: number | null;
  createdOn: string;
  createdAt: Date;
}

export const goalEntity = new EntitySchema<GoalEntity>({
  name: 'goal',
  columns: {
    id: { type: 'text', primary: true },
    userId: { type: 'text', name: 'user_id' },
    name: { type: 'text' },
    kind: { type: 'text' },
    targetMinor: { type: 'bigint', name: 'target_minor', transformer: safeInteger },
    currency: { type: 'text' },
    savedMinor: { type: 'bigint', name: 'saved_minor', transformer: safeInteger },
    dueDate: { type: 'date', name: 'due_date', nullable: true },
    priority: { type: 'integer' },
    minimumPaymentMinor: {
      type: 'bigint',
      name: 'minimum_payment_minor',
      transformer: safeInteger,
      nullable: true,
    },
    paymentDayOfMonth: { type: 'integer', name: 'payment_day_of_month', nullable: true },
    aprPercent: { type: 'double precision', name: 'apr_percent', nullable: true },
    createdOn: { type: 'date', name: 'created_on' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
  },
});
