import type { SolverModule } from '@progressive/linear-solver';
import type { CompiledProblem } from '../domain/meal-planning/compiled-problem.js';
import type {
  NutritionReply,
  ReplyRefusal,
  ReplyRequest,
} from '../domain/meal-planning/negotiation-reply.js';
import type { Effort } from '../domain/meal-planning/plan-search.js';
import type { MealPlanProblem } from '../domain/meal-planning/problem.js';
import type { SearchLeg } from '../domain/meal-planning/search-leg.js';
import type { SearchGuide } from '../domain/meal-planning/solve-relaxation.js';
import type { PlacedMeal } from '../domain/meal-planning/suggest-swaps.js';

/** What a planning thread is started with. */
export interface PlannerThreadData {
  readonly wasmModule: SolverModule;
  /** A thread for one long search: not warmed up first, and it gives way to every other thread. */
  readonly inBackground: boolean;
}

/** What the planning worker can be asked. */
export type PlannerJob =
  | { readonly kind: 'PLAN'; readonly problem: MealPlanProblem; readonly effort: Effort | null }
  | { readonly kind: 'IMPROVE'; readonly problem: MealPlanProblem; readonly meals: readonly PlacedMeal[] }
  | { readonly kind: 'FIND'; readonly problem: MealPlanProblem }
  | { readonly kind: 'REPLY'; readonly problem: MealPlanProblem; readonly requests: readonly ReplyRequest[] };

/** What a planning thread asks of its second thread. */
export interface LegJob {
  readonly problem: CompiledProblem;
  readonly guide: SearchGuide;
  readonly leg: SearchLeg;
}

export type ReplyAnswer = NutritionReply | ReplyRefusal;
