import type { AgentDatabase } from '@progressive/database';
import { loadedHash, replaceCatalogue } from '../repositories/catalogue-repository.js';
import { readReference } from './read-reference.js';

/** Loads the reference catalogue when it is not the one that is loaded already. Returns whether it wrote anything. */
export async function seedReference(database: AgentDatabase): Promise<boolean> {
  const reference = await readReference();
  return database.transaction(
    'service',
    async (manager) => {
      await manager.query('LOCK TABLE reference_data IN SHARE ROW EXCLUSIVE MODE');
      if ((await loadedHash(manager)) === reference.hash) return false;
      await replaceCatalogue(manager, reference.hash, reference.foods, reference.recipes);
      return true;
    },
    { timeoutMs: 60_000 },
  );
}
