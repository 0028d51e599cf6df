import { createHash } from 'node:crypto';
import { buildPricedModel, type PricedModel } from '../domain/meal-planning/answer-requests.js';
import type { PlannerSolver } from '../domain/meal-planning/linear-solver-port.js';
import type { ReplyRefusal } from '../domain/meal-planning/negotiation-reply.js';
import type { MealPlanProblem } from '../domain/meal-planning/problem.js';

/** Negotiations that a thread remembers; each holds some megabytes. */
const capacity = 8;

/** The priced models of the problems that were asked about last: rounds of one negotiation differ in their prices only. */
export function createPricedModels(solver: PlannerSolver): {
  of(problem: MealPlanProblem): Promise<PricedModel | ReplyRefusal>;
} {
  const known = new Map<string, PricedModel | ReplyRefusal>();
  return {
    async of(problem) {
      const key = createHash('sha256').update(JSON.stringify(problem)).digest('base64url');
      const model = known.get(key) ?? (await buildPricedModel(problem, solver));
      known.delete(key);
      known.set(key, model);
      for (const oldest of known.keys()) {
        if (known.size <= capacity) break;
        known.delete(oldest);
      }
      return model;
    },
  };
}
