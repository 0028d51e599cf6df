import type { EntityManager } from 'typeorm';
import type {
  Aisle,
  Allergen,
  DietFact,
  Food,
  FoodMeasure,
  Season,
  Shelf,
} from '../domain/catalogue/food.js';
import type { Recipe } from '../domain/catalogue/recipe.js';

/** Name under which the whole reference data's hash is kept. */
const catalogueName = 'catalogue';

/** Hash of the reference data that is loaded; null when none is. */
export async function loadedHash(manager: EntityManager): Promise<string | null> {
  const rows: { hash: string }[] = await manager.query('SELECT hash FROM reference_data WHERE name = $1', [
    catalogueName,
  ]);
  return rows[0]?.hash ?? null;
}

interface FoodRow {
  readonly key: string;
  readonly name: string;
  readonly synonyms: string[];
  readonly everyday: boolean;
  readonly ndb_no: string;
  readonly fdc_id: string | null;
  readonly food_group: string;
  readonly aisle: Aisle;
  readonly shelf: Shelf;
  readonly pack_grams: number;
  readonly density_g_per_ml: number | null;
  readonly seasons: Season[];
  readonly allergens: Allergen[];
  readonly uncertain_allergens: Allergen[];
  readonly facts: DietFact[];
  readonly uncertain_facts: DietFact[];
  readonly price_cents_per_100g: number;
  readonly price_source: string;
  readonly price_date: string;
  readonly price_method: string;
  readonly nutrients: (number | null)[];
}

/** Everything of the catalogue, foods in the order of their keys. */
export async function readCatalogue(
  manager: EntityManager,
): Promise<{ readonly foods: Food[]; readonly recipes: Recipe[] }> {
  const rows: FoodRow[] = await manager.query('SELECT * FROM food ORDER BY key');
  const measures: (FoodMeasure & { readonly food_key: string })[] = await manager.query(
    'SELECT food_key, amount, unit, note, grams FROM food_measure ORDER BY food_key, position',
  );
  const byFood = new Map<string, FoodMeasure[]>();
  for (const { food_key, amount, unit, note, grams } of measures) {
    const list = byFood.get(food_key) ?? [];
    list.push({ amount, unit, note, grams });
    byFood.set(food_key, list);
  }
  const recipes: { document: Recipe }[] = await manager.query('SELECT document FROM recipe ORDER BY key');
  return {
    foods: rows.map((row) => toFood(row, byFood.get(row.key) ?? [])),
    recipes: recipes.map(({ document }) => document),
  };
}

function toFood(row: FoodRow, measures: readonly FoodMeasure[]): Food {
  return {
    key: row.key,
    name: row.name,
    synonyms: row.synonyms,
    everyday: row.everyday,
    ndbNo: row.ndb_no,
    fdcId: row.fdc_id,
    group: row.food_group,
    aisle: row.aisle,
    shelf: row.shelf,
    packGrams: row.pack_grams,
    densityGPerMl: row.density_g_per_ml,
    seasons: row.seasons,
    allergens: row.allergens,
    uncertainAllergens: row.uncertain_allergens,
    facts: row.facts,
    uncertainFacts: row.uncertain_facts,
    price: {
      centsPer100g: row.price_cents_per_100g,
      source: row.price_source,
      date: row.price_date,
      method: row.price_method,
    },
    nutrients: row.nutrients,
    measures,
  };
}

/**
 * Replaces the catalogue in three statements: every column travels as one JSON array, so that a few thousand rows take
 * well under a second.
 */
export async function replaceCatalogue(
  manager: EntityManager,
  hash: string,
  foods: readonly Food[],
  recipes: readonly Recipe[],
): Promise<void> {
  await manager.query('DELETE FROM food_measure; DELETE FROM food; DELETE FROM recipe');
  await manager.query(
    `INSERT INTO food (key, name, synonyms, everyday, ndb_no, fdc_id, food_group, aisle, shelf, pack_grams, density_g_per_ml,
       seasons, allergens, uncertain_allergens, facts, uncertain_facts, price_cents_per_100g, price_source, price_date,
       price_method, nutrients, names)
     SELECT key, name, synonyms, everyday, ndb_no, fdc_id, food_group, aisle, shelf, pack_grams, density_g_per_ml,
       seasons, allergens, uncertain_allergens, facts, uncertain_facts, price_cents_per_100g, price_source, price_date,
       price_method, nutrients, names
       FROM json_to_recordset($1::json) AS row (key text, name text, synonyms text[], everyday boolean, ndb_no text,
         fdc_id text, food_group text, aisle text, shelf text, pack_grams float8, density_g_per_ml float8, seasons text[],
         allergens text[], uncertain_allergens text[], facts text[], uncertain_facts text[], price_cents_per_100g float8,
         price_source text, price_date text, price_method text, nutrients float8[], names text)`,
    [JSON.stringify(foods.map(toRow))],
  );
  await manager.query(
    `INSERT INTO food_measure (food_key, position, amount, unit, note, grams)
     SELECT * FROM json_to_recordset($1::json)
       AS row (food_key text, position integer, amount float8, unit text, note text, grams float8)`,
    [
      JSON.stringify(
        foods.flatMap(({ key, measures }) =>
          measures.map((measure, position) => ({ food_key: key, position, ...measure })),
        ),
      ),
    ],
  );
  await manager.query(
    `INSERT INTO recipe (key, document)
     SELECT * FROM json_to_recordset($1::json) AS row (key text, document jsonb)`,
    [JSON.stringify(recipes.map((document) => ({ key: document.key, document })))],
  );
  await manager.query(
    `INSERT INTO reference_data (name, hash) VALUES ($1, $2)
     ON CONFLICT (name) DO UPDATE SET hash = EXCLUDED.hash, loaded_at = now()`,
    [catalogueName, hash],
  );
}

function toRow(food: Food): FoodRow & { readonly names: string } {
  return {
    key: food.key,
    name: food.name,
    synonyms: [...food.synonyms],
    everyday: food.everyday,
    ndb_no: food.ndbNo,
    fdc_id: food.fdcId,
    food_group: food.group,
    aisle: food.aisle,
    shelf: food.shelf,
    pack_grams: food.packGrams,
    density_g_per_ml: food.densityGPerMl,
    seasons: [...food.seasons],
    allergens: [...food.allergens],
    uncertain_allergens: [...food.uncertainAllergens],
    facts: [...food.facts],
    uncertain_facts: [...food.uncertainFacts],
    price_cents_per_100g: food.price.centsPer100g,
    price_source: food.price.source,
    price_date: food.price.date,
    price_method: food.price.method,
    nutrients: [...food.nutrients],
    names: [food.name, ...food.synonyms].join(' · '),
  };
}
