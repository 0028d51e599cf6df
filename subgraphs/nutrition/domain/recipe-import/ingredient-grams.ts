import type { Food } from '../catalogue/food.js';
import { wordsOf } from '../catalogue/text-match.js';
import { countedPiece, portionOf } from '../questions/portion.js';
import type { LineAmount } from './line-amounts.js';

/** What an amount weighs, and whether part of it is our estimate. */
export interface IngredientGrams {
  readonly grams: number;
  readonly isEstimate: boolean;
}

/** Short and adjectival units as the tables of measures name them. */
const unitNames: Readonly<Record<string, string>> = {
  c: 'cup',
  tb: 'tbsp',
  tbs: 'tbsp',
  tablespoon: 'tbsp',
  teaspoon: 'tsp',
  t: 'tsp',
  lb: 'lb',
  pound: 'lb',
  ounce: 'oz',
  floz: 'fl oz',
  fluid: 'fl oz',
  gm: 'g',
  gram: 'g',
  kilogram: 'kg',
  l: 'l',
  litre: 'l',
  liter: 'l',
  millilitre: 'ml',
  milliliter: 'ml',
  pt: 'pint',
  qt: 'quart',
  tin: 'can',
  rasher: 'slice',
  rib: 'stalk',
  floret: 'piece',
};

/** Millilitres of the units that measure by volume. */
const millilitres: Readonly<Record<string, number>> = {
  ml: 1,
  cl: 10,
  dl: 100,
  l: 1000,
  cup: 236.588,
  tbsp: 14.7868,
  tsp: 4.92892,
  'fl oz': 29.5735,
  pint: 473.176,
  quart: 946.353,
  gallon: 3785.41,
  dessertspoon: 10,
};

/** Grams by the hand, where neither the food nor a table says: our estimates. */
const byHand: Readonly<Record<string, number>> = {
  pinch: 0.3,
  dash: 0.6,
  drop: 0.05,
  splash: 5,
  drizzle: 5,
  glug: 10,
  knob: 15,
  handful: 30,
  sprig: 1,
  bunch: 60,
  dollop: 30,
  leaf: 0.5,
  stalk: 40,
  slice: 25,
  head: 400,
  shake: 0.3,
  grind: 0.2,
  scoop: 60,
  cube: 5,
  sheet: 20,
  piece: 50,
  stick: 3,
  ball: 125,
  fillet: 150,
  inch: 8,
  cm: 3,
};

const packed = new Set([
  'can',
  'jar',
  'package',
  'packet',
  'pack',
  'bottle',
  'box',
  'bag',
  'carton',
  'tub',
  'punnet',
  'container',
]);
const masses: Readonly<Record<string, number>> = { g: 1, kg: 1000, mg: 0.001, oz: 28.3495, lb: 453.592 };

/**
 * Weight of a line's amounts of a food, the middle of a range. Where a line says the same twice ("450 g/1 lb", "1 cup
 * (240 g)") the metric weight counts; "2 x 400 g" and "1 (15-ounce) can" multiply; parts joined by "plus" add up. Null
 * when no amount can be weighed, which is not zero. @param described size and name as the line has them ("small", "cherry
 * tomatoes"), by which one of the food's pieces is chosen.
 */
export function ingredientGrams(
  food: Food,
  amounts: readonly LineAmount[],
  described = '',
): IngredientGrams | null {
  const words = wordsOf(described);
  const base = oneWeight(food, multiply(amounts.filter(({ isAdded }) => !isAdded)), words);
  const added = amounts.filter(({ isAdded }) => isAdded).map((amount) => weigh(food, amount, words));
  if (base === null || added.length === 0) return base;
  const known = added.filter((one) => one !== null);
  return {
    grams: known.reduce((sum, { grams }) => sum + grams, base.grams),
    isEstimate: known.length < added.length || [base, ...known].some(({ isEstimate }) => isEstimate),
  };
}

function oneWeight(
  food: Food,
  amounts: readonly LineAmount[],
  words: readonly string[],
): IngredientGrams | null {
  const metric = amounts.find(({ unit }) => /(^| )(g|kg|ml|l|gram|kilogram)( |$)/.test(unit));
  const weighed = amounts.map((amount) => weigh(food, amount, words));
  return (
    (metric === undefined ? null : weigh(food, metric, words)) ??
    imperialMass(amounts) ??
    weighed.find((one) => one !== null) ??
    null
  );
}

/** "1 lb 2 oz" is one weight. */
function imperialMass(amounts: readonly LineAmount[]): IngredientGrams | null {
  const [pounds, ounces] = [amounts[0], amounts[1]];
  if (pounds === undefined || ounces === undefined || unitOf(pounds) !== 'lb' || unitOf(ounces) !== 'oz')
    return null;
  return { grams: middle(pounds) * 453.592 + middle(ounces) * 28.3495, isEstimate: false };
}

function multiply(amounts: readonly LineAmount[]): LineAmount[] {
  const [first, second, ...rest] = amounts;
  if (first === undefined || second === undefined || first.unit !== '' || massOrVolume(second) === null)
    return [...amounts];
  if (second.isTotal) return [second, ...rest];
  return [{ ...second, least: first.least * second.least, most: first.most * second.most }, ...rest];
}

/** The first part of a unit that says how much: "ounce can" is ounces. */
function massOrVolume(amount: LineAmount): string | null {
  const unit = unitOf(amount);
  return unit in masses || unit in millilitres ? unit : null;
}

function unitOf({ unit }: LineAmount): string {
  if (unit.startsWith('fl oz') || unit.startsWith('fluid ounce')) return 'fl oz';
  const words = unit.split(' ').map((word) => unitNames[word] ?? word);
  return (
    words.find((word) => word in masses || word in millilitres || word === 'inch' || word === 'cm') ??
    words.findLast((word) => word in byHand || packed.has(word)) ??
    words.at(-1) ??
    ''
  );
}

function middle({ least, most }: LineAmount): number {
  return (least + most) / 2;
}

function weigh(food: Food, amount: LineAmount, words: readonly string[]): IngredientGrams | null {
  const [unit, count] = [unitOf(amount), middle(amount)];
  const mass = masses[unit];
  if (mass !== undefined) return { grams: count * mass, isEstimate: false };
  const volume = millilitres[unit];
  const density = volume === undefined ? null : densityOf(food);
  if (volume !== undefined && density !== null)
    return { grams: count * volume * density, isEstimate: food.densityGPerMl === null };
  if (unit === '') return pieces(food, count, words);
  const portion = inHand.has(unit) ? null : portionOf(food, count, unit);
  if (portion !== null) return { grams: portion.grams, isEstimate: false };
  const each = packed.has(unit) ? food.packGrams : byHand[unit];
  return each === undefined ? null : { grams: count * each, isEstimate: true };
}

/** Units that no measure of a food stands for: a piece may be anything, a length is of something long. */
const inHand = new Set(['piece', 'inch', 'cm']);

/** So many of a food: what the line's words name ("bay leaf", "salmon fillet"), else the piece it comes in. */
function pieces(food: Food, count: number, words: readonly string[]): IngredientGrams | null {
  const hand = words.includes('fillet') ? byHand['fillet'] : undefined;
  if (hand !== undefined) return { grams: count * hand, isEstimate: true };
  const piece = countedPiece(food, words);
  if (piece !== undefined) return { grams: (count * piece.grams) / piece.amount, isEstimate: false };
  const named = words.map((word) => byHand[unitNames[word] ?? word]).find((grams) => grams !== undefined);
  return named === undefined ? null : { grams: count * named, isEstimate: true };
}

/** Aisles whose foods without a density are about as heavy as water. */
const watery = new Set<string>(['DAIRY_EGGS', 'BEVERAGES', 'OILS_CONDIMENTS']);

/** Grams per millilitre, from the food's own density or a household measure by volume. */
function densityOf(food: Food): number | null {
  if (food.densityGPerMl !== null) return food.densityGPerMl;
  for (const { amount, unit, grams } of food.measures) {
    const volume = millilitres[unitNames[unit] ?? unit];
    if (volume !== undefined && amount > 0) return grams / (amount * volume);
  }
  return watery.has(food.aisle) ? 1 : null;
}
