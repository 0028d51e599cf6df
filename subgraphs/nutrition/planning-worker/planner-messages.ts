import type {
  NutritionReply,
  ReplyRefusal,
  ReplyRequest,
} from '../domain/meal-planning/negotiation-reply.js';
import type { Effort } from '../domain/meal-planning/plan-search.js';
import type { MealPlanProblem } from '../domain/meal-planning/problem.js';

/** What the planning worker can be asked. */
export type PlannerJob =
  | { readonly kind: 'PLAN'; readonly problem: MealPlanProblem; readonly effort: Effort | null }
  | { readonly kind: 'FIND'; readonly problem: MealPlanProblem }
  | { readonly kind: 'REPLY'; readonly problem: MealPlanProblem; readonly requests: readonly ReplyRequest[] };

export type ReplyAnswer = NutritionReply | ReplyRefusal;
