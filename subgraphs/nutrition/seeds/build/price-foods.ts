import type { Row } from './csv.js';

/** A price with its origin. `centsPer100g` is for 100 g as eaten (edible), US cents with two decimals. */
export interface FoodPrice {
  readonly centsPer100g: number;
  /** BLS, ERS, PP-NAP or `estimate`. */
  readonly source: string;
  /** Month or year the price was taken in. */
  readonly date: string;
  /** How the figure was made of the published one. */
  readonly method: string;
}

const gramsPerPound = 453.592;

/** Grams in the unit BLS prices by, edible: a dozen large eggs holds 12 × 50 g, a gallon of milk 3,900 g. */
const blsGrams: Readonly<Record<string, number>> = {
  '1 lb': gramsPerPound,
  '1 dozen': 600,
  '1 gallon': 3900,
  '1 litre': 990,
};

/** Edible part of meat sold with bone or trimmed fat, where the BLS item is not boneless. */
const edibleShareByBls: Readonly<Record<string, number>> = { '712112': 0.9, '712311': 0.91, '704111': 1 };

export interface PriceTables {
  readonly bls: readonly Row[];
  readonly nap: readonly Row[];
  readonly ers: readonly Row[];
}

/** Published prices by SR28 number, out of the hand-made table `source|item|numbers`. The first line of a food wins. */
export function anchoredPrices(anchors: string, tables: PriceTables): Map<string, FoodPrice> {
  const prices = new Map<string, FoodPrice>();
  for (const line of anchors.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [source = '', item = '', numbers = ''] = line.split('|');
    const price = anchorPrice(source, item, tables);
    if (!price) throw new Error(`no published price for ${source} ${item}`);
    for (const ndb of numbers.split(' ')) if (ndb !== '' && !prices.has(ndb)) prices.set(ndb, price);
  }
  return prices;
}

function anchorPrice(source: string, item: string, tables: PriceTables): FoodPrice | undefined {
  if (source === 'BLS') return blsPrice(item, tables.bls);
  if (source === 'NAP') return napPrice(item, tables.nap);
  if (source === 'ERS') return ersPrice(item, tables.ers);
  return {
    centsPer100g: Number(item),
    source: 'estimate',
    date: '2026-08',
    method: 'judgement of an everyday supermarket price',
  };
}

function blsPrice(item: string, rows: readonly Row[]): FoodPrice | undefined {
  const row = rows.find((each) => each['item_code'] === item);
  const grams = blsGrams[row?.['per'] ?? ''];
  if (!row || grams === undefined) return undefined;
  const cents = (Number(row['us_city_average_usd']) * 10_000) / grams / (edibleShareByBls[item] ?? 1);
  return {
    centsPer100g: round(cents),
    source: 'BLS',
    date: '2026-08',
    method: `US city average, item ${item}`,
  };
}

function napPrice(item: string, rows: readonly Row[]): FoodPrice | undefined {
  const row = rows.find((each) => each['fndds_code'] === item);
  if (!row) return undefined;
  return {
    centsPer100g: round(Number(row['usd_per_100g_aug_2026_cpi_adjusted']) * 100),
    source: 'PP-NAP',
    date: '2026-08',
    method: `Purchase to Plate 2017-18, food ${item}, moved by CPI-U food at home`,
  };
}

/** ERS retail price per pound or pint; a pint of juice weighs 494 g. `Form dry` leaves the cooking yield out. */
function ersPrice(item: string, rows: readonly Row[]): FoodPrice | undefined {
  const [name = '', formText = ''] = item.split('/');
  const form = formText.replace(/ dry$/, '');
  const row = rows.find(
    (each) => (each['Fruit'] === name || each['Vegetable'] === name) && each['Form'] === form,
  );
  if (!row) return undefined;
  const grams = row['RetailPriceUnit'] === 'per pint' ? 494 : gramsPerPound;
  const yieldShare = formText.endsWith(' dry') ? 1 : Number(row['Yield']);
  return {
    centsPer100g: round((Number(row['RetailPrice']) * 10_000) / grams / yieldShare),
    source: 'ERS',
    date: '2022',
    method: `retail price of ${name}, ${form.toLowerCase()}, by its edible yield`,
  };
}

/** What the estimator needs to know of a food. */
export interface PricedCandidate {
  readonly ndb: string;
  readonly group: string;
  readonly aisle: string;
  readonly words: ReadonlySet<string>;
  readonly waterGrams: number;
  readonly price: FoodPrice | undefined;
}

/**
 * Estimates a missing price from the three most alike priced foods of the same group (else aisle): cents per gram of
 * dry matter, weighted by shared words, times the food's own dry matter, kept within a third and three times of them.
 */
export function estimatePrice(food: PricedCandidate, priced: readonly PricedCandidate[]): FoodPrice {
  const sameGroup = priced.filter((other) => other.group === food.group);
  const pool = sameGroup.length >= 3 ? sameGroup : priced.filter((other) => other.aisle === food.aisle);
  const ranked = (pool.length > 0 ? pool : priced)
    .map((other) => ({ other, likeness: likeness(food, other) }))
    .sort((a, b) => b.likeness - a.likeness || a.other.ndb.localeCompare(b.other.ndb))
    .slice(0, 3);
  const dry = (candidate: PricedCandidate) => Math.max(5, 100 - candidate.waterGrams);
  let weighted = 0;
  let weights = 0;
  for (const { other, likeness: weight } of ranked) {
    const ratio = Math.min(3, Math.max(1 / 3, dry(food) / dry(other)));
    weighted += (other.price?.centsPer100g ?? 0) * ratio * (weight + 0.05);
    weights += weight + 0.05;
  }
  const neighbours = ranked.map(({ other }) => other.ndb).join('+');
  return {
    centsPer100g: round(weights > 0 ? weighted / weights : 50),
    source: 'estimate',
    date: '2026-08',
    method: `dry matter of priced neighbours SR28 ${neighbours}`,
  };
}

function likeness(left: PricedCandidate, right: PricedCandidate): number {
  let shared = 0;
  for (const word of left.words) if (right.words.has(word)) shared++;
  return shared / Math.sqrt(left.words.size * right.words.size || 1);
}

function round(cents: number): number {
  return Math.round(cents * 100) / 100;
}
