import type { EntityManager } from 'typeorm';
import type { FoodMeasure } from '../domain/catalogue/food.js';
import type { DatasetName, FoodKind, ImportedFood } from '../domain/catalogue/imported-food.js';

interface ImportedFoodRow {
  readonly id: string;
  readonly dataset: DatasetName;
  readonly version: string;
  readonly kind: FoodKind;
  readonly name: string;
  readonly brand: string | null;
  readonly gtin: string | null;
  readonly category: string | null;
  readonly ingredients: string | null;
  readonly measures: FoodMeasure[];
  readonly nutrients: (number | null)[];
}

const columns = `food.id, food.dataset, dataset.version, food.kind, food.name, food.brand, food.gtin, food.category,
  food.ingredients, food.measures, food.nutrients`;

/** Imported foods of some ids, in one statement; unknown ids are absent. */
export async function findImportedFoods(
  manager: EntityManager,
  ids: readonly string[],
): Promise<ImportedFood[]> {
  const rows: ImportedFoodRow[] = await manager.query(
    `SELECT ${columns} FROM imported_food food JOIN food_dataset dataset ON dataset.name = food.dataset WHERE food.id = ANY($1)`,
    [ids],
  );
  return rows;
}

/** Imported foods with a bar code of 14 digits, the latest label first. */
export async function findByGtin(manager: EntityManager, gtin: string): Promise<ImportedFood[]> {
  return manager.query(
    `SELECT ${columns} FROM imported_food food JOIN food_dataset dataset ON dataset.name = food.dataset
      WHERE food.gtin = $1 ORDER BY food.published DESC NULLS LAST, food.id LIMIT 20`,
    [gtin],
  );
}
