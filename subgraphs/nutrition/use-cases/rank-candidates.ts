import type { ViewerClaims } from '@progressive/access-tokens';
import type { PlacedMeal } from '../domain/meal-planning/suggest-swaps.js';
import type { MealPlanContent } from '../domain/plan/meal-plan.js';
import { chosenMeals, findMeal, type SwapCandidate } from '../domain/plan/swap-meal.js';
import { pointsOfTaste, tastePoints } from '../domain/preferences/recipe-points.js';
import { readyOrder } from './make-order.js';
import type { NutritionServices } from './nutrition-services.js';
import { readTaste } from './read-taste.js';

/** All that could stand in a meal's place is ranked; that is enough even for the largest catalogue. */
const swapLimit = 2_000;
const shownAlternatives = 5;

interface RankedCandidate extends SwapCandidate {
  readonly keepsHardLimits: boolean;
}

/**
 * Everything that could stand in a meal's place, best first: by its effect on the plan, and by what was learned of the person since
 * the plan was made. The change of the objective stays that of the plan's own problem, so that its bound holds.
 */
export async function rankCandidates(
  services: NutritionServices,
  viewer: ViewerClaims,
  content: MealPlanContent,
  mealId: string,
): Promise<RankedCandidate[]> {
  const found = findMeal(content, mealId);
  if (!found) return [];
  const { catalogue } = await services.library();
  // The plan's own recipes stay in the problem, also those that a rule added since would leave out.
  const { problem } = readyOrder(content.order, catalogue, {
    keepRecipes: recipesOf(content),
    keepPortions: portionsOf(content),
  });
  const suggestions = await services.planner.suggestSwaps(
    problem,
    placedMeals(content),
    { dayIndex: found.dayIndex, slot: found.meal.slot },
    swapLimit,
  );
  const since = await learnedSince(services, viewer, content);
  const ranked = suggestions.map(({ recipeId, deltaCashCents, ...suggestion }) => ({
    ...suggestion,
    recipeKey: recipeId,
    deltaCostMinor: deltaCashCents,
  }));
  const worth = ({ recipeKey, deltaPoints }: RankedCandidate) => deltaPoints + since(recipeKey);
  return ranked.sort((a, b) => Number(b.keepsHardLimits) - Number(a.keepsHardLimits) || worth(b) - worth(a));
}

/** Points that a recipe gained by what was learned since a plan was made. */
async function learnedSince(
  services: NutritionServices,
  viewer: ViewerClaims,
  { order }: MealPlanContent,
): Promise<(recipeKey: string) => number> {
  const { taste, signals, catalogue } = await readTaste(services, viewer);
  if (signals.length === 0 && order.taste === undefined) return () => 0;
  const now = tastePoints(taste, catalogue.recipes.keys());
  return (key) => pointsOfTaste(key, now) - pointsOfTaste(key, order.taste);
}

/** Portion sizes of a plan. */
export function portionsOf(content: MealPlanContent): number[] {
  return [...new Set(content.days.flatMap((day) => day.meals.map(({ portion }) => portion)))];
}

function recipesOf(content: MealPlanContent): Set<string> {
  return new Set(content.days.flatMap((day) => day.meals.map(({ recipeKey }) => recipeKey)));
}

/** The meals of a plan as the planner knows them. */
export function placedMeals(content: MealPlanContent): PlacedMeal[] {
  return chosenMeals(content).map(({ dayIndex, slot, recipeKey, portion, leftoverOfDay }) => ({
    dayIndex,
    slot,
    recipeId: recipeKey,
    portion,
    leftoverOfDay,
  }));
}

/** Gives the changed meal alternatives of its own: the best per recipe. */
export async function withAlternatives(
  services: NutritionServices,
  viewer: ViewerClaims,
  content: MealPlanContent,
  mealId: string,
): Promise<MealPlanContent> {
  const candidates = await rankCandidates(services, viewer, content, mealId);
  const own = findMeal(content, mealId)?.meal.recipeKey;
  const alternatives = candidates
    .filter(
      ({ recipeKey }, index) =>
        recipeKey !== own && candidates.findIndex((c) => c.recipeKey === recipeKey) === index,
    )
    .slice(0, shownAlternatives)
    .map(({ recipeKey, portion, deltaPoints, deltaCostMinor, keepsHardLimits }) => ({
      recipeKey,
      portion,
      deltaPoints,
      deltaCostMinor,
      keepsAgreement: keepsHardLimits,
    }));
  const days = content.days.map((day) => ({
    ...day,
    meals: day.meals.map((meal) => (meal.id === mealId ? { ...meal, alternatives } : meal)),
  }));
  return { ...content, days };
}
