import type { EntityManager } from 'typeorm';
import type { GroceryShare } from '../domain/grocery/grocery-list.js';

const columns = `id, list_id AS "listId", user_id AS "userId", name, can_tick AS "canTick", created_at AS "createdAt",
  expires_at AS "expiresAt", revoked_at AS "revokedAt"`;

/** The viewer's links to some lists, the newest first. */
export function findShares(
  manager: EntityManager,
  userId: string,
  listIds: readonly string[],
): Promise<GroceryShare[]> {
  return manager.query(
    `SELECT ${columns} FROM grocery_share WHERE user_id = $1 AND list_id = ANY($2) ORDER BY created_at DESC, id`,
    [userId, [...listIds]],
  );
}

/** Adds a link. @param tokenHash SHA-256 of its token. */
export async function insertShare(
  manager: EntityManager,
  share: GroceryShare,
  tokenHash: string,
): Promise<void> {
  await manager.query(
    `INSERT INTO grocery_share (id, list_id, user_id, name, token_hash, can_tick, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      share.id,
      share.listId,
      share.userId,
      share.name,
      tokenHash,
      share.canTick,
      share.createdAt,
      share.expiresAt,
    ],
  );
}

/** Ends one of the viewer's links, once. Null when they have none with this id. */
export async function revokeShare(
  manager: EntityManager,
  userId: string,
  id: string,
  at: Date,
): Promise<GroceryShare | null> {
  const rows: GroceryShare[] = await manager.query(
    `WITH ended AS (UPDATE grocery_share SET revoked_at = coalesce(revoked_at, $3) WHERE user_id = $1 AND id = $2 RETURNING *)
     SELECT ${columns} FROM ended`,
    [userId, id, at],
  );
  return rows[0] ?? null;
}

/** The link with a token, whoever's it is: the caller works as a service, and uses nothing of it but its list. */
export async function findShareByToken(
  manager: EntityManager,
  tokenHash: string,
): Promise<GroceryShare | null> {
  const rows: GroceryShare[] = await manager.query(
    `SELECT ${columns} FROM grocery_share WHERE token_hash = $1`,
    [tokenHash],
  );
  return rows[0] ?? null;
}
