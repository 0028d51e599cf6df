import type { FoodIndex } from './food-index.js';
import { type FoodQuery, readFoodQuery } from './food-query.js';
import { addMatchFeatures } from './match-features.js';

/** Weight of each feature of a match, by its name. A feature without a weight counts nothing. */
export type MatchWeights = ReadonlyMap<string, number>;

/** A food that may be meant. */
export interface FoodMatch {
  readonly code: string;
  /** How likely it is meant rather than the other candidates, 0 to 1; all candidates together are 1. */
  readonly score: number;
  /** Share of the sought words that the food has, by their rarity, 0 to 1. */
  readonly covered: number;
}

/** Candidates that are looked at closely. */
const candidateCount = 150;

/** The foods most likely meant by a name, best first. None when no word of it is in the catalogue. */
export function matchFoods(index: FoodIndex, weights: MatchWeights, text: string, count = 5): FoodMatch[] {
  const query = readFoodQuery(index, text);
  const scored = findCandidates(index, query).map((food) => ({
    food,
    score: scoreFood(index, weights, query, food),
  }));
  scored.sort((a, b) => b.score - a.score || a.food - b.food);
  const top = scored[0]?.score ?? 0;
  const sum = scored.reduce((total, { score }) => total + Math.exp(score - top), 0);
  return scored.slice(0, count).map(({ food, score }) => ({
    code: index.foods[food]?.code ?? '',
    score: Number((Math.exp(score - top) / sum).toFixed(4)),
    covered: Number(coveredShare(index, query, food).toFixed(4)),
  }));
}

function coveredShare(index: FoodIndex, query: FoodQuery, food: number): number {
  let [found, sought] = [0, 0];
  for (const stem of query.stems) {
    const rarity = index.rarity(stem);
    sought += rarity;
    const indexed = index.foods[food];
    if (indexed?.stems.has(stem) === true || indexed?.aliases.has(stem) === true) found += rarity;
  }
  return sought === 0 ? 0 : found / sought;
}

function scoreFood(index: FoodIndex, weights: MatchWeights, query: FoodQuery, food: number): number {
  let score = 0;
  const indexed = index.foods[food];
  if (indexed === undefined) return score;
  addMatchFeatures(index, query, indexed, (name, value) => {
    score += (weights.get(name) ?? 0) * value;
  });
  return score;
}

/** Numbers of the foods that share most with what is sought, by rarity of the shared words over those they do not share. */
export function findCandidates(index: FoodIndex, query: FoodQuery): number[] {
  const shared = new Map<number, number>();
  for (const stem of query.stems) {
    const rarity = index.rarity(stem);
    for (const food of index.postings.get(stem) ?? []) shared.set(food, (shared.get(food) ?? 0) + rarity);
  }
  const ranked = [...shared].map(([food, weight]) => ({
    food,
    value: weight - 0.12 * (index.foods[food]?.weight ?? 0),
  }));
  ranked.sort((a, b) => b.value - a.value || a.food - b.food);
  return ranked.slice(0, candidateCount).map(({ food }) => food);
}
