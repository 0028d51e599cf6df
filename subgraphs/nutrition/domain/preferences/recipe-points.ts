import { unsteadyPoints } from '../catalogue/diabetes.js';
import { type EatingRules, mentions } from '../catalogue/eating-rules.js';
import type { Food, Season } from '../catalogue/food.js';
import type { RecipeFacts } from '../catalogue/recipe-facts.js';
import type { Taste } from './learn-taste.js';

/** Points by recipe key, −48 to 48: what was learned of a person when a plan was made. */
export type TastePoints = Readonly<Record<string, number>>;

/** What moves how much a person is likely to like a recipe. */
export interface Liking {
  readonly rules: EatingRules;
  readonly season: Season;
  /** Absent where nothing was learned. */
  readonly taste?: TastePoints | undefined;
}

const mediterranean = /mediterranean|greek|italian|spanish|lebanese|turkish|moroccan|provencal/;

/**
 * How much a person is likely to like a recipe, 0 to 100: 70 points, moved by what they said and by what was learned. Soft: it
 * orders what the hard rules allow, and lifts none of them.
 */
export function preferencePoints(
  facts: RecipeFacts,
  { rules, season, taste }: Liking,
  foods: ReadonlyMap<string, Food>,
): number {
  let points = 70 + pointsOfTaste(facts.recipe.key, taste);
  if (rules.likedFoods.some((word) => mentions(facts, word))) points += 20;
  if (rules.dislikedFoods.some((word) => mentions(facts, word))) points -= 45;
  if (rules.diets.includes('MEDITERRANEAN')) points += mediterranean.test(facts.recipe.cuisine) ? 12 : -8;
  if (rules.diets.includes('DIABETES_FRIENDLY')) points -= unsteadyPoints(facts);
  const inSeason = facts.recipe.ingredients.some(({ foodKey }) =>
    foods.get(foodKey)?.seasons.includes(season),
  );
  if (inSeason) points += 3;
  return Math.min(100, Math.max(0, points));
}

/** What taste adds to a recipe; where nothing was learned, the noise between dishes. */
export function pointsOfTaste(recipeKey: string, taste: TastePoints | undefined): number {
  return taste?.[recipeKey] ?? tasteNoise(recipeKey);
}

/** Points for a liking of 1, and the most that taste may move a recipe. */
const pointsOfLiking = 40;

/** What was learned, as points of a recipe. */
export function learnedPoints(taste: Taste, recipeKey: string): number {
  const points = pointsOfLiking * taste.liking(recipeKey);
  return Math.max(-pointsOfLiking, Math.min(pointsOfLiking, points));
}

/**
 * What was learned, for plans: of the noise between dishes as much as is not known is left, so that plans try what nobody has
 * an opinion on. Tenths of a point.
 */
export function tastePoints(taste: Taste, recipeKeys: Iterable<string>): TastePoints {
  return Object.fromEntries(
    [...recipeKeys].map((key) => {
      const points = learnedPoints(taste, key) + taste.uncertainty(key) * tasteNoise(key);
      return [key, Math.round(points * 10) / 10];
    }),
  );
}

/** −8 to 8 points that differ from dish to dish and are the same every time, so that plans are not all alike (FNV-1a). */
function tasteNoise(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return (((hash >>> 0) % 1000) / 1000) * 16 - 8;
}
