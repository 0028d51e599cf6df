import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../read-csv.js';
import type { CatalogueFood } from './food-index.js';

/**
 * Foods of a folder in the form of the SR28 development data: `foods.csv` with ndb_no and description; common_names,
 * scientific_name and manufacturer are used where they are. Other files of the folder are not needed.
 * @throws Error when the folder, the file or a column is missing, or when no row holds a food.
 */
export function readFoodFolder(folder: string): CatalogueFood[] {
  if (!existsSync(folder)) throw new Error(`Cannot read ${folder}: there is no such folder.`);
  if (!statSync(folder).isDirectory()) throw new Error(`Cannot read ${folder}: it is not a folder.`);
  const path = join(folder, 'foods.csv');
  if (!existsSync(path)) throw new Error(`Cannot read ${path}: there is no such file in the folder.`);
  const foods = readRows(path)
    .filter(({ ndb_no, description }) => ndb_no !== '' && description !== '')
    .map((row) => ({
      code: row.ndb_no,
      description: row.description,
      aliases: [row['common_names'], row['scientific_name'], row['manufacturer']].filter(
        (alias): alias is string => alias !== undefined && alias !== '',
      ),
    }));
  if (foods.length === 0) throw new Error(`Cannot use ${path}: it holds no food.`);
  return foods;
}

function readRows(path: string): ReturnType<typeof readCsv<'ndb_no' | 'description'>> {
  try {
    return readCsv(readFileSync(path, 'utf8'), ['ndb_no', 'description']);
  } catch (error) {
    throw new Error(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}.`, {
      cause: error,
    });
  }
}
