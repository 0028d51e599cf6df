import type { Row } from './csv.js';

export interface FoodName {
  readonly name: string;
  readonly synonyms: readonly string[];
  /** Edible grams in the pack usually sold, when written by hand. */
  readonly packGrams: number | undefined;
  /** Written by hand: one of the foods that people use most. */
  readonly everyday: boolean;
}

/** Reads the hand-written table `ndb|name|synonyms|pack grams`. */
export function parseEverydayNames(text: string): Map<string, FoodName> {
  const names = new Map<string, FoodName>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [ndb = '', name = '', synonyms = '', pack = ''] = line.split('|');
    names.set(ndb, {
      name,
      synonyms: synonyms.split(';').filter((word) => word !== ''),
      packGrams: pack === '' ? undefined : Number(pack),
      everyday: true,
    });
  }
  return names;
}

/** SR28 heads that are only shelves: dropped, because the next segment already names the food. */
const shelfHeads =
  /^(spices|fish|crustaceans|mollusks|nuts|seeds|snacks?|beverages|alcoholic beverages?|cereals ready-to-eat|cereals|fast foods?|leavening agents|desserts|frozen novelties|game meat ?|animal fat|carbonated beverage|formulated bar|fish oil)$/i;

/** Heads that read better behind their kind: "Beans, black" is "Black beans". */
const trailingHeads: Readonly<Record<string, string>> = {
  beans: 'beans',
  cheese: 'cheese',
  oil: 'oil',
  bread: 'bread',
  pie: 'pie',
  cake: 'cake',
  cookies: 'cookies',
  crackers: 'crackers',
  rolls: 'rolls',
  muffins: 'muffins',
  soup: 'soup',
  sauce: 'sauce',
  gravy: 'gravy',
  'salad dressing': 'dressing',
  peppers: 'peppers',
  pepper: 'pepper',
  lettuce: 'lettuce',
  mushrooms: 'mushrooms',
  puddings: 'pudding',
  'ice creams': 'ice cream',
  syrups: 'syrup',
  toppings: 'topping',
  frostings: 'frosting',
  peas: 'peas',
  rice: 'rice',
  noodles: 'noodles',
  milk: 'milk',
  cream: 'cream',
  yogurt: 'yogurt',
  bagels: 'bagel',
  doughnuts: 'doughnut',
  'danish pastry': 'danish pastry',
  coffeecake: 'coffeecake',
  pancakes: 'pancakes',
  waffles: 'waffles',
  'english muffins': 'English muffin',
  tortillas: 'tortilla',
  squash: 'squash',
  seaweed: 'seaweed',
  potatoes: 'potatoes',
  onions: 'onions',
  vinegar: 'vinegar',
  sausage: 'sausage',
  juice: 'juice',
  sugars: 'sugar',
  pizza: 'pizza',
  pickles: 'pickles',
  tofu: 'tofu',
  salami: 'salami',
  candies: 'candy',
  fat: 'fat',
  bologna: 'bologna',
  lasagna: 'lasagna',
};

/** Segments that say nothing to a cook. */
const noise =
  /^(raw|regular|mature seeds|immature seeds|all (types|varieties|classes|grades|commercial varieties|flavors)|year round average|without salt( added)?|salt not added in processing|salt added in processing|enriched|unenriched|separable lean and fat|trimmed to .* fat|broilers? or fryers|commercially prepared|commercial|ready-to-serve|ready-to-drink|fresh|mixed species|with added .*|fortified.*|plain|NFS|unsweetened, unheated|liquid expressed.*|cultured|fluid|boneless|lip off|unspecified fat content|as purchased|ready-to-heat|single brand|dried \(decorticated\)|approximately.*|domesticated|european|salad or cooking|not fortified|regular and quick|home-prepared|home prepared|prepared-from-recipe|all commercial varieties|from whole bird|meat only|unprepared|unheated|uncooked|unfortified|fast foods?|wild|prepared with .*|mature|year round|without calcium propionate.*|original seasoning|with salt( added)?|generic|bottled|steak|roast|composite.*)$/i;

const phrases: readonly (readonly [RegExp, string])[] = [
  [/\s*\((?:[^()]|\([^()]*\))*\)/g, ''],
  [/, cooked, boiled, drained/gi, ', boiled'],
  [/, boiled, drained/gi, ', boiled'],
  [/, cooked, boiled/gi, ', cooked'],
  [/, cooked, dry heat/gi, ', baked'],
  [/, cooked, moist heat/gi, ', steamed'],
  [
    /, cooked, (roasted|broiled|braised|fried|stewed|baked|steamed|simmered|pan-fried|pan-broiled|grilled|rotisserie)/gi,
    ', $1',
  ],
  [/, solids and liquids?( with bone)?|, drained solids( with bone)?/gi, ''],
  [/(\d+)% lean( meat)? ?\/ ?\d+% fat/gi, '$1% lean'],
  [/Pork, fresh,/gi, 'Pork,'],
  [/Pork, cured,/gi, 'Pork,'],
  [/not sweetened/gi, 'unsweetened'],
  [/, frozen, .*unprepared/gi, ', frozen'],
  [/, meat and skin/gi, ' with skin'],
  [/, LIFEWAY/g, ''],
  [/;/g, ','],
  [/^Milk, buttermilk/, 'Buttermilk'],
  [/^Alcoholic beverage, distilled, all/, 'Spirits'],
  [/with skin, (raw|roasted)/gi, 'with skin, $1'],
];

/** A short name by rule from an SR28 description; the hand-written table wins over it. */
export function nameByRule(row: Row): FoodName {
  let text = row['description'] ?? '';
  for (const [pattern, replacement] of phrases) text = text.replace(pattern, replacement);
  const rawMatters = /Beef|Pork|Poultry|Lamb|Finfish|Sausages/.test(row['group'] ?? '');
  const segments = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [head = '', ...rest] = segments;
  let parts = shelfHeads.test(head) ? [...rest] : [head, ...rest];
  const isDry = /raw/.test(text) && /Legumes|Cereal Grains/.test(row['group'] ?? '');
  parts = parts.filter((part) => !noise.test(part) || (rawMatters && part === 'raw'));
  if (isDry) parts.push('dry');
  const [first = head, second, ...others] = parts;
  const trailing = trailingHeads[first.toLowerCase()];
  const inverts = trailing !== undefined && second !== undefined && !second.toLowerCase().includes(trailing);
  const named = inverts ? [`${second} ${trailing}`, ...others] : parts.length > 0 ? parts : [head];
  return {
    name: capitalise(named.join(', ')),
    synonyms: commonNames(row),
    packGrams: undefined,
    everyday: false,
  };
}

/** The other name that a plant has in brackets: "Yambean (jicama), raw". */
function bracketedName({ description = '', group = '' }: Row): string {
  const [, name = ''] = /^[^(]*\(([a-z][a-z -]{2,24})\)/.exec(description) ?? [];
  const isName =
    /Vegetables|Fruits|Legumes/.test(group) &&
    !/\b(or|and|baby|includes?|liquid|roman|skin|jumbo)\b/.test(name);
  return isName ? name : '';
}

function commonNames(row: Row): string[] {
  return `${row['common_names'] ?? ''},${bracketedName(row)}`
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '' && !/usda|includes|commodity/.test(part));
}

function capitalise(text: string): string {
  const lower = text.replace(/\b[A-Z][a-z]+\b/g, (word) =>
    properNames.has(word) ? word : word.toLowerCase(),
  );
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

const properNames = new Set(
  'English Italian French Greek Mexican Swiss American Chinese Atlantic Pacific Alaska Polish Canadian Brussels Worcestershire Monterey Chardonnay Merlot Cabernet Sauvignon Pinot Noir Grigio Syrah Zinfandel Riesling Boston Danish Irish Vienna German Spanish Thai Japanese Asian Lebanon Manhattan England'.split(
    ' ',
  ),
);

/** A stable identifier made of a name: lower-case words joined by hyphens, ASCII only. */
export function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/%/g, ' percent')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
