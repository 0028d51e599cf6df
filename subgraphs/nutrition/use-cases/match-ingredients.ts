import {
  buildFoodIndex,
  type FoodIndex,
  loadIngredientModel,
  loadMatchWeights,
  matchFoods,
  type ParsedLine,
  parseIngredientLine,
} from '@progressive/food-language';
import type { Catalogue } from '../domain/catalogue/catalogue.js';
import type { Food } from '../domain/catalogue/food.js';
import { wordsOf } from '../domain/catalogue/text-match.js';
import { foodsAsBought } from '../domain/recipe-import/as-bought.js';
import type { FoodChoice, ImportedLine } from '../domain/recipe-import/imported-recipe.js';
import { ingredientGrams } from '../domain/recipe-import/ingredient-grams.js';
import { type LineAmount, lineAmounts } from '../domain/recipe-import/line-amounts.js';
import { hasHead, hintFactor, type LineHints, lineHints } from '../domain/recipe-import/line-hints.js';
import { soughtNames } from '../domain/recipe-import/sought-names.js';

/** Below this no food is taken: the line stays unknown until the person chooses. */
const leastScore = 0.28;
/** A food that people use most is this much likelier meant than another with equal words. */
const everydayFactor = 2;
/** A food that only comes cooked is this much less likely meant where the line does not say so. */
const cookedFactor = 0.1;
/** Least certainty of the likeliest food that is called just so: of ten kinds of tofu one is right enough. */
const sameName = 0.7;
/** Foods that are compared, and alternatives that are kept. */
const [compared, kept] = [15, 4];

const models: {
  lines?: ReturnType<typeof loadIngredientModel>;
  weights?: ReturnType<typeof loadMatchWeights>;
} = {};
const indexes = new WeakMap<Catalogue, FoodIndex>();
const bought = new WeakMap<Catalogue, ReadonlyMap<string, string | null>>();

/** Reads an ingredient line and finds its food in the catalogue, with how certain both are. About a millisecond. */
export function understandLine(catalogue: Catalogue, text: string): ImportedLine {
  models.lines ??= loadIngredientModel();
  const parsed = parseIngredientLine(models.lines, text);
  const amounts = lineAmounts(parsed.words);
  const [best, ...alternatives] = matchIngredient(
    catalogue,
    parsed,
    lineHints(text, parsed.name, parsed.unit),
  );
  const taken = best !== undefined && best.score >= leastScore ? best : undefined;
  const food = taken === undefined ? undefined : catalogue.foods.get(taken.foodKey);
  return {
    text,
    ...firstAmount(amounts),
    size: parsed.size,
    name: parsed.name,
    preparation: parsed.preparation,
    comment: [parsed.comment, parsed.purpose].filter((part) => part !== '').join(' '),
    readingConfidence: parsed.confidence,
    foodKey: taken?.foodKey ?? null,
    matchScore: best?.score ?? 0,
    alternatives: (taken === undefined && best !== undefined ? [best, ...alternatives] : alternatives).slice(
      0,
      kept,
    ),
    ...gramsOf(food, amounts, parsed),
  };
}

/** The line with another food, chosen by the person: certain from now on. */
export function withFood(line: ImportedLine, food: Food): ImportedLine {
  models.lines ??= loadIngredientModel();
  const parsed = parseIngredientLine(models.lines, line.text);
  const previous: FoodChoice[] =
    line.foodKey === null ? [] : [{ foodKey: line.foodKey, score: line.matchScore }];
  return {
    ...line,
    foodKey: food.key,
    matchScore: 1,
    alternatives: [...previous, ...line.alternatives]
      .filter(({ foodKey }) => foodKey !== food.key)
      .slice(0, kept),
    ...gramsOf(food, lineAmounts(parsed.words), parsed),
  };
}

function firstAmount(amounts: readonly LineAmount[]): Pick<ImportedLine, 'least' | 'most' | 'unit'> {
  const [first] = amounts;
  return { least: first?.least ?? null, most: first?.most ?? null, unit: first?.unit ?? '' };
}

function gramsOf(
  food: Food | undefined,
  amounts: readonly LineAmount[],
  { size, name }: ParsedLine,
): Pick<ImportedLine, 'grams' | 'gramsEstimated'> {
  const weighed = food === undefined ? null : ingredientGrams(food, amounts, `${size} ${name}`);
  return { grams: weighed?.grams ?? null, gramsEstimated: weighed?.isEstimate ?? false };
}

/** A match this likely needs no other way to look the name up. */
const clearScore = 0.6;

/**
 * Foods of the catalogue by how likely the line means them, best first: by the name as it stands, and where that is not
 * clear also by what is left of it (`soughtNames`); a food found in several ways counts by its best.
 */
function matchIngredient(catalogue: Catalogue, { name, unit }: ParsedLine, hints: LineHints): FoodChoice[] {
  const isCanned = unit.some((word) => /^(can|tin)$/i.test(word));
  const best = new Map<string, number>();
  for (const sought of soughtNames(hints.isMinced ? `ground ${name}` : name)) {
    const text = isCanned && !/\bcanned\b/i.test(sought) ? `${sought}, canned` : sought;
    for (const { foodKey, score } of matchName(catalogue, text, hints))
      best.set(foodKey, Math.max(score, best.get(foodKey) ?? 0));
    if (Math.max(0, ...best.values()) >= clearScore) break;
  }
  return [...best].map(([foodKey, score]) => ({ foodKey, score })).sort((a, b) => b.score - a.score);
}

function matchName(catalogue: Catalogue, sought: string, hints: LineHints): FoodChoice[] {
  models.weights ??= loadMatchWeights();
  const asBought = asBoughtOf(catalogue);
  const matches = matchFoods(indexOf(catalogue), models.weights, sought, compared);
  const exact = new Set<string>();
  const scores = new Map<string, { score: number; covered: number }>();
  const keyOf = (code: string) => code.slice(0, code.lastIndexOf('#'));
  const isHeadKnown = matches.some(({ code }) => {
    const food = catalogue.foods.get(keyOf(code));
    return food !== undefined && hasHead(food, hints.head);
  });
  for (const { code, score, covered } of matches) {
    const named = keyOf(code);
    const uncooked = hints.state === 'AS_BOUGHT' ? asBought.get(named) : undefined;
    const key = uncooked ?? named;
    const food = catalogue.foods.get(key);
    if (food === undefined) continue;
    const usual = (food.everyday ? everydayFactor : 1) * (uncooked === null ? cookedFactor : 1);
    const factor = usual * hintFactor(food, hints, isHeadKnown);
    if (isCalled(catalogue.foods.get(named), sought)) exact.add(key);
    const known = scores.get(key) ?? { score: 0, covered: 0 };
    scores.set(key, { score: known.score + score * factor, covered: Math.max(known.covered, covered) });
  }
  const total = [...scores.values()].reduce((sum, { score }) => sum + score, 0);
  const share = (score: number, covered: number) => (total > 0 ? (score / total) * covered : 0);
  const choices = [...scores].map(([foodKey, { score, covered }]) => ({
    foodKey,
    score: share(score, covered),
  }));
  const named = choices.filter(({ foodKey }) => exact.has(foodKey)).sort((a, b) => b.score - a.score)[0];
  return choices.map((choice) =>
    choice === named ? { ...choice, score: Math.max(choice.score, sameName) } : choice,
  );
}

function isCalled(food: Food | undefined, sought: string): boolean {
  const words = wordsOf(sought).join(' ');
  return (
    food !== undefined && [food.name, ...food.synonyms].some((name) => wordsOf(name).join(' ') === words)
  );
}

function asBoughtOf(catalogue: Catalogue): ReadonlyMap<string, string | null> {
  const known = bought.get(catalogue);
  if (known !== undefined) return known;
  const pairs = foodsAsBought(catalogue.foods.values());
  bought.set(catalogue, pairs);
  return pairs;
}

/** Each name of a food is an entry of its own, so that "courgette" fits as well as "zucchini". */
function indexOf(catalogue: Catalogue): FoodIndex {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const index = buildFoodIndex(
    [...catalogue.foods.values()].flatMap(({ key, name, synonyms }) =>
      [name, ...synonyms].map((description, number) => ({
        code: `${key}#${number}`,
        description,
        aliases: [],
      })),
    ),
  );
  indexes.set(catalogue, index);
  return index;
}
