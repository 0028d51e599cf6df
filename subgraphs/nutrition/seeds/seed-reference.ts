import type { AgentDatabase } from '@progressive/database';
import type { Food } from '../domain/catalogue/food.js';
import { searchWords } from '../domain/food-search/search-words.js';
import { loadedHash, replaceCatalogue } from '../repositories/catalogue-repository.js';
import { indexCatalogue } from '../repositories/food-search.js';
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
      await indexCatalogue(manager, wordCounts(foods));
      return true;
    },
    { timeoutMs: 60_000 },
  );
}

/** How many foods have each word in one of their names. */
function wordCounts(foods: readonly Food[]): [word: string, foods: number][] {
  const counts = new Map<string, number>();
  for (const { name, synonyms } of foods)
    for (const word of new Set(searchWords([name, ...synonyms].join(' '))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
}
