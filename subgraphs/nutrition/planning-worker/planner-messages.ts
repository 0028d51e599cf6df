import type {
  NutritionReply,
  ReplyRefusal,
  ReplyRequest,
} from '../domain/meal-planning/negotiation-reply.js';
import type { Effort } from '../domain/meal-planning/plan-search.js';
import type { MealPlanProblem, MealSlot } from '../domain/meal-planning/problem.js';
import type { PlacedMeal } from '../domain/meal-planning/suggest-swaps.js';

/** What the planning worker can be asked. */
export type PlannerJob =
  | { readonly kind: 'PLAN'; readonly problem: MealPlanProblem; readonly effort: Effort | null }
  | { readonly kind: 'REPLY'; readonly problem: MealPlanProblem; readonly requests: readonly ReplyRequest[] }
  | {
      readonly kind: 'SWAPS';
      readonly problem: MealPlanProblem;
      readonly meals: readonly PlacedMeal[];
      readonly dayIndex: number;
      readonly slot: MealSlot;
      readonly limit: number;
    };

export type ReplyAnswer = NutritionReply | ReplyRefusal;
