import { safeInteger } from '@progressive/database';
import { EntitySchema } from 'typeorm';

export interface AccountEntity {
  id: string;
  userId: string;
  name: string;
  balanceMinor: number;
  currency: string;
  asOf: string;
}

export const accountEntity = new EntitySchema<AccountEntity>({
  name: 'account',
  columns: {
    id: { type: 'text', primary: true },
    userId: { type: 'text', name: 'user_id' },
    name: { type: 'text' },
    balanceMinor: { type: 'bigint', name: 'balance_minor', transformer: safeInteger },
    currency: { type: 'text' },
    asOf: { type: 'date', name: 'as_of' },
  },
});
