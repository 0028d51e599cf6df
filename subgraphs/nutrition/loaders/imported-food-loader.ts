import type { AgentDatabase } from '@progressive/database';
import DataLoader from 'dataloader';
import type { ImportedFood } from '../domain/catalogue/imported-food.js';
import { findImportedFoods } from '../repositories/imported-food-repository.js';

/** Imported foods by id, those of one moment in one statement; null for an id that is none. They belong to nobody. */
export function createImportedFoodLoader(database: AgentDatabase): DataLoader<string, ImportedFood | null> {
  return new DataLoader(async (ids) => {
    const wanted = ids.filter((id) => /^(fdc|sr28)-\d+$/.test(id));
    const found =
      wanted.length === 0 ? [] : await database.read(null, (manager) => findImportedFoods(manager, wanted));
    const byId = new Map(found.map((food) => [food.id, food]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
