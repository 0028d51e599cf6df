import type { Food } from '../catalogue/food.js';
import type { FoodIndex } from '../questions/food-index.js';
import { type Portion, portionOf } from '../questions/portion.js';
import { type SaidDish, saidDish } from './said-dishes.js';

/** One thing of what a person said they ate. */
export interface SaidFood {
  readonly words: string;
  /** Null when no food is near the words. */
  readonly food: Food | null;
  readonly portion: Portion;
  /** True when the unit does not fit the food, and the piece or serving it usually comes in was taken. */
  readonly isPortionAssumed: boolean;
}

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  hundred: 100,
  dozen: 12,
  half: 0.5,
  quarter: 0.25,
  couple: 2,
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};
const units =
  /^(g|grams?|kg|mg|oz|ounces?|lbs?|pounds?|ml|cl|dl|l|lit(?:er|re)s?|cups?|tbsps?|tablespoons?|tsps?|teaspoons?|slices?|pieces?|servings?|bowls?|glass(?:es)?|cans?|bottles?|pints?|packets?|mugs?|handfuls?|small|medium|large)$/;
/** Words for a portion that are a measure of no food, as the measure that stands for them. */
const spokenUnits: Readonly<Record<string, string>> = {
  bowl: 'cup',
  bowls: 'cup',
  glasses: 'glass',
  packet: 'oz',
  packets: 'oz',
  mug: 'cup',
  mugs: 'cup',
  handful: 'oz',
  handfuls: 'oz',
};
/** More of one food than this, in grams, is a slip of the pen: a hundred eggs, five litres of water. Our judgement. */
export const mostGramsSaid = 5000;
/** Names that hold a joining word. */
const joined =
  /mac and cheese|macaroni and cheese|salt and pepper|half and half|pork and beans|peanut butter and jelly/;

/**
 * Reads what a person says they ate ("two eggs and toast with butter") against the catalogue: cut at commas and joining words, a
 * number, a unit, a name. What has no number is one of it.
 */
export function readWords(index: FoodIndex, text: string): SaidFood[] {
  const said: SaidFood[] = [];
  for (const words of cut(text)) for (const one of readPart(index, words)) said.push(inCup(one, said.at(-1)));
  return said;
}

/** One food, or each of a dish that is none. */
function readPart(index: FoodIndex, words: string): SaidFood[] {
  const { amount, unit, name } = amountAndName(words);
  const dish = saidDish(name);
  if (dish === undefined) return [readOne(index, words)];
  const whole = dish.parts.map((part) => readOne(index, part));
  const { pieces, isPortionAssumed } = piecesSaid(dish, whole, amount ?? 1, unit);
  return whole.map(({ food, portion, words: part }) => {
    const grams = portion.grams * pieces;
    const description = `${Math.round(grams)} g`;
    return {
      words: `${words}: ${food?.name ?? part}`,
      food,
      portion: { grams, description },
      isPortionAssumed,
    };
  });
}

/** How many pieces of a dish are meant: as counted ("6 sushi"), by weight, else so many usual helpings. */
function piecesSaid(
  dish: SaidDish,
  whole: readonly SaidFood[],
  amount: number,
  unit: string | null,
): { readonly pieces: number; readonly isPortionAssumed: boolean } {
  const isCounted = unit === null ? amount > 1 : /^pieces?$/.test(unit);
  if (isCounted) return { pieces: amount, isPortionAssumed: false };
  const weighed = unit === null ? null : weightOf(whole, amount, unit);
  if (weighed === null) return { pieces: amount * dish.pieces, isPortionAssumed: unit !== null };
  return {
    pieces: weighed / whole.reduce((sum, { portion }) => sum + portion.grams, 0),
    isPortionAssumed: false,
  };
}

/** Grams of so much of a dish, a millilitre of it a gram; null when the unit is neither a mass nor a volume. */
function weightOf([first]: readonly SaidFood[], amount: number, unit: string): number | null {
  if (!first?.food) return null;
  const asWater = { ...first.food, measures: [], densityGPerMl: 1 };
  return portionOf(asWater, amount, spokenUnits[unit] ?? unit)?.grams ?? null;
}

/** Milk that comes with a coffee is no cup of it. */
function inCup(said: SaidFood, before: SaidFood | undefined): SaidFood {
  const isAdded =
    /^(?:(?:a|some|whole|skim|oat) )*(?:milk|cream)$/.test(said.words) &&
    /\b(?:coffee|tea)\b/.test(before?.words ?? '');
  if (!isAdded || said.food === null) return said;
  return { ...said, portion: portionOf(said.food, 2, 'tbsp') ?? said.portion, isPortionAssumed: true };
}

/** Ways of saying a part, as numbers; a name with its amount behind it ("yoghurt 150 g") gets it in front. */
const spoken: readonly (readonly [RegExp, string])[] = [
  [/\bw\//g, 'with '],
  [/\b(?:one|a) and a half\b/g, '1 1/2'],
  [/\b(\w+) and a half\b/g, '$1 1/2'],
  [/\btwo thirds?\b/g, '2/3'],
  [/\bthree quarters?\b/g, '3/4'],
  [/\b(?:a|one) third\b/g, '1/3'],
  [/\b(?:a|one) quarter\b/g, '1/4'],
  [/\b(?:medium[ -]rare|medium[ -]well|well[ -]done)\b/g, ''],
];
const amountBehind =
  /^([a-z][a-z' -]*?)\s+(\d+(?:[.,]\d+)?\s*(?:g|grams?|kg|oz|ml|cl|dl|l|cups?|tbsp|tsp|slices?|pieces?))$/;

function cut(text: string): string[] {
  const kept: string[] = [];
  const lower = text
    .toLowerCase()
    .replace(/^\s*(i\s+)?(just\s+)?(had|ate|drank|have eaten|for \w+ i had)\s+/, '');
  const written = spoken.reduce((said, [pattern, number]) => said.replace(pattern, number), lower);
  const marked = written.replace(new RegExp(joined, 'g'), (name) => name.replaceAll(' and ', '\u0001'));
  for (const part of marked.split(
    /\s*(?:,|;|\n|\+|&|\band\b|\bwith\b|\bplus\b|\bthen\b|\bon\b(?=[^,]*\b(?:toast|bread|bagels?|rolls?|buns?|crackers?|rice)\b))\s*/,
  )) {
    const words = part
      .replaceAll('\u0001', ' and ')
      .replace(/[.!?]+$/, '')
      .trim()
      .replace(amountBehind, '$2 $1');
    if (words !== '') kept.push(words);
  }
  return kept.slice(0, 30);
}

function amountAndName(words: string): { amount: number | null; unit: string | null; name: string } {
  const tokens = words.replace(/(\d)\s*([a-z]+)/g, '$1 $2').split(/\s+/);
  const amount = takeAmount(tokens);
  takeWhile(tokens, /^(of|a)$/);
  const unit = units.test(tokens[0] ?? '') && tokens.length > 1 ? (tokens.shift() ?? null) : null;
  takeWhile(tokens, /^(of|the|some|my)$/);
  return { amount, unit, name: tokens.join(' ') };
}

function readOne(index: FoodIndex, words: string): SaidFood {
  const { amount, unit, name } = amountAndName(words);
  const isNegative = /^[-−–]\s*\d/.test(words);
  const food = isNegative ? undefined : index.find(name, 1)[0]?.food;
  if (!food) return { words, food: null, portion: { grams: 0, description: '' }, isPortionAssumed: false };
  return { words, food, ...portionSaid(food, amount, unit, name) };
}

function takeWhile(tokens: string[], pattern: RegExp): void {
  while (tokens.length > 1 && pattern.test(tokens[0] ?? '')) tokens.shift();
}

/** Numbers in front: "two and a half" was cut before, "1 1/2" adds up, "two dozen" multiplies. Null = none. */
function takeAmount(tokens: string[]): number | null {
  let amount: number | null = null;
  while (tokens.length > 1) {
    const value = numberOf(tokens[0] ?? '');
    if (value === null) break;
    amount = amount === null ? value : value < 1 ? amount + value : amount * value;
    tokens.shift();
  }
  return amount;
}

function portionSaid(
  food: Food,
  amount: number | null,
  unit: string | null,
  name: string,
): Pick<SaidFood, 'portion' | 'isPortionAssumed'> {
  const count = amount ?? 1;
  const measure = unit === null ? null : (spokenUnits[unit] ?? unit);
  const portion = portionOf(food, count, measure, amount === null && name.endsWith('s'));
  if (portion) return { portion, isPortionAssumed: false };
  const grams = { grams: 100 * count, description: `${100 * count} g` };
  return { portion: portionOf(food, count, null) ?? grams, isPortionAssumed: true };
}

function numberOf(word: string): number | null {
  const named = numbers[word];
  if (named !== undefined) return named;
  const fraction = /^(\d+)\/(\d+)$/.exec(word);
  if (fraction) return Number(fraction[2]) === 0 ? null : Number(fraction[1]) / Number(fraction[2]);
  return /^\d+([.,]\d+)?$/.test(word) ? Number(word.replace(',', '.')) : null;
}
