import type { Food, FoodMeasure } from '../catalogue/food.js';
import { nutrientIndex } from '../catalogue/nutrients.js';
import { wordsOf } from '../catalogue/text-match.js';

/** How much of a food is meant. */
export interface Portion {
  readonly grams: number;
  /** As a person says it, e.g. `1 medium (3" dia)` or `100 g`. */
  readonly description: string;
}

const gramsByMassUnit: Readonly<Record<string, number>> = {
  g: 1,
  gram: 1,
  gramme: 1,
  kg: 1000,
  kilo: 1000,
  kilogram: 1000,
  mg: 0.001,
  oz: 28.3495,
  ounce: 28.3495,
  lb: 453.592,
  pound: 453.592,
};

const millilitresByVolumeUnit: Readonly<Record<string, number>> = {
  ml: 1,
  millilitre: 1,
  milliliter: 1,
  cl: 10,
  dl: 100,
  l: 1000,
  litre: 1000,
  liter: 1000,
  cup: 236.588,
  tablespoon: 14.7868,
  tbsp: 14.7868,
  teaspoon: 4.92892,
  tsp: 4.92892,
  'fl oz': 29.5735,
  pint: 473.176,
  quart: 946.353,
  glass: 240,
};

const sameUnit: Readonly<Record<string, string>> = {
  tablespoon: 'tbsp',
  teaspoon: 'tsp',
  ounce: 'oz',
  pound: 'lb',
};

/**
 * The portion that words mean: a mass, a household measure of this food, a volume by its density, or — without a unit —
 * the piece it comes in. Null when the unit does not fit the food.
 * @param plural whether the food was named in the plural ("almonds").
 */
export function portionOf(food: Food, amount: number, unit: string | null, plural = false): Portion | null {
  if (unit === null || unit.trim() === '') return pieces(food, amount, plural);
  const name = wordsOf(unit).join(' ');
  const mass = gramsByMassUnit[name];
  if (mass !== undefined) return { grams: amount * mass, description: `${tidy(amount)} ${unit}` };
  const measure = measureNamed(food, sameUnit[name] ?? name);
  if (measure) return ofMeasure(measure, amount);
  const volume = millilitresByVolumeUnit[name];
  if (volume !== undefined && food.densityGPerMl !== null) {
    return { grams: amount * volume * food.densityGPerMl, description: `${tidy(amount)} ${unit}` };
  }
  if (/^(piece|whole|item|one|each|serving|portion)$/.test(name)) return pieces(food, amount);
  return null;
}

function measureNamed(food: Food, unit: string): FoodMeasure | undefined {
  const plain = food.measures.filter((measure) => wordsOf(measure.unit).join(' ') === unit);
  return (
    plain.find(({ note }) => note === '') ??
    plain[0] ??
    food.measures.find(({ unit: own, note }) => wordsOf(`${own} ${note}`).includes(unit))
  );
}

function pieces(food: Food, amount: number, plural = false): Portion {
  // A part of something shared is of the whole: half a pizza is no half slice.
  const usual = (amount < 1 ? ownPiece(food) : undefined) ?? usualMeasure(food, plural);
  const measure = usual !== undefined && isTooRich(food, usual) ? (spoonful(food) ?? usual) : usual;
  if (measure === undefined) return { grams: 100 * amount, description: `${tidy(100 * amount)} g` };
  return ofMeasure(measure, amount);
}

/** Nobody means a cup of butter, oil or sugar when they name no amount: more energy than this at once is taken by the spoon. */
const mostKcalUnasked = 600;
const energy = nutrientIndex('energy_kcal');

function isTooRich(food: Food, { grams, amount }: FoodMeasure): boolean {
  return ((food.nutrients[energy] ?? 0) * grams) / amount / 100 > mostKcalUnasked;
}

function spoonful(food: Food): FoodMeasure | undefined {
  return firstHaving(food, ['tbsp', 'pat', 'tsp']);
}

/** Pieces lighter than this are eaten by the handful: "almonds" means an ounce of them, "an almond" one. */
const handfulGrams = 10;
/** A whole this heavy is shared: "pizza" means a slice. */
const sharedGrams = 400;

/** The measure "one" of a food is: its own piece (an egg is large, an apple medium), else a serving or a cup. */
export function usualMeasure(food: Food, plural = false): FoodMeasure | undefined {
  const piece = ownPiece(food);
  if (piece === undefined) {
    const served = ['slice', 'clove', 'piece', 'serving', 'link', 'bar', 'item', 'cup', 'can', 'bottle'];
    const other = food.measures.find(({ unit }) => unit !== 'oz' && unit !== 'fl oz');
    return firstHaving(food, served) ?? other ?? drinkOf(food);
  }
  const grams = piece.grams / piece.amount;
  if (plural && grams < handfulGrams) return firstHaving(food, ['oz', 'cup']) ?? piece;
  return grams > sharedGrams ? (firstHaving(food, ['slice']) ?? piece) : piece;
}

const noPiece =
  /^(?:cup|tbsp|tsp|tablespoon|teaspoon|fl|oz|lb|g|kg|ml|l|pint|quart|gallon|packet|package|can|jar|bottle|container|recipe|inch|cubic)$/;

/**
 * What one of a food is that a cook counts ("2 onions", "10 cherry tomatoes"); undefined when it only comes by volume or
 * mass. @param words size and name as they were said, singular: a piece of that size or kind is taken before the usual one.
 */
export function countedPiece(food: Food, words: readonly string[] = []): FoodMeasure | undefined {
  const own = new Set(wordsOf(food.name));
  const telling = words.filter((word) => !own.has(word));
  const measures = food.measures.filter(({ unit }) => !wordsOf(unit).some((word) => noPiece.test(word)));
  const said = measures.find(({ unit }) => wordsOf(unit).some((word) => telling.includes(word)));
  const whole = firstHaving(food, ['head', 'bulb', 'whole']);
  const usual = [ownPiece(food), whole, usualMeasure(food)].find(
    (one) => one !== undefined && measures.includes(one),
  );
  return said ?? usual ?? measures[0];
}

/** A drink that is only measured by the fluid ounce: a glass of eight. */
function drinkOf({ measures }: Food): FoodMeasure | undefined {
  const ounce = measures.find(({ unit }) => unit === 'fl oz');
  return ounce && { amount: 1, unit: 'glass', note: '8 fl oz', grams: (8 * ounce.grams) / ounce.amount };
}

/** The piece a food comes in: "medium", "fruit", or the measure that is named as the food itself. */
function ownPiece(food: Food): FoodMeasure | undefined {
  const own = new Set(wordsOf(food.name));
  const named = food.measures.find(({ unit }) => {
    const words = wordsOf(unit);
    return words.length > 0 && words.every((word) => own.has(word));
  });
  return firstHaving(food, [...(own.has('egg') ? ['large'] : []), 'medium', 'fruit']) ?? named;
}

/** The first measure with the first of the words that any measure has. */
function firstHaving({ measures }: Food, words: readonly string[]): FoodMeasure | undefined {
  for (const word of words) {
    const measure = measures.find(({ unit }) => wordsOf(unit).includes(word));
    if (measure) return measure;
  }
  return undefined;
}

function ofMeasure(measure: FoodMeasure, amount: number): Portion {
  const note = measure.note === '' ? '' : ` (${measure.note})`;
  return {
    grams: (amount * measure.grams) / measure.amount,
    description: `${tidy(amount)} ${measure.unit}${note}`,
  };
}

function tidy(amount: number): string {
  return String(Math.round(amount * 100) / 100);
}
