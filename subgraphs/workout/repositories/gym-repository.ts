import type { EntityManager } from 'typeorm';
import type { Gym } from '../domain/autoregulation/gym.js';
import type { Owner } from './owner.js';

/** What the owner can load; null when they have not told. */
export async function findGym(manager: EntityManager, owner: Owner): Promise<Gym | null> {
  const rows: { doc: Gym }[] = await manager.query('SELECT doc FROM gym WHERE user_id = $1', [owner.userId]);
  return rows[0]?.doc ?? null;
}

/** Writes what the owner can load. */
export async function saveGym(manager: EntityManager, owner: Owner, gym: Gym): Promise<void> {
  await manager.query(
    'INSERT INTO gym (user_id, doc) VALUES ($1, $2) ON CONFLICT (user_id) DO UPDATE SET doc = excluded.doc',
    [owner.userId, JSON.stringify(gym)],
  );
}
