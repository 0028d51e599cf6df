import type { AgentDatabase } from '@progressive/database';
import { buildCatalogue } from '../domain/catalogue/catalogue.js';
import { foodIndex } from '../domain/questions/food-index.js';
import { loadedHash, readCatalogue } from '../repositories/catalogue-repository.js';
import type { Library } from './nutrition-services.js';

/** How often another process's change of the reference data is looked for. */
const recheckMs = 300_000;

/** Keeps the catalogue in memory; `forget` after it was written. */
export interface LibraryKeeper {
  readonly library: () => Promise<Library>;
  readonly forget: () => void;
}

/** Reads the catalogue when it is first asked for, and anew when its hash has changed. */
export function keepLibrary(database: AgentDatabase, clock: () => number): LibraryKeeper {
  let current: Promise<Library> | undefined;
  let checkedAt = 0;
  const load = () => {
    checkedAt = clock();
    current = readLibrary(database).catch((error: unknown) => {
      current = undefined;
      throw error;
    });
    return current;
  };
  return {
    forget: () => {
      current = undefined;
    },
    library: async () => {
      if (current === undefined) return load();
      if (clock() - checkedAt > recheckMs) {
        checkedAt = clock();
        const [{ catalogue }, hash] = await Promise.all([current, database.read(null, loadedHash)]);
        if (hash !== catalogue.version) return load();
      }
      return current;
    },
  };
}

async function readLibrary(database: AgentDatabase): Promise<Library> {
  return database.read(null, async (manager) => {
    const hash = await loadedHash(manager);
    const { foods, recipes } = await readCatalogue(manager);
    return { catalogue: buildCatalogue(hash ?? 'empty', foods, recipes), index: foodIndex(foods) };
  });
}
