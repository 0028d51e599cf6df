import { loadHighsSolver } from '@progressive/linear-solver';
import { describe, expect, it } from 'vitest';
import { figuresOf, planAtRandom, planGreedily } from './naive-planners.js';
import { planMeals } from './plan-meals.js';
import { syntheticProblem } from './synthetic-problem.js';

describe('the planners that ours is compared with', () => {
  const problem = syntheticProblem({ seed: 11, recipes: 80, days: 7 });

  it('are deterministic', () => {
    expect(planAtRandom(problem)).toEqual(planAtRandom(problem));
    expect(planGreedily(problem)).toEqual(planGreedily(problem));
  });

  it('looking at the plan so far misses less than looking at nothing', () => {
    expect(planGreedily(problem).objective).toBeGreaterThan(planAtRandom(problem).objective);
  });

  it('are judged by the same objective as our plan, which keeps every limit and is worth more', async () => {
    const solver = await loadHighsSolver();
    const effort = {
      firstPerWeek: 5_000,
      perWeek: 40_000,
      polishPerWeek: 0,
      rescues: 1,
      rescuePerWeek: 30_000,
    };
    const outcome = await planMeals(problem, solver, {}, effort);
    if (outcome.kind !== 'PLAN') throw new Error('no plan');
    const ours = figuresOf(problem, outcome.meals);
    expect(ours.objective).toBeCloseTo(outcome.certificate.objective, 6);
    expect(ours.cashCents).toBe(outcome.cashCents);
    expect(ours.brokenLimits).toBe(0);
    expect(ours.objective).toBeGreaterThan(planGreedily(problem).objective);
  }, 60_000);
});
