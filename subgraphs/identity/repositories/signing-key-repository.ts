import { generateStoredKey, type StoredKey } from '@progressive/access-tokens';
import type { EntityManager } from 'typeorm';

/** The signing keys, newest first; makes the first one, under a lock so that two instances agree on it. */
export async function loadOrCreateKeys(manager: EntityManager): Promise<StoredKey[]> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('identity.signing_key'))`);
  const rows: { kid: string; private_jwk: StoredKey['privateJwk'] }[] = await manager.query(
    'SELECT kid, private_jwk FROM signing_key ORDER BY created_at DESC LIMIT 2',
  );
  if (rows.length > 0) return rows.map((row) => ({ kid: row.kid, privateJwk: row.private_jwk }));
  const created = await generateStoredKey(`k${Date.now()}`);
  await manager.query('INSERT INTO signing_key (kid, private_jwk) VALUES ($1, $2)', [
    created.kid,
    JSON.stringify(created.privateJwk),
  ]);
  return [created];
}
