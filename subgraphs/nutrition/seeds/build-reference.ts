import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allergenTerms, classifyFood, compositionRules } from './build/classify-foods.js';
import { formatTsv, parseCsv, type Row } from './build/csv.js';
import { tidyMeasures } from './build/measures.js';
import { type FoodName, keyOf, nameByRule, parseEverydayNames } from './build/name-foods.js';
import { anchoredPrices, estimatePrice, type PricedCandidate } from './build/price-foods.js';
import { isEverydayFood } from './build/select-foods.js';
import { aisleOf, densityOf, packGramsOf, seasonsOf, shelfOf } from './build/shelve-foods.js';

/**
 * Writes the reference catalogue (foods.tsv, food-nutrients.tsv, food-measures.tsv) from public data.
 * Run by hand when the sources or the rules change: `npx tsx seeds/build-reference.ts <data folder>`.
 */

const [dataFolder] = process.argv.slice(2);
if (!dataFolder) throw new Error('usage: build-reference.ts <data folder>');
const here = import.meta.dirname;
const reference = join(here, 'reference');
const ours = (name: string) => readFileSync(join(here, 'build', name), 'utf8');
const csv = (path: string) => parseCsv(readFileSync(join(dataFolder, path), 'utf8'));

/** SR28 numbers that recipes use: always in the catalogue, whatever the selection says. */
function recipeFoods(): Set<string> {
  const numbers = new Set<string>();
  const folder = join(reference, 'recipes');
  for (const file of readdirSync(reference, { recursive: true, encoding: 'utf8' })) {
    if (!/^recipes[\\/].*\.jsonl$/.test(file)) continue;
    for (const match of readFileSync(join(folder, '..', file), 'utf8').matchAll(/"ndb"\s*:\s*"(\d{5})"/g))
      numbers.add(match[1] ?? '');
  }
  return numbers;
}

const everyday = parseEverydayNames(ours('everyday-names.txt'));
const used = recipeFoods();
const rows = csv('foods_sr28/foods.csv');
const nutrientColumns = Object.keys(rows[0] ?? {}).slice(10);
const selected = rows.filter(
  (row) =>
    used.has(row['ndb_no'] ?? '') ||
    ((isEverydayFood(row) || everyday.has(row['ndb_no'] ?? '')) && knownNutrients(row) >= 30),
);
const measuresByNdb = groupBy(csv('foods_sr28/measures.csv'), 'ndb_no');
const fdcByName = new Map(
  csv('foods_sr28/fdc_names.csv')
    .filter((row) => row['data_type'] === 'sr_legacy_food')
    .map((row) => [plainName(row['description'] ?? ''), row['fdc_id'] ?? '']),
);
const terms = allergenTerms(csv('allergens/allergen_terms.csv'));
const rules = compositionRules(ours('composition-rules.tsv'));
const seasons = csv('seasonality/us_produce_seasons.csv');
const anchors = anchoredPrices(ours('price-anchors.txt'), {
  bls: csv('food_prices/bls_average_prices_2026_08.csv'),
  nap: csv('food_prices/pp_nap_2017_18.csv'),
  ers: [...csv('food_prices/ers_fruit_prices_2022.csv'), ...csv('food_prices/ers_vegetable_prices_2022.csv')],
});

/** A food that says too little of itself is no help to anyone. */
function knownNutrients(row: Row): number {
  return nutrientColumns.filter((column) => row[column] !== '').length;
}

/** FoodData Central renamed some SR foods by adding a remark in brackets. */
function plainName(description: string): string {
  return description.replace(/ \(includes foods? for .*\)/i, '').toLowerCase();
}

function groupBy(list: readonly Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of list) {
    const id = row[column] ?? '';
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

/** Names and keys, made unique: the hand-written table first, then by rule with the SR28 number where two are equal. */
function nameAll(): Map<string, { name: FoodName; key: string }> {
  const named = new Map<string, { name: FoodName; key: string }>();
  const keys = new Set<string>();
  const ordered = [...selected].sort(
    (a, b) => Number(everyday.has(b['ndb_no'] ?? '')) - Number(everyday.has(a['ndb_no'] ?? '')),
  );
  for (const row of ordered) {
    const ndb = row['ndb_no'] ?? '';
    const name = everyday.get(ndb) ?? nameByRule(row);
    let key = keyOf(name.name);
    if (keys.has(key)) key = `${key}-${ndb}`;
    keys.add(key);
    named.set(ndb, { name, key });
  }
  return named;
}

const names = nameAll();
const candidates: PricedCandidate[] = rows
  .filter((row) => names.has(row['ndb_no'] ?? '') || anchors.has(row['ndb_no'] ?? ''))
  .map((row) => ({
    ndb: row['ndb_no'] ?? '',
    group: row['group'] ?? '',
    aisle: aisleOf(row),
    words: new Set((row['description'] ?? '').toLowerCase().match(/[a-z]{3,}/g) ?? []),
    waterGrams: Number(row['water_g'] || '0'),
    price: anchors.get(row['ndb_no'] ?? ''),
  }));
const priced = candidates.filter(
  (candidate) => candidate.price !== undefined && candidate.price.centsPer100g > 0,
);
const candidateByNdb = new Map(candidates.map((candidate) => [candidate.ndb, candidate]));

function foodRow(row: Row): Record<string, string | number | undefined> {
  const ndb = row['ndb_no'] ?? '';
  const entry = names.get(ndb);
  const candidate = candidateByNdb.get(ndb);
  if (!entry || !candidate) throw new Error(`food ${ndb} was not named`);
  const measures = measuresByNdb.get(ndb) ?? [];
  const aisle = aisleOf(row);
  const composition = classifyFood(row, terms, rules);
  const price = candidate.price ?? estimatePrice(candidate, priced);
  return {
    key: entry.key,
    name: entry.name.name,
    synonyms: entry.name.synonyms.join('|'),
    everyday: entry.name.everyday ? 1 : 0,
    ndb_no: ndb,
    fdc_id: fdcByName.get(plainName(row['description'] ?? '')),
    food_group: row['group'],
    aisle,
    shelf: shelfOf(row, aisle),
    pack_grams: entry.name.packGrams ?? packGramsOf(row, aisle, measures),
    density_g_per_ml: densityOf(row, measures),
    seasons: seasonsOf(row, aisle, seasons).join('|'),
    allergens: composition.allergens.join('|'),
    uncertain_allergens: composition.uncertainAllergens.join('|'),
    facts: composition.facts.join('|'),
    uncertain_facts: composition.uncertainFacts.join('|'),
    price_cents_per_100g: price.centsPer100g,
    price_source: price.source,
    price_date: price.date,
    price_method: price.method,
  };
}

const foods = selected.map(foodRow).sort((a, b) => String(a['key']).localeCompare(String(b['key'])));
const keyByNdb = new Map(foods.map((food) => [String(food['ndb_no']), String(food['key'])]));
const nutrients = selected
  .map((row) => ({ key: keyByNdb.get(row['ndb_no'] ?? ''), ...pick(row, nutrientColumns) }))
  .sort((a, b) => String(a.key).localeCompare(String(b.key)));
const measures = nutrients.flatMap(({ key }) => {
  const ndb = String(foods.find((food) => food['key'] === key)?.['ndb_no']);
  return tidyMeasures(measuresByNdb.get(ndb) ?? []).map((measure) => ({ key, ...measure }));
});

function pick(row: Row, columns: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [column, tidyNumber(row[column] ?? '')]));
}

/** "0.000" becomes "0"; an empty cell (not measured) stays empty. */
function tidyNumber(text: string): string {
  return text === '' ? '' : String(Number(text));
}

writeFileSync(join(reference, 'foods.tsv'), formatTsv(Object.keys(foods[0] ?? {}), foods));
writeFileSync(join(reference, 'food-nutrients.tsv'), formatTsv(['key', ...nutrientColumns], nutrients));
writeFileSync(
  join(reference, 'food-measures.tsv'),
  formatTsv(['key', 'amount', 'unit', 'note', 'grams'], measures),
);
const missing = [...used].filter((ndb) => !keyByNdb.has(ndb));
process.stdout.write(
  `${foods.length} foods, ${measures.length} measures, ${priced.length} published or judged prices; recipe foods unknown to SR28: ${missing.join(' ') || 'none'}\n`,
);
