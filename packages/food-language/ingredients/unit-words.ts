/**
 * Words that count or measure an ingredient, singular with their plural. Wherever one stands in a line it is read in the
 * singular ("3 cups", "leaves picked"), because cooks write either form for the same thing.
 */
const plurals: Readonly<Record<string, string>> = {
  bag: 'bags',
  ball: 'balls',
  bar: 'bars',
  basket: 'baskets',
  batch: 'batches',
  block: 'blocks',
  bottle: 'bottles',
  box: 'boxes',
  branch: 'branches',
  bulb: 'bulbs',
  bunch: 'bunches',
  bundle: 'bundles',
  can: 'cans',
  carton: 'cartons',
  centimeter: 'centimeters',
  centimetre: 'centimetres',
  chunk: 'chunks',
  clove: 'cloves',
  cluster: 'clusters',
  container: 'containers',
  cube: 'cubes',
  cup: 'cups',
  cutlet: 'cutlets',
  dash: 'dashes',
  dessertspoon: 'dessertspoons',
  dollop: 'dollops',
  drop: 'drops',
  ear: 'ears',
  envelope: 'envelopes',
  foot: 'feet',
  gallon: 'gallons',
  glass: 'glasses',
  gram: 'grams',
  grind: 'grinds',
  handful: 'handfuls',
  head: 'heads',
  inch: 'inches',
  jar: 'jars',
  kilogram: 'kilograms',
  knob: 'knobs',
  lb: 'lbs',
  leaf: 'leaves',
  length: 'lengths',
  link: 'links',
  liter: 'liters',
  litre: 'litres',
  loaf: 'loaves',
  milliliter: 'milliliters',
  millilitre: 'millilitres',
  ounce: 'ounces',
  pack: 'packs',
  package: 'packages',
  packet: 'packets',
  pair: 'pairs',
  piece: 'pieces',
  pinch: 'pinches',
  pint: 'pints',
  pod: 'pods',
  pot: 'pots',
  pound: 'pounds',
  pt: 'pts',
  punnet: 'punnets',
  quart: 'quarts',
  rack: 'racks',
  rasher: 'rashers',
  recipe: 'recipes',
  rectangle: 'rectangles',
  rib: 'ribs',
  sachet: 'sachets',
  scoop: 'scoops',
  segment: 'segments',
  shake: 'shakes',
  sheet: 'sheets',
  shoot: 'shoots',
  shot: 'shots',
  slab: 'slabs',
  slice: 'slices',
  sprig: 'sprigs',
  square: 'squares',
  stalk: 'stalks',
  stem: 'stems',
  stick: 'sticks',
  strip: 'strips',
  tablespoon: 'tablespoons',
  tb: 'tbs',
  tbsp: 'tbsps',
  teaspoon: 'teaspoons',
  tin: 'tins',
  tsp: 'tsps',
  tub: 'tubs',
  tube: 'tubes',
  twist: 'twists',
  wedge: 'wedges',
  wheel: 'wheels',
};

/** Written short or only ever in one form; they are units and are not changed. */
const unchanged = [
  'c',
  'cl',
  'cm',
  'dl',
  'fl',
  'floz',
  'g',
  'gm',
  'in',
  'kg',
  'l',
  'mg',
  'ml',
  'mm',
  'oz',
  'qt',
  't',
];

const singulars: ReadonlyMap<string, string> = new Map(
  Object.entries(plurals).map(([singular, plural]) => [plural, singular]),
);
const units: ReadonlySet<string> = new Set([...Object.keys(plurals), ...unchanged]);

/** Any unit in either form, for a pattern that ignores case. */
export const unitPattern = [...Object.keys(plurals), ...Object.values(plurals), ...unchanged].join('|');

/** The word in the singular when it is the plural of a unit, with its capital kept; else the word itself. */
export function singularUnit(word: string): string {
  const singular = singulars.get(word.toLowerCase());
  if (singular === undefined) return word;
  return word[0] === word[0]?.toLowerCase() ? singular : `${singular[0]?.toUpperCase()}${singular.slice(1)}`;
}

/** Short forms of units that no table of measures knows. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/^(?:gr|grs|gms|grm|grms)$/, 'g'],
  [/^(?:kgs|kilo|kilos)$/, 'kg'],
  [/^mls$/, 'ml'],
  [/^(?:lt|ltr|ltrs|lts)$/, 'l'],
  [/^ozs$/, 'oz'],
  [/^(?:tbl|tbls|tblsp|tblsps|tbsn|tbspn|tbspns|tbslp|tblspn)$/, 'tbsp'],
  [/^(?:tspn|tspns|teasp)$/, 'tsp'],
  [/^(?:pkg|pkgs)$/, 'package'],
  [/^(?:pkt|pkts)$/, 'packet'],
  [/^(?:lge|lrg)$/, 'large'],
  [/^(?:sml)$/, 'small'],
  [/^ta[bl][a-z]{0,3}s?p?[on]{2,4}s?$/, 'tablespoon'],
  [/^te[as][a-z]{0,2}s?p?[on]{2,4}s?$/, 'teaspoon'],
];

/** The unit that a short or misspelt form stands for ("gr", "tblsp", "tabelspoons"); null for a unit or any other word. */
export function unitSpelt(word: string): string | null {
  const lower = word.toLowerCase();
  if (units.has(lower) || singulars.has(lower)) return null;
  return shortForms.find(([pattern]) => pattern.test(lower))?.[1] ?? null;
}

/** Whether the singular word can be a unit. */
export function isUnitWord(word: string): boolean {
  return units.has(word.toLowerCase());
}
