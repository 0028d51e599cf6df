import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workspaceFile } from '@progressive/subgraph-server';
import { z } from 'zod';
import type {
  Aisle,
  Allergen,
  DietFact,
  Food,
  FoodMeasure,
  Season,
  Shelf,
} from '../domain/catalogue/food.js';
import { NUTRIENTS } from '../domain/catalogue/nutrients.js';
import type { MealSlot, Recipe } from '../domain/catalogue/recipe.js';

/** The reference data as files hold it. */
export interface Reference {
  /** Content hash over all files. */
  readonly hash: string;
  readonly foods: readonly Food[];
  readonly recipes: readonly Recipe[];
}

const folder = workspaceFile(import.meta.url, 'seeds/reference');

/** The reference files as they are, not yet read into foods and recipes: reading takes ten times as long as hashing. */
export interface ReferenceFiles {
  /** Content hash over all files. */
  readonly hash: string;
  /** @throws when a line does not have the form it must have. */
  readonly read: () => Reference;
}

/** Opens the reference files. */
export async function openReference(): Promise<ReferenceFiles> {
  const recipeFiles = (await readdir(join(folder, 'recipes')))
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const names = [
    'foods.tsv',
    'food-nutrients.tsv',
    'food-measures.tsv',
    ...recipeFiles.map((name) => join('recipes', name)),
  ];
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const digest = createHash('sha256');
  for (const text of texts) digest.update(text);
  const hash = digest.digest('hex').slice(0, 24);
  return { hash, read: () => readTexts(hash, texts) };
}

/** Reads and checks the reference files. @throws when a line does not have the form it must have. */
export async function readReference(): Promise<Reference> {
  return (await openReference()).read();
}

function readTexts(hash: string, texts: readonly string[]): Reference {
  const [foodText = '', nutrientText = '', measureText = '', ...recipeTexts] = texts;
  const foods = readFoods(foodText, nutrientText, measureText);
  const keyByNdb = new Map(foods.map(({ ndbNo, key }) => [ndbNo, key]));
  const recipes = recipeTexts.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => readRecipe(line, keyByNdb)),
  );
  return { hash, foods, recipes };
}

type Row = Readonly<Record<string, string>>;

function readTsv(text: string): Row[] {
  const [header = '', ...lines] = text.split('\n').filter((line) => line !== '');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

function readFoods(foodText: string, nutrientText: string, measureText: string): Food[] {
  const nutrients = new Map(readTsv(nutrientText).map((row) => [row['key'], row]));
  const measures = new Map<string, FoodMeasure[]>();
  for (const row of readTsv(measureText)) {
    const list = measures.get(row['key'] ?? '') ?? [];
    list.push({
      amount: Number(row['amount']),
      unit: row['unit'] ?? '',
      note: row['note'] ?? '',
      grams: Number(row['grams']),
    });
    measures.set(row['key'] ?? '', list);
  }
  return readTsv(foodText).map((row) =>
    toFood(row, nutrients.get(row['key']), measures.get(row['key'] ?? '') ?? []),
  );
}

function toFood(row: Row, amounts: Row | undefined, measures: readonly FoodMeasure[]): Food {
  const text = (column: string) => row[column] ?? '';
  const list = (column: string) =>
    text(column)
      .split('|')
      .filter((item) => item !== '');
  if (amounts === undefined) throw new Error(`food ${text('key')} has no line in food-nutrients.tsv`);
  return {
    key: text('key'),
    name: text('name'),
    synonyms: list('synonyms'),
    everyday: text('everyday') === '1',
    ndbNo: text('ndb_no'),
    fdcId: text('fdc_id') || null,
    group: text('food_group'),
    aisle: text('aisle') as Aisle,
    shelf: text('shelf') as Shelf,
    packGrams: Number(text('pack_grams')),
    densityGPerMl: text('density_g_per_ml') === '' ? null : Number(text('density_g_per_ml')),
    seasons: list('seasons') as Season[],
    allergens: list('allergens') as Allergen[],
    uncertainAllergens: list('uncertain_allergens') as Allergen[],
    facts: list('facts') as DietFact[],
    uncertainFacts: list('uncertain_facts') as DietFact[],
    price: {
      centsPer100g: Number(text('price_cents_per_100g')),
      source: text('price_source'),
      date: text('price_date'),
      method: text('price_method'),
    },
    nutrients: NUTRIENTS.map(({ id }) =>
      amounts[id] === '' || amounts[id] === undefined ? null : Number(amounts[id]),
    ),
    measures,
  };
}

const recipeLine = z.object({
  key: z.string().min(1),
  title: z.string().min(1),
  description: z.string(),
  slots: z.array(z.enum(['breakfast', 'lunch', 'dinner', 'snack'])).min(1),
  cuisine: z.string().min(1),
  tags: z.array(z.string()),
  servings: z.number().positive(),
  prepMinutes: z.number().nonnegative(),
  cookMinutes: z.number().nonnegative(),
  batch: z.object({ keepsDays: z.number().nonnegative(), freezable: z.boolean() }),
  ingredients: z
    .array(z.object({ ndb: z.string().length(5), grams: z.number().positive(), text: z.string() }))
    .min(1),
  steps: z.array(z.string()).min(1),
  tip: z.string().optional(),
});

function readRecipe(line: string, keyByNdb: ReadonlyMap<string, string>): Recipe {
  const { batch, ingredients, slots, tip, ...rest } = recipeLine.parse(JSON.parse(line));
  return {
    ...rest,
    slots: slots.map((slot) => slot.toUpperCase() as MealSlot),
    keepsDays: Math.round(batch.keepsDays),
    freezable: batch.freezable,
    tip: tip ?? null,
    ingredients: ingredients.map(({ ndb, grams, text }) => {
      const foodKey = keyByNdb.get(ndb);
      if (foodKey === undefined)
        throw new Error(`recipe ${rest.key} uses food ${ndb}, which is not in foods.tsv`);
      return { foodKey, grams, text };
    }),
  };
}
