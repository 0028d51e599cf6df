import { afterAll, describe, expect, it } from 'vitest';
import type { PlanningProgress } from '../domain/meal-planning/plan-result.js';
import { syntheticProblem } from '../domain/meal-planning/synthetic-problem.js';
import { createMealPlanner } from './meal-planner-pool.js';

describe('the meal planner in its threads', async () => {
  const planner = await createMealPlanner({ size: 1 });
  afterAll(() => planner.close());
  const problem = syntheticProblem({ seed: 2, recipes: 90, days: 7 });

  it('reports a bound, then a first plan, then the final one, and leaves the event loop free', async () => {
    await planner.ready();
    const seen: PlanningProgress[] = [];
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 5);
    const outcome = await planner.planMeals(problem, { onProgress: (progress) => seen.push(progress) });
    clearInterval(timer);
    expect(outcome.kind).toBe('PLAN');
    expect(seen[0]?.stage).toBe('BOUND');
    expect(seen.some(({ stage, plan }) => stage === 'FIRST_PLAN' && plan !== null)).toBe(true);
    expect(ticks).toBeGreaterThan(10);
  }, 60_000);

  it('gives up when its caller does, and answers the next one', async () => {
    const controller = new AbortController();
    const given = planner.planMeals(problem, { signal: controller.signal });
    controller.abort();
    await expect(given).rejects.toMatchObject({ code: 'ABORTED' });
    const outcome = await planner.planMeals(problem);
    if (outcome.kind !== 'PLAN') throw new Error('no plan');
    const swaps = await planner.suggestSwaps(problem, outcome.meals, { dayIndex: 1, slot: 'DINNER' }, 3);
    expect(swaps).toHaveLength(3);
  }, 60_000);
});
