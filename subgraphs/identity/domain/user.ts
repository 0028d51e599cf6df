import type { LocalDate } from '@progressive/quantities';

export type Sex = 'FEMALE' | 'MALE';
export type UnitSystem = 'METRIC' | 'IMPERIAL';

/** A stored person. */
export interface User {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly birthDate: LocalDate | null;
  readonly sex: Sex | null;
  readonly heightCm: number | null;
  readonly weightKg: number | null;
  readonly timeZone: string;
  readonly currency: string;
  readonly units: UnitSystem;
  readonly locale: string;
  readonly roles: readonly string[];
  readonly createdAt: Date;
}

/** What a person may change about themselves. */
export type ProfileChange = Partial<
  Pick<
    User,
    | 'displayName'
    | 'birthDate'
    | 'sex'
    | 'heightCm'
    | 'weightKg'
    | 'timeZone'
    | 'currency'
    | 'units'
    | 'locale'
  >
>;
