import type { Food } from '../catalogue/food.js';
import { findNutrient, NUTRIENTS, type Nutrient, nutrientIndex } from '../catalogue/nutrients.js';
import { singular } from '../catalogue/text-match.js';
import type { FoodIndex, FoodMatch } from './food-index.js';
import { type Portion, portionOf, usualMeasure } from './portion.js';

/** "How much protein is in 200 g of chicken breast", taken apart. */
export interface FoodQuestion {
  readonly food: string;
  /** Word for the nutrient; `energy` or null for calories. */
  readonly nutrient: string | null;
  /** > 0. */
  readonly amount: number;
  /** Null = the piece or serving it usually comes in. */
  readonly unit: string | null;
}

/** The answer, with all it was made of. */
export interface FoodFact {
  readonly kind: 'FoodFact';
  readonly food: Food;
  readonly nutrient: Nutrient;
  /** In the nutrient's unit for the portion; null when the catalogue does not know it (which is not zero). */
  readonly value: number | null;
  readonly portion: Portion;
  /** True when the unit asked for does not fit the food and 100 g was taken. */
  readonly portionAssumed: boolean;
  /** Other foods that the words may mean, best first. */
  readonly otherFoods: readonly Food[];
  /** How well the words fit the food, 0..1. */
  readonly confidence: number;
  /** True when everything was asked for: the sentence then names the macronutrients beside the energy. */
  readonly overview: boolean;
}

/** The words name no food or no nutrient of the catalogue. */
export interface FoodUnknown {
  readonly kind: 'FoodUnknown';
  readonly code: 'FOOD_UNKNOWN' | 'NUTRIENT_UNKNOWN' | 'AMOUNT_INVALID';
  readonly message: string;
  readonly suggestions: readonly string[];
}

/** Answers a question about a food from the catalogue. */
export function foodFact(index: FoodIndex, question: FoodQuestion): FoodFact | FoodUnknown {
  const nutrient = findNutrient(isOverview(question) ? 'energy' : (question.nutrient ?? 'energy'));
  if (!nutrient) {
    return unknown('NUTRIENT_UNKNOWN', `The catalogue has no nutrient "${question.nutrient ?? ''}".`, [
      'energy',
      ...NUTRIENTS.slice(2, 8).map(({ name }) => name.toLowerCase()),
    ]);
  }
  if (!(question.amount > 0) || question.amount > 100_000)
    return unknown('AMOUNT_INVALID', 'The amount must be more than 0 and at most 100,000.', []);
  const [best, ...others] = preferPlain(index.find(question.food, 6));
  if (!best) return unknown('FOOD_UNKNOWN', `The catalogue has no food called "${question.food}".`, []);
  return answer(question, nutrient, best, others);
}

/** "all" is how a question for the nutrition facts as a whole is written. */
function isOverview({ nutrient }: FoodQuestion): boolean {
  return (
    nutrient !== null && /^(all|nutrition|nutrition (facts|info)|nutrients|macros)$/i.test(nutrient.trim())
  );
}

function answer(
  question: FoodQuestion,
  nutrient: Nutrient,
  { food, score }: FoodMatch,
  others: readonly FoodMatch[],
): FoodFact {
  const { food: asked, amount, unit } = question;
  const found = portionOf(food, amount, unit, amount === 1 && isPlural(asked));
  const portion = found ?? { grams: 100 * amount, description: `${100 * amount} g` };
  const per100g = food.nutrients[nutrientIndex(nutrient.id)] ?? null;
  return {
    kind: 'FoodFact',
    food,
    nutrient,
    value: per100g === null ? null : roundFor(nutrient, (per100g * portion.grams) / 100),
    portion,
    portionAssumed: found === null || (unit === null && usualMeasure(food) === undefined),
    otherFoods: others.map((other) => other.food),
    confidence: Math.min(1, score),
    overview: isOverview(question),
  };
}

/** "almonds", but not "hummus". */
function isPlural(text: string): boolean {
  const last = text.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  return last.endsWith('s') && singular(last) !== last;
}

/** Among equally good matches the one that people usually mean goes first: everyday, then the shorter name. */
function preferPlain<T extends { readonly food: Food; readonly score: number }>(matches: readonly T[]): T[] {
  return [...matches].sort(
    (a, b) =>
      b.score - a.score ||
      Number(b.food.everyday) - Number(a.food.everyday) ||
      a.food.name.length - b.food.name.length,
  );
}

/** Energy to whole kcal, the rest to three significant digits' worth of decimals. */
function roundFor(nutrient: Nutrient, value: number): number {
  const decimals = nutrient.unit === 'kcal' ? 0 : value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

function unknown(code: FoodUnknown['code'], message: string, suggestions: readonly string[]): FoodUnknown {
  return { kind: 'FoodUnknown', code, message, suggestions };
}

/** The answer in one sentence: `Apple, 1 medium (182 g): about 95 kcal.` */
export function factText({ food, nutrient, value, portion, overview }: FoodFact): string {
  const name = food.name.toLowerCase();
  const weight = `${Math.round(portion.grams * 10) / 10} g`;
  const measured = portion.description.replace(/ \(.*\)$/, '');
  const amount = measured === weight ? weight : `${measured} (${weight})`;
  if (value === null) return `How much ${nutrient.name.toLowerCase()} is in ${name} has not been measured.`;
  const what = nutrient.unit === 'kcal' ? 'kcal' : `${nutrient.unit} of ${nutrient.name.toLowerCase()}`;
  const rest = overview ? macrosOf(food, portion.grams) : [];
  return `${food.name}, ${amount}: about ${[`${value} ${what}`, ...rest].join(', ')}.`;
}

/** The macronutrients of a portion in words, as far as they were measured. */
function macrosOf(food: Food, grams: number): string[] {
  return ['protein_g', 'carbohydrate_g', 'sugars_g', 'fiber_g', 'fat_g', 'sodium_mg'].flatMap((id) => {
    const nutrient = findNutrient(id);
    const per100g = food.nutrients[nutrientIndex(id)] ?? null;
    if (nutrient === undefined || per100g === null) return [];
    const value = roundFor(nutrient, (per100g * grams) / 100);
    return [`${value} ${nutrient.unit} of ${nutrient.name.toLowerCase()}`];
  });
}

/** Where the figure comes from. */
export function factProvenance({ food }: FoodFact): string {
  const fdc = food.fdcId === null ? '' : `, FoodData Central ${food.fdcId}`;
  return `USDA National Nutrient Database SR28, food ${food.ndbNo}${fdc}`;
}
