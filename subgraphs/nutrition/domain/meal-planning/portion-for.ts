import { type CompiledProblem, MEASURES, NUTRIENT_MEASURES } from './compiled-problem.js';
import type { PlanState } from './plan-state.js';

/** The drawn portion, or the one that comes nearest to the day's energy where the drawn one would miss it. */
export function portionFor(problem: CompiledProblem, state: PlanState, drawn: number, cell: number): number {
  const { cells, days, portionCount, recipeOf, recipes, sizeOf, variantCount } = problem;
  const energyOf = (variant: number): number =>
    (recipes.serving[(recipeOf[variant] ?? 0) * NUTRIENT_MEASURES] ?? 0) * (sizeOf[variant] ?? 0);
  const at = (cell >> 2) * MEASURES;
  const old = state.meal[cell] ?? -1;
  const others = (state.days.sum[at] ?? 0) - (old < 0 ? 0 : energyOf(old));
  const least = (days.min[at] ?? 0) - others;
  const most = (days.max[at] ?? 0) - others;
  const missOf = (variant: number): number => {
    const energy = energyOf(variant);
    return energy < least ? least - energy : energy > most ? energy - most : 0;
  };
  let miss = missOf(drawn);
  if (miss === 0) return drawn;
  let best = drawn;
  const allowedFrom = (cells.profile[cell] ?? 0) * variantCount;
  const first = drawn - (drawn % portionCount);
  for (let variant = first; variant < first + portionCount; variant++) {
    if (cells.allowed[allowedFrom + variant] !== 1) continue;
    const other = missOf(variant);
    if (other >= miss) continue;
    miss = other;
    best = variant;
  }
  return best;
}
