import { safeInteger } from '@progressive/database';
import { EntitySchema } from 'typeorm';

export interface ExpenseEntity {
  id: string;
  userId: string;
  date: string;
  amountMinor: number;
  currency: string;
  category: string;
  merchant: string | null;
  note: string | null;
}

export const expenseEntity = new EntitySchema<ExpenseEntity>({
  name: 'expense',
  columns: {
    id: { type: 'text', primary: true },
    userId: { type: 'text', name: 'user_id' },
    date: { type: 'date' },
    amountMinor: { type: 'bigint', name: 'amount_minor', transformer: safeInteger },
    currency: { type: 'text' },
    category: { type: 'text' },
    merchant: { type: 'text', nullable: true },
    note: { type: 'text', nullable: true },
  },
});
