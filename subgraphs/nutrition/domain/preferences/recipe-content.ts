import type { Food } from '../catalogue/food.js';
import { nutrientIndex } from '../catalogue/nutrients.js';
import type { RecipeFacts } from '../catalogue/recipe-facts.js';
import { cuisineRegion } from './cuisine-regions.js';

/** What a feature is about. */
export type FeatureKind = 'FOOD' | 'MAIN_INGREDIENT' | 'CUISINE' | 'REGION' | 'FORM' | 'MEASURE';

export interface Feature {
  readonly kind: FeatureKind;
  /** Unique among those of its kind: a food's key, `lentils`, `indian`, `soup`. */
  readonly name: string;
}

/** A recipe as few numbers among many features. */
export interface SparseVector {
  /** Places of the features, ascending. */
  readonly places: readonly number[];
  readonly values: readonly number[];
}

/** Recipes as vectors over the features that they have in common. */
export interface ContentSpace {
  readonly features: readonly Feature[];
  /** By recipe key. The square of a vector's length is about 1. */
  readonly vectors: ReadonlyMap<string, SparseVector>;
}

/**
 * Share of a taste that each kind of feature is expected to explain before anything is known of a person: foods most, then the
 * kitchen, then what is done with them. They are a judgement, not a fit: there are no ratings of real people to fit them to.
 */
const shares: Readonly<Record<FeatureKind, number>> = {
  FOOD: 0.35,
  MAIN_INGREDIENT: 0.15,
  CUISINE: 0.15,
  REGION: 0.1,
  FORM: 0.1,
  MEASURE: 0.15,
};

/** Every recipe in the same space. Foods that are in everything (oil, salt) say little: log(N / recipes with it). */
export function contentSpace(
  recipes: readonly RecipeFacts[],
  foods: ReadonlyMap<string, Food>,
): ContentSpace {
  const rarity = foodRarity(recipes);
  const measures = measureScales(recipes);
  const features: Feature[] = [];
  const placeOf = new Map<string, number>();
  const place = (kind: FeatureKind, name: string): number => {
    const key = `${kind} ${name}`;
    const known = placeOf.get(key);
    if (known !== undefined) return known;
    placeOf.set(key, features.length);
    features.push({ kind, name });
    return features.length - 1;
  };
  const vectors = new Map(
    recipes.map((facts) => [facts.recipe.key, vectorOf(facts, { place, rarity, measures, foods })] as const),
  );
  return { features, vectors };
}

interface Tools {
  readonly place: (kind: FeatureKind, name: string) => number;
  readonly rarity: ReadonlyMap<string, number>;
  readonly measures: readonly Scale[];
  readonly foods: ReadonlyMap<string, Food>;
}

function vectorOf(facts: RecipeFacts, { place, rarity, measures, foods }: Tools): SparseVector {
  const entries: (readonly [place: number, value: number])[] = [];
  const add = (kind: FeatureKind, named: readonly (readonly [string, number])[]) => {
    const length = Math.hypot(...named.map(([, value]) => value));
    if (length === 0) return;
    const scale = Math.sqrt(shares[kind]) / length;
    for (const [name, value] of named) entries.push([place(kind, name), value * scale]);
  };
  const { recipe } = facts;
  add('FOOD', foodWeights(facts, rarity));
  add('MAIN_INGREDIENT', mainIngredients(facts, foods));
  add('CUISINE', [[recipe.cuisine, 1]]);
  const region = cuisineRegion(recipe.cuisine);
  add('REGION', region === null ? [] : [[region, 1]]);
  add(
    'FORM',
    [
      ...recipe.slots.map((slot) => slot.toLowerCase()),
      ...recipe.tags.filter((tag) => formTags.has(tag)),
    ].map((name) => [name, 1] as const),
  );
  const scale = Math.sqrt(shares.MEASURE / measures.length);
  for (const { name, of, mean, deviation } of measures)
    entries.push([place('MEASURE', name), scale * clamp((of(facts) - mean) / deviation)]);
  entries.sort(([a], [b]) => a - b);
  return { places: entries.map(([at]) => at), values: entries.map(([, value]) => value) };
}

/** How a dish is made or served; tags of diets follow from the foods. */
const formTags = new Set(
  'soup salad bowl handheld smoothie one-pan one-pot oven tray-bake slow no-cook make-ahead'.split(' '),
);

/** Root of the share of the weight times rarity, of each food. */
function foodWeights({ recipe }: RecipeFacts, rarity: ReadonlyMap<string, number>): [string, number][] {
  const total = recipe.ingredients.reduce((sum, { grams }) => sum + grams, 0);
  const grams = new Map<string, number>();
  for (const each of recipe.ingredients) grams.set(each.foodKey, (grams.get(each.foodKey) ?? 0) + each.grams);
  return [...grams].map(([key, weight]) => [key, Math.sqrt(weight / total) * (rarity.get(key) ?? 1)]);
}

function foodRarity(recipes: readonly RecipeFacts[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { recipe } of recipes)
    for (const key of new Set(recipe.ingredients.map(({ foodKey }) => foodKey)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].map(([key, count]) => [key, Math.log(1 + recipes.length / count)]));
}

/** The protein foods that carry the dish, and the aisles of what weighs most. */
function mainIngredients(
  { mainIngredients: names, recipe }: RecipeFacts,
  foods: ReadonlyMap<string, Food>,
): [string, number][] {
  const total = recipe.ingredients.reduce((sum, { grams }) => sum + grams, 0);
  const aisles = new Map<string, number>();
  for (const { foodKey, grams } of recipe.ingredients) {
    const aisle = foods.get(foodKey)?.aisle;
    if (aisle !== undefined) aisles.set(aisle, (aisles.get(aisle) ?? 0) + grams / total);
  }
  return [
    ...names.map((name): [string, number] => [name, 1]),
    ...[...aisles].map(([aisle, share]): [string, number] => [`aisle ${aisle}`, share]),
  ];
}

interface Scale {
  readonly name: string;
  readonly of: (facts: RecipeFacts) => number;
  readonly mean: number;
  readonly deviation: number;
}

const [energy, protein, fat, carbohydrate, fibre] = [
  'energy_kcal',
  'protein_g',
  'fat_g',
  'carbohydrate_g',
  'fiber_g',
].map(nutrientIndex) as [number, number, number, number, number];

const perKcal = (column: number) => (facts: RecipeFacts) =>
  (facts.nutrients[column] ?? 0) / Math.max(1, facts.nutrients[energy] ?? 0);

const measured: readonly (readonly [string, (facts: RecipeFacts) => number])[] = [
  ['time', ({ activeMinutes }) => Math.log(1 + activeMinutes)],
  ['cost', ({ costCents }) => Math.log(1 + costCents)],
  ['energy', ({ nutrients }) => nutrients[energy] ?? 0],
  ['energy density', (facts) => (facts.nutrients[energy] ?? 0) / Math.max(1, facts.gramsPerServing)],
  ['protein', perKcal(protein)],
  ['fat', perKcal(fat)],
  ['carbohydrate', perKcal(carbohydrate)],
  ['fibre', perKcal(fibre)],
];

function measureScales(recipes: readonly RecipeFacts[]): Scale[] {
  return measured.map(([name, of]) => {
    const values = recipes.map(of);
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
    return { name, of, mean, deviation: Math.sqrt(spread) || 1 };
  });
}

/** Within two standard deviations: a feast is no more of a hearty dish than that. */
function clamp(value: number): number {
  return Math.max(-2, Math.min(2, value));
}

/** Inner product. */
export function dot(a: SparseVector, b: SparseVector): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.places.length && j < b.places.length) {
    const [left, right] = [a.places[i] ?? 0, b.places[j] ?? 0];
    if (left === right) {
      sum += (a.values[i] ?? 0) * (b.values[j] ?? 0);
      i++;
      j++;
    } else if (left < right) i++;
    else j++;
  }
  return sum;
}
