import type { CompiledProblem } from './compiled-problem.js';
import type { PlanState } from './plan-state.js';

/** The best plan seen that keeps every hard limit. */
export interface BestPlan {
  objective: number;
  readonly meal: Int32Array;
  readonly left: Uint8Array;
}

export function emptyBest(problem: CompiledProblem): BestPlan {
  return {
    objective: Number.NEGATIVE_INFINITY,
    meal: new Int32Array(problem.dayCount * 4).fill(-1),
    left: new Uint8Array(problem.dayCount * 4),
  };
}

/** Remembers the state when it is better than the best and keeps every hard limit; true when it did. */
export function keepIfBest(state: PlanState, best: BestPlan): boolean {
  if (state.objective <= best.objective + 1e-9 || !state.keepsHardLimits()) return false;
  best.objective = state.objective;
  best.meal.set(state.meal);
  best.left.set(state.left);
  return true;
}
