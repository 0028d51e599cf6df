import type { FoodMeasure } from '../../domain/catalogue/food.js';
import { NUTRIENTS } from '../../domain/catalogue/nutrients.js';
import { type CsvRow, readCsv } from './csv-rows.js';
import type { Download } from './download.js';
import type { ReadingDownload } from './fdc-download.js';
import { mostPer100g } from './fdc-nutrients.js';
import { FoodDataProblem } from './import-problem.js';

/** Whether a download has the form of SR28: `foods.csv` with a column for each nutrient, and `measures.csv`. */
export function isSr28Download({ files }: Download): boolean {
  return files.has('foods.csv');
}

/** Reads the USDA National Nutrient Database, release 28. @throws FoodDataProblem as {@link readCsv}. */
export async function readSr28Download(reading: ReadingDownload): Promise<{ readonly version: string }> {
  const { download, badRows, onBytes, onFood } = reading;
  const file = download.files.get('foods.csv');
  if (!file) throw new FoodDataProblem(`${download.name} has no foods.csv.`);
  const measures = await readMeasures(reading);
  const seen = new Set<string>();
  const columns = ['ndb_no', 'description', '(group)', '(common_names)', '(manufacturer)'];
  const takeFood = (row: CsvRow, places: readonly number[]) => {
    const [id = -1, name = -1, group = -1, common = -1, maker = -1] = places;
    const number = row.text(id).trim();
    if (!/^\d{4,6}$/.test(number)) return badRows.add(file.name, row.line, 'ndb_no is no number');
    if (seen.has(number)) return badRows.add(file.name, row.line, 'ndb_no is there twice');
    const description = row.text(name).trim();
    if (description === '') return badRows.add(file.name, row.line, 'description is empty');
    seen.add(number);
    const nutrients = NUTRIENTS.map((_nutrient, index) => {
      const place = places[columns.length + index] ?? -1;
      const amount = row.number(place);
      if (Number.isNaN(amount) ? row.text(place).trim() === '' : amount >= 0 && amount <= mostPer100g(index))
        return amount;
      badRows.add(file.name, row.line, `${NUTRIENTS[index]?.id ?? ''} cannot be (the food is kept)`);
      return Number.NaN;
    });
    const names = row.text(common);
    onFood({
      id: `sr28-${number}`,
      kind: 'LEGACY',
      name: names === '' ? description : `${description} (${names})`,
      brand: row.text(maker),
      gtin: '',
      category: row.text(group),
      ingredients: '',
      published: '2016-05-01',
      measures: measures.get(number) ?? [],
      nutrients,
    });
  };
  await readCsv({
    file,
    columns: [...columns, ...NUTRIENTS.map(({ id }) => `(${id})`)],
    onBytes,
    onRow: takeFood,
  });
  if (seen.size === 0) throw new FoodDataProblem(`${file.name} holds no food.`);
  return { version: 'SR28' };
}

async function readMeasures({
  download,
  badRows,
  onBytes,
}: ReadingDownload): Promise<Map<string, FoodMeasure[]>> {
  const byFood = new Map<string, FoodMeasure[]>();
  const file = download.files.get('measures.csv');
  if (!file) return byFood;
  const takeMeasure = (row: CsvRow, [id = -1, amount = -1, words = -1, weight = -1]: readonly number[]) => {
    const [count, grams] = [row.number(amount), row.number(weight)];
    if (!(count > 0 && grams > 0))
      return badRows.add(file.name, row.line, 'amount or grams is no number above 0');
    const [unit = '', ...note] = row.text(words).split(', ');
    const list = byFood.get(row.text(id)) ?? [];
    list.push({ amount: count, unit, note: note.join(', '), grams });
    byFood.set(row.text(id), list);
  };
  await readCsv({ file, columns: ['ndb_no', 'amount', 'measure', 'grams'], onBytes, onRow: takeMeasure });
  return byFood;
}
