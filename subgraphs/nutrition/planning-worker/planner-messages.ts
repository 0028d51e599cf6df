import type { SolverModule } from '@progressive/linear-solver';
import type {
  NutritionReply,
  ReplyRefusal,
  ReplyRequest,
} from '../domain/meal-planning/negotiation-reply.js';
import type { Effort } from '../domain/meal-planning/plan-search.js';
import type { MealPlanProblem } from '../domain/meal-planning/problem.js';
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

export type ReplyAnswer = NutritionReply | ReplyRefusal;
