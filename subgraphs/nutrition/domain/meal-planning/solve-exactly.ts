import type { CompiledProblem } from './compiled-problem.js';
import { buildExactModel, type ExactModel, exactSize } from './exact-model.js';
import type { PlannerSolver } from './linear-solver-port.js';
import type { PlanSearch } from './plan-search.js';

/** What branch and bound can be trusted to finish: two or three days of some twenty recipes. */
const MOST_DAYS = 3;
const MOST_COLUMNS = 700;
/** Ends the search at the same place on every machine; most small problems need a few dozen. */
const MOST_NODES = 2_000;
const TIME_LIMIT_SECONDS = 30;
const INTEGER = 0.5;

/** Proven by branch and bound over the whole problem. */
export interface ExactProof {
  readonly status: 'OPTIMAL' | 'LIMIT' | 'INFEASIBLE';
  /** Upper bound on the objective of every plan; −Infinity when there is none. */
  readonly bound: number;
}

/**
 * Solves a small problem to its optimum and offers the plan to the search; null when the problem is too large for that, or
 * the solver fails.
 */
export async function solveExactly(
  problem: CompiledProblem,
  search: PlanSearch,
  solver: PlannerSolver,
): Promise<ExactProof | null> {
  if (problem.dayCount > MOST_DAYS || exactSize(problem) > MOST_COLUMNS) return null;
  const exact = buildExactModel(problem);
  const { status, bound, colValue } = await solver.solve(exact.model, {
    timeLimitSeconds: TIME_LIMIT_SECONDS,
    maxNodes: MOST_NODES,
    mipRelativeGap: 1e-6,
  });
  if (status === 'INFEASIBLE') return { status, bound: Number.NEGATIVE_INFINITY };
  if (status !== 'OPTIMAL' && status !== 'LIMIT') return null;
  offerPlan(problem, exact, colValue, search);
  return Number.isFinite(bound) ? { status, bound } : null;
}

function offerPlan(
  problem: CompiledProblem,
  { meals }: ExactModel,
  value: Float64Array,
  search: PlanSearch,
): void {
  const meal = new Int32Array(problem.dayCount * 4).fill(-1);
  const left = new Uint8Array(problem.dayCount * 4);
  for (const chosen of meals) {
    if ((value[chosen.column] ?? 0) < INTEGER) continue;
    meal[chosen.cell] = chosen.variant;
    left[chosen.cell] = chosen.left;
  }
  const isWhole = problem.cells.profile.every((profile, cell) => profile < 0 || (meal[cell] ?? -1) >= 0);
  if (isWhole) search.offer(meal, left);
}
