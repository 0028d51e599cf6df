import { seededRandom } from '@progressive/seeded-random';
import { assemblePlan } from './assemble-plan.js';
import { compileProblem } from './compile-problem.js';
import { explainNotFound, explainProvenInfeasible } from './explain-infeasibility.js';
import type { PlannerSolver } from './linear-solver-port.js';
import type { InfeasibleResult, MealPlanOutcome, PlanningResult } from './plan-result.js';
import { type Effort, effortFor, PlanSearch } from './plan-search.js';
import type { MealPlanProblem } from './problem.js';
import { rankSwaps } from './rank-swaps.js';
import { buildRelaxation } from './relaxation.js';
import { readPrices } from './relaxed-prices.js';
import { solveRelaxation } from './solve-relaxation.js';

/** Changes when the same problem and seed may give another plan. */
export const ENGINE_VERSION = 'meal-planner/1';

const ALTERNATIVES_SHOWN = 3;

export interface PlanEvents {
  /** The relaxation is solved: nothing can be better than this. */
  readonly onBound?: (bound: number) => void;
  /** The first plan that keeps every hard limit. */
  readonly onFirstPlan?: (plan: PlanningResult) => void;
  readonly onImproved?: (objective: number, iterations: number) => void;
}

/**
 * Plans the meals of 1..28 days: linear relaxation for the bound and the prices, guided annealing for the plan, exact
 * polish, certificate. Deterministic: equal problem, seed and effort give the equal plan.
 * @throws MalformedProblemError for a problem that cannot be read.
 * @throws Error when the solver fails for a reason other than infeasibility.
 */
export async function planMeals(
  source: MealPlanProblem,
  solver: PlannerSolver,
  events: PlanEvents = {},
  effort: Effort = effortFor(source.days.length),
): Promise<MealPlanOutcome> {
  const problem = compileProblem(source);
  const relaxed = await solveRelaxation(buildRelaxation(problem), solver);
  if (relaxed.status === 'INFEASIBLE') return explainProvenInfeasible(relaxed.relaxation, solver);
  if (relaxed.status !== 'OPTIMAL') throw new Error(`the relaxation ended with ${relaxed.status}`);
  events.onBound?.(relaxed.bound);
  const search = new PlanSearch(problem, relaxed, seededRandom(source.seed), effort);
  const result = (withAlternatives: boolean): PlanningResult => {
    // A fresh state: exact sums, and the search goes on undisturbed whether or not anyone listens.
    const state = search.bestState();
    const annealer = search.movesOn(state);
    const certificate = {
      objective: state.objective,
      bound: Math.max(relaxed.bound, state.objective),
      gap: gapOf(relaxed.bound, state.objective),
      boundMethod: 'LP_STRENGTHENED' as const,
      prices: readPrices(relaxed),
      iterations: search.iterations,
      seed: source.seed,
      engineVersion: ENGINE_VERSION,
      dataVersion: source.dataVersion,
    };
    return assemblePlan(problem, state, relaxed, certificate, (cell) => {
      const cellClass = search.guide.cellClass[cell] ?? -1;
      if (!withAlternatives || cellClass < 0) return [];
      const ranked = rankSwaps(problem, state, annealer, search.sampler, cellClass, cell);
      return ranked.slice(0, ALTERNATIVES_SHOWN).map(({ variant: _, left: __, ...shown }) => shown);
    });
  };
  if (search.findFirst()) events.onFirstPlan?.(result(false));
  search.improve((objective, iterations) => events.onImproved?.(objective, iterations));
  if (!search.found) return notFound(source, solver, effort);
  return result(true);
}

/** bound / objective − 1; a plan worth nothing or less has no meaningful relative gap and reports 1. */
function gapOf(bound: number, objective: number): number {
  return objective > 0 ? Math.max(0, bound / objective - 1) : 1;
}

function notFound(source: MealPlanProblem, solver: PlannerSolver, effort: Effort): Promise<InfeasibleResult> {
  return explainNotFound(source, async (changed) => {
    const problem = compileProblem(changed);
    const relaxed = await solveRelaxation(buildRelaxation(problem), solver);
    if (relaxed.status !== 'OPTIMAL') return null;
    const search = new PlanSearch(problem, relaxed, seededRandom(changed.seed), { ...effort, ...QUICK });
    search.findFirst();
    search.improve(() => {});
    if (!search.found) return null;
    return { problem, state: search.bestState() };
  });
}

/** A search that only asks whether there is any plan. */
const QUICK = { perWeek: 60_000, polishPerWeek: 0 };
