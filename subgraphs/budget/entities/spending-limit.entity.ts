import { safeInteger } from '@progressive/database';
import { EntitySchema } from 'typeorm';

export interface SpendingLimitEntity {
  userId: string;
  category: string;
  monthlyMinor: number;
  currency: string;
}

export const spendingLimitEntity = new EntitySchema<SpendingLimitEntity>({
  name: 'spending_limit',
  columns: {
    userId: { type: 'text', name: 'user_id', primary: true },
    category: { type: 'text', primary: true },
    monthlyMinor: { type: 'bigint', name: 'monthly_minor', transformer: safeInteger },
    currency: { type: 'text' },
  },
});
