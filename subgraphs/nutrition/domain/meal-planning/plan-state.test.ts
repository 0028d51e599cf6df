import { seededRandom } from '@progressive/seeded-random';
import { describe, expect, it } from 'vitest';
import { compileProblem } from './compile-problem.js';
import { type CompiledProblem, GROUP_OF_SLOT } from './compiled-problem.js';
import { PlanState } from './plan-state.js';
import { syntheticProblem } from './synthetic-problem.js';

/** A plan drawn at random that repeats no recipe too often; leftovers where the recipe keeps. */
function randomPlan(problem: CompiledProblem, seed: number): PlanState {
  const random = seededRandom(seed);
  const state = new PlanState(problem);
  for (let cell = 0; cell < problem.dayCount * 4; cell++) {
    const variant = drawFor(problem, state, cell, random);
    state.stage(cell, variant, 0);
    state.gain();
    state.commit();
  }
  return state;
}

function drawFor(
  problem: CompiledProblem,
  state: PlanState,
  cell: number,
  random: ReturnType<typeof seededRandom>,
): number {
  const { cells, recipeOf, variantCount, weekOf } = problem;
  for (;;) {
    const variant = random.integer(variantCount);
    const fits = cells.allowed[(cells.profile[cell] ?? 0) * variantCount + variant] === 1;
    const group = GROUP_OF_SLOT[cell & 3] ?? 0;
    if (fits && state.variety.room(weekOf[cell >> 2] ?? 0, group, recipeOf[variant] ?? 0) > 0) return variant;
  }
}

describe('one meal in another’s place', () => {
  for (const days of [7, 14]) {
    it(`is worth without staging what it is worth staged, over ${days} days`, () => {
      const source = syntheticProblem({ seed: 5, recipes: 60, days, capCents: 9_000 * (days / 7) });
      const pantry = source.foods
        .slice(0, 20)
        .map(({ id, packGrams }) => ({ foodId: id, grams: packGrams * 0.7 }));
      const problem = compileProblem({ ...source, pantry });
      const state = randomPlan(problem, 11);
      const random = seededRandom(12);
      for (let trial = 0; trial < 2_000; trial++) {
        const cell = random.integer(problem.dayCount * 4);
        const variant = drawFor(problem, state, cell, random);
        const left = (cell & 3) === 1 && trial % 5 === 0 ? 1 : 0;
        const apart = [state.gainOf(cell, variant, left), state.objectiveGain, state.breachGain];
        apart.push(state.food.stagedCashChange());
        state.stage(cell, variant, left);
        const together = [state.gain(), state.objectiveGain, state.breachGain, state.food.stagedCashChange()];
        apart.forEach((value, at) => {
          expect(value).toBeCloseTo(together[at] ?? Number.NaN, 6);
        });
        if (trial % 3 === 0) state.commit();
        else state.discard();
      }
      const fresh = new PlanState(problem);
      fresh.load(state.meal, state.left);
      expect(state.objective).toBeCloseTo(fresh.objective, 5);
      expect(state.breach).toBeCloseTo(fresh.breach, 5);
    });
  }
});
