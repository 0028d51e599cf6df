import type { AgentDatabase } from '@progressive/database';
import { loadedHash, replaceCatalogue } from '../repositories/catalogue-repository.js';
import { openReference } from './read-reference.js';

/** Loads the reference catalogue when it is not the one that is loaded already. Returns whether it wrote anything. */
export async function seedReference(database: AgentDatabase): Promise<boolean> {
  const files = await openReference();
  if ((await database.read(null, loadedHash)) === files.hash) return false;
  const { hash, foods, recipes } = files.read();
  return database.transaction(
    'service',
    async (manager) => {
      await manager.query('LOCK TABLE reference_data IN SHARE ROW EXCLUSIVE MODE');
      if ((await loadedHash(manager)) === hash) return false;
      await replaceCatalogue(manager, hash, foods, recipes);
      return true;
    },
    { timeoutMs: 60_000 },
  );
}
