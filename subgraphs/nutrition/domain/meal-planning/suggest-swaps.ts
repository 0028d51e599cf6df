import { seededRandom } from '@progressive/seeded-random';
import { VariantSampler } from './annealer-choices.js';
import { compileProblem } from './compile-problem.js';
import { type CompiledProblem, SLOT_ORDER } from './compiled-problem.js';
import { MalformedProblemError } from './malformed-problem-error.js';
import { MealMoves } from './meal-moves.js';
import type { MealAlternative, PlannedMeal } from './plan-result.js';
import { PlanState } from './plan-state.js';
import type { MealPlanProblem, MealSlot } from './problem.js';
import { rankSwaps } from './rank-swaps.js';
import type { SearchGuide } from './solve-relaxation.js';

export type PlacedMeal = Pick<PlannedMeal, 'dayIndex' | 'slot' | 'recipeId' | 'portion' | 'leftoverOfDay'>;

export interface SwapSuggestion extends MealAlternative {
  /** The day whose dinner the lunch would finish; null when cooked fresh. */
  readonly leftoverOfDay: number | null;
}

/**
 * Ranks every meal that could replace one meal of a plan by its exact effect on the whole plan.
 * @throws MalformedProblemError when the plan names a recipe or portion that the problem does not have.
 */
export function suggestSwaps(
  source: MealPlanProblem,
  meals: readonly PlacedMeal[],
  dayIndex: number,
  slot: MealSlot,
  limit: number,
): SwapSuggestion[] {
  // A plan made earlier may hold sizes that the problem no longer offers.
  const portions = [...new Set([...source.portions, ...meals.map((meal) => meal.portion)])];
  const problem = compileProblem({ ...source, portions, locked: [] });
  const state = loadMeals(problem, meals);
  const guide = openGuide(problem);
  const sampler = new VariantSampler(problem, guide, 1);
  const moves = new MealMoves(problem, state, sampler, guide.cellClass, seededRandom(source.seed));
  const cell = dayIndex * 4 + SLOT_ORDER.indexOf(slot);
  const cellClass = guide.cellClass[cell] ?? -1;
  if (cellClass < 0 || (state.meal[cell] ?? -1) < 0) {
    throw new MalformedProblemError('slot', `day ${dayIndex} has no planned ${slot}`);
  }
  return rankSwaps(problem, state, moves, sampler, cellClass, cell)
    .slice(0, limit)
    .map(({ variant: _, left, ...shown }) => ({
      ...shown,
      leftoverOfDay: left > 0 ? dayIndex - left : null,
    }));
}

/** The state of a plan made earlier. @throws MalformedProblemError for unknown recipes or portions. */
export function loadMeals(problem: CompiledProblem, meals: readonly PlacedMeal[]): PlanState {
  const state = new PlanState(problem);
  for (const meal of meals) {
    const recipe = problem.recipes.indexOf.get(meal.recipeId);
    const portion = problem.portions.indexOf(meal.portion);
    if (recipe === undefined || portion < 0) {
      throw new MalformedProblemError('meals', `${meal.recipeId} × ${meal.portion} is not in the problem`);
    }
    const left = meal.leftoverOfDay === null ? 0 : meal.dayIndex - meal.leftoverOfDay;
    const cell = meal.dayIndex * 4 + SLOT_ORDER.indexOf(meal.slot);
    state.stage(cell, recipe * problem.portionCount + portion, left);
    state.gain();
    state.commit();
  }
  return state;
}

/** A guide that knows no prices: every allowed variant is equal. */
function openGuide(problem: CompiledProblem): SearchGuide {
  const { cells } = problem;
  const reducedCost = new Float64Array(cells.allowed.length);
  for (let at = 0; at < reducedCost.length; at++) {
    if (cells.allowed[at] !== 1) reducedCost[at] = Number.POSITIVE_INFINITY;
  }
  return {
    cellClass: cells.profile,
    reducedCost,
    count: new Float64Array(0),
    classCount: cells.profileCount,
  };
}
