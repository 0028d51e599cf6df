import type { VariantSampler } from './annealer-choices.js';
import { type BestPlan, keepIfBest } from './best-plan.js';
import type { MealMoves } from './meal-moves.js';
import type { PlanState } from './plan-state.js';

const SMALLEST_GAIN = 1e-6;

/**
 * Tries every variant in every cell and keeps the best change of each, until a whole pass changes nothing. Ends the
 * annealing exactly: no single replacement can improve the plan after it.
 * @returns how many changes were tried.
 */
export function polish(
  state: PlanState,
  moves: MealMoves,
  sampler: VariantSampler,
  cellClass: Int16Array,
  cells: Int32Array,
  best: BestPlan,
  maxPasses = 6,
): number {
  let tried = 0;
  for (let pass = 0; pass < maxPasses; pass++) {
    let improved = false;
    for (const cell of cells) {
      const variants = sampler.all(cellClass[cell] ?? -1);
      let chosen = -1;
      let most = SMALLEST_GAIN;
      for (const variant of variants) {
        if (variant === state.meal[cell] && state.left[cell] === 0) continue;
        const gain = moves.gainOfPut(cell, variant, most);
        tried += 1;
        if (gain > most) {
          most = gain;
          chosen = variant;
        }
      }
      if (chosen < 0) continue;
      moves.put(cell, chosen, false);
      state.gain();
      state.commit();
      improved = true;
      keepIfBest(state, best);
    }
    if (!improved) break;
  }
  return tried;
}
