import type { Food } from '../catalogue/food.js';
import type { RecipeFacts } from '../catalogue/recipe-facts.js';
import type { Taste } from './learn-taste.js';
import { type ContentSpace, dot, type SparseVector } from './recipe-content.js';
import { type Liking, learnedPoints, preferencePoints } from './recipe-points.js';

/** A recipe that may be recommended. */
export interface Candidate {
  readonly recipeKey: string;
  /** How much the person is likely to like it, 0 to 100. */
  readonly points: number;
  /** What is not known of that, 0 to 1. */
  readonly uncertainty: number;
}

/** Recipes with what a person is likely to think of them: what they said, and what was learned. */
export function candidatesOf(
  recipes: readonly RecipeFacts[],
  taste: Taste,
  said: Omit<Liking, 'taste'>,
  foods: ReadonlyMap<string, Food>,
): Candidate[] {
  return recipes.map((facts) => {
    const { key } = facts.recipe;
    const learned = { [key]: learnedPoints(taste, key) };
    const points = preferencePoints(facts, { ...said, taste: learned }, foods);
    return { recipeKey: key, points, uncertainty: taste.uncertainty(key) };
  });
}

/** Points for what is not known at all: a little optimism, so that the list also learns (upper confidence bound, Auer 2002). */
const curiosityPoints = 2;
/** Points lost by a dish that is all but the same as one above it. */
const likenessPoints = 6;
/** Dishes above that count: further up the list is out of sight. */
const inSight = 10;

/**
 * The first of a ranking, best first, each as good and as unlike those shortly above it as can be: maximal marginal relevance
 * (Carbonell and Goldstein 1998). Equal places go by key.
 * @param length how much of it is wanted; a longer one begins with a shorter one.
 */
export function rankDiversely(
  candidates: readonly Candidate[],
  { vectors }: ContentSpace,
  length: number,
): Candidate[] {
  const open = candidates
    .map((candidate) => ({
      candidate,
      worth: candidate.points + curiosityPoints * candidate.uncertainty,
      direction: directionOf(vectors.get(candidate.recipeKey)),
    }))
    .sort((a, b) => b.worth - a.worth || (a.candidate.recipeKey < b.candidate.recipeKey ? -1 : 1));
  const ranked: typeof open = [];
  while (ranked.length < length && open.length > 0) {
    const above = ranked.slice(-inSight);
    let [best, bestWorth] = [0, Number.NEGATIVE_INFINITY];
    open.forEach(({ worth, direction }, index) => {
      // Nothing further down can win any more.
      if (worth <= bestWorth) return;
      const nearest = above.reduce((most, each) => Math.max(most, dot(direction, each.direction)), 0);
      const marginal = worth - likenessPoints * nearest;
      if (marginal > bestWorth) [best, bestWorth] = [index, marginal];
    });
    ranked.push(...open.splice(best, 1));
  }
  return ranked.map(({ candidate }) => candidate);
}

/** A vector at length 1; one without length stays. */
function directionOf(vector: SparseVector = { places: [], values: [] }): SparseVector {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return { places: vector.places, values: vector.values.map((value) => value / length) };
}
