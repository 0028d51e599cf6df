import { seededRandom } from '@progressive/seeded-random';
import { compileProblem } from './compile-problem.js';
import type { PlannerSolver } from './linear-solver-port.js';
import { finishSearch, isImpossible, type PlanEvents } from './plan-meals.js';
import type { PlanningResult } from './plan-result.js';
import { type Effort, effortInBackground, PlanSearch } from './plan-search.js';
import type { MealPlanProblem } from './problem.js';
import { buildRelaxation } from './relaxation.js';
import { solveRelaxation } from './solve-relaxation.js';
import { loadMeals, type PlacedMeal } from './suggest-swaps.js';

/** What a longer search made of a plan. */
export interface Improvement {
  /** The best plan found: never below the one there was. Its certificate holds for this problem, fixed meals included. */
  readonly plan: PlanningResult;
  /** Objective of the plan there was, as this problem counts it, points. */
  readonly before: number;
}

/**
 * Searches on from a plan, with the strongest bound and the whole effort of the background. Null when the plan does not keep
 * the hard limits of the problem.
 * @param source without a previous plan: nothing is kept for its own sake but what is locked.
 * @param meals the plan there is, one meal for each cell that is planned.
 * @throws MalformedProblemError when the plan names a recipe or portion that the problem does not have.
 */
export async function improvePlan(
  source: MealPlanProblem,
  meals: readonly PlacedMeal[],
  solver: PlannerSolver,
  events: PlanEvents = {},
  effort: Effort = effortInBackground(source.days.length),
): Promise<Improvement | null> {
  const problem = compileProblem(source);
  const standing = loadMeals(problem, meals);
  const relaxed = await solveRelaxation(buildRelaxation(problem), solver);
  if (isImpossible(relaxed)) return null;
  events.onBound?.(relaxed.bound);
  const search = new PlanSearch(problem, relaxed, seededRandom(source.seed), effort);
  if (!standing.keepsHardLimits()) return null;
  search.offer(standing.meal, standing.left);
  const plan = await finishSearch(problem, relaxed, search, solver, events);
  return plan === null ? null : { plan, before: standing.objective };
}
