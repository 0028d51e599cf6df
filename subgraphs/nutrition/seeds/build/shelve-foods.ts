import type { Row } from './csv.js';

export type Aisle =
  | 'PRODUCE'
  | 'MEAT'
  | 'FISH'
  | 'DAIRY_EGGS'
  | 'BAKERY'
  | 'GRAINS_PASTA'
  | 'CANNED'
  | 'LEGUMES'
  | 'NUTS_SEEDS'
  | 'OILS_CONDIMENTS'
  | 'SPICES_BAKING'
  | 'FROZEN'
  | 'BEVERAGES'
  | 'SNACKS_SWEETS'
  | 'PREPARED';

const aisleByGroup: Readonly<Record<string, Aisle>> = {
  'Dairy and Egg Products': 'DAIRY_EGGS',
  'Spices and Herbs': 'SPICES_BAKING',
  'Fats and Oils': 'OILS_CONDIMENTS',
  'Poultry Products': 'MEAT',
  'Beef Products': 'MEAT',
  'Pork Products': 'MEAT',
  'Lamb, Veal, and Game Products': 'MEAT',
  'Sausages and Luncheon Meats': 'MEAT',
  'Soups, Sauces, and Gravies': 'OILS_CONDIMENTS',
  'Breakfast Cereals': 'GRAINS_PASTA',
  'Cereal Grains and Pasta': 'GRAINS_PASTA',
  'Fruits and Fruit Juices': 'PRODUCE',
  'Vegetables and Vegetable Products': 'PRODUCE',
  'Nut and Seed Products': 'NUTS_SEEDS',
  'Legumes and Legume Products': 'LEGUMES',
  'Finfish and Shellfish Products': 'FISH',
  'Baked Products': 'BAKERY',
  Snacks: 'SNACKS_SWEETS',
  Sweets: 'SNACKS_SWEETS',
  Beverages: 'BEVERAGES',
};

/** Where a shop keeps the food. */
export function aisleOf(row: Row): Aisle {
  const group = row['group'] ?? '';
  const text = (row['description'] ?? '').toLowerCase();
  if (/fresh|raw/.test(text) && group === 'Spices and Herbs') return 'PRODUCE';
  if (/vinegar|mustard, prepared|capers|horseradish/.test(text) && group === 'Spices and Herbs')
    return 'OILS_CONDIMENTS';
  if (/leavening|vital wheat gluten/.test(text)) return 'SPICES_BAKING';
  if (/sugars?, (gran|brown|powd)|cocoa, dry|gelatins|baking chocolate|semisweet/.test(text))
    return 'SPICES_BAKING';
  if (/honey|syrup|jams|molasses|marmalade/.test(text) && group === 'Sweets') return 'OILS_CONDIMENTS';
  if (/flour|cornstarch|cornmeal/.test(text) && group === 'Cereal Grains and Pasta') return 'SPICES_BAKING';
  if (/frozen|ice cream/.test(text) && !/previously frozen|raw or frozen/.test(text)) return 'FROZEN';
  if (
    /peanut butter|almond butter|tahini|catsup|yeast extract|pickle|olives|soy sauce|miso\b|hummus/.test(text)
  )
    return 'OILS_CONDIMENTS';
  if (/tofu|tempeh|soymilk/.test(text)) return 'DAIRY_EGGS';
  if (/milk|canned \(liquid/.test(text) && /almond milk|rice milk/.test(text)) return 'DAIRY_EGGS';
  if (/canned|bottled|tomato products/.test(text) && group !== 'Beverages') return 'CANNED';
  if (/dried|raisins|prunes|dates/.test(text) && group === 'Fruits and Fruit Juices') return 'NUTS_SEEDS';
  if (/juice|nectar/.test(text) && /Fruits|Vegetables/.test(group))
    return /raw/.test(text) ? 'PRODUCE' : 'BEVERAGES';
  if (/soup|broth|stock/.test(text) && group.startsWith('Soups')) return 'CANNED';
  return aisleByGroup[group] ?? 'PREPARED';
}

export type Shelf = 'PERISHABLE' | 'STORABLE' | 'STAPLE';

/** How long it keeps: STORABLE for at least three weeks or freezable; STAPLE is always in the house. */
export function shelfOf(row: Row, aisle: Aisle): Shelf {
  const text = (row['description'] ?? '').toLowerCase();
  if (
    /^salt, table|spices,|vinegar|^oil, |leavening|sugars?, (gran|brown|powd)|vanilla extract|mustard, prepared|soy sauce|^beverages, water|flour, white, all|cornstarch|^honey$|catsup|sauce, (fish|ready-to-serve, pepper|worces)|sriracha|jams|syrups?, maple|peanut butter|sesame butter|mayonnaise|miso$|\bmiso\b|tomato products, canned, paste|cocoa, dry|worcestershire|seeds, (chia|sesame|flax)|flaxseed|capers|lemon peel|horseradish|teriyaki|hoisin|oyster, ready|sauce, oyster|molasses|agave|bread crumbs|yeast|gelatins/.test(
      text,
    )
  )
    return 'STAPLE';
  if (aisle === 'PRODUCE')
    return /potato|onions, (raw|sweet)|garlic|shallot|ginger|apples|berries|celery|pomegranate|leeks|plantain|dates|oranges|lemons?|limes?|grapefruit|carrots|cabbage|beets, raw|squash, winter|pumpkin|turnips|rutabaga|parsnip|celeriac|kohlrabi|yam|taro|cassava|dried|olives|seaweed/.test(
      text,
    ) && !/cooked|boiled|baked|mashed|french/.test(text)
      ? 'STORABLE'
      : 'PERISHABLE';
  if (aisle === 'DAIRY_EGGS')
    return /butter, |butter$|^egg, whole, raw|parmesan|cheddar|romano|gouda|edam|swiss|provolone|monterey|gruyere|colby|dry|dried|canned|evaporated|condensed|shelf stable|process|tofu|tempeh|feta|cream, sour|cottage|cheese, (cream|ricotta|goat|mozzarella, low|blue|brie|mexican)|soymilk|almond milk|half and half|whipping|buttermilk/.test(
      text,
    )
      ? 'STORABLE'
      : 'PERISHABLE';
  if (aisle === 'MEAT' || aisle === 'FISH')
    return /smoked|deli|sliced, prepack|roast beef, deli/.test(text) ? 'PERISHABLE' : 'STORABLE';
  if (aisle === 'PREPARED') return /fast food/.test(text) ? 'PERISHABLE' : 'STORABLE';
  return 'STORABLE';
}

const packByAisle: Readonly<Record<Aisle, number>> = {
  PRODUCE: 300,
  MEAT: 454,
  FISH: 340,
  DAIRY_EGGS: 454,
  BAKERY: 454,
  GRAINS_PASTA: 454,
  CANNED: 400,
  LEGUMES: 454,
  NUTS_SEEDS: 227,
  OILS_CONDIMENTS: 340,
  SPICES_BAKING: 50,
  FROZEN: 340,
  BEVERAGES: 1000,
  SNACKS_SWEETS: 250,
  PREPARED: 350,
};

/** Edible grams of the pack usually sold, by rule: a piece for produce sold by the piece, else the aisle's usual pack. */
export function packGramsOf(row: Row, aisle: Aisle, measures: readonly Row[]): number {
  const text = (row['description'] ?? '').toLowerCase();
  if (aisle === 'DAIRY_EGGS' && /^cheese/.test(text)) return 227;
  if (aisle === 'CANNED' && /drained/.test(text)) return 250;
  if (aisle === 'SPICES_BAKING' && /flour|cornmeal/.test(text)) return 680;
  if (aisle === 'LEGUMES' && /cooked/.test(text)) return 400;
  if (aisle === 'PRODUCE') {
    const piece = measures.find((row) =>
      /^(medium|fruit|head|bulb|pepper|large)\b/.test(row['measure'] ?? ''),
    );
    const grams = Number(piece?.['grams'] ?? 0) / Number(piece?.['amount'] ?? 1);
    if (grams >= 20 && grams <= 3000) return Math.round(grams);
  }
  return packByAisle[aisle];
}

/** Seasons of produce: a subset of spring, summer, autumn, winter; empty when it is sold all year or unknown. */
export function seasonsOf(row: Row, aisle: Aisle, seasons: readonly Row[]): string[] {
  const text = (row['description'] ?? '').toLowerCase();
  if (aisle !== 'PRODUCE' || /cooked|boiled|dried|juice/.test(text)) return [];
  const match = seasons.find((season) => nameMatches(season['produce'] ?? '', text));
  if (!match) return [];
  const names = { spring: 'SPRING', summer: 'SUMMER', fall: 'AUTUMN', winter: 'WINTER' } as const;
  const list = Object.entries(names).flatMap(([column, name]) => (match[column] === '1' ? [name] : []));
  return list.length === 4 ? [] : list;
}

const produceAliases: Readonly<Record<string, RegExp>> = {
  'bell peppers': /^peppers, sweet/,
  'green beans': /^beans, snap, green/,
  cantaloupe: /cantaloupe/,
  'honeydew melon': /honeydew/,
  'swiss chard': /^chard, swiss/,
  'collard greens': /^collards/,
  'summer squash': /^squash, summer/,
  'winter squash': /^squash, winter/,
  zucchini: /zucchini/,
  corn: /^corn, sweet/,
  'lima beans': /^lima beans/,
  'sweet potatoes': /^sweet potato/,
  ginger: /^ginger root/,
  tomatillos: /^tomatillos/,
  herbs: /^$/,
};

function nameMatches(produce: string, text: string): boolean {
  const alias = produceAliases[produce];
  if (alias) return alias.test(text);
  return new RegExp(`^${produce.replace(/e?s$/, '')}(s|es)?\\b`).test(text);
}

/** Grams per millilitre from a household cup, fluid ounce or spoon; undefined for solids and unknown foods. */
export function densityOf(row: Row, measures: readonly Row[]): number | undefined {
  const liquid =
    /Fats|Beverages|Soups/.test(row['group'] ?? '') ||
    /milk|juice|cream|vinegar|honey|syrup|yogurt|sauce|beverage/i.test(row['description'] ?? '');
  if (!liquid) return undefined;
  const millilitres: Readonly<Record<string, number>> = {
    cup: 236.588,
    'fl oz': 29.5735,
    tbsp: 14.7868,
    tsp: 4.92892,
  };
  for (const measure of measures) {
    const volume = millilitres[(measure['measure'] ?? '').trim()];
    if (volume === undefined) continue;
    const grams = Number(measure['grams']) / Number(measure['amount'] || '1');
    const density = grams / volume;
    if (density > 0.3 && density < 1.6) return Math.round(density * 1000) / 1000;
  }
  return undefined;
}
