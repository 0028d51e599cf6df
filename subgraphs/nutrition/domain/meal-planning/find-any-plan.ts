import { seededRandom } from '@progressive/seeded-random';
import type { Possibility } from '../wishes/explain-wishes.js';
import { compileProblem } from './compile-problem.js';
import type { PlannerSolver } from './linear-solver-port.js';
import { FIRST_ATTEMPTS } from './plan-meals.js';
import { effortFor, PlanSearch } from './plan-search.js';
import type { MealPlanProblem } from './problem.js';
import { buildRelaxation } from './relaxation.js';
import { solvePlainRelaxation } from './solve-relaxation.js';

/**
 * Whether there is any plan that keeps every hard limit: FOUND when one
 * was made, IMPOSSIBLE when the relaxation has no solution, which proves it, NOT_FOUND when the searches ended without one.
 * @throws MalformedProblemError for a problem that cannot be read.
 */
export async function findAnyPlan(source: MealPlanProblem, solver: PlannerSolver): Promise<Possibility> {
  const problem = compileProblem(source);
  const relaxed = await solvePlainRelaxation(buildRelaxation(problem), solver);
  if (relaxed.status === 'INFEASIBLE') return 'IMPOSSIBLE';
  if (relaxed.status !== 'OPTIMAL') throw new Error(`the relaxation ended with ${relaxed.status}`);
  const effort = effortFor(source.days.length);
  const search = new PlanSearch(problem, relaxed, seededRandom(source.seed), effort);
  return search.findFirst(FIRST_ATTEMPTS) || search.rescue() ? 'FOUND' : 'NOT_FOUND';
}
