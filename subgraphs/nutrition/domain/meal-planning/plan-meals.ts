import { seededRandom } from '@progressive/seeded-random';
import { assemblePlan } from './assemble-plan.js';
import { compileProblem } from './compile-problem.js';
import type { CompiledProblem } from './compiled-problem.js';
import { explainNotFound, explainProvenInfeasible, type FoundPlan } from './explain-infeasibility.js';
import type { PlannerSolver } from './linear-solver-port.js';
import type { MealPlanOutcome, PlanCertificate, PlanningResult } from './plan-result.js';
import { type Effort, effortFor, PlanSearch } from './plan-search.js';
import type { MealPlanProblem } from './problem.js';
import { rankSwaps } from './rank-swaps.js';
import { buildRelaxation } from './relaxation.js';
import { readPrices } from './relaxed-prices.js';
import { type LegRunner, runLeg } from './search-leg.js';
import { type ExactProof, solveExactly } from './solve-exactly.js';
import {
  type RelaxedPlan,
  solvePlainRelaxation,
  solveRelaxation,
  strengthenRelaxation,
} from './solve-relaxation.js';

/** Changes when the same problem and seed may give another plan. */
export const ENGINE_VERSION = 'meal-planner/6';

const ALTERNATIVES_SHOWN = 5;

export interface PlanEvents {
  /** The relaxation is solved: nothing can be better than this. */
  readonly onBound?: (bound: number) => void;
  /** The first plan that keeps every hard limit. */
  readonly onFirstPlan?: (plan: PlanningResult) => void;
  /** @param done share of the full search that is done, 0..1. */
  readonly onImproved?: (objective: number, iterations: number, done: number) => void;
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
  effort: Effort = effortFor(source.days.length, source.previous !== null),
  runTwin: LegRunner = runLeg,
): Promise<MealPlanOutcome> {
  const problem = compileProblem(source);
  const random = seededRandom(source.seed);
  const plain = await solvePlainRelaxation(buildRelaxation(problem), solver);
  if (isImpossible(plain)) return explainProvenInfeasible(plain.relaxation, solver);
  events.onBound?.(plain.bound);
  const opening = new PlanSearch(problem, plain, random, effort);
  const opened = opening.findFirst(1);
  if (opened) events.onFirstPlan?.(readResult(problem, plain, opening, false));
  // The bound is tightened here while the second thread searches already.
  if (opened) opening.startEarly(runTwin);
  const relaxed = await strengthenRelaxation(plain, solver);
  if (isImpossible(relaxed)) return explainProvenInfeasible(relaxed.relaxation, solver);
  const search = new PlanSearch(problem, relaxed, random, effort);
  search.adopt(opening);
  const plan = await finishSearch(problem, relaxed, search, solver, events, runTwin);
  return plan ?? explainNotFound(source, (changed) => quickSearch(changed, solver, effort));
}

/** A first plan where there is none yet, then the full search. Null when no plan keeps every hard limit. */
export async function finishSearch(
  problem: CompiledProblem,
  relaxed: RelaxedPlan,
  search: PlanSearch,
  solver: PlannerSolver,
  events: PlanEvents,
  runTwin: LegRunner = runLeg,
): Promise<PlanningResult | null> {
  const opened = search.found;
  const found = opened || search.findFirst(FIRST_ATTEMPTS) || search.rescue();
  if (found && !opened) events.onFirstPlan?.(readResult(problem, relaxed, search, false));
  if (found) await search.improve((...found) => events.onImproved?.(...found), runTwin);
  const proof = await solveExactly(problem, search, solver);
  return search.found ? readResult(problem, relaxed, search, true, proof) : null;
}

/** Short searches for a first plan. */
export const FIRST_ATTEMPTS = 5;

export function isImpossible(relaxed: RelaxedPlan): boolean {
  if (relaxed.status === 'INFEASIBLE') return true;
  if (relaxed.status !== 'OPTIMAL') throw new Error(`the relaxation ended with ${relaxed.status}`);
  return false;
}

/** The best plan of a search, from a fresh state: exact sums, and the search goes on undisturbed. */
function readResult(
  problem: CompiledProblem,
  relaxed: RelaxedPlan,
  search: PlanSearch,
  withAlternatives: boolean,
  proof: ExactProof | null = null,
): PlanningResult {
  const bound = Math.min(relaxed.bound, proof?.bound ?? Number.POSITIVE_INFINITY);
  const state = search.bestState();
  const moves = search.movesOn(state);
  const certificate: PlanCertificate = {
    objective: state.objective,
    bound: Math.max(bound, state.objective),
    gap: gapOf(bound, state.objective),
    boundMethod: proof !== null ? 'MIP' : relaxed.rounds > 1 ? 'LP_STRENGTHENED' : 'LP',
    prices: readPrices(relaxed),
    iterations: search.iterations,
    seed: problem.source.seed,
    engineVersion: ENGINE_VERSION,
    dataVersion: problem.source.dataVersion,
  };
  return assemblePlan(problem, state, relaxed, certificate, (cell) => {
    const cellClass = search.guide.cellClass[cell] ?? -1;
    if (!withAlternatives || cellClass < 0) return [];
    const ranked = rankSwaps(problem, state, moves, search.sampler, cellClass, cell);
    // Only what may really be swapped in: the day stays inside its limits and the money inside its cap.
    return ranked
      .filter(({ keepsHardLimits }) => keepsHardLimits)
      .slice(0, ALTERNATIVES_SHOWN)
      .map(({ variant: _, left: __, ...shown }) => shown);
  });
}

/** bound / objective − 1; a plan worth nothing or less has no meaningful relative gap and reports 1. */
function gapOf(bound: number, objective: number): number {
  return objective > 0 ? Math.max(0, bound / objective - 1) : 1;
}

/** A search that only asks whether there is any plan. */
async function quickSearch(
  source: MealPlanProblem,
  solver: PlannerSolver,
  effort: Effort,
): Promise<FoundPlan | null> {
  const problem = compileProblem(source);
  const relaxed = await solveRelaxation(buildRelaxation(problem), solver);
  if (relaxed.status !== 'OPTIMAL') return null;
  const quick = { ...effort, rescuePerWeek: 40_000, rescues: 1 };
  const search = new PlanSearch(problem, relaxed, seededRandom(source.seed), quick);
  return search.findFirst(FIRST_ATTEMPTS) || search.rescue() ? { problem, state: search.bestState() } : null;
}
