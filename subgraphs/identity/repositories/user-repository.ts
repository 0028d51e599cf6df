import type { EntityManager } from 'typeorm';
import type { ProfileChange, Sex, UnitSystem, User } from '../domain/user.js';
import { type UserEntity, userEntity } from '../entities/user.entity.js';

/** A person with what signs them in. */
export interface UserWithPassword {
  readonly user: User;
  readonly passwordHash: string;
}

/** Adds an account. Returns false when the address is taken. */
export async function insertUser(manager: EntityManager, user: User, passwordHash: string): Promise<boolean> {
  const result = await manager
    .createQueryBuilder()
    .insert()
    .into(userEntity)
    .values({ ...user, roles: [...user.roles], passwordHash })
    .orIgnore()
    .returning('id')
    .execute();
  return (result.raw as unknown[]).length > 0;
}

/** The account of a normalised address. */
export async function findByEmail(manager: EntityManager, email: string): Promise<UserWithPassword | null> {
  const row = await manager.findOneBy(userEntity, { email });
  return row === null ? null : { user: toUser(row), passwordHash: row.passwordHash };
}

/** The account of an id; with a viewer's manager, only the viewer's own. */
export async function findById(manager: EntityManager, id: string): Promise<User | null> {
  const row = await manager.findOneBy(userEntity, { id });
  return row === null ? null : toUser(row);
}

/** Writes a change and returns the person after it. */
export async function updateUser(
  manager: EntityManager,
  id: string,
  change: ProfileChange,
): Promise<User | null> {
  if (Object.keys(change).length > 0) await manager.update(userEntity, { id }, change);
  return findById(manager, id);
}

function toUser(row: UserEntity): User {
  return {
    id: row.id,
    email: row.email,
    displayName: row.displayName,
    birthDate: row.birthDate,
    sex: row.sex as Sex | null,
    heightCm: row.heightCm,
    weightKg: row.weightKg,
    timeZone: row.timeZone,
    currency: row.currency,
    units: row.units as UnitSystem,
    locale: row.locale,
    roles: row.roles,
    createdAt: row.createdAt,
  };
}
