import type { FoodMeasure } from '../../domain/catalogue/food.js';
import { FOOD_KINDS } from '../../domain/catalogue/imported-food.js';
import { nutrientIndex } from '../../domain/catalogue/nutrients.js';
import type { BadRowLog } from './bad-rows.js';
import { type CsvRow, readCsv } from './csv-rows.js';
import type { Download, DownloadFile } from './download.js';
import { mostPer100g, PLACES, unitFactor } from './fdc-nutrients.js';
import { FoodStore } from './food-store.js';
import { FoodDataProblem } from './import-problem.js';
import { type DownloadedFood, gtin14, hasCheckDigit } from './imported-row.js';

const kindByType: Readonly<Record<string, number>> = {
  foundation_food: 0,
  sr_legacy_food: 1,
  survey_fndds_food: 2,
  branded_food: 3,
};
const branded = FOOD_KINDS.indexOf('BRANDED');
const [vitaminD, vitaminDUnits] = [nutrientIndex('vitamin_d_ug'), nutrientIndex('vitamin_d_iu')];

export interface ReadingDownload {
  readonly download: Download;
  readonly badRows: BadRowLog;
  /** Told of bytes read, uncompressed. */
  readonly onBytes: (bytes: number) => Promise<void> | void;
  /** Takes each food once, in an order that depends on the download alone. */
  readonly onFood: (food: DownloadedFood) => void;
}

/** Whether a download has FoodData Central's form. */
export function isFdcDownload({ files }: Download): boolean {
  return files.has('food.csv') || files.has('food_nutrient.csv');
}

/** The date in the name of a download, else null. */
export function versionOf({ name }: Download): string | null {
  return /\d{4}-\d{2}(-\d{2})?/.exec(name)?.[0] ?? null;
}

/**
 * Reads FoodData Central's CSV download: names, amounts and portions into memory, then the labels of brands row by row, each food
 * handed on when all of it is known. Samples, acquisitions and experiments are no foods of their own and are passed over.
 * @throws FoodDataProblem when a table or column is missing or cut off.
 */
export async function readFdcDownload(reading: ReadingDownload): Promise<{ readonly version: string }> {
  const { download } = reading;
  const need = (name: string): DownloadFile => {
    const file = download.files.get(name);
    if (file) return file;
    throw new FoodDataProblem(
      `${download.name} has no ${name}: give the folder or the zip of the full CSV download of FoodData Central.`,
    );
  };
  const [foods, nutrients, amounts] = [need('food.csv'), need('nutrient.csv'), need('food_nutrient.csv')];
  const categories = await readNames(reading, download.files.get('food_category.csv'), 'description');
  const store = new FoodStore();
  const latest = await readFoods(reading, foods, categories, store);
  const labels = download.files.get('branded_food.csv');
  if (!labels && store.kinds.includes(branded))
    throw new FoodDataProblem(`${download.name} has branded foods in food.csv and no branded_food.csv.`);
  await readAmounts(reading, amounts, await readFactors(reading, nutrients), store);
  await readPortions(reading, store);
  for (let place = 0; place < store.size; place++)
    if (store.kinds[place] !== branded) reading.onFood(plainFood(store, place));
  if (labels) await readLabels(reading, labels, store);
  return { version: versionOf(download) ?? latest };
}

async function readNames(
  { onBytes }: ReadingDownload,
  file: DownloadFile | undefined,
  column: string,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  if (!file) return names;
  await readCsv({
    file,
    columns: ['id', column],
    onBytes,
    onRow: (row, [id = -1, name = -1]) => void names.set(row.text(id), row.text(name)),
  });
  return names;
}

async function readFoods(
  { badRows, onBytes }: ReadingDownload,
  file: DownloadFile,
  categories: ReadonlyMap<string, string>,
  store: FoodStore,
): Promise<string> {
  let latest = '';
  const takeFood = (
    row: CsvRow,
    [id = -1, type = -1, name = -1, category = -1, date = -1]: readonly number[],
  ) => {
    const number = row.number(id);
    if (!Number.isInteger(number) || number <= 0 || number > 1e8)
      return badRows.add(file.name, row.line, 'fdc_id is no number');
    const kind = kindByType[row.text(type)];
    // Samples and acquisitions are laboratory records behind a food, not foods: their amounts are known and left out.
    if (kind === undefined) return store.skip(number);
    const description = row.text(name).trim();
    if (description === '') return badRows.add(file.name, row.line, 'description is empty');
    if (store.placeOf(number) >= 0) return badRows.add(file.name, row.line, 'fdc_id is there twice');
    const published = row.text(date);
    if (published > latest) latest = published;
    const group = row.text(category);
    store.add({ number, kind, name: description, category: categories.get(group) ?? group, published });
  };
  const columns = ['fdc_id', 'data_type', 'description', '(food_category_id)', '(publication_date)'];
  await readCsv({ file, columns, onBytes, onRow: takeFood });
  if (store.size === 0) throw new FoodDataProblem(`${file.name} holds no food.`);
  return latest;
}

/** Factors to our units by the number of a nutrient; what is not wanted is absent. */
async function readFactors(
  { badRows, onBytes }: ReadingDownload,
  file: DownloadFile,
): Promise<Map<number, number>> {
  const factors = new Map<number, number>();
  await readCsv({
    file,
    columns: ['id', 'unit_name'],
    onBytes,
    onRow: (row, [id = -1, unit = -1]) => {
      const place = PLACES.get(row.number(id));
      if (!place) return;
      const factor = unitFactor(place.index, row.text(unit));
      if (Number.isNaN(factor)) badRows.add(file.name, row.line, `unit ${row.text(unit)} cannot be used`);
      else factors.set(row.number(id), factor);
    },
  });
  return factors;
}

async function readAmounts(
  { badRows, onBytes }: ReadingDownload,
  file: DownloadFile,
  factors: ReadonlyMap<number, number>,
  store: FoodStore,
): Promise<void> {
  const takeAmount = (row: CsvRow, [food = -1, nutrient = -1, value = -1]: readonly number[]) => {
    const place = store.placeOf(row.number(food));
    if (place === -1) return;
    if (place === -2) return badRows.add(file.name, row.line, 'fdc_id is not in food.csv');
    const number = row.number(nutrient);
    const factor = factors.get(number);
    const target = factor === undefined ? undefined : PLACES.get(number);
    if (factor === undefined || !target) return;
    const amount = row.number(value) * factor;
    if (Number.isNaN(amount)) {
      if (row.text(value).trim() !== '') badRows.add(file.name, row.line, 'amount is no number');
    } else if (amount < 0) badRows.add(file.name, row.line, 'amount is negative');
    else if (amount > mostPer100g(target.index))
      badRows.add(file.name, row.line, 'amount is more than 100 g can hold');
    else store.setAmount(place, target.index, amount, target.preference);
  };
  await readCsv({ file, columns: ['fdc_id', 'nutrient_id', 'amount'], onBytes, onRow: takeAmount });
}

async function readPortions(reading: ReadingDownload, store: FoodStore): Promise<void> {
  const { download, badRows, onBytes } = reading;
  const file = download.files.get('food_portion.csv');
  if (!file) return;
  const units = await readNames(reading, download.files.get('measure_unit.csv'), 'name');
  const columns = [
    'fdc_id',
    'gram_weight',
    '(amount)',
    '(measure_unit_id)',
    '(portion_description)',
    '(modifier)',
  ];
  const takePortion = (
    row: CsvRow,
    [food = -1, weight = -1, count = -1, unit = -1, words = -1, modifier = -1]: readonly number[],
  ) => {
    const place = store.placeOf(row.number(food));
    if (place < 0) return;
    const grams = row.number(weight);
    if (!(grams > 0 && grams < 50_000)) return badRows.add(file.name, row.line, 'gram_weight is no weight');
    const named = units.get(row.text(unit)) ?? '';
    const said = row.text(words);
    const own = [
      named === 'undetermined' ? '' : named,
      said === 'Quantity not specified' ? '' : said,
      row.text(modifier),
    ];
    const [name = 'serving', ...note] = own.filter((part) => part !== '' && !/^\d+$/.test(part));
    const list = store.measures.get(place) ?? [];
    list.push({
      amount: row.number(count) > 0 ? row.number(count) : 1,
      unit: name,
      note: note.join(', '),
      grams,
    });
    store.measures.set(place, list);
  };
  await readCsv({ file, columns, onBytes, onRow: takePortion });
}

async function readLabels(reading: ReadingDownload, file: DownloadFile, store: FoodStore): Promise<void> {
  const { badRows, onBytes, onFood } = reading;
  const done = new Uint8Array(store.size);
  const columns = [
    'fdc_id',
    'brand_owner',
    'gtin_upc',
    'ingredients',
    '(brand_name)',
    '(serving_size)',
    '(serving_size_unit)',
    '(household_serving_fulltext)',
    '(branded_food_category)',
  ];
  const takeLabel = (row: CsvRow, places: readonly number[]) => {
    const [
      id = -1,
      owner = -1,
      code = -1,
      list = -1,
      brand = -1,
      size = -1,
      unit = -1,
      household = -1,
      kind = -1,
    ] = places;
    const place = store.placeOf(row.number(id));
    if (place < 0 || store.kinds[place] !== branded)
      return badRows.add(file.name, row.line, 'fdc_id is no branded food of food.csv');
    if (done[place] === 1) return badRows.add(file.name, row.line, 'fdc_id is there twice');
    done[place] = 1;
    const gtin = gtin14(row.text(code));
    if (gtin !== '' && !hasCheckDigit(gtin))
      badRows.add(file.name, row.line, 'gtin_upc has a wrong check digit (the food is kept)');
    const serving = servingOf(row.number(size), row.text(unit), row.text(household));
    onFood({
      ...plainFood(store, place),
      brand: row.text(brand) || row.text(owner),
      gtin,
      category: row.text(kind),
      ingredients: row.text(list),
      measures: serving,
    });
  };
  await readCsv({ file, columns, onBytes, onRow: takeLabel });
  for (let place = 0; place < store.size; place++)
    if (store.kinds[place] === branded && done[place] !== 1) onFood(plainFood(store, place));
}

/** A label's serving; millilitres are taken as grams, because a label states amounts per 100 ml then. */
function servingOf(size: number, unit: string, household: string): FoodMeasure[] {
  if (!(size > 0 && size < 50_000) || !/^(g|grm|ml|mlt|gm)$/i.test(unit)) return [];
  return [{ amount: 1, unit: 'serving', note: household.trim(), grams: size }];
}

function plainFood(store: FoodStore, place: number): DownloadedFood {
  const nutrients = store.amountsOf(place);
  // Labels state vitamin D in international units: 40 IU are 1 µg.
  if (Number.isNaN(nutrients[vitaminD]) && !Number.isNaN(nutrients[vitaminDUnits]))
    nutrients[vitaminD] = (nutrients[vitaminDUnits] ?? Number.NaN) / 40;
  return {
    id: `fdc-${store.numbers[place]}`,
    kind: FOOD_KINDS[store.kinds[place] ?? branded] ?? 'BRANDED',
    name: store.nameOf(place),
    brand: '',
    gtin: '',
    category: store.categories[place] ?? '',
    ingredients: '',
    published: store.published[place] ?? '',
    measures: store.measures.get(place) ?? [],
    nutrients,
  };
}
