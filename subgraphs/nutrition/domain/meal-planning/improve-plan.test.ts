import { loadHighsSolver } from '@progressive/linear-solver';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { improvePlan } from './improve-plan.js';
import { figuresOf } from './naive-planners.js';
import { planMeals } from './plan-meals.js';
import { syntheticProblem } from './synthetic-problem.js';

const HASTY = { firstPerWeek: 2_000, perWeek: 0, polishPerWeek: 0, rescues: 1, rescuePerWeek: 20_000 };
const LONGER = { ...HASTY, perWeek: 30_000, rounds: 2 };

describe('improvePlan', async () => {
  const solver = await loadHighsSolver();

  it('never ends below the plan it starts from, keeps what is locked, and proves how near the best it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 10_000 }), fc.nat(), async (seed, drawn) => {
        const problem = syntheticProblem({ seed, recipes: 60, days: 7 });
        const start = await planMeals(problem, solver, {}, HASTY);
        if (start.kind !== 'PLAN') return;
        const fixed = start.meals.filter(({ leftoverOfDay }) => leftoverOfDay === null);
        const theirs = fixed[drawn % fixed.length];
        if (theirs === undefined) return;
        const { dayIndex, slot, recipeId, portion } = theirs;
        const locked = [{ dayIndex, slot, recipeId, portion, leftoverOfDay: null }];
        const source = { ...problem, locked };
        const done: number[] = [];
        const found = await improvePlan(
          source,
          start.meals,
          solver,
          { onImproved: (_, __, share) => done.push(share) },
          LONGER,
        );
        if (found === null) throw new Error('the plan there was keeps the limits');
        const { certificate, meals } = found.plan;
        expect(found.before).toBeCloseTo(start.certificate.objective, 6);
        expect(certificate.objective).toBeGreaterThanOrEqual(found.before - 1e-9);
        expect(certificate.bound).toBeGreaterThanOrEqual(certificate.objective);
        const figures = figuresOf(source, meals);
        expect(figures.brokenLimits).toBe(0);
        expect(figures.objective).toBeCloseTo(certificate.objective, 6);
        expect(meals).toContainEqual(expect.objectContaining({ ...locked[0], locked: true }));
        expect(done).toEqual([0.5, 1]);
      }),
      { numRuns: 12, seed: 7 },
    );
  }, 120_000);

  it('has no answer for a plan that does not keep the limits', async () => {
    const problem = syntheticProblem({ seed: 3, recipes: 60, days: 7 });
    const start = await planMeals(problem, solver, {}, HASTY);
    if (start.kind !== 'PLAN') throw new Error('no plan');
    const source = { ...problem, money: { ...problem.money, horizonCapCents: start.cashCents - 1 } };
    expect(await improvePlan(source, start.meals, solver, {}, LONGER)).toBeNull();
  });
});
