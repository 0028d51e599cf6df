import { type EntityManager, In } from 'typeorm';
import { type AuthSessionEntity, authSessionEntity } from '../entities/auth-session.entity.js';

export type StoredAuthSession = AuthSessionEntity;

/** Adds a login. */
export async function insertAuthSession(manager: EntityManager, session: StoredAuthSession): Promise<void> {
  await manager.insert(authSessionEntity, session);
}

/** The login a refresh token belongs or belonged to, locked until the transaction ends. */
export async function lockByRefreshHash(
  manager: EntityManager,
  hash: string,
): Promise<StoredAuthSession | null> {
  return manager.findOne(authSessionEntity, {
    where: [{ currentHash: hash }, { previousHash: hash }],
    lock: { mode: 'pessimistic_write' },
  });
}

/** Puts the next refresh token in force. */
export async function rotate(
  manager: EntityManager,
  session: StoredAuthSession,
  next: { hash: string; at: Date; expiresAt: Date },
): Promise<void> {
  await manager.update(
    authSessionEntity,
    { id: session.id },
    {
      currentHash: next.hash,
      previousHash: session.currentHash,
      rotatedAt: next.at,
      expiresAt: next.expiresAt,
    },
  );
}

/** Ends a login. Returns whether there was one to end. */
export async function revoke(manager: EntityManager, id: string, at: Date): Promise<boolean> {
  const result = await manager.update(authSessionEntity, { id: In([id]) }, { revokedAt: at });
  return (result.affected ?? 0) > 0;
}
