import { EntitySchema } from 'typeorm';

export interface UserEntity {
  id: string;
  email: string;
  passwordHash: string;
  displayName: string;
  birthDate: string | null;
  sex: string | null;
  heightCm: number | null;
  weightKg: number | null;
  timeZone: string;
  currency: string;
  units: string;
  locale: string;
  roles: string[];
  createdAt: Date;
}

export const userEntity = new EntitySchema<UserEntity>({
  name: 'user_account',
  columns: {
    id: { type: 'text', primary: true },
    email: { type: 'text' },
    passwordHash: { type: 'text', name: 'password_hash' },
    displayName: { type: 'text', name: 'display_name' },
    birthDate: { type: 'date', name: 'birth_date', nullable: true },
    sex: { type: 'text', nullable: true },
    heightCm: { type: 'double precision', name: 'height_cm', nullable: true },
    weightKg: { type: 'double precision', name: 'weight_kg', nullable: true },
    timeZone: { type: 'text', name: 'time_zone' },
    currency: { type: 'text' },
    units: { type: 'text' },
    locale: { type: 'text' },
    roles: { type: 'text', array: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
  },
});
